import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { bacaPdf } from "../../../tests/baca-pdf.ts";
import { isiUji, rhkUji, skpDiajukan } from "../../../tests/skp-uji.ts";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";
import { bacaLembar } from "#platform/lembar/baca.ts";
import { barisHasil } from "./baris-hasil.ts";

let w: World;
beforeEach(async () => {
  w = await world();
});

const mulai = async () => (await w.budi.call("matriks.mulai", {})).matriksId;
const lihat = (matriksId: string, siapa: "budi" | "sari" | "dewi" | "ratna" = "budi") => w[siapa].call("matriks.lihat", { matriksId });
const kolomTeks = (matriksId: string, teks: string) => w.budi.call("matriks.tambahKolom", { matriksId, teks });
async function isiSel(matriksId: string, siapa: "sari" | "dewi" | "ratna", hasil: string[], versi = 0, nomor = 0) {
  const kolomId = (await lihat(matriksId)).kolom[nomor]?.id ?? "";
  return w.budi.call("matriks.simpanSel", { matriksId, kolomId, pegawaiId: w[siapa].pegawaiId, versi, hasil });
}

test("matriks pimpinan dimulai dengan hasil kerjanya sebagai kolom dan semua yang dinilainya sebagai baris", async () => {
  const { skpId } = await skpDiajukan(w, "budi");
  const { keluarga, rhk } = await w.budi.call("skp.lihat", { skpId });
  expect(keluarga).toBe("JPT");
  const matriksId = await mulai();
  const matriks = await lihat(matriksId);
  // of a pimpinan unit kerja mandiri each IKI heads a column (L.II.A.5.g p. 47)
  expect(matriks.kolom.map(({ teks }) => teks)).toEqual(rhk[0]?.indikator.map(({ teks }) => teks));
  expect(matriks.kolom.every(({ asal }) => asal === "RHK")).toBe(true);
  expect(matriks.baris.map(({ nama }) => nama)).toEqual([w.dewi.nama, w.ratna.nama, w.sari.nama]);
  // beginning again opens the same one
  expect(await mulai()).toBe(matriksId);
  expect((await w.budi.call("matriks.daftar", {})).matriksId).toBe(matriksId);
});

test("orang tanpa anggota tidak memulai matriks", async () => {
  await expect(w.sari.call("matriks.mulai", {})).rejects.toMatchObject({ code: "TANPA_ANGGOTA" });
  expect(await w.sari.call("matriks.daftar", {})).toMatchObject({ isPemimpin: false, matriksId: null, lain: [] });
});

test("dua orang di satu sel: yang kedua diberi tahu dan tidak ada yang hilang; sel lain tidak terganggu", async () => {
  const matriksId = await mulai();
  await kolomTeks(matriksId, "Ibu hamil mendapat layanan ANC sesuai prosedur");
  await isiSel(matriksId, "sari", ["Rekam medis lengkap"]);
  await isiSel(matriksId, "dewi", ["Kunjungan nifas terlaksana"]);
  await expect(isiSel(matriksId, "sari", ["Tulisan lain"], 0)).rejects.toMatchObject({
    code: "DATA_SUDAH_BERUBAH",
    detail: { versi: 1, tersimpan: ["Rekam medis lengkap"] },
  });
  await isiSel(matriksId, "sari", ["Tulisan lain"], 1);
  const baris = (await lihat(matriksId)).baris.find(({ nama }) => nama === w.sari.nama);
  expect(baris?.sel[0]).toMatchObject({ versi: 2, hasil: [{ teks: "Tulisan lain", keadaan: "DRAF" }] });
});

