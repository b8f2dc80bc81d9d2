import { expect, test } from "vitest";
import { buatNip } from "#rules/nip.ts";
import { bacaApi, bukaTamu, hidup, masukSebagai, periksaHalaman } from "./panggung.ts";

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

test("pegawai melihat mengapa seseorang menilainya, melapor bila keliru, dan membaca jawaban pengelola", async () => {
  const sari = await masukSebagai("Sari Rahmadani", { lebar: 360 });
  await sari.page.goto("/penilai-saya");
  expect(await sari.page.getByText("Budi Nasution").count()).toBeGreaterThan(0);
  await sari.page.getByRole("link", { name: "Atasan saya salah" }).click();
  await sari.page.waitForURL("**/tiket**");
  await hidup(sari.page);
  await sari.page.getByRole("button", { name: "Kirim laporan" }).click();
  await sari.page.getByRole("heading", { name: /perlu diperbaiki/ }).waitFor();
  await periksaHalaman(sari.page, { bolehStatus: [422] });
  await sari.page.getByLabel("Apa yang keliru").selectOption("ATASAN_SALAH");
  await sari.page.getByLabel("Uraian").fill("Sejak Oktober saya ditugaskan di puskesmas lain.");
  await sari.page.getByRole("button", { name: "Kirim laporan" }).click();
  await sari.page.waitForURL(/\/tiket\/[\w-]{36}/);
  await periksaHalaman(sari.page, { bolehStatus: [422] });
  const alamat = new URL(sari.page.url()).pathname;

  const hendra = await masukSebagai(PENGELOLA);
  await hendra.page.goto(alamat);
  await hidup(hendra.page);
  await hendra.page.getByLabel("Tidak diubah").check();
  await hendra.page.getByLabel("Jawaban").fill("Surat penugasannya belum ada. Kirimkan dahulu kepada kami.");
  await hendra.page.getByRole("button", { name: "Kirim jawaban" }).click();
  await sari.page.waitForTimeout(300);
  await sari.page.reload();
  await sari.page.getByText("Surat penugasannya belum ada.").waitFor();
  await sari.konteks.close();
  await hendra.konteks.close();
}, 120_000);

test("pengelola menerbitkan kode; orangnya memasang kata sandi sendiri dan masuk, tanpa JavaScript di telepon", async () => {
  const hendra = await masukSebagai(PENGELOLA);
  const { baris } = await bacaApi<{ baris: { id: string; nip: string }[] }>(hendra, "/pegawai?cari=Lurah%20Sempakata");
  const orang = baris[0];
  await hendra.page.goto(`/akun-pegawai/${orang?.id}`);
  await hidup(hendra.page);
  await hendra.page.getByText("Kata sandi lupa", { exact: false }).click();
  await hendra.page.getByRole("button", { name: "Terbitkan kode masuk" }).click();
  const kode = (await hendra.page.locator(".kode-besar code").textContent()) ?? "";
  expect(kode.replaceAll(/[^A-Z0-9]/g, "")).toHaveLength(10);
  await periksaHalaman(hendra.page);
  await hendra.konteks.close();

  const { page, konteks } = await bukaTamu({ lebar: 360, js: false });
  await page.goto("/masuk/kode");
  const isi = async (sandi: string) => {
    await page.locator("#nip").fill(orang?.nip ?? "");
    await page.locator("#kode").fill(kode);
    await page.locator("#sandiBaru").fill(sandi);
    await page.getByRole("button", { name: "Pasang kata sandi, lalu masuk" }).click();
  };
  await isi("password12345");
  await page.locator("#sandiBaru-galat").waitFor();
  expect(await page.locator("#nip").inputValue()).toContain((orang?.nip ?? "").slice(0, 8));
  await isi("perahu kecil melintasi muara");
  await page.waitForURL((alamat) => !alamat.pathname.startsWith("/masuk"));
  await page.goto("/skp");
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("SKP");
  await konteks.close();
}, 120_000);

test("pengelola memindahkan seseorang: dua kepala ditolak di isiannya, yang kosong diterima", async () => {
  const { page, konteks } = await masukSebagai(PENGELOLA);
  await page.goto("/pegawai?cari=Lurah%20Sempakata");
  await page.locator("table.tabel th a").first().click();
  await page.waitForURL(/\/pegawai\/[\w-]{36}$/);
  await page.goto(`${page.url()}/penugasan?cariJabatan=lurah%20anggrung`);
  await hidup(page);
  await page.locator("#jabatan").evaluate((unsur) => unsur.setAttribute("open", ""));
  await page.locator('input[name="jabatanId"]').first().check();
  await page.locator('input[name="jenis"][value="PLT"]').check();
  await page.locator("#mulai").fill("2026-11-02");
  await page.locator("#dasar").fill("SPT 800/99/2026");
  await page.getByRole("button", { name: "Catat penugasan" }).click();
  await page.getByText("Satu jabatan satu pemegang", { exact: false }).first().waitFor();
  expect(await page.locator("#dasar").inputValue()).toBe("SPT 800/99/2026");
  await periksaHalaman(page, { bolehStatus: [409] });
  await page.locator('input[name="jenis"][value="TAMBAHAN"]').check();
  await page.getByRole("button", { name: "Catat penugasan" }).click();
  await page.getByText("Jabatan tercatat.").waitFor();
  await periksaHalaman(page, { bolehStatus: [409] });
  await konteks.close();
}, 120_000);
