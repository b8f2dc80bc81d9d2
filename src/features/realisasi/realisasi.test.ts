import { beforeEach, expect, test } from "vitest";
import { evaluasiUji, skpDitetapkan } from "../../../tests/skp-ditetapkan.ts";
import type { SkpUji } from "../../../tests/skp-ditetapkan.ts";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";

const SIAPA = { pegawai: "sari", penilai: "budi", atasan: "yusnidar" } as const;
let w: World;
let skp: SkpUji;
beforeEach(async () => {
  w = await world();
  w.clock.set("2026-10-07T02:00:00Z");
  skp = await skpDitetapkan(w, SIAPA, {
    rhk: [
      {
        teks: "Ibu hamil terlayani sesuai SOP",
        indikator: [
          { teks: "Ibu hamil dengan ANC 6 kali", target: "80–90%", bawah: 80, atas: 90, satuan: "%", arah: "NAIK", isAkumulatif: true },
          { teks: "Waktu tunggu", target: "20–30 menit", bawah: 20, atas: 30, satuan: "menit", arah: "TURUN" },
        ],
      },
      { teks: "Data SICANTIK mutakhir", indikator: [{ teks: "Laporan bulanan", target: "tanggal 5 bulan berikutnya" }] },
    ],
  });
});

const rhk = (nomor = 0) => skp.rhk[nomor]?.id ?? "";
const indikator = (nomor = 0, induk = 0) => skp.rhk[induk]?.indikator[nomor] ?? "";
type Isi = { rhkId?: string; indikatorId?: string | null; bulan?: string; nilai?: string | number | null; uraian?: string; versi?: number };
const catat = (isi: Isi = {}, siapa = w.sari) =>
  siapa.call("realisasi.simpan", { rhkId: rhk(), indikatorId: indikator(), bulan: "2026-09", nilai: "69", uraian: "", versi: 0, ...isi });
const galat = (path: string, message: string | RegExp) => ({
  code: "MASUKAN_TIDAK_SAH",
  errors: [expect.objectContaining({ path, message: typeof message === "string" ? message : expect.stringMatching(message) })],
});
const teks = (value: string) => new TextEncoder().encode(value);
const PDF = teks("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n");

test("bulan ini memuat yang perlu dicatat, ekspektasinya, dan langkah berikutnya", async () => {
  const bulan = await w.sari.call("realisasi.lihatBulan", { bulan: "2026-09" });
  expect(bulan).toMatchObject({
    skp: { id: skp.skpId, penilai: { nama: "dr. Budi Nasution" } },
    periode: { triwulan: "III" },
    tenggat: "2026-10-16",
    isTerlambat: false,
    boleh: { simpan: true },
    alasan: { kode: "TERBUKA" },
    terisi: 0,
    jumlah: 3,
    berikut: { nomor: 1, rhkId: rhk(), indikatorId: indikator() },
  });
  expect(bulan.baris[0]).toMatchObject({
    target: "80–90%",
    rentang: { bawah: 60, atas: 67.5, teks: "60–67,5%" },
    realisasi: null,
    posisi: null,
    pakaiAngka: true,
  });
  expect(bulan.baris[1]).toMatchObject({ rentang: { bawah: 20, atas: 30, teks: "20–30 menit" }, arah: "TURUN" });
  expect(bulan.baris[2]).toMatchObject({ rentang: null, pakaiAngka: false });
  expect(bulan.baris[0]?.seri).toHaveLength(12);
  expect(bulan.baris[0]?.seri[11]).toEqual({ bulan: "2026-12", nilai: null, bawah: 80, atas: 90 });
});

