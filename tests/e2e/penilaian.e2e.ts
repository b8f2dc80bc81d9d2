import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { bacaApi, hidup, masukSebagai, periksaHalaman } from "./panggung.ts";
import type { Penonton } from "./panggung.ts";

type Tim = { tim: { evaluasiId: string; nama: string; predikat: string | null; status: string }[] };

async function evaluasiDari(budi: Penonton, nama: string) {
  const { tim } = await bacaApi<Tim>(budi, "/tim/evaluasi");
  const satu = tim.find((orang) => orang.nama.includes(nama));
  if (!satu) throw new Error(`${nama} tidak ada dalam tim.`);
  return satu;
}

async function tabKe(page: Page, pilih: string): Promise<void> {
  for (let langkah = 0; langkah < 150; langkah++) {
    if (await page.evaluate((p) => document.activeElement?.matches(p) ?? false, pilih)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${pilih} tidak tercapai dengan Tab.`);
}

test("menilai dengan papan tombol saja", async () => {
  const budi = await masukSebagai("Budi");
  const { page } = budi;
  const { evaluasiId } = await evaluasiDari(budi, "Kartini");
  await page.goto(`/penilaian/${evaluasiId}`);
  await hidup(page);
  await tabKe(page, "[name=hasilKerja]");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await tabKe(page, "#alasanHasilKerja");
  await page.keyboard.type("Semua indikator di dalam rentangnya.");
  await tabKe(page, "[name=perilakuKerja]");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await tabKe(page, "#alasanPerilakuKerja");
  await page.keyboard.type("Tepat waktu dan menolong rekan.");
  await tabKe(page, "button[value=tetapkan]");
  await page.keyboard.press("Enter");
  await page.waitForURL(/sesudah=|kabar=selesai/);
  expect(await evaluasiDari(budi, "Kartini")).toMatchObject({ predikat: "BAIK", status: "DISAMPAIKAN" });
  await budi.konteks.close();
});

test("menilai tanpa JavaScript di layar 360 px: yang kurang ditunjuk, yang diketik tetap, lalu ditetapkan", async () => {
  const budi = await masukSebagai("Budi", { js: false, lebar: 360 });
  const { page } = budi;
  const { evaluasiId } = await evaluasiDari(budi, "Rizky");
  await page.goto(`/penilaian/${evaluasiId}`);
  await page.locator("[name=hasilKerja][value=SESUAI]").check();
  await page.locator("[name=perilakuKerja][value=SESUAI]").check();
  await page.locator("#alasanHasilKerja").fill("Laporan obat lengkap tiap bulan.");
  await page.locator("#alasanPerilakuKerja").fill("");
  await page.locator("button[value=tetapkan]").click();
  await page.locator("#alasanPerilakuKerja-galat").waitFor();
  expect(await page.locator("#alasanHasilKerja").inputValue()).toBe("Laporan obat lengkap tiap bulan.");
  expect(await page.locator("[name=hasilKerja][value=SESUAI]").isChecked()).toBe(true);
  await periksaHalaman(page, { bolehStatus: [422] });
  await page.locator("#alasanPerilakuKerja").fill("Teliti dan terbuka terhadap masukan.");
  await page.locator("button[value=tetapkan]").click();
  await page.waitForURL(/sesudah=|kabar=selesai/);
  expect(await evaluasiDari(budi, "Rizky")).toMatchObject({ predikat: "BAIK", status: "DISAMPAIKAN" });
  await budi.konteks.close();
});

test("draf rating yang ditulis di dua layar menunjukkan kedua versi dan tidak menimpa", async () => {
  const satu = await masukSebagai("Budi");
  const dua = await masukSebagai("Budi");
  const { evaluasiId } = await evaluasiDari(satu, "Suherman");
  for (const { page } of [satu, dua]) {
    await page.goto(`/penilaian/${evaluasiId}`);
    await hidup(page);
  }
  await satu.page.locator("#alasanHasilKerja").fill("Dari layar pertama.");
  await satu.page.getByText(/^Tersimpan otomatis pukul/).waitFor();
  await dua.page.locator("#alasanHasilKerja").fill("Dari layar kedua.");
  const benturan = dua.page.getByRole("alert", { name: "Dua versi draf" });
  await benturan.waitFor();
  expect(await benturan.innerText()).toContain("Dari layar pertama.");
  expect(await dua.page.locator("#alasanHasilKerja").inputValue()).toBe("Dari layar kedua.");
  await periksaHalaman(dua.page, { bolehStatus: [409] });
  await dua.page.getByRole("button", { name: "Pakai tulisan di layar ini" }).click();
  await dua.page.getByText(/^Tersimpan otomatis pukul/).waitFor();
  const { alasanHasilKerja } = await bacaApi<{ alasanHasilKerja: string }>(dua, `/evaluasi/${evaluasiId}`);
  expect(alasanHasilKerja).toBe("Dari layar kedua.");
  await satu.konteks.close();
  await dua.konteks.close();
});

test("menulis sambil jawaban pelan ditunggu tidak membuat orang berbenturan dengan dirinya sendiri", async () => {
  const budi = await masukSebagai("Budi");
  const { page } = budi;
  const { evaluasiId } = await evaluasiDari(budi, "Suherman");
  await page.goto(`/penilaian/${evaluasiId}`);
  await hidup(page);
  // a slow line: what the page reads after the answer comes two seconds late
  await page.route(
    (alamat) => alamat.pathname.endsWith(".data"),
    async (rute) => {
      if (rute.request().method() === "GET") await new Promise((lanjut) => setTimeout(lanjut, 2_000));
      await rute.continue();
    },
  );
  await page.locator("[name=hasilKerja][value=SESUAI]").check();
  await page.locator("[name=perilakuKerja][value=SESUAI]").check();
  await page.locator("#alasanHasilKerja").fill("");
  await page.locator("#alasanPerilakuKerja").fill("Menolong rekan saat antrean panjang.");
  await page.locator("button[value=tetapkan]").click();
  await page.locator("#alasanHasilKerja-galat").waitFor();
  await page.locator("#alasanHasilKerja").fill("Semua pasien terantar tepat waktu.");
  await page.locator("button[value=tetapkan]").click(); // too early: nothing may come of it
  await page.locator("button[value=tetapkan]:not([aria-busy])").waitFor();
  expect(await page.locator("#alasanHasilKerja").inputValue()).toBe("Semua pasien terantar tepat waktu.");
  await page.locator("button[value=tetapkan]").click();
  await page.waitForURL(/sesudah=|kabar=selesai/);
  expect(await evaluasiDari(budi, "Suherman")).toMatchObject({ predikat: "BAIK", status: "DISAMPAIKAN" });
  await budi.konteks.close();
});
