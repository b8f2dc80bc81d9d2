import { expect, test } from "vitest";
import { readConfig } from "./config.ts";

test("without any environment the demo starts on port 3000 with the embedded database", () => {
  expect(readConfig({})).toMatchObject({ ok: true, config: { port: 3000, databaseUrl: null, mode: "peragaan", isSecureCookie: false } });
});

test.each([
  [{ PORT: "tiga" }, /PORT harus berupa angka/],
  [{ PORT: "70000" }, /PORT paling besar/],
  [{ DATABASE_URL: "mysql://x" }, /DATABASE_URL harus berawalan postgres/],
  [{ TERANG_MODE: "coba" }, /TERANG_MODE hanya mengenal/],
  [{ TERANG_MODE: "produksi" }, /membutuhkan TERANG_RAHASIA/],
  [{ TERANG_MODE: "produksi", TERANG_RAHASIA: "rahasia".repeat(6), TERANG_ALAMAT: "https://a.id" }, /mudah ditebak/],
  [{ TERANG_MODE: "produksi", TERANG_RAHASIA: "k3JfQ9vLx2Zt7Wm5Rb8Ny1Hc4Pd6Sg0A", TERANG_ALAMAT: "http://a.id" }, /https/],
  [{ TERANG_SUREL: "https://surel.id" }, /TERANG_SUREL harus berupa alamat smtp/],
  [{ TERANG_SUREL: "smtps://a:b@surel.id" }, /memuat pengirimnya/],
  [{ TERANG_OIDC_PENERBIT: "https://sso.id" }, /memerlukan TERANG_OIDC_PENERBIT/],
  [{ TERANG_OIDC_KLAIM: "n i p" }, /klaim yang memuat NIP/],
])("%j is one clear sentence", (env, sentence) => {
  const result = readConfig(env);
  expect(result.ok).toBe(false);
  if (!result.ok) expect(result.sentences.join("\n")).toMatch(sentence);
});

test("a proper production configuration passes with secure cookies", () => {
  expect(readConfig({ TERANG_MODE: "produksi", TERANG_RAHASIA: "k3JfQ9vLx2Zt7Wm5Rb8Ny1Hc4Pd6Sg0A", TERANG_ALAMAT: "https://terang.contoh.id" })).toMatchObject({
    ok: true,
    config: { isSecureCookie: true },
  });
});

test("mail and single sign-on are off until they are configured", () => {
  expect(readConfig({})).toMatchObject({ ok: true, config: { surel: null, oidc: null } });
  expect(
    readConfig({
      TERANG_SUREL: "smtps://a:b@surel.id?dari=terang@contoh.id",
      TERANG_OIDC_PENERBIT: "https://sso.id",
      TERANG_OIDC_KLIEN: "terang",
      TERANG_OIDC_RAHASIA: "rahasia",
    }),
  ).toMatchObject({
    ok: true,
    config: { surel: expect.stringContaining("smtps://"), oidc: { penerbit: "https://sso.id", klaim: "nip", nama: "akun pemerintah" } },
  });
});
