import { buatNip } from "#rules/nip.ts";
import { acakDari, idDari } from "./acak.ts";
import type { Acak } from "./acak.ts";
import type { JabatanIsi, UnitIsi } from "./isi/bentuk.ts";
import { JENIS_JABATAN, tulisPangkat } from "./isi/jenis-jabatan.ts";
import type { KindJabatan } from "./isi/jenis-jabatan.ts";
import { namaBaru } from "./isi/nama-orang.ts";
import { ORANG, PELAKSANA_TUGAS } from "./isi/orang.ts";
import type { OrangIsi } from "./isi/orang.ts";
import { susunPemko } from "./isi/struktur.ts";
import type { JabatanKota, Kota, PegawaiKota, UnitKota } from "./kota.ts";

const WANITA = new Set(["bidanPenyelia", "bidanMahir", "bidanTerampil", "nutrisionisMahir"]);
const PRIA = new Set(["sopir", "poldapraja", "pengelolaUmum"]);
const DOKTER = new Set(["dokterMuda", "dokterPertama", "kepalaPuskesmas", "direkturRs"]);
const orangDari = (kunci: string): OrangIsi | undefined => (ORANG as Readonly<Record<string, OrangIsi>>)[kunci];

/** The whole city: units, posts and people, with every post's superior and holder tied together. */
export async function susunKota(): Promise<Kota> {
  const unit: UnitKota[] = [];
  const jabatan: JabatanKota[] = [];
  const jabatanDari = new Map<string, JabatanKota>();
  const isiDari = new Map<JabatanKota, JabatanIsi>();

  const jalan = (isi: UnitIsi, induk: UnitKota | null, atasanUnit: JabatanKota | null): void => {
    const satu: UnitKota = { id: idDari(`unit:${isi.kode}`), kode: isi.kode, nama: isi.nama, jenis: isi.jenis, induk };
    unit.push(satu);
    let kepala: JabatanKota | null = null;
    for (const [urutan, pos] of isi.jabatan.entries()) {
      const kind: KindJabatan = JENIS_JABATAN[pos.jenis];
      const kunci = pos.kunci ?? `${isi.kode}/${urutan}`;
      const baru: JabatanKota = {
        id: idDari(`jabatan:${kunci}`),
        kunci,
        unit: satu,
        nama: pos.nama ?? kind.nama,
        jenis: pos.jenis,
        kelompok: kind.jenis,
        kelas: kind.kelas,
        isPimpinan: urutan === 0,
        isMandiri: kind.mandiri ?? false,
        templat: pos.templat ?? pos.jenis,
        atasan: kepala ?? atasanUnit,
        pemegang: null,
        plt: null,
      };
      kepala ??= baru;
      jabatan.push(baru);
      jabatanDari.set(kunci, baru);
      isiDari.set(baru, pos);
    }
    for (const anak of isi.anak ?? []) jalan(anak, satu, kepala ?? atasanUnit);
  };
  jalan(await susunPemko(), null, null);

  for (const [pos, { atasan }] of isiDari) {
    if (!atasan) continue;
    const tujuan = jabatanDari.get(atasan);
    if (!tujuan) throw new Error(`Jabatan ${pos.kunci} menunjuk atasan ${atasan} yang tidak ada.`);
    pos.atasan = tujuan;
  }

  const terpakai = new Set(Object.values(ORANG).map((satu) => satu.nama.replace(/^(?:Ir\.|Drs?\.|Dra\.|dr\.|H\.|Hj\.)\s*/g, "").replace(/,.*/, "")));
  const nipTerpakai = new Set<string>(Object.values(ORANG).flatMap((satu) => (satu.nip ? [satu.nip] : [])));
  const pegawai: PegawaiKota[] = [];
  const pegawaiDari = new Map<string, PegawaiKota>();
  for (const [pos, isi] of isiDari) {
    if (isi.pemegang === "KOSONG") continue;
    const orang = isi.pemegang === "ACAK" ? karang(pos, isi, terpakai, nipTerpakai) : kenal(pos, isi.pemegang.orang);
    pos.pemegang = orang;
    pegawai.push(orang);
    pegawaiDari.set(orang.kunci, orang);
  }
  for (const { orang, jabatan: kunci } of PELAKSANA_TUGAS) {
    const pos = jabatanDari.get(kunci);
    const pelaksana = pegawaiDari.get(orang);
    if (!pos || !pelaksana) throw new Error(`Pelaksana tugas ${orang} atau jabatan ${kunci} tidak ada.`);
    pos.plt = pelaksana;
  }
  return { unit, jabatan, pegawai, jabatanDari, pegawaiDari };
}

