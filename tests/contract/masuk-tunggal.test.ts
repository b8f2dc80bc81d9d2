import { createServer as createHttp } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { SignJWT, exportJWK, generateKeyPair } from "jose";
import Provider from "oidc-provider";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { FastifyInstance } from "fastify";
import { operations } from "#operations.ts";
import { createServer } from "#platform/http/server.ts";
import type { FindActor } from "#platform/http/api.ts";
import { createSessions } from "#platform/session/sessions.ts";
import type { Sessions } from "#platform/session/sessions.ts";
import { assemble } from "../../src/system.ts";
import { world } from "../world.ts";
import type { World } from "../world.ts";

/** Single sign-on against a real identity provider on this machine, and against one that lies. */

const BASE = "http://127.0.0.1:59999";
let w: World;
let app: FastifyInstance;
let sessions: Sessions;
const tutup: Server[] = [];

beforeEach(async () => {
  w = await world();
});
afterEach(async () => {
  await app.close();
  for (const satu of tutup.splice(0)) satu.close();
});

async function dengarkan(server: Server): Promise<string> {
  tutup.push(server);
  await new Promise<void>((siap) => server.listen(0, "127.0.0.1", siap));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Terang with this provider, as in production but for HTTPS. */
async function terang(penerbit: string): Promise<void> {
  const { connection, clock } = w;
  sessions = createSessions(connection.db, {
    secret: "uji".repeat(16),
    baseUrl: BASE,
    isSecure: false,
    isDemo: false,
    clock,
    oidc: { penerbit, klien: "terang", rahasia: "rahasia-klien-terang", nama: "Akun Uji", klaim: "nip" },
  });
  const { invoke } = assemble({ connection, clock, sessions, jobs: { enqueueIn: () => async () => {} }, layanan: { surel: false, masukTunggal: "Akun Uji" } });
  const findActor: FindActor = async (cookie) => (await sessions.actorOf(cookie)) ?? { jenis: "PUBLIK" };
  app = await createServer({
    operations,
    invoke,
    findActor,
    sso: sessions,
    pages: null,
    assetsDir: null,
    isBehindProxy: false,
    isSecure: false,
    logLevel: "silent",
  });
}

/** The provider of the certified library; whoever signs in is the one whose sub is typed. */
async function penyedia(klaim: (sub: string) => Record<string, unknown>, conform = true): Promise<string> {
  const kosong = createHttp();
  const alamat = await dengarkan(kosong);
  const provider = new Provider(alamat, {
    clients: [{ client_id: "terang", client_secret: "rahasia-klien-terang", redirect_uris: [`${BASE}/auth/callback/masuk-tunggal`] }],
    claims: { openid: ["sub", "nip"], profile: ["name"] },
    conformIdTokenClaims: conform,
    pkce: { required: () => true },
    cookies: { keys: ["kunci-kuki-uji"] },
    findAccount: async (_ctx, sub) => ({ accountId: sub, claims: async () => ({ sub, name: "Nama di penyedia", ...klaim(sub) }) }),
  });
  kosong.on("request", provider.callback());
  return alamat;
}

type Jar = Map<string, string>;
const kuki = (jar: Jar) => [...jar].map(([nama, isi]) => `${nama}=${isi}`).join("; ");
function simpan(jar: Jar, cookies: string[]): void {
  for (const satu of cookies) {
    const [nama = "", ...isi] = (satu.split(";")[0] ?? "").split("=");
    if (/Max-Age=0|expires=Thu, 01 Jan 1970/i.test(satu)) jar.delete(nama);
    else jar.set(nama, isi.join("="));
  }
}

/** Walks the provider's pages as a browser does, up to the address it sends back to. */
async function masukDiPenyedia(mulai: string, sub: string): Promise<URL> {
  const jar: Jar = new Map();
  let alamat = new URL(mulai);
  for (let langkah = 0; langkah < 12; langkah += 1) {
    const jawaban = await fetch(alamat, { headers: { cookie: kuki(jar) }, redirect: "manual" });
    simpan(jar, jawaban.headers.getSetCookie());
    const ke = jawaban.headers.get("location");
    if (ke) {
      alamat = new URL(ke, alamat);
      if (alamat.href.startsWith(BASE)) return alamat;
      continue;
    }
    const halaman = await jawaban.text();
    const prompt = /name="prompt" value="(\w+)"/.exec(halaman)?.[1] ?? "";
    const aksi = /action="([^"]+)"/.exec(halaman)?.[1] ?? "";
    const kirim = await fetch(new URL(aksi, alamat), {
      method: "POST",
      redirect: "manual",
      headers: { cookie: kuki(jar), "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ prompt, login: sub, password: "apa saja" }),
    });
    simpan(jar, kirim.headers.getSetCookie());
    alamat = new URL(kirim.headers.get("location") ?? "", alamat);
  }
  throw new Error("Penyedia tidak selesai.");
}

