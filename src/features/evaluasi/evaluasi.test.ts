import { expect, test } from "vitest";
import { isRefusal } from "#platform/refusal.ts";
import type { Refusal } from "#platform/refusal.ts";
import { EKSPEKTASI } from "#rules/kosakata.ts";
import { KUADRAN } from "#rules/predikat-kinerja.ts";
import { ALASAN, evaluasiTerbuka } from "../../../tests/evaluasi-terbuka.ts";
import { world } from "../../../tests/world.ts";
import type { MasukanEvaluasi } from "./masukan.ts";
import { putarUlang } from "./putar-ulang.ts";

const SESUAI = { hasilKerja: "SESUAI", perilakuKerja: "SESUAI", ...ALASAN } as const;

async function penolakan(promise: Promise<unknown>): Promise<Refusal> {
  const error = await promise.then(
    () => null,
    (caught: unknown) => caught,
  );
  if (!isRefusal(error)) throw error ?? new Error("tidak ditolak");
  return error;
}

test("meja penilai memuat hasil bulan terakhir, posisi, bukti, umpan balik, dan tetangga", async () => {
  const w = await world();
  const { evaluasiId } = await evaluasiTerbuka(w);
  await evaluasiTerbuka(w, "dewi");
  const meja = await w.budi.call("evaluasi.lihat", { evaluasiId });
  expect(meja.rhk[0]?.indikator).toMatchObject([
    { nilai: 69, posisi: "SESUAI", bukti: [{ judul: "Rekap 1" }], uraian: "Kohort ibu" },
    { nilai: 33, posisi: "DIBAWAH" },
  ]);
  expect(meja.posisi).toEqual({ diatas: 0, sesuai: 1, dibawah: 1, belum: 0 });
  expect(meja.rhk[0]?.umpanBalik).toMatchObject([{ dari: "dr. Budi Nasution", peran: "PIMPINAN" }]);
  expect(meja.perilaku).toHaveLength(7);
  expect(meja.perilaku.find((one) => one.nilai === "KOMPETEN")?.umpanBalik).toHaveLength(1);
  expect(meja.capaianOrganisasi).toEqual({ unit: "UPT Puskesmas Uji", capaian: "BAIK" });
  expect(meja.tetangga).toMatchObject({ sebelum: { nama: "Dewi Anggraini" }, sesudah: null, urutan: 2, jumlah: 2 });
  expect(meja.boleh).toEqual({ nilai: true, tetapkan: true, sampaikan: false, terima: false, tandaTangani: false });
});

test("penilai menetapkan predikat dalam satu duduk: dibekukan, disampaikan, diaudit dua kali", async () => {
  const w = await world();
  const { evaluasiId } = await evaluasiTerbuka(w);
  const hasil = await w.budi.call("evaluasi.tetapkanPredikat", { evaluasiId, versi: 1, ...SESUAI, catatan: "Jaga waktu tunggu." });
  expect(hasil).toMatchObject({ status: "DISAMPAIKAN", predikat: "BAIK", versi: 2, capaianOrganisasi: { capaian: "BAIK" } });
  const row = await w.connection.db.selectFrom("evaluasi").selectAll().where("id", "=", evaluasiId).executeTakeFirstOrThrow();
  expect(row.aturan_versi).toBe("permenpanrb-6-2022/1");
  expect(row.masukan).toMatchObject({ hasilKerja: "SESUAI", capaianOrganisasi: "BAIK", rhk: [{ indikator: [{ nilai: 69 }, { nilai: 33 }] }] });
  expect(putarUlang(row.masukan as MasukanEvaluasi).nilai).toBe("BAIK");
  const audit = await w.connection.db.selectFrom("audit").select("operasi").where("sasaran_id", "=", evaluasiId).execute();
  expect(audit.map((one) => one.operasi)).toEqual(["evaluasi.tetapkanPredikat", "evaluasi.tetapkanPredikat"]);
});

