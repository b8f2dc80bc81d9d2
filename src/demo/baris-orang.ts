import { buatNip } from "#rules/nip.ts";
import { acakDari, idDari } from "./acak.ts";
import type { UnitIsi } from "./isi/bentuk.ts";
import { JENIS_JABATAN, tulisPangkat } from "./isi/jenis-jabatan.ts";
import type { KindJabatan, KunciJenis } from "./isi/jenis-jabatan.ts";
import { buatNama } from "./isi/nama.ts";
import { TOKOH } from "./isi/tokoh.ts";
import type { KunciTokoh } from "./isi/tokoh.ts";

export type Jab = { id: string; kunci: string; jenis: KunciJenis; kind: KindJabatan; nama: string; unitId: string; unitKode: string; unitNama: string; isPimpinan: boolean; atasanId: string | null };
export type Org = { id: string; tokoh: KunciTokoh | null; nama: string; nip: string | null; jenis: "PNS" | "PPPK" | "PPPK_PARUH_WAKTU" | "NON_ASN"; pangkat: string | null; jabatan: Jab; mulai: string };
export type Kota = { unit: { id: string; kode: string; nama: string; jenis: UnitIsi["jenis"]; indukId: string | null }[]; jabatan: Jab[]; orang: Org[] };

/** Flattens the tree: units, posts with their superior's post, and people for the posts that are held. */
export function susunOrang(akar: UnitIsi): Kota {
  const kota: Kota = { unit: [], jabatan: [], orang: [] };
  const kunci = new Map<string, string>();
  const isi: { pemegang: "KOSONG" | "ACAK" | { orang: string }; jab: Jab; status: Org["jenis"] | undefined; atasanKunci: string | undefined }[] = [];
  const jalan = (satu: UnitIsi, indukId: string | null, pimpinanInduk: string | null): void => {
    const id = idDari(`unit/${satu.kode}`);
    kota.unit.push({ id, kode: satu.kode, nama: satu.nama, jenis: satu.jenis, indukId });
    let pimpinan: string | null = null;
    for (const [nomor, post] of satu.jabatan.entries()) {
      const kind = JENIS_JABATAN[post.jenis] as KindJabatan;
      const jab: Jab = { id: idDari(`jabatan/${satu.kode}/${nomor}`), kunci: post.kunci ?? post.jenis, jenis: post.jenis, kind, nama: post.nama ?? kind.nama, unitId: id, unitKode: satu.kode, unitNama: satu.nama, isPimpinan: nomor === 0, atasanId: nomor === 0 ? pimpinanInduk : pimpinan };
      pimpinan ??= jab.id;
      kunci.set(post.kunci ?? `${post.jenis}`, kunci.get(post.kunci ?? post.jenis) ?? jab.id);
      kota.jabatan.push(jab);
      isi.push({ pemegang: post.pemegang, jab, status: post.status, atasanKunci: post.atasan });
    }
    for (const anak of satu.anak ?? []) jalan(anak, id, pimpinan);
  };
  jalan(akar, null, null);
  let urut = 0;
  for (const { pemegang, jab, status, atasanKunci } of isi) {
    if (atasanKunci) jab.atasanId = kunci.get(atasanKunci) ?? jab.atasanId;
    if (pemegang === "KOSONG") continue;
    urut += 1;
    kota.orang.push(pemegang === "ACAK" ? acakOrang(jab, status, urut) : tokoh(jab, pemegang.orang as KunciTokoh));
  }
  return kota;
}

function tokoh(jabatan: Jab, siapa: KunciTokoh): Org {
  const satu: { nama: string; nip: string | null; pangkat?: string } = TOKOH[siapa];
  const isPppk = satu.nip?.slice(12, 14) === "21";
  return { id: idDari(`orang/${siapa}`), tokoh: siapa, nama: satu.nama, nip: satu.nip, jenis: satu.nip === null ? "NON_ASN" : isPppk ? "PPPK" : "PNS", pangkat: satu.nip === null ? null : satu.pangkat ? tulisPangkat(satu.pangkat) : "Golongan IX", jabatan, mulai: siapa === "theresia" ? "2026-10-01" : "2024-01-02" };
}

function acakOrang(jabatan: Jab, statusKhusus: Org["jenis"] | undefined, urut: number): Org {
  const acak = acakDari(`orang/${jabatan.id}`);
  const kind = jabatan.kind;
  const jenis = statusKhusus ?? kind.status ?? "PNS";
  const kelamin = acak.mungkin(/bidan|guru|perawat|nutrisionis/.test(jabatan.jenis) ? 0.9 : 0.48) ? "P" : "L";
  const umur = acak.bulat(kind.umur[0], kind.umur[1]);
  const lahir = 2026 - umur;
  const tanggalLahir = `${lahir}-${String(acak.bulat(1, 12)).padStart(2, "0")}-${String(acak.bulat(1, 28)).padStart(2, "0")}`;
  const nip =
    jenis === "PNS"
      ? buatNip({ jenis: "PNS", tanggalLahir, tmt: `${Math.min(2022, lahir + acak.bulat(22, 27))}-${acak.pilih(["01", "03", "04", "12"])}`, jenisKelamin: kelamin, urut: (urut % 99) + 1 })
      : buatNip({ jenis: "PPPK", tanggalLahir, tahun: jenis === "PPPK_PARUH_WAKTU" ? 2025 : acak.bulat(2019, 2024), jenisKelamin: kelamin, urut: (urut % 99) + 1 });
  const gelar = acak.pilih(kind.gelar);
  const dokter = /^dokter/.test(jabatan.jenis) ? (jabatan.jenis === "dokterGigi" ? "drg. " : "dr. ") : "";
  return { id: idDari(`orang/${jabatan.id}`), tokoh: null, nama: `${dokter}${buatNama(acak, kelamin)}${gelar ? `, ${gelar}` : ""}`, nip, jenis, pangkat: jenis === "NON_ASN" ? null : tulisPangkat(acak.pilih(kind.pangkat)), jabatan, mulai: `20${acak.bulat(20, 24)}-01-02` };
}
