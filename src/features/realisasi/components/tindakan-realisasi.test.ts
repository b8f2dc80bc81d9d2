import { expect, test } from "vitest";
import type { Call } from "#operations.ts";
import type { BarisResponse } from "../schemas.ts";
import { barisLanjut, bulanGeser } from "./bulan.ts";
import { tindakanRealisasi } from "./tindakan-realisasi.ts";

type Panggilan = { id: string; input: Record<string, unknown>; permintaanId: string | undefined };

/** A door that answers as told and remembers what it was asked. */
function pintu(tolak: Record<string, object> = {}): { call: Call; panggilan: Panggilan[] } {
  const panggilan: Panggilan[] = [];
  const call = (async (id: string, input: Record<string, unknown>, extra?: { permintaanId?: string }) => {
    panggilan.push({ id, input, permintaanId: extra?.permintaanId });
    const masalah = tolak[id];
    if (masalah) throw Response.json(masalah, { status: 422 });
    return { ...BARIS, realisasi: { ...TERCATAT, ...input } };
  }) as unknown as Call;
  return { call, panggilan };
}

const TERCATAT = { id: "r1", nilai: 69.5, uraian: "Kelas pindah ke Sabtu.", versi: 2, dicatatPada: "2026-10-07T01:00:00.000Z", isTerlambat: false, bukti: [] };
const BARIS = { nomor: 1, rhkId: "rhk", indikatorId: "ind", realisasi: TERCATAT } as unknown as BarisResponse;

function formulir(isi: Record<string, string | File>): FormData {
  const data = new FormData();
  for (const [nama, nilai] of Object.entries({ permintaanId: "abcdefgh-1", versi: "2", nilai: "69,5", uraian: "Kelas pindah ke Sabtu.", ...isi }))
    data.append(nama, nilai);
  return data;
}

test("yang tidak berubah tidak disimpan lagi; yang berubah disimpan dengan versi asalnya", async () => {
  const sama = pintu();
  expect(await tindakanRealisasi(sama.call, "2026-09", BARIS, formulir({ versi: "1" }))).toEqual({ jenis: "jadi", aksi: "lanjut" });
  expect(sama.panggilan).toEqual([]);
  const ubah = pintu();
  await tindakanRealisasi(ubah.call, "2026-09", BARIS, formulir({ nilai: "70" }));
  expect(ubah.panggilan).toMatchObject([{ id: "realisasi.simpan", input: { nilai: "70", versi: 2, indikatorId: "ind" }, permintaanId: "abcdefgh-1-simpan" }]);
});

test("berkas dibaca menjadi bita; ditolak berarti catatan tetap tersimpan dan tulisan tetap ada", async () => {
  const berkas = new File([new Uint8Array([1, 2, 3])], "foto.png");
  const { call, panggilan } = pintu({ "realisasi.tambahBerkas": { code: "BERKAS_DITOLAK", detail: "Berkas belum dapat diterima.", errors: [] } });
  const jawaban = await tindakanRealisasi(call, "2026-09", BARIS, formulir({ nilai: "70", aksi: "bukti", berkas }));
  expect(jawaban).toMatchObject({
    jenis: "ditolak",
    hasil: { tersimpan: true, diketik: { nilai: "70" }, masalah: { errors: [{ path: "berkas", message: "Berkas belum dapat diterima." }] } },
  });
  expect(panggilan.map((satu) => satu.id)).toEqual(["realisasi.simpan", "realisasi.tambahBerkas"]);
  expect(panggilan[1]?.input.berkas).toEqual({ nama: "foto.png", isi: new Uint8Array([1, 2, 3]) });
});

test("angka yang salah menghentikan semuanya: bukti tidak dihapus", async () => {
  const { call, panggilan } = pintu({
    "realisasi.simpan": { code: "MASUKAN_TIDAK_SAH", detail: "", errors: [{ path: "nilai", code: "x", message: "Isi dengan angka." }] },
  });
  expect(await tindakanRealisasi(call, "2026-09", BARIS, formulir({ nilai: "dua", aksi: "hapus:b1" }))).toMatchObject({
    jenis: "ditolak",
    hasil: { tersimpan: false, lain: null },
  });
  expect(panggilan.map((satu) => satu.id)).toEqual(["realisasi.simpan"]);
});

test("dua versi: keduanya dibawa, dan pilihan menentukan versi yang dipakai", async () => {
  const lain = { nilai: 71, uraian: "Dari tablet.", oleh: "Anda", versi: 5 };
  const bentrok = { "realisasi.simpan": { code: "DATA_SUDAH_BERUBAH", detail: "Berubah.", errors: [], rincian: lain } };
  expect(await tindakanRealisasi(pintu(bentrok).call, "2026-09", BARIS, formulir({ nilai: "70" }))).toMatchObject({ hasil: { lain, tersimpan: false } });
  expect(await tindakanRealisasi(pintu(bentrok).call, "2026-09", BARIS, formulir({ nilai: "70", versiTerbaru: "5" }))).toMatchObject({
    hasil: { lain, masalah: { errors: [{ path: "pilihVersi" }] } },
  });
  const saya = pintu();
  expect(await tindakanRealisasi(saya.call, "2026-09", BARIS, formulir({ nilai: "70", aksi: "selesaikan", versiTerbaru: "5", pilihVersi: "saya" }))).toEqual({
    jenis: "jadi",
    aksi: "selesaikan",
  });
  expect(saya.panggilan[0]?.input.versi).toBe(5);
  const tersimpan = pintu();
  await tindakanRealisasi(tersimpan.call, "2026-09", BARIS, formulir({ nilai: "70", aksi: "selesaikan", versiTerbaru: "5", pilihVersi: "lain" }));
  expect(tersimpan.panggilan).toEqual([]);
});

test("isian berikutnya dicari ke depan, lalu dari awal; bulan melewati tahun", () => {
  const baris = [null, {}, null].map((realisasi, i) => ({ nomor: i + 1, realisasi }));
  expect([barisLanjut(baris, 1)?.nomor, barisLanjut(baris, 3)?.nomor]).toEqual([3, 1]);
  expect(barisLanjut(baris.slice(0, 2), 1)).toBeNull();
  expect([bulanGeser("2026-01", -1), bulanGeser("2026-12", 1)]).toEqual(["2025-12", "2027-01"]);
});
