import { expect, test } from "vitest";
import { buatNip } from "#rules/nip.ts";
import { bacaApi, hidup, masukSebagai, periksaHalaman } from "./panggung.ts";

const NIP_BARU = buatNip({ jenis: "PNS", tanggalLahir: "1992-08-17", tmt: "2020-03", jenisKelamin: "P", urut: 11 });
const PENGELOLA = "Hendra";

test("pengelola mengirim lembar kerja, melihat galat di selnya, memperbaiki, menerapkan, lalu membatalkannya", async () => {
  const penonton = await masukSebagai(PENGELOLA);
  const { page, konteks } = penonton;
  await page.goto("/impor");
  await periksaHalaman(page);
  const kirim = async (isi: string) => {
    await page.goto("/impor");
    await hidup(page);
    await page.getByLabel("Pegawai", { exact: false }).first().check();
    await page.locator("#berkas").setInputFiles({ name: "pegawai.csv", mimeType: "text/csv", buffer: Buffer.from(isi) });
    await page.getByRole("button", { name: "Kirim dan periksa" }).click();
    await page.waitForURL(/\/impor\/[\w-]{36}/);
  };
  await kirim(`NIP;Nama\n${NIP_BARU};Ayu Percobaan\n1,98E+17;Salah Angka\n`);
  await page.getByText("1 baris perlu diperbaiki.").waitFor();
  expect(await page.getByText("A3", { exact: false }).first().isVisible()).toBe(true);
  expect(await page.getByRole("button", { name: /^Terapkan/ }).count()).toBe(0);
  await periksaHalaman(page);

  await kirim(`NIP;Nama\n${NIP_BARU};Ayu Percobaan\n`);
  const terapkan = page.getByRole("button", { name: "Terapkan: 1 ditambah" });
  await terapkan.waitFor();
  await periksaHalaman(page);
  await terapkan.click();
  await page.getByText("Diterapkan: 1 ditambah.").waitFor();
  await periksaHalaman(page);
  const alamat = page.url();
  await page.goto(`/pegawai?cari=${NIP_BARU}`);
  await page.getByText("Ayu Percobaan").first().waitFor();
  await page.goto(alamat);
  await hidup(page);
  await page.getByRole("button", { name: "Batalkan impor ini" }).click();
  await page.getByText("Dibatalkan; semuanya kembali seperti sebelum impor ini.").waitFor();
  await konteks.close();
}, 120_000);

test("pegawai melihat siapa penilainya dan mengapa, lalu melapor bila salah", async () => {
  const { page, konteks } = await masukSebagai("Sari Rahmadani", { lebar: 360 });
  await page.goto("/penilai-saya");
  expect(await page.getByText("Budi", { exact: false }).count()).toBeGreaterThan(0);
  await periksaHalaman(page);
  await page.goto("/tiket");
  await periksaHalaman(page);
  await page.goto("/siapa-melihat");
  await periksaHalaman(page);
  await page.goto("/keamanan");
  await periksaHalaman(page);
  await konteks.close();
}, 120_000);

test.each([1280, 360])(
  "halaman pengelola tidak meluber dan dapat dibaca siapa pun, lebar %i",
  async (lebar) => {
    const penonton = await masukSebagai(PENGELOLA, { lebar });
    const { page, konteks } = penonton;
    const { id } = await bacaApi<{ id: string }>(penonton, "/saya");
    for (const jalur of [
      "/",
      "/pegawai",
      `/pegawai/${id}`,
      `/pegawai/${id}/penugasan`,
      "/cari?kata=bidan",
      "/struktur",
      "/tiket",
      "/delegasi",
      "/akun-pegawai",
      "/peran",
      "/impor",
      "/tim-kerja",
      "/struktur/masalah",
    ]) {
      const jawab = await page.goto(jalur);
      expect([jalur, jawab?.status()]).toEqual([jalur, 200]);
      await periksaHalaman(page);
    }
    await konteks.close();
  },
  180_000,
);
