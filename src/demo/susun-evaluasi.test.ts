import { beforeAll, expect, test } from "vitest";
import { predikatKinerja } from "#rules/predikat-kinerja.ts";
import { posisiIndikator } from "#rules/posisi-indikator.ts";
import { saranRatingHasilKerja } from "#rules/saran-rating.ts";
import { rentangHarapan } from "#rules/lintasan.ts";
import { isDinilaiTriwulanTiga, susunEvaluasi } from "./susun-evaluasi.ts";
import type { EvaluasiKota } from "./susun-evaluasi.ts";
import { susunKota } from "./susun-kota.ts";
import { TRIWULAN_2026 } from "./susun-periode.ts";
import { susunCatatan } from "./susun-realisasi.ts";
import type { CatatanKota } from "./susun-realisasi.ts";
import { susunSemuaSkp } from "./susun-skp.ts";
import type { SkpKota } from "./susun-skp.ts";

let catatan: Map<SkpKota, CatatanKota>;
let semua: EvaluasiKota[];
beforeAll(async () => {
  const ditetapkan = susunSemuaSkp(await susunKota()).filter((skp) => skp.status === "DITETAPKAN");
  catatan = new Map(ditetapkan.map((skp) => [skp, susunCatatan(skp, isDinilaiTriwulanTiga(skp))]));
  semua = [...catatan].flatMap(([skp, isi]) => TRIWULAN_2026.map((triwulan) => susunEvaluasi(skp, triwulan, isi)));
});

const milik = (kunci: string, triwulan = "III"): EvaluasiKota => {
  const satu = semua.find((evaluasi) => evaluasi.skp.pegawai.kunci === kunci && evaluasi.triwulan.triwulan === triwulan);
  if (!satu) throw new Error(kunci);
  return satu;
};

test("setiap SKP yang ditetapkan mempunyai empat evaluasi, yang keempat belum dinilai", () => {
  expect(semua).toHaveLength(catatan.size * 4);
  expect(semua.filter((satu) => satu.triwulan.triwulan === "IV-AKHIR" && satu.status !== "TERBUKA")).toEqual([]);
});

test("tim dr. Budi: lima dari sembilan sudah dinilai, Sari masih draf", () => {
  const tim = semua.filter((satu) => satu.skp.penilai.pegawai.kunci === "budi" && satu.triwulan.triwulan === "III");
  expect(tim).toHaveLength(9);
  const predikat = tim
    .filter((satu) => satu.status !== "TERBUKA")
    .map(({ skp, hasil, perilaku }) => [skp.pegawai.kunci, hasil && perilaku ? predikatKinerja({ hasilKerja: hasil, perilakuKerja: perilaku }).nilai : null]);
  expect(Object.fromEntries(predikat)).toEqual({ maya: "BAIK", dewi: "BAIK", putri: "BUTUH_PERBAIKAN", roslina: "BAIK", fauzi: "SANGAT_BAIK" });
  expect(milik("sari")).toMatchObject({ status: "TERBUKA", hasil: "SESUAI", perilaku: "SESUAI", ditetapkan: null });
});

test("Sari belum mencatat tiga indikator September; bulan lain lengkap", () => {
  const sari = [...catatan].find(([skp]) => skp.pegawai.kunci === "sari")?.[1].realisasi ?? [];
  const banyak = Array.from({ length: 9 }, (_, n) => sari.filter((satu) => satu.bulan === n + 1).length);
  expect(banyak).toEqual([7, 7, 7, 7, 7, 7, 7, 7, 4]);
});

test("tahap evaluasi berurutan, di dalam jendelanya, dan alasannya tertulis", () => {
  for (const { ditetapkan, disampaikan, diterima, ditandatangani, status, triwulan, skp, alasanHasil, alasanPerilaku } of semua) {
    if (status === "TERBUKA") continue;
    const waktu = [ditetapkan, disampaikan, diterima, ditandatangani].filter((satu) => satu !== null);
    expect(waktu, skp.pegawai.nama).toHaveLength(["DITETAPKAN", "DISAMPAIKAN", "DITERIMA", "DIKEMBALIKAN"].indexOf(status) + 1);
    expect(waktu).toEqual(waktu.toSorted());
    expect((ditetapkan ?? "") >= triwulan.buka && (ditetapkan ?? "").slice(0, 10) <= triwulan.tutup, skp.pegawai.nama).toBe(true);
    expect(alasanHasil?.length).toBeGreaterThan(20);
    expect(alasanPerilaku?.length).toBeGreaterThan(20);
  }
});

test("rating jarang menyimpang dari saran panduan, karena catatan bulanan dibuat sesuai dengannya", () => {
  let dinilai = 0;
  let cocok = 0;
  for (const { skp, triwulan, status, hasil } of semua) {
    if (status === "TERBUKA" || skp.pendekatan === "KUALITATIF" || skp.cerita.evaluasi) continue;
    const akhir = Number(triwulan.selesai.slice(5, 7));
    const indikator = skp.rhk.flatMap((rhk) =>
      rhk.indikator.map((satu) => {
        const terakhir = catatan.get(skp)?.realisasi.findLast((baris) => baris.indikator === satu && baris.bulan <= akhir && baris.bulan > akhir - 3);
        if (terakhir?.nilai === undefined || terakhir.nilai === null) return { jenisRhk: rhk.jenis, posisi: null };
        const rentang = rentangHarapan({ ...satu, akumulatif: satu.isAkumulatif, bulan: terakhir.bulan });
        return { jenisRhk: rhk.jenis, posisi: posisiIndikator({ nilai: terakhir.nilai, ...rentang, arah: satu.arah }).nilai };
      }),
    );
    dinilai += 1;
    if (saranRatingHasilKerja({ indikator }).nilai === hasil) cocok += 1;
  }
  expect(dinilai).toBeGreaterThan(400);
  expect(cocok / dinilai).toBeGreaterThan(0.95);
});

test("predikat tidak seragam: ada SANGAT BAIK dan BUTUH PERBAIKAN, dan satu KURANG", () => {
  const banyak: Record<string, number> = {};
  for (const { hasil, perilaku, status } of semua) {
    if (status === "TERBUKA" || !hasil || !perilaku) continue;
    const predikat = predikatKinerja({ hasilKerja: hasil, perilakuKerja: perilaku }).nilai;
    banyak[predikat] = (banyak[predikat] ?? 0) + 1;
  }
  expect(banyak["KURANG"]).toBe(1);
  expect(banyak["SANGAT_KURANG"] ?? 0).toBe(0);
  for (const predikat of ["SANGAT_BAIK", "BUTUH_PERBAIKAN"]) expect(banyak[predikat]).toBeGreaterThan(10);
  expect((banyak["BAIK"] ?? 0) / Object.values(banyak).reduce((a, b) => a + b)).toBeGreaterThan(0.8);
});
