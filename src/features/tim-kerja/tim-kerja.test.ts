import { beforeEach, expect, test } from "vitest";
import type { CastName } from "../../../tests/cast.ts";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";

let w: World;
let timKerjaId: string;
beforeEach(async () => {
  w = await world();
  ({ timKerjaId } = await w.budi.call("timKerja.buat", {
    unitId: w.cast.unit.puskesmas,
    nama: "Tim Penurunan Stunting",
    tujuan: "Balita stunting di wilayah puskesmas turun",
    ketuaNip: w.sari.nip ?? "",
    mulai: "2026-01-12",
    dasar: "ST 440/7/2026",
  }));
});

const tambah = (siapa: CastName, versi: number, mulai = "2026-01-12") =>
  w.hendra.call("timKerja.tambahAnggota", { timKerjaId, versi, nip: w[siapa].nip ?? "", peran: "Pendata", mulai });
const lihat = async (siapa: CastName = "hendra") => (await w[siapa].call("timKerja.lihat", { timKerjaId })).tim;

test("pimpinan unit membentuk tim; anggota boleh dari unit lain dan melihat timnya", async () => {
  await tambah("lain", 1);
  expect(await lihat("lain")).toMatchObject({
    nama: "Tim Penurunan Stunting",
    versi: 2,
    anggota: [
      { nama: w.sari.nama, isKetua: true },
      { nama: w.lain.nama, isKetua: false, unit: "Kecamatan Medan Baru", peran: "Pendata" },
    ],
  });
  expect((await w.sari.call("akun.saya", {})).peran).toContain("KETUA_TIM");
  expect((await w.sari.call("timKerja.lihat", { timKerjaId })).boleh.atur).toBe(false);
  expect((await w.budi.call("timKerja.lihat", { timKerjaId })).boleh.atur).toBe(true);
});

test("ketua diganti pada hari yang sama, dua ketua tidak pernah ada, dan riwayatnya tetap", async () => {
  await tambah("dewi", 1);
  const anggotaId = (await lihat()).anggota.find(({ nama }) => nama === w.dewi.nama)?.id ?? "";
  await expect(w.hendra.call("timKerja.gantiKetua", { timKerjaId, versi: 1, anggotaId, mulai: "2026-02-02" })).rejects.toMatchObject({
    code: "DATA_SUDAH_BERUBAH",
  });
  await w.hendra.call("timKerja.gantiKetua", { timKerjaId, versi: 2, anggotaId, mulai: "2026-02-02" });
  w.clock.set("2026-02-03T02:00:00Z");
  expect((await lihat()).anggota.filter(({ isKetua }) => isKetua)).toMatchObject([{ nama: w.dewi.nama, mulai: "2026-02-02" }]);
  const semua = await w.connection.db
    .selectFrom("tim_kerja_anggota")
    .select(["is_ketua", "mulai", "selesai"])
    .where("pegawai_id", "=", w.sari.pegawaiId)
    .orderBy("mulai")
    .execute();
  expect(semua).toEqual([
    { is_ketua: true, mulai: "2026-01-12", selesai: "2026-02-02" },
    { is_ketua: false, mulai: "2026-02-02", selesai: null },
  ]);
});

test("anggota ganda, orang yang tidak ada, ketua yang dikeluarkan, dan tanggal di luar masa tim ditolak", async () => {
  await tambah("dewi", 1);
  await expect(tambah("dewi", 2)).rejects.toMatchObject({ code: "SUDAH_ANGGOTA", errors: [{ path: "nip", message: expect.stringContaining(w.dewi.nama) }] });
  await expect(w.hendra.call("timKerja.tambahAnggota", { timKerjaId, versi: 2, nip: "199001012010011001", mulai: "2026-01-12" })).rejects.toMatchObject({
    code: "ORANG_TIDAK_DITEMUKAN",
  });
  await expect(tambah("ratna", 2, "2026-01-01")).rejects.toMatchObject({ errors: [{ path: "mulai" }] });
  const ketua = (await lihat()).anggota[0]?.id ?? "";
  await expect(w.hendra.call("timKerja.keluarkanAnggota", { timKerjaId, versi: 2, anggotaId: ketua, pada: "2026-02-02" })).rejects.toMatchObject({
    code: "KETUA_TIDAK_DIKELUARKAN",
  });
});

