import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import { SANDI_UJI } from "../../../tests/cast.ts";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";
import { sebutPerangkat } from "./perangkat.ts";

let w: World;
beforeEach(async () => {
  w = await world();
});
const HP = "Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0 Mobile Safari/537.36";
const buka = async (akunId = w.sari.akunId, peramban = HP) =>
  (await w.terang.system.sessions.open(akunId, { ip: "10.0.0.1", peramban })).cookies[0]?.split(";")[0] ?? "";
const publik = (id: string, input: unknown, meta: object) => w.terang.invoke(id, { jenis: "PUBLIK" }, input, meta);

test("perangkat disebut dengan kata sehari-hari", () => {
  expect(sebutPerangkat(HP)).toBe("Chrome di ponsel atau tablet Android");
  expect(sebutPerangkat("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/128 Safari/537.36 Edg/128.0")).toBe("Edge di komputer Windows");
  expect(sebutPerangkat("curl/8")).toBe("Perangkat yang tidak dikenal");
  expect(sebutPerangkat(null)).toBe("Perangkat yang tidak dikenal");
});

test("saya melihat sesi saya sendiri, mengakhiri satu, lalu semua yang lain", async () => {
  const [ini, kedua, ketiga] = [await buka(), await buka(), await buka()];
  const dewi = await buka(w.dewi.akunId);
  const daftar = async () => (await w.sari.call("akun.sesiSaya", {}, { cookie: ini })).sesi;
  expect(await daftar()).toHaveLength(3);
  expect((await daftar()).filter((satu) => satu.ini)).toMatchObject([{ perangkat: "Chrome di ponsel atau tablet Android", alamatIp: "10.0.0.1" }]);
  expect((await daftar())[0]?.masukPada.slice(0, 10)).toBe("2026-01-12");
  const { id = "" } = (await w.dewi.call("akun.sesiSaya", {}, { cookie: dewi })).sesi[0] ?? {};
  await expect(w.sari.call("akun.akhiriSesi", { sesiId: id }, { cookie: ini })).rejects.toMatchObject({ status: 404 });
  const { actorOf } = w.terang.system.sessions;
  expect(await actorOf(kedua)).not.toBeNull();
  const satu = (await daftar()).find((sesi) => !sesi.ini);
  expect(await w.sari.call("akun.akhiriSesi", { sesiId: satu?.id }, { cookie: ini })).toEqual({ jumlah: 1 });
  expect(await w.sari.call("akun.akhiriSesi", {}, { cookie: ini })).toEqual({ jumlah: 1 });
  expect([await actorOf(ini), await actorOf(kedua), await actorOf(ketiga), await actorOf(dewi)].map((aktor) => aktor !== null)).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

test("sesi berakhir tujuh hari sesudah masuk, dipakai atau tidak; kukinya diperpanjang bersama sesinya", async () => {
  const { sessions } = w.terang.system;
  const cookie = await buka();
  const { db } = w.connection;
  const perpanjang: string[] = [];
  await sql`update sesi set berakhir_pada = now() + interval '2 hours'`.execute(db);
  expect(await sessions.actorOf(cookie, (cookies) => void perpanjang.push(...cookies))).not.toBeNull();
  expect(perpanjang.join()).toMatch(/terang\.session_token=[^;]+; Max-Age=43200/);
  sessions.forget(w.sari.akunId);
  await sql`update sesi set dibuat_pada = now() - interval '7 days', berakhir_pada = now() + interval '12 hours'`.execute(db);
  expect(await sessions.actorOf(cookie)).toBeNull();
  expect(await db.selectFrom("sesi").select("id").execute()).toEqual([]);
});

test("akun yang ditutup tidak masuk dan sesinya tidak berlaku", async () => {
  const cookie = await buka();
  await w.connection.db.updateTable("akun").set({ ditutup_pada: w.clock.now(), alasan_tutup: "Pensiun" }).where("id", "=", w.sari.akunId).execute();
  expect(await w.terang.system.sessions.actorOf(cookie)).toBeNull();
  const masuk = (kataSandi: string) => publik("akun.masuk", { nip: w.sari.nip, kataSandi }, { ip: "10.0.0.1" });
  await expect(masuk(SANDI_UJI)).rejects.toMatchObject({ code: "AKUN_TUTUP_MASUK" });
  await expect(masuk("salah")).rejects.toMatchObject({ code: "NIP_ATAU_SANDI_SALAH" });
});

test("masuk selalu memberi sesi baru: sesi yang dititipkan penyerang tidak dipakai", async () => {
  const titipan = await buka(w.dewi.akunId);
  const { cookies } = await publik("akun.masuk", { nip: w.sari.nip, kataSandi: SANDI_UJI }, { ip: "10.0.0.1", cookie: titipan });
  const baru = cookies.find((satu) => satu.startsWith("terang.session_token="))?.split(";")[0] ?? "";
  expect(baru).not.toBe(titipan);
  expect(await w.terang.system.sessions.actorOf(baru)).toMatchObject({ akunId: w.sari.akunId });
  const palsu = baru.replace(/\.[^.]+$/, ".palsu");
  expect(await w.terang.system.sessions.actorOf(palsu)).toBeNull();
});

test("tebakan dari banyak alamat hanya memperlambat; perangkat yang dikenal tetap masuk", async () => {
  const coba = (kataSandi: string, ip: string, cookie = "") => publik("akun.masuk", { nip: w.sari.nip, kataSandi }, { ip, cookie });
  const dikenal = (await coba(SANDI_UJI, "10.0.0.1")).cookies.find((satu) => satu.startsWith("terang.perangkat="))?.split(";")[0] ?? "";
  expect(dikenal).not.toBe("");
  const percobaan = Array.from({ length: 19 }, (_, n) => ({ nip: w.sari.nip ?? "", alamat_ip: `10.1.0.${n}`, pada: w.clock.now() }));
  await w.connection.db.insertInto("percobaan_masuk").values(percobaan).execute();
  await expect(coba("salah", "10.1.0.20")).rejects.toMatchObject({ code: "NIP_ATAU_SANDI_SALAH" });
  await expect(coba("salah", "10.1.1.1")).rejects.toMatchObject({ code: "TERLALU_SERING" });
  expect((await coba(SANDI_UJI, "10.0.0.1", dikenal)).output).toMatchObject({ nama: "Sari Rahmadani" });
  await expect(coba(SANDI_UJI, "10.0.0.9", dikenal.replace(/.$/, "_"))).rejects.toMatchObject({ code: "TERLALU_SERING" });
  w.clock.set("2026-01-12T02:00:16Z");
  expect((await coba(SANDI_UJI, "10.0.0.9")).output).toMatchObject({ nama: "Sari Rahmadani" });
  w.clock.set("2026-01-12T03:00:00Z");
  for (let n = 0; n < 3; n += 1) await expect(coba("salah", "10.0.0.1", dikenal)).rejects.toMatchObject({ code: "NIP_ATAU_SANDI_SALAH" });
  await w.connection.db.updateTable("laju").set({ kali: 10 }).where("kunci", "like", "akun.masuk perangkat %").execute();
  await expect(coba("salah", "10.0.0.1", dikenal)).rejects.toMatchObject({ code: "TERLALU_SERING" });
});

test("pemilik akun melihat kapan akunnya dipakai masuk, juga yang gagal", async () => {
  const meta = { ip: "10.0.0.4", peramban: HP };
  await expect(publik("akun.masuk", { nip: w.sari.nip, kataSandi: "salah" }, meta)).rejects.toMatchObject({ status: 422 });
  await publik("akun.masuk", { nip: w.sari.nip, kataSandi: SANDI_UJI }, meta);
  expect((await w.sari.call("akun.keamanan", {})).riwayat).toMatchObject([
    { cara: "SANDI", berhasil: true, alamatIp: "10.0.0.4", perangkat: "Chrome di ponsel atau tablet Android" },
    { cara: "SANDI", berhasil: false },
  ]);
  expect((await w.dewi.call("akun.keamanan", {})).riwayat).toEqual([]);
});

test("NIP yang tidak dikenal memerlukan waktu yang serupa dengan yang dikenal", async () => {
  const lama = async (nip: string) => {
    const mulai = performance.now();
    await expect(publik("akun.masuk", { nip, kataSandi: "salah sama sekali" }, { ip: "10.0.0.5" })).rejects.toMatchObject({ code: "NIP_ATAU_SANDI_SALAH" });
    return performance.now() - mulai;
  };
  await lama(w.sari.nip ?? "");
  const tengah = async (nip: string) => [await lama(nip), await lama(nip), await lama(nip)].toSorted((a, b) => a - b)[1] ?? 0;
  const [ada, tiada] = [await tengah(w.sari.nip ?? ""), await tengah("199001012015031009")];
  expect(Math.max(ada, tiada) / Math.min(ada, tiada)).toBeLessThan(3);
});
