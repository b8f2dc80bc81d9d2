import { describe, expect, test } from "vitest";
import { pejabatPenilai } from "./pejabat-penilai.ts";
import type { JabatanPenilai, PemegangJabatan, StrukturPenilai } from "./struktur-penilai.ts";

const HARI = "2026-06-15";
const jabatan = (id: string, jenis: JabatanPenilai["jenis"], atasanId: string | null, lain: Partial<JabatanPenilai> = {}): JabatanPenilai => ({
  id,
  nama: `Jabatan ${id}`,
  jenis,
  isPimpinanUnit: false,
  isMandiri: false,
  atasanId,
  mulai: "2020-01-01",
  selesai: null,
  ...lain,
});
const JABATAN = [
  jabatan("wali", "KEPALA_DAERAH", null, { isPimpinanUnit: true }),
  jabatan("kadis", "JPT", "wali", { isPimpinanUnit: true }),
  jabatan("kabid", "ADMINISTRATOR", "kadis"),
  jabatan("kasi", "PENGAWAS", "kabid"),
  jabatan("ketua", "FUNGSIONAL", "kasi"),
  jabatan("staf", "FUNGSIONAL", "kasi"),
  jabatan("anggota", "PELAKSANA", "ketua"),
];
const pegang = (pegawaiId: string, jabatanId: string, jenis: PemegangJabatan["jenis"] = "DEFINITIF", lain: Partial<PemegangJabatan> = {}): PemegangJabatan => ({
  pegawaiId,
  jabatanId,
  jenis,
  mulai: "2024-01-01",
  selesai: null,
  ...lain,
});
const SEMUA = JABATAN.map(({ id }) => pegang(`p-${id}`, id));
const tanpa = (...id: string[]) => SEMUA.filter((one) => !id.includes(one.jabatanId));
const kota = (lain: Partial<StrukturPenilai> = {}): StrukturPenilai => ({
  jabatan: JABATAN,
  pemegang: SEMUA,
  delegasi: [],
  keadaan: [],
  orang: [...JABATAN.map(({ id }) => `p-${id}`), "p-lain"].map((id) => ({ id, nama: id, jenis: id === "p-wali" ? "NON_ASN" : "PNS", berhentiPada: null })),
  ...lain,
});
const lihat = (struktur: StrukturPenilai, siapa = "p-staf", hari = HARI) => {
  const { nilai, alasan } = pejabatPenilai(struktur, siapa, hari);
  return { siapa: nilai?.penilai, cara: nilai?.cara, langkah: nilai?.langkah, atasan: nilai?.atasanPenilai, kode: alasan.map((one) => one.kode) };
};

describe("atasan langsung", () => {
  test("pejabat pengawas menilai, atasannya di atasnya", () => {
    expect(lihat(kota())).toEqual({ siapa: "p-kasi", cara: "DEFINITIF", langkah: 1, atasan: "p-kabid", kode: ["TERPILIH", "ATASAN_PENILAI"] });
  });
  test("ketua tim tidak menilai; naik ke pejabat pengawas", () => {
    expect(lihat(kota(), "p-anggota")).toMatchObject({ siapa: "p-kasi", langkah: 2, kode: ["BUKAN_PEJABAT_PENGAWAS", "TERPILIH", "ATASAN_PENILAI"] });
  });
  test.each([{ isPimpinanUnit: true }, { isMandiri: true }])("pejabat fungsional yang memimpin unit kerja menilai (%o)", (lain) => {
    const struktur = kota({ jabatan: JABATAN.map((one) => (one.id === "ketua" ? { ...one, ...lain } : one)) });
    expect(lihat(struktur, "p-anggota")).toMatchObject({ siapa: "p-ketua", langkah: 1, kode: ["TERPILIH", "ATASAN_PENILAI"] });
    expect(pejabatPenilai(struktur, "p-anggota", HARI).alasan[0]?.dasar?.pasal).toBe("Lampiran Bab IV.A.7");
  });
  test("kepala daerah menilai walau bukan ASN, dan tidak dinilai siapa pun", () => {
    expect(lihat(kota(), "p-kadis")).toEqual({ siapa: "p-wali", cara: "DEFINITIF", langkah: 1, atasan: null, kode: ["NON_ASN", "TANPA_ATASAN"] });
    expect(lihat(kota(), "p-wali")).toMatchObject({ siapa: undefined, kode: ["TANPA_PENILAI"] });
  });
});

