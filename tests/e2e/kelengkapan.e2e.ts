import { expect, test } from "vitest";
import { bacaApi, hidup, masukSebagai, periksaHalaman } from "./panggung.ts";

type Unit = { id: string; nama: string; jumlah: { menunggu: number } };
type Baris = { skpId: string; menunggu: { id: string; nama: string } };

test("pengelola menelusuri unit, mengingatkan penilai yang ditunggu, dan penilai membacanya di Beranda sampai ke SKP-nya", async () => {
  const hendra = await masukSebagai("Hendra");
  const { page } = hendra;
  const { anak } = await bacaApi<{ anak: Unit[] }>(hendra, "/kelengkapan");
  const unit = anak.find(({ jumlah }) => jumlah.menunggu > 0);
  const { baris } = await bacaApi<{ baris: Baris[] }>(hendra, `/kelengkapan/${unit?.id}/pegawai?keadaan=MENUNGGU`);
  const [ditunggu] = baris;
  if (!unit || !ditunggu) throw new Error("Kota peragaan tidak punya SKP yang menunggu penilainya.");

  await page.goto("/kelengkapan");
  await page.getByRole("link", { name: unit.nama, exact: true }).click();
  await page.getByRole("heading", { name: unit.nama, exact: true }).waitFor();
  await page.getByRole("link", { name: "Menunggu penetapan" }).click();
  await page.waitForURL(/keadaan=MENUNGGU/);
  await hidup(page);
  const { nama } = ditunggu.menunggu;
  await page
    .getByRole("button", { name: `Ingatkan ${nama}` })
    .first()
    .click();
  await page.getByText(`${nama} diingatkan.`).waitFor();
  await page
    .getByText(/oleh Hendra Ginting.*lagi mulai/)
    .first()
    .waitFor();
  await periksaHalaman(page);

  const { nip } = await bacaApi<{ nip: string | null }>(hendra, `/pegawai/${ditunggu.menunggu.id}`);
  const penilai = await masukSebagai(nip ?? "", { lebar: 360 });
  await penilai.page.goto("/");
  const pengingat = penilai.page.getByRole("region", { name: "Pengingat untuk Anda" });
  await pengingat
    .getByText(/Diingatkan Hendra Ginting/)
    .first()
    .waitFor();
  await periksaHalaman(penilai.page);
  await pengingat.getByRole("link", { name: "Baca SKP" }).first().click();
  await penilai.page.waitForURL(`**/skp/${ditunggu.skpId}`);
  await penilai.page
    .getByRole("button", { name: /Tetapkan/ })
    .first()
    .waitFor();
  expect(new URL(penilai.page.url()).pathname).toBe(`/skp/${ditunggu.skpId}`);
  await hendra.konteks.close();
  await penilai.konteks.close();
}, 90_000);
