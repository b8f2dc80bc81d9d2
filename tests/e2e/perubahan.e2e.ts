import { expect, test } from "vitest";
import { bacaApi, masukSebagai, periksaHalaman } from "./panggung.ts";

test("pegawai mengubah SKP yang sudah ditetapkan di ponsel; SKP lama tetap berlaku", async () => {
  const melva = await masukSebagai("Melva", { lebar: 360 });
  const { page, konteks } = melva;
  const skpId = (await bacaApi<{ skp: { id: string }[] }>(melva, "/skp")).skp[0]?.id ?? "";
  await page.goto(`/skp/${skpId}`);
  await page.getByRole("link", { name: "Ubah SKP ini" }).click();
  await page.getByRole("heading", { level: 1, name: /^Perubahan SKP 2026/ }).waitFor();
  await page.getByRole("button", { name: "Mulai mengubah SKP 2026" }).click();
  await page.getByText("Pilih sebab perubahan.").first().waitFor();
  await page.getByLabel("Sebab perubahan").selectOption("DUKUNGAN_TIDAK_TERSEDIA");
  await page.getByLabel("Apa yang terjadi?").fill("Operator data pindah dan belum ada gantinya.");
  await page.getByRole("button", { name: "Mulai mengubah SKP 2026" }).click();
  await page.getByRole("heading", { level: 1, name: "Perubahan SKP 2026 Anda" }).waitFor();
  await page.getByText("Belum ada yang berubah").waitFor();
  await page
    .getByLabel(/^Target/)
    .first()
    .fill("65–70%");
  // the refusal of the empty form above was answered with 422
  await periksaHalaman(page, { bolehStatus: [422] });
  await page.getByRole("button", { name: /^Ajukan/ }).click();
  await page.getByRole("status").filter({ hasText: "Sudah diajukan." }).waitFor();
  await page.getByText("1 hal berubah").click();
  await page.getByText("Target RHK 1, indikator 1", { exact: true }).waitFor();
  await page.goto(`/skp/${skpId}`);
  await page.getByText("Perubahannya menunggu ditetapkan.").waitFor();
  expect(await page.getByText("70–78%").count()).toBeGreaterThan(0);
  await konteks.close();
});

test("penilai membaca yang berubah dari Beranda dan menetapkannya; versi lama tetap terbaca", async () => {
  const simbolon = await masukSebagai("Simbolon", { lebar: 1280 });
  const { page, konteks } = simbolon;
  await page.goto("/tim");
  await page.getByText("Perubahannya menunggu Anda").waitFor();
  await page
    .getByRole("link", { name: /Pulungan/ })
    .first()
    .click();
  await page.getByRole("heading", { level: 1, name: /^Perubahan SKP 2026/ }).waitFor();
  await page.getByText("Kendaraan untuk pendampingan", { exact: false }).first().waitFor();
  await page
    .getByText(/di luar Medan Utara/)
    .first()
    .waitFor();
  await periksaHalaman(page);
  await page.getByRole("button", { name: "Tetapkan SKP" }).click();
  await page.getByRole("status").filter({ hasText: "Sudah ditetapkan." }).waitFor();
  await page.getByRole("link", { name: "Ubah SKP ini" }).click();
  await page.getByText("Versi 2, berlaku").waitFor();
  await page.getByText(/^Versi 1, diganti/).click();
  await page.getByRole("link", { name: "Baca seluruh versi 1" }).click();
  await page.getByText("Ini versi lama.").waitFor();
  expect(await page.getByText(/di luar Medan Utara/).count()).toBe(0);
  await periksaHalaman(page);
  await konteks.close();
});