test("realisasi dicatat, posisinya tampak, dan bulan lalu dengan umpan baliknya ikut terlihat", async () => {
  await catat({ bulan: "2026-08", nilai: "61", uraian: "Ibu yang bekerja sulit datang hari kerja." });
  await w.budi.call("umpanBalik.beri", { skpId: skp.skpId, rhkId: rhk(), nilai: "", teks: "Coba pindahkan kelas ibu hamil ke Sabtu." });
  const baris = await catat({ nilai: "69,5", uraian: "Kelas pindah ke Sabtu. 🌟 Ma'ruf <script>alert(1)</script>" });
  expect(baris).toMatchObject({
    realisasi: { nilai: 69.5, versi: 1, isTerlambat: false, uraian: "Kelas pindah ke Sabtu. 🌟 Ma'ruf <script>alert(1)</script>", bukti: [] },
    posisi: { nilai: "DIATAS" },
    sebelumnya: { bulan: "2026-08", nilai: 61, uraian: "Ibu yang bekerja sulit datang hari kerja.", posisi: { nilai: "DIATAS" } },
    umpanBalik: [{ dari: "dr. Budi Nasution", peran: "PIMPINAN", teks: "Coba pindahkan kelas ibu hamil ke Sabtu." }],
  });
  expect(baris.seri.filter((one) => one.nilai !== null).map((one) => [one.bulan, one.nilai])).toEqual([
    ["2026-08", 61],
    ["2026-09", 69.5],
  ]);
  const bulan = await w.sari.call("realisasi.lihatBulan", { bulan: "2026-09" });
  expect(bulan).toMatchObject({ terisi: 1, jumlah: 3, berikut: { nomor: 2, indikatorId: indikator(1) } });
});

test.each([
  ["69", 69],
  ["69,5", 69.5],
  ["69.5", 69.5],
  [" 69 % ", 69],
  [0, 0],
  ["", null],
])("angka %j dibaca %j", async (nilai, hasil) => {
  expect((await catat({ nilai, uraian: "ada" })).realisasi?.nilai).toBe(hasil);
});

test("1.250 adalah seribu dua ratus lima puluh", async () => {
  expect((await catat({ indikatorId: indikator(1), nilai: "1.250" })).realisasi?.nilai).toBe(1250);
});

test("angka yang bukan angka atau tidak wajar ditolak di isiannya", async () => {
  const angka = "Isi dengan angka, misalnya 69 atau 69,5.";
  for (const nilai of ["banyak", "12abc", "1e9", "NaN", "🌟", "6 9 ,", "9".repeat(2_000_000), `1${" ".repeat(100_000)}2`])
    await expect(catat({ nilai, uraian: "ada" })).rejects.toMatchObject(galat("nilai", angka));
  await expect(catat({ nilai: Number.NaN })).rejects.toMatchObject(galat("nilai", angka));
  await expect(catat({ indikatorId: indikator(1), nilai: "12345678901234567" })).rejects.toMatchObject(galat("nilai", /terlalu besar/));
  await expect(catat({ nilai: "6900" })).rejects.toMatchObject(galat("nilai", /salah ketik/));
  await expect(catat({ indikatorId: indikator(1), nilai: "-3" })).rejects.toMatchObject(galat("nilai", /tidak kurang dari nol/));
});

test("angka atau kalimat harus ada; kalimat yang terlalu panjang ditolak", async () => {
  await expect(catat({ nilai: "" })).rejects.toMatchObject(galat("nilai", "Isi dengan angka, misalnya 69 atau 69,5."));
  await expect(catat({ rhkId: rhk(1), indikatorId: indikator(0, 1), nilai: null, uraian: "  " })).rejects.toMatchObject(
    galat("uraian", "Tulis satu kalimat tentang apa yang terjadi."),
  );
  await expect(catat({ uraian: "a".repeat(2_000_000) })).rejects.toMatchObject(galat("uraian", /paling banyak 4\.000 huruf/));
  await expect(catat({ bulan: "2026-13" })).rejects.toMatchObject(galat("bulan", "Bulan ditulis seperti 2026-09."));
});

test("SKP kualitatif dicatat per hasil kerja, dengan kalimat saja", async () => {
  const dewi = await skpDitetapkan(
    w,
    { ...SIAPA, pegawai: "dewi" },
    { pendekatan: "KUALITATIF", rhk: [{ teks: "Pelayanan ramah", indikator: [{ teks: "Keluhan ditangani" }, { teks: "Antrean rapi" }] }] },
  );
  const rhkId = dewi.rhk[0]?.id ?? "";
  const bulan = await w.dewi.call("realisasi.lihatBulan", { bulan: "2026-09" });
  expect(bulan.baris).toHaveLength(1);
  expect(bulan.baris[0]).toMatchObject({ indikatorId: null, indikator: ["Keluhan ditangani", "Antrean rapi"], pakaiAngka: false });
  await expect(catat({ rhkId, indikatorId: "", nilai: "5" }, w.dewi)).rejects.toMatchObject(galat("nilai", /dicatat dengan kalimat/));
  await expect(catat({ rhkId, indikatorId: dewi.rhk[0]?.indikator[0] ?? "", nilai: null, uraian: "ada" }, w.dewi)).rejects.toMatchObject({
    code: "INDIKATOR_TIDAK_SAH",
  });
  expect(await catat({ rhkId, indikatorId: "", nilai: null, uraian: "Tiga keluhan selesai." }, w.dewi)).toMatchObject({
    realisasi: { nilai: null, uraian: "Tiga keluhan selesai." },
    posisi: null,
  });
});

