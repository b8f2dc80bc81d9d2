import { expect, test } from "vitest";
import { bacaApi, hidup, masukSebagai, periksaHalaman } from "./panggung.ts";

/** A new teacher whose SKP waits, and the headmaster who rates her school. */
const [PEGAWAI, PENILAI] = ["199701252026211001", "198102052008031001"];

test("penilai mengusulkan target, pegawai membalas di ponsel, penilai menerima, lalu keduanya menyetujui catatan pertemuan", async () => {
  const pegawai = await masukSebagai(PEGAWAI, { lebar: 360 });
  const penilai = await masukSebagai(PENILAI);
  const { skp } = await bacaApi<{ skp: { id: string }[] }>(pegawai, "/skp");
  const alamat = `/skp/${skp[0]?.id}/dialog`;
  const { baris } = await bacaApi<{ baris: { kunci: string; jenis: string; bagian: string }[] }>(penilai, alamat);
  const target = baris.find((satu) => satu.jenis === "TARGET");

  await penilai.page.goto(`${alamat}?usul=${target?.kunci}`);
  await hidup(penilai.page);
  await penilai.page.getByLabel(`Usul Anda untuk ${target?.bagian}`).fill("80–88%");
  // on a slow network the page is read anew long after the refusal is shown: what is typed in between stays too
  const dibaca = Promise.withResolvers<void>();
  await penilai.page.route("**/dialog.data*", async (rute) => {
    if (rute.request().method() === "GET") await dibaca.promise;
    await rute.continue();
  });
  await penilai.page.getByRole("button", { name: "Kirim usul" }).click();
  // an empty reason comes back at its field, and what was typed stays
  await penilai.page.getByText("Tulis alasannya, supaya dapat dibicarakan.").first().waitFor();
  expect(await penilai.page.getByLabel(`Usul Anda untuk ${target?.bagian}`).inputValue()).toBe("80–88%");
  await penilai.page.getByLabel("Alasannya").fill("Rapor pendidikan tahun lalu sudah 79%.");
  const segar = penilai.page.waitForResponse((jawab) => jawab.url().includes("/dialog.data") && jawab.request().method() === "GET");
  dibaca.resolve();
  await segar;
  await penilai.page.unroute("**/dialog.data*");
  await penilai.page.getByRole("button", { name: "Kirim usul" }).click();
  await penilai.page.waitForURL(/kabar=usulkan/);
  await periksaHalaman(penilai.page, { bolehStatus: [422] });

  // the employee is told on the home page, and answers on a phone
  await pegawai.page.goto("/");
  await pegawai.page.getByRole("link", { name: /usul/i }).first().click();
  await pegawai.page.waitForURL(/\/dialog/);
  await hidup(pegawai.page);
  await pegawai.page.locator("summary", { hasText: "Usulkan kata lain" }).first().click();
  await pegawai.page.getByLabel(/^Usul balik Anda/).fill("78–85%");
  await pegawai.page.getByLabel("Alasannya").first().fill("Dua kelas baru dibuka bulan ini.");
  await pegawai.page.getByRole("button", { name: "Kirim usul balik" }).click();
  await pegawai.page.waitForURL(/kabar=balas/);
  await periksaHalaman(pegawai.page);

  // who sets the SKP sees before the press that something still waits
  await penilai.page.goto(`/skp/${skp[0]?.id}`);
  await penilai.page.getByText("1 usul belum dijawab").waitFor();
  await penilai.page.goto(alamat);
  await hidup(penilai.page);
  await penilai.page.getByRole("button", { name: /^Terima usul/ }).click();
  await penilai.page.waitForURL(/kabar=terima/);
  await penilai.page.getByText("kata bersama").waitFor();

  // the talk, written down by one and signed by both
  await penilai.page.getByRole("link", { name: "Catat pertemuan" }).click();
  await penilai.page.waitForURL(/\/dialog\/baru/);
  await hidup(penilai.page);
  await penilai.page.getByText("Tatap muka", { exact: true }).click();
  await penilai.page.getByLabel(/Yang disepakati tentang hasil/).fill("Target 78–85%, ditinjau lagi sesudah triwulan pertama.");
  await penilai.page.getByRole("button", { name: "Simpan catatan" }).click();
  await penilai.page.waitForURL(/kabar=tersimpan/);
  await penilai.page.getByRole("button", { name: "Saya menyetujui catatan ini" }).click();
  await penilai.page.waitForURL(/kabar=disetujui/);
  await periksaHalaman(penilai.page, { bolehStatus: [422] });
  await pegawai.page.goto(new URL(penilai.page.url()).pathname);
  await hidup(pegawai.page);
  await pegawai.page.getByRole("button", { name: "Saya menyetujui catatan ini" }).click();
  await pegawai.page.waitForURL(/kabar=disetujui/);
  await pegawai.page.getByText("Kedua pihak sudah setuju.").waitFor();
  await periksaHalaman(pegawai.page);
  await pegawai.konteks.close();
  await penilai.konteks.close();
}, 150_000);
