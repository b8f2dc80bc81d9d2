import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import type { CastName } from "../../../tests/cast.ts";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";

let w: World;
beforeEach(async () => {
  w = await world();
});

const surat = { nama: "surat.pdf", isi: new TextEncoder().encode("%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n") };
const beri = (siapa: CastName, kepada: CastName, lain: Record<string, unknown> = {}) =>
  w[siapa].call("delegasi.beri", {
    jabatanId: w.cast.jabatan.budi,
    kepadaNip: w[kepada].nip ?? "",
    mulai: "2026-02-02",
    selesai: "2026-05-02",
    alasan: "Penilai mengikuti diklat.",
    nomorSurat: "ST 800/21/2026",
    surat,
    ...lain,
  } as never);
const penilai = async (siapa: CastName, pada: string) =>
  (await sql<{ penilai_id: string }>`select penilai_id from penilai_pada(${pada}, array[${w[siapa].pegawaiId}]::uuid[])`.execute(w.connection.db)).rows[0]
    ?.penilai_id;

test("di dalam masanya penerima yang menilai; sebelum dan sesudahnya, dan sesudah dicabut, kembali seperti semula", async () => {
  const { delegasiId, kepada } = await beri("hendra", "yusnidar");
  expect(kepada).toBe(w.yusnidar.nama);
  expect(await Promise.all(["2026-02-01", "2026-02-02", "2026-05-01", "2026-05-02"].map((hari) => penilai("sari", hari)))).toEqual([
    w.budi.pegawaiId,
    w.yusnidar.pegawaiId,
    w.yusnidar.pegawaiId,
    w.budi.pegawaiId,
  ]);
  expect((await w.sari.call("delegasi.daftar", {})).delegasi).toMatchObject([
    { id: delegasiId, keadaan: "AKAN_DATANG", bolehCabut: false, nomorSurat: "ST 800/21/2026" },
  ]);
  expect((await w.sari.call("delegasi.surat", { delegasiId })).jenis).toBe("application/pdf");
  await w.hendra.call("delegasi.cabut", { delegasiId, versi: 1, alasan: "Penilai sudah kembali." });
  expect(await penilai("sari", "2026-03-02")).toBe(w.budi.pegawaiId);
  await expect(w.hendra.call("delegasi.cabut", { delegasiId, versi: 2, alasan: "Lagi." })).rejects.toMatchObject({ code: "DELEGASI_SUDAH_BERAKHIR" });
});

test("atasan pejabat penilai boleh memberi; ketua tim atau pejabat fungsional biasa tidak dapat menerima", async () => {
  await expect(beri("yusnidar", "ratna")).rejects.toMatchObject({
    code: "PENERIMA_TIDAK_BERWENANG",
    errors: [{ path: "kepadaNip", message: expect.stringContaining("hlm. 89") }],
  });
  expect(await beri("yusnidar", "yusnidar")).toMatchObject({ kepada: w.yusnidar.nama });
  await w.connection.db
    .insertInto("penugasan")
    .values({ pegawai_id: w.ratna.pegawaiId, jabatan_id: w.cast.jabatan.budi, jenis: "PLH", mulai: "2026-01-05" })
    .execute();
  expect(await beri("yusnidar", "ratna", { mulai: "2026-06-01", selesai: "2026-07-01" })).toMatchObject({ kepada: w.ratna.nama });
});

test("tumpang tindih, lebih dari setahun, tanggal terbalik, tanpa alasan, dan surat yang bukan surat ditolak di isiannya", async () => {
  await beri("hendra", "yusnidar");
  await expect(beri("hendra", "yusnidar", { mulai: "2026-05-01", selesai: "2026-06-01" })).rejects.toMatchObject({
    code: "DELEGASI_BERTUMPANG",
    errors: [{ path: "mulai" }],
  });
  await expect(beri("hendra", "yusnidar", { mulai: "2026-06-01", selesai: "2027-08-01" })).rejects.toMatchObject({
    code: "DELEGASI_TERLALU_LAMA",
    errors: [{ path: "selesai" }],
  });
  await expect(beri("hendra", "yusnidar", { selesai: "2026-02-02" })).rejects.toMatchObject({ errors: [{ path: "selesai" }] });
  await expect(beri("hendra", "yusnidar", { mulai: "2026-06-01", selesai: "2026-07-01", alasan: " " })).rejects.toMatchObject({ errors: [{ path: "alasan" }] });
  const bukan = { nama: "surat.pdf", isi: new TextEncoder().encode("<script>1</script>") };
  await expect(beri("hendra", "yusnidar", { mulai: "2026-06-01", selesai: "2026-07-01", surat: bukan })).rejects.toMatchObject({
    code: "SURAT_DITOLAK",
    errors: [{ path: "surat" }],
  });
  await expect(beri("hendra", "yusnidar", { kepadaNip: "199001012010011001" })).rejects.toMatchObject({ code: "PENERIMA_TIDAK_DITEMUKAN" });
});

test("yang tidak terkait tidak memberi dan tidak melihat", async () => {
  for (const siapa of ["sari", "lain", "meutia", "zulkifli"] as const) await expect(beri(siapa, "yusnidar")).rejects.toMatchObject({ status: 404 });
  const { delegasiId } = await beri("hendra", "yusnidar");
  for (const siapa of ["lain", "zulkifli"] as const) {
    expect((await w[siapa].call("delegasi.daftar", {})).delegasi).toEqual([]);
    await expect(w[siapa].call("delegasi.surat", { delegasiId })).rejects.toMatchObject({ status: 404 });
  }
  for (const siapa of ["sari", "yusnidar", "meutia"] as const)
    await expect(w[siapa].call("delegasi.cabut", { delegasiId, versi: 1, alasan: "x" })).rejects.toMatchObject({ status: 403 });
});
