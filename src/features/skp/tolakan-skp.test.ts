import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { rhkUji, isiUji, skpDiajukan } from "../../../tests/skp-uji.ts";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";

let w: World;
beforeEach(async () => {
  w = await world();
});

const alasan = "Tambahkan indikator waktu.";

test("satu SKP setahun: yang kedua ditolak, juga bila dimulai bersamaan", async () => {
  const hasil = await Promise.allSettled([w.sari.call("skp.mulai", {}), w.sari.call("skp.mulai", { pendekatan: "KUALITATIF" })]);
  expect(hasil.map((satu) => satu.status).toSorted()).toEqual(["fulfilled", "rejected"]);
  await expect(w.sari.call("skp.mulai", {})).rejects.toMatchObject({ code: "SKP_SUDAH_ADA", status: 409 });
  expect((await w.sari.call("skp.daftarSaya", {})).skp).toHaveLength(1);
});

test("tanpa periode, tanpa jabatan, tanpa penilai: masing-masing dengan kalimatnya", async () => {
  const { db } = w.connection;
  // nobody above: every post up to the kepala daerah has fallen vacant
  const atas = [w.budi, w.yusnidar, w.wali].map((one) => one.pegawaiId);
  await db.updateTable("penugasan").set({ selesai: "2026-01-05" }).where("pegawai_id", "in", atas).execute();
  await expect(w.sari.call("skp.mulai", {})).rejects.toMatchObject({
    code: "PENILAI_TIDAK_DITEMUKAN",
    status: 409,
    message: expect.stringContaining("pengelola kinerja"),
  });
  await db.updateTable("penugasan").set({ selesai: "2026-01-05" }).where("pegawai_id", "=", w.sari.pegawaiId).execute();
  await expect(w.sari.call("skp.mulai", {})).rejects.toMatchObject({ code: "TIDAK_BERJABATAN", status: 409 });
  w.clock.set("2027-01-04T02:00:00Z");
  await expect(w.dewi.call("skp.mulai", {})).rejects.toMatchObject({ code: "PERIODE_TIDAK_ADA", status: 409 });
  await expect(w.publik.call("skp.mulai", {})).rejects.toMatchObject({ code: "BELUM_MASUK", status: 401 });
});

test("setiap tindakan ditolak di status yang bukan tempatnya", async () => {
  const { skpId } = await w.sari.call("skp.mulai", {});
  const tolak = (status: string) => ({ code: "STATUS_TIDAK_MENGIZINKAN", status: 409, message: expect.stringContaining(status) });
  for (const act of [
    () => w.budi.call("skp.tetapkan", { skpId, versi: 1 }),
    () => w.budi.call("skp.kembalikan", { skpId, versi: 1, alasan }),
    () => w.budi.call("skp.aturEkspektasi", { skpId, versi: 1, ekspektasi: {} as never }),
  ])
    await expect(act()).rejects.toMatchObject(tolak("draf"));
  const { versi } = await skpDiajukan(w, "sari", skpId);
  await expect(w.sari.call("skp.ajukan", { skpId, versi })).rejects.toMatchObject(tolak("diajukan"));
  await expect(w.sari.call("skp.simpan", { skpId, versi, ...isiUji() })).rejects.toMatchObject(tolak("diajukan"));
  await w.sari.call("skp.tulisPesan", { skpId, pesan: "Mohon dibaca." });
  await w.budi.call("skp.tetapkan", { skpId, versi });
  for (const act of [
    () => w.sari.call("skp.ajukan", { skpId, versi: versi + 1 }),
    () => w.sari.call("skp.simpan", { skpId, versi: versi + 1, ...isiUji() }),
    () => w.sari.call("skp.tulisPesan", { skpId, pesan: "Terlambat" }),
    () => w.budi.call("skp.tetapkan", { skpId, versi: versi + 1 }),
    () => w.budi.call("skp.kembalikan", { skpId, versi: versi + 1, alasan }),
    () => w.budi.call("skp.aturEkspektasi", { skpId, versi: versi + 1, ekspektasi: {} as never }),
  ])
    await expect(act()).rejects.toMatchObject(tolak("ditetapkan"));
  expect((await w.sari.call("skp.lihat", { skpId })).boleh).toEqual({
    ubah: false,
    ajukan: false,
    kembalikan: false,
    tetapkan: false,
    tulisPesan: false,
    ubahEkspektasi: false,
    mulaiPerubahan: true,
    batalkanPerubahan: false,
  });
});

test("SKP yang belum lengkap ditolak di tiap isiannya, dan drafnya tetap", async () => {
  const { skpId } = await w.sari.call("skp.mulai", {});
  const isi = {
    ...isiUji([rhkUji({ teks: "", indikator: [{ teks: "", target: "secukupnya", aspek: "" }] }), rhkUji({ indikator: [] })]),
    lampiran: {} as never,
  };
  const { versi } = await w.sari.call("skp.simpan", { skpId, versi: 1, ...isi });
  const galat = await w.sari.call("skp.ajukan", { skpId, versi }).catch((error: unknown) => error);
  expect(galat).toMatchObject({ code: "SKP_BELUM_LENGKAP", status: 422, detail: { jumlah: 8 } });
  expect((galat as { errors: { path: string }[] }).errors.map((satu) => satu.path)).toEqual([
    "rhk.0.teks",
    "rhk.0.indikator.0.teks",
    "rhk.0.indikator.0.target",
    "rhk.0.indikator.0.aspek",
    "rhk.1.indikator",
    "lampiran.DUKUNGAN_SUMBER_DAYA",
    "lampiran.SKEMA_PERTANGGUNGJAWABAN",
    "lampiran.KONSEKUENSI",
  ]);
  expect(await w.sari.call("skp.lihat", { skpId })).toMatchObject({ status: "DRAF", versi });
});

