import { beforeEach, expect, test } from "vitest";
import type { CallMeta } from "#platform/operation.ts";
import { SANDI_UJI } from "../../../tests/cast.ts";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";
import { jobsAkun } from "./jobs.ts";
import { bacaKode, kodeBaru } from "./kode.ts";

const BARU = "kapal lewat sungai deli";
let w: World;
beforeEach(async () => {
  w = await world();
});
const pakai = (kode: string, sandiBaru = BARU, meta: CallMeta = { ip: "10.0.0.1" }) =>
  w.publik.call("akun.pakaiKode", { nip: w.sari.nip ?? "", kode, sandiBaru }, meta);
const masuk = (kataSandi: string, ip = "10.0.0.1") => w.publik.call("akun.masuk", { nip: w.sari.nip ?? "", kataSandi }, { ip });

test("kode dibaca tanpa membedakan huruf besar, spasi, dan garis", () => {
  const kode = kodeBaru();
  expect(bacaKode(` ${kode.slice(0, 5).toLowerCase()} - ${kode.slice(5)} `)).toBe(kode);
  expect(bacaKode("ABCDE-FGHJ0")).toBeNull();
  expect(new Set(Array.from({ length: 200 }, kodeBaru)).size).toBe(200);
});

test("orang yang belum punya akun menerima kode, memasang kata sandi, dan langsung masuk", async () => {
  await w.connection.db.deleteFrom("akun").where("id", "=", w.sari.akunId).execute();
  const { kode, nip, berlakuSampai } = await w.hendra.call("akun.terbitkanKode", { pegawaiId: w.sari.pegawaiId });
  expect({ nip, berlakuSampai }).toEqual({ nip: w.sari.nip, berlakuSampai: "2026-01-19T02:00:00.000Z" });
  expect(await pakai(kode)).toEqual({ nama: "Sari Rahmadani", faktorKedua: false });
  expect(await masuk(BARU)).toMatchObject({ nama: "Sari Rahmadani" });
});

test("kode disimpan sebagai hash, tidak tertinggal di jawaban tersimpan, dan tercatat dalam audit tanpa kodenya", async () => {
  const { kode } = await w.hendra.call("akun.terbitkanKode", { pegawaiId: w.sari.pegawaiId }, { permintaanId: "permintaan-kode-1" });
  const polos = bacaKode(kode) ?? "";
  const { db } = w.connection;
  const isi = JSON.stringify([
    await db.selectFrom("kode_masuk").selectAll().execute(),
    await db.selectFrom("permintaan").selectAll().execute(),
    await db.selectFrom("audit").selectAll().execute(),
  ]);
  expect(isi).not.toContain(kode);
  expect(isi).not.toContain(polos);
  expect(await db.selectFrom("audit").select("pelaku").where("operasi", "=", "akun.terbitkanKode").execute()).toEqual([{ pelaku: w.hendra.pegawaiId }]);
});

