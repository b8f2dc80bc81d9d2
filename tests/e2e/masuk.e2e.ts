import { expect, test } from "vitest";
import { PILIHAN_PERAGAAN } from "#demo/pilihan.ts";
import { SANDI_PERAGAAN } from "#demo/waktu.ts";
import { bukaTamu, masukSebagai, periksaHalaman } from "./panggung.ts";

const NIP_SARI = "198803122011012003";

test("halaman masuk menjelaskan NIP yang kurang dan sandi yang salah di medannya, lalu mempersilakan masuk", async () => {
  const { page, konteks } = await bukaTamu();
  await page.goto("/skp");
  await page.waitForURL(/\/masuk\?ke=/);
  await periksaHalaman(page);
  const nip = page.getByLabel("NIP atau NI PPPK");
  const sandi = page.getByLabel("Kata sandi", { exact: true });
  await nip.fill(NIP_SARI.slice(0, 17));
  await sandi.fill("apa saja");
  await page.getByRole("button", { name: "Masuk", exact: true }).click();
  await page.getByRole("heading", { name: "Anda belum masuk" }).waitFor();
  expect(await nip.getAttribute("aria-invalid")).toBe("true");
  expect(await nip.inputValue()).toBe(NIP_SARI.slice(0, 17));
  expect(await page.locator("#nip-galat").textContent()).toMatch(/18 angka|17 angka/);
  await periksaHalaman(page, { bolehStatus: [422] });

  await nip.fill(NIP_SARI);
  await sandi.fill("sandi yang salah");
  await page.getByRole("button", { name: "Masuk", exact: true }).click();
  await page.locator("#kataSandi-galat").waitFor();
  expect(await page.locator("#kataSandi-galat").textContent()).toContain("tidak cocok");
  expect(await nip.inputValue()).toBe(NIP_SARI);
  expect(await sandi.inputValue()).toBe("");

  await sandi.fill(SANDI_PERAGAAN);
  await page.getByRole("button", { name: "Masuk", exact: true }).click();
  await page.waitForURL("**/skp");
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("SKP saya");
  await konteks.close();
});

test("satu klik pada nama membawa masuk, dan keluar menutup sesi", async () => {
  const { page, konteks } = await bukaTamu({ lebar: 360 });
  await page.goto("/masuk");
  await periksaHalaman(page);
  await page.getByRole("button", { name: /^dr\. Budi Nasution/ }).click();
  await page.waitForURL((alamat) => alamat.pathname === "/");
  await page.getByText("dr. Budi Nasution", { exact: false }).first().waitFor();
  await page.locator("details.aku summary").click();
  await page.getByRole("button", { name: "Keluar" }).click();
  await page.waitForURL(/\/masuk\?keluar/);
  await page.getByRole("status").filter({ hasText: "Anda sudah keluar." }).waitFor();
  await page.goto("/skp");
  await page.waitForURL(/\/masuk\?ke=/);
  expect(await page.getByRole("heading", { name: "Masuk", exact: true }).isVisible()).toBe(true);
  await konteks.close();
});

test("masuk dapat dilakukan dengan papan tombol saja", async () => {
  const { page, konteks } = await bukaTamu();
  await page.goto("/masuk");
  for (let langkah = 0; langkah < 8 && !(await page.locator("#nip").evaluate((medan) => medan === document.activeElement)); langkah++)
    await page.keyboard.press("Tab");
  await page.keyboard.type("19880312 201101 2 003");
  await page.keyboard.press("Tab");
  await page.keyboard.type(SANDI_PERAGAAN);
  await page.keyboard.press("Enter");
  await page.waitForURL((alamat) => alamat.pathname === "/");
  expect(await page.locator("details.aku summary").textContent()).toContain("Sari Rahmadani");
  await konteks.close();
});

test.each(PILIHAN_PERAGAAN.map(({ nama, peran }) => ({ nama, peran })))("beranda $peran ($nama) mengatakan langkah berikutnya", async ({ nama }) => {
  const { page, konteks } = await masukSebagai(nama);
  await page.goto("/");
  const medan = page.getByRole("heading", { level: 1 });
  expect((await medan.textContent())?.trim().length).toBeGreaterThan(10);
  expect(await page.getByText(/hal menunggu Anda|Selamat (?:pagi|siang|sore|malam)/).count()).toBeGreaterThan(0);
  await periksaHalaman(page, { axe: false });
  await konteks.close();
});
