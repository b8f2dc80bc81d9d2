import type { Acak } from "#demo/acak.ts";
import { JENIS_JABATAN, tulisPangkat } from "#demo/isi/jenis-jabatan.ts";
import type { KindJabatan, KunciJenis } from "#demo/isi/jenis-jabatan.ts";
import { namaPanjang } from "#demo/isi/nama-orang.ts";
import { buatNip } from "#rules/nip.ts";
import { acakKota, pembuatId } from "./acak.ts";
import { bagi, SUSUNAN_KOTA } from "./bagi.ts";
import { STATUS_ASN, TAHUN_INI } from "./bentuk.ts";
import type { Orang, Pos } from "./bentuk.ts";
import { DIPIMPIN_PLT } from "./daftar-perangkat.ts";
import { pindahkan } from "./susun-pindah.ts";

export type Pelaksana = { readonly orang: Orang; readonly pos: Pos; readonly mulai: string; readonly dasar: string };
export type Warga = { readonly orang: Orang[]; readonly plt: Pelaksana[] };

/** One head's post in fifty stands vacant; those of `DIPIMPIN_PLT` are run by a Plt. instead. */
const KOSONG = 0.02;
const WANITA = new Set<KunciJenis>(["bidanPenyelia", "bidanMahir", "bidanTerampil"]);
const PRIA = new Set<KunciJenis>(["sopir", "poldapraja"]);
const SEPARUH_WANITA: Partial<Record<KunciJenis, number>> = {
  guruPertama: 0.74,
  guruMuda: 0.74,
  guruMadya: 0.72,
  perawatMahir: 0.76,
  perawatPertama: 0.74,
  pengelolaUmum: 0.2,
};

/** Everybody in the city: first those who hold a post alone, in the order of the posts, then the holders of shared posts. */
export function susunOrang(benih: number, pos: readonly Pos[], jumlah: number, tahunAwal: number): Warga {
  const acak = acakKota(benih, "orang");
  const pabrik: Pabrik = { acak, id: pembuatId(benih, "orang"), nip: new Set(), orang: [] };
  const banyak = bagi(
    jumlah,
    STATUS_ASN.map((status) => SUSUNAN_KOTA[status]),
  );
  const plt = new Map(DIPIMPIN_PLT.map((kode) => [kode, null as Pos | null]));
  for (const satu of pos.filter((calon) => calon.isTunggal)) {
    if (satu.isPimpinan && plt.has(satu.unit.kode)) {
      plt.set(satu.unit.kode, satu);
      continue;
    }
    const isWajib = satu.kelompok === "KEPALA_DAERAH" || satu.jenis === "sekda" || satu.jenis === "sekretarisDinas" || satu.unit.kode === "BKPSDM";
    if (isWajib || !acak.mungkin(KOSONG)) rekrut(pabrik, satu, satu.kelompok === "KEPALA_DAERAH" ? "NON_ASN" : "PNS");
  }
  const tunggal = pabrik.orang.filter((satu) => satu.jenis === "PNS").length;
  for (const [nomor, status] of STATUS_ASN.entries()) {
    const sisa = Math.max(0, (banyak[nomor] ?? 0) - (status === "PNS" ? tunggal : 0));
    const porsi = bagi(
      sisa,
      pos.map((satu) => satu.bobot[status] ?? 0),
    );
    for (const [n, satu] of pos.entries()) for (let k = 0; k < (porsi[n] ?? 0); k += 1) rekrut(pabrik, satu, status);
  }
  pindahkan(acakKota(benih, "pindah"), pabrik.orang, pos, tahunAwal);
  return { orang: pabrik.orang, plt: pimpinSementara(pabrik, plt, pos) };
}

type Pabrik = { readonly acak: Acak; readonly id: () => string; readonly nip: Set<string>; readonly orang: Orang[] };

function rekrut({ acak, id, nip: terpakai, orang }: Pabrik, pos: Pos, jenis: Orang["jenis"], berhenti: string | null = null): Orang {
  const kind: KindJabatan = JENIS_JABATAN[pos.jenis];
  const kelamin = WANITA.has(pos.jenis)
    ? "P"
    : PRIA.has(pos.jenis)
      ? "L"
      : acak.mungkin(SEPARUH_WANITA[pos.jenis] ?? (pos.isTunggal ? 0.38 : 0.48))
        ? "P"
        : "L";
  const umur = berhenti ? 58 : jenis === "PNS" ? acak.bulat(...kind.umur) : umurPppk(acak, jenis);
  const lahirTahun = TAHUN_INI - umur - (berhenti ? 1 : 0);
  const lahir = `${lahirTahun}-${dua(acak.bulat(1, 12))}-${dua(acak.bulat(1, 28))}`;
  const angkat = jenis === "PNS" ? Math.min(lahirTahun + acak.bulat(22, 28), 2024) : jenis === "PPPK_PARUH_WAKTU" ? 2025 : tahunPppk(acak);
  const bulan = acak.pilih(["01", "03", "04", "12"]);
  const masuk = jenis === "PNS" ? `${angkat}-${bulan}-01` : jenis === "PPPK" ? mulaiPppk(acak, angkat) : jenis === "NON_ASN" ? "2025-02-20" : "2025-10-01";
  const baru: Orang = {
    nomor: orang.length,
    id: id(),
    nama: bergelar(acak, kind, pos.jenis, namaPanjang(acak, kelamin), kelamin, umur, jenis),
    nip: jenis === "NON_ASN" ? null : nomorBaru(terpakai, acak, jenis, lahir, kelamin, `${angkat}-${bulan}`),
    jenis,
    pangkat: pangkat(acak, kind, jenis),
    masuk,
    berhenti,
    pegangan: [{ pos, mulai: mulaiJabatan(acak, jenis, masuk), selesai: berhenti }],
  };
  orang.push(baru);
  return baru;
}

