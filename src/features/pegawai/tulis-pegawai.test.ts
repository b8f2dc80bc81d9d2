import { expect, test } from "vitest";
import { world } from "../../../tests/world.ts";
import { periksaNipPegawai } from "#rules/nip-pegawai.ts";

const PNS = "199001022015011003";
const PPPK = "199001022023211007";

test("pegawai baru dicatat bersama jabatan pertamanya, dan langsung ditemukan", async () => {
  const w = await world();
  const unitId = w.cast.unit.puskesmas;
  const pilihan = await w.hendra.call("pegawai.pilihanJabatan", { unitId });
  expect(pilihan.jabatan[0]).toMatchObject({ nama: "Kepala UPT Puskesmas Uji", pemegang: "dr. Budi Nasution" });
  const isi = {
    unitId,
    nama: "Nurhayati Lubis",
    nip: "19900102 202321 1 007",
    jenis: "PPPK" as const,
    jabatanId: w.cast.jabatan.sari,
    mulai: "2026-01-05",
    dasar: "SK 3/2026",
  };
  const { pegawaiId, peringatan } = await w.hendra.call("pegawai.tambah", isi);
  expect(peringatan).toBeNull();
  expect((await w.hendra.call("pegawai.daftar", { cari: "nurhayati" })).baris).toMatchObject([{ id: pegawaiId, nip: PPPK, jabatan: "Bidan Penyelia" }]);
  await expect(w.hendra.call("pegawai.tambah", { ...isi, nip: PNS })).rejects.toMatchObject({ errors: [{ path: "nip" }] });
  await expect(w.hendra.call("pegawai.tambah", { ...isi, nip: PNS, jenis: "PNS", jabatanId: w.cast.jabatan.budi })).rejects.toMatchObject({
    errors: [{ path: "jabatanId", message: expect.stringContaining("dr. Budi Nasution") as string }],
  });
  await expect(w.hendra.call("pegawai.tambah", { ...isi, nip: PNS, jenis: "PNS", jabatanId: w.cast.jabatan.lain })).rejects.toMatchObject({
    errors: [{ path: "jabatanId" }],
  });
  await expect(w.hendra.call("pegawai.tambah", { ...isi, nama: " ", surel: "bukan", mulai: "2026-02-30" })).rejects.toMatchObject({
    errors: [{ path: "nama" }, { path: "surel" }, { path: "mulai" }],
  });
  for (const siapa of [w.budi, w.meutia, w.lain]) await expect(siapa.call("pegawai.tambah", isi)).rejects.toMatchObject({ status: 404 });
});

test("NIP yang sudah dipakai ditolak pada isiannya dengan nama unit pemakainya", async () => {
  const w = await world();
  const isi = { pegawaiId: w.sari.pegawaiId, versi: 1, nama: "Sari Rahmadani", jenis: "PNS" as const };
  await expect(w.hendra.call("pegawai.ubah", { ...isi, nip: w.lain.nip ?? "" })).rejects.toMatchObject({
    code: "MASUKAN_TIDAK_SAH",
    errors: [{ path: "nip", message: expect.stringContaining("Kecamatan Medan Baru") as string }],
  });
  expect(await w.hendra.call("pegawai.ubah", { ...isi, nip: PNS, pangkatGolRuang: "Penata (III/c)", surel: "sari@contoh.go.id" })).toMatchObject({ versi: 2 });
  const akun = await w.connection.db.selectFrom("akun").select(["nip"]).where("pegawai_id", "=", w.sari.pegawaiId).executeTakeFirstOrThrow();
  expect(akun.nip).toBe(PNS);
  await expect(w.hendra.call("pegawai.ubah", { ...isi, nip: PNS })).rejects.toMatchObject({ code: "DATA_SUDAH_BERUBAH", detail: { versi: 2 } });
  await expect(w.sari.call("pegawai.ubah", { ...isi, versi: 2, nip: PNS })).rejects.toMatchObject({ status: 403 });
  await expect(w.lain.call("pegawai.ubah", { ...isi, versi: 2, nip: PNS })).rejects.toMatchObject({ status: 404 });
  const audit = await w.connection.db.selectFrom("audit").select("rincian").where("operasi", "=", "pegawai.ubah").executeTakeFirstOrThrow();
  expect(audit.rincian).toMatchObject({ berubah: [{ bidang: "nip", dari: w.sari.nip, menjadi: PNS }, { bidang: "surel" }] });
});

test("NI PPPK diterima; nomor janggal PPPK paruh waktu diperingatkan, bukan ditolak", () => {
  expect(periksaNipPegawai(PPPK, "PPPK")).toEqual({ nip: PPPK, tolak: null, peringatan: null });
  expect(periksaNipPegawai("999999999999999999", "PPPK_PARUH_WAKTU")).toMatchObject({
    nip: "999999999999999999",
    tolak: null,
    peringatan: expect.any(String) as string,
  });
  expect(periksaNipPegawai("12345", "PPPK_PARUH_WAKTU").tolak).toContain("18 angka");
  expect(periksaNipPegawai("999999999999999999", "PNS").tolak).not.toBeNull();
  expect(periksaNipPegawai(PPPK, "PNS").tolak).toContain("NI PPPK");
  expect(periksaNipPegawai(PNS, "NON_ASN").tolak).toContain("Kosongkan");
  expect(periksaNipPegawai("", "NON_ASN")).toEqual({ nip: null, tolak: null, peringatan: null });
});
