import { afterEach, expect, test } from "vitest";
import type { FastifyInstance } from "fastify";
import { operations } from "#operations.ts";
import { createServer } from "#platform/http/server.ts";
import type { ServerOptions } from "#platform/http/server.ts";

/** What an attacker sends before anyone has signed in. */

let app: FastifyInstance;
afterEach(() => app.close());

async function server(extra: Partial<ServerOptions> = {}): Promise<{ ip: string[]; formulir: number }> {
  const seen = { ip: [] as string[], formulir: 0 };
  app = await createServer({
    operations,
    invoke: async (_id, _actor, _input, meta) => (seen.ip.push(meta.ip ?? ""), { output: { tokoh: [] }, cookies: [] }),
    findActor: async () => ({ jenis: "PUBLIK" }),
    pages: async (request) => (request.method === "POST" && (seen.formulir += [...(await request.formData())].length), new Response("halaman")),
    assetsDir: null,
    isBehindProxy: false,
    isSecure: false,
    logLevel: "silent",
    ...extra,
  });
  return seen;
}
const URLENCODED = { "content-type": "application/x-www-form-urlencoded" };

test("formulir berisi jutaan isian ditolak sebelum diurai; SKP terbesar tetap diterima", async () => {
  const seen = await server();
  const mulai = performance.now();
  expect((await app.inject({ method: "POST", url: "/masuk", payload: "a&".repeat(5_500_000), headers: URLENCODED })).statusCode).toBe(413);
  const batas = "----uji";
  const bagian = `--${batas}\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n`;
  expect(
    (
      await app.inject({
        method: "POST",
        url: "/masuk",
        payload: `${bagian.repeat(30_000)}--${batas}--\r\n`,
        headers: { "content-type": `multipart/form-data; boundary=${batas}` },
      })
    ).statusCode,
  ).toBe(413);
  expect(performance.now() - mulai).toBeLessThan(10_000);
  expect(seen.formulir).toBe(0);
  expect(
    (await app.inject({ method: "POST", url: "/skp/1", payload: Array.from({ length: 12_000 }, (_, n) => `rhk.${n}=a`).join("&"), headers: URLENCODED }))
      .statusCode,
  ).toBe(200);
  expect(seen.formulir).toBe(12_000);
});

test("alamat asal tidak dapat dipalsukan dengan X-Forwarded-For", async () => {
  const kirim = () =>
    app.inject({ method: "GET", url: "/api/v1/sesi/peragaan", remoteAddress: "10.0.0.9", headers: { "x-forwarded-for": "1.1.1.1, 203.0.113.7" } });
  const langsung = await server();
  await kirim();
  expect(langsung.ip).toEqual(["10.0.0.9"]);
  await app.close();
  const lewatProksi = await server({ isBehindProxy: true });
  await kirim();
  expect(lewatProksi.ip).toEqual(["203.0.113.7"]);
});

test("alamat dan host yang rusak mendapat 404, bukan kesalahan sistem", async () => {
  await server();
  expect((await app.inject({ method: "GET", url: "/", headers: { host: "a b" } })).statusCode).toBe(404);
});

test("nama isian yang menyasar prototipe ditolak sebagai masukan", async () => {
  await server();
  const batas = "----uji";
  const payload = `--${batas}\r\nContent-Disposition: form-data; name="__proto__"; filename="a.txt"\r\n\r\nx\r\n--${batas}--\r\n`;
  const jawaban = await app.inject({
    method: "POST",
    url: "/api/v1/periksa/TRG-AAAA-AAAA-AAAA/berkas",
    payload,
    headers: { "content-type": `multipart/form-data; boundary=${batas}` },
  });
  expect(jawaban.statusCode).toBe(422);
  expect(Object.prototype).not.toHaveProperty("nama");
});
