import { expect, test } from "vitest";
import { ALASAN, evaluasiTerbuka } from "../../../tests/evaluasi-terbuka.ts";
import { world } from "../../../tests/world.ts";

test("penilai membaca riwayat jabatan, penilai dan sebabnya, keadaan, SKP, dan predikat timnya", async () => {
  const w = await world();
  const { db } = w.connection;
  const { evaluasiId, skpId } = await evaluasiTerbuka(w);
  await db.updateTable("penugasan").set({ selesai: "2026-03-01" }).where("pegawai_id", "=", w.sari.pegawaiId).execute();
  const baru = await db
    .insertInto("jabatan")
    .values({ unit_id: w.cast.unit.puskesmas, nama: "Bidan Ahli Muda", jenis: "FUNGSIONAL", atasan_id: w.cast.jabatan.budi })
    .returning("id")
    .executeTakeFirstOrThrow();
  await db
    .insertInto("penugasan")
    .values({ pegawai_id: w.sari.pegawaiId, jabatan_id: baru.id, jenis: "DEFINITIF", mulai: "2026-03-01", dasar: "SK 12/2026" })
    .execute();
  await db
    .insertInto("jabatan_riwayat")
    .values({ jabatan_id: w.cast.jabatan.sari, nama: "Bidan Lama", unit_id: w.cast.unit.puskesmas, mulai: "2024-01-01", selesai: "2026-06-01" })
    .execute();
  await db.insertInto("keadaan_pegawai").values({ pegawai_id: w.sari.pegawaiId, keadaan: "TUGAS_BELAJAR", mulai: "2026-09-01", tempat: "USU" }).execute();
  const profil = await w.budi.call("profil.lihat", { pegawaiId: w.sari.pegawaiId });
  expect(profil.penugasan.map((satu) => [satu.jabatan, satu.mulai, satu.selesai, satu.kini, satu.dasar])).toEqual([
    ["Bidan Ahli Muda", "2026-03-01", null, true, "SK 12/2026"],
    ["Bidan Lama", "2024-01-02", "2026-03-01", false, null],
  ]);
  expect(profil).toMatchObject({
    lengkap: true,
    nip: w.sari.nip,
    keadaan: [{ keadaan: "TUGAS_BELAJAR", tempat: "USU", kini: true }],
    boleh: { ubah: false, aturAkun: false, wakili: false },
  });
  expect(profil.penilai).toMatchObject({ nama: "dr. Budi Nasution", atasan: "dr. Yusnidar Lubis" });
  expect(profil.penilai?.alasan.some((satu) => satu.dasar?.includes("Lampiran"))).toBe(true);
  expect(profil.skp).toMatchObject([{ id: skpId, tahun: 2026, penilai: "dr. Budi Nasution" }]);
  expect(profil.evaluasi).toMatchObject([{ id: evaluasiId, triwulan: "III", status: "TERBUKA", predikat: null }]);
  await w.budi.call("evaluasi.tetapkanPredikat", { evaluasiId, versi: 1, hasilKerja: "SESUAI", perilakuKerja: "SESUAI", ...ALASAN });
  const predikat = async (siapa: typeof w.sari) => (await siapa.call("profil.lihat", { pegawaiId: w.sari.pegawaiId })).evaluasi.map((satu) => satu.predikat);
  expect(await predikat(w.budi)).toEqual(["BAIK"]);
  expect(await predikat(w.hendra)).toEqual(["BAIK"]);
  expect(await predikat(w.sari)).toEqual(["BAIK"]);
  await db.updateTable("evaluasi").set({ status: "DITETAPKAN", disampaikan_pada: null }).where("id", "=", evaluasiId).execute();
  expect(await predikat(w.sari)).toEqual([null]);
  // a pimpinan sees the person, but evaluations are not theirs to read
  expect(await predikat(w.zulkifli)).toEqual([]);
});

test("rekan melihat nama dan jabatan saja, orang lain mendapat 404, dan yang membuka profil tercatat", async () => {
  const w = await world();
  await w.connection.db.insertInto("keadaan_pegawai").values({ pegawai_id: w.sari.pegawaiId, keadaan: "CLTN", mulai: "2026-01-01" }).execute();
  const rekan = await w.dewi.call("profil.lihat", { pegawaiId: w.sari.pegawaiId });
  expect(rekan).toMatchObject({
    nama: "Sari Rahmadani",
    lengkap: false,
    nip: null,
    jenis: null,
    surel: null,
    penilai: null,
    keadaan: [],
    skp: [],
    evaluasi: [],
    dokumen: [],
  });
  expect(rekan.penugasan.map((satu) => satu.jabatan)).toEqual(["Bidan Penyelia"]);
  await expect(w.lain.call("profil.lihat", { pegawaiId: w.sari.pegawaiId })).rejects.toMatchObject({ status: 404 });
  await expect(w.hendra.call("profil.lihat", { pegawaiId: "bukan-id" })).rejects.toMatchObject({ status: 404 });
  await expect(w.publik.call("profil.lihat", { pegawaiId: w.sari.pegawaiId })).rejects.toMatchObject({ status: 401 });
  expect((await w.hendra.call("profil.lihat", { pegawaiId: w.sari.pegawaiId })).boleh).toEqual({
    ubah: true,
    tetapkanJabatan: true,
    aturAkun: true,
    wakili: true,
  });
  expect((await w.hendra.call("profil.lihat", { pegawaiId: w.wali.pegawaiId })).penilai).toMatchObject({ pegawaiId: null, alasan: [{}] });
  const { hari } = await w.sari.call("jejakAkses.saya", {});
  expect(hari[0]?.catatan.map((satu) => satu.pelaku.nama)).toEqual(["Hendra Ginting", "Dewi Anggraini"]);
});
