import { PUSTAKA } from "#demo/isi/pustaka-templat.ts";
import { BAGIAN_SETDA, PERANGKAT } from "./daftar-perangkat.ts";
import type { Perangkat } from "./daftar-perangkat.ts";
import type { Pos, Unit } from "./bentuk.ts";
import type { Rancangan } from "./rancang.ts";

const SUMBER_NAMA = "Nama menurut pemberitaan dan surat 2023–2026, perlu diperiksa";
const REKAAN = "Rekaan untuk peragaan";

/** Desk staff of a bidang, a seksi or a subbagian; `besar` compares it with an average one. */
export function staf(r: Rancangan, unit: Unit, besar: number): void {
  r.jabatan(unit, "penelaah", { bobot: { PNS: 1.6 * besar } });
  r.jabatan(unit, "pengadministrasi", { bobot: { PNS: 1.1 * besar } });
  r.jabatan(unit, "penataLayanan", { bobot: { PPPK: 0.9 * besar, PPPK_PARUH_WAKTU: 0.8 * besar } });
}

/** Sekretariat of a perangkat daerah with its two subbagian. */
export function sekretariat(r: Rancangan, induk: Unit, singkat: string, besar: number): Pos {
  const unit = r.tambahUnit(induk, `${induk.kode}.SEK`, `Sekretariat ${singkat}`, "SEKRETARIAT", REKAAN);
  const kepala = r.kepala(unit, "sekretarisDinas", { nama: `Sekretaris ${singkat}` });
  r.jabatan(unit, "perencana", { bobot: { PNS: 0.8 * besar } });
  r.jabatan(unit, "prakom", { bobot: { PNS: 0.5 * besar, PPPK: 0.6 * besar } });
  const umum = r.tambahUnit(unit, `${induk.kode}.UMUM`, `Subbagian Umum dan Kepegawaian ${singkat}`, "SUBBAGIAN", REKAAN);
  r.kepala(umum, "kasubbag", { nama: `Kepala Subbagian Umum dan Kepegawaian ${singkat}`, templat: "kasubbagUmum" });
  r.jabatan(umum, "analisSdm", { bobot: { PNS: 1 * besar } });
  r.jabatan(umum, "arsiparis", { bobot: { PNS: 0.7 * besar } });
  r.jabatan(umum, "operatorParuh", { bobot: { PPPK_PARUH_WAKTU: 3 * besar } });
  staf(r, umum, besar);
  const uang = r.tambahUnit(unit, `${induk.kode}.KEUANGAN`, `Subbagian Keuangan dan Aset ${singkat}`, "SUBBAGIAN", REKAAN);
  r.kepala(uang, "kasubbag", { nama: `Kepala Subbagian Keuangan dan Aset ${singkat}`, templat: "kasubbagKeuangan" });
  staf(r, uang, besar);
  return kepala;
}

/** Sekda, asisten and staf ahli with the bagian of the Sekretariat Daerah. */
export function susunSetda(r: Rancangan, pemko: Unit, wali: Pos): Pos {
  const setda = r.tambahUnit(pemko, "SETDA", "Sekretariat Daerah", "SETDA", SUMBER_NAMA);
  const sekda = r.kepala(setda, "sekda", { nama: "Sekretaris Daerah Kota Medan" });
  const asisten = ["Pemerintahan dan Kesejahteraan Rakyat", "Perekonomian dan Pembangunan", "Administrasi Umum"].map((nama) =>
    r.jabatan(setda, "asisten", { nama: `Asisten ${nama}`, atasan: sekda }),
  );
  for (const nama of ["Pemerintahan, Hukum dan Politik", "Ekonomi, Keuangan dan Pembangunan", "Kemasyarakatan dan Sumber Daya Manusia"])
    r.jabatan(setda, "stafAhli", { nama: `Staf Ahli ${nama}`, atasan: wali });
  for (const [kode, nama, nomor] of BAGIAN_SETDA.slice(0, r.banyak(BAGIAN_SETDA.length, 2))) {
    const bagian = r.tambahUnit(setda, `SETDA.${kode}`, `Bagian ${nama}`, "BAGIAN", SUMBER_NAMA);
    r.kepala(bagian, "kabag", { nama: `Kepala Bagian ${nama}`, atasan: asisten[nomor] ?? sekda });
    r.jabatan(bagian, "analisKebijakan", { bobot: { PNS: 2 } });
    for (let n = 1; n <= r.banyak(2, 0); n += 1) {
      const sub = r.tambahUnit(bagian, `SETDA.${kode}.${n}`, `Subbagian ${n === 1 ? "Tata Usaha" : "Pelaporan"} Bagian ${nama}`, "SUBBAGIAN", REKAAN);
      r.kepala(sub, "kasubbag", { nama: `Kepala ${sub.nama}`, templat: n === 1 ? "kasubbagUmum" : "kasubbagKeuangan" });
      staf(r, sub, kode === "UMUM" ? 3 : 1.1);
    }
    r.jabatan(bagian, "operatorParuh", { bobot: { PPPK_PARUH_WAKTU: kode === "UMUM" ? 60 : 4 } });
  }
  return sekda;
}

