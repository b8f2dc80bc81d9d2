import { beforeEach, expect, test } from "vitest";
import { ISI_PUSTAKA } from "../../../tests/pustaka-uji.ts";
import { world } from "../../../tests/world.ts";
import type { Person, World } from "../../../tests/world.ts";

let w: World;
beforeEach(async () => {
  w = await world();
});

const tambah = async (orang: Person = w.hendra, lain: Record<string, unknown> = {}) =>
  (await orang.call("indikator.tambah", { ...ISI_PUSTAKA, unitId: w.cast.unit.dinkes, kode: "kes-01", mulai: "2026-01-01", ...lain } as never)).pustakaId;
const lihat = (pustakaId: string, orang: Person = w.hendra) => orang.call("indikator.lihat", { pustakaId });

test("pengelola menambah indikator; siapa pun yang masuk membacanya lengkap", async () => {
  const id = await tambah();
  const satu = await lihat(id, w.lain);
  expect(satu).toMatchObject({ kode: "KES-01", unit: "Dinas Kesehatan", status: "BERLAKU", versi: 1, dipakai: 0, boleh: { perbaiki: false, wajibkan: [] } });
  expect(satu.kini).toMatchObject({
    nomor: 1,
    kataJabatan: ["bidan", "dokter"],
    garisDasar: "Belum ada; isi dari realisasi tahun lalu.",
    garisDasarTahun: null,
  });
  const { baris, total, boleh } = await w.lain.call("indikator.daftar", { cari: "hamil bidan" });
  expect([baris.map((b) => b.kode), total, boleh.tambah]).toEqual([["KES-01"], 1, false]);
});

test("daftar disaring menurut kata, unit pemilik, urusan, aspek, dan wajib", async () => {
  await tambah();
  await tambah(w.hendra, { kode: "KEC-01", unitId: w.cast.unit.camat, urusan: "KEWILAYAHAN", aspek: "WAKTU", teks: "Waktu pelayanan surat 100% di loket" });
  const kode = async (saringan: Record<string, unknown>) => (await w.sari.call("indikator.daftar", saringan as never)).baris.map((b) => b.kode);
  expect(await kode({})).toEqual(["KEC-01", "KES-01"]);
  expect(await kode({ unitId: w.cast.unit.camat })).toEqual(["KEC-01"]);
  expect(await kode({ unitId: w.cast.unit.pemko })).toEqual(["KEC-01", "KES-01"]);
  expect(await kode({ urusan: "KESEHATAN" })).toEqual(["KES-01"]);
  expect(await kode({ aspek: "WAKTU" })).toEqual(["KEC-01"]);
  // signs of patterns are only signs
  expect(await kode({ cari: "100%" })).toEqual(["KEC-01"]);
  expect(await kode({ cari: "_" })).toEqual([]);
  expect(await kode({ wajib: "1" })).toEqual([]);
});

test("versi baru tidak mengubah versi lama, dan yang berlaku hari ini dipilih menurut tanggal", async () => {
  const id = await tambah();
  await w.hendra.call("indikator.perbaiki", {
    ...ISI_PUSTAKA,
    pustakaId: id,
    versi: 1,
    mulai: "2026-03-01",
    alasan: "Batas kunjungan berubah.",
    definisi: "Paling sedikit delapan kali.",
  } as never);
  const sebelum = await lihat(id);
  expect(sebelum.kini).toMatchObject({ nomor: 1, selesai: "2026-03-01", definisi: ISI_PUSTAKA.definisi });
  w.clock.set("2026-03-01T02:00:00Z");
  expect((await lihat(id)).kini).toMatchObject({
    nomor: 2,
    definisi: "Paling sedikit delapan kali.",
    alasan: "Batas kunjungan berubah.",
    dibuatOleh: "Hendra Ginting",
  });
  await expect(w.connection.db.updateTable("pustaka_indikator_versi").set({ teks: "Lain" }).execute()).rejects.toThrow("versi baru");
});