const dua = (angka: number): string => String(angka).padStart(2, "0");
const umurPppk = (acak: Acak, jenis: string): number => (jenis === "NON_ASN" ? 54 : Math.round(24 + 28 * acak.pecahan() ** (jenis === "PPPK" ? 1.1 : 1.5)));
/** Recruitment of PPPK came in waves; the last, of October 2025, was small. */
function tahunPppk(acak: Acak): number {
  const n = acak.pecahan();
  return n < 0.12 ? 2021 : n < 0.36 ? 2022 : n < 0.68 ? 2023 : n < 0.99 ? 2024 : 2025;
}
const mulaiPppk = (acak: Acak, tahun: number): string => (tahun === 2025 ? "2025-10-01" : `${tahun}-${acak.pilih(["03", "05", "06"])}-01`);

/** The structure is known from 2020 on; who came later began on the first day in service. */
function mulaiJabatan(acak: Acak, jenis: Orang["jenis"], masuk: string): string {
  if (jenis !== "PNS") return masuk;
  const mulai = `${acak.bulat(2020, 2023)}-${acak.pilih(["01-06", "02-03", "04-01", "06-02", "08-03", "10-01"])}`;
  return mulai > masuk ? mulai : masuk;
}

function nomorBaru(terpakai: Set<string>, acak: Acak, jenis: Orang["jenis"], lahir: string, kelamin: "L" | "P", tmt: string): string {
  const dasar = { tanggalLahir: lahir, jenisKelamin: kelamin };
  for (let urut = acak.bulat(1, 12); ; urut += 1) {
    const nip = jenis === "PNS" ? buatNip({ ...dasar, jenis: "PNS", urut, tmt }) : buatNip({ ...dasar, jenis: "PPPK", urut, tahun: Number(tmt.slice(0, 4)) });
    if (terpakai.has(nip)) continue;
    terpakai.add(nip);
    return nip;
  }
}

/** PPPK have a golongan without a pangkat: XI and X for specialists, IX with a degree, VII with a diploma, V and I below. */
function pangkat(acak: Acak, kind: KindJabatan, jenis: Orang["jenis"]): string | null {
  if (jenis === "NON_ASN") return null;
  const pns = kind.pangkat.filter((satu) => satu.includes("/"));
  if (jenis === "PNS") return tulisPangkat(acak.pilih(pns.length > 0 ? pns : kind.pangkat.includes("IX") ? ["III/a", "III/b"] : ["II/a", "II/b", "II/c"]));
  if (pns.length === 0) return tulisPangkat(acak.pilih(kind.pangkat));
  return tulisPangkat(pns.some((satu) => satu.startsWith("II/")) ? "VII" : pns.some((satu) => satu.startsWith("IV")) ? "XI" : "IX");
}

function bergelar(acak: Acak, kind: KindJabatan, pos: KunciJenis, polos: string, kelamin: "L" | "P", umur: number, jenis: Orang["jenis"]): string {
  const gelar = jenis === "NON_ASN" ? "" : acak.pilih(kind.gelar);
  const haji = umur > 50 && acak.mungkin(0.22) ? (kelamin === "L" ? "H. " : "Hj. ") : "";
  const depan = pos === "dokterGigi" ? "drg. " : ["dokterMuda", "dokterPertama", "kepalaPuskesmas", "direkturRs"].includes(pos) ? "dr. " : haji;
  return `${depan}${polos}${gelar === "" ? "" : `, ${gelar}`}`;
}

/** The earlier heads have retired; the sekretaris of the same perangkat daerah runs it until somebody is appointed. */
function pimpinSementara(pabrik: Pabrik, plt: ReadonlyMap<string, Pos | null>, semua: readonly Pos[]): Pelaksana[] {
  const kini = new Map(pabrik.orang.flatMap((orang) => orang.pegangan.filter((satu) => satu.selesai === null).map((satu) => [satu.pos, orang] as const)));
  return [...plt.values()].flatMap((pos, nomor) => {
    if (!pos) return [];
    const mulai = nomor < 3 ? "2025-06-02" : "2026-01-02"; // three had lasted more than half a year in January 2026
    rekrut(pabrik, pos, "PNS", mulai);
    const sekretaris = semua.find((satu) => satu.jenis === "sekretarisDinas" && satu.unit.induk === pos.unit);
    const orang = sekretaris && kini.get(sekretaris);
    return orang ? [{ orang, pos, mulai, dasar: `Surat perintah pelaksana tugas ${String(nomor + 1).padStart(3, "0")}/${mulai.slice(0, 4)} (rekaan)` }] : [];
  });
}
