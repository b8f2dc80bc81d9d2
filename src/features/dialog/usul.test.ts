import { beforeEach, expect, test } from "vitest";
import { skpDiajukan } from "../../../tests/skp-uji.ts";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";

let w: World;
let skpId: string;
let versi: number;
let target: string;
beforeEach(async () => {
  w = await world();
  const skp = await skpDiajukan(w, "sari");
  ({ skpId, versi } = skp);
  target = `${skp.rhk[0]?.indikator[0]?.id}.target`;
});

const ruang = (siapa: "sari" | "budi" | "hendra" = "sari") => w[siapa].call("dialog.lihat", { skpId });
const baris = async () => (await ruang()).baris.find((satu) => satu.kunci === target);
const usulTarget = (siapa: "sari" | "budi" | "yusnidar", menjadi: string, dari = "80–90%") =>
  w[siapa].call("dialog.usulkan", { skpId, kunci: target, dari, menjadi, alasan: "Capaian tahun lalu sudah 88%." });

test("penilai mengusulkan target, pegawai membalas, penilai menerima: katanya masuk SKP dan jejaknya lengkap", async () => {
  const { id } = await usulTarget("budi", "95%");
  expect((await w.sari.call("dialog.tugas", {})).tugas).toMatchObject([{ jenis: "USUL", pihak: "PEGAWAI", lawan: w.budi.nama, jumlah: 1 }]);
  const balasan = await w.sari.call("dialog.balasUsul", { skpId, usulId: id, dari: "80–90%", menjadi: "85–92%", alasan: "Satu bidan cuti melahirkan." });
  expect((await ruang("budi")).usul.map((satu) => [satu.status, satu.boleh])).toEqual([
    ["DIBALAS", []],
    ["TERBUKA", ["terima", "tolak", "balas"]],
  ]);
  await w.budi.call("dialog.terimaUsul", { skpId, usulId: balasan.id });
  const skp = await w.sari.call("skp.lihat", { skpId });
  expect(skp.rhk[0]?.indikator[0]).toMatchObject({ target: "85–92%", targetBawah: 85, targetAtas: 92 });
  expect(skp.jejak[0]).toMatchObject({ tindakan: "UBAH", oleh: w.budi.nama, catatan: `Menerima usul ${w.sari.nama}: Satu bidan cuti melahirkan.` });
  expect(await baris()).toMatchObject({
    kini: "85–92%",
    asal: "BERSAMA",
    usulTerbuka: null,
    jejak: [
      { tindakan: "TULIS", oleh: w.sari.nama, menjadi: "80–90%" },
      { tindakan: "USUL", oleh: w.budi.nama, menjadi: "95%" },
      { tindakan: "BALAS", oleh: w.sari.nama, menjadi: "85–92%" },
      { tindakan: "TERIMA", oleh: w.budi.nama },
    ],
  });
  expect((await ruang()).porsi.jumlah).toEqual({ PEGAWAI: 5, PENILAI: 0, BERSAMA: 1 });
});

test("tiap jenis baris dapat diusulkan, juga oleh pegawai; lampiran satu hal per baris", async () => {
  const { baris: semua } = await ruang();
  expect(semua.map((satu) => satu.jenis)).toEqual(["RHK", "INDIKATOR", "TARGET", "LAMPIRAN", "LAMPIRAN", "LAMPIRAN"]);
  for (const satu of semua) {
    const menjadi = satu.jenis === "TARGET" ? "90%" : satu.jenis === "LAMPIRAN" ? `${satu.kini}\n• Satu hal lagi` : `${satu.kini} di wilayah kerja`;
    const { id } = await w.sari.call("dialog.usulkan", { skpId, kunci: satu.kunci, dari: satu.kini, menjadi, alasan: "Lebih jelas." });
    await w.budi.call("dialog.terimaUsul", { skpId, usulId: id });
  }
  const skp = await w.sari.call("skp.lihat", { skpId });
  expect(skp.rhk[0]).toMatchObject({ teks: "Ibu hamil terlayani sesuai SOP di wilayah kerja", indikator: [{ target: "90%" }] });
  expect(skp.lampiran.KONSEKUENSI).toEqual(["Penugasan baru", "Satu hal lagi"]);
  expect((await ruang()).porsi.jumlah).toEqual({ PEGAWAI: 6, PENILAI: 0, BERSAMA: 0 });
});