test("nama, tujuan, dan dasar dapat diubah; yang bukan anggota tidak menjadi ketua; di luar masa tim ditolak", async () => {
  await w.budi.call("timKerja.ubah", { timKerjaId, versi: 1, nama: "Tim Gizi", tujuan: "Balita gizi buruk berkurang", dasar: "ST 440/8/2026" });
  expect(await lihat()).toMatchObject({ nama: "Tim Gizi", tujuan: "Balita gizi buruk berkurang", dasar: "ST 440/8/2026", versi: 2 });
  const ubah = { timKerjaId, nama: "Lain", tujuan: "Hasil", dasar: "ST" };
  await expect(w.budi.call("timKerja.ubah", { ...ubah, versi: 1 })).rejects.toMatchObject({ code: "DATA_SUDAH_BERUBAH" });
  await expect(w.sari.call("timKerja.ubah", { ...ubah, versi: 2 })).rejects.toMatchObject({ status: 403 });
  const bukan = { timKerjaId, versi: 2, anggotaId: timKerjaId };
  await expect(w.budi.call("timKerja.gantiKetua", { ...bukan, mulai: "2026-02-02" })).rejects.toMatchObject({ code: "BUKAN_ANGGOTA" });
  await expect(w.budi.call("timKerja.keluarkanAnggota", { ...bukan, pada: "2026-02-02" })).rejects.toMatchObject({ code: "BUKAN_ANGGOTA" });
  await expect(w.budi.call("timKerja.akhiri", { timKerjaId, versi: 2, pada: "2026-01-12" })).rejects.toMatchObject({
    code: "TANGGAL_TIM",
    errors: [{ path: "pada" }],
  });
  await expect(tambah("dewi", 2, "2026-01-01")).rejects.toMatchObject({ code: "TANGGAL_TIM" });
});

test("tim yang diakhiri mengakhiri semua keanggotaan dan tidak dapat diubah lagi", async () => {
  await tambah("dewi", 1);
  await w.hendra.call("timKerja.akhiri", { timKerjaId, versi: 2, pada: "2026-03-02" });
  w.clock.set("2026-03-02T02:00:00Z");
  expect((await lihat()).anggota).toEqual([]);
  expect((await w.sari.call("akun.saya", {})).peran).not.toContain("KETUA_TIM");
  await expect(tambah("ratna", 3, "2026-03-02")).rejects.toMatchObject({ code: "TIM_SUDAH_BERAKHIR" });
});

test("yang tidak terkait tidak melihatnya; anggota tidak mengaturnya; bukan pimpinan tidak membentuknya", async () => {
  await tambah("dewi", 1);
  for (const siapa of ["lain", "zulkifli", "ratna"] as const)
    await expect(w[siapa].call("timKerja.lihat", { timKerjaId })).rejects.toMatchObject({ status: 404 });
  await expect(w.dewi.call("timKerja.akhiri", { timKerjaId, versi: 2, pada: "2026-03-02" })).rejects.toMatchObject({ status: 403 });
  const isi = { unitId: w.cast.unit.puskesmas, nama: "Tim", tujuan: "Hasil", ketuaNip: w.dewi.nip ?? "", mulai: "2026-01-12", dasar: "ST" };
  await expect(w.sari.call("timKerja.buat", isi)).rejects.toMatchObject({ status: 404 });
  await expect(w.hendra.call("timKerja.buat", { ...isi, nama: " ", dasar: "" })).rejects.toMatchObject({ errors: [{ path: "nama" }, { path: "dasar" }] });
  expect((await w.meutia.call("timKerja.daftar", {})).tim).toHaveLength(1);
});
