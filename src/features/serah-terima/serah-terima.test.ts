import { beforeEach, expect, test } from "vitest";
import { skpDitetapkan } from "../../../tests/skp-ditetapkan.ts";
import type { SkpUji } from "../../../tests/skp-ditetapkan.ts";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";

let w: World;
let skp: SkpUji;
/** Sari leaves the post of Bidan Penyelia on 25 August; Ratna takes it up on 1 September. */
beforeEach(async () => {
  w = await world();
  skp = await skpDitetapkan(
    w,
    { pegawai: "sari", penilai: "budi", atasan: "yusnidar" },
    { rhk: [{ teks: "Ibu hamil terlayani" }, { teks: "Kelas ibu terlaksana" }] },
  );
  const { db } = w.connection;
  await db.updateTable("penugasan").set({ selesai: "2026-08-25" }).where("pegawai_id", "in", [w.sari.pegawaiId, w.lain.pegawaiId, w.ratna.pegawaiId]).execute();
  await db
    .insertInto("penugasan")
    .values([
      { pegawai_id: w.sari.pegawaiId, jabatan_id: w.cast.jabatan.lain, jenis: "DEFINITIF", mulai: "2026-08-25" },
      { pegawai_id: w.ratna.pegawaiId, jabatan_id: w.cast.jabatan.sari, jenis: "DEFINITIF", mulai: "2026-09-01" },
    ])
    .execute();
  w.clock.set("2026-09-02T02:00:00Z");
});

const isi = () =>
  skp.rhk.map(({ id }, nomor) => ({
    rhkId: id,
    keadaan: nomor === 0 ? ("DILANJUTKAN" as const) : ("SELESAI" as const),
    catatan: nomor === 0 ? "Buku kohort di lemari KIA." : "",
  }));

test("pegawai menyerahkan, penerus membaca dan menerima, lalu menyalin ke SKP-nya", async () => {
  const { skpId } = skp;
  await expect(w.sari.call("serahTerima.simpan", { skpId, versi: 0, butir: isi(), serahkan: true })).rejects.toMatchObject({ code: "SKP_MASIH_BERLAKU" });
  await expect(w.ratna.call("serahTerima.lihat", { skpId })).rejects.toMatchObject({ status: 404 });
  await w.sari.call("skp.mulai", {});
  expect(await w.ratna.call("serahTerima.lihat", { skpId })).toMatchObject({ penerus: [w.ratna.nama], boleh: { isi: false, terima: false } });
  await expect(w.ratna.call("serahTerima.terima", { skpId })).rejects.toMatchObject({ code: "BELUM_DISERAHKAN" });
  await w.sari.call("serahTerima.simpan", { skpId, versi: 0, butir: isi().slice(0, 1), serahkan: false });
  await expect(w.sari.call("serahTerima.simpan", { skpId, versi: 0, butir: isi(), serahkan: true })).rejects.toMatchObject({ code: "DATA_SUDAH_BERUBAH" });
  await w.sari.call("serahTerima.simpan", { skpId, versi: 1, butir: isi(), serahkan: true });
  expect(await w.ratna.call("serahTerima.lihat", { skpId })).toMatchObject({
    boleh: { terima: true },
    butir: [{ keadaan: "DILANJUTKAN", catatan: "Buku kohort di lemari KIA." }, { keadaan: "SELESAI" }],
  });
  await w.ratna.call("serahTerima.terima", { skpId });
  await expect(w.sari.call("serahTerima.simpan", { skpId, versi: 3, butir: isi(), serahkan: true })).rejects.toMatchObject({ code: "SUDAH_DITERIMA" });
  const { skpId: baru } = await w.ratna.call("skp.mulai", {});
  const { sumber } = await w.ratna.call("skp.sumberSalinan", { skpId: baru });
  expect(sumber).toMatchObject([{ skpId, milikSaya: false, nama: w.sari.nama }]);
  expect(await w.ratna.call("skp.salin", { skpId: baru, versi: 1, dariSkpId: skpId })).toMatchObject({ jumlah: 2 });
});

test("yang bukan penerus tidak dapat menerima; hasil kerja orang lain ditolak", async () => {
  const { skpId } = skp;
  await w.sari.call("skp.mulai", {});
  await expect(w.budi.call("serahTerima.terima", { skpId })).rejects.toMatchObject({ status: 403 });
  await expect(w.dewi.call("serahTerima.lihat", { skpId })).rejects.toMatchObject({ status: 404 });
  const lain = await skpDitetapkan(w, { pegawai: "dewi", penilai: "budi" });
  await expect(
    w.sari.call("serahTerima.simpan", { skpId, versi: 0, butir: [{ rhkId: lain.rhk[0]?.id ?? "", keadaan: "SELESAI", catatan: "" }], serahkan: false }),
  ).rejects.toMatchObject({ code: "BUTIR_TIDAK_SAH" });
});

test("Beranda mengingatkan pemilik, lalu penerus", async () => {
  const { skpId } = skp;
  await w.sari.call("skp.mulai", {});
  const langkah = async (siapa: World["sari"]) => JSON.stringify(await siapa.call("beranda.lihat", {}));
  expect(await langkah(w.sari)).toContain(`/skp/${skpId}/serah-terima`);
  await w.sari.call("serahTerima.simpan", { skpId, versi: 0, butir: isi(), serahkan: true });
  expect(await langkah(w.sari)).not.toContain("serah-terima");
  expect(await langkah(w.ratna)).toContain(`/skp/${skpId}/serah-terima`);
  await w.ratna.call("serahTerima.terima", { skpId });
  expect(await langkah(w.ratna)).not.toContain("serah-terima");
});