test("yang mengusulkan tidak menerima usulnya sendiri, tetapi dapat menariknya; yang menolak memberi alasan", async () => {
  const { id } = await usulTarget("budi", "95%");
  await expect(w.budi.call("dialog.terimaUsul", { skpId, usulId: id })).rejects.toMatchObject({ code: "USUL_BUKAN_GILIRAN" });
  await expect(w.sari.call("dialog.tarikUsul", { skpId, usulId: id })).rejects.toMatchObject({ code: "USUL_BUKAN_GILIRAN" });
  await expect(usulTarget("sari", "70%")).rejects.toMatchObject({ code: "USUL_MASIH_TERBUKA" });
  await expect(w.sari.call("dialog.tolakUsul", { skpId, usulId: id, alasan: " " })).rejects.toMatchObject({ errors: [{ path: "alasan" }] });
  await w.budi.call("dialog.tarikUsul", { skpId, usulId: id });
  await expect(w.sari.call("dialog.tolakUsul", { skpId, usulId: id, alasan: "Terlalu tinggi." })).rejects.toMatchObject({ code: "USUL_SUDAH_BERAKHIR" });
  const lagi = await usulTarget("budi", "96%");
  await w.sari.call("dialog.tolakUsul", { skpId, usulId: lagi.id, alasan: "Terlalu tinggi." });
  expect(await baris()).toMatchObject({
    kini: "80–90%",
    asal: "PEGAWAI",
    jejak: [{}, {}, { tindakan: "TARIK" }, {}, { tindakan: "TOLAK", alasan: "Terlalu tinggi." }],
  });
});

test("usul atas kata yang sudah berubah ditolak dengan kata yang sekarang; kosong, sama, dan yang melemahkan ditolak di isiannya", async () => {
  const lama = { code: "BARIS_SUDAH_BERUBAH", detail: { kini: "80–90%" } };
  await expect(usulTarget("budi", "95%", "70%")).rejects.toMatchObject(lama);
  await expect(usulTarget("budi", "80–90%")).rejects.toMatchObject({ code: "USUL_SAMA", errors: [{ path: "menjadi" }] });
  await expect(usulTarget("budi", "  ")).rejects.toMatchObject({ errors: [{ path: "menjadi" }] });
  await expect(usulTarget("budi", "x".repeat(501))).rejects.toMatchObject({ code: "USUL_MELEMAHKAN", errors: [{ path: "menjadi" }] });
  await expect(w.budi.call("dialog.usulkan", { skpId, kunci: skpId, dari: "x", menjadi: "y", alasan: "z" })).rejects.toMatchObject({ code: "BARIS_TIDAK_ADA" });
  const { id } = await usulTarget("budi", "95%");
  await expect(w.sari.call("dialog.balasUsul", { skpId, usulId: id, dari: "80–90%", menjadi: "95%", alasan: "Sama." })).rejects.toMatchObject({
    code: "USUL_SAMA",
  });
  expect((await ruang()).usul.map((satu) => satu.status)).toEqual(["TERBUKA"]);
});

test("usul yang terbuka berakhir sendiri ketika SKP ditetapkan atau dikembalikan, dan yang menetapkan melihatnya dahulu", async () => {
  await usulTarget("sari", "85–92%");
  // a page drawn before the proposal must be read again
  await expect(w.budi.call("skp.tetapkan", { skpId, versi })).rejects.toMatchObject({ code: "DATA_SUDAH_BERUBAH" });
  const kembali = await w.budi.call("skp.kembalikan", { skpId, versi: versi + 1, alasan: "Bicarakan dahulu." });
  expect((await ruang()).usul).toMatchObject([{ status: "GUGUR", dijawabOleh: null, boleh: [] }]);
  await expect(usulTarget("sari", "91%")).rejects.toMatchObject({ code: "USUL_BUKAN_MASANYA" });
  const lagi = await w.sari.call("skp.ajukan", { skpId, versi: kembali.versi });
  await usulTarget("budi", "95%");
  await w.budi.call("skp.tetapkan", { skpId, versi: lagi.versi + 1 });
  expect((await ruang()).usul.map((satu) => satu.status)).toEqual(["GUGUR", "GUGUR"]);
  expect((await w.sari.call("dialog.tugas", {})).tugas).toEqual([]);
});