function kenal(pos: JabatanKota, kunci: string): PegawaiKota {
  const isi = orangDari(kunci);
  if (!isi) throw new Error(`Orang ${kunci} tidak ada.`);
  return {
    id: idDari(`pegawai:${kunci}`),
    kunci,
    nama: isi.nama,
    nip: isi.nip,
    jenis: isi.jenis ?? "PNS",
    pangkat: isi.golongan ? tulisPangkat(isi.golongan) : null,
    kelamin: isi.nip?.[14] === "2" ? "P" : "L",
    jabatan: pos,
    mulai: isi.mulai,
  };
}

const dua = (angka: number): string => String(angka).padStart(2, "0");

function karang(pos: JabatanKota, isi: JabatanIsi, terpakai: Set<string>, nipTerpakai: Set<string>): PegawaiKota {
  const acak = acakDari(`pegawai:${pos.kunci}`);
  const kind: KindJabatan = JENIS_JABATAN[pos.jenis];
  const kelamin = WANITA.has(pos.jenis) ? "P" : PRIA.has(pos.jenis) ? "L" : acak.mungkin(0.5) ? "P" : "L";
  const polos = namaBaru(acak, kelamin, terpakai);
  const jenis = isi.status ?? kind.status ?? "PNS";
  const umur = acak.bulat(...kind.umur);
  const lahir = `${2026 - umur}-${dua(acak.bulat(1, 12))}-${dua(acak.bulat(1, 28))}`;
  const angkat =
    jenis === "PNS" ? Math.min(2026 - umur + acak.bulat(22, 27), 2022) : jenis === "PPPK_PARUH_WAKTU" ? 2025 : acak.pilih([2021, 2022, 2023, 2024]);
  const mulai = isi.mulai ?? mulaiJabatan(acak, jenis, angkat);
  const nip = nipBaru(
    acak,
    { jenis: jenis === "PNS" ? "PNS" : "PPPK", lahir, kelamin, tahun: isi.mulai && jenis !== "PNS" ? Number(isi.mulai.slice(0, 4)) : angkat },
    nipTerpakai,
  );
  return {
    id: idDari(`pegawai:${pos.kunci}`),
    kunci: pos.kunci,
    nama: bergelar(acak, pos, kind, polos, kelamin, umur),
    nip,
    jenis,
    pangkat: jenis === "PPPK" && kind.status === undefined ? tulisPangkat("IX") : kind.pangkat.length > 0 ? tulisPangkat(acak.pilih(kind.pangkat)) : null,
    kelamin,
    jabatan: pos,
    mulai,
  };
}

function mulaiJabatan(acak: Acak, jenis: string, angkat: number): string {
  if (jenis === "PPPK_PARUH_WAKTU") return "2025-10-01";
  if (jenis === "PPPK") return `${angkat}-${acak.pilih(["04-01", "06-01", "08-01"])}`;
  return `${acak.bulat(Math.max(2019, angkat + 1), 2025)}-${acak.pilih(["01-02", "02-03", "04-01", "06-02", "08-04", "10-02"])}`;
}

function nipBaru(acak: Acak, bahan: { jenis: "PNS" | "PPPK"; lahir: string; kelamin: "L" | "P"; tahun: number }, terpakai: Set<string>): string {
  const dasar = { tanggalLahir: bahan.lahir, jenisKelamin: bahan.kelamin };
  for (let urut = 1; ; urut += 1) {
    const nip =
      bahan.jenis === "PNS"
        ? buatNip({ ...dasar, jenis: "PNS", urut, tmt: `${bahan.tahun}-${acak.pilih(["01", "03", "04", "12"])}` })
        : buatNip({ ...dasar, jenis: "PPPK", urut, tahun: bahan.tahun });
    if (terpakai.has(nip)) continue;
    terpakai.add(nip);
    return nip;
  }
}

function bergelar(acak: Acak, pos: JabatanKota, kind: KindJabatan, polos: string, kelamin: "L" | "P", umur: number): string {
  const gelar = acak.pilih(kind.gelar);
  const depan = DOKTER.has(pos.jenis)
    ? "dr. "
    : pos.jenis === "dokterGigi"
      ? "drg. "
      : umur > 50 && acak.mungkin(0.25)
        ? kelamin === "L"
          ? "H. "
          : "Hj. "
        : "";
  return `${depan}${polos}${gelar === "" ? "" : `, ${gelar}`}`;
}
