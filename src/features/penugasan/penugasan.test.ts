import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import { SANDI_UJI } from "../../../tests/cast.ts";
import type { CastName } from "../../../tests/cast.ts";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";

let w: World;
beforeEach(async () => {
  w = await world(); // Monday 12 January 2026
});

const beri = (siapa: CastName, jabatan: CastName, lain: Record<string, unknown> = {}) =>
  w.hendra.call("penugasan.tetapkan", {
    pegawaiId: w[siapa].pegawaiId,
    jabatanId: w.cast.jabatan[jabatan],
    jenis: "PLT",
    mulai: "2026-02-02",
    dasar: "SPT 800/12/2026",
    ...lain,
  } as never);
const pindah = (siapa: CastName, jabatan: CastName, lain: Record<string, unknown> = {}) =>
  w.hendra.call("penugasan.pindahkan", {
    pegawaiId: w[siapa].pegawaiId,
    jabatanId: w.cast.jabatan[jabatan],
    mulai: "2026-02-02",
    dasar: "SK 821/9/2026",
    ...lain,
  } as never);
const masa = (siapa: CastName) =>
  w.connection.db
    .selectFrom("penugasan")
    .select(["jenis", "jabatan_id", "mulai", "selesai"])
    .where("pegawai_id", "=", w[siapa].pegawaiId)
    .orderBy("mulai")
    .orderBy("jenis")
    .execute();
const milik = async (siapa: CastName) => (await w.hendra.call("penugasan.riwayat", { pegawaiId: w[siapa].pegawaiId })).penugasan;

test("pindah: jabatan lama berakhir pada hari yang baru mulai, dan penilai pada kedua hari berbeda", async () => {
  expect(await pindah("sari", "lain")).toMatchObject({ nama: w.sari.nama, dari: "Bidan Penyelia" });
  expect(await masa("sari")).toEqual([
    { jenis: "DEFINITIF", jabatan_id: w.cast.jabatan.sari, mulai: "2024-01-02", selesai: "2026-02-02" },
    { jenis: "DEFINITIF", jabatan_id: w.cast.jabatan.lain, mulai: "2026-02-02", selesai: null },
  ]);
  const penilai = async (pada: string) =>
    (await sql<{ penilai_id: string }>`select penilai_id from penilai_pada(${pada}, array[${w.sari.pegawaiId}]::uuid[])`.execute(w.connection.db)).rows[0]
      ?.penilai_id;
  expect([await penilai("2026-02-01"), await penilai("2026-02-02")]).toEqual([w.budi.pegawaiId, w.zulkifli.pegawaiId]);
});

test("pejabat definitif yang baru mengakhiri Plt. jabatan itu pada hari yang sama", async () => {
  await w.hendra.call("penugasan.akhiri", { penugasanId: (await milik("budi"))[0]?.id ?? "", versi: 1, selesai: "2026-01-20", dasar: "SK pensiun" });
  await beri("ratna", "budi", { mulai: "2026-01-20" });
  expect(await pindah("dewi", "budi", { mulai: "2026-03-02" })).toMatchObject({ pltBerakhir: w.ratna.nama });
  expect((await masa("ratna")).find(({ jenis }) => jenis === "PLT")).toMatchObject({ mulai: "2026-01-20", selesai: "2026-03-02" });
});

test("dua kepala, dua jabatan definitif, dan penugasan kembar ditolak di isiannya dengan menyebut yang lain", async () => {
  await expect(beri("ratna", "budi")).rejects.toMatchObject({
    code: "JABATAN_SUDAH_DIPEGANG",
    errors: [{ path: "jabatanId", message: expect.stringContaining(`${w.budi.nama} (definitif) sejak Selasa, 2 Januari 2024`) }],
  });
  await expect(beri("ratna", "dewi", { jenis: "DEFINITIF" })).rejects.toMatchObject({
    code: "PENUGASAN_BERTUMPANG",
    errors: [{ path: "jenis", message: expect.stringContaining("Perawat Penyelia") }],
  });
  await beri("ratna", "budi", { jenis: "PLH", selesai: "2026-02-10" });
  await expect(beri("dewi", "budi", { jenis: "PLH", mulai: "2026-02-09" })).rejects.toMatchObject({ code: "JABATAN_SUDAH_DIPEGANG" });
  await expect(beri("ratna", "budi", { jenis: "PLH", mulai: "2026-02-05" })).rejects.toMatchObject({ code: "PENUGASAN_SAMA" });
  expect(await beri("dewi", "budi", { jenis: "PLH", mulai: "2026-02-10" })).toMatchObject({ nama: w.dewi.nama });
});