async function mulai(ke = "/skp"): Promise<{ jar: Jar; alamat: string }> {
  const jar: Jar = new Map();
  const jawaban = await app.inject({ method: "POST", url: "/api/v1/sesi/tunggal", payload: { ke } });
  simpan(jar, [jawaban.headers["set-cookie"] ?? []].flat());
  return { jar, alamat: jawaban.json().alamat };
}
async function kembali(jar: Jar, url: URL) {
  const jawaban = await app.inject({ method: "GET", url: url.pathname + url.search, headers: { cookie: kuki(jar) } });
  simpan(jar, [jawaban.headers["set-cookie"] ?? []].flat());
  return { status: jawaban.statusCode, ke: String(jawaban.headers.location), siapa: await sessions.actorOf(kuki(jar)) };
}

test("orang yang NIP-nya terdaftar masuk lewat penyedia, ditautkan, dan masuk lagi tanpa akun kedua", async () => {
  await terang(await penyedia(() => ({ nip: w.sari.nip })));
  for (let kali = 0; kali < 2; kali += 1) {
    const { jar, alamat } = await mulai();
    const minta = new URL(alamat).searchParams;
    expect(minta.get("code_challenge_method")).toBe("S256");
    expect(minta.get("nonce")).not.toBeNull();
    const hasil = await kembali(jar, await masukDiPenyedia(alamat, "orang-1"));
    expect(hasil).toMatchObject({ status: 302, ke: "/skp", siapa: { akunId: w.sari.akunId } });
    expect(jar.has("terang.perangkat")).toBe(true);
  }
  const { db } = w.connection;
  const tertaut = await db.selectFrom("kredensial").selectAll().where("penyedia", "=", "masuk-tunggal").execute();
  expect(tertaut).toMatchObject([{ akun_id: w.sari.akunId, akun_penyedia: "orang-1", token_akses: null, token_id: null, token_segar: null }]);
  expect(await db.selectFrom("riwayat_masuk").select(["cara", "berhasil"]).execute()).toEqual([
    { cara: "MASUK_TUNGGAL", berhasil: true },
    { cara: "MASUK_TUNGGAL", berhasil: true },
  ]);
});

test("NIP yang hanya dikatakan titik userinfo juga dipakai", async () => {
  await terang(await penyedia(() => ({ nip: w.dewi.nip?.replace(/^(\d{8})/, "$1 ") }), true));
  const { jar, alamat } = await mulai("/");
  expect((await kembali(jar, await masukDiPenyedia(alamat, "orang-2"))).siapa).toMatchObject({ akunId: w.dewi.akunId });
});

test("NIP tak dikenal, tanpa NIP, akun ditutup, dan orang yang tertaut ke akun lain tidak masuk dan tidak membuat akun", async () => {
  const { db } = w.connection;
  let nip: string | undefined = "199001012015031009";
  await terang(await penyedia(() => (nip ? { nip } : {})));
  const banyak = (await db.selectFrom("akun").select("id").execute()).length;
  const coba = async (sub: string) => {
    const { jar, alamat } = await mulai();
    return kembali(jar, await masukDiPenyedia(alamat, sub));
  };
  const gagal = { ke: expect.stringMatching(/^\/masuk\?tunggal=gagal&error=email_not_found/), siapa: null };
  expect(await coba("orang-3")).toMatchObject(gagal);
  nip = undefined;
  expect(await coba("orang-4")).toMatchObject(gagal);
  nip = w.ratna.nip ?? "";
  await db.updateTable("akun").set({ ditutup_pada: w.clock.now(), alasan_tutup: "Pindah" }).where("id", "=", w.ratna.akunId).execute();
  expect(await coba("orang-5")).toMatchObject(gagal);
  nip = w.sari.nip ?? "";
  expect((await coba("orang-6")).siapa).toMatchObject({ akunId: w.sari.akunId });
  nip = w.dewi.nip ?? "";
  expect(await coba("orang-6")).toMatchObject(gagal);
  expect(await db.selectFrom("akun").select("id").execute()).toHaveLength(banyak);
});

test("state yang salah, dari peramban lain, atau dipakai dua kali tidak membuka sesi", async () => {
  await terang(await penyedia(() => ({ nip: w.sari.nip })));
  const { jar, alamat } = await mulai();
  const tujuan = await masukDiPenyedia(alamat, "orang-7");
  const palsu = new URL(tujuan);
  palsu.searchParams.set("state", "bukan-state-ini");
  expect(await kembali(new Map(jar), palsu)).toMatchObject({ ke: expect.stringContaining("/masuk?tunggal=gagal"), siapa: null });
  expect(await kembali(new Map(), tujuan)).toMatchObject({ ke: expect.stringContaining("/masuk?tunggal=gagal"), siapa: null });
  const lagi = await mulai();
  const sekali = await masukDiPenyedia(lagi.alamat, "orang-7");
  const salinan = new Map(lagi.jar);
  expect((await kembali(lagi.jar, sekali)).siapa).toMatchObject({ akunId: w.sari.akunId });
  expect(await kembali(salinan, sekali)).toMatchObject({ ke: expect.stringContaining("/masuk?tunggal=gagal"), siapa: null });
});

