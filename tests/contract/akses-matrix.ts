import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { JENIS_LAMPIRAN, NILAI_PERILAKU } from "#rules/kosakata.ts";
import { operations } from "#operations.ts";
import type { Operations } from "#operations.ts";
import { anyRelation } from "#platform/access/relation.ts";
import type { Access } from "#platform/access/relation.ts";
import { dayOf } from "#platform/clock.ts";
import { judge } from "#platform/operation.ts";
import type { Actor } from "#platform/operation.ts";
import type { CastName } from "../cast.ts";
import { evaluasiUji, skpDitetapkan } from "../skp-ditetapkan.ts";
import { ISI_PUSTAKA } from "../pustaka-uji.ts";
import { world } from "../world.ts";
import type { World } from "../world.ts";

export type Cell = "BOLEH" | "TIDAK_BERHAK" | "TIDAK_TERLIHAT" | "BELUM_MASUK" | "KOSONG";
export type MatrixPerson = { name: CastName | "publik"; label: string };
export type MatrixRow = { id: keyof Operations & string; summary: string; verdicts: Cell[] };
export type Matrix = { w: World; people: MatrixPerson[]; rows: MatrixRow[]; sample: (id: string) => Record<string, unknown> };

const PEOPLE: MatrixPerson[] = [
  { name: "sari", label: "Sari (pemilik)" },
  { name: "dewi", label: "Dewi (rekan)" },
  { name: "budi", label: "Budi (penilai)" },
  { name: "yusnidar", label: "Yusnidar (atasan penilai)" },
  { name: "hendra", label: "Hendra (pengelola)" },
  { name: "meutia", label: "Meutia (inspektorat)" },
  { name: "zulkifli", label: "Zulkifli (pimpinan)" },
  { name: "wali", label: "Wali Kota" },
  { name: "lain", label: "Lain (tak terkait)" },
  { name: "admin", label: "Tiur (admin)" },
  { name: "publik", label: "Publik" },
];