test("coretan pimpinan tidak tampak sebelum ditawarkan; tawaran menunggu sampai anggota memulai SKP-nya sendiri", async () => {
  const atasan = await skpDiajukan(w, "budi");
  const matriksId = await mulai();
  await isiSel(matriksId, "sari", ["Ibu hamil mendapat pemeriksaan sesuai SOP", "Rekam medis ibu hamil lengkap"]);
  expect((await w.sari.call("matriks.tawaran", {})).tawaran).toEqual([]);
  await expect(lihat(matriksId, "sari")).rejects.toMatchObject({ status: 404 });
  expect(await w.budi.call("matriks.tawarkan", { matriksId })).toEqual({ jumlah: 2 });
  await expect(w.budi.call("matriks.tawarkan", { matriksId })).rejects.toMatchObject({ code: "TIDAK_ADA_TAWARAN" });
  const { tawaran } = await w.sari.call("matriks.tawaran", {});
  expect(tawaran).toMatchObject([{ dari: w.budi.nama, tim: null }, { teks: "Rekam medis ibu hamil lengkap" }]);
  const [satu, dua] = tawaran.map(({ id }) => id) as [string, string];
  await expect(w.sari.call("matriks.pakai", { hasilId: satu })).rejects.toMatchObject({ code: "SKP_BELUM_DIMULAI" });
  const { skpId } = await w.sari.call("skp.mulai", {});
  await w.sari.call("matriks.pakai", { hasilId: satu });
  const { rhk, versi, jejak } = await w.sari.call("skp.lihat", { skpId });
  expect(rhk).toMatchObject([{ teks: "Ibu hamil mendapat pemeriksaan sesuai SOP", rhkPimpinanId: atasan.rhk[0]?.id }]);
  expect(versi).toBe(2);
  expect(jejak[0]?.perubahan[0]).toMatchObject({ bagian: "RHK 1, dari matriks pimpinan" });
  await expect(w.sari.call("matriks.pakai", { hasilId: satu })).rejects.toMatchObject({ code: "TAWARAN_SUDAH_DIJAWAB" });
  await w.sari.call("matriks.tolak", { hasilId: dua, alasan: "Rekam medis dipegang Dewi." });
  expect((await lihat(matriksId)).baris.find(({ nama }) => nama === w.sari.nama)?.sel[0]?.hasil).toMatchObject([
    { keadaan: "DIPAKAI" },
    { keadaan: "DITOLAK", alasanTolak: "Rekam medis dipegang Dewi." },
  ]);
  // the link survives the next save of the draft
  await w.sari.call("skp.simpan", { skpId, versi, ...isiUji([{ ...rhkUji({}), id: rhk[0]?.id, teks: rhk[0]?.teks, rhkPimpinanId: rhk[0]?.rhkPimpinanId }]) });
});

test("hasil yang sudah menjadi RHK anggota tidak dihapus diam-diam dari matriks, kolom berisi tidak dihapus", async () => {
  await skpDiajukan(w, "budi");
  const matriksId = await mulai();
  await isiSel(matriksId, "dewi", ["Kunjungan nifas terlaksana"]);
  await w.budi.call("matriks.tawarkan", { matriksId });
  await w.dewi.call("skp.mulai", {});
  await w.dewi.call("matriks.pakai", { hasilId: (await w.dewi.call("matriks.tawaran", {})).tawaran[0]?.id ?? "" });
  await expect(isiSel(matriksId, "dewi", [], 1)).rejects.toMatchObject({ code: "HASIL_SUDAH_DIPAKAI", errors: [{ path: "hasil" }] });
  await isiSel(matriksId, "dewi", ["Hasil baru", "Kunjungan nifas terlaksana"], 1);
  const { kolom, baris } = await lihat(matriksId);
  expect(baris[0]?.sel[0]?.hasil.map(({ keadaan }) => keadaan)).toEqual(["DRAF", "DIPAKAI"]);
  await expect(w.budi.call("matriks.hapusKolom", { matriksId, kolomId: kolom[0]?.id ?? "" })).rejects.toMatchObject({ code: "KOLOM_BERISI" });
  await w.budi.call("matriks.hapusKolom", { matriksId, kolomId: kolom[1]?.id ?? "" });
  expect((await lihat(matriksId)).kolom).toHaveLength(kolom.length - 1);
  // what was removed is proposed again
  expect((await lihat(matriksId)).usulanKolom).toMatchObject([{ teks: kolom[1]?.teks }]);
});

