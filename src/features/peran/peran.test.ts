import { sql } from "kysely";
import { expect, test } from "vitest";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";

const BERI = { peran: "PENGELOLA_KINERJA", mulai: "2026-01-12", dasar: "SK Kepala BKPSDM 800/12/2026" } as const;
const beri = (w: World, isi: Record<string, unknown> = {}, oleh: "admin" | "hendra" | "meutia" | "budi" | "lain" | "zulkifli" = "admin") =>
  w[oleh].call("peran.beri", { ...BERI, unitId: w.cast.unit.puskesmas, nip: w.ratna.nip ?? "", ...isi } as never);

test("admin memberi peran dengan masa dan dasar; peran itu langsung berlaku untuk unit dan bawahannya", async () => {
  const w = await world();
  const tetapkan = { unitId: w.cast.unit.puskesmas, periodeEvaluasiId: w.cast.periodeEvaluasi.I, capaian: "BAIK", dasar: "Laporan" } as const;
  await expect(w.ratna.call("capaianOrganisasi.tetapkan", tetapkan)).rejects.toMatchObject({ status: 404 });
  const hasil = await beri(w, { unitId: w.cast.unit.dinkes, selesai: "2026-03-01" });
  expect(hasil).toMatchObject({ nama: "Ratna Harahap", peran: "PENGELOLA_KINERJA" });
  expect(await w.ratna.call("capaianOrganisasi.tetapkan", tetapkan)).toMatchObject({ versi: 1 });
  expect((await w.ratna.call("akun.saya", {})).peran).toContain("PENGELOLA");
  w.clock.set("2026-03-01T02:00:00Z");
  await expect(w.ratna.call("capaianOrganisasi.tetapkan", { ...tetapkan, versi: 1 })).rejects.toMatchObject({ status: 404 });
  expect((await w.ratna.call("akun.saya", {})).peran).not.toContain("PENGELOLA");
});

test("daftar peran disaring menurut unit, masa, dan apa yang boleh diketahui pembacanya", async () => {
  const w = await world();
  await beri(w);
  const semua = await w.admin.call("peran.daftar", {});
  expect(semua.peran.map((one) => [one.pegawai.nama, one.peran])).toEqual(
    expect.arrayContaining([
      ["Hendra Ginting", "PENGELOLA_KINERJA"],
      ["Meutia Pohan", "INSPEKTORAT"],
      ["Tiur Simanjuntak", "ADMIN"],
      ["Ratna Harahap", "PENGELOLA_KINERJA"],
    ]),
  );
  const dinkes = await w.admin.call("peran.daftar", { unitId: w.cast.unit.dinkes });
  expect(dinkes).toMatchObject({ unit: { nama: "Dinas Kesehatan" }, peran: [{ pegawai: { nama: "Ratna Harahap" }, keadaan: "BERLAKU", bolehCabut: true }] });
  expect(dinkes.bolehBeri).toEqual(["PENGELOLA_KINERJA", "PIMPINAN", "INSPEKTORAT", "ADMIN"]);
  expect(dinkes.pilihanUnit.map((one) => one.nama)).toEqual([
    "Pemerintah Kota Medan",
    "BKPSDM",
    "Dinas Kesehatan",
    "Kecamatan Medan Baru",
    "UPT Puskesmas Uji",
  ]);
  expect((await w.meutia.call("peran.daftar", {})).peran.every((one) => !one.bolehCabut)).toBe(true);
  expect((await w.ratna.call("peran.daftar", {})).peran.map((one) => one.pegawai.nama)).toEqual(["Ratna Harahap"]);
  expect((await w.lain.call("peran.daftar", {})).peran).toEqual([]);
  const [milikRatna] = dinkes.peran;
  await w.admin.call("peran.cabut", { peranId: milikRatna?.id ?? "", versi: 1, alasan: "Pindah tugas." });
  expect((await w.admin.call("peran.daftar", { unitId: w.cast.unit.dinkes })).peran).toEqual([]);
  expect((await w.admin.call("peran.daftar", { unitId: w.cast.unit.dinkes, denganBerakhir: true })).peran).toMatchObject([
    { keadaan: "BERAKHIR", selesai: "2026-01-12", bolehCabut: false, versi: 2 },
  ]);
});

test("pengelola kinerja instansi hanya memberi dan mencabut peran pengelola di bawahnya; yang lain ditolak", async () => {
  const w = await world();
  const { peranId } = await beri(w, {}, "hendra");
  await expect(beri(w, { nip: w.dewi.nip, peran: "PIMPINAN" }, "hendra")).rejects.toMatchObject({
    code: "PERAN_DI_LUAR_WEWENANG",
    errors: [{ path: "peran" }],
  });
  await expect(beri(w, { unitId: w.cast.unit.pemko, nip: w.dewi.nip }, "hendra")).rejects.toMatchObject({ code: "TIDAK_BERHAK", status: 403 });
  await expect(beri(w, { nip: w.dewi.nip }, "meutia")).rejects.toMatchObject({ status: 403 });
  for (const oleh of ["budi", "lain", "zulkifli"] as const) await expect(beri(w, { nip: w.dewi.nip }, oleh)).rejects.toMatchObject({ status: 404 });
  await expect(w.meutia.call("peran.cabut", { peranId, versi: 1, alasan: "x" })).rejects.toMatchObject({ status: 403 });
  await expect(w.ratna.call("peran.cabut", { peranId, versi: 1, alasan: "x" })).rejects.toMatchObject({ status: 403 });
  await expect(w.lain.call("peran.cabut", { peranId, versi: 1, alasan: "x" })).rejects.toMatchObject({ status: 404 });
  expect(await w.hendra.call("peran.cabut", { peranId, versi: 1, alasan: "Pindah." })).toMatchObject({ selesai: "2026-01-12" });
  await expect(w.hendra.call("peran.cabut", { peranId, versi: 2, alasan: "Lagi." })).rejects.toMatchObject({ code: "PERAN_SUDAH_BERAKHIR" });
});

