/** One server, one browser, one demo city for the whole run of journeys: the modules are shared, so whoever comes first starts them. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { expect, inject } from "vitest";
import { SANDI_PERAGAAN } from "#demo/waktu.ts";

const BENDERA = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const SUMBER_AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Panggung = { alamat: string; browser: Browser };
type Layar = { lebar?: number; js?: boolean };
/** A person in a browser window of their own, with what that window complained about. */
export type Penonton = { page: Page; konteks: BrowserContext; alamat: string };

let panggung: Promise<Panggung> | null = null;
const tanpaSkrip = new WeakSet<Page>();
const keluhan = new WeakMap<Page, string[]>();

/** The server of the run (peladen.ts) and one browser, started by the first who asks. */
export function naikPanggung(): Promise<Panggung> {
  panggung ??= mulai();
  return panggung;
}

async function mulai(): Promise<Panggung> {
  const alamat = inject("alamat");
  const jalur = process.env.CHROMIUM ?? ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((satu) => existsSync(satu));
  if (!jalur) throw new Error("Chromium tidak ada. Pasang Chromium, atau tunjuk dengan CHROMIUM=/jalur.");
  const browser = await chromium.launch({ executablePath: jalur, args: BENDERA });
  return { alamat, browser };
}

/** A new window that nobody has signed in from. */
export async function bukaTamu({ lebar = 1280, js = true }: Layar = {}): Promise<Penonton> {
  const { alamat, browser } = await naikPanggung();
  const konteks = await browser.newContext({
    baseURL: alamat,
    viewport: { width: lebar, height: lebar < 600 ? 740 : 900 },
    javaScriptEnabled: js,
    locale: "id-ID",
    timezoneId: "Asia/Jakarta",
    reducedMotion: "reduce",
  });
  konteks.setDefaultTimeout(30_000);
  const penonton = { page: dengar(await konteks.newPage()), konteks, alamat };
  if (!js) tanpaSkrip.add(penonton.page);
  return penonton;
}

const bebas = new WeakMap<BrowserContext, Page[]>();

/** A tab of the same person that nobody uses; `lepas` gives it back, wide again and without complaints. */
export async function tab({ konteks, alamat }: Penonton): Promise<Penonton & { lepas: () => void }> {
  const menunggu = bebas.get(konteks) ?? [];
  bebas.set(konteks, menunggu);
  const page = menunggu.pop() ?? (await konteks.newPage());
  await page.setViewportSize({ width: 1280, height: 900 });
  dengar(page);
  return { page, konteks, alamat, lepas: () => menunggu.push(page) };
}

/** Keeps what the console of a page complains about. */
function dengar(page: Page): Page {
  if (keluhan.get(page)?.splice(0)) return page;
  const daftar: string[] = [];
  keluhan.set(page, daftar);
  page.on("console", (pesan) => pesan.type() === "error" && daftar.push(pesan.text()));
  page.on("pageerror", (galat) => daftar.push(galat.message));
  return page;
}

/** A new window signed in through the API as someone of the demo: `nama` is a part of the name, or a NIP for those not on the sign-in page. */
export async function masukSebagai(nama: string, layar: Layar = {}): Promise<Penonton> {
  const penonton = await bukaTamu(layar);
  await masukLagi(penonton, nama);
  return penonton;
}

/** Signs in again in a window that exists. */
export async function masukLagi({ konteks, alamat }: Penonton, nama: string): Promise<void> {
  if (/^\d{18}$/.test(nama)) {
    const jawab = await konteks.request.post(`${alamat}/api/v1/sesi`, { data: { nip: nama, kataSandi: SANDI_PERAGAAN } });
    expect(jawab.status(), `masuk sebagai ${nama}`).toBe(200);
    return;
  }
  const { tokoh } = (await (await konteks.request.get(`${alamat}/api/v1/sesi/peragaan`)).json()) as { tokoh: { akunId: string; nama: string }[] };
  const orang = tokoh.find((satu) => satu.nama.includes(nama));
  if (!orang) throw new Error(`Tidak ada tokoh peragaan bernama ${nama}.`);
  const jawab = await konteks.request.post(`${alamat}/api/v1/sesi/peragaan`, { data: { akunId: orang.akunId } });
  expect(jawab.status(), `masuk sebagai ${nama}`).toBe(200);
}

/** Reads the API with the session of this window. */
export async function bacaApi<T>({ konteks, alamat }: Penonton, jalur: string): Promise<T> {
  const jawab = await konteks.request.get(`${alamat}/api/v1${jalur}`);
  expect(jawab.status(), jalur).toBe(200);
  return (await jawab.json()) as T;
}

/** What is true of every page: axe finds nothing, nothing sticks out sideways, the console is silent, the language is said. */
export async function periksaHalaman(page: Page, { bolehStatus = [], axe = true }: { bolehStatus?: number[]; axe?: boolean } = {}): Promise<void> {
  expect(await page.locator("html").getAttribute("lang")).toBe("id");
  expect(await page.locator("h1").count(), `h1 pada ${page.url()}`).toBe(1);
  const lebih = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(lebih, `gulir ke samping pada ${page.url()}`).toBeLessThanOrEqual(0);
  const diharap = bolehStatus.map((status) => `status of ${status}`);
  const galat = (keluhan.get(page) ?? []).filter((satu) => !diharap.some((kata) => satu.includes(kata)));
  expect(galat, `konsol pada ${page.url()}`).toEqual([]);
  // axe itself is script: in a window without it the same page is checked by the journeys that have it
  if (!axe || tanpaSkrip.has(page)) return;
  // in the page itself and violations only: a tenth of the time of a full report carried through a second window; the product has no frames
  if (!(await page.evaluate(() => "axe" in window))) {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("Runtime.evaluate", { expression: SUMBER_AXE });
    await cdp.detach();
  }
  const temuan = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations, passes } = await axe.run(document, { resultTypes: ["violations"] });
    const daftar = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((simpul) => simpul.html.slice(0, 160)).join(" | ")}`);
    return passes.length > 5 ? daftar : ["axe tidak memeriksa apa pun"];
  });
  expect(temuan, `axe pada ${page.url()}`).toEqual([]);
}

/** Waits until the page's script has taken over, so that typing is seen by it. */
export async function hidup(page: Page): Promise<void> {
  await page.waitForFunction(() => Object.keys(document.body).some((kunci) => kunci.startsWith("__react")));
}
