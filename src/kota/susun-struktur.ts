import { getDistricts, getVillages } from "idn-area-data";
import type { Pos, Unit } from "./bentuk.ts";
import { mulaiRancangan } from "./rancang.ts";
import type { Rancangan } from "./rancang.ts";
import { susunKesehatan, susunPendidikan } from "./susun-layanan.ts";
import { staf, susunInspektorat, susunPerangkat, susunSetda } from "./susun-pusat.ts";

const KODE_MEDAN = "12.71";
const DASAR_WILAYAH = "Kepmendagri 300.2.2-2430/2025 (paket idn-area-data)";

export type Wilayah = readonly { readonly kode: string; readonly nama: string; readonly kelurahan: readonly { kode: string; nama: string }[] }[];

/** The 21 kecamatan and 151 kelurahan of Kota Medan by their official codes. */
export async function bacaWilayah(): Promise<Wilayah> {
  const [kecamatan, semua] = await Promise.all([getDistricts(), getVillages()]);
  return kecamatan
    .filter((satu) => satu.regency_code === KODE_MEDAN)
    .map(({ code, name }) => ({
      kode: code,
      nama: name,
      kelurahan: semua.filter((satu) => satu.district_code === code).map((satu) => ({ kode: satu.code, nama: satu.name })),
    }));
}

/** All units and posts of a city of `jumlahOrang`; 23,000 and more have the whole structure, fewer a share of it. */
export function susunStruktur(id: () => string, wilayah: Wilayah, jumlahOrang: number): { unit: Unit[]; pos: Pos[] } {
  const r = mulaiRancangan(id, Math.min(1, jumlahOrang / 23_000));
  const pemko = r.tambahUnit(null, KODE_MEDAN, "Pemerintah Kota Medan", "PEMKO", DASAR_WILAYAH);
  const wali = r.kepala(pemko, "waliKota");
  const sekda = susunSetda(r, pemko, wali);
  susunInspektorat(r, pemko);
  susunPerangkat(r, pemko);
  susunKesehatan(r, pemko);
  susunPendidikan(r, pemko);
  for (const kecamatan of wilayah.slice(0, r.banyak(wilayah.length, 2))) susunKecamatan(r, pemko, sekda, kecamatan);
  return { unit: r.unit, pos: r.pos };
}

const SEKSI = [
  ["TAPEM", "Tata Pemerintahan", "kasiTapem"],
  ["TRANTIB", "Ketenteraman dan Ketertiban Umum", "kasiTrantib"],
  ["KESOS", "Kesejahteraan Sosial", "kasiKesos"],
  ["SARPRAS", "Sarana dan Prasarana", "kasiSarpras"],
] as const;

function susunKecamatan(r: Rancangan, pemko: Unit, sekda: Pos, { kode, nama, kelurahan }: Wilayah[number]): void {
  const unit = r.tambahUnit(pemko, kode, `Kecamatan ${nama}`, "KECAMATAN", DASAR_WILAYAH);
  r.kepala(unit, "camat", { nama: `Camat ${nama}`, atasan: sekda });
  const sek = r.tambahUnit(unit, `${kode}.SEK`, `Sekretariat Kecamatan ${nama}`, "SEKRETARIAT");
  r.kepala(sek, "sekcam", { nama: `Sekretaris Kecamatan ${nama}` });
  const umum = r.tambahUnit(sek, `${kode}.UMUM`, `Subbagian Umum dan Kepegawaian Kecamatan ${nama}`, "SUBBAGIAN");
  r.kepala(umum, "kasubbag", { nama: `Kepala Subbagian Umum dan Kepegawaian Kecamatan ${nama}`, templat: "kasubbagUmum" });
  r.jabatan(umum, "operatorParuh", { bobot: { PPPK_PARUH_WAKTU: 6 } });
  staf(r, umum, 0.8);
  for (const [singkatan, seksi, templat] of SEKSI.slice(0, r.banyak(4, 1))) {
    const satu = r.tambahUnit(unit, `${kode}.${singkatan}`, `Seksi ${seksi} Kecamatan ${nama}`, "SEKSI");
    r.kepala(satu, "kasi", { nama: `Kepala Seksi ${seksi} Kecamatan ${nama}`, templat });
    r.jabatan(satu, "operatorLayanan", { templat: "loketKecamatan", bobot: { PPPK: 0.6 } });
    staf(r, satu, 0.8);
    r.jabatan(satu, "operatorParuh", { bobot: { PPPK_PARUH_WAKTU: singkatan === "TRANTIB" || singkatan === "SARPRAS" ? 9 : 2 } });
  }
  for (const satu of kelurahan.slice(0, r.banyak(kelurahan.length, 2))) {
    const lurah = r.tambahUnit(unit, satu.kode, `Kelurahan ${satu.nama}`, "KELURAHAN", DASAR_WILAYAH);
    r.kepala(lurah, "lurah", { nama: `Lurah ${satu.nama}` });
    r.jabatan(lurah, "sekretarisLurah", { nama: `Sekretaris Kelurahan ${satu.nama}` });
    for (const seksi of ["Pemerintahan dan Pelayanan", "Pembangunan dan Kesejahteraan Sosial"].slice(0, r.banyak(2, 1)))
      r.jabatan(lurah, "kasi", { nama: `Kepala Seksi ${seksi} Kelurahan ${satu.nama}`, templat: "kasiKelurahan" });
    r.jabatan(lurah, "pengadministrasi", { templat: "loketKecamatan", bobot: { PNS: 1.3 } });
    r.jabatan(lurah, "penataLayanan", { templat: "loketKecamatan", bobot: { PPPK: 0.4 } });
    r.jabatan(lurah, "operatorParuh", { bobot: { PPPK_PARUH_WAKTU: 5 } });
    r.jabatan(lurah, "pengelolaUmum", { bobot: { PPPK_PARUH_WAKTU: 4 } });
  }
}