test("tawaran yang SKP-nya sedang diajukan menunggu", async () => {
  const matriksId = await mulai();
  await kolomTeks(matriksId, "Layanan persalinan cepat");
  await isiSel(matriksId, "sari", ["Persalinan tertangani sesuai SOP"]);
  await w.budi.call("matriks.tawarkan", { matriksId });
  await skpDiajukan(w, "sari");
  const hasilId = (await w.sari.call("matriks.tawaran", {})).tawaran[0]?.id ?? "";
  await expect(w.sari.call("matriks.pakai", { hasilId })).rejects.toMatchObject({ code: "SKP_TIDAK_DAPAT_DIUBAH" });
  await expect(w.dewi.call("matriks.pakai", { hasilId })).rejects.toMatchObject({ status: 404 });
  expect((await w.sari.call("matriks.tawaran", {})).tawaran).toHaveLength(1);
});

test("kolom: teks ganda, versi lama, dan kolom yang sudah tidak ada ditolak; yang bukan pemilik tidak mengubah", async () => {
  const matriksId = await mulai();
  const { kolomId } = await kolomTeks(matriksId, "Layanan ANC cepat");
  await expect(kolomTeks(matriksId, "Layanan ANC cepat")).rejects.toMatchObject({ code: "KOLOM_SUDAH_ADA", errors: [{ path: "teks" }] });
  await w.budi.call("matriks.ubahKolom", { matriksId, kolomId, versi: 1, teks: "Layanan ANC cepat dan akurat" });
  await expect(w.budi.call("matriks.ubahKolom", { matriksId, kolomId, versi: 1, teks: "Lain" })).rejects.toMatchObject({ code: "DATA_SUDAH_BERUBAH" });
  await isiSel(matriksId, "sari", ["Hasil"]);
  await w.budi.call("matriks.tawarkan", { matriksId });
  await expect(w.sari.call("matriks.ubahKolom", { matriksId, kolomId, versi: 2, teks: "Lain" })).rejects.toMatchObject({ status: 403 });
  await expect(w.dewi.call("matriks.ubahKolom", { matriksId, kolomId, versi: 2, teks: "Lain" })).rejects.toMatchObject({ status: 404 });
  await expect(w.budi.call("matriks.simpanSel", { matriksId, kolomId, pegawaiId: w.lain.pegawaiId, versi: 0, hasil: ["x"] })).rejects.toMatchObject({
    code: "BUKAN_ANGGOTA_MATRIKS",
  });
  await expect(w.budi.call("matriks.simpanSel", { matriksId, kolomId: matriksId, pegawaiId: w.sari.pegawaiId, versi: 0, hasil: ["x"] })).rejects.toMatchObject({
    code: "KOLOM_TIDAK_ADA",
  });
});