test("penilai dapat menetapkan dahulu dan menyampaikan kemudian", async () => {
  const w = await world();
  const { evaluasiId } = await evaluasiTerbuka(w);
  expect(await w.budi.call("evaluasi.tetapkanPredikat", { evaluasiId, versi: 1, ...SESUAI, sampaikan: false })).toMatchObject({
    status: "DITETAPKAN",
    disampaikanPada: null,
    tenggat: { penyampaian: "2026-11-03" },
    boleh: { sampaikan: true },
  });
  expect(await w.sari.call("evaluasi.lihat", { evaluasiId })).toMatchObject({
    status: "DITETAPKAN",
    predikat: null,
    hasilKerja: null,
    alasanHasilKerja: null,
    catatan: null,
  });
  expect((await penolakan(w.sari.call("evaluasi.mengapa", { evaluasiId }))).code).toBe("HASIL_BELUM_TERSEDIA");
  expect((await w.sari.call("evaluasi.daftarSaya", {})).evaluasi).toMatchObject([
    { predikat: null, langkah: { siapa: "PENILAI", apa: "SAMPAIKAN", palingLambat: "2026-11-03" } },
  ]);
  expect(await w.budi.call("evaluasi.sampaikan", { evaluasiId })).toMatchObject({ status: "DISAMPAIKAN" });
  expect((await penolakan(w.budi.call("evaluasi.sampaikan", { evaluasiId }))).code).toBe("STATUS_TIDAK_MENGIZINKAN");
});

test("draf rating hanya terbaca penilai, dan tidak terbaca pegawai sampai disampaikan", async () => {
  const w = await world();
  const { evaluasiId } = await evaluasiTerbuka(w);
  const draf = await w.budi.call("evaluasi.simpanRating", {
    evaluasiId,
    versi: 1,
    hasilKerja: "DIATAS",
    perilakuKerja: null,
    alasanHasilKerja: "Masih saya timbang.",
  });
  expect(draf).toMatchObject({ versi: 2, hasilKerja: "DIATAS", perilakuKerja: null, predikatDraf: null });
  for (const siapa of [w.sari, w.yusnidar, w.hendra, w.meutia]) {
    const terbaca = await siapa.call("evaluasi.lihat", { evaluasiId });
    expect(terbaca).toMatchObject({ hasilKerja: null, alasanHasilKerja: null, catatan: null, predikatDraf: null, saran: null });
    expect(JSON.stringify(terbaca)).not.toContain("Masih saya timbang");
  }
  await w.budi.call("evaluasi.tetapkanPredikat", { evaluasiId, versi: 2, ...SESUAI });
  expect(await w.sari.call("evaluasi.lihat", { evaluasiId })).toMatchObject({ predikat: "BAIK", alasanHasilKerja: ALASAN.alasanHasilKerja });
});

test("saran baru tampak sesudah penilai memilih sendiri, dan hanya bila berbeda", async () => {
  const w = await world();
  const { evaluasiId, indikator } = await evaluasiTerbuka(w);
  await w.connection.db
    .updateTable("realisasi")
    .set({ nilai: 28 })
    .where("indikator_id", "=", indikator[1] ?? "")
    .execute();
  expect((await w.budi.call("evaluasi.lihat", { evaluasiId })).saran).toBeNull();
  expect((await w.budi.call("evaluasi.simpanRating", { evaluasiId, versi: 1, hasilKerja: "SESUAI", perilakuKerja: null })).saran).toBeNull();
  const beda = await w.budi.call("evaluasi.simpanRating", { evaluasiId, versi: 2, hasilKerja: "DIATAS", perilakuKerja: "SESUAI" });
  expect(beda.saran).toMatchObject({ hasilKerja: "SESUAI" });
  expect(beda.predikatDraf).toBe("BAIK");
});

test("pegawai tidak dapat menilai dirinya, orang lain tidak tahu evaluasi ini ada", async () => {
  const w = await world();
  const { evaluasiId } = await evaluasiTerbuka(w);
  for (const siapa of [w.sari, w.yusnidar, w.hendra]) {
    expect(await penolakan(siapa.call("evaluasi.tetapkanPredikat", { evaluasiId, versi: 1, ...SESUAI }))).toMatchObject({ status: 403 });
    expect(await penolakan(siapa.call("evaluasi.simpanRating", { evaluasiId, versi: 1, hasilKerja: "DIATAS", perilakuKerja: null }))).toMatchObject({
      status: 403,
    });
  }
  for (const siapa of [w.dewi, w.lain, w.zulkifli]) {
    expect(await penolakan(siapa.call("evaluasi.lihat", { evaluasiId }))).toMatchObject({ status: 404 });
    expect(await penolakan(siapa.call("evaluasi.mengapa", { evaluasiId }))).toMatchObject({ status: 404 });
    expect(await penolakan(siapa.call("evaluasi.tetapkanPredikat", { evaluasiId, versi: 1, ...SESUAI }))).toMatchObject({ status: 404 });
    expect(await penolakan(siapa.call("evaluasi.terima", { evaluasiId }))).toMatchObject({ status: 404 });
  }
  expect(await penolakan(w.publik.call("evaluasi.lihat", { evaluasiId }))).toMatchObject({ code: "BELUM_MASUK" });
});

