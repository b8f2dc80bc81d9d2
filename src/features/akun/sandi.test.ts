import { beforeEach, expect, test } from "vitest";
import { SANDI_UJI } from "../../../tests/cast.ts";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";

const BARU = "kapal lewat sungai deli";
let w: World;
beforeEach(async () => {
  w = await world();
});
const kuki = async () => (await w.terang.system.sessions.open(w.sari.akunId, { ip: "-", peramban: "-" })).cookies[0]?.split(";")[0] ?? "";

test("kata sandi diganti; sesi lain berakhir, sesi ini tetap", async () => {
  const [ini, lain] = [await kuki(), await kuki()];
  const { sessions } = w.terang.system;
  expect(await sessions.actorOf(lain)).not.toBeNull();
  await w.sari.call("akun.gantiSandi", { sandiLama: SANDI_UJI, sandiBaru: BARU }, { cookie: ini });
  expect(await sessions.actorOf(lain)).toBeNull();
  expect(await sessions.actorOf(ini)).not.toBeNull();
  expect(await w.publik.call("akun.masuk", { nip: w.sari.nip ?? "", kataSandi: BARU })).toMatchObject({ nama: "Sari Rahmadani" });
  await expect(w.publik.call("akun.masuk", { nip: w.sari.nip ?? "", kataSandi: SANDI_UJI })).rejects.toMatchObject({ code: "NIP_ATAU_SANDI_SALAH" });
});

test("kata sandi sekarang yang salah, kata sandi baru yang lemah, dan yang sama ditolak pada isiannya", async () => {
  const ganti = (sandiLama: string, sandiBaru: string) => w.sari.call("akun.gantiSandi", { sandiLama, sandiBaru });
  await expect(ganti("bukan ini", BARU)).rejects.toMatchObject({ code: "SANDI_LAMA_SALAH", errors: [{ path: "sandiLama" }] });
  await expect(ganti(SANDI_UJI, "password1234567")).rejects.toMatchObject({
    code: "SANDI_DITOLAK",
    errors: [{ path: "sandiBaru", message: expect.stringContaining("bocor") }],
  });
  await expect(ganti(SANDI_UJI, SANDI_UJI)).rejects.toMatchObject({ code: "SANDI_SAMA", errors: [{ path: "sandiBaru" }] });
  await expect(ganti("", "")).rejects.toMatchObject({ errors: [{ path: "sandiLama" }, { path: "sandiBaru" }] });
});

test("menebak kata sandi sekarang lewat sesi yang terbuka berhenti sesudah sepuluh kali", async () => {
  const tebak = () => w.sari.call("akun.gantiSandi", { sandiLama: "tebakan", sandiBaru: BARU });
  for (let n = 0; n < 10; n += 1) await expect(tebak()).rejects.toMatchObject({ code: "SANDI_LAMA_SALAH" });
  await expect(tebak()).rejects.toMatchObject({ code: "TERLALU_SERING" });
  await expect(w.dewi.call("akun.gantiSandi", { sandiLama: "tebakan", sandiBaru: BARU })).rejects.toMatchObject({ code: "SANDI_LAMA_SALAH" });
});

test("kata sandi tidak tertinggal di jejak kiriman dan audit", async () => {
  await w.sari.call("akun.gantiSandi", { sandiLama: SANDI_UJI, sandiBaru: BARU }, { permintaanId: "permintaan-sandi-1" });
  const { db } = w.connection;
  expect(await db.selectFrom("permintaan").select("id").execute()).toEqual([]);
  expect(JSON.stringify(await db.selectFrom("audit").selectAll().execute())).not.toContain(BARU);
});
