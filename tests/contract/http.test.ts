import { afterAll, beforeAll, expect, test } from "vitest";
import type { FastifyInstance } from "fastify";
import { operations } from "#operations.ts";
import { createServer } from "#platform/http/server.ts";
import { world } from "../world.ts";
import type { World } from "../world.ts";

let w: World;
let app: FastifyInstance;
let cookie: string;
beforeAll(async () => {
  w = await world();
  app = await createServer({
    operations,
    invoke: w.terang.invoke,
    findActor: async (c) => (await w.terang.system.sessions.actorOf(c)) ?? { jenis: "PUBLIK" },
    pages: null,
    assetsDir: null,
    isBehindProxy: false,
    isSecure: false,
    logLevel: "silent",
  });
  cookie = (await w.terang.system.sessions.open(w.sari.akunId, { ip: "-", peramban: "-" })).cookies[0]?.split(";")[0] ?? "";
});
afterAll(() => app.close());
const json = (payload: string) => ({ payload, headers: { cookie, "content-type": "application/json" } });

test("a body that is not JSON gets its sentence as problem+json", async () => {
  const response = await app.inject({ method: "POST", url: "/api/v1/skp", ...json("{bukan json") });
  expect(response.statusCode).toBe(400);
  expect(response.headers["content-type"]).toContain("application/problem+json");
  expect(response.json()).toMatchObject({ code: "BUKAN_JSON", detail: expect.stringContaining("JSON"), errors: [] });
  expect((await app.inject({ method: "POST", url: "/api/v1/skp", ...json("[1]") })).json()).toMatchObject({ code: "BUKAN_JSON" });
});

test("JSON nested thousands deep is no input, also where its submission is remembered", async () => {
  const { payload, headers } = json(`{"z":${"[".repeat(50_000)}${"]".repeat(50_000)}}`);
  const response = await app.inject({ method: "POST", url: "/api/v1/skp", payload, headers: { ...headers, "idempotency-key": "kiriman-dalam-sekali" } });
  expect(response.json()).toMatchObject({ code: "BUKAN_JSON", status: 400 });
});

test("an unknown media type and an unknown address are told apart", async () => {
  expect(
    (await app.inject({ method: "POST", url: "/api/v1/skp", payload: "<a/>", headers: { cookie, "content-type": "application/xml" } })).json(),
  ).toMatchObject({ code: "JENIS_ISI_TIDAK_DIKENAL", status: 415 });
  expect((await app.inject({ method: "GET", url: "/api/v1/tidak-ada", headers: { cookie } })).json()).toMatchObject({ code: "TIDAK_DITEMUKAN", status: 404 });
});

test("a 2 MB text is refused at its field with the numbers; nothing changes", async () => {
  const { skpId } = (await app.inject({ method: "POST", url: "/api/v1/skp", ...json("{}") })).json();
  const response = await app.inject({ method: "POST", url: `/api/v1/skp/${skpId}/pesan`, ...json(JSON.stringify({ pesan: "a".repeat(2_000_000) })) });
  expect(response.json()).toMatchObject({
    code: "MASUKAN_TIDAK_SAH",
    errors: [{ path: "pesan", message: expect.stringMatching(/paling banyak 2\.000 huruf, Anda menulis 2\.000\.000/) }],
  });
  const names = "Ma'ruf 🌟 <script>alert(1)</script> O'Brien ᯅᯖᯂ᯲";
  expect((await app.inject({ method: "POST", url: `/api/v1/skp/${skpId}/pesan`, ...json(JSON.stringify({ pesan: names })) })).json().jejak[0].catatan).toBe(
    names,
  );
});

test("a file of 50 MB and a body over the limit are refused with the size", async () => {
  const boundary = "----uji";
  const payload = Buffer.concat([
    Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="berkas"; filename="besar.pdf"\r\n\r\n`),
    Buffer.alloc(50 * 1024 * 1024, 65),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  const response = await app.inject({
    method: "POST",
    url: "/api/v1/realisasi/2f0b6a6e-0000-4000-8000-000000000000/berkas",
    payload,
    headers: { cookie, "content-type": `multipart/form-data; boundary=${boundary}` },
  });
  expect(response.json()).toMatchObject({ code: "TERLALU_BESAR", status: 413, detail: expect.stringContaining("5 MB") });
  expect((await app.inject({ method: "POST", url: "/api/v1/skp", ...json(`{"a":"${"b".repeat(9_000_000)}"}`) })).json()).toMatchObject({
    code: "TERLALU_BESAR",
  });
});

test("an operation that takes larger files is not held to the size of evidence, and names its own", async () => {
  const kirim = async (bytes: number) => {
    const payload = Buffer.concat([
      Buffer.from(`--uji\r\ncontent-disposition: form-data; name="jenis"\r\n\r\nPEGAWAI\r\n--uji\r\ncontent-disposition: form-data; name="unitId"\r\n\r\n`),
      Buffer.from(`2f0b6a6e-0000-4000-8000-000000000000\r\n--uji\r\ncontent-disposition: form-data; name="berkas"; filename="a.csv"\r\n\r\n`),
      Buffer.alloc(bytes, 65),
      Buffer.from("\r\n--uji--\r\n"),
    ]);
    return (
      await app.inject({ method: "POST", url: "/api/v1/impor", payload, headers: { cookie, "content-type": "multipart/form-data; boundary=uji" } })
    ).json();
  };
  expect(await kirim(10 * 1024 * 1024)).toMatchObject({ code: "TIDAK_DITEMUKAN" });
  expect(await kirim(21 * 1024 * 1024)).toMatchObject({ code: "TERLALU_BESAR", status: 413, detail: expect.stringContaining("20 MB") });
});

test("a write sent by a browser from another site is refused before it is read", async () => {
  const foreign = { cookie, "content-type": "application/json", origin: "https://jahat.contoh" };
  expect((await app.inject({ method: "POST", url: "/api/v1/skp", payload: "{}", headers: foreign })).json()).toMatchObject({
    code: "ASAL_TIDAK_SAH",
    status: 403,
  });
  expect(
    (
      await app.inject({
        method: "POST",
        url: "/api/v1/skp",
        payload: "{}",
        headers: { cookie, "content-type": "application/json", "sec-fetch-site": "cross-site" },
      })
    ).statusCode,
  ).toBe(403);
});

test("headers keep scripts out, and answers of persons are not cached", async () => {
  const response = await app.inject({ method: "GET", url: "/api/v1/saya", headers: { cookie } });
  expect(response.headers["cache-control"]).toBe("no-store");
  expect(String(response.headers["content-security-policy"])).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/=]+'/);
  expect(String(response.headers["content-security-policy"])).not.toContain("unsafe-inline");
  expect(response.headers["x-content-type-options"]).toBe("nosniff");
});

test("a session ends at sign-out", async () => {
  const own = (await w.terang.system.sessions.open(w.dewi.akunId, { ip: "-", peramban: "-" })).cookies[0]?.split(";")[0] ?? "";
  expect((await app.inject({ method: "GET", url: "/api/v1/saya", headers: { cookie: own } })).statusCode).toBe(200);
  expect((await app.inject({ method: "DELETE", url: "/api/v1/sesi", headers: { cookie: own } })).statusCode).toBe(200);
  expect((await app.inject({ method: "GET", url: "/api/v1/saya", headers: { cookie: own } })).json()).toMatchObject({ code: "BELUM_MASUK", status: 401 });
});