test("sebelum dibuka dan sesudah ditutup ditolak; sesudahnya atasan penilai disebut namanya", async () => {
  const w = await world();
  const { evaluasiId } = await evaluasiTerbuka(w);
  w.clock.set("2026-10-11T02:00:00Z");
  expect((await penolakan(w.budi.call("evaluasi.tetapkanPredikat", { evaluasiId, versi: 1, ...SESUAI }))).code).toBe("JENDELA_BELUM_BUKA");
  expect((await penolakan(w.budi.call("evaluasi.simpanRating", { evaluasiId, versi: 1, hasilKerja: null, perilakuKerja: null }))).code).toBe(
    "JENDELA_BELUM_BUKA",
  );
  w.clock.set("2026-10-27T02:00:00Z");
  const lewat = await penolakan(w.budi.call("evaluasi.tetapkanPredikat", { evaluasiId, versi: 1, ...SESUAI }));
  expect(lewat).toMatchObject({ code: "JENDELA_LEWAT", status: 409 });
  expect(lewat.message).toContain("dr. Yusnidar Lubis");
  expect((await penolakan(w.budi.call("evaluasi.simpanRating", { evaluasiId, versi: 1, hasilKerja: null, perilakuKerja: null }))).code).toBe("JENDELA_LEWAT");
  expect((await w.budi.call("evaluasi.lihat", { evaluasiId })).boleh).toMatchObject({ nilai: false, tetapkan: false });
  expect((await w.yusnidar.call("evaluasi.daftarTim", { periodeEvaluasiId: w.cast.periodeEvaluasi.III })).tim).toMatchObject([
    { nama: "Sari Rahmadani", hubungan: "ATASAN_PENILAI", penilai: "dr. Budi Nasution" },
  ]);
  // the last second of the last day, in Medan
  w.clock.set("2026-10-26T16:59:59Z");
  expect((await w.budi.call("evaluasi.tetapkanPredikat", { evaluasiId, versi: 1, ...SESUAI })).predikat).toBe("BAIK");
});

test("rating tanpa realisasi ditolak", async () => {
  const w = await world();
  const { evaluasiId } = await evaluasiTerbuka(w, "sari", { realisasi: false });
  expect((await penolakan(w.budi.call("evaluasi.tetapkanPredikat", { evaluasiId, versi: 1, ...SESUAI }))).code).toBe("RATING_TANPA_REALISASI");
});

test("pendekatan kualitatif: satu uraian per hasil kerja cukup menjadi dasar rating", async () => {
  const w = await world();
  const { evaluasiId, skpId, rhkId } = await evaluasiTerbuka(w, "sari", { realisasi: false });
  const { db } = w.connection;
  await db.updateTable("skp").set({ pendekatan: "KUALITATIF" }).where("id", "=", skpId).execute();
  await db.updateTable("indikator").set({ target: null, target_bawah: null, target_atas: null, arah: null }).where("rhk_id", "=", rhkId).execute();
  expect((await w.budi.call("evaluasi.daftarTim", {})).tim[0]?.realisasi).toEqual({ terisi: 0, jumlah: 1 });
  await db
    .insertInto("realisasi")
    .values({
      skp_id: skpId,
      rhk_id: rhkId,
      bulan: "2026-09-01",
      uraian: "Semua ibu hamil terlayani.",
      dicatat_oleh: w.sari.pegawaiId,
      dicatat_pada: w.clock.now(),
    })
    .execute();
  expect((await w.budi.call("evaluasi.daftarTim", {})).tim[0]?.realisasi).toEqual({ terisi: 1, jumlah: 1 });
  await w.budi.call("evaluasi.tetapkanPredikat", { evaluasiId, versi: 1, ...SESUAI });
  expect((await w.sari.call("evaluasi.mengapa", { evaluasiId })).hasilKerja.rhk[0]?.realisasi).toMatchObject({ uraian: "Semua ibu hamil terlayani." });
});

