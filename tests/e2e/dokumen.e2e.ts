import { expect, test } from "vitest";
import { bacaApi, bukaTamu, masukSebagai, periksaHalaman } from "./panggung.ts";

test("siapa pun dapat memeriksa kode dokumen, dan predikatnya tidak terbaca", async () => {
  const sari = await masukSebagai("Sari");
  const { skp } = await bacaApi<{ skp: { id: string }[] }>(sari, "/skp");
  await sari.konteks.request.post(`${sari.alamat}/api/v1/skp/${skp[0]?.id}/dokumen`, { data: {} });
  const { dokumen } = await bacaApi<{ dokumen: { id: string; kode: string; judul: string; digantikanPada: string | null }[] }>(
    sari,
    `/dokumen?skpId=${skp[0]?.id}`,
  );
  const satu = dokumen.find((dok) => dok.digantikanPada === null);
  if (!satu) throw new Error("Tidak ada dokumen yang berlaku untuk SKP Sari.");
  const pdf = await sari.konteks.request.get(`${sari.alamat}/api/v1/dokumen/${satu.id}/pdf`);
  const isi = await pdf.body();
  expect(isi.subarray(0, 4).toString()).toBe("%PDF");

  const { page, konteks, alamat } = await bukaTamu({ lebar: 360 });
  await page.goto("/periksa");
  await periksaHalaman(page);
  await page.getByLabel("Kode verifikasi").fill(satu.kode);
  await page.getByRole("button", { name: "Periksa", exact: true }).click();
  await page.getByRole("heading", { name: "Dokumen ini asli dan masih berlaku" }).waitFor();
  await periksaHalaman(page);
  const terbaca = await page.locator("main").innerText();
  expect(terbaca).not.toContain("Sari Rahmadani");
  expect(terbaca).not.toMatch(/SANGAT BAIK|BUTUH PERBAIKAN/i);

  // the same bytes, then the same file with one letter changed
  const berkas = page.getByLabel("Berkas PDF yang ada pada Anda");
  await berkas.setInputFiles({ name: "asli.pdf", mimeType: "application/pdf", buffer: isi });
  await page.getByRole("button", { name: "Cocokkan berkas" }).click();
  await page.getByRole("status").filter({ hasText: "Sama persis." }).waitFor();
  const palsu = Buffer.from(isi);
  palsu[palsu.length - 20] = (palsu[palsu.length - 20] ?? 0) ^ 1;
  await berkas.setInputFiles({ name: "palsu.pdf", mimeType: "application/pdf", buffer: palsu });
  await page.getByRole("button", { name: "Cocokkan berkas" }).click();
  await page.getByRole("status").filter({ hasText: "Berbeda." }).waitFor();

  await page.goto("/periksa");
  await page.getByLabel("Kode verifikasi").fill("TRG-AAAA-BBBB-CCCC");
  await page.getByRole("button", { name: "Periksa", exact: true }).click();
  await page.waitForURL(/periksa\/TRG/);
  expect(await page.locator("main").innerText()).toMatch(/tidak dikenal|tidak sah|salah/i);
  await periksaHalaman(page);
  // the document itself stays behind the session
  expect((await konteks.request.get(`${alamat}/api/v1/dokumen/${satu.id}/pdf`)).status()).toBe(401);
  await konteks.close();
  await sari.konteks.close();
});
