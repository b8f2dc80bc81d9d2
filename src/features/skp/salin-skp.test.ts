import { beforeEach, expect, test } from "vitest";
import { skpDitetapkan } from "../../../tests/skp-ditetapkan.ts";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";

let w: World;
beforeEach(async () => {
  w = await world();
  const { db } = w.connection;
  const { nama } = await db.selectFrom("jabatan").select("nama").where("id", "=", w.cast.jabatan.sari).executeTakeFirstOrThrow();
  await db.updateTable("jabatan").set({ nama }).where("id", "=", w.cast.jabatan.dewi).execute();
});

const RHK = [
  {
    teks: "Ibu hamil terlayani sesuai SOP",
    indikator: [{ teks: "Persentase ibu hamil dengan ANC 6 kali", target: "80–90%", bawah: 80, atas: 90, satuan: "%", arah: "NAIK" as const }],
  },
  { teks: "Bayi baru lahir mendapat kunjungan lengkap", indikator: [{ teks: "Persentase bayi dengan tiga kunjungan", target: "85%" }] },
];
const sumberDewi = () => skpDitetapkan(w, { pegawai: "dewi", penilai: "budi" }, { rhk: RHK });

test("SKP rekan sejabatan hanya tampak dan tersalin bila ia mengizinkan; penilaian dan pesannya tidak ikut", async () => {
  const { skpId: dari } = await sumberDewi();
  const { skpId } = await w.sari.call("skp.mulai", {});
  expect((await w.sari.call("skp.sumberSalinan", { skpId })).sumber).toEqual([]);
  await expect(w.sari.call("skp.salin", { skpId, versi: 1, dariSkpId: dari })).rejects.toMatchObject({
    code: "SUMBER_TIDAK_BOLEH",
    errors: [{ path: "dariSkpId" }],
  });
  await w.dewi.call("skp.izinkanSalin", { skpId: dari, boleh: true } as never);
  const { sumber } = await w.sari.call("skp.sumberSalinan", { skpId });
  expect(sumber).toMatchObject([
    { skpId: dari, milikSaya: false, nama: "Dewi Anggraini", tahun: 2026, rhk: [{ teks: RHK[0]?.teks, jumlahIndikator: 1 }, { teks: RHK[1]?.teks }] },
  ]);
  expect(await w.sari.call("skp.salin", { skpId, versi: 1, dariSkpId: dari })).toEqual({ skpId, versi: 2, jumlah: 2 });
  const skp = await w.sari.call("skp.lihat", { skpId });
  expect(skp.rhk.map((satu) => [satu.teks, satu.indikator[0]?.target, satu.indikator[0]?.targetBawah])).toEqual([
    [RHK[0]?.teks, "80–90%", 80],
    [RHK[1]?.teks, "85%", 85],
  ]);
  expect(skp.rhk[0]?.id).not.toBe((await w.dewi.call("skp.lihat", { skpId: dari })).rhk[0]?.id);
  expect(skp.jejak[0]).toMatchObject({ catatan: "Disalin dari SKP 2026 Dewi Anggraini.", oleh: "Sari Rahmadani" });
  await w.dewi.call("skp.izinkanSalin", { skpId: dari, boleh: false } as never);
  await expect(w.sari.call("skp.salin", { skpId, versi: 2, dariSkpId: dari })).rejects.toMatchObject({ code: "SUMBER_TIDAK_BOLEH" });
});

test("yang sudah ditulis tetap, kalimat yang sama tidak digandakan, dan salinan kedua tidak menambah apa pun", async () => {
  const { skpId: dari } = await sumberDewi();
  await w.dewi.call("skp.izinkanSalin", { skpId: dari, boleh: true } as never);
  const { skpId } = await w.sari.call("skp.mulai", {});
  await w.sari.call("skp.simpan", {
    skpId,
    versi: 1,
    pendekatan: "KUANTITATIF",
    rhk: [{ jenis: "UTAMA", teks: "ibu hamil  terlayani sesuai SOP", indikator: [] }] as never,
    ekspektasi: {} as never,
    lampiran: { DUKUNGAN_SUMBER_DAYA: ["Tensimeter milik saya"] } as never,
  });
  expect(await w.sari.call("skp.salin", { skpId, versi: 2, dariSkpId: dari })).toMatchObject({ jumlah: 1 });
  expect(await w.sari.call("skp.salin", { skpId, versi: 3, dariSkpId: dari })).toMatchObject({ jumlah: 0 });
  const skp = await w.sari.call("skp.lihat", { skpId });
  expect(skp.rhk.map((satu) => satu.teks)).toEqual(["ibu hamil terlayani sesuai SOP", RHK[1]?.teks]);
  expect(skp.lampiran.DUKUNGAN_SUMBER_DAYA).toEqual(["Tensimeter milik saya"]);
  await expect(w.sari.call("skp.salin", { skpId, versi: 2, dariSkpId: dari })).rejects.toMatchObject({ code: "DATA_SUDAH_BERUBAH" });
});

test("SKP sendiri tahun lalu menjadi titik awal; hasil kerja pimpinannya dahulu tinggal sebagai kata-kata", async () => {
  const pimpinan = await skpDitetapkan(w, { pegawai: "budi", penilai: "yusnidar" }, { rhk: [{ teks: "Angka kematian ibu turun" }] });
  const dulu = await skpDitetapkan(w, { pegawai: "sari", penilai: "budi" }, { rhk: RHK });
  const { db } = w.connection;
  await db
    .updateTable("rencana_hasil_kerja")
    .set({ rhk_pimpinan_id: pimpinan.rhk[0]?.id ?? null })
    .where("skp_id", "=", dulu.skpId)
    .execute();
  w.clock.set("2027-01-06T02:00:00Z");
  await w.hendra.call("kalender.bukaTahun", { unitId: w.cast.unit.pemko, tahun: 2027 });
  const { skpId } = await w.sari.call("skp.mulai", {});
  const { sumber } = await w.sari.call("skp.sumberSalinan", { skpId });
  expect(sumber).toMatchObject([{ skpId: dulu.skpId, milikSaya: true, tahun: 2026 }]);
  await w.sari.call("skp.salin", { skpId, versi: 1, dariSkpId: dulu.skpId as never });
  const skp = await w.sari.call("skp.lihat", { skpId });
  expect(skp.rhk.map((satu) => [satu.rhkPimpinanId, satu.rhkPimpinanTeks])).toEqual([
    [null, "Angka kematian ibu turun"],
    [null, "Angka kematian ibu turun"],
  ]);
});

test("izin hanya untuk SKP sendiri yang sudah ditetapkan; SKP yang bukan draf tidak menerima salinan", async () => {
  const { skpId } = await w.sari.call("skp.mulai", {});
  await expect(w.sari.call("skp.izinkanSalin", { skpId, boleh: true } as never)).rejects.toMatchObject({ code: "STATUS_TIDAK_MENGIZINKAN" });
  await expect(w.dewi.call("skp.sumberSalinan", { skpId })).rejects.toMatchObject({ code: "TIDAK_DITEMUKAN" });
  const { skpId: dari } = await sumberDewi();
  await expect(w.budi.call("skp.izinkanSalin", { skpId: dari, boleh: true } as never)).rejects.toMatchObject({ code: "TIDAK_BERHAK" });
  await expect(w.dewi.call("skp.salin", { skpId: dari, versi: 1, dariSkpId: dari })).rejects.toMatchObject({ code: "STATUS_TIDAK_MENGIZINKAN" });
});