test("alasan yang kurang ditunjuk pada isiannya", async () => {
  const w = await world();
  const { evaluasiId } = await evaluasiTerbuka(w);
  const satu = await penolakan(w.budi.call("evaluasi.tetapkanPredikat", { evaluasiId, versi: 1, ...SESUAI, alasanPerilakuKerja: "baik" }));
  expect(satu).toMatchObject({ code: "ALASAN_WAJIB", errors: [{ path: "alasanPerilakuKerja" }] });
  expect(satu.errors[0]?.message).toContain("perilaku kerja");
  const dua = await penolakan(w.budi.call("evaluasi.tetapkanPredikat", { evaluasiId, versi: 1, hasilKerja: "SESUAI", perilakuKerja: "SESUAI" }));
  expect(dua.errors.map((one) => one.path)).toEqual(["alasanHasilKerja", "alasanPerilakuKerja"]);
});

test("tanpa capaian organisasi ditolak dan disebut kepada siapa memintanya", async () => {
  const w = await world();
  const { evaluasiId } = await evaluasiTerbuka(w, "sari", { capaian: null });
  const tolak = await penolakan(w.budi.call("evaluasi.tetapkanPredikat", { evaluasiId, versi: 1, ...SESUAI }));
  expect(tolak.code).toBe("CAPAIAN_ORGANISASI_BELUM_ADA");
  expect(tolak.message).toContain("UPT Puskesmas Uji");
  expect(tolak.message).toContain("Hendra Ginting");
});

test("versi yang basi ditolak, baik draf maupun penetapan", async () => {
  const w = await world();
  const { evaluasiId } = await evaluasiTerbuka(w);
  await w.budi.call("evaluasi.simpanRating", { evaluasiId, versi: 1, hasilKerja: "SESUAI", perilakuKerja: null });
  expect((await penolakan(w.budi.call("evaluasi.simpanRating", { evaluasiId, versi: 1, hasilKerja: "DIBAWAH", perilakuKerja: null }))).code).toBe(
    "DATA_SUDAH_BERUBAH",
  );
  expect((await penolakan(w.budi.call("evaluasi.tetapkanPredikat", { evaluasiId, versi: 1, ...SESUAI }))).code).toBe("DATA_SUDAH_BERUBAH");
});

test("permintaan yang sama dua kali bekerja sekali", async () => {
  const w = await world();
  const { evaluasiId } = await evaluasiTerbuka(w);
  const meta = { permintaanId: "tetapkan-sari-iii" };
  const pertama = await w.budi.call("evaluasi.tetapkanPredikat", { evaluasiId, versi: 1, ...SESUAI }, meta);
  const kedua = await w.budi.call("evaluasi.tetapkanPredikat", { evaluasiId, versi: 1, ...SESUAI }, meta);
  expect(kedua).toEqual(pertama);
  expect((await penolakan(w.budi.call("evaluasi.tetapkanPredikat", { evaluasiId, versi: 2, ...SESUAI }))).code).toBe("STATUS_TIDAK_MENGIZINKAN");
  expect((await penolakan(w.budi.call("evaluasi.simpanRating", { evaluasiId, versi: 2, hasilKerja: null, perilakuKerja: null }))).code).toBe(
    "STATUS_TIDAK_MENGIZINKAN",
  );
});

test("pegawai menerima, jamnya berjalan dalam hari kerja, lalu menandatangani", async () => {
  const w = await world();
  const { evaluasiId } = await evaluasiTerbuka(w);
  expect((await penolakan(w.sari.call("evaluasi.terima", { evaluasiId }))).code).toBe("STATUS_TIDAK_MENGIZINKAN");
  await w.budi.call("evaluasi.tetapkanPredikat", { evaluasiId, versi: 1, ...SESUAI });
  expect(await penolakan(w.budi.call("evaluasi.terima", { evaluasiId }))).toMatchObject({ status: 403 });
  await w.connection.db.insertInto("hari_libur").values({ tanggal: "2026-10-28", nama: "Libur uji", sumber: "uji" }).execute();
  w.clock.set("2026-10-19T01:05:00Z");
  const diterima = await w.sari.call("evaluasi.terima", { evaluasiId });
  expect(diterima).toMatchObject({ status: "DITERIMA", tenggat: { pengembalian: "2026-11-09", keberatan: "2026-11-09" }, boleh: { tandaTangani: true } });
  expect((await w.sari.call("evaluasi.daftarSaya", {})).evaluasi[0]).toMatchObject({
    predikat: "BAIK",
    langkah: { siapa: "ANDA", apa: "TANDA_TANGANI", palingLambat: "2026-11-09" },
  });
  expect(await penolakan(w.budi.call("evaluasi.tandaTangani", { evaluasiId }))).toMatchObject({ status: 403 });
  expect(await w.sari.call("evaluasi.tandaTangani", { evaluasiId })).toMatchObject({ status: "DIKEMBALIKAN" });
  expect((await penolakan(w.sari.call("evaluasi.tandaTangani", { evaluasiId }))).code).toBe("STATUS_TIDAK_MENGIZINKAN");
});

