import fc from "fast-check";
import { describe, expect, test } from "vitest";
import direktur from "../../tests/contoh/al2-t6-skp-direktur2.json" with { type: "json" };
import kasubdit from "../../tests/contoh/al2-t14-skp-kasubdit2.json" with { type: "json" };
import { tulisRentang } from "./angka.ts";
import { bacaTarget, isTargetTanggal, rentangBulan } from "./target.ts";

const semuaTarget = (contoh: { content: { hasil_kerja: { utama: { indikator: { target: string }[] }[] } } }): string[] =>
  contoh.content.hasil_kerja.utama.flatMap((rhk) => rhk.indikator.map((indikator) => indikator.target));

describe("membaca target", () => {
  test.each([
    ["80–90%", 80, 90, "%"],
    ["80 – 90%", 80, 90, "%"],
    ["80% – 90%", 80, 90, "%"],
    ["80-90% Pemda", 80, 90, "%"],
    ["80 – 90% sistem aplikasi siap digunakan", 80, 90, "%"],
    ["80 sampai dengan 90 persen", 80, 90, "%"],
    ["antara 80 dan 90%", 80, 90, "%"],
    ["7-8 bulan", 7, 8, "bulan"],
    ["2-3 hari setelah permohonan / pengaduan disampaikan", 2, 3, "hari"],
    ["2 s.d. 3 hari kerja", 2, 3, "hari kerja"],
    ["95%", 95, 95, "%"],
    ["100 persen", 100, 100, "%"],
    ["20–30 menit", 20, 30, "menit"],
    ["≥ 85", 85, null, ""],
    ["minimal 85", 85, null, ""],
    ["IPK diatas 3,5", 3.5, null, ""],
    ["maksimal 3 hari", null, 3, "hari"],
    ["paling lama 2 hari sejak diterima", null, 2, "hari"],
    ["< 5%", null, 5, "%"],
    ["1.250 orang", 1250, 1250, "orang"],
    ["1.250,5 ton", 1250.5, 1250.5, "ton"],
    ["1.234.567", 1_234_567, 1_234_567, ""],
    ["0 kejadian", 0, 0, "kejadian"],
    ["0", 0, 0, ""],
    ["Rp 1,5 miliar", 1_500_000_000, 1_500_000_000, "Rp"],
    ["Rp1.500.000", 1_500_000, 1_500_000, "Rp"],
    ["1,5 miliar rupiah", 1_500_000_000, 1_500_000_000, "Rp"],
    ["1–2 miliar rupiah", 1_000_000_000, 2_000_000_000, "Rp"],
    ["maksimal Rp 250 juta", null, 250_000_000, "Rp"],
    ["2 juta orang", 2_000_000, 2_000_000, "orang"],
    ["3,5 skala 5", 3.5, 3.5, "skala 5"],
    ["3,5 dari skala 5", 3.5, 3.5, "skala 5"],
    ["3.5", 3.5, 3.5, ""],
    ["0.125", 0.125, 0.125, ""],
    ["4", 4, 4, ""],
    ["4 dokumen perencanaan", 4, 4, "dokumen perencanaan"],
    ["12 laporan yang tepat waktu", 12, 12, "laporan"],
    ["sebanyak 40 kali", 40, 40, "kali"],
    ["nilai rata-rata 88,31", 88.31, 88.31, ""],
    ["90% dari 1,5 juta berkas", 90, 90, "%"],
    ["12 laporan sampai 31 Desember", 12, 12, "laporan"],
    ["minimal 80% pada triwulan III", 80, null, "%"],
    ["1 laporan tiap semester", 1, 1, "laporan"],
    ["1 (satu) dokumen", 1, 1, "dokumen"],
    ["Rp. 1.500.000,00", 1_500_000, 1_500_000, "Rp"],
    ["3 s/d 5 kali", 3, 5, "kali"],
    [">= 3,5", 3.5, null, ""],
    ["90 %", 90, 90, "%"],
    ["2 laporan/bulan", 2, 2, "laporan/bulan"],
    ["30menit", 30, 30, "menit"],
    ["  20–30  menit. ", 20, 30, "menit"],
  ])("%j dibaca %s sampai %s, satuan %j", (teks, bawah, atas, satuan) => {
    expect(bacaTarget(teks)).toEqual({ bawah, atas, satuan });
  });

  test.each([
    "",
    "   ",
    "-",
    "banyak",
    "sesuai kebutuhan",
    "predikat A",
    "seratus persen",
    "paling lambat 31 Desember",
    "31 Desember 2026",
    "2026-12-31",
    "31/12/2026",
    "Triwulan III",
    "akhir tahun",
    "90–80%",
    "12abc",
    "80%%",
    "80% 90%",
    "80% – 90 orang",
    "5 laporan dan 3 kegiatan",
    "1 laporan, 3 kegiatan",
    "1.2345.6",
    "1,2,3",
    "--5",
    "999999999999999999999",
    "Infinity",
    "NaN",
    "1e9",
    "08.00 WIB",
    "SPM 2025 tercapai",
    "minimal 3–5 hari",
    "%",
    "Rp",
    "9".repeat(400),
  ])("%j tidak dibaca sebagai satu besaran", (teks) => {
    expect(bacaTarget(teks)).toBeNull();
  });

  test("semua target contoh regulasi terbaca", () => {
    for (const teks of [...semuaTarget(kasubdit), ...semuaTarget(direktur)]) expect(bacaTarget(teks), teks).not.toBeNull();
    for (const teks of kasubdit.expected.target_berupa_rentang) {
      const target = bacaTarget(teks);
      expect(target?.bawah).toBeLessThan(target?.atas ?? 0);
    }
  });

  test("rentang yang ditulis lalu dibaca kembali tetap sama", () => {
    const anyAngka = fc.integer({ min: 0, max: 10_000_000 }).map((angka) => angka / 100);
    const anySatuan = fc.constantFrom("%", "Rp", "", "orang", "hari kerja", "skala 5");
    fc.assert(
      fc.property(anyAngka, anyAngka, anySatuan, fc.constantFrom("rentang", "minimal", "maksimal"), (a, b, satuan, bentuk) => {
        const target = {
          bawah: bentuk === "maksimal" ? null : Math.min(a, b),
          atas: bentuk === "minimal" ? null : Math.max(a, b),
          satuan,
        };
        expect(bacaTarget(tulisRentang(target.bawah, target.atas, satuan))).toEqual(target);
      }),
      { numRuns: 500 },
    );
  });

  test("teks apa pun tidak membuatnya gagal, dan hasilnya selalu rentang yang masuk akal", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."0123456789.,-–% Rphari≥sd/".split("")) })), (teks) => {
        const target = bacaTarget(teks);
        if (!target) return;
        const { bawah, atas } = target;
        expect(bawah !== null || atas !== null).toBe(true);
        if (bawah !== null && atas !== null) expect(bawah).toBeLessThanOrEqual(atas);
        for (const ujung of [bawah, atas]) expect(ujung === null || Number.isFinite(ujung)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("target berupa tanggal", () => {
  test.each([
    "paling lambat 31 Desember",
    "31 Desember 2026",
    "akhir Desember",
    "Juni",
    "2026-06-30",
    "30/6/2026",
    "Triwulan III",
    "TW-2",
    "akhir tahun",
    "minggu kedua Januari",
    "Selesai paling lambat 30 November",
  ])("%j adalah tanggal", (teks) => expect(isTargetTanggal(teks)).toBe(true));
  test.each(["3 hari", "80–90%", "mei-mei", "4 dokumen", "7-8 bulan", "2 kali", "12 laporan sampai 31 Desember", "80% pada triwulan III"])(
    "%j bukan tanggal",
    (teks) => {
      expect(isTargetTanggal(teks)).toBe(false);
    },
  );
});

describe("rentang menurut bulan", () => {
  test("indikator yang berakumulasi naik rata sepanjang tahun", () => {
    expect(rentangBulan({ bawah: 80, atas: 90, akumulatif: true, bulan: 9 })).toEqual({ bawah: 60, atas: 67.5 });
    expect(rentangBulan({ bawah: 80, atas: 90, akumulatif: true, bulan: 8 })).toEqual({ bawah: 53.33, atas: 60 });
    expect(rentangBulan({ bawah: null, atas: 12, akumulatif: true, bulan: 1 })).toEqual({ bawah: null, atas: 1 });
  });

  test("indikator lain tetap sepanjang tahun", () => {
    expect(rentangBulan({ bawah: 20, atas: 30, akumulatif: false, bulan: 1 })).toEqual({ bawah: 20, atas: 30 });
  });

  test("bulan ke-12 adalah target itu sendiri, dan rentang tidak pernah mundur", () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), fc.integer({ min: 1, max: 11 }), (a, b, bulan) => {
        const [bawah, atas] = [Math.min(a, b) / 7, Math.max(a, b) / 7];
        expect(rentangBulan({ bawah, atas, akumulatif: true, bulan: 12 })).toEqual({ bawah, atas });
        const ini = rentangBulan({ bawah, atas, akumulatif: true, bulan });
        const lalu = rentangBulan({ bawah, atas, akumulatif: true, bulan: Math.max(1, bulan - 1) });
        expect(ini.bawah).toBeGreaterThanOrEqual(lalu.bawah ?? 0);
        expect(ini.atas).toBeGreaterThanOrEqual(ini.bawah ?? 0);
      }),
    );
  });

  test.each([0, 13, 1.5])("bulan %s ditolak", (bulan) => {
    expect(() => rentangBulan({ bawah: 1, atas: 2, akumulatif: true, bulan })).toThrow(/Bulan harus 1 sampai 12/);
  });
});
