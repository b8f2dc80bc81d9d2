import { PUSKESMAS } from "./daftar-perangkat.ts";
import type { Unit } from "./bentuk.ts";
import type { Rancangan } from "./rancang.ts";
import { sekretariat, staf } from "./susun-pusat.ts";

const REKAAN = "Rekaan untuk peragaan";

/** Health workers by weight: puskesmas have them all once, hospitals many times. */
const NAKES = [
  ["dokterMuda", 2.4, 0.4],
  ["dokterPertama", 1, 2],
  ["dokterGigi", 1, 0.3],
  ["bidanPenyelia", 3.2, 0],
  ["bidanMahir", 4, 0.5],
  ["bidanTerampil", 1.6, 4],
  ["perawatMahir", 4.2, 0.5],
  ["perawatPertama", 2.6, 4],
  ["nutrisionisMahir", 0.9, 0.6],
  ["sanitarian", 0.8, 0.8],
  ["labTerampil", 0.7, 0.9],
  ["apoteker", 0.6, 0.9],
  ["promkes", 0.5, 0],
  ["epidemiolog", 0.4, 0],
] as const;

function nakes(r: Rancangan, unit: Unit, besar: number): void {
  for (const [jenis, PNS, PPPK] of NAKES) r.jabatan(unit, jenis, { bobot: { PNS: PNS * besar, PPPK: PPPK * besar } });
}

/** Dinas Kesehatan with its puskesmas, and the two city hospitals. */
export function susunKesehatan(r: Rancangan, pemko: Unit): void {
  const dinas = r.tambahUnit(pemko, "DINKES", "Dinas Kesehatan", "DINAS");
  r.kepala(dinas, "kepalaDinas", { nama: "Kepala Dinas Kesehatan", templat: "kadis:DINKES" });
  sekretariat(r, dinas, "Dinas Kesehatan", 1.5);
  for (const [kode, nama] of (
    [
      ["KESMAS", "Kesehatan Masyarakat"],
      ["P2P", "Pencegahan dan Pengendalian Penyakit"],
      ["YANKES", "Pelayanan Kesehatan"],
      ["SDK", "Sumber Daya Kesehatan"],
    ] as const
  ).slice(0, r.banyak(4, 1))) {
    const bidang = r.tambahUnit(dinas, `DINKES.${kode}`, `Bidang ${nama}`, "BIDANG");
    r.kepala(bidang, "kabid", { nama: `Kepala Bidang ${nama}`, templat: `kabid:${kode}` });
    r.jabatan(bidang, "adminkes", { bobot: { PNS: 6 } });
    staf(r, bidang, 1.2);
  }
  for (const [nomor, nama] of PUSKESMAS.slice(0, r.banyak(PUSKESMAS.length, 2)).entries()) {
    const unit = r.tambahUnit(dinas, `DINKES.PKM${String(nomor + 1).padStart(2, "0")}`, `UPT Puskesmas ${nama}`, "PUSKESMAS", "Nama perlu diperiksa");
    r.kepala(unit, "kepalaPuskesmas", { nama: `Kepala UPT Puskesmas ${nama}` });
    nakes(r, unit, 1);
    const tu = r.tambahUnit(unit, `${unit.kode}.TU`, `Subbagian Tata Usaha UPT Puskesmas ${nama}`, "SUBBAGIAN", REKAAN);
    r.kepala(tu, "kasubbag", { nama: `Kepala Subbagian Tata Usaha UPT Puskesmas ${nama}`, templat: "kasubbagUmum" });
    r.jabatan(tu, "loket", { bobot: { PNS: 1 } });
    r.jabatan(tu, "sopir", { bobot: { PNS: 0.5 } });
    r.jabatan(tu, "operatorParuh", { bobot: { PPPK_PARUH_WAKTU: 5 } });
  }
  for (const [kode, nama, besar] of [
    ["RSUD-PIRNGADI", "RSUD Dr. Pirngadi", 16],
    ["RSUD-BACHTIAR", "RSUD H. Bachtiar Djafar", 4],
  ] as const)
    susunRumahSakit(r, dinas, kode, nama, besar);
}

function susunRumahSakit(r: Rancangan, dinas: Unit, kode: string, nama: string, besar: number): void {
  const unit = r.tambahUnit(dinas, kode, nama, "RUMAH_SAKIT");
  r.kepala(unit, "direkturRs", { nama: `Direktur ${nama}` });
  sekretariat(r, unit, nama, besar / 5);
  for (const [nomor, bagian] of ["Pelayanan Medik", "Keperawatan", "Penunjang"].slice(0, r.banyak(3, 1)).entries()) {
    const bidang = r.tambahUnit(unit, `${kode}.B${nomor + 1}`, `Bidang ${bagian} ${nama}`, "BIDANG", REKAAN);
    r.kepala(bidang, "kabid", { nama: `Kepala Bidang ${bagian} ${nama}`, templat: "kabid:YANKES" });
    nakes(r, bidang, besar / 3);
    r.jabatan(bidang, "operatorParuh", { bobot: { PPPK_PARUH_WAKTU: besar * 3 } });
  }
}