test("indikator milik hasil kerja lain ditolak", async () => {
  await expect(catat({ rhkId: rhk(1), indikatorId: indikator() })).rejects.toMatchObject({ code: "INDIKATOR_TIDAK_SAH", status: 422 });
  await expect(catat({ indikatorId: null })).rejects.toMatchObject({ code: "INDIKATOR_TIDAK_SAH" });
});

test("dua perangkat tidak saling menimpa", async () => {
  await catat({ nilai: "69", uraian: "dari ponsel" });
  await expect(catat({ nilai: "70" })).rejects.toMatchObject({
    code: "DATA_SUDAH_BERUBAH",
    status: 409,
    detail: { nilai: 69, uraian: "dari ponsel", oleh: "Anda, di perangkat lain,", versi: 1 },
  });
  expect((await catat({ nilai: "70", versi: 1 })).realisasi).toMatchObject({ nilai: 70, versi: 2 });
  await expect(catat({ rhkId: rhk(1), indikatorId: indikator(0, 1), nilai: null, uraian: "ada", versi: 3 })).rejects.toMatchObject({
    code: "DATA_SUDAH_BERUBAH",
    detail: { versi: 0 },
  });
});

test("kiriman yang sama dua kali tercatat sekali", async () => {
  const isi = { rhkId: rhk(), indikatorId: indikator(), bulan: "2026-09", nilai: "69", uraian: "", versi: 0 };
  const satu = await w.sari.call("realisasi.simpan", isi, { permintaanId: "kirim-ulang-1" });
  expect(await w.sari.call("realisasi.simpan", isi, { permintaanId: "kirim-ulang-1" })).toEqual(satu);
});

test("hanya pemilik yang mencatat; yang boleh melihat 403, yang lain 404", async () => {
  for (const siapa of [w.budi, w.yusnidar, w.hendra, w.meutia]) await expect(catat({}, siapa)).rejects.toMatchObject({ code: "TIDAK_BERHAK", status: 403 });
  for (const siapa of [w.dewi, w.lain, w.zulkifli]) await expect(catat({}, siapa)).rejects.toMatchObject({ code: "TIDAK_DITEMUKAN", status: 404 });
  await expect(w.publik.call("realisasi.lihatBulan", { bulan: "2026-09" })).rejects.toMatchObject({ code: "BELUM_MASUK" });
  expect(await w.lain.call("realisasi.lihatBulan", { bulan: "2026-09" })).toMatchObject({
    skp: null,
    boleh: { simpan: false },
    alasan: { kode: "SKP_TIDAK_ADA" },
    baris: [],
  });
});

test("bulan yang belum mulai dan bulan di luar masa SKP ditolak", async () => {
  await expect(catat({ bulan: "2026-11" })).rejects.toMatchObject({
    code: "BULAN_BELUM_MULAI",
    message: "Bulan ini belum mulai. Realisasi dapat dicatat mulai Minggu, 1 November 2026.",
  });
  await expect(catat({ bulan: "2025-09" })).rejects.toMatchObject({ code: "BULAN_DI_LUAR_SKP" });
  expect(await w.sari.call("realisasi.lihatBulan", { bulan: "2026-11" })).toMatchObject({
    boleh: { simpan: false },
    alasan: { kode: "BULAN_BELUM_MULAI" },
    jumlah: 3,
  });
});

test("SKP yang belum ditetapkan belum dapat dicatat", async () => {
  const dewi = await skpDitetapkan(w, { ...SIAPA, pegawai: "dewi" }, { status: "DRAF" });
  await expect(catat({ rhkId: dewi.rhk[0]?.id ?? "", indikatorId: "" }, w.dewi)).rejects.toMatchObject({
    code: "SKP_BELUM_DITETAPKAN",
    message: expect.stringContaining("draf"),
  });
  expect(await w.dewi.call("realisasi.lihatBulan", { bulan: "2026-09" })).toMatchObject({
    skp: { status: "DRAF" },
    boleh: { simpan: false },
    alasan: { kode: "SKP_BELUM_DITETAPKAN" },
    baris: [],
  });
});