test("ketua tim membagi peran kepada anggota dari unit lain, dan RHK-nya menyebut timnya", async () => {
  const { timKerjaId } = await w.budi.call("timKerja.buat", {
    unitId: w.cast.unit.puskesmas,
    nama: "Penurunan Stunting",
    tujuan: "Balita stunting turun",
    ketuaNip: w.sari.nip ?? "",
    mulai: "2026-01-12",
    dasar: "ST 1",
  });
  await w.budi.call("timKerja.tambahAnggota", { timKerjaId, versi: 1, nip: w.lain.nip ?? "", mulai: "2026-01-12" });
  await expect(w.budi.call("matriks.mulaiTim", { timKerjaId })).rejects.toMatchObject({ status: 403 });
  const { matriksId } = await w.sari.call("matriks.mulaiTim", { timKerjaId });
  const { kolomId } = await w.sari.call("matriks.tambahKolom", { matriksId, teks: "Balita stunting di wilayah puskesmas turun" });
  await w.sari.call("matriks.simpanSel", { matriksId, kolomId, pegawaiId: w.lain.pegawaiId, versi: 0, hasil: ["Data keluarga berisiko stunting mutakhir"] });
  await w.sari.call("matriks.tawarkan", { matriksId });
  const { tawaran } = await w.lain.call("matriks.tawaran", {});
  expect(tawaran).toMatchObject([{ dari: w.sari.nama, tim: "Penurunan Stunting" }]);
  const { skpId } = await w.lain.call("skp.mulai", {});
  await w.lain.call("matriks.pakai", { hasilId: tawaran[0]?.id ?? "" });
  expect((await w.lain.call("skp.lihat", { skpId })).rhk[0]).toMatchObject({
    penugasanDari: "Tim Penurunan Stunting",
    rhkPimpinanTeks: "Balita stunting di wilayah puskesmas turun",
  });
  expect((await w.lain.call("matriks.lihat", { matriksId })).boleh.ubah).toBe(false);
  expect((await w.sari.call("matriks.daftar", {})).lain).toMatchObject([{ jenis: "TIM", matriksId, isPengatur: true }]);
});

describe("contoh PermenPANRB 6/2022 Anak Lampiran 3 Tabel 9: matriks tim UKP", () => {
  type Kasus = {
    content: { kolom_hasil_pimpinan: string[]; baris: { jabatan: string; peran_hasil: string[][] }[] };
    expected: { jumlah_rhk_per_jabatan: Record<string, number>; sel_tanpa_peran: { jabatan: string; kolom: number }[] };
  };
  const kasus = JSON.parse(readFileSync(join(import.meta.dirname, "../../../tests/contoh/al3-t9-matriks-tim-ukp.json"), "utf8")) as Kasus;

  test("tiga anggota dengan isi Dokter, Bidan Penyelia, dan Sopir Ambulans: tiap butir sel menjadi satu tawaran RHK", async () => {
    const matriksId = await mulai();
    for (const teks of kasus.content.kolom_hasil_pimpinan) await kolomTeks(matriksId, teks);
    const peran = { sari: "BIDAN PENYELIA", dewi: "DOKTER", ratna: "SOPIR AMBULANS" } as const;
    for (const [siapa, jabatan] of Object.entries(peran) as ["sari" | "dewi" | "ratna", string][]) {
      const sel = kasus.content.baris.find((satu) => satu.jabatan === jabatan)?.peran_hasil ?? [];
      for (const [nomor, hasil] of sel.entries()) if (hasil.length > 0) await isiSel(matriksId, siapa, hasil, 0, nomor);
    }
    await w.budi.call("matriks.tawarkan", { matriksId });
    for (const [siapa, jabatan] of Object.entries(peran) as ["sari" | "dewi" | "ratna", string][]) {
      expect((await w[siapa].call("matriks.tawaran", {})).tawaran).toHaveLength(kasus.expected.jumlah_rhk_per_jabatan[jabatan] ?? -1);
      const baris = (await lihat(matriksId)).baris.find(({ pegawaiId }) => pegawaiId === w[siapa].pegawaiId);
      const kosong = baris?.sel.flatMap(({ hasil }, nomor) => (hasil.length === 0 ? [{ jabatan, kolom: nomor + 1 }] : []));
      expect(kosong).toEqual(kasus.expected.sel_tanpa_peran.filter((satu) => satu.jabatan === jabatan));
    }
  });
});