test("penjelasan memuat seluruh jalan dari sel ke bukti, dan putar ulang sama", async () => {
  const w = await world();
  const { evaluasiId, indikator } = await evaluasiTerbuka(w);
  await w.budi.call("evaluasi.tetapkanPredikat", { evaluasiId, versi: 1, ...SESUAI });
  // what is recorded later does not reach what was decided
  await w.connection.db
    .updateTable("realisasi")
    .set({ nilai: 1 })
    .where("indikator_id", "=", indikator[0] ?? "")
    .execute();
  w.clock.set("2026-10-19T01:05:00Z");
  await w.sari.call("evaluasi.terima", { evaluasiId });
  const sebab = await w.sari.call("evaluasi.mengapa", { evaluasiId });
  expect(sebab).toMatchObject({
    predikat: "BAIK",
    sel: { baris: "SESUAI", kolom: "SESUAI" },
    hasilKerja: { alasan: ALASAN.alasanHasilKerja, rhk: [{ indikator: [{ nilai: 69, posisi: "SESUAI", bukti: [{ judul: "Rekap 1" }] }, { nilai: 33 }] }] },
    pertimbangan: { capaian: "BAIK", pola: { puncak: "BAIK" } },
    keberatan: { isFinal: false, sampai: "2026-11-06", sisaHariKerja: 14, kepada: { nama: "dr. Yusnidar Lubis" } },
    putarUlang: { predikat: "BAIK", sama: true },
    aturan: { versi: "permenpanrb-6-2022/1" },
  });
  expect(sebab.alternatif.map((one) => one.predikat)).toEqual(["BAIK", "SANGAT_BAIK", "BUTUH_PERBAIKAN", "KURANG"]);
  expect(sebab.keberatan.teks.map((one) => one.teks).join(" ")).toContain("tidak menghapus hak ini");
  const apa = sebab.jejak.map((one) => one.apa).join("; ");
  for (const kata of [
    "menetapkan SKP",
    "mencatat realisasi September, 2 isian",
    "capaian kinerja organisasi",
    "menetapkan kedua rating",
    "menyampaikan",
    "menerima",
  ])
    expect(apa).toContain(kata);
});

test("hasil yang ditetapkan kepala daerah final, tanpa keberatan", async () => {
  const w = await world();
  const { evaluasiId, skpId } = await evaluasiTerbuka(w);
  await w.connection.db
    .updateTable("skp")
    .set({ penilai_id: w.wali.pegawaiId, penilai_jabatan_id: w.cast.jabatan.wali, atasan_penilai_id: null, atasan_penilai_jabatan_id: null })
    .where("id", "=", skpId)
    .execute();
  await w.connection.db.updateTable("evaluasi").set({ penilai_id: w.wali.pegawaiId }).where("id", "=", evaluasiId).execute();
  await w.connection.db.updateTable("capaian_organisasi").set({ unit_id: w.cast.unit.pemko }).execute();
  await w.wali.call("evaluasi.tetapkanPredikat", { evaluasiId, versi: 1, ...SESUAI });
  await w.sari.call("evaluasi.terima", { evaluasiId });
  expect((await w.sari.call("evaluasi.mengapa", { evaluasiId })).keberatan).toMatchObject({ isFinal: true, sampai: null, kepada: null });
});

