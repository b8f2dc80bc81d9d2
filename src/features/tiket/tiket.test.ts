import { beforeEach, expect, test } from "vitest";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";

let w: World;
beforeEach(async () => {
  w = await world();
});

const salah = { jenis: "ATASAN_SALAH", uraian: "Sejak pindah ruangan atasan saya dr. Yusnidar." } as const;

test("laporan sampai ke pengelola dengan batas lima hari kerja, ditangani, lalu jawabannya dibaca pelapor", async () => {
  await w.connection.db.insertInto("hari_libur").values({ tanggal: "2026-01-16", nama: "Libur uji", sumber: "uji" }).execute();
  const { tiketId, nomor, batas } = await w.sari.call("tiket.buat", { ...salah, usulanPenilaiId: w.yusnidar.pegawaiId });
  expect({ nomor, batas }).toEqual({ nomor: 1, batas: "2026-01-20" });
  const [masuk] = (await w.hendra.call("tiket.daftarMasuk", {})).tiket;
  expect(masuk).toMatchObject({
    id: tiketId,
    status: "BARU",
    pelapor: { nama: w.sari.nama, unit: "UPT Puskesmas Uji" },
    usulanPenilai: { nama: w.yusnidar.nama },
    penilaiTercatat: w.budi.nama,
    lewatBatas: false,
  });
  const { versi } = await w.hendra.call("tiket.ambil", { tiketId, versi: 1 });
  expect(await w.sari.call("tiket.lihat", { tiketId })).toMatchObject({
    status: "DIPROSES",
    ditanganiOleh: w.hendra.nama,
    bolehTangani: false,
    pengelola: [w.hendra.nama],
  });
  await w.hendra.call("tiket.jawab", { tiketId, versi, status: "SELESAI", jawaban: "Atasan diperbaiki sejak hari ini." });
  expect((await w.sari.call("tiket.daftarSaya", {})).tiket).toMatchObject([{ status: "SELESAI", jawaban: "Atasan diperbaiki sejak hari ini." }]);
  expect((await w.hendra.call("tiket.daftarMasuk", {})).tiket).toEqual([]);
  expect((await w.hendra.call("tiket.daftarMasuk", { hanyaTerbuka: false })).tiket).toHaveLength(1);
  expect((await w.meutia.call("tiket.lihat", { tiketId })).bolehTangani).toBe(false);
});

test("laporan tidak menghalangi penyusunan SKP dengan penilai yang tercatat", async () => {
  await w.sari.call("tiket.buat", salah);
  const { skpId } = await w.sari.call("skp.mulai", {});
  expect((await w.sari.call("skp.lihat", { skpId })).penilai.nama).toBe(w.budi.nama);
});

test("laporan yang sama tidak berjalan dua kali; sesudah dijawab boleh lagi", async () => {
  const { tiketId } = await w.sari.call("tiket.buat", salah);
  await expect(w.sari.call("tiket.buat", salah)).rejects.toMatchObject({ code: "TIKET_SERUPA", detail: { nomor: 1 } });
  await w.hendra.call("tiket.jawab", { tiketId, versi: 1, status: "DITOLAK", jawaban: "Struktur sudah benar." });
  expect((await w.sari.call("tiket.buat", salah)).nomor).toBe(2);
});

test("tiket yang sudah dijawab atau versinya lama ditolak", async () => {
  const { tiketId } = await w.sari.call("tiket.buat", salah);
  await w.hendra.call("tiket.ambil", { tiketId, versi: 1 });
  const jawaban = { tiketId, status: "SELESAI", jawaban: "Beres." } as const;
  await expect(w.hendra.call("tiket.jawab", { ...jawaban, versi: 1 })).rejects.toMatchObject({ code: "DATA_SUDAH_BERUBAH" });
  await w.hendra.call("tiket.jawab", { ...jawaban, versi: 2 });
  await expect(w.hendra.call("tiket.ambil", { tiketId, versi: 3 })).rejects.toMatchObject({ code: "TIKET_SUDAH_DIJAWAB" });
});

test("hanya pengelola unit itu yang menangani; pelapor dan inspektorat membaca, yang lain tidak melihat", async () => {
  const { tiketId } = await w.sari.call("tiket.buat", salah);
  for (const siapa of [w.sari, w.meutia]) await expect(siapa.call("tiket.ambil", { tiketId, versi: 1 })).rejects.toMatchObject({ status: 403 });
  for (const siapa of [w.lain, w.dewi, w.budi]) {
    await expect(siapa.call("tiket.lihat", { tiketId })).rejects.toMatchObject({ status: 404 });
    await expect(siapa.call("tiket.jawab", { tiketId, versi: 1, status: "DITOLAK", jawaban: "x" })).rejects.toMatchObject({ status: 404 });
    expect((await siapa.call("tiket.daftarMasuk", {})).tiket).toEqual([]);
  }
});

test("isian yang keliru ditunjukkan di tempatnya", async () => {
  await expect(w.sari.call("tiket.buat", { jenis: "", uraian: " " } as never)).rejects.toMatchObject({
    code: "MASUKAN_TIDAK_SAH",
    errors: [{ path: "jenis" }, { path: "uraian" }],
  });
  for (const usulanPenilaiId of [w.sari.pegawaiId, w.lain.pegawaiId])
    await expect(w.sari.call("tiket.buat", { ...salah, usulanPenilaiId })).rejects.toMatchObject({
      code: "USULAN_TIDAK_SAH",
      errors: [{ path: "usulanPenilaiId" }],
    });
  const { tiketId } = await w.sari.call("tiket.buat", { ...salah, usulanPenilaiId: "" });
  await expect(w.hendra.call("tiket.jawab", { tiketId, versi: 1, status: "SELESAI", jawaban: "" })).rejects.toMatchObject({ errors: [{ path: "jawaban" }] });
});

test("calon dicari dengan nama atau NIP di perangkat daerah sendiri dan pucuk pemerintahan", async () => {
  const cari = async (kata: string) => (await w.sari.call("tiket.calon", { cari: kata })).calon.map((satu) => satu.nama);
  expect(await cari("yusni")).toEqual([w.yusnidar.nama]);
  expect(await cari(w.budi.nip ?? "")).toEqual([w.budi.nama]);
  expect(await cari("zulkifli")).toEqual([w.zulkifli.nama]);
  for (const kosong of ["hendra", "sari rahmadani", "%%%", "yu"]) expect(await cari(kosong)).toEqual([]);
});