describe("contoh PermenPANRB 6/2022: matriks satu tingkat", () => {
  type Kasus = {
    content: { kolom_hasil_pimpinan: string[]; baris: { jabatan: string; peran_hasil: string[][] }[] };
    expected: { menjadi_rhk: Record<string, string[]> };
  };
  test.each(["al3-t8-matriks-kapuskesmas", "al2-t10-matriks-direktur2"])("%s: satu sel memuat beberapa hasil, masing-masing menjadi satu RHK", async (nama) => {
    const kasus = JSON.parse(readFileSync(join(import.meta.dirname, `../../../tests/contoh/${nama}.json`), "utf8")) as Kasus;
    const matriksId = await mulai();
    for (const teks of kasus.content.kolom_hasil_pimpinan) await kolomTeks(matriksId, teks);
    const [baris] = kasus.content.baris;
    await isiSel(matriksId, "sari", baris?.peran_hasil[0] ?? []);
    await w.budi.call("matriks.tawarkan", { matriksId });
    const { skpId } = await w.sari.call("skp.mulai", {});
    for (const { id } of (await w.sari.call("matriks.tawaran", {})).tawaran) await w.sari.call("matriks.pakai", { hasilId: id });
    const { rhk } = await w.sari.call("skp.lihat", { skpId });
    expect(rhk.map(({ teks }) => teks)).toEqual(kasus.expected.menjadi_rhk[baris?.jabatan ?? ""]);
    expect(rhk.every(({ rhkPimpinanTeks }) => rhkPimpinanTeks === kasus.content.kolom_hasil_pimpinan[0])).toBe(true);
  });
});

test("matriks tercetak di Format A.1.5 dua tingkat: sel kosong tidak ada peran, ketua tim menunjuk tabelnya, pegawai dari unit lain menyebut unitnya", async () => {
  const { rhk } = await skpDiajukan(w, "budi");
  const matriksId = await mulai();
  await isiSel(matriksId, "sari", ["Layanan ANC cepat", "Layanan persalinan cepat"]);
  const { timKerjaId } = await w.budi.call("timKerja.buat", {
    unitId: w.cast.unit.puskesmas,
    nama: "UKP",
    tujuan: "Layanan cepat",
    ketuaNip: w.sari.nip ?? "",
    mulai: "2026-01-12",
    dasar: "ST 1",
  });
  await w.budi.call("timKerja.tambahAnggota", { timKerjaId, versi: 1, nip: w.lain.nip ?? "", mulai: "2026-01-12" });
  const tim = (await w.sari.call("matriks.mulaiTim", { timKerjaId })).matriksId;
  const { kolomId } = await w.sari.call("matriks.tambahKolom", { matriksId: tim, teks: "Layanan ANC cepat" });
  await w.sari.call("matriks.simpanSel", { matriksId: tim, kolomId, pegawaiId: w.lain.pegawaiId, versi: 0, hasil: ["=Register lengkap"] });
  expect((await w.sari.call("matriks.lihat", { matriksId: tim })).baris).toMatchObject([{ nama: w.lain.nama, unit: "Kecamatan Medan Baru" }]);
  await w.sari.call("matriks.tawarkan", { matriksId: tim });
  const pdf = await bacaPdf((await w.budi.call("matriks.unduh", { matriksId })).isi);
  expect(pdf.halaman).toHaveLength(2);
  const [satu, dua] = pdf.halaman;
  // four IKI: the sheet lies
  expect([satu?.lebar, satu?.tinggi]).toEqual([936, 612]);
  for (const kata of [
    "MATRIKS PEMBAGIAN PERAN DAN HASIL",
    "OUTCOME ANTARA/ OUTPUT/ LAYANAN",
    rhk[0]?.indikator[0]?.teks ?? "?",
    "TIDAK ADA PERAN",
    "- Layanan ANC cepat",
    "→ tabel 2",
  ])
    expect(satu?.teks).toContain(kata);
  for (const kata of ["TIM KERJA UKP", w.sari.nama, "=Register lengkap", "Kecamatan Medan Baru"]) expect(dua?.teks).toContain(kata);
  expect((await bacaPdf((await w.budi.call("matriks.unduh", { matriksId, tingkat: 1 })).isi)).halaman).toHaveLength(1);
  const timSaja = await bacaPdf((await w.sari.call("matriks.unduh", { matriksId: tim })).isi);
  expect([timSaja.halaman[0]?.lebar, timSaja.halaman[0]?.tinggi]).toEqual([612, 936]);
  // in the workbook text stays text
  const { isi } = await w.budi.call("matriks.unduh", { matriksId, bentuk: "xlsx" });
  const buku = await bacaLembar(isi);
  const kedua = buku.ok ? buku.lembar[1] : undefined;
  expect(kedua?.nama).toBe("Tingkat 2.1 UKP");
  expect(kedua?.baris.at(-1)?.sel.at(-1)).toEqual({ jenis: "teks", nilai: "=Register lengkap" });
});