test("lewat batas catat masih boleh dan ditandai terlambat; lewat jendela tidak", async () => {
  w.clock.set("2026-10-16T16:59:00Z");
  expect((await catat()).realisasi?.isTerlambat).toBe(false);
  w.clock.set("2026-10-16T17:01:00Z"); // 17 October in Medan
  expect((await catat({ versi: 1, nilai: "70" })).realisasi?.isTerlambat).toBe(true);
  expect(await w.sari.call("realisasi.lihatBulan", { bulan: "2026-09" })).toMatchObject({
    isTerlambat: true,
    boleh: { simpan: true },
    alasan: { kode: "TERLAMBAT" },
  });
  w.clock.set("2026-10-27T02:00:00Z");
  await expect(catat({ versi: 2 })).rejects.toMatchObject({
    code: "BATAS_CATAT_LEWAT",
    message: expect.stringMatching(/Senin, 26 Oktober 2026.*dr\. Yusnidar Lubis/),
  });
  expect(await w.sari.call("realisasi.lihatBulan", { bulan: "2026-09" })).toMatchObject({ boleh: { simpan: false }, alasan: { kode: "BATAS_CATAT_LEWAT" } });
});

test("sesudah triwulan dinilai tidak ada yang berubah lagi, termasuk bukti", async () => {
  const realisasiId = (await catat()).realisasi?.id ?? "";
  const { bukti } = await w.sari.call("realisasi.tambahTautan", { realisasiId, judul: "Register", tautan: "https://contoh.medan.go.id/register" });
  await evaluasiUji(w, skp, SIAPA, "III", "DITETAPKAN");
  const tolak = { code: "SUDAH_DINILAI", message: "Triwulan III sudah dinilai, jadi realisasi dan buktinya tidak dapat diubah lagi." };
  await expect(catat({ versi: 1 })).rejects.toMatchObject(tolak);
  await expect(w.sari.call("realisasi.tambahTautan", { realisasiId, judul: "", tautan: "https://a.id" })).rejects.toMatchObject(tolak);
  await expect(w.sari.call("realisasi.tambahBerkas", { realisasiId, berkas: { nama: "a.pdf", isi: PDF } })).rejects.toMatchObject(tolak);
  await expect(w.sari.call("realisasi.hapusBukti", { buktiId: bukti[0]?.id ?? "" })).rejects.toMatchObject(tolak);
  expect((await catat({ bulan: "2026-10", nilai: "72" })).realisasi?.nilai).toBe(72);
});

test("evaluasi yang masih terbuka tidak menghalangi pencatatan", async () => {
  await evaluasiUji(w, skp, SIAPA, "III", "TERBUKA");
  expect((await catat()).realisasi?.versi).toBe(1);
});

test("tautan bukti hanya alamat web", async () => {
  const realisasiId = (await catat()).realisasi?.id ?? "";
  const tautan = (alamat: string, judul = "Bukti") => w.sari.call("realisasi.tambahTautan", { realisasiId, judul, tautan: alamat });
  for (const alamat of [
    "javascript:alert(1)",
    " JaVaScRiPt:alert(1)",
    "data:text/html,<script>",
    "ftp://a.id/x",
    "file:///etc/passwd",
    "//a.id",
    "contoh.id",
    "",
    "https://",
    "https://a.id/ b",
    "https://sari:rahasia@a.id",
    "http:\n//a.id",
  ])
    await expect(tautan(alamat)).rejects.toMatchObject(galat("tautan", /Tautan ditulis lengkap/));
  await expect(tautan(`https://a.id/${"x".repeat(2_000_000)}`)).rejects.toMatchObject({ code: "MASUKAN_TIDAK_SAH" });
  expect((await tautan("https://drive.contoh.id/a?b=1&c=2#d", "")).bukti).toMatchObject([
    { judul: "drive.contoh.id", tautan: "https://drive.contoh.id/a?b=1&c=2#d", berkas: null },
  ]);
});

