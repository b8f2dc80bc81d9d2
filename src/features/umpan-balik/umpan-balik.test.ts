import { beforeEach, expect, test } from "vitest";
import { evaluasiUji, skpDitetapkan } from "../../../tests/skp-ditetapkan.ts";
import type { SkpUji } from "../../../tests/skp-ditetapkan.ts";
import { world } from "../../../tests/world.ts";
import type { Person, World } from "../../../tests/world.ts";

const SIAPA = { pegawai: "sari", penilai: "budi", atasan: "yusnidar" } as const;
let w: World;
let sari: SkpUji;
let budi: SkpUji;
beforeEach(async () => {
  w = await world();
  w.clock.set("2026-09-10T02:00:00Z");
  sari = await skpDitetapkan(w, SIAPA);
  await skpDitetapkan(w, { ...SIAPA, pegawai: "dewi" });
  budi = await skpDitetapkan(w, { pegawai: "budi", penilai: "yusnidar", atasan: "wali" }, { rhk: [{ teks: "Puskesmas terakreditasi" }] });
});

type Isi = { skpId?: string; periodeEvaluasiId?: string; rhkId?: string | null; nilai?: string | null; teks?: string };
const beri = (siapa: Person, isi: Isi = {}) =>
  siapa.call("umpanBalik.beri", { skpId: sari.skpId, rhkId: "", nilai: "KOLABORATIF", teks: "Selalu membantu.", ...isi });
const rhkId = () => sari.rhk[0]?.id ?? "";

test("peran ditentukan dari hubungan, bukan dari formulir", async () => {
  expect(await beri(w.budi, { rhkId: rhkId(), nilai: "" })).toMatchObject({
    peran: "PIMPINAN",
    dari: "dr. Budi Nasution",
    triwulan: "III",
    sasaran: { jenis: "RHK", teks: "Ibu hamil terlayani sesuai SOP" },
  });
  expect(await beri(w.yusnidar)).toMatchObject({ peran: "PIMPINAN", sasaran: { jenis: "NILAI", id: "KOLABORATIF", teks: "Kolaboratif" } });
  expect(await beri(w.dewi, { peran: "PIMPINAN", dariLabel: "Wali" } as Isi)).toMatchObject({ peran: "REKAN_SETINGKAT", dari: "Dewi Anggraini" });
  expect(await beri(w.sari, { skpId: budi.skpId })).toMatchObject({ peran: "BAWAHAN", dari: "Sari Rahmadani" });
});

test("tidak seorang pun memberi umpan balik kepada dirinya atau kepada orang yang tidak berhubungan", async () => {
  await expect(beri(w.sari)).rejects.toMatchObject({ code: "TIDAK_BERHAK", status: 403 });
  for (const siapa of [w.hendra, w.meutia]) await expect(beri(siapa)).rejects.toMatchObject({ code: "TIDAK_BERHAK" });
  for (const siapa of [w.lain, w.ratna, w.zulkifli]) await expect(beri(siapa)).rejects.toMatchObject({ code: "TIDAK_DITEMUKAN", status: 404 });
});

test("tepat satu sasaran, milik SKP itu sendiri", async () => {
  const tolak = { code: "SASARAN_TIDAK_SAH", status: 422, errors: [expect.objectContaining({ path: "rhkId" })] };
  await expect(beri(w.budi, { rhkId: rhkId(), nilai: "LOYAL" })).rejects.toMatchObject(tolak);
  await expect(beri(w.budi, { rhkId: "", nilai: "" })).rejects.toMatchObject(tolak);
  await expect(beri(w.budi, { rhkId: budi.rhk[0]?.id ?? "", nilai: "" })).rejects.toMatchObject(tolak);
  await expect(beri(w.budi, { nilai: "CEPAT" })).rejects.toMatchObject({ code: "MASUKAN_TIDAK_SAH" });
});

test("tulisan disimpan apa adanya; yang kosong atau terlalu panjang ditolak", async () => {
  const teks = "Ma'ruf 🌟 <script>alert(1)</script>'; drop table skp; --";
  expect((await beri(w.budi, { teks })).teks).toBe(teks);
  await expect(beri(w.budi, { teks: " \u0000 " })).rejects.toMatchObject({
    code: "MASUKAN_TIDAK_SAH",
    errors: [expect.objectContaining({ path: "teks", message: "Tulis apa yang Anda lihat, satu kalimat cukup." })],
  });
  await expect(beri(w.budi, { teks: "a".repeat(2_000_000) })).rejects.toMatchObject({ code: "MASUKAN_TIDAK_SAH" });
});

test("periode dipilih menurut hari, atau yang disebut bila milik tahun SKP", async () => {
  expect((await beri(w.budi)).triwulan).toBe("III");
  expect((await beri(w.budi, { periodeEvaluasiId: w.cast.periodeEvaluasi.II })).triwulan).toBe("II");
  w.clock.set("2026-10-14T02:00:00Z");
  expect((await beri(w.budi)).triwulan).toBe("IV-AKHIR");
  w.clock.set("2027-01-12T02:00:00Z"); // no period holds this day, one may still be rated
  expect((await beri(w.budi)).triwulan).toBe("IV-AKHIR");
  w.clock.set("2027-02-12T02:00:00Z");
  await expect(beri(w.budi)).rejects.toMatchObject({ code: "PERIODE_EVALUASI_TIDAK_ADA" });
  await expect(beri(w.budi, { periodeEvaluasiId: rhkId() })).rejects.toMatchObject({ code: "PERIODE_EVALUASI_TIDAK_ADA" });
});

