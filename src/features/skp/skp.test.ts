import { beforeEach, expect, test } from "vitest";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";

let w: World;
beforeEach(async () => {
  w = await world();
});

const isi = (rhk: object[] = []) => ({
  pendekatan: "KUANTITATIF" as const,
  rhk: rhk as never,
  ekspektasi: {} as never,
  lampiran: { DUKUNGAN_SUMBER_DAYA: ["Satu tensimeter"], SKEMA_PERTANGGUNGJAWABAN: ["Laporan bulanan"], KONSEKUENSI: ["Penugasan baru"] },
});

test("pegawai memulai SKP, mengajukan, penilai mengembalikan lalu menetapkan", async () => {
  const { skpId } = await w.sari.call("skp.mulai", {});
  const draf = await w.sari.call("skp.lihat", { skpId });
  expect(draf).toMatchObject({
    status: "DRAF",
    keluarga: "JA_JF",
    penilai: { nama: "dr. Budi Nasution" },
    boleh: { ubah: true, ajukan: true, tetapkan: false },
  });
  const tersimpan = await w.sari.call("skp.simpan", {
    skpId,
    versi: draf.versi,
    ...isi([
      {
        jenis: "UTAMA",
        teks: "Ibu hamil terlayani sesuai SOP",
        indikator: [{ aspek: "KUANTITAS", teks: "Persentase ibu hamil dengan ANC 6 kali", target: "80–90%" }],
      },
    ]),
  });
  expect(tersimpan.rhk[0]?.indikator[0]).toMatchObject({ targetBawah: 80, targetAtas: 90, satuan: "%" });
  const diajukan = await w.sari.call("skp.ajukan", { skpId, versi: tersimpan.versi });
  expect(diajukan.status).toBe("DIAJUKAN");
  const kembali = await w.budi.call("skp.kembalikan", { skpId, versi: diajukan.versi, alasan: "Tambahkan indikator waktu." });
  expect(kembali).toMatchObject({ status: "DRAF", alasanKembali: "Tambahkan indikator waktu." });
  const lagi = await w.sari.call("skp.ajukan", { skpId, versi: kembali.versi });
  const set = await w.budi.call("skp.tetapkan", { skpId, versi: lagi.versi });
  expect(set.status).toBe("DITETAPKAN");
  expect(set.jejak.map((step) => step.tindakan)).toEqual(expect.arrayContaining(["MULAI", "UBAH", "AJUKAN", "KEMBALIKAN", "TETAPKAN"]));
});

test("SKP orang lain tidak dapat ditebak dari pengenalnya", async () => {
  const { skpId } = await w.sari.call("skp.mulai", {});
  await expect(w.lain.call("skp.lihat", { skpId })).rejects.toMatchObject({ code: "TIDAK_DITEMUKAN", status: 404 });
  await expect(w.dewi.call("skp.ajukan", { skpId, versi: 1 })).rejects.toMatchObject({ code: "TIDAK_DITEMUKAN" });
  await expect(w.meutia.call("skp.tetapkan", { skpId, versi: 1 })).rejects.toMatchObject({ code: "TIDAK_BERHAK", status: 403 });
  await expect(w.sari.call("skp.lihat", { skpId: "bukan-id" })).rejects.toMatchObject({ code: "TIDAK_DITEMUKAN" });
});

test("pengenal yang dikirim dua kali disimpan sebagai baris baru, bukan kesalahan sistem", async () => {
  const { skpId } = await w.sari.call("skp.mulai", {});
  const indikator = [{ aspek: "KUANTITAS", teks: "Persentase ibu hamil terlayani", target: "80%" }];
  const awal = await w.sari.call("skp.simpan", { skpId, versi: 1, ...isi([{ jenis: "UTAMA", teks: "Ibu hamil terlayani", indikator }]) });
  const [rhk] = awal.rhk;
  const [satu] = rhk?.indikator ?? [];
  const ganda = await w.sari.call("skp.simpan", { skpId, versi: awal.versi, ...isi([{ ...rhk, indikator: [satu, satu] }, rhk ?? {}]) });
  expect(ganda.rhk.map((one) => one.indikator.length)).toEqual([2, 1]);
  expect(ganda.rhk[0]).toMatchObject({ id: rhk?.id, indikator: [{ id: satu?.id }, {}] });
  expect(new Set(ganda.rhk.map((one) => one.id)).size).toBe(2);
});
