import { beforeEach, expect, test } from "vitest";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";

let w: World;
beforeEach(async () => {
  w = await world();
});

const isi = (nama: string, atasanId: string | null) => ({ nama, jenis: "PENGAWAS", atasanId }) as const;

test("lingkaran tiga atasan ditolak di isian atasannya dengan nama ketiganya, apa pun harinya", async () => {
  const { dinkes } = w.cast.unit;
  const satu = await w.hendra.call("jabatan.tambah", { unitId: dinkes, mulai: "2025-01-01", ...isi("Kepala Bidang A", w.cast.jabatan.yusnidar) });
  const dua = await w.hendra.call("jabatan.tambah", { unitId: dinkes, mulai: "2025-01-01", ...isi("Kepala Seksi B", satu.jabatanId) });
  const tiga = await w.hendra.call("jabatan.tambah", { unitId: dinkes, mulai: "2025-01-01", ...isi("Kepala Urusan C", dua.jabatanId) });
  const ubah = { jabatanId: satu.jabatanId, versi: 1, unitId: dinkes, pada: "2026-01-05", ...isi("Kepala Bidang A", tiga.jabatanId) };
  await expect(w.hendra.call("jabatan.ubah", ubah)).rejects.toMatchObject({
    code: "ATASAN_MELINGKAR",
    errors: [{ path: "atasanId", message: expect.stringContaining("Kepala Bidang A → Kepala Urusan C → Kepala Seksi B → Kepala Bidang A") }],
  });
  // C leaves the chain later; on the day asked for it was still below A
  await w.hendra.call("jabatan.ubah", {
    jabatanId: dua.jabatanId,
    versi: 1,
    unitId: dinkes,
    pada: "2025-09-01",
    ...isi("Kepala Seksi B", w.cast.jabatan.yusnidar),
  });
  await expect(w.hendra.call("jabatan.ubah", { ...ubah, pada: "2025-05-01" })).rejects.toMatchObject({ code: "ATASAN_MELINGKAR" });
  expect(await w.hendra.call("jabatan.ubah", { ...ubah, pada: "2025-09-01" })).toMatchObject({ versi: 2 });
});

test("dua pimpinan untuk satu unit ditolak, juga kepala daerah berpasangan dengan isian yang tidak cocok", async () => {
  const dasar = { unitId: w.cast.unit.dinkes, mulai: "2025-01-01", atasanId: w.cast.jabatan.wali, nama: "Kepala Kedua", jenis: "JPT" } as const;
  await expect(w.hendra.call("jabatan.tambah", { ...dasar, isPimpinanUnit: "on" })).rejects.toMatchObject({
    code: "PIMPINAN_UNIT_SUDAH_ADA",
    errors: [{ path: "isPimpinanUnit" }],
  });
  await expect(w.hendra.call("jabatan.tambah", { ...dasar, jenjang: "AHLI_MUDA" })).rejects.toMatchObject({ errors: [{ path: "jenjang" }] });
  await expect(w.hendra.call("jabatan.tambah", { ...dasar, kelas: 18 })).rejects.toMatchObject({ errors: [{ path: "kelas" }] });
  await expect(w.hendra.call("jabatan.tambah", { ...dasar, atasanId: "" })).rejects.toMatchObject({ errors: [{ path: "atasanId" }] });
  await expect(w.hendra.call("jabatan.tambah", { ...dasar, nama: " " })).rejects.toMatchObject({ errors: [{ path: "nama" }] });
});

test("nama dan atasan lama tetap terlihat pada harinya; versi yang tertinggal ditolak", async () => {
  const jabatanId = w.cast.jabatan.sari;
  const ubah = {
    jabatanId,
    versi: 1,
    unitId: w.cast.unit.puskesmas,
    nama: "Bidan Ahli Pertama",
    jenis: "FUNGSIONAL",
    jenjang: "AHLI_PERTAMA",
    kelas: "8",
    atasanId: w.cast.jabatan.yusnidar,
    pada: "2026-01-05",
  } as const;
  await w.hendra.call("jabatan.ubah", ubah);
  expect(await w.sari.call("jabatan.lihat", { jabatanId })).toMatchObject({
    nama: "Bidan Ahli Pertama",
    kelas: 8,
    jenjang: "AHLI_PERTAMA",
    pemegang: [{ nama: "Sari Rahmadani", berlaku: true }],
    riwayat: [{ nama: "Bidan Penyelia", atasan: "Kepala UPT Puskesmas Uji", selesai: "2026-01-05" }],
    boleh: { ubah: false },
  });
  expect((await w.sari.call("jabatan.lihat", { jabatanId, pada: "2026-01-04" })).rantai[0]?.nama).toBe("Kepala UPT Puskesmas Uji");
  expect((await w.sari.call("jabatan.lihat", { jabatanId: w.cast.jabatan.budi })).bawahan.map((satu) => satu.nama)).toEqual([
    "Bidan Mahir",
    "Perawat Penyelia",
  ]);
  await expect(w.hendra.call("jabatan.ubah", ubah)).rejects.toMatchObject({ code: "DATA_SUDAH_BERUBAH" });
  await expect(w.budi.call("jabatan.ubah", { ...ubah, versi: 2 })).rejects.toMatchObject({ status: 403 });
});

test("jabatan yang dipegang atau membawahi tidak dapat diakhiri dan yang menghalangi disebut", async () => {
  const akhiri = { versi: 1, pada: "2026-01-05" };
  await expect(w.hendra.call("jabatan.akhiri", { jabatanId: w.cast.jabatan.sari, ...akhiri })).rejects.toMatchObject({
    code: "JABATAN_MASIH_DIPEGANG",
    message: expect.stringContaining("Sari Rahmadani"),
  });
  const kosong = await w.hendra.call("jabatan.tambah", { unitId: w.cast.unit.dinkes, mulai: "2025-01-01", ...isi("Kepala Bidang A", w.cast.jabatan.yusnidar) });
  const bawah = await w.hendra.call("jabatan.tambah", { unitId: w.cast.unit.dinkes, mulai: "2025-01-01", ...isi("Kepala Seksi B", kosong.jabatanId) });
  await expect(w.hendra.call("jabatan.akhiri", { jabatanId: kosong.jabatanId, ...akhiri })).rejects.toMatchObject({
    code: "JABATAN_MASIH_MEMBAWAHI",
    message: expect.stringContaining("Kepala Seksi B"),
  });
  await w.hendra.call("jabatan.akhiri", { jabatanId: bawah.jabatanId, ...akhiri });
  await w.hendra.call("jabatan.akhiri", { jabatanId: kosong.jabatanId, ...akhiri });
  expect((await w.sari.call("jabatan.lihat", { jabatanId: kosong.jabatanId })).selesai).toBe("2026-01-05");
  const lagi = { code: "JABATAN_SUDAH_BERAKHIR", message: "Kepala Bidang A sudah berakhir pada 5 Januari 2026." };
  const { versi } = await w.hendra.call("jabatan.lihat", { jabatanId: kosong.jabatanId });
  await expect(w.hendra.call("jabatan.akhiri", { jabatanId: kosong.jabatanId, ...akhiri, versi })).rejects.toMatchObject(lagi);
});