test("alamat tujuan di luar Terang ditolak; tanpa masuk tunggal tombolnya tidak ada", async () => {
  await terang(await penyedia(() => ({ nip: w.sari.nip })));
  for (const ke of ["https://jahat.contoh", "//jahat.contoh", "/\\jahat.contoh"]) {
    expect((await app.inject({ method: "POST", url: "/api/v1/sesi/tunggal", payload: { ke } })).json()).toMatchObject({ code: "MASUKAN_TIDAK_SAH" });
  }
  await expect(w.publik.call("akun.mulaiMasukTunggal", {})).rejects.toMatchObject({ code: "TUNGGAL_TIDAK_ADA" });
  expect(await w.publik.call("akun.pintu", {})).toEqual({ surel: false, masukTunggal: null });
});

test("token identitas palsu ditolak: tanpa tanda tangan, kunci lain, kedaluwarsa, untuk klien lain, penerbit lain, nonce lain", async () => {
  const asli = await generateKeyPair("RS256");
  const lain = await generateKeyPair("RS256");
  let buat: (nonce: string, penerbit: string) => Promise<string> = async () => "";
  let nonce = "";
  const server = createHttp((request, response) => {
    const alamat = `http://${request.headers.host}`;
    const jawab = (isi: unknown) => response.setHeader("content-type", "application/json").end(JSON.stringify(isi));
    const jalur = request.url?.split("?")[0];
    if (jalur === "/.well-known/openid-configuration")
      return jawab({
        issuer: alamat,
        authorization_endpoint: `${alamat}/auth`,
        token_endpoint: `${alamat}/token`,
        jwks_uri: `${alamat}/jwks`,
        id_token_signing_alg_values_supported: ["RS256", "none"],
      });
    if (jalur === "/jwks") return void exportJWK(asli.publicKey).then((jwk) => jawab({ keys: [{ ...jwk, kid: "satu", alg: "RS256", use: "sig" }] }));
    return void buat(nonce, alamat).then((id_token) => jawab({ access_token: "a", token_type: "Bearer", expires_in: 60, id_token }));
  });
  await terang(await dengarkan(server));
  const isi = { nip: w.sari.nip, email: "sari@contoh.id" };
  const token =
    (ubah: { aud?: string; iss?: string; exp?: string; nonce?: string } = {}, kunci = asli.privateKey) =>
    async (diminta: string, penerbit: string) =>
      new SignJWT({ ...isi, nonce: ubah.nonce ?? diminta })
        .setProtectedHeader({ alg: "RS256", kid: "satu" })
        .setSubject("orang-8")
        .setIssuer(ubah.iss ?? penerbit)
        .setAudience(ubah.aud ?? "terang")
        .setIssuedAt(ubah.exp ? "-2h" : undefined)
        .setExpirationTime(ubah.exp ?? "5m")
        .sign(kunci);
  const b64 = (nilai: unknown) => Buffer.from(JSON.stringify(nilai)).toString("base64url");
  const tanpaTanda = async (diminta: string, penerbit: string) =>
    `${b64({ alg: "none" })}.${b64({ ...isi, sub: "orang-8", iss: penerbit, aud: "terang", nonce: diminta, exp: Math.floor(Date.now() / 1000) + 300 })}.`;
  const coba = async (pembuat: typeof buat) => {
    buat = pembuat;
    const { jar, alamat } = await mulai();
    nonce = new URL(alamat).searchParams.get("nonce") ?? "";
    const state = new URL(alamat).searchParams.get("state") ?? "";
    return kembali(jar, new URL(`${BASE}/auth/callback/masuk-tunggal?${new URLSearchParams({ code: "kode", state })}`));
  };
  const palsu = [
    tanpaTanda,
    token({}, lain.privateKey),
    token({ exp: "-1h" }),
    token({ aud: "klien-lain" }),
    token({ iss: "https://lain.contoh" }),
    token({ nonce: "lain" }),
    async () => "bukan.jwt.sama-sekali",
  ];
  for (const pembuat of palsu) expect(await coba(pembuat)).toMatchObject({ ke: expect.stringContaining("/masuk?tunggal=gagal"), siapa: null });
  expect((await coba(token())).siapa).toMatchObject({ akunId: w.sari.akunId });
});
