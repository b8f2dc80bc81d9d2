import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { buatNip } from "#rules/nip.ts";
import { bacaApi, bukaTamu, hidup, masukSebagai, periksaHalaman } from "./panggung.ts";

/** As many acts as a first-time pegawai needs at most, from the sign-in page to a submitted SKP (issue 4, Measured). */
const TINDAKAN_TERBANYAK = 25;

/** Counts what a person does: each press, each field filled, each choice. */
function hitung(page: Page) {
  let jumlah = 0;
  return {
    jumlah: () => jumlah,
    async tekan(nama: string | RegExp, peran: "link" | "button" = "button") {
      jumlah += 1;
      await page.getByRole(peran, { name: nama }).first().click();
    },
    async isi(medan: string, teks: string) {
      jumlah += 1;
      await page.locator(medan).fill(teks);
    },
  };
}

test("pegawai yang pertama kali masuk mengajukan SKP dari templat di telepon, dengan paling banyak 25 tindakan", async () => {
  // a teacher comes to a school and is handed a code
  const hendra = await masukSebagai("Hendra");
  const { jabatan } = await bacaApi<{ jabatan: { id: string }[] }>(hendra, "/jabatan?cari=guru%20ahli%20pertama");
  const tujuan = await bacaApi<{ id: string; unitId: string }>(hendra, `/struktur/jabatan/${jabatan[0]?.id}`);
  const nip = buatNip({ jenis: "PPPK", tanggalLahir: "1998-05-17", tahun: 2026, jenisKelamin: "P", urut: 77 });
  const tambah = await hendra.konteks.request.post(`${hendra.alamat}/api/v1/unit/${tujuan.unitId}/pegawai`, {
    data: { jabatanId: tujuan.id, mulai: "2026-10-01", nama: "Rina Sitorus, S.Pd.", nip, jenis: "PPPK", pangkatGolRuang: "IX", surel: "", dasar: "SK uji" },
  });
  expect(tambah.status(), await tambah.text()).toBe(200);
  const { pegawaiId } = (await tambah.json()) as { pegawaiId: string };
  const kodeMasuk = await hendra.konteks.request.post(`${hendra.alamat}/api/v1/akun/pegawai/${pegawaiId}/kode`, { data: {} });
  const { kode } = (await kodeMasuk.json()) as { kode: string };
  await hendra.konteks.close();

  const { page, konteks } = await bukaTamu({ lebar: 360 });
  const orang = hitung(page);
  await page.goto("/masuk/kode");
  await hidup(page);
  await orang.isi("#nip", nip);
  await orang.isi("#kode", kode);
  await orang.isi("#sandiBaru", "perahu kecil melintasi muara");
  await orang.tekan("Pasang kata sandi, lalu masuk");
  await page.waitForURL((alamat) => !alamat.pathname.startsWith("/masuk"));
  await orang.tekan(/SKP saya/, "link");
  await page.waitForURL(/\/skp$/);
  await page.getByRole("heading", { name: "Mulai dari templat jabatan Anda" }).waitFor();
  await periksaHalaman(page);
  await orang.tekan(/^Mulai SKP 2026 dari templat ini/);
  await page.waitForURL(/kabar=templat/);
  await hidup(page);
  await periksaHalaman(page);

  // agreed with, not taken over blindly: two targets become her own
  await orang.isi('[name="rhk.0.indikator.0.target"]', "78–88%");
  await orang.isi('[name="rhk.0.indikator.1.target"]', "96–98%");
  await orang.tekan(/^Ajukan/);
  await page.waitForURL(/kabar=diajukan/);
  await page.getByText("Lihat 2 bedanya").waitFor();
  await periksaHalaman(page);
  console.log(`Tindakan dari halaman masuk sampai SKP diajukan dengan templat: ${orang.jumlah()} (paling banyak ${TINDAKAN_TERBANYAK}).`);
  expect(orang.jumlah()).toBeLessThanOrEqual(TINDAKAN_TERBANYAK);
  await konteks.close();
}, 120_000);