describe("jabatan kosong dan pemegang yang berhalangan", () => {
  test("kosong: naik", () => {
    expect(lihat(kota({ pemegang: tanpa("kasi") }))).toMatchObject({
      siapa: "p-kabid",
      langkah: 2,
      atasan: "p-kadis",
      kode: ["KOSONG", "TERPILIH", "ATASAN_PENILAI"],
    });
  });
  test("Plt. sebelum Plh., keduanya sebelum naik", () => {
    const plh = pegang("p-lain", "kasi", "PLH");
    expect(lihat(kota({ pemegang: [...tanpa("kasi"), plh] }))).toMatchObject({ siapa: "p-lain", cara: "PLH", langkah: 1 });
    expect(lihat(kota({ pemegang: [...tanpa("kasi"), plh, pegang("p-kabid", "kasi", "PLT")] }))).toMatchObject({
      siapa: "p-kabid",
      cara: "PLT",
      atasan: "p-kadis",
    });
  });
  test.each(["BERHALANGAN_TETAP", "CLTN", "MPP", "DIBERHENTIKAN_SEMENTARA"] as const)("%s melewati pemegang, sehari sesudahnya tidak", (keadaan) => {
    const struktur = kota({ keadaan: [{ pegawaiId: "p-kasi", keadaan, mulai: HARI, selesai: "2026-06-16" }] });
    expect(lihat(struktur)).toMatchObject({ siapa: "p-kabid", kode: ["BERHALANGAN", "KOSONG", "TERPILIH", "ATASAN_PENILAI"] });
    expect(lihat(struktur, "p-staf", "2026-06-16").siapa).toBe("p-kasi");
  });
  test("pemegang yang berhenti dilewati sejak hari berhentinya", () => {
    const struktur = kota({ orang: kota().orang.map((one) => (one.id === "p-kasi" ? { ...one, berhentiPada: HARI } : one)) });
    expect([lihat(struktur, "p-staf", "2026-06-14").siapa, lihat(struktur).siapa]).toEqual(["p-kasi", "p-kabid"]);
    expect(lihat(struktur, "p-kasi")).toMatchObject({ siapa: undefined, kode: ["BERHENTI"] });
  });
  test("tidak seorang pun menilai dirinya, dan atasan penilai bukan penilai", () => {
    const rangkap = [...tanpa("kasi", "kabid"), pegang("p-staf", "kasi", "PLH"), pegang("p-kadis", "kabid", "PLT")];
    expect(lihat(kota({ pemegang: rangkap }))).toEqual({
      siapa: "p-kadis",
      cara: "PLT",
      langkah: 2,
      atasan: "p-wali",
      kode: ["DIRI_SENDIRI", "KOSONG", "PLT", "ATASAN_PENILAI"],
    });
  });
  test("semua di atas kosong: tidak ada penilai", () => {
    expect(lihat(kota({ pemegang: SEMUA.filter((one) => one.jabatanId === "staf") }))).toMatchObject({
      siapa: undefined,
      kode: ["KOSONG", "KOSONG", "KOSONG", "KOSONG", "TANPA_PENILAI"],
    });
  });
});

describe("keadaan pegawai yang dinilai", () => {
  test("Plt. dinilai dari jabatan yang dijalankannya, kembali sesudah selesai", () => {
    const struktur = kota({ pemegang: [...tanpa("kabid"), pegang("p-staf", "kabid", "PLT", { selesai: "2026-07-01" })] });
    expect(lihat(struktur)).toMatchObject({ siapa: "p-kadis", langkah: 1, kode: ["PLT", "TERPILIH", "ATASAN_PENILAI"] });
    expect(lihat(struktur, "p-staf", "2026-07-01").siapa).toBe("p-kasi");
  });
  test.each(["DIPERBANTUKAN", "TUGAS_BELAJAR"] as const)("%s: penilai tetap dari jabatan asal, dengan alasannya", (keadaan) => {
    const hasil = lihat(kota({ keadaan: [{ pegawaiId: "p-staf", keadaan, mulai: "2026-01-01", selesai: null }] }));
    expect(hasil).toMatchObject({ siapa: "p-kasi", kode: [keadaan, "TERPILIH", "ATASAN_PENILAI"] });
  });
  test("tanpa jabatan tidak ada penilai", () => {
    expect(lihat(kota(), "p-lain")).toMatchObject({ siapa: undefined, kode: ["TIDAK_BERJABATAN"] });
  });
});

describe("delegasi", () => {
  const delegasi = {
    id: "d",
    jabatanId: "kasi",
    pegawaiId: null,
    kepadaId: "p-ketua",
    kepadaJabatanId: "ketua",
    nomorSurat: "800/1",
    mulai: "2026-06-01",
    selesai: "2026-07-01",
    dicabut: null,
  };
  test("menang di dalam jendelanya dan berakhir sendiri", () => {
    const struktur = kota({ delegasi: [delegasi] });
    const siapa = (hari: string) => lihat(struktur, "p-staf", hari).siapa;
    expect(["2026-05-31", "2026-06-01", "2026-06-30", "2026-07-01"].map(siapa)).toEqual(["p-kasi", "p-ketua", "p-ketua", "p-kasi"]);
    expect(lihat(struktur)).toMatchObject({ cara: "DELEGASI", atasan: "p-kabid", kode: ["DELEGASI", "ATASAN_PENILAI"] });
    expect(pejabatPenilai(struktur, "p-staf", HARI).alasan[0]).toMatchObject({ nomorSurat: "800/1", mulai: "2026-06-01", selesai: "2026-07-01" });
  });
  test("dicabut, penerima pindah, atau penerima diri sendiri: tidak berlaku", () => {
    expect(lihat(kota({ delegasi: [{ ...delegasi, dicabut: HARI }] })).siapa).toBe("p-kasi");
    expect(lihat(kota({ delegasi: [delegasi], pemegang: tanpa("ketua") })).siapa).toBe("p-kasi");
    expect(lihat(kota({ delegasi: [delegasi] }), "p-ketua").siapa).toBe("p-kasi");
  });
  test("untuk satu bawahan hanya ia, dan didahulukan", () => {
    const struktur = kota({ delegasi: [delegasi, { ...delegasi, id: "e", pegawaiId: "p-staf", kepadaId: "p-kadis", kepadaJabatanId: "kadis" }] });
    expect([lihat(struktur).siapa, lihat(struktur, "p-anggota").siapa]).toEqual(["p-kadis", "p-ketua"]);
  });
});

test("orang atau hari yang tidak ada adalah kesalahan, bukan jawaban kosong", () => {
  expect(() => pejabatPenilai(kota(), "hantu", HARI)).toThrow(RangeError);
  expect(() => pejabatPenilai(kota(), "p-staf", "2026-02-30")).toThrow(RangeError);
});