test("inspektorat membaca matriks unit yang diperiksanya tanpa coretan, dan tidak mengubahnya; rekan tanpa peran tidak melihatnya", async () => {
  const matriksId = await mulai();
  const { kolomId } = await kolomTeks(matriksId, "Layanan ANC cepat");
  await isiSel(matriksId, "sari", ["Masih coretan"]);
  const dibaca = await w.meutia.call("matriks.lihat", { matriksId });
  expect(dibaca).toMatchObject({ boleh: { ubah: false }, usulanKolom: [], jumlahBelumDitawarkan: 0 });
  expect(dibaca.baris.flatMap(({ sel }) => sel.flatMap(({ hasil }) => hasil))).toEqual([]);
  await w.meutia.call("matriks.unduh", { matriksId });
  await expect(w.meutia.call("matriks.ubahKolom", { matriksId, kolomId, versi: 1, teks: "Lain" })).rejects.toMatchObject({ status: 403 });
  await expect(w.dewi.call("matriks.unduh", { matriksId })).rejects.toMatchObject({ status: 404 });
});

test("matriks dengan lebih dari tujuh kolom berlanjut di tabel berikutnya", async () => {
  const matriksId = await mulai();
  for (let n = 1; n <= 9; n++) await kolomTeks(matriksId, `Hasil pimpinan ke-${n} ${"serbaguna ".repeat(10)}`);
  const pdf = await bacaPdf((await w.budi.call("matriks.unduh", { matriksId })).isi);
  expect(pdf.halaman).toHaveLength(2);
  expect(pdf.halaman[1]?.teks).toContain("LANJUTAN");
  expect(pdf.halaman[1]?.teks).toContain("Hasil pimpinan ke-9");
});

test("teks tempelan dari pengolah kata kehilangan bulatan dan nomornya, bukan isinya", () => {
  expect(
    barisHasil("• Rekam medis lengkap\r\n\t1. Rujukan tepat waktu\n- 3 posyandu aktif\n\n3 posyandu aktif\n2026 jadi tahun data".replaceAll("\r", "")),
  ).toEqual(["Rekam medis lengkap", "Rujukan tepat waktu", "3 posyandu aktif", "2026 jadi tahun data"]);
});

test("SKP yang sudah penuh tidak menerima tawaran; tawarannya tetap menunggu", async () => {
  const matriksId = await mulai();
  await kolomTeks(matriksId, "Ibu hamil mendapat layanan ANC sesuai prosedur");
  await isiSel(matriksId, "sari", ["Rekam medis ibu hamil lengkap"]);
  await w.budi.call("matriks.tawarkan", { matriksId });
  const { skpId } = await w.sari.call("skp.mulai", {});
  const baris = Array.from({ length: 60 }, (_, urutan) => ({ skp_id: skpId, urutan, jenis: "UTAMA" as const, teks: `Hasil ${urutan}` }));
  await w.connection.db.insertInto("rencana_hasil_kerja").values(baris).execute();
  const { tawaran } = await w.sari.call("matriks.tawaran", {});
  await expect(w.sari.call("matriks.pakai", { hasilId: tawaran[0]?.id ?? "" })).rejects.toMatchObject({ code: "RHK_PENUH" });
  expect((await w.sari.call("matriks.tawaran", {})).tawaran).toHaveLength(1);
});