test("periode yang belum mulai atau sudah dinilai tidak menerima umpan balik", async () => {
  await expect(beri(w.budi, { periodeEvaluasiId: w.cast.periodeEvaluasi["IV-AKHIR"] })).rejects.toMatchObject({ code: "PERIODE_BELUM_MULAI" });
  await evaluasiUji(w, sari, SIAPA, "III", "TERBUKA");
  await beri(w.budi);
  await evaluasiUji(w, sari, SIAPA, "II", "DITETAPKAN");
  await expect(beri(w.budi, { periodeEvaluasiId: w.cast.periodeEvaluasi.II })).rejects.toMatchObject({
    code: "PERIODE_SUDAH_DINILAI",
    message: expect.stringContaining("Triwulan II sudah dinilai"),
  });
});

test("SKP yang belum ditetapkan belum menerima umpan balik", async () => {
  const ratna = await skpDitetapkan(w, { ...SIAPA, pegawai: "ratna" }, { status: "DRAF" });
  await expect(beri(w.budi, { skpId: ratna.skpId })).rejects.toMatchObject({ code: "SKP_BELUM_BERLAKU" });
});

test("penilai mencatat umpan balik pihak lain dengan sebutannya", async () => {
  const isi = { skpId: sari.skpId, rhkId: rhkId(), nilai: "", teks: "Bidannya ramah.", dariLabel: "Pasien" };
  expect(await w.budi.call("umpanBalik.catatPihakLain", isi)).toMatchObject({ peran: "PIHAK_LAIN", dari: "Pasien", dariId: null });
  await expect(w.budi.call("umpanBalik.catatPihakLain", { ...isi, dariLabel: " " })).rejects.toMatchObject({
    code: "MASUKAN_TIDAK_SAH",
    errors: [expect.objectContaining({ path: "dariLabel" })],
  });
  for (const siapa of [w.sari, w.yusnidar]) await expect(siapa.call("umpanBalik.catatPihakLain", isi)).rejects.toMatchObject({ code: "TIDAK_BERHAK" });
  await expect(w.dewi.call("umpanBalik.catatPihakLain", isi)).rejects.toMatchObject({ code: "TIDAK_DITEMUKAN" });
});

test("daftar umpan balik per triwulan, yang terbaru dahulu, untuk yang boleh membaca SKP", async () => {
  expect(await w.sari.call("umpanBalik.daftar", { skpId: sari.skpId })).toEqual({ skpId: sari.skpId, jumlah: 0, kelompok: [], boleh: { beri: false } });
  await beri(w.budi, { periodeEvaluasiId: w.cast.periodeEvaluasi.II, teks: "satu" });
  await beri(w.dewi, { teks: "dua" });
  w.clock.set("2026-09-11T02:00:00Z");
  await beri(w.budi, { teks: "tiga" });
  const daftar = await w.sari.call("umpanBalik.daftar", { skpId: sari.skpId });
  expect(daftar.kelompok.map((one) => [one.triwulan, one.isi.map((isi) => isi.teks)])).toEqual([
    ["III", ["tiga", "dua"]],
    ["II", ["satu"]],
  ]);
  expect(await w.budi.call("umpanBalik.daftar", { skpId: sari.skpId })).toMatchObject({ jumlah: 3, boleh: { beri: true } });
  for (const siapa of [w.yusnidar, w.hendra, w.meutia]) expect((await siapa.call("umpanBalik.daftar", { skpId: sari.skpId })).jumlah).toBe(3);
  for (const siapa of [w.dewi, w.lain]) await expect(siapa.call("umpanBalik.daftar", { skpId: sari.skpId })).rejects.toMatchObject({ code: "TIDAK_DITEMUKAN" });
});

test("rekan memuat penilai, rekan setingkat, dan bawahan", async () => {
  const milikSari = await w.sari.call("umpanBalik.rekan", {});
  expect(milikSari).toMatchObject({
    tahun: 2026,
    rekan: [
      { nama: "dr. Budi Nasution", hubungan: "PENILAI_SAYA", peran: "BAWAHAN", skpId: budi.skpId, rhk: [{ nomor: 1, teks: "Puskesmas terakreditasi" }] },
      { nama: "Dewi Anggraini", hubungan: "REKAN_SETINGKAT", peran: "REKAN_SETINGKAT" },
    ],
  });
  expect((await w.budi.call("umpanBalik.rekan", { tahun: 2026 })).rekan.map((one) => [one.nama, one.peran])).toEqual([
    ["Dewi Anggraini", "PIMPINAN"],
    ["Sari Rahmadani", "PIMPINAN"],
  ]);
  expect((await w.lain.call("umpanBalik.rekan", {})).rekan).toEqual([]);
});