export function susunInspektorat(r: Rancangan, pemko: Unit): void {
  const unit = r.tambahUnit(pemko, "ITKO", "Inspektorat", "INSPEKTORAT", SUMBER_NAMA);
  r.kepala(unit, "inspektur", { nama: "Inspektur Kota Medan" });
  sekretariat(r, unit, "Inspektorat", 0.8);
  for (const nama of ["Wilayah I", "Wilayah II", "Wilayah III", "Khusus"].slice(0, r.banyak(4, 2))) {
    const irban = r.jabatan(unit, "irban", { nama: `Inspektur Pembantu ${nama}` });
    for (const [jenis, bobot] of [
      ["auditorMadya", 2],
      ["auditorMuda", 5],
      ["auditorPertama", 3],
      ["ppupd", 4],
    ] as const)
      r.jabatan(unit, jenis, { nama: `${NAMA_AUDITOR[jenis]} Irban ${nama}`, atasan: irban, bobot: { PNS: bobot } });
  }
}

const NAMA_AUDITOR = {
  auditorMadya: "Auditor Ahli Madya",
  auditorMuda: "Auditor Ahli Muda",
  auditorPertama: "Auditor Ahli Pertama",
  ppupd: "Pengawas Penyelenggaraan Urusan Pemerintahan di Daerah Ahli Muda",
} as const;

const TEMPLAT_BIDANG = ["kabid:KEPEGAWAIAN", "kabid:KOMPETENSI", "kabid:KINERJA"] as const;

/** Dinas, badan and satuan that have the same shape: sekretariat, bidang, UPT. */
export function susunPerangkat(r: Rancangan, pemko: Unit): void {
  for (const satu of PERANGKAT.slice(0, r.banyak(PERANGKAT.length, 4))) {
    const unit = r.tambahUnit(pemko, satu.kode, satu.nama, satu.jenis, SUMBER_NAMA);
    const templat = [`kadis:${satu.kode}`, `kaban:${satu.kode}`].find((kunci) => kunci in PUSTAKA) ?? "kadis:BKAD";
    r.kepala(unit, "kepalaDinas", { nama: satu.jenis === "SETWAN" ? "Sekretaris DPRD" : `Kepala ${satu.nama}`, templat });
    sekretariat(r, unit, pendek(satu), satu.staf);
    for (const [nomor, nama] of satu.bidang.slice(0, r.banyak(satu.bidang.length, 1)).entries()) {
      const bidang = r.tambahUnit(unit, `${satu.kode}.B${nomor + 1}`, `Bidang ${nama}`, "BIDANG", REKAAN);
      r.kepala(bidang, "kabid", { nama: `Kepala Bidang ${nama}`, templat: TEMPLAT_BIDANG[nomor % 3] ?? "kabid:KINERJA" });
      if (satu.kode === "BKPSDM")
        r.jabatan(bidang, nomor === 3 ? "analisSdm" : "analisSdmPertama", { bobot: { PNS: 3 }, ...(nomor === 3 ? { templat: "analisKinerja" } : {}) });
      r.jabatan(bidang, "analisKebijakan", { bobot: { PNS: 1.6 * satu.staf } });
      if (satu.kode === "DISKOMINFO") r.jabatan(bidang, "prakomMuda", { bobot: { PNS: 3, PPPK: 2 } });
      if (satu.kode === "SATPOLPP") r.jabatan(bidang, "poldapraja", { bobot: { PNS: 45 } });
      staf(r, bidang, 1.4 * satu.staf);
      lapangan(r, bidang, (satu.lapangan / satu.bidang.length) * (satu.upt?.length ? 0.2 : 1));
    }
    for (const [nomor, nama] of (satu.upt ?? []).slice(0, r.banyak(satu.upt?.length ?? 0, 1)).entries()) {
      const upt = r.tambahUnit(unit, `${satu.kode}.U${nomor + 1}`, nama, "UPT", REKAAN);
      r.kepala(upt, "kasubbag", { nama: `Kepala ${nama}`, templat: "kasubbagUmum" });
      staf(r, upt, 1);
      lapangan(r, upt, (satu.lapangan * 0.8) / (satu.upt?.length ?? 1));
    }
  }
}

/** Part-time field workers: sweepers, drivers, guards. */
function lapangan(r: Rancangan, unit: Unit, bobot: number): void {
  r.jabatan(unit, "operatorParuh", { bobot: { PPPK_PARUH_WAKTU: bobot * 0.45 } });
  r.jabatan(unit, "pengelolaUmum", { bobot: { PPPK_PARUH_WAKTU: bobot * 0.55 } });
}

/** A name short enough to stand inside the name of a subbagian. */
const pendek = ({ kode, nama }: Perangkat): string => (nama.length > 45 ? kode : nama);