/** A world on 14 October in which Sari's year has one record of every kind. */
async function scene() {
  const w = await world();
  w.clock.set("2026-10-14T02:00:00Z");
  const budi = await skpDitetapkan(w, { pegawai: "budi", penilai: "yusnidar", atasan: "wali" });
  await skpDitetapkan(w, { pegawai: "dewi", penilai: "budi", atasan: "yusnidar" });
  const skp = await skpDitetapkan(w, { pegawai: "sari", penilai: "budi", atasan: "yusnidar" }, { pendekatan: "KUALITATIF" });
  await evaluasiUji(w, skp, { pegawai: "sari", penilai: "budi" }, "III", "TERBUKA");
  await evaluasiUji(w, budi, { pegawai: "budi", penilai: "yusnidar" }, "III", "TERBUKA");
  const { id: evaluasiId } = await w.connection.db.selectFrom("evaluasi").select("id").where("skp_id", "=", skp.skpId).executeTakeFirstOrThrow();
  const rhkId = skp.rhk[0]?.id ?? "";
  const baris = await w.sari.call("realisasi.simpan", { rhkId, bulan: "2026-09", uraian: "Semua ibu hamil terlayani.", versi: 0 } as never);
  const realisasiId = baris.realisasi?.id ?? "";
  const { bukti } = await w.sari.call("realisasi.tambahTautan", { realisasiId, judul: "Rekap", tautan: "https://contoh.invalid/rekap" });
  await w.sari.call("dokumen.siapkan", { skpId: skp.skpId });
  const dokumen = await w.connection.db.selectFrom("dokumen").select(["id", "kode"]).where("skp_id", "=", skp.skpId).executeTakeFirstOrThrow();
  const peran = await w.connection.db
    .insertInto("peran")
    .values({ pegawai_id: w.sari.pegawaiId, peran: "PENGELOLA_KINERJA", unit_id: w.cast.unit.camat, mulai: "2026-12-01" })
    .returning("id")
    .executeTakeFirstOrThrow();
  const impor = await w.connection.db
    .insertInto("impor")
    .values({
      jenis: "PEGAWAI",
      unit_id: w.cast.unit.puskesmas,
      nama_berkas: "uji.csv",
      sha256: "0",
      ukuran: 1,
      status: "SIAP",
      dibuat_oleh: w.hendra.pegawaiId,
      dibuat_pada: w.clock.now(),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const berkas = await w.connection.db
    .insertInto("berkas")
    .values({
      nama: "surat.pdf",
      jenis_mime: "application/pdf",
      ukuran: 1,
      sha256: "0",
      isi: Buffer.from("x"),
      pemilik_id: w.hendra.pegawaiId,
      dibuat_pada: w.clock.now(),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const delegasi = await w.connection.db
    .insertInto("delegasi_penilaian")
    .values({
      jabatan_id: w.cast.jabatan.budi,
      kepada_id: w.yusnidar.pegawaiId,
      kepada_jabatan_id: w.cast.jabatan.yusnidar,
      dasar_wewenang: "PEJABAT_LAIN",
      alasan: "Uji.",
      nomor_surat: "ST uji",
      berkas_id: berkas.id,
      mulai: "2025-01-01",
      selesai: "2025-02-01",
      diberikan_oleh: w.hendra.pegawaiId,
      dicatat_oleh: w.hendra.pegawaiId,
      dibuat_pada: w.clock.now(),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const tim = await w.connection.db
    .insertInto("tim_kerja")
    .values({ nama: "Tim uji", unit_id: w.cast.unit.puskesmas, mulai: "2026-01-05" })
    .returning("id")
    .executeTakeFirstOrThrow();
  await w.connection.db
    .insertInto("tim_kerja_anggota")
    .values([
      { tim_kerja_id: tim.id, pegawai_id: w.sari.pegawaiId, is_ketua: true, mulai: "2026-01-05" },
      { tim_kerja_id: tim.id, pegawai_id: w.dewi.pegawaiId, mulai: "2026-01-05" },
    ])
    .execute();
  const sasaran = await w.connection.db
    .insertInto("sasaran")
    .values({ unit_id: w.cast.unit.puskesmas, tahun: 2025, dokumen: "PK", teks: "Sasaran uji", diubah_pada: w.clock.now() })
    .returning("id")
    .executeTakeFirstOrThrow();
  const { id: matriksId } = await w.connection.db
    .insertInto("matriks_peran")
    .values({ tahun: 2025, pemilik_id: w.budi.pegawaiId, dibuat_pada: w.clock.now() })
    .returning("id")
    .executeTakeFirstOrThrow();
  const kolom = await w.connection.db
    .insertInto("matriks_kolom")
    .values({ matriks_id: matriksId, urutan: 0, teks: "Hasil" })
    .returning("id")
    .executeTakeFirstOrThrow();
  const sel = await w.connection.db
    .insertInto("matriks_sel")
    .values({ kolom_id: kolom.id, pegawai_id: w.dewi.pegawaiId, diubah_pada: w.clock.now() })
    .returning("id")
    .executeTakeFirstOrThrow();
  const hasil = await w.connection.db
    .insertInto("matriks_hasil")
    .values({ sel_id: sel.id, urutan: 0, teks: "Hasil", ditawarkan_pada: w.clock.now() })
    .returning("id")
    .executeTakeFirstOrThrow();
  const penugasan = await w.connection.db.selectFrom("penugasan").select("id").where("pegawai_id", "=", w.sari.pegawaiId).executeTakeFirstOrThrow();
  const keadaan = await w.connection.db
    .insertInto("keadaan_pegawai")
    .values({ pegawai_id: w.sari.pegawaiId, keadaan: "MPP", mulai: "2030-01-01", dasar: "SK uji" })
    .returning("id")
    .executeTakeFirstOrThrow();
  const tiket = await w.sari.call("tiket.buat", { jenis: "UNIT_SALAH", uraian: "Unit saya keliru." });
  const pustaka = await w.hendra.call("indikator.tambah", { ...ISI_PUSTAKA, unitId: w.cast.unit.dinkes, kode: "UJI-01", mulai: "2026-01-01" } as never);
  const templat = await w.budi.call("templatSkp.tambah", {
    unitId: w.cast.unit.puskesmas,
    nama: "Templat uji",
    namaJabatan: "Bidan Penyelia",
    dariSkpId: skp.skpId,
  } as never);
  const anak = await anakSkp(w, skp.skpId, rhkId);
  const ids = {
    ...anak,
    templatId: templat.templatId,
    pustakaId: pustaka.pustakaId,
    imporId: impor.id,
    delegasiId: delegasi.id,
    timKerjaId: tim.id,
    matriksId,
    sasaranId: sasaran.id,
    kolomId: kolom.id,
    hasilId: hasil.id,
    penugasanId: penugasan.id,
    keadaanId: keadaan.id,
    tiketId: tiket.tiketId,
    skpId: skp.skpId,
    evaluasiId,
    rhkId,
    realisasiId,
    buktiId: bukti[0]?.id ?? "",
    dokumenId: dokumen.id,
    kode: dokumen.kode,
    unitId: w.cast.unit.puskesmas,
    peranId: peran.id,
  };
  return { w, ids };
}

/** What hangs on a SKP: an earlier version, a strategy, a proposal, a talk, a doubt. */
async function anakSkp(w: World, skpId: string, kunci: string): Promise<Record<"strategiId" | "usulId" | "dialogId" | "keraguanId", string>> {
  const { db } = w.connection;
  const pada = w.clock.now();
  const [sari, budi] = [w.sari.pegawaiId, w.budi.pegawaiId];
  const kosong = (kunci: readonly string[]) => Object.fromEntries(kunci.map((satu) => [satu, []]));
  const isi = JSON.stringify({ rhk: [], ekspektasi: kosong(NILAI_PERILAKU), lampiran: kosong(JENIS_LAMPIRAN) });
  await db
    .insertInto("skp_versi")
    .values({
      skp_id: skpId,
      nomor: 1,
      isi,
      ditetapkan_pada: pada,
      ditetapkan_oleh: budi,
      diganti_pada: pada,
      diganti_oleh: budi,
      jenis_perubahan: "LAINNYA",
      alasan: "Uji.",
      perubahan: "[]",
    })
    .execute();
  const strategi = await db
    .insertInto("strategi_iki")
    .values({ skp_id: skpId, indikator_id: kunci, iki_teks: "Uji", cara: "OUTPUT_ANTARA", hasil: "Uji", dibuat_pada: pada, diubah_pada: pada })
    .returning("id")
    .executeTakeFirstOrThrow();
  const usul = await db
    .insertInto("usul_skp")
    .values({
      id: randomUUID(),
      skp_id: skpId,
      kunci,
      bagian: "RHK 1",
      dari: "a",
      menjadi: "b",
      alasan: "Uji.",
      pengusul: "PENILAI",
      diusulkan_oleh: budi,
      diusulkan_pada: pada,
      status: "GUGUR",
      dijawab_pada: pada,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const dialog = await db
    .insertInto("dialog_kinerja")
    .values({ skp_id: skpId, tanggal: "2026-01-12", cara: "DARING", dibuat_oleh: budi, dibuat_pada: pada, diubah_oleh: budi, diubah_pada: pada })
    .returning("id")
    .executeTakeFirstOrThrow();
  const keraguan = await db
    .insertInto("keraguan_skp")
    .values({ skp_id: skpId, bagian: "SKP", teks: "Uji.", dinyatakan_pada: pada, status: "SELESAI", sejak: pada })
    .returning("id")
    .executeTakeFirstOrThrow();
  await db.insertInto("keraguan_kata").values({ keraguan_id: keraguan.id, pihak: "PEGAWAI", pegawai_id: sari, pada, teks: "Uji." }).execute();
  return { strategiId: strategi.id, usulId: usul.id, dialogId: dialog.id, keraguanId: keraguan.id };
}

/** Inputs that are well formed but change nothing: a stale version, or a state that refuses. */
function samples(ids: Record<string, string>, w: World): Record<string, Record<string, unknown>> {
  const isi = { pendekatan: "KUALITATIF", rhk: [], ekspektasi: {}, lampiran: {} };
  const {
    strategiId,
    usulId,
    dialogId,
    keraguanId,
    pustakaId,
    delegasiId,
    timKerjaId,
    imporId,
    penugasanId,
    keadaanId,
    skpId,
    evaluasiId,
    rhkId,
    realisasiId,
    buktiId,
    dokumenId,
    kode,
    unitId,
    peranId,
  } = ids;
  return {
    "akun.masuk": { nip: w.sari.nip, kataSandi: "salah sama sekali" },
    "akun.masukFaktorKedua": { kode: "000000" },
    "akun.pakaiKode": { nip: w.sari.nip, kode: "", sandiBaru: "kapal lewat sungai deli" },
    "akun.mintaTautanSandi": { nip: w.sari.nip },
    "akun.pakaiTautan": { kunci: "tidak-ada", sandiBaru: "kapal lewat sungai deli" },
    "akun.gantiSandi": { sandiLama: "x", sandiBaru: "kapal lewat sungai deli" },
    "akun.siapkanFaktorKedua": { kataSandi: "x" },
    "akun.pasangFaktorKedua": { kode: "000000" },
    "akun.lepasFaktorKedua": { kataSandi: "salah sama sekali", kode: "000000" },
    "akun.lihatPegawai": { pegawaiId: w.sari.pegawaiId },
    "akun.terbitkanKode": { pegawaiId: w.sari.pegawaiId },
    "akun.akhiriSesiPegawai": { pegawaiId: w.ratna.pegawaiId },
    "akun.tutup": { pegawaiId: w.sari.pegawaiId, versi: 999, alasan: "Pindah." },
    "akun.bukaLagi": { pegawaiId: w.sari.pegawaiId, versi: 999 },
    "akun.masukPeragaan": { akunId: "tidak-ada" },
    "skp.pilihanIndikator": { skpId },
    "skp.pakaiIndikator": { skpId, versi: 999, pustakaVersiId: pustakaId },
    "skp.simpan": { skpId, versi: 999, ...isi },
    "skp.salin": { skpId, versi: 999, dariSkpId: skpId },
    "skp.izinkanSalin": { skpId, boleh: false },
    "skp.kembalikan": { skpId, versi: 999, alasan: "Belum." },
    "skp.aturEkspektasi": { skpId, versi: 999, ekspektasi: {} },
    "skp.tulisPesan": { skpId, pesan: "Halo." },
    "skp.mulaiPerubahan": { skpId, jenis: "LAINNYA", alasan: "Uji." },
    "skp.lihatVersi": { skpId, nomor: 1 },
    "skp.tautkan": { skpId, versi: 999, tautan: [{ rhkId: skpId, rhkPimpinanId: skpId }] },
    "dialog.lihat": { skpId },
    "dialog.tugas": {},
    "dialog.usulkan": { skpId, kunci: rhkId, dari: "x", menjadi: "y", alasan: "Uji." },
    "dialog.balasUsul": { skpId, usulId, dari: "x", menjadi: "y", alasan: "Uji." },
    "dialog.tolakUsul": { skpId, usulId, alasan: "Uji." },
    "dialog.catat": { skpId, tanggal: "2030-01-01", cara: "DARING" },
    "dialog.simpan": { skpId, dialogId, versi: 999, tanggal: "2026-01-12", cara: "DARING" },
    "dialog.setujui": { skpId, dialogId, versi: 999 },
    "dialog.nyatakanPaham": { skpId },
    "dialog.nyatakanRagu": { skpId, kunci: "", teks: "Uji." },
    "dialog.jawabRagu": { skpId, keraguanId, teks: "Uji." },
    "dialog.lanjutkanRagu": { skpId, keraguanId, teks: "Uji." },
    "dialog.selesaikanRagu": { skpId, keraguanId },
    dialog: { skpId, usulId },
    "realisasi.lihatBulan": { bulan: "2026-09" },
    "realisasi.simpan": { rhkId, bulan: "2026-09", uraian: "x", versi: 999 },
    "realisasi.tambahTautan": { realisasiId, judul: "Rekap", tautan: "https://contoh.invalid/lain" },
    "realisasi.tambahBerkas": { realisasiId, berkas: { nama: "a.txt", isi: new Uint8Array([104, 97, 105]) } },
    "realisasi.hapusBukti": { buktiId },
    "realisasi.unduhBukti": { buktiId },
    "umpanBalik.beri": { skpId, rhkId, nilai: "", teks: "Baik." },
    "umpanBalik.catatPihakLain": { skpId, rhkId, nilai: "", teks: "Baik.", dariLabel: "Warga" },
    "capaianOrganisasi.tetapkan": { unitId, periodeEvaluasiId: w.cast.periodeEvaluasi.III, versi: 999, capaian: "BAIK", dasar: "Capaian rencana aksi" },
    "evaluasi.simpanRating": { evaluasiId, versi: 999, hasilKerja: "", perilakuKerja: "" },
    "evaluasi.tetapkanPredikat": {
      evaluasiId,
      versi: 999,
      hasilKerja: "SESUAI",
      perilakuKerja: "SESUAI",
      alasanHasilKerja: "Sesuai dengan ekspektasi.",
      alasanPerilakuKerja: "Konsisten menerapkan nilai.",
    },
    "penugasan.tetapkan": { jabatanId: w.cast.jabatan.dewi, pegawaiId: w.sari.pegawaiId, jenis: "DEFINITIF", mulai: "2026-11-02", dasar: "SK uji" },
    "penugasan.pindahkan": { jabatanId: w.cast.jabatan.budi, pegawaiId: w.sari.pegawaiId, mulai: "2026-11-02", dasar: "SK uji" },
    "penugasan.akhiri": { penugasanId, versi: 999, selesai: "2026-11-02", dasar: "SK uji" },
    "penugasan.aturKeadaan": { pegawaiId: w.sari.pegawaiId, keadaan: "CLTN", mulai: "2026-10-01", dasar: "SK uji" },
    "penugasan.akhiriKeadaan": { keadaanId, selesai: "2020-01-01" },
    "penugasan.berhentikan": { pegawaiId: w.sari.pegawaiId, versi: 999, pada: "2026-11-02", sebab: "PENSIUN", dasar: "SK uji" },
    "penugasan.riwayat": { pegawaiId: w.sari.pegawaiId },
    "penugasan.cariJabatan": { cari: "bidan" },
    "timKerja.buat": { unitId, nama: "Tim uji", tujuan: "Hasil", ketuaNip: "199001012010011001", mulai: "2026-10-14", dasar: "ST uji" },
    "timKerja.ubah": { timKerjaId, versi: 999, nama: "Tim", tujuan: "Hasil", dasar: "ST uji" },
    "timKerja.tambahAnggota": { timKerjaId, versi: 999, nip: w.ratna.nip, mulai: "2026-10-14" },
    "timKerja.gantiKetua": { timKerjaId, versi: 999, anggotaId: timKerjaId, mulai: "2026-10-14" },
    "timKerja.keluarkanAnggota": { timKerjaId, versi: 999, anggotaId: timKerjaId, pada: "2026-10-14" },
    "timKerja.akhiri": { timKerjaId, versi: 999, pada: "2026-10-14" },
    timKerja: { timKerjaId },
    "manualIki.simpan": { skpId, indikatorId: rhkId, versi: 999 },
    "strategi.mulai": { skpId, indikatorId: rhkId, cara: "OUTPUT_ANTARA", hasil: "Uji." },
    "strategi.simpan": { skpId, strategiId, versi: 999, indikatorId: rhkId, cara: "OUTPUT_ANTARA", hasil: "Uji." },
    "strategi.hapus": { skpId, strategiId, versi: 999 },
    "strategi.keMatriks": { skpId, strategiId, versi: 999 },
    "strategi.unduhWorkblock": { skpId, strategiId },
    strategi: { skpId },
    manualIki: { skpId },
    "pohonKinerja.kejanggalan": { unitId },
    "sasaran.tambah": { unitId, tahun: 2025, dokumen: "PK", teks: "Sasaran", indukId: ids.sasaranId },
    "sasaran.ubah": { sasaranId: ids.sasaranId, versi: 999, dokumen: "PK", teks: "Sasaran" },
    "sasaran.akhiri": { sasaranId: ids.sasaranId, versi: 999, alasan: "Uji." },
    "sasaran.tautkan": { rhkId, sasaranId: "" },
    matriks: { matriksId: ids.matriksId },
    "matriks.mulaiTim": { timKerjaId },
    "matriks.tambahKolom": { matriksId: ids.matriksId, teks: "Hasil" },
    "matriks.ubahKolom": { matriksId: ids.matriksId, kolomId: ids.kolomId, versi: 999, teks: "Hasil" },
    "matriks.hapusKolom": { matriksId: ids.matriksId, kolomId: ids.kolomId },
    "matriks.simpanSel": { matriksId: ids.matriksId, kolomId: ids.kolomId, pegawaiId: w.dewi.pegawaiId, versi: 999, hasil: [] },
    "matriks.pakai": { hasilId: ids.hasilId },
    "matriks.tolak": { hasilId: ids.hasilId, alasan: "Uji." },
    "delegasi.beri": {
      jabatanId: w.cast.jabatan.budi,
      kepadaNip: "199001012010011001",
      mulai: "2026-10-14",
      selesai: "2026-11-14",
      alasan: "Uji.",
      nomorSurat: "ST uji",
      surat: { nama: "a.pdf", isi: new TextEncoder().encode("%PDF-1.7") },
    },
    "delegasi.cabut": { delegasiId, versi: 999, alasan: "Uji." },
    delegasi: { delegasiId },
    "impor.unggah": { jenis: "PEGAWAI", unitId, berkas: { nama: "a.csv", isi: new TextEncoder().encode("NIP;Nama\n") } },
    "impor.petakan": { imporId, versi: 999, pemetaan: { A: "nip", B: "nama" } },
    "impor.unduhContoh": { jenis: "PEGAWAI" },
    "impor.unduhDaftar": { daftar: "UNIT" },
    "kalender.lihat": {},
    "kalender.bukaTahun": { unitId: w.cast.unit.pemko, tahun: 2026 },
    "kalender.aturJendela": {
      unitId: w.cast.unit.pemko,
      jendelaId: w.cast.periodeEvaluasi.III,
      versi: 999,
      catatSampai: "2026-10-16",
      buka: "2026-10-12",
      tutup: "2026-10-26",
    },
    "kalender.aturTenggat": { unitId: w.cast.unit.pemko, hal: "SKP_JABATAN_BARU", semula: 20, hariKerja: 15, keyakinan: "D", sumber: "uji" },
    "kalender.catatLibur": { unitId: w.cast.unit.pemko, daftar: "2026-12-31; Uji", sumber: "uji" },
    "kalender.hapusLibur": { unitId: w.cast.unit.pemko, tanggal: "2026-12-31" },
    impor: { imporId, versi: 999 },
    "dokumen.daftar": { skpId },
    "dokumen.periksa": { kode },
    "dokumen.periksaBerkas": { kode, berkas: { nama: "a.pdf", isi: new Uint8Array([37, 80, 68, 70]) } },
    "perwakilan.calon": { pegawaiId: w.ratna.pegawaiId },
    "perwakilan.mulai": { pegawaiId: w.budi.pegawaiId, alasan: "Uji." },
    "peran.beri": { unitId, nip: "199001012010011001", peran: "PENGELOLA_KINERJA", mulai: "2026-10-14", dasar: "SK uji" },
    "peran.cabut": { peranId, versi: 999, alasan: "Uji." },
    "organisasi.lihatUnit": { unitId },
    "organisasi.pilihan": { unitId },
    "pegawai.pilihanJabatan": { unitId },
    "pegawai.tambah": { unitId, nama: "Uji", nip: "", jenis: "NON_ASN", jabatanId: w.cast.jabatan.budi, mulai: "2026-10-01" },
    "pegawai.ubah": { pegawaiId: w.sari.pegawaiId, versi: 999, nama: "Sari", nip: w.sari.nip, jenis: "PNS" },
    profil: { pegawaiId: w.sari.pegawaiId },
    "tiket.buat": { jenis: "UNIT_SALAH", uraian: "Sudah dilaporkan." },
    "tiket.calon": { cari: "budi" },
    "tiket.daftarMasuk": {},
    "tiket.lihat": { tiketId: ids.tiketId },
    "tiket.ambil": { tiketId: ids.tiketId, versi: 999 },
    "tiket.jawab": { tiketId: ids.tiketId, versi: 999, status: "DITOLAK", jawaban: "Belum." },
    "penilai.lihat": { pegawaiId: w.sari.pegawaiId },
    "organisasi.tambahUnit": { indukId: unitId, kode: "U1", nama: "Ruang", jenis: "INSTALASI", mulai: "2026-01-01" },
    "organisasi.ubahUnit": { unitId, versi: 999, kode: "U3", nama: "Lain", jenis: "PUSKESMAS", indukId: w.cast.unit.dinkes, pada: "2026-01-01" },
    "organisasi.gabungUnit": { unitId, versi: 999, pada: "2026-01-01" },
    "organisasi.pecahUnit": { unitId, versi: 999, bagian: [{}], pada: "2026-01-01" },
    "organisasi.akhiriUnit": { unitId, versi: 999, pada: "2026-01-01" },
    "jabatan.lihat": { jabatanId: w.cast.jabatan.sari },
    "jabatan.tambah": { unitId, nama: "Perawat", jenis: "FUNGSIONAL", atasanId: null, mulai: "2026-01-01" },
    "jabatan.ubah": {
      jabatanId: w.cast.jabatan.sari,
      versi: 999,
      unitId,
      nama: "Bidan",
      jenis: "FUNGSIONAL",
      atasanId: w.cast.jabatan.budi,
      pada: "2026-01-01",
    },
    "jabatan.akhiri": { jabatanId: w.cast.jabatan.sari, versi: 999, pada: "2026-01-01" },
    "templatSkp.lihat": { templatId: ids.templatId },
    "templatSkp.asal": { skpId },
    "templatSkp.tambah": { unitId, nama: "Templat lain", namaJabatan: "Bidan Penyelia", dariSkpId: skpId },
    "templatSkp.perbaiki": {
      templatId: ids.templatId,
      versi: 999,
      nama: "Uji",
      namaJabatan: "Bidan",
      ...isi,
      rhk: [{ jenis: "UTAMA", teks: "Hasil" }],
    },
    "templatSkp.hentikan": { templatId: ids.templatId, versi: 999, alasan: "Uji." },
    "templatSkp.calon": { templatId: ids.templatId },
    "templatSkp.usulkan": { templatId: ids.templatId, pegawaiId: [skpId] },
    "templatSkp.tetapkanMassal": { skp: [{ skpId, versi: 999 }] },
    "templatSkp.pakai": { skpId, versi: 999, templatId: ids.templatId },
    "indikator.daftar": {},
    "indikator.pilihanUnit": {},
    "indikator.lihat": { pustakaId },
    "indikator.tambah": { ...ISI_PUSTAKA, unitId, kode: "UJI-01", mulai: "2026-01-01" },
    "indikator.perbaiki": { ...ISI_PUSTAKA, pustakaId, versi: 999, mulai: "2026-10-14", alasan: "Uji." },
    "indikator.hentikan": { pustakaId, versi: 999, alasan: "Uji." },
    "indikator.wajibkan": { pustakaId, versi: 999, unitId, mulai: "2026-10-14", alasan: "Uji." },
    "indikator.lepasWajib": { pustakaId, versi: 999, unitId, pada: "2026-10-15" },
    "serahTerima.simpan": { skpId, versi: 999, butir: [], serahkan: false },
    serahTerima: { skpId },
    kelengkapan: { unitId },
    "kelengkapan.unduhSerah": { unitId, berkas: "SIASN_SKP22" },
    "kelengkapan.aturKolomSerah": {
      unitId: w.cast.unit.pemko,
      berkas: "EKINERJA_SKP",
      semula: "Nama",
      hapus: false,
      nama: "Nama lengkap",
      isi: "pegawai.nama",
      urutan: 2,
      keyakinan: "B",
      sumber: "uji",
    },
    "kelengkapan.ingatkan": { unitId, cari: "tidak ada orangnya" },
    skp: { skpId, versi: 999 },
    evaluasi: { evaluasiId },
    dokumen: { dokumenId, skpId },
    umpanBalik: { skpId },
  };
}

/** Operation × person by the real `access`, on the scene's records. */
export async function aksesMatrix(): Promise<Matrix> {
  const { w, ids } = await scene();
  const all = samples(ids, w);
  const sample = (id: string) => all[id] ?? all[id.split(".")[0] ?? ""] ?? {};
  const today = dayOf(w.clock.now());
  const rows: MatrixRow[] = [];
  for (const [id, operation] of Object.entries(operations)) {
    const access = operation.access as unknown as Access<unknown>;
    const verdicts: Cell[] = [];
    for (const { name } of PEOPLE) verdicts.push(await verdictOf(w, access, name === "publik" ? { jenis: "PUBLIK" } : actorOf(w, name), sample(id), today));
    rows.push({ id: id as keyof Operations & string, summary: operation.summary, verdicts });
  }
  return { w, people: PEOPLE, rows, sample };
}

export function actorOf(w: World, name: CastName): Actor {
  return { jenis: "PEGAWAI", pegawaiId: w[name].pegawaiId, akunId: w[name].akunId, nama: w[name].nama };
}

async function verdictOf(w: World, access: Access<unknown>, actor: Actor, input: unknown, today: string): Promise<Cell> {
  if (access.jenis === "publik") return "BOLEH";
  if (actor.jenis === "PUBLIK") return "BELUM_MASUK";
  if (access.jenis === "masuk") return "BOLEH";
  if (access.id) return judge(w.connection.db, access.resource, access.id(input), access.relations, access.see, actor, today);
  const { rows } = await sql<{
    ada: boolean;
  }>`select exists (select 1 from ${sql.table(access.resource)} as r where ${anyRelation(access.relations, "r", actor, today)}) as ada`.execute(
    w.connection.db,
  );
  return rows[0]?.ada ? "BOLEH" : "KOSONG";
}
