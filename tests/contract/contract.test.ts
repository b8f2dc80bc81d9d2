import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generateTypes } from "../../bin/generate-types.ts";
import { renderAksesDoc } from "../../bin/akses-doc.ts";
import { renderOpenapi } from "../../bin/openapi-doc.ts";
import { renderPemeriksaDoc } from "../../bin/pemeriksa-doc.ts";
import { operations } from "#operations.ts";
import { REFUSAL } from "#platform/refusal.ts";

const ROOT = join(import.meta.dirname, "../..");
const committed = (path: string) => readFileSync(join(ROOT, path), "utf8");

test("the published OpenAPI is the one the operations declare", async () => {
  expect(await renderOpenapi()).toBe(committed("docs/openapi.json"));
});

test("the committed access matrix is what the relations say", async () => {
  expect(await renderAksesDoc()).toBe(committed("docs/akses.md"));
}, 120_000);

test("the reported precision and recall of the checker are what the labelled statements give", async () => {
  expect(await renderPemeriksaDoc()).toBe(committed("docs/pemeriksa.md"));
});

test("the table types are those of a freshly migrated database", async () => {
  expect(await generateTypes()).toBe(committed("src/platform/db/types.gen.ts"));
});

test("every operation has an Indonesian summary and an address of its own", () => {
  const addresses = Object.values(operations).flatMap((one) => (one.http ? [one.http.join(" ")] : []));
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const [id, one] of Object.entries(operations)) expect(one.summary.length, id).toBeGreaterThan(10);
});

test("a refusal code has one status wherever it is used, and a sentence", () => {
  const seen = new Map(Object.values(REFUSAL).map((one) => [one.code as string, one.status as number]));
  for (const one of Object.values(operations))
    for (const refusal of one.refusals) {
      expect(seen.get(refusal.code) ?? refusal.status, refusal.code).toBe(refusal.status);
      seen.set(refusal.code, refusal.status);
      expect(refusal.sentence({}).length, refusal.code).toBeGreaterThan(15);
    }
});
