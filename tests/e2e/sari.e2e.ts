import { expect, test } from "vitest";
import { bacaApi, hidup, masukSebagai, periksaHalaman } from "./panggung.ts";

type Bulan = { terisi: number; jumlah: number; baris: { nomor: number; pakaiAngka: boolean; realisasi: unknown; rentang: { atas: number | null } | null }[] };
type Evaluasi = { id: string; predikat: string | null; status: string; jendela: { triwulan: string } };
const PNG = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");

test("Sari mencatat September di ponsel, dinilai dengan alasan, membaca mengapa sampai buktinya, lalu menandatangani", async () => {
  // recording, on a phone
  const sari = await masukSebagai("Sari", { lebar: 360 });
  const ponsel = sari.page;
  await ponsel.goto("/bulan-ini");
  await ponsel.waitForURL(/\/realisasi\/2026-09/);
  const { baris } = await bacaApi<Bulan>(sari, "/realisasi/2026-09");
  const belum = baris.filter((satu) => satu.realisasi === null);
  expect(belum.length).toBeGreaterThan(0);
  const pertama = belum[0]!;
  await ponsel.goto(`/realisasi/2026-09/${pertama.nomor}`);
  await hidup(ponsel);
  await periksaHalaman(ponsel);

  // a figure that is no figure: told at its field, and the sentence stays
  await ponsel.locator("#nilai").fill("enam puluhan");
  await ponsel.locator("#uraian").fill("Kunjungan ibu hamil naik karena kelas ibu dibuka tiap pekan.");
  await ponsel.getByRole("button", { name: /^Simpan dan/ }).click();
  await ponsel.locator("#nilai-galat").waitFor();
  expect(await ponsel.locator("#nilai").inputValue()).toBe("enam puluhan");
  expect(await ponsel.locator("#uraian").inputValue()).toContain("kelas ibu dibuka");

  await ponsel.locator("#nilai").fill(String(pertama.rentang?.atas ?? 60).replace(".", ","));
  await ponsel
    .locator("#nilai-sesudah")
    .filter({ hasText: /sesuai/i })
    .waitFor();
  await ponsel.getByLabel("Tambah foto atau berkas").setInputFiles({ name: "register-kohort.png", mimeType: "image/png", buffer: PNG });
  await ponsel.getByRole("button", { name: "Tambahkan bukti" }).click();
  await ponsel.getByRole("link", { name: "register-kohort.png" }).waitFor();
  await periksaHalaman(ponsel, { bolehStatus: [422] });
  for (const satu of belum.slice(1)) {
    await ponsel.goto(`/realisasi/2026-09/${satu.nomor}`);
    await hidup(ponsel);
    if (satu.pakaiAngka) await ponsel.locator("#nilai").fill(String(satu.rentang?.atas ?? 1).replace(".", ","));
    await ponsel.locator("#uraian").fill("Sesuai rencana bulan ini.");
    await ponsel.getByRole("button", { name: /^Simpan dan/ }).click();
    await ponsel.waitForURL(new RegExp(`tersimpan=${satu.nomor}`));
  }
  const sesudah = await bacaApi<Bulan>(sari, "/realisasi/2026-09");
  expect(sesudah.terisi).toBe(sesudah.jumlah);

  // rating
  const { evaluasi } = await bacaApi<{ evaluasi: Evaluasi[] }>(sari, "/evaluasi");
  const id = evaluasi.find((satu) => satu.jendela.triwulan === "III")?.id;
  const budi = await masukSebagai("Budi");
  const meja = budi.page;
  await meja.goto(`/penilaian/${id}`);
  await hidup(meja);
  await periksaHalaman(meja);
  await meja.getByRole("group", { name: "Rating hasil kerja" }).getByRole("radio").nth(1).check();
  await meja.getByRole("group", { name: "Rating perilaku kerja" }).getByRole("radio").nth(0).check();
  await meja.locator("#alasanHasilKerja").fill("");
  await meja.locator("#alasanPerilakuKerja").fill("Ramah kepada ibu hamil, dan rekan mengandalkannya.");
  await meja.getByRole("button", { name: /^Tetapkan/ }).click();
  await meja.locator("#alasanHasilKerja-galat").waitFor();
  expect(await meja.locator("#alasanPerilakuKerja").inputValue()).toBe("Ramah kepada ibu hamil, dan rekan mengandalkannya.");
  await periksaHalaman(meja, { bolehStatus: [422] });
  await meja.locator("button[value=tetapkan]:not([aria-busy])").waitFor();
  await meja.locator("#alasanHasilKerja").fill("Kelas ibu menaikkan kunjungan; target bulan September tercapai.");
  await meja.getByRole("button", { name: /^Tetapkan/ }).click();
  // to the next person, or to the end when the journeys before rated everybody else
  await meja.waitForURL(/sesudah=|kabar=selesai/);
  await meja
    .getByRole("status")
    .filter({ hasText: /sudah ditetapkan\./i })
    .waitFor();
  const kini = (await bacaApi<{ evaluasi: Evaluasi[] }>(sari, "/evaluasi")).evaluasi.find((satu) => satu.id === id);
  expect(kini).toMatchObject({ predikat: "BAIK", status: "DISAMPAIKAN" });
  await budi.konteks.close();

  // the explanation, down to the evidence, and the signature
  await ponsel.goto("/hasil");
  await ponsel.getByRole("link", { name: /^Buka hasil Triwulan III/ }).click();
  await ponsel.waitForURL(`**/hasil/${id}`);
  await ponsel.getByRole("heading", { level: 1, name: /Mengapa predikat/ }).waitFor();
  expect(await ponsel.getByRole("heading", { level: 1 }).textContent()).toMatch(/Mengapa predikat Anda\s*BAIK/i);
  await periksaHalaman(ponsel, { bolehStatus: [422] });
  expect(await ponsel.getByText("Kelas ibu menaikkan kunjungan").first().isVisible()).toBe(true);
  const bukti = ponsel.getByRole("link", { name: /register-kohort\.png/ }).first();
  const cabang = ponsel.locator("main details", { has: ponsel.locator("a", { hasText: "register-kohort.png" }) });
  for (const satu of await cabang.all()) if ((await satu.getAttribute("open")) === null) await satu.locator("summary").first().click();
  await bukti.waitFor();
  const foto = await sari.konteks.request.get(sari.alamat + (await bukti.getAttribute("href")));
  expect(foto.headers()["content-type"]).toContain("image/png");
  await periksaHalaman(ponsel, { bolehStatus: [422] });
  await ponsel.getByRole("button", { name: "Saya sudah menerima" }).click();
  await ponsel.waitForURL(/kabar=terima/);
  await ponsel.getByRole("button", { name: "Tandatangani dan kembalikan" }).click();
  await ponsel.waitForURL(/kabar=tanda-tangani/);
  await ponsel.getByRole("status").filter({ hasText: "Sudah ditandatangani." }).waitFor();
  await periksaHalaman(ponsel, { bolehStatus: [422] });
  await sari.konteks.close();
}, 150_000);