test("daftar tim: posisi, realisasi, draf ikut sebaran, peran untuk dibandingkan", async () => {
  const w = await world();
  const sari = await evaluasiTerbuka(w);
  const dewi = await evaluasiTerbuka(w, "dewi");
  await evaluasiTerbuka(w, "ratna", { realisasi: false });
  await w.budi.call("evaluasi.tetapkanPredikat", { evaluasiId: dewi.evaluasiId, versi: 1, ...SESUAI });
  await w.budi.call("evaluasi.simpanRating", { evaluasiId: sari.evaluasiId, versi: 1, hasilKerja: "DIATAS", perilakuKerja: "DIATAS" });
  const tim = await w.budi.call("evaluasi.daftarTim", {});
  expect(tim.jendela).toMatchObject({ triwulan: "III", tahap: "TERBUKA", tutup: "2026-10-26" });
  expect(tim.jendela?.alasan.map((one) => one.teks).join(" ")).toContain("atasan penilai");
  expect(tim.tim.map((one) => [one.nama, one.status, one.predikat, one.predikatDraf, one.realisasi.terisi])).toEqual([
    ["Dewi Anggraini", "DISAMPAIKAN", "BAIK", null, 2],
    ["Ratna Harahap", "TERBUKA", null, null, 0],
    ["Sari Rahmadani", "TERBUKA", null, "SANGAT_BAIK", 2],
  ]);
  expect(tim.tim[0]?.rhk).toEqual([{ jenis: "UTAMA", teks: "Ibu hamil mendapat pemeriksaan kehamilan" }]);
  expect(tim.jumlah).toEqual({ semua: 3, dinilai: 1, draf: 1, belum: 1 });
  expect(tim.sebaran).toMatchObject({ banyak: { BAIK: 1, SANGAT_BAIK: 1 }, denganDraf: 1, jumlah: 2, pola: { puncak: "BAIK" } });
  expect(tim.sebaran?.pertimbangan.join(" ")).toContain("bukan kuota");
  expect((await w.lain.call("evaluasi.daftarTim", {})).tim).toEqual([]);
  expect(await penolakan(w.lain.call("evaluasi.daftarTim", { periodeEvaluasiId: w.cast.periodeEvaluasi.III }))).toMatchObject({ status: 404 });
});

test("tugas belajar yang tidak lulus mengesampingkan kuadran, juga saat diputar ulang", async () => {
  const w = await world();
  const { evaluasiId } = await evaluasiTerbuka(w);
  const hasil = await w.budi.call("evaluasi.tetapkanPredikat", { evaluasiId, versi: 1, ...SESUAI, tugasBelajar: "TIDAK_LULUS" });
  expect(hasil.predikat).toBe("KURANG");
  expect(await w.sari.call("evaluasi.mengapa", { evaluasiId })).toMatchObject({ sel: null, alternatif: [], putarUlang: { predikat: "KURANG", sama: true } });
});

test("capaian tahunan yang belum terbit pada Januari tidak diganti tahun lalu terlalu cepat", async () => {
  const w = await world();
  const { evaluasiId } = await evaluasiTerbuka(w);
  await w.connection.db.updateTable("evaluasi").set({ periode_evaluasi_id: w.cast.periodeEvaluasi["IV-AKHIR"] }).where("id", "=", evaluasiId).execute();
  await w.connection.db.updateTable("realisasi").set({ bulan: "2026-11-01" }).where("bulan", "=", "2026-09-01").execute();
  w.clock.set("2027-01-20T02:00:00Z");
  expect((await penolakan(w.budi.call("evaluasi.tetapkanPredikat", { evaluasiId, versi: 1, ...SESUAI }))).code).toBe("CAPAIAN_ORGANISASI_BELUM_ADA");
  await w.hendra.call("capaianOrganisasi.tetapkan", {
    unitId: w.cast.unit.puskesmas,
    periodeEvaluasiId: w.cast.periodeEvaluasi["IV-AKHIR"],
    capaian: "ISTIMEWA",
    dasar: "LKjIP 2026",
  });
  expect((await w.budi.call("evaluasi.tetapkanPredikat", { evaluasiId, versi: 1, ...SESUAI })).capaianOrganisasi.capaian).toBe("ISTIMEWA");
});

test("putar ulang: setiap sel kuadran, dan versi yang tidak dikenal adalah galat", () => {
  const dasar = {
    aturanVersi: "permenpanrb-6-2022/1",
    tugasBelajar: null,
    capaianOrganisasi: "BAIK",
    alasanHasilKerja: "",
    alasanPerilakuKerja: "",
    rhk: [],
    perilaku: [],
  } as const;
  for (const hasilKerja of EKSPEKTASI)
    for (const perilakuKerja of EKSPEKTASI)
      expect(putarUlang({ ...dasar, rhk: [], perilaku: [], hasilKerja, perilakuKerja }).nilai).toBe(KUADRAN[hasilKerja][perilakuKerja]);
  for (const aturanVersi of ["", "permenpanrb-6-2022/2", "toString"])
    expect(() => putarUlang({ ...dasar, rhk: [], perilaku: [], aturanVersi, hasilKerja: "SESUAI", perilakuKerja: "SESUAI" })).toThrow(RangeError);
});