test("dua jawaban bersamaan: satu berlaku", async () => {
  const { id } = await usulTarget("budi", "95%");
  const hasil = await Promise.allSettled([
    w.sari.call("dialog.terimaUsul", { skpId, usulId: id }),
    w.sari.call("dialog.tolakUsul", { skpId, usulId: id, alasan: "Terlalu tinggi." }),
  ]);
  expect(hasil.filter((satu) => satu.status === "fulfilled")).toHaveLength(1);
  expect(hasil.find((satu) => satu.status === "rejected")).toMatchObject({ reason: { code: "USUL_SUDAH_BERAKHIR" } });
});

test("sesudah batas, atasan penilai yang berdialog; penilai diberi tahu; pembaca lain hanya membaca", async () => {
  await expect(usulTarget("yusnidar", "95%")).rejects.toMatchObject({ status: 403 });
  w.clock.set("2026-02-09T02:00:00Z");
  await expect(usulTarget("budi", "95%")).rejects.toMatchObject({ code: "BATAS_SKP_LEWAT", message: expect.stringContaining(w.yusnidar.nama) });
  await usulTarget("yusnidar", "95%");
  expect(await ruang()).toMatchObject({ lawan: { nama: w.yusnidar.nama }, pihak: "PEGAWAI" });
  expect(await ruang("budi")).toMatchObject({ pihak: null, boleh: { usulkan: false, catatDialog: false } });
  expect((await ruang("hendra")).usul[0]?.boleh).toEqual([]);
  await expect(w.hendra.call("dialog.usulkan", { skpId, kunci: target, dari: "80–90%", menjadi: "x", alasan: "y" })).rejects.toMatchObject({ status: 403 });
  await expect(w.lain.call("dialog.lihat", { skpId })).rejects.toMatchObject({ status: 404 });
});

test("usul, pertemuan, dan keraguan pada perubahan SKP ikut ke SKP-nya ketika perubahan ditetapkan", async () => {
  await w.budi.call("skp.tetapkan", { skpId, versi });
  w.clock.set("2026-05-04T02:00:00Z");
  const draf = await w.sari.call("skp.mulaiPerubahan", { skpId, jenis: "UMPAN_BALIK", alasan: "Umpan balik triwulan I.", tugasBelajar: "" });
  const awal = await w.sari.call("skp.lihat", { skpId: draf.skpId });
  const isi = { pendekatan: awal.pendekatan, ekspektasi: awal.ekspektasi as never, lampiran: awal.lampiran as never };
  const rhk = awal.rhk.map((satu) => ({ ...satu, teks: `${satu.teks} di wilayah kerja` })) as never;
  const disimpan = await w.sari.call("skp.simpan", { skpId: draf.skpId, versi: awal.versi, ...isi, rhk });
  await w.sari.call("skp.ajukan", { skpId: draf.skpId, versi: disimpan.versi });
  const kunci = `${awal.rhk[0]?.indikator[0]?.id}.target`;
  const { id } = await w.budi.call("dialog.usulkan", { skpId: draf.skpId, kunci, dari: "80–90%", menjadi: "95%", alasan: "Capaian naik." });
  expect((await w.sari.call("dialog.tugas", {})).tugas).toMatchObject([{ jenis: "USUL", skpId: draf.skpId }]);
  await w.sari.call("dialog.terimaUsul", { skpId: draf.skpId, usulId: id });
  await w.sari.call("dialog.nyatakanRagu", { skpId: draf.skpId, kunci, teks: "Sejak bulan apa?" });
  await w.budi.call("dialog.catat", { skpId: draf.skpId, tanggal: "2026-05-04", cara: "DARING", ekspektasi: "Target naik." });
  const kini = await w.budi.call("skp.lihat", { skpId: draf.skpId });
  await w.budi.call("skp.tetapkan", { skpId: draf.skpId, versi: kini.versi });
  expect(await baris()).toMatchObject({ kini: "95%", asal: "PENILAI" });
  expect(await ruang()).toMatchObject({ keraguan: [{ kunci: target, status: "TERBUKA" }], dialog: [{ ekspektasi: "Target naik." }] });
});
