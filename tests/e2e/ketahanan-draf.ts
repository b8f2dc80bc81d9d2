import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { SANDI_PERAGAAN } from "#demo/waktu.ts";
import { bacaApi, hidup, masukSebagai, periksaHalaman } from "./panggung.ts";

type Skp = { id: string; versi: number; pegawai: { nip: string }; rhk: { teks: string }[]; jejak: { isi?: string; teks?: string; pesan?: string }[] };

/** The draft of Theresia, which the demo promises. */
async function drafTheresia(): Promise<{ skpId: string; nip: string }> {
  const theresia = await masukSebagai("Theresia");
  const { skp } = await bacaApi<{ skp: { id: string; status: string }[] }>(theresia, "/skp");
  const draf = skp.find((satu) => satu.status === "DRAF");
  if (!draf) throw new Error("SKP Theresia bukan draf lagi; uji draf harus berjalan sebelum ditetapkan.");
  const { pegawai } = await bacaApi<Skp>(theresia, `/skp/${draf.id}`);
  await theresia.konteks.close();
  return { skpId: draf.id, nip: pegawai.nip };
}

/** What must not be lost while a draft is written. To be called before the journey that sets it. */
export function ujiKetahananDraf(): void {
  test("jaringan putus saat menulis SKP: dikatakan, dan tulisan tetap ada sesudah halaman dimuat lagi", async () => {
    const { skpId, nip } = await drafTheresia();
    const theresia = await masukSebagai(nip);
    const { page, konteks } = theresia;
    await page.goto(`/skp/${skpId}`);
    await hidup(page);
    await konteks.setOffline(true);
    await page.locator('[name="lampiran.KONSEKUENSI"]').evaluate((medan) => medan.closest("details")?.setAttribute("open", ""));
    await page.locator('[name="lampiran.KONSEKUENSI"]').fill("Ditulis saat jaringan putus.");
    await page.getByText(/Tersimpan di (?:perangkat|ponsel|komputer) ini/).waitFor();
    await page
      .getByRole("status")
      .filter({ hasText: /Tidak ada jaringan|belum terjangkau/ })
      .waitFor();
    await page.goto("about:blank");
    await konteks.setOffline(false);
    await page.goto(`/skp/${skpId}`);
    await hidup(page);
    // the copy kept on the device comes back, or it reached the server on the way out; either way nothing is lost
    await expect.poll(() => page.locator(".baki").innerText(), { timeout: 20_000 }).toMatch(/dikembalikan|Menyimpan|Tersimpan/);
    await expect.poll(() => page.locator('[name="lampiran.KONSEKUENSI"]').inputValue(), { timeout: 20_000 }).toBe("Ditulis saat jaringan putus.");
    await expect.poll(async () => JSON.stringify(await bacaApi<Skp>(theresia, `/skp/${skpId}`)), { timeout: 20_000 }).toContain("Ditulis saat jaringan putus.");
    await konteks.close();
  });

  test("sesi berakhir saat menulis: tulisan aman dan kembali sesudah masuk lagi", async () => {
    const { skpId, nip } = await drafTheresia();
    const { page, konteks } = await masukSebagai(nip);
    await page.goto(`/skp/${skpId}`);
    await hidup(page);
    await konteks.clearCookies();
    const teks = page.locator('[name="rhk.0.teks"]');
    await teks.fill("Layanan selesai tepat waktu, ditulis sesudah sesi berakhir");
    await page.getByText("Sesi Anda berakhir, tulisan Anda aman.").waitFor();
    await page.getByRole("link", { name: "Masuk lagi, lalu kembali ke sini" }).click();
    await page.getByLabel("NIP atau NI PPPK").fill(nip);
    await page.getByLabel("Kata sandi", { exact: true }).fill(SANDI_PERAGAAN);
    await page.getByRole("button", { name: "Masuk", exact: true }).click();
    await page.waitForURL(`**/skp/${skpId}`);
    await hidup(page);
    await page.getByText(/^Tersimpan otomatis pukul/).waitFor();
    expect(await teks.inputValue()).toBe("Layanan selesai tepat waktu, ditulis sesudah sesi berakhir");
    await konteks.close();
  });

  test("dua layar menyimpan SKP yang sama: yang kedua melihat kedua versi dan memilih", async () => {
    const { skpId, nip } = await drafTheresia();
    const satu = await masukSebagai(nip);
    const dua = await masukSebagai(nip);
    for (const { page } of [satu, dua]) {
      await page.goto(`/skp/${skpId}`);
      await hidup(page);
    }
    await satu.page.locator('[name="rhk.0.teks"]').fill("Versi dari layar pertama");
    await satu.page.getByText(/^Tersimpan otomatis pukul/).waitFor();
    await dua.page.locator('[name="rhk.0.teks"]').fill("Versi dari layar kedua");
    await dua.page.getByRole("heading", { name: "Dua versi SKP ini" }).waitFor({ state: "attached" });
    const isi = await dua.page.locator("main").innerText();
    expect(isi).toContain("Versi dari layar pertama");
    expect(isi).toContain("Versi dari layar kedua");
    await periksaHalaman(dua.page, { bolehStatus: [409] });
    await dua.page.locator("[name=pilihVersi][value=saya]").check();
    await dua.page.getByRole("button", { name: "Simpan pilihan" }).click();
    await expect.poll(async () => (await bacaApi<Skp>(dua, `/skp/${skpId}`)).rhk[0]?.teks, { timeout: 20_000 }).toBe("Versi dari layar kedua");
    await satu.konteks.close();
    await dua.konteks.close();
  });

  test("kiriman yang sama dua kali bekerja sekali", async () => {
    const { skpId, nip } = await drafTheresia();
    const theresia = await masukSebagai(nip);
    const { versi } = await bacaApi<Skp>(theresia, `/skp/${skpId}`);
    const pesan = "Mohon dibaca, sekali saja.";
    const id = randomUUID();
    const kirim = () =>
      theresia.konteks.request.post(`${theresia.alamat}/skp/${skpId}`, {
        form: { permintaanId: id, versi: String(versi), aksi: "kirim-pesan", pesan },
        maxRedirects: 0,
      });
    const jawab = [await kirim(), await kirim()];
    expect(jawab.map((satu) => satu.status())).toEqual([302, 302]);
    const isi = JSON.stringify(await bacaApi<Skp>(theresia, `/skp/${skpId}`));
    expect(isi.split(pesan).length - 1).toBe(1);
    await theresia.konteks.close();
  });

  test("draf SKP dapat ditulis, ditolak dengan penjelasan, dan disimpan tanpa JavaScript di layar 360 px", async () => {
    const { skpId, nip } = await drafTheresia();
    const theresia = await masukSebagai(nip, { js: false, lebar: 360 });
    const { page } = theresia;
    await page.goto(`/skp/${skpId}`);
    await periksaHalaman(page);
    const teks = page.locator('[name="rhk.0.teks"]');
    const semula = await teks.inputValue();
    await teks.fill("");
    await page.getByRole("button", { name: "Tambah hasil kerja utama" }).click();
    await page.waitForURL(/buka=\d+/);
    await page.locator("button[value=ajukan]").click();
    await page.locator(".ringkas-galat").waitFor();
    await periksaHalaman(page, { bolehStatus: [422] });
    const nomor = (await bacaApi<Skp>(theresia, `/skp/${skpId}`)).rhk.length - 1;
    await page.locator(`[name="rhk.${nomor}.teks"]`).fill("Belum dipakai");
    await page
      .locator("details", { has: page.locator(`button[value="hapus-rhk.${nomor}"]`) })
      .last()
      .locator("summary")
      .click();
    await page.locator(`button[value="hapus-rhk.${nomor}"]`).click();
    await page.waitForLoadState();
    await expect.poll(async () => (await bacaApi<Skp>(theresia, `/skp/${skpId}`)).rhk.length).toBe(nomor);
    await page.goto(`/skp/${skpId}?buka=0`);
    await teks.fill(semula === "" ? "Layanan selesai tepat waktu" : semula);
    await page.locator("button[value=simpan]").last().click();
    await expect.poll(async () => (await bacaApi<Skp>(theresia, `/skp/${skpId}`)).rhk[0]?.teks).not.toBe("");
    await theresia.konteks.close();
  });
}
