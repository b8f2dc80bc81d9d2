import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const AKAR = join(import.meta.dirname, "../..");
/** What nobody follows a link to: the answer to a wrong address, and a page another system sends people to. */
const TANPA_TAUTAN = new Set(["*", "masuk/tunggal"]);

test("setiap halaman dapat dicapai lewat tautan atau formulir di halaman, sapaan, atau surat lain", () => {
  const rute = readFileSync(join(AKAR, "src/routes.ts"), "utf8");
  const alamat = [...rute.matchAll(/^ {2}route\("([^"]+)"/gm)].map((cocok) => cocok[1] ?? "").filter((satu) => !TANPA_TAUTAN.has(satu));
  const naskah = globSync("src/**/*.{ts,tsx}", { cwd: AKAR })
    .filter((berkas) => !/\.test\.tsx?$|routes\.ts$|types\.gen\.ts$/.test(berkas))
    .map((berkas) => readFileSync(join(AKAR, berkas), "utf8").replaceAll(/http: \[[^\]]*\]/g, ""))
    .join("\n");
  expect(alamat.length).toBeGreaterThan(40);
  const takTercapai = alamat.filter((satu) => {
    const pola = satu
      .replaceAll(/[.*+^$()|[\]\\]/g, String.raw`\$&`)
      .replaceAll(/\/:\w+\?/g, String.raw`(?:/[^\s"'\`]*)?`)
      .replaceAll(/:\w+/g, String.raw`\$\{[^\`]*?\}`);
    return !new RegExp(`["'\`}]/${pola}(?=["'\`?#$&])`).test(naskah);
  });
  expect(takTercapai).toEqual([]);
});