test("versi baru tidak mendahului versi sebelumnya, dan versi usang ditolak", async () => {
  const id = await tambah();
  const perbaiki = (lain: Record<string, unknown>) =>
    w.hendra.call("indikator.perbaiki", { ...ISI_PUSTAKA, pustakaId: id, versi: 1, mulai: "2026-01-01", alasan: "Uji.", ...lain } as never);
  await expect(perbaiki({ mulai: "2025-12-31" })).rejects.toMatchObject({ code: "VERSI_MENDAHULUI", errors: [{ path: "mulai" }] });
  await perbaiki({});
  await expect(perbaiki({})).rejects.toMatchObject({ code: "DATA_SUDAH_BERUBAH" });
});

test("hanya pengelola unit pemilik atau di atasnya yang menulis", async () => {
  const id = await tambah();
  await expect(tambah(w.lain, { kode: "LAIN-1" })).rejects.toMatchObject({ code: "TIDAK_BERHAK" });
  await expect(w.budi.call("indikator.hentikan", { pustakaId: id, versi: 1, alasan: "Uji." })).rejects.toMatchObject({ code: "TIDAK_BERHAK" });
});

test("kode yang sudah dipakai ditolak di isiannya", async () => {
  await tambah();
  await expect(tambah()).rejects.toMatchObject({ code: "KODE_INDIKATOR_DIPAKAI", errors: [{ path: "kode" }] });
});

test("isian yang keliru kembali di tempatnya", async () => {
  const galat = await tambah(w.hendra, { teks: "", targetContoh: "sebanyak mungkin", garisDasarTahun: "kemarin", kode: "a b" }).catch(
    (error: unknown) => error,
  );
  expect((galat as { errors: { path: string }[] }).errors.map((satu) => satu.path).toSorted()).toEqual(["garisDasarTahun", "kode", "targetContoh", "teks"]);
});

test("yang dihentikan tidak ditawarkan lagi dan tidak dapat diubah", async () => {
  const id = await tambah();
  await w.hendra.call("indikator.hentikan", { pustakaId: id, versi: 1, alasan: "Digantikan." });
  expect((await w.sari.call("indikator.daftar", {})).total).toBe(0);
  expect((await w.sari.call("indikator.daftar", { status: "SEMUA" })).total).toBe(1);
  expect(await lihat(id)).toMatchObject({ status: "DIHENTIKAN", dihentikanPada: "2026-01-12", alasanHenti: "Digantikan.", boleh: { perbaiki: false } });
  const lagi = w.hendra.call("indikator.hentikan", { pustakaId: id, versi: 2, alasan: "Lagi." });
  await expect(lagi).rejects.toMatchObject({ code: "INDIKATOR_DIHENTIKAN" });
});

test("wajib berlaku bagi unit dan yang di bawahnya, pada masanya, lalu dilepas", async () => {
  const id = await tambah();
  const unitId = w.cast.unit.dinkes;
  await w.hendra.call("indikator.wajibkan", { pustakaId: id, versi: 1, unitId, mulai: "2026-01-01", alasan: "Standar pelayanan minimal." });
  const wajibDi = async (unit: string) => (await w.sari.call("indikator.daftar", { unitId: unit, wajib: true })).total;
  expect([await wajibDi(w.cast.unit.puskesmas), await wajibDi(w.cast.unit.camat)]).toEqual([1, 0]);
  expect((await lihat(id)).wajib).toMatchObject([{ unit: "Dinas Kesehatan", alasan: "Standar pelayanan minimal." }]);
  const lagi = w.hendra.call("indikator.wajibkan", { pustakaId: id, versi: 2, unitId, mulai: "2026-06-01", alasan: "Lagi." });
  await expect(lagi).rejects.toMatchObject({ code: "SUDAH_WAJIB" });
  const lepas = (pada: string, unit = unitId) => w.hendra.call("indikator.lepasWajib", { pustakaId: id, versi: 2, unitId: unit, pada });
  await expect(lepas("2026-01-01")).rejects.toMatchObject({ code: "LEPAS_MENDAHULUI" });
  await expect(lepas("2026-02-01", w.cast.unit.camat)).rejects.toMatchObject({ code: "TIDAK_WAJIB" });
  await lepas("2026-02-01");
  w.clock.set("2026-02-01T02:00:00Z");
  expect(await wajibDi(w.cast.unit.puskesmas)).toBe(0);
});
