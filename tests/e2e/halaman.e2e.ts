import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bacaApi, bukaTamu, masukSebagai, periksaHalaman } from "./panggung.ts";
import type { Penonton } from "./panggung.ts";

/** Who looks at which page, and the address when it needs a record of that person. */
const HALAMAN: Record<string, { orang: string | null; alamat?: string | ((penonton: Penonton) => Promise<string>); status?: number }> = {
  "": { orang: "Ma'ruf" },
  masuk: { orang: null },
  bantuan: { orang: null },
  "kebijakan-data": { orang: null },
  aturan: { orang: null },
  skp: { orang: "Melva" },
  "skp/:skpId": { orang: "Melva", alamat: async (penonton) => `/skp/${(await bacaApi<{ skp: { id: string }[] }>(penonton, "/skp")).skp[0]?.id}` },
  tim: { orang: "Simbolon" },
  "bulan-ini": { orang: "Theresia" },
  "realisasi/:bulan": { orang: "Melva", alamat: "/realisasi/2026-10" },
  "realisasi/:bulan/:nomor": { orang: "Melva", alamat: "/realisasi/2026-10/1" },
  "umpan-balik": { orang: "Ratna" },
  penilaian: { orang: "Yusnidar", alamat: "/penilaian?daftar" },
  "penilaian/:evaluasiId": {
    orang: "Yusnidar",
    alamat: async (penonton) => `/penilaian/${(await bacaApi<{ tim: { evaluasiId: string }[] }>(penonton, "/tim/evaluasi")).tim[0]?.evaluasiId}`,
  },
  hasil: { orang: "Ma'ruf" },
  "hasil/:evaluasiId": {
    orang: "Ma'ruf",
    alamat: async (penonton) =>
      `/hasil/${(await bacaApi<{ evaluasi: { id: string; predikat: string | null }[] }>(penonton, "/evaluasi")).evaluasi.find((satu) => satu.predikat !== null)?.id}`,
  },
  "capaian-organisasi": { orang: "Hendra" },
  "periksa/:kode?": { orang: null, alamat: "/periksa" },
  audit: { orang: "Meutia" },
  api: { orang: null },
  "*": { orang: null, alamat: "/tidak-ada-di-sini", status: 404 },
};
/** Addresses that only act and show nothing. */
const TANPA_LAYAR = new Set(["keluar"]);

const rute = readFileSync(join(import.meta.dirname, "../../src/routes.ts"), "utf8");
const alamatRute = [...rute.matchAll(/^ {2}route\("([^"]+)"/gm)].map((cocok) => cocok[1] ?? "");

test("setiap alamat di routes.ts diperiksa di sini", () => {
  expect(alamatRute.length).toBeGreaterThan(10);
  expect(["", ...alamatRute.filter((satu) => !TANPA_LAYAR.has(satu))].toSorted()).toEqual(Object.keys(HALAMAN).toSorted());
});

describe("tanpa galat axe, tanpa gulir ke samping, tanpa galat konsol", () => {
  test.each(Object.entries(HALAMAN))("/%s pada 1280 dan 360 px", async (jalur, { orang, alamat, status = 200 }) => {
    const penonton = orang === null ? await bukaTamu() : await masukSebagai(orang);
    const tujuan = typeof alamat === "function" ? await alamat(penonton) : (alamat ?? `/${jalur}`);
    const jawab = await penonton.page.goto(tujuan);
    expect(jawab?.status(), tujuan).toBe(status);
    const boleh = { bolehStatus: status === 200 ? [] : [status] };
    await periksaHalaman(penonton.page, boleh);
    await penonton.page.setViewportSize({ width: 360, height: 740 });
    await periksaHalaman(penonton.page, boleh);
    await penonton.konteks.close();
  });
});
