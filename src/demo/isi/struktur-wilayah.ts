import { getDistricts, getVillages } from "idn-area-data";
import { kosong, oleh, terisi, unit } from "./bentuk.ts";
import type { JabatanIsi, UnitIsi } from "./bentuk.ts";

const KODE_MEDAN = "12.71";
/** The kecamatan whose office is told: every desk filled. */
const MEDAN_BARU = "12.71.17";
/** Kecamatan whose lurah are filled too; elsewhere the posts of lurah stand vacant, for the size of the demo. */
const LURAH_TERISI = new Set(["12.71.16", "12.71.15", "12.71.21", "12.71.05"]);

const kantorMedanBaru = (): UnitIsi[] => {
  const k = (kode: string) => `${MEDAN_BARU}.${kode}`;
  return [
    unit(
      k("SEKRETARIAT"),
      "Sekretariat Kecamatan Medan Baru",
      "SEKRETARIAT",
      [terisi("sekcam", { nama: "Sekretaris Kecamatan Medan Baru" })],
      [
        unit(k("UMUM"), "Subbagian Umum dan Kepegawaian Kecamatan Medan Baru", "SUBBAGIAN", [
          terisi("kasubbag", { nama: "Kepala Subbagian Umum dan Kepegawaian", templat: "kasubbagUmum" }),
          terisi("pengadministrasi"),
          terisi("operatorParuh"),
        ]),
        unit(k("KEUANGAN"), "Subbagian Program dan Keuangan Kecamatan Medan Baru", "SUBBAGIAN", [
          terisi("kasubbag", { nama: "Kepala Subbagian Program dan Keuangan", templat: "kasubbagKeuangan" }),
          terisi("penataLayanan"),
        ]),
      ],
    ),
    unit(k("TAPEM"), "Seksi Tata Pemerintahan Kecamatan Medan Baru", "SEKSI", [
      oleh("kasiTapem", "kasi", { nama: "Kepala Seksi Tata Pemerintahan", templat: "kasiTapem" }),
      oleh("maruf", "pengadministrasi"),
      terisi("operatorLayanan", { templat: "loketKecamatan" }),
    ]),
    unit(k("TRANTIB"), "Seksi Ketenteraman dan Ketertiban Umum Kecamatan Medan Baru", "SEKSI", [
      terisi("kasi", { nama: "Kepala Seksi Ketenteraman dan Ketertiban Umum", templat: "kasiTrantib" }),
      terisi("operatorLayanan"),
      terisi("operatorParuh", { kunci: "BARU-TRANTIB", mulai: "2026-09-21" }),
    ]),
    unit(k("KESOS"), "Seksi Kesejahteraan Sosial Kecamatan Medan Baru", "SEKSI", [
      terisi("kasi", { nama: "Kepala Seksi Kesejahteraan Sosial", templat: "kasiKesos" }),
    ]),
    unit(k("SARPRAS"), "Seksi Sarana dan Prasarana Kecamatan Medan Baru", "SEKSI", [
      terisi("kasi", { nama: "Kepala Seksi Sarana dan Prasarana", templat: "kasiSarpras" }),
      terisi("pengelolaUmum"),
      terisi("pengelolaUmum", { kunci: "BARU-SARPRAS", mulai: "2026-09-21" }),
    ]),
  ];
};

const kelurahan = (kode: string, nama: string, kecamatan: string, nomor: number): UnitIsi => {
  const lurah = { nama: `Lurah ${nama}`, ...(kode === "12.71.15.1006" ? { kunci: "BARU-LURAH", mulai: "2026-09-21" } : {}) };
  if (kecamatan !== MEDAN_BARU) return unit(kode, `Kelurahan ${nama}`, "KELURAHAN", [(LURAH_TERISI.has(kecamatan) ? terisi : kosong)("lurah", lurah)]);
  const staf: JabatanIsi[] = [
    terisi("sekretarisLurah", { nama: `Sekretaris Kelurahan ${nama}` }),
    terisi("kasi", { nama: "Kepala Seksi Pemerintahan dan Pelayanan", templat: "kasiKelurahan" }),
    terisi(nomor % 2 === 0 ? "penataLayanan" : "pengadministrasi", { templat: "loketKecamatan" }),
  ];
  if (nomor % 3 === 0) staf.push(terisi("operatorParuh"));
  return unit(kode, `Kelurahan ${nama}`, "KELURAHAN", [terisi("lurah", lurah), ...staf]);
};

/** The 21 kecamatan and 151 kelurahan of Kota Medan, by their official codes (Kepmendagri, package idn-area-data). */
export async function susunWilayah(): Promise<UnitIsi[]> {
  const [kecamatan, semua] = await Promise.all([getDistricts(), getVillages()]);
  return kecamatan
    .filter((satu) => satu.regency_code === KODE_MEDAN)
    .map(({ code, name }) =>
      unit(
        code,
        `Kecamatan ${name}`,
        "KECAMATAN",
        [terisi("camat", { nama: `Camat ${name}`, atasan: "SEKDA" })],
        [
          ...(code === MEDAN_BARU ? kantorMedanBaru() : []),
          ...semua.filter((satu) => satu.district_code === code).map((satu, nomor) => kelurahan(satu.code, satu.name, code, nomor + 1)),
        ],
      ),
    );
}
