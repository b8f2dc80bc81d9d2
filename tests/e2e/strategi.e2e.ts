import { expect, test } from "vitest";
import { bacaApi, masukSebagai, periksaHalaman } from "./panggung.ts";

test("pimpinan menulis strategi dengan workblock, membawanya ke matriks, dan mengunduh matriksnya", async () => {
  const budi = await masukSebagai("Budi", { lebar: 360 });
  const { page, konteks, alamat } = budi;
  const skpId = (await bacaApi<{ skp: { id: string }[] }>(budi, "/skp")).skp[0]?.id ?? "";
  await page.goto(`/skp/${skpId}`);
  await page.getByRole("link", { name: "Strategi", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Strategi pencapaian" }).waitFor();
  await page
    .getByRole("link", { name: /^Tambah strategi/ })
    .first()
    .click();
  await page.getByRole("textbox", { name: "Strategi" }).fill("Layanan ANC dilakukan dengan respons cepat dan akurat");
  await page.getByRole("radio", { name: /^Pendekatan layanan/ }).check();
  await page.getByRole("button", { name: "Tambah strategi" }).click();
  await page.getByLabel("c. Permasalahan penerima layanan").fill("Waktu tunggu lama");
  const bagian = page.getByRole("group", { name: /^Bagian 1/ });
  await bagian.getByLabel("Layanan", { exact: true }).fill("Pemeriksaan kehamilan");
  await bagian.getByLabel("Hasil layanan ini").fill("Ibu hamil terlayani dalam 30 menit");
  await bagian.getByLabel("Dipikul oleh").selectOption({ index: 1 });
  await page.getByText("Workblock (boleh kosong)").click();
  await page.getByLabel("Judul inisiatif strategi").fill("Peningkatan layanan ANC");
  await page.getByLabel("Kegiatan kunci, rutin").fill("Mengurangi waktu tunggu\nMengaktifkan bidan wilayah");
  await page.getByRole("button", { name: "Simpan strategi" }).click();
  await page.getByRole("status").filter({ hasText: "Strategi tersimpan." }).waitFor();
  await periksaHalaman(page);
  await page.getByRole("button", { name: "Bawa ke matriks" }).click();
  await page.waitForURL(/\/matriks\/[\da-f-]{36}$/);
  await page.getByText("Ibu hamil terlayani dalam 30 menit").first().waitFor();
  await periksaHalaman(page);
  const unduhan = await page.getByRole("link", { name: "Unduh PDF" }).getAttribute("href");
  const pdf = await konteks.request.get(`${alamat}${unduhan}`);
  expect((await pdf.body()).subarray(0, 4).toString()).toBe("%PDF");
  await konteks.close();
});