test("yang sudah lewat memerlukan alasan; tanggal terbalik dan tanpa dasar ditolak di isiannya", async () => {
  await expect(pindah("sari", "lain", { mulai: "2026-01-05" })).rejects.toMatchObject({ errors: [{ path: "alasan" }] });
  expect(await pindah("sari", "lain", { mulai: "2026-01-05", alasan: "SK baru diterima hari ini." })).toMatchObject({ nama: w.sari.nama });
  await expect(beri("dewi", "lain", { jenis: "TAMBAHAN", selesai: "2026-02-01" })).rejects.toMatchObject({ errors: [{ path: "selesai" }] });
  await expect(beri("dewi", "lain", { jenis: "TAMBAHAN", dasar: "" })).rejects.toMatchObject({ code: "MASUKAN_TIDAK_SAH", errors: [{ path: "dasar" }] });
  await expect(beri("dewi", "lain", { jenis: "TAMBAHAN", mulai: "2026-02-30" })).rejects.toMatchObject({ errors: [{ path: "mulai" }] });
});

test("hanya pengelola unit jabatan; pindah memerlukan kedua unit; penugasan sendiri tidak dapat diubah", async () => {
  await w.connection.db
    .insertInto("peran")
    .values({ pegawai_id: w.lain.pegawaiId, peran: "PENGELOLA_KINERJA", unit_id: w.cast.unit.camat, mulai: "2025-01-01" })
    .execute();
  const isi = { pegawaiId: w.sari.pegawaiId, jabatanId: w.cast.jabatan.budi, jenis: "PLH" as const, mulai: "2026-02-02", dasar: "x" };
  await expect(w.lain.call("penugasan.tetapkan", isi)).rejects.toMatchObject({ status: 403 });
  await expect(w.sari.call("penugasan.tetapkan", isi)).rejects.toMatchObject({ status: 403 });
  await expect(w.publik.call("penugasan.tetapkan", isi)).rejects.toMatchObject({ status: 401 });
  await expect(
    w.lain.call("penugasan.pindahkan", { pegawaiId: w.sari.pegawaiId, jabatanId: w.cast.jabatan.lain, mulai: "2026-02-02", dasar: "x" }),
  ).rejects.toMatchObject({
    code: "BUKAN_UNIT_ANDA",
    message: expect.stringContaining(`UPT Puskesmas Uji, di luar unit yang Anda kelola. Mintalah ${w.hendra.nama}`),
  });
  await expect(beri("hendra", "sari", { jenis: "TAMBAHAN" })).rejects.toMatchObject({ code: "PENUGASAN_DIRI_SENDIRI" });
  const [satu] = await milik("sari");
  await expect(w.lain.call("penugasan.akhiri", { penugasanId: satu?.id ?? "", versi: 1, selesai: "2026-03-01", dasar: "x" })).rejects.toMatchObject({
    status: 403,
  });
  await expect(w.hendra.call("penugasan.akhiri", { penugasanId: satu?.id ?? "", versi: 9, selesai: "2026-03-01", dasar: "x" })).rejects.toMatchObject({
    code: "DATA_SUDAH_BERUBAH",
  });
});

test("keadaan pribadi tidak terbaca rekan, tumpang tindih ditolak, dan dapat diakhiri", async () => {
  const cuti = { pegawaiId: w.sari.pegawaiId, keadaan: "CLTN" as const, mulai: "2026-02-02", selesai: "2026-08-01", dasar: "SK 850/1/2026" };
  const { keadaanId } = await w.hendra.call("penugasan.aturKeadaan", cuti);
  await expect(w.hendra.call("penugasan.aturKeadaan", { ...cuti, keadaan: "MPP", mulai: "2026-07-01", selesai: null })).rejects.toMatchObject({
    code: "KEADAAN_BERTUMPANG",
    errors: [{ path: "mulai" }],
  });
  await expect(w.hendra.call("penugasan.aturKeadaan", { ...cuti, keadaan: "DIPERBANTUKAN", mulai: "2026-09-01", selesai: null })).rejects.toMatchObject({
    errors: [{ path: "tempat" }],
  });
  const baca = (siapa: CastName) => w[siapa].call("penugasan.riwayat", { pegawaiId: w.sari.pegawaiId });
  expect((await baca("dewi")).keadaan).toBeNull();
  expect((await baca("sari")).keadaan).toMatchObject([{ keadaan: "CLTN" }]);
  expect((await baca("budi")).keadaan).toMatchObject([{ keadaan: "CLTN" }]);
  expect((await baca("sari")).boleh.ubah).toBe(false);
  await w.hendra.call("penugasan.akhiriKeadaan", { keadaanId, selesai: "2026-03-01" });
  expect((await baca("meutia")).keadaan).toMatchObject([{ selesai: "2026-03-01" }]);
  await expect(w.dewi.call("penugasan.akhiriKeadaan", { keadaanId, selesai: "2026-04-01" })).rejects.toMatchObject({ status: 404 });
});