/** Dinas Pendidikan dan Kebudayaan with about 380 SD and 45 SMP; the numbers of the SD follow Medan's series and are invented. */
export function susunPendidikan(r: Rancangan, pemko: Unit): void {
  const dinas = r.tambahUnit(pemko, "DIKBUD", "Dinas Pendidikan dan Kebudayaan", "DINAS");
  r.kepala(dinas, "kepalaDinas", { nama: "Kepala Dinas Pendidikan dan Kebudayaan", templat: "kadis:DIKBUD" });
  sekretariat(r, dinas, "Dinas Pendidikan dan Kebudayaan", 1.5);
  for (const [kode, nama] of (
    [
      ["SD", "Pembinaan Sekolah Dasar"],
      ["SMP", "Pembinaan Sekolah Menengah Pertama"],
      ["PAUDPNF", "Pembinaan PAUD dan Pendidikan Nonformal"],
      ["GTK", "Pembinaan Guru dan Tenaga Kependidikan"],
      ["BUDAYA", "Kebudayaan"],
    ] as const
  ).slice(0, r.banyak(5, 2))) {
    const bidang = r.tambahUnit(dinas, `DIKBUD.${kode}`, `Bidang ${nama}`, "BIDANG");
    r.kepala(bidang, "kabid", { nama: `Kepala Bidang ${nama}`, templat: `kabid:${kode}` });
    r.jabatan(bidang, "penelaah", { nama: "Penelaah Teknis Kebijakan Pendidikan", templat: "penelaahDikdas", bobot: { PNS: 4 } });
    r.jabatan(bidang, kode === "BUDAYA" ? "pamongBudaya" : "pamongBelajar", { bobot: { PNS: kode === "PAUDPNF" || kode === "BUDAYA" ? 8 : 1 } });
    staf(r, bidang, 1.2);
  }
  for (let n = 0; n < r.banyak(380, 4); n += 1) {
    const nomor = `06${String(786 + n * 11).padStart(4, "0")}`;
    const unit = r.tambahUnit(dinas, `DIKBUD.SDN${nomor}`, `UPT SD Negeri ${nomor}`, "SEKOLAH", REKAAN);
    r.kepala(unit, "kepalaSekolah", { nama: `Kepala SD Negeri ${nomor}`, templat: "kepalaSd" });
    r.jabatan(unit, "guruMadya", { bobot: { PNS: 2.8 } });
    r.jabatan(unit, "guruMuda", { bobot: { PNS: 4 } });
    r.jabatan(unit, "guruPertama", { bobot: { PNS: 1.2, PPPK: 6.5, PPPK_PARUH_WAKTU: 2 } });
    r.jabatan(unit, "operatorParuh", { templat: "tuSekolah", bobot: { PPPK_PARUH_WAKTU: 0.9 } });
    r.jabatan(unit, "pengelolaUmum", { bobot: { PPPK_PARUH_WAKTU: 0.8 } });
  }
  for (let n = 1; n <= r.banyak(45, 2); n += 1) {
    const unit = r.tambahUnit(dinas, `DIKBUD.SMPN${String(n).padStart(2, "0")}`, `UPT SMP Negeri ${n}`, "SEKOLAH", "Nama perlu diperiksa");
    r.kepala(unit, "kepalaSekolah", { nama: `Kepala SMP Negeri ${n}`, templat: "kepalaSmp" });
    r.jabatan(unit, "guruMadya", { bobot: { PNS: 13 } });
    r.jabatan(unit, "guruMuda", { bobot: { PNS: 17 } });
    r.jabatan(unit, "guruPertama", { bobot: { PNS: 4, PPPK: 22, PPPK_PARUH_WAKTU: 7 } });
    const tu = r.tambahUnit(unit, `${unit.kode}.TU`, `Subbagian Tata Usaha SMP Negeri ${n}`, "SUBBAGIAN", REKAAN);
    r.kepala(tu, "kasubbag", { nama: `Kepala Subbagian Tata Usaha SMP Negeri ${n}`, templat: "tuSekolah" });
    r.jabatan(tu, "pengadministrasi", { templat: "tuSekolah", bobot: { PNS: 3 } });
    r.jabatan(tu, "operatorParuh", { templat: "tuSekolah", bobot: { PPPK_PARUH_WAKTU: 3 } });
    r.jabatan(tu, "pengelolaUmum", { bobot: { PPPK_PARUH_WAKTU: 2 } });
  }
}