test("berkas bukti disimpan, dibaca penilai, lalu dihapus", async () => {
  const realisasiId = (await catat()).realisasi?.id ?? "";
  const { bukti } = await w.sari.call("realisasi.tambahBerkas", { realisasiId, judul: "", berkas: { nama: "../../Register 🌟 Ma'ruf.pdf", isi: PDF } });
  expect(bukti).toMatchObject([
    { judul: "Register 🌟 Ma'ruf.pdf", tautan: null, berkas: { nama: "Register 🌟 Ma'ruf.pdf", jenis: "application/pdf", ukuran: PDF.length } },
  ]);
  const buktiId = bukti[0]?.id ?? "";
  for (const siapa of [w.sari, w.budi, w.yusnidar, w.hendra, w.meutia]) {
    const berkas = await siapa.call("realisasi.unduhBukti", { buktiId });
    expect([berkas.nama, berkas.jenis, Buffer.from(berkas.isi).equals(Buffer.from(PDF))]).toEqual(["Register 🌟 Ma'ruf.pdf", "application/pdf", true]);
  }
  for (const siapa of [w.dewi, w.lain]) await expect(siapa.call("realisasi.unduhBukti", { buktiId })).rejects.toMatchObject({ code: "TIDAK_DITEMUKAN" });
  await expect(w.budi.call("realisasi.hapusBukti", { buktiId })).rejects.toMatchObject({ code: "TIDAK_BERHAK" });
  await expect(w.lain.call("realisasi.hapusBukti", { buktiId })).rejects.toMatchObject({ code: "TIDAK_DITEMUKAN" });
  expect(await w.sari.call("realisasi.hapusBukti", { buktiId })).toEqual({ realisasiId, bukti: [] });
  expect(await w.connection.db.selectFrom("berkas").select("id").execute()).toEqual([]);
  await expect(w.sari.call("realisasi.unduhBukti", { buktiId })).rejects.toMatchObject({ code: "TIDAK_DITEMUKAN" });
});

test("berkas yang menyamar, kosong, atau salah nama ditolak di isian berkas", async () => {
  const realisasiId = (await catat()).realisasi?.id ?? "";
  const kirim = (nama: string, isi: Uint8Array<ArrayBuffer>) => w.sari.call("realisasi.tambahBerkas", { realisasiId, berkas: { nama, isi } });
  const tolak = (message: RegExp) => ({
    code: "BERKAS_DITOLAK",
    status: 422,
    errors: [expect.objectContaining({ path: "berkas", message: expect.stringMatching(message) })],
  });
  await expect(kirim("laporan.pdf", new Uint8Array([0x4d, 0x5a, 0x90, ...Array.from({ length: 200 }, () => 0)]))).rejects.toMatchObject(
    tolak(/Jenis berkas ini tidak diterima/),
  );
  await expect(kirim("a.txt", teks("<!doctype html><script>alert(1)</script>"))).rejects.toMatchObject(tolak(/halaman web/));
  await expect(kirim("a.svg", teks("<svg onload='x'/>"))).rejects.toMatchObject(tolak(/halaman web/));
  await expect(kirim("kosong.pdf", new Uint8Array())).rejects.toMatchObject(tolak(/kosong/));
  await expect(kirim("", new Uint8Array())).rejects.toMatchObject(tolak(/Pilih foto atau berkas/));
  await expect(kirim("foto.png", PDF)).rejects.toMatchObject(tolak(/akhiran \.pdf/));
  await expect(kirim("besar.txt", new Uint8Array(5 * 1024 * 1024 + 1).fill(65))).rejects.toMatchObject(tolak(/5 MB/));
  await expect(w.budi.call("realisasi.tambahBerkas", { realisasiId, berkas: { nama: "a.pdf", isi: PDF } })).rejects.toMatchObject({ code: "TIDAK_BERHAK" });
  await expect(w.lain.call("realisasi.tambahTautan", { realisasiId, tautan: "https://a.id" })).rejects.toMatchObject({ code: "TIDAK_DITEMUKAN" });
});

test("satu realisasi memuat paling banyak dua puluh bukti", async () => {
  const realisasiId = (await catat()).realisasi?.id ?? "";
  for (let nomor = 1; nomor <= 20; nomor++) await w.sari.call("realisasi.tambahTautan", { realisasiId, tautan: `https://a.id/${nomor}` });
  await expect(w.sari.call("realisasi.tambahTautan", { realisasiId, tautan: "https://a.id/21" })).rejects.toMatchObject({ code: "BUKTI_TERLALU_BANYAK" });
});