test("isian yang salah ditolak di tempatnya, dan tidak seorang pun memberi peran kepada dirinya sendiri", async () => {
  const w = await world();
  const tolak = async (isi: Record<string, unknown>, harapan: Record<string, unknown>) => expect(beri(w, isi)).rejects.toMatchObject(harapan);
  await tolak({ nip: "123" }, { code: "MASUKAN_TIDAK_SAH", errors: [{ path: "nip" }] });
  await tolak({ mulai: "2026-02-30" }, { errors: [{ path: "mulai" }] });
  await tolak({ mulai: "besok" }, { errors: [{ path: "mulai" }] });
  await tolak({ mulai: "2026-01-11" }, { errors: [{ path: "mulai", code: "lampau" }] });
  await tolak({ selesai: "2026-01-12" }, { errors: [{ path: "selesai" }] });
  await tolak({ dasar: " " }, { errors: [{ path: "dasar" }] });
  await tolak({ nip: "199001012010011001" }, { code: "PEGAWAI_TIDAK_DITEMUKAN", errors: [{ path: "nip" }] });
  await tolak({ nip: w.admin.nip, peran: "PIMPINAN" }, { code: "PERAN_UNTUK_DIRI_SENDIRI", errors: [{ path: "nip" }] });
  await beri(w);
  await tolak({ mulai: "2026-02-01", selesai: "2026-02-02" }, { code: "PERAN_SUDAH_ADA", errors: [{ path: "peran" }] });
});

test("yang memeriksa tidak sekaligus mengelola: operasi dan basis data sama-sama menolak, bergantian boleh", async () => {
  const w = await world();
  await expect(beri(w, { nip: w.meutia.nip })).rejects.toMatchObject({ code: "PERAN_BERTENTANGAN", errors: [{ path: "peran" }] });
  await expect(beri(w, { nip: w.meutia.nip, peran: "ADMIN" })).rejects.toMatchObject({ code: "PERAN_BERTENTANGAN" });
  await expect(beri(w, { nip: w.hendra.nip, peran: "INSPEKTORAT" })).rejects.toMatchObject({ code: "PERAN_BERTENTANGAN" });
  expect(await beri(w, { nip: w.meutia.nip, peran: "PIMPINAN" })).toMatchObject({ nama: "Meutia Pohan" });
  await beri(w, { selesai: "2026-02-01" });
  expect(await beri(w, { peran: "INSPEKTORAT", mulai: "2026-02-01" })).toMatchObject({ nama: "Ratna Harahap" });
  const langsung = sql`insert into peran (pegawai_id, peran, unit_id, mulai) values (${w.meutia.pegawaiId}, 'ADMIN', ${w.cast.unit.camat}, '2030-01-01')`;
  await expect(langsung.execute(w.connection.db)).rejects.toMatchObject({ code: "23P01", constraint: "peran_terpisah" });
});

test("admin terakhir tidak dapat dicabut, dan pencabutan memakai versi terakhir", async () => {
  const w = await world();
  const milik = (await w.admin.call("peran.daftar", {})).peran.find((one) => one.peran === "ADMIN");
  const peranId = milik?.id ?? "";
  await expect(w.admin.call("peran.cabut", { peranId, versi: 1, alasan: "x" })).rejects.toMatchObject({ code: "ADMIN_TERAKHIR" });
  await beri(w, { peran: "ADMIN", unitId: w.cast.unit.camat });
  await expect(w.admin.call("peran.cabut", { peranId, versi: 1, alasan: "x" })).rejects.toMatchObject({ code: "ADMIN_TERAKHIR" });
  await beri(w, { peran: "ADMIN", unitId: w.cast.unit.pemko });
  await expect(w.admin.call("peran.cabut", { peranId, versi: 9, alasan: "x" })).rejects.toMatchObject({ code: "DATA_SUDAH_BERUBAH" });
  await expect(w.admin.call("peran.cabut", { peranId, versi: 1, alasan: "" })).rejects.toMatchObject({ errors: [{ path: "alasan" }] });
  expect(await w.admin.call("peran.cabut", { peranId, versi: 1, alasan: "Serah terima." })).toMatchObject({ nama: "Tiur Simanjuntak" });
  await expect(beri(w, { nip: w.dewi.nip })).rejects.toMatchObject({ status: 404 });
});

test("admin tidak melihat penilaian siapa pun", async () => {
  const w = await world();
  const { skpId } = await w.sari.call("skp.mulai", {});
  for (const id of ["skp.lihat", "umpanBalik.daftar"] as const) await expect(w.admin.call(id, { skpId } as never)).rejects.toMatchObject({ status: 404 });
  expect((await w.admin.call("dokumen.daftar", { skpId })).dokumen).toEqual([]);
  expect((await w.admin.call("capaianOrganisasi.daftar", {})).unit).toEqual([]);
});