test("kode hanya sekali, juga bila dua orang memakainya pada saat yang sama", async () => {
  const { kode } = await w.hendra.call("akun.terbitkanKode", { pegawaiId: w.sari.pegawaiId });
  const hasil = await Promise.allSettled([pakai(kode), pakai(kode, "rumah panggung di tepi kali"), pakai(kode, "tiga lembar kain tenun biru")]);
  expect(hasil.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await expect(pakai(kode)).rejects.toMatchObject({ code: "KODE_SALAH", errors: [{ path: "kode" }] });
});

test("kode yang lewat masanya, yang diganti kode baru, dan yang salah mendapat jawaban yang sama seperti NIP tanpa kode", async () => {
  const lama = await w.hendra.call("akun.terbitkanKode", { pegawaiId: w.sari.pegawaiId });
  const { kode } = await w.hendra.call("akun.terbitkanKode", { pegawaiId: w.sari.pegawaiId });
  const salah = { code: "KODE_SALAH", status: 422, message: expect.stringContaining("tidak cocok") };
  await expect(pakai(lama.kode)).rejects.toMatchObject(salah);
  await expect(pakai("AAAAA-AAAAA")).rejects.toMatchObject(salah);
  await expect(w.publik.call("akun.pakaiKode", { nip: w.dewi.nip ?? "", kode, sandiBaru: BARU })).rejects.toMatchObject(salah);
  await expect(w.publik.call("akun.pakaiKode", { nip: "199001012015031009", kode, sandiBaru: BARU })).rejects.toMatchObject(salah);
  w.clock.set("2026-01-19T02:00:01Z");
  await expect(pakai(kode)).rejects.toMatchObject(salah);
});

test("kata sandi yang ditolak tidak menghabiskan kodenya", async () => {
  const { kode } = await w.hendra.call("akun.terbitkanKode", { pegawaiId: w.sari.pegawaiId });
  await expect(pakai(kode, "sari rahmadani")).rejects.toMatchObject({ code: "SANDI_DITOLAK", errors: [{ path: "sandiBaru" }] });
  expect(await pakai(kode)).toMatchObject({ nama: "Sari Rahmadani" });
});

test("menebak kode berhenti sesudah sepuluh kali dari satu alamat", async () => {
  for (let n = 0; n < 10; n += 1) await expect(pakai("BBBBB-BBBBB", BARU, { ip: "10.0.0.7" })).rejects.toMatchObject({ code: "KODE_SALAH" });
  await expect(pakai("BBBBB-BBBBB", BARU, { ip: "10.0.0.7" })).rejects.toMatchObject({ code: "TERLALU_SERING", detail: { menit: 15 } });
  w.clock.set("2026-01-12T02:15:00Z");
  await expect(pakai("BBBBB-BBBBB", BARU, { ip: "10.0.0.7" })).rejects.toMatchObject({ code: "KODE_SALAH" });
});

test("pemulihan mengakhiri semua sesi dan kata sandi lama", async () => {
  const { sessions } = w.terang.system;
  const cookie = (await sessions.open(w.sari.akunId, { ip: "-", peramban: "-" })).cookies[0] ?? "";
  expect(await sessions.actorOf(cookie)).toMatchObject({ pegawaiId: w.sari.pegawaiId });
  const { kode } = await w.hendra.call("akun.terbitkanKode", { pegawaiId: w.sari.pegawaiId });
  await pakai(kode);
  expect(await sessions.actorOf(cookie)).toBeNull();
  await expect(masuk(SANDI_UJI)).rejects.toMatchObject({ code: "NIP_ATAU_SANDI_SALAH" });
});

test("akun dengan peran dipulihkan oleh pengelola tingkat kota, tidak oleh pengelola di bawahnya, tidak oleh diri sendiri", async () => {
  const { unit } = w.cast;
  const peran = (pegawai_id: string, unit_id: string) => ({ pegawai_id, unit_id, peran: "PENGELOLA_KINERJA" as const, mulai: "2025-01-01" });
  await w.connection.db
    .insertInto("peran")
    .values([peran(w.budi.pegawaiId, unit.dinkes), peran(w.dewi.pegawaiId, unit.puskesmas), peran(w.lain.pegawaiId, unit.pemko)])
    .execute();
  const kode = (siapa: keyof typeof w.cast.orang, untuk: keyof typeof w.cast.orang) => w[siapa].call("akun.terbitkanKode", { pegawaiId: w[untuk].pegawaiId });
  expect((await kode("dewi", "sari")).nama).toBe("Sari Rahmadani");
  expect((await kode("budi", "dewi")).nama).toBe("Dewi Anggraini");
  expect((await kode("hendra", "meutia")).nama).toBe("Meutia Pohan");
  expect((await kode("lain", "hendra")).nama).toBe("Hendra Ginting");
  for (const [siapa, untuk] of [
    ["dewi", "budi"],
    ["budi", "budi"],
    ["hendra", "hendra"],
  ] as const)
    await expect(kode(siapa, untuk)).rejects.toMatchObject({ status: 403 });
  for (const [siapa, untuk] of [
    ["dewi", "yusnidar"],
    ["dewi", "meutia"],
    ["sari", "dewi"],
    ["meutia", "sari"],
    ["zulkifli", "sari"],
  ] as const)
    await expect(kode(siapa, untuk)).rejects.toMatchObject({ status: 404 });
  await expect(w.publik.call("akun.terbitkanKode", { pegawaiId: w.sari.pegawaiId })).rejects.toMatchObject({ status: 401 });
});

test("pimpinan yang bekerja di unit seorang pengelola tetap tidak dapat dipulihkan pengelola unit itu", async () => {
  const { db } = w.connection;
  await db.insertInto("peran").values({ pegawai_id: w.budi.pegawaiId, unit_id: w.cast.unit.dinkes, peran: "PENGELOLA_KINERJA", mulai: "2025-01-01" }).execute();
  for (const peran of ["ADMIN", "INSPEKTORAT", "PIMPINAN"] as const) {
    await db.deleteFrom("peran").where("pegawai_id", "=", w.sari.pegawaiId).execute();
    await db.insertInto("peran").values({ pegawai_id: w.sari.pegawaiId, unit_id: w.cast.unit.puskesmas, peran, mulai: "2025-01-01" }).execute();
    await expect(w.budi.call("akun.terbitkanKode", { pegawaiId: w.sari.pegawaiId })).rejects.toMatchObject({ status: 403 });
    expect((await w.hendra.call("akun.terbitkanKode", { pegawaiId: w.sari.pegawaiId })).nama).toBe("Sari Rahmadani");
  }
});

test("tanpa NIP tidak ada kode; menghapus faktor kedua memerlukan alasan", async () => {
  await expect(w.hendra.call("akun.terbitkanKode", { pegawaiId: w.wali.pegawaiId })).rejects.toMatchObject({ code: "TANPA_NIP" });
  await expect(w.hendra.call("akun.terbitkanKode", { pegawaiId: w.sari.pegawaiId, hapusFaktorKedua: true })).rejects.toMatchObject({
    code: "ALASAN_PERLU",
    errors: [{ path: "alasan" }],
  });
});

test("tautan lewat surel: jawabannya sama untuk siapa pun, suratnya hanya untuk yang punya surel, sekali pakai, 30 menit", async () => {
  await expect(w.publik.call("akun.mintaTautanSandi", { nip: w.sari.nip ?? "" })).rejects.toMatchObject({ code: "SUREL_TIDAK_ADA" });
  w.terang.system.layanan.surel = true;
  const { db } = w.connection;
  await db.updateTable("pegawai").set({ surel: "sari@contoh.go.id" }).where("id", "=", w.sari.pegawaiId).execute();
  const minta = (nip: string | null) => w.publik.call("akun.mintaTautanSandi", { nip: nip ?? "" }, { ip: "10.0.0.3" });
  expect(await minta(w.sari.nip)).toEqual(await minta("199001012015031009"));
  w.terang.system.layanan.surel = false;

  const terkirim: { kepada: string; isi: string }[] = [];
  const { run } = jobsAkun({ db, clock: w.clock, alamat: "https://terang.contoh", kirimSurel: async (surel) => void terkirim.push(surel) })["akun.kirimSurel"];
  await run({ nip: w.dewi.nip });
  await run({ nip: "199001012015031009" });
  await run({ nip: w.sari.nip });
  await run({ nip: w.sari.nip });
  expect(terkirim.map(({ kepada }) => kepada)).toEqual(["sari@contoh.go.id"]);
  const kunci = /https:\/\/terang\.contoh\/masuk\/tautan\?kunci=([\w-]{43})\n/.exec(terkirim[0]?.isi ?? "")?.[1] ?? "";
  expect(JSON.stringify(await db.selectFrom("kode_masuk").selectAll().execute())).not.toContain(kunci);
  const pakaiTautan = (sandiBaru = BARU) => w.publik.call("akun.pakaiTautan", { kunci, sandiBaru }, { ip: "10.0.0.3" });
  w.clock.set("2026-01-12T02:30:01Z");
  await expect(pakaiTautan()).rejects.toMatchObject({ code: "TAUTAN_SALAH" });
  w.clock.set("2026-01-12T02:29:00Z");
  await expect(pakaiTautan("pendek")).rejects.toMatchObject({ code: "SANDI_DITOLAK" });
  const hasil = await Promise.allSettled([pakaiTautan(), pakaiTautan()]);
  expect(hasil.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await masuk(BARU)).toMatchObject({ nama: "Sari Rahmadani" });
});