test("sesudah 31 Januari penilai diberi tahu siapa yang melanjutkan, dan atasannya menetapkan", async () => {
  const { skpId, versi } = await skpDiajukan(w, "sari");
  await expect(w.yusnidar.call("skp.tetapkan", { skpId, versi })).rejects.toMatchObject({ code: "TIDAK_BERHAK", status: 403 });
  w.clock.set("2026-01-31T16:59:00Z"); // still the 31st in Medan
  expect((await w.budi.call("skp.lihat", { skpId })).boleh.tetapkan).toBe(true);
  w.clock.set("2026-01-31T17:00:00Z");
  const lewat = { code: "BATAS_SKP_LEWAT", status: 409, message: expect.stringMatching(/31 Januari 2026.*dr\. Yusnidar Lubis/) };
  await expect(w.budi.call("skp.tetapkan", { skpId, versi })).rejects.toMatchObject(lewat);
  await expect(w.budi.call("skp.kembalikan", { skpId, versi, alasan })).rejects.toMatchObject(lewat);
  await expect(w.budi.call("skp.aturEkspektasi", { skpId, versi, ekspektasi: {} as never })).rejects.toMatchObject(lewat);
  expect((await w.yusnidar.call("skp.daftarTim", {})).tim).toContainEqual(expect.objectContaining({ skpId, hubungan: "ATASAN_PENILAI", menungguSaya: true }));
  const set = await w.yusnidar.call("skp.tetapkan", { skpId, versi });
  expect(set).toMatchObject({ status: "DITETAPKAN", penilai: { nama: w.budi.nama } });
  const { oleh } = await w.connection.db.selectFrom("skp").select("ditetapkan_oleh as oleh").where("id", "=", skpId).executeTakeFirstOrThrow();
  expect(oleh).toBe(w.yusnidar.pegawaiId);
});

test("penilai tanpa atasan tetap menetapkan sesudah Januari", async () => {
  const { skpId, versi } = await skpDiajukan(w, "yusnidar");
  w.clock.set("2026-02-09T02:00:00Z");
  expect((await w.wali.call("skp.tetapkan", { skpId, versi })).status).toBe("DITETAPKAN");
});

test("hasil kerja pimpinan hanya dari penilai dan atasannya, yang sudah diajukan", async () => {
  const { skpId } = await w.sari.call("skp.mulai", {});
  const draf = await w.budi.call("skp.mulai", {});
  const milikBudi = await w.budi.call("skp.simpan", { skpId: draf.skpId, versi: 1, ...isiUji([rhkUji({})]) });
  const asing = await skpDiajukan(w, "lain");
  const tolak = { code: "RHK_PIMPINAN_TIDAK_SAH", status: 422, errors: [{ path: "rhk.1.rhkPimpinanId" }] };
  for (const rhkPimpinanId of [milikBudi.rhk[0]?.id, asing.rhk[0]?.id, randomUUID()])
    await expect(w.sari.call("skp.simpan", { skpId, versi: 1, ...isiUji([rhkUji({}), rhkUji({ rhkPimpinanId })]) })).rejects.toMatchObject(tolak);
  expect((await w.sari.call("skp.lihat", { skpId })).versi).toBe(1);
});

test("isian yang melampaui batas disebut di tempatnya", async () => {
  const { skpId } = await w.sari.call("skp.mulai", {});
  const simpan = (rhk: object[]) => w.sari.call("skp.simpan", { skpId, versi: 1, ...isiUji(rhk) });
  await expect(simpan(Array.from({ length: 61 }, () => rhkUji({})))).rejects.toMatchObject({
    code: "MASUKAN_TIDAK_SAH",
    status: 422,
    errors: [{ path: "rhk", message: expect.stringContaining("60") }],
  });
  await expect(simpan([rhkUji({}), rhkUji({ teks: "a".repeat(2001) })])).rejects.toMatchObject({
    errors: [{ path: "rhk.1.teks", message: expect.stringContaining("2.001") }],
  });
  const lampiran = { KONSEKUENSI: ["a", "b".repeat(2001)] };
  await expect(w.sari.call("skp.simpan", { skpId, versi: 1, ...isiUji(), lampiran: lampiran as never })).rejects.toMatchObject({
    errors: [{ path: "lampiran.KONSEKUENSI.1" }],
  });
  expect((await simpan([rhkUji({ teks: "a".repeat(2000) })])).rhk[0]?.teks).toHaveLength(2000);
  await expect(w.budi.call("skp.kembalikan", { skpId, versi: 2, alasan: "  " })).rejects.toMatchObject({ errors: [{ path: "alasan" }] });
});

test("kepala daerah menilai tanpa SKP sendiri", async () => {
  expect(await w.wali.call("skp.daftarSaya", {})).toMatchObject({ isBerSkp: false, bolehMulai: false });
  await expect(w.wali.call("skp.mulai", {})).rejects.toMatchObject({ code: "BUKAN_PEGAWAI_ASN", status: 409 });
  expect(await w.sari.call("skp.daftarSaya", {})).toMatchObject({ isBerSkp: true, bolehMulai: true });
});
