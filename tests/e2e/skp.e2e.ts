import { expect, test } from "vitest";
import { ujiKetahananDraf } from "./ketahanan-draf.ts";
import { bacaApi, hidup, masukSebagai, periksaHalaman } from "./panggung.ts";
import type { Penonton } from "./panggung.ts";

type Skp = {
  id: string;
  status: string;
  versi: number;
  penilai: { nip: string; nama: string };
  pegawai: { nip: string; nama: string };
  rhk: { teks: string; indikator: unknown[] }[];
};

async function skpPertama(penonton: Penonton): Promise<Skp> {
  const { skp } = await bacaApi<{ skp: { id: string }[] }>(penonton, "/skp");
  return bacaApi<Skp>(penonton, `/skp/${skp[0]?.id}`);
}

ujiKetahananDraf();

test("pegawai baru melengkapi SKP, penilai mengembalikan dengan alasan, lalu menetapkannya dan dokumennya dapat diunduh", async () => {
  const theresia = await masukSebagai("Theresia");
  const skp = await skpPertama(theresia);
  const { page } = theresia;
  await page.goto("/skp");
  await page.getByRole("link", { name: "Lanjutkan SKP 2026" }).click();
  await page.waitForURL(`**/skp/${skp.id}`);
  await periksaHalaman(page);

  // a new result with nothing in it is refused at its own field, and what was typed elsewhere stays
  await page.getByRole("button", { name: "Tambah hasil kerja utama" }).click();
  await page.waitForURL(/buka=/);
  const nomor = skp.rhk.length;
  const teks = page.getByLabel(`RHK ${nomor + 1} Anda, utama`);
  expect(await teks.evaluate((medan) => medan === document.activeElement)).toBe(true);
  await teks.fill("Data kepegawaian lengkap dan dapat dipakai");
  await page.getByRole("button", { name: "Ajukan" }).click();
  const ringkas = page
    .getByRole("group")
    .filter({ has: page.getByRole("heading", { name: /perlu diperbaiki|belum/i }) })
    .first();
  await ringkas.waitFor();
  // the refusal is shown before the page has been read anew; until then a second press is not taken
  await page.waitForURL((kini) => kini.search === "");
  expect(await ringkas.locator(`a[href^="#rhk.${nomor}."]`).count()).toBeGreaterThan(0);
  expect(await teks.inputValue()).toBe("Data kepegawaian lengkap dan dapat dipakai");
  await periksaHalaman(page, { bolehStatus: [422] });

  // with its indicator and the attachments it is complete
  await page.locator(`[name="rhk.${nomor}.indikator.0.aspek"]`).selectOption("KUANTITAS");
  await page.locator(`[name="rhk.${nomor}.indikator.0.teks"]`).fill("Persentase data pegawai yang lengkap");
  await page.locator(`[name="rhk.${nomor}.indikator.0.target"]`).fill("90–95%");
  await page.locator(`[name="rhk.${nomor}.rhkPimpinanId"]`).selectOption({ index: 1 });
  for (const [jenis, isi] of [
    ["DUKUNGAN_SUMBER_DAYA", "Satu laptop dan akses ke data"],
    ["SKEMA_PERTANGGUNGJAWABAN", "Dibahas tiap akhir bulan"],
    ["KONSEKUENSI", "Diikutkan pelatihan analisis data"],
  ] as const) {
    const medan = page.locator(`[name="lampiran.${jenis}"]`);
    if (!(await medan.isVisible())) await page.locator("details", { has: medan }).locator("summary").click();
    await medan.fill(isi);
  }
  await page.getByRole("button", { name: "Ajukan" }).click();
  await page.waitForURL(/kabar=diajukan/);
  await page.getByRole("status").filter({ hasText: "Sudah diajukan." }).waitFor();
  await periksaHalaman(page, { bolehStatus: [422] });

  // the rater gives it back with a reason
  const mega = await masukSebagai(skp.penilai.nip);
  await mega.page.goto("/tim");
  await mega.page
    .getByRole("link", { name: /^Baca SKP/ })
    .first()
    .waitFor();
  await mega.page.goto(`/skp/${skp.id}`);
  await hidup(mega.page);
  await mega.page.getByText("Kembalikan dengan alasan").click();
  await mega.page.getByLabel(/Apa yang perlu diperbaiki/).fill("Tulis satuan data yang dimaksud.");
  await mega.page.getByRole("button", { name: /^Kembalikan kepada/ }).click();
  await mega.page.waitForURL(/kabar=dikembalikan/);
  await periksaHalaman(mega.page);

  // its owner reads the reason and sends it again
  await page.goto(`/skp/${skp.id}`);
  await hidup(page);
  expect(await page.getByText("Tulis satuan data yang dimaksud.").count()).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Ajukan" }).click();
  await page.waitForURL(/kabar=diajukan/);

  await mega.page.goto(`/skp/${skp.id}`);
  await hidup(mega.page);
  await mega.page.getByRole("button", { name: "Tetapkan SKP" }).click();
  await mega.page.waitForURL(/kabar=ditetapkan/);
  await periksaHalaman(mega.page);

  // the official document
  await page.goto(`/skp/${skp.id}`);
  await hidup(page);
  const siapkan = page.getByRole("button", { name: "Siapkan dokumen" });
  if ((await siapkan.count()) > 0) await siapkan.click();
  const unduh = page.locator('a[href^="/api/v1/dokumen/"]');
  await unduh.first().waitFor();
  const berkas = await theresia.konteks.request.get(theresia.alamat + (await unduh.first().getAttribute("href")));
  expect(berkas.status()).toBe(200);
  expect((await berkas.body()).subarray(0, 4).toString()).toBe("%PDF");
  await theresia.konteks.close();
  await mega.konteks.close();
}, 150_000);

test("SKP orang lain tidak dapat diketahui adanya", async () => {
  const theresia = await masukSebagai("Theresia");
  const { id } = await skpPertama(theresia);
  await theresia.konteks.close();
  const sari = await masukSebagai("Sari");
  const jawab = await sari.page.goto(`/skp/${id}`);
  expect(jawab?.status()).toBe(404);
  expect(await sari.page.getByRole("heading", { level: 1 }).textContent()).toBe("Halaman tidak ditemukan");
  await periksaHalaman(sari.page, { bolehStatus: [404] });
  expect((await sari.konteks.request.get(`${sari.alamat}/api/v1/skp/${id}`)).status()).toBe(404);
  await sari.konteks.close();
});
