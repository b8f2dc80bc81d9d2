import { createHmac } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { createSessions } from "#platform/session/sessions.ts";
import { dayOf } from "#platform/clock.ts";
import { SANDI_UJI } from "../../../tests/cast.ts";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";
import { isWajibFaktorKedua } from "./queries.ts";

let w: World;
beforeEach(async () => {
  w = await world();
});
const nilai = (cookies: string[]) => cookies.map((satu) => satu.split(";")[0]).join("; ");
const buka = async () => nilai((await w.terang.system.sessions.open(w.sari.akunId, { ip: "10.0.0.1", peramban: "Firefox/130 Windows" })).cookies);
/** RFC 6238 as an authenticator does it, from the address in the QR code. */
function totp(alamat: string): string {
  const rahasia = new URL(alamat).searchParams.get("secret") ?? "";
  const bit = [...rahasia].map((huruf) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(huruf).toString(2).padStart(5, "0")).join("");
  const kunci = Buffer.from((bit.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const langkah = Buffer.alloc(8);
  langkah.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const hmac = createHmac("sha1", kunci).update(langkah).digest();
  return String((hmac.readUInt32BE((hmac[19] ?? 0) & 15) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}
const aktor = () => ({ jenis: "PEGAWAI" as const, pegawaiId: w.sari.pegawaiId, akunId: w.sari.akunId, nama: w.sari.nama });
/** Through the door as Sari, with the cookies that come back. */
const panggil = (id: string, input: unknown, cookie: string) => w.terang.invoke(id, aktor(), input, { cookie, ip: "10.0.0.1" });
const umum = (id: string, input: unknown, cookie = "") => w.terang.invoke(id, { jenis: "PUBLIK" }, input, { cookie, ip: "10.0.0.1" });

async function pasang(): Promise<{ cookie: string; alamat: string; kodePemulihan: string[] }> {
  const cookie = await buka();
  const { output } = await panggil("akun.siapkanFaktorKedua", { kataSandi: SANDI_UJI }, cookie);
  const siap = output as { alamat: string; kodePemulihan: string[] };
  const { cookies } = await panggil("akun.pasangFaktorKedua", { kode: totp(siap.alamat) }, cookie);
  return { cookie: nilai(cookies), ...siap };
}
const sandi = () => umum("akun.masuk", { nip: w.sari.nip, kataSandi: SANDI_UJI });

test("faktor kedua dipasang dengan kode QR dan kode pertama; baru berlaku sesudah kode itu cocok", async () => {
  const cookie = await buka();
  await expect(panggil("akun.siapkanFaktorKedua", { kataSandi: "salah" }, cookie)).rejects.toMatchObject({ code: "SANDI_LAMA_SALAH" });
  const { output } = await panggil("akun.siapkanFaktorKedua", { kataSandi: SANDI_UJI }, cookie);
  const { alamat, rahasia, kodeQr, kodePemulihan } = output as { alamat: string; rahasia: string; kodeQr: { sisi: number }; kodePemulihan: string[] };
  expect(alamat).toContain(`otpauth://totp/Terang%3A${w.sari.nip}?secret=${rahasia}`);
  expect(kodeQr.sisi).toBeGreaterThan(20);
  expect(new Set(kodePemulihan).size).toBe(10);
  expect((await sandi()).output).toMatchObject({ faktorKedua: false });
  await expect(panggil("akun.pasangFaktorKedua", { kode: "000000" }, cookie)).rejects.toMatchObject({ code: "FAKTOR_SALAH", errors: [{ path: "kode" }] });
  const { cookies } = await panggil("akun.pasangFaktorKedua", { kode: totp(alamat) }, cookie);
  expect(await w.terang.system.sessions.actorOf(nilai(cookies))).toMatchObject({ akunId: w.sari.akunId });
  expect(await w.terang.system.sessions.actorOf(cookie)).toBeNull();
  await expect(panggil("akun.siapkanFaktorKedua", { kataSandi: SANDI_UJI }, nilai(cookies))).rejects.toMatchObject({ code: "FAKTOR_SUDAH_ADA" });
  const tersimpan = JSON.stringify(await w.connection.db.selectFrom("faktor_kedua").selectAll().execute());
  expect(tersimpan).not.toContain(rahasia);
  expect(tersimpan).not.toContain(kodePemulihan[0]);
});

test("dengan faktor kedua, kata sandi saja tidak membuka sesi; kode membukanya", async () => {
  const { alamat } = await pasang();
  const langkah = await sandi();
  expect(langkah.output).toEqual({ nama: "", faktorKedua: true });
  const { sessions } = w.terang.system;
  expect(await sessions.actorOf(nilai(langkah.cookies))).toBeNull();
  await expect(umum("akun.masukFaktorKedua", { kode: "000000" }, nilai(langkah.cookies))).rejects.toMatchObject({ code: "FAKTOR_SALAH" });
  const hasil = await umum("akun.masukFaktorKedua", { kode: totp(alamat) }, nilai(langkah.cookies));
  expect(hasil.output).toEqual({ nama: "Sari Rahmadani", faktorKedua: false });
  expect(await sessions.actorOf(nilai(hasil.cookies))).toMatchObject({ akunId: w.sari.akunId });
  await expect(umum("akun.masukFaktorKedua", { kode: totp(alamat) }, nilai(langkah.cookies))).rejects.toMatchObject({ code: "FAKTOR_BERAKHIR" });
});

test("langkah kedua orang lain tidak lolos dengan sesi sendiri, dan tanpa langkah pertama tidak ada langkah kedua", async () => {
  const { cookie, alamat } = await pasang();
  await expect(umum("akun.masukFaktorKedua", { kode: totp(alamat) }, cookie)).rejects.toMatchObject({ code: "FAKTOR_BERAKHIR" });
  await expect(umum("akun.masukFaktorKedua", { kode: "123456" })).rejects.toMatchObject({ code: "FAKTOR_BERAKHIR" });
});

test("menebak kode faktor kedua berhenti sesudah lima kali; masuk lagi dari awal", async () => {
  await pasang();
  const cookie = nilai((await sandi()).cookies);
  const tebak = () => umum("akun.masukFaktorKedua", { kode: "000000" }, cookie);
  for (let n = 0; n < 5; n += 1) await expect(tebak()).rejects.toMatchObject({ code: "FAKTOR_SALAH" });
  await expect(tebak()).rejects.toMatchObject({ code: "FAKTOR_BERAKHIR" });
});

test("kode pemulihan membuka sesi, masing-masing hanya sekali", async () => {
  const { kodePemulihan } = await pasang();
  const coba = async () => umum("akun.masukFaktorKedua", { jenis: "PEMULIHAN", kode: kodePemulihan[0] }, nilai((await sandi()).cookies));
  expect((await coba()).output).toMatchObject({ nama: "Sari Rahmadani" });
  await expect(coba()).rejects.toMatchObject({ code: "FAKTOR_SALAH" });
});

test("faktor kedua dilepas hanya dengan kata sandi dan kode yang cocok", async () => {
  const { cookie, alamat } = await pasang();
  const lepas = async (kataSandi: string, kode: string) => panggil("akun.lepasFaktorKedua", { kataSandi, kode }, cookie);
  await expect(lepas(SANDI_UJI, "000000")).rejects.toMatchObject({ code: "SANDI_ATAU_KODE_SALAH" });
  await expect(lepas("salah", totp(alamat))).rejects.toMatchObject({ code: "SANDI_ATAU_KODE_SALAH" });
  await lepas(SANDI_UJI, totp(alamat));
  expect((await sandi()).output).toMatchObject({ faktorKedua: false });
  await expect(lepas(SANDI_UJI, "000000")).rejects.toMatchObject({ code: "FAKTOR_BELUM_ADA" });
});

test("kode dari pengelola tetap meminta faktor kedua, kecuali pengelola menghapusnya dengan alasan", async () => {
  await pasang();
  const pakai = async (hapusFaktorKedua: boolean, sandiBaru: string) => {
    const { kode } = await w.hendra.call("akun.terbitkanKode", { pegawaiId: w.sari.pegawaiId, hapusFaktorKedua, alasan: "Ponsel hilang" });
    return (await umum("akun.pakaiKode", { nip: w.sari.nip, kode, sandiBaru })).output;
  };
  expect(await pakai(false, "kapal lewat sungai deli")).toEqual({ nama: "", faktorKedua: true });
  expect(await pakai(true, "rumah panggung di tepi kali")).toEqual({ nama: "Sari Rahmadani", faktorKedua: false });
});

test("di produksi, orang dengan peran hanya membuka halaman keamanan sampai faktor kedua terpasang; di peragaan tidak ditahan", async () => {
  const { db } = w.connection;
  const pilihan = { secret: "uji".repeat(16), baseUrl: "http://localhost", isSecure: false, clock: w.clock };
  const mustEnrol = (akunId: string, now: Date) => isWajibFaktorKedua(db, akunId, dayOf(now));
  await db.updateTable("akun").set({ is_peragaan: false }).where("nip", "is not", null).execute();
  const produksi = createSessions(db, { ...pilihan, isDemo: false, mustEnrol });
  const cookie = nilai((await w.terang.system.sessions.open(w.hendra.akunId, { ip: "-", peramban: "-" })).cookies);
  const hendra = await produksi.actorOf(cookie);
  expect(hendra).toMatchObject({ isTertahan: true });
  if (!hendra) return;
  for (const id of ["beranda.lihat", "capaianOrganisasi.daftar"])
    await expect(w.terang.invoke(id, hendra, {}, { cookie })).rejects.toMatchObject({ code: "FAKTOR_KEDUA_WAJIB", status: 403 });
  expect((await w.terang.invoke("akun.keamanan", hendra, {}, { cookie })).output).toMatchObject({
    faktorKedua: false,
    faktorKeduaDiminta: true,
    faktorKeduaMenahan: true,
  });
  expect((await w.terang.invoke("akun.saya", hendra, {}, { cookie })).output).toMatchObject({ nama: "Hendra Ginting" });
  await db.updateTable("akun").set({ is_faktor_kedua: true }).where("id", "=", w.hendra.akunId).execute();
  produksi.forget(w.hendra.akunId);
  expect(await produksi.actorOf(cookie)).not.toHaveProperty("isTertahan");
  const sari = nilai((await w.terang.system.sessions.open(w.sari.akunId, { ip: "-", peramban: "-" })).cookies);
  expect(await produksi.actorOf(sari)).not.toHaveProperty("isTertahan");
  expect(await w.terang.system.sessions.actorOf(cookie)).not.toHaveProperty("isTertahan");
});