test("berhenti: jabatan, peran, dan sesi berakhir; jabatan sesudahnya ditolak", async () => {
  await w.terang.system.sessions.open(w.meutia.akunId, { ip: "127.0.0.1", peramban: "uji" });
  expect(
    await w.hendra.call("penugasan.berhentikan", { pegawaiId: w.meutia.pegawaiId, versi: 1, pada: "2026-01-12", sebab: "PENSIUN", dasar: "SK pensiun" }),
  ).toEqual({ nama: w.meutia.nama, penugasanBerakhir: 1 });
  expect(await masa("meutia")).toMatchObject([{ selesai: "2026-01-12" }]);
  const peran = await w.connection.db.selectFrom("peran").select("selesai").where("pegawai_id", "=", w.meutia.pegawaiId).execute();
  expect(peran).toEqual([{ selesai: "2026-01-12" }]);
  expect(await w.connection.db.selectFrom("sesi").select("id").where("akun_id", "=", w.meutia.akunId).execute()).toEqual([]);
  await expect(beri("meutia", "dewi", { jenis: "TAMBAHAN" })).rejects.toMatchObject({ code: "PEGAWAI_SUDAH_BERHENTI" });
  await expect(
    w.hendra.call("penugasan.berhentikan", { pegawaiId: w.meutia.pegawaiId, versi: 1, pada: "2026-02-12", sebab: "PENSIUN", dasar: "x" }),
  ).rejects.toMatchObject({ code: "DATA_SUDAH_BERUBAH" });
});

test("sesudah berhenti kata sandi yang benar pun tidak membuka akun, dan sesi lama tidak berarti apa-apa", async () => {
  const { cookies } = await w.terang.system.sessions.open(w.sari.akunId, { ip: "127.0.0.1", peramban: "uji" });
  const cookie = cookies.map((satu) => satu.split(";")[0]).join("; ");
  await w.hendra.call("penugasan.berhentikan", { pegawaiId: w.sari.pegawaiId, versi: 1, pada: "2026-01-13", sebab: "PENSIUN", dasar: "SK pensiun" });
  const masuk = () => w.publik.call("akun.masuk", { nip: w.sari.nip ?? "", kataSandi: SANDI_UJI });
  expect(await w.terang.system.sessions.actorOf(cookie)).toMatchObject({ pegawaiId: w.sari.pegawaiId });
  expect(await masuk()).toMatchObject({ nama: w.sari.nama });
  w.clock.set("2026-01-13T02:00:00Z");
  w.terang.system.sessions.forget(w.sari.akunId);
  expect(await w.terang.system.sessions.actorOf(cookie)).toBeNull();
  await expect(masuk()).rejects.toMatchObject({ code: "AKUN_TUTUP_MASUK" });
});

test("admin terakhir tidak dapat diberhentikan sebelum ada admin lain", async () => {
  const henti = () =>
    w.hendra.call("penugasan.berhentikan", { pegawaiId: w.admin.pegawaiId, versi: 1, pada: "2026-02-02", sebab: "PENSIUN", dasar: "SK pensiun" });
  await expect(henti()).rejects.toMatchObject({ code: "BERHENTI_ADMIN_TERAKHIR" });
  await w.connection.db
    .insertInto("peran")
    .values({ pegawai_id: w.ratna.pegawaiId, peran: "ADMIN", unit_id: w.cast.unit.pemko, mulai: "2026-01-01" })
    .execute();
  expect(await henti()).toMatchObject({ nama: w.admin.nama });
});

test("jabatan yang belum ada atau sudah berakhir, orang tanpa jabatan definitif, dan tanggal terbalik ditolak", async () => {
  await expect(beri("sari", "lain", { jenis: "TAMBAHAN", mulai: "2019-12-01", alasan: "Arsip." })).rejects.toMatchObject({
    code: "JABATAN_TIDAK_BERLAKU",
    errors: [{ path: "mulai" }],
  });
  await expect(beri("sari", "lain", { jenis: "TAMBAHAN", selesai: "2026-02-01" })).rejects.toMatchObject({
    code: "TANGGAL_TIDAK_COCOK",
    errors: [{ path: "selesai" }],
  });
  const [satu] = await milik("sari");
  await expect(w.hendra.call("penugasan.akhiri", { penugasanId: satu?.id ?? "", versi: 1, selesai: "2024-01-02", dasar: "x" })).rejects.toMatchObject({
    code: "TANGGAL_TIDAK_COCOK",
    errors: [{ path: "selesai", message: expect.stringContaining("2 Januari 2024") }],
  });
  await w.connection.db.deleteFrom("penugasan").where("pegawai_id", "=", w.dewi.pegawaiId).execute();
  await expect(pindah("dewi", "lain")).rejects.toMatchObject({ code: "TANPA_JABATAN_DEFINITIF" });
});

test("jabatan dicari menurut nama dan unitnya, dengan pemegangnya", async () => {
  const { jabatan } = await w.hendra.call("penugasan.cariJabatan", { cari: "bidan puskesmas" });
  expect(jabatan.map(({ nama, pemegang }) => `${nama}: ${pemegang}`)).toEqual([`Bidan Mahir: ${w.dewi.nama}`, `Bidan Penyelia: ${w.sari.nama}`]);
  expect((await w.hendra.call("penugasan.cariJabatan", { cari: "bi" })).jabatan).toEqual([]);
});
