import { sql } from "kysely";
import { kumpulkanBahan } from "#features/evaluasi/masukan.ts";
import type { MasukanEvaluasi } from "#features/evaluasi/masukan.ts";
import type { Database, Tx } from "#platform/db/connect.ts";
import type { CapaianOrganisasi } from "#rules/kosakata.ts";
import { predikatKinerja } from "#rules/predikat-kinerja.ts";
import { ATURAN } from "#rules/putusan.ts";
import { acakDari, idDari } from "./acak.ts";
import { susunOrang } from "./baris-orang.ts";
import type { Kota } from "./baris-orang.ts";
import { bawaan, susunRealisasi, susunUmpanBalik } from "./baris-riwayat.ts";
import { PLT, susunSkp } from "./baris-skp.ts";
import type { Skp } from "./baris-skp.ts";
import { HARI_LIBUR, PERIODE, PERIODE_EVALUASI } from "./isi/kalender.ts";
import { susunKota } from "./isi/kota.ts";
import { TOKOH } from "./isi/tokoh.ts";
import { PILIHAN_PERAGAAN } from "./pilihan.ts";
import { PERAGAAN_MULAI, SANDI_PERAGAAN, wib } from "./waktu.ts";

/** Rows of one table in as few statements as the protocol allows. */
async function isi(tx: Tx, tabel: string, rows: readonly object[]): Promise<void> {
  const kolom = Object.keys(rows[0] ?? {}).length;
  const muat = Math.max(1, Math.floor(30_000 / Math.max(1, kolom)));
  for (let n = 0; n < rows.length; n += muat) await tx.insertInto(tabel as never).values(rows.slice(n, n + muat) as never).execute();
}

/** Fills an empty, migrated database with the demo city. Deterministic: the same rows and ids every time. */
export async function loadDemo(db: Database, options: { hashSandi?: (sandi: string) => Promise<string> } = {}): Promise<{ pegawai: number; skp: number; evaluasi: number }> {
  const kota = susunOrang(await susunKota());
  const skp = susunSkp(kota);
  const sandi = await options.hashSandi?.(SANDI_PERAGAAN);
  return db.transaction().execute(async (tx) => {
    await isiOrganisasi(tx, kota, sandi);
    await isi(tx, "hari_libur", HARI_LIBUR);
    await isi(tx, "periode", [PERIODE]);
    await isi(tx, "periode_evaluasi", PERIODE_EVALUASI);
    await isiSkp(tx, skp);
    const evaluasi = await isiEvaluasi(tx, skp);
    await isiAudit(tx, skp);
    await isi(tx, "pengaturan", [
      { kunci: "peragaan.mulai", nilai: JSON.stringify({ peragaan: PERAGAAN_MULAI, nyata: new Date().toISOString() }) },
      { kunci: "peragaan.tokoh", nilai: JSON.stringify(PILIHAN_PERAGAAN.map(({ masuk, ...one }) => ({ akunId: akunOf(kota, masuk), ...one }))) },
    ]);
    return { pegawai: kota.orang.length, skp: skp.length, evaluasi };
  });
}

/** The account behind a NIP, or that of the one person without one. */
function akunOf(kota: Kota, masuk: string): string {
  const org = kota.orang.find((one) => one.nip === masuk) ?? kota.orang.find((one) => one.nip === null);
  return idDari(`akun/${org?.id}`);
}

async function isiOrganisasi(tx: Tx, kota: Kota, sandi: string | undefined): Promise<void> {
  await isi(tx, "unit", kota.unit.map((one) => ({ id: one.id, kode: one.kode, nama: one.nama, jenis: one.jenis, induk_id: one.indukId })));
  await isi(tx, "jabatan", kota.jabatan.map((one) => ({ id: one.id, unit_id: one.unitId, nama: one.nama, jenis: one.kind.jenis, is_pimpinan_unit: one.isPimpinan, is_mandiri: one.kind.mandiri ?? false, kelas: one.kind.kelas, atasan_id: one.atasanId })));
  await isi(tx, "pegawai", kota.orang.map((one) => ({ id: one.id, nip: one.nip, nama: one.nama, jenis: one.jenis, pangkat_gol_ruang: one.pangkat })));
  const plt = kota.orang.find((one) => one.tokoh === PLT.orang);
  const kadisdik = kota.jabatan.find((one) => one.kunci === PLT.jabatan);
  await isi(tx, "penugasan", [
    ...kota.orang.map((one) => ({ id: idDari(`penugasan/${one.id}`), pegawai_id: one.id, jabatan_id: one.jabatan.id, jenis: "DEFINITIF", mulai: one.mulai, dasar: "Keputusan Wali Kota (rekaan)" })),
    ...(plt && kadisdik ? [{ id: idDari("penugasan/plt"), pegawai_id: plt.id, jabatan_id: kadisdik.id, jenis: "PLT", mulai: PLT.mulai, dasar: "Surat perintah pelaksana tugas (rekaan)" }] : []),
  ]);
  const unitId = (kode: string) => idDari(`unit/${kode}`);
  const peran = (tokoh: keyof typeof TOKOH, peranNama: string, kode: string) => ({ id: idDari(`peran/${tokoh}`), pegawai_id: idDari(`orang/${tokoh}`), peran: peranNama, unit_id: unitId(kode), mulai: "2024-01-02" });
  await isi(tx, "peran", [peran("hendra", "PENGELOLA_KINERJA", "PEMKO"), peran("pengelolaDinkes", "PENGELOLA_KINERJA", "DINKES"), peran("pengelolaDisdik", "PENGELOLA_KINERJA", "DISDIK"), peran("zulkifli", "PIMPINAN", "PEMKO"), peran("meutia", "INSPEKTORAT", "PEMKO")]);
  await isi(tx, "akun", kota.orang.map((one) => ({ id: idDari(`akun/${one.id}`), pegawai_id: one.id, nip: one.nip, nama: one.nama, surel: `${one.nip ?? "walikota"}@peragaan.invalid`, is_peragaan: true })));
  if (sandi) await isi(tx, "kredensial", kota.orang.map((one) => ({ id: idDari(`kredensial/${one.id}`), akun_id: idDari(`akun/${one.id}`), penyedia: "credential", akun_penyedia: idDari(`akun/${one.id}`), sandi })));
}

async function isiSkp(tx: Tx, skp: readonly Skp[]): Promise<void> {
  await isi(tx, "skp", skp.map((one) => ({
    id: one.id, periode_id: PERIODE.id, pegawai_id: one.org.id, jabatan_id: one.org.jabatan.id, penilai_id: one.penilai.id, penilai_jabatan_id: one.penilaiJab.id, penilai_alasan: one.penilaiAlasan,
    atasan_penilai_id: one.atasan?.id ?? null, atasan_penilai_jabatan_id: one.atasanJab?.id ?? null, keluarga: one.keluarga, pendekatan: one.pendekatan, status: one.status, batas_penetapan: one.batas, tugas_belajar: one.tugasBelajar,
    versi: 3, diajukan_pada: one.diajukan, ditetapkan_pada: one.ditetapkan, ditetapkan_oleh: one.ditetapkan ? one.penilai.id : null, alasan_kembali: one.alasanKembali, dibuat_pada: one.dibuat, diubah_pada: one.ditetapkan ?? one.diajukan ?? one.dibuat, diubah_oleh: one.ditetapkan || one.alasanKembali ? one.penilai.id : one.org.id,
  })));
  await isi(tx, "rencana_hasil_kerja", skp.flatMap((one) => one.rhk.map((rhk) => ({ id: rhk.id, skp_id: one.id, urutan: rhk.urutan, jenis: rhk.jenis, teks: rhk.teks, rhk_pimpinan_id: one.keluarga === "JA_JF" ? rhk.rhkPimpinanId : null, penugasan_dari: one.penilaiJab.nama }))));
  await isi(tx, "indikator", skp.flatMap((one) => one.rhk.flatMap((rhk) => rhk.indikator.map((ind, urutan) => ({
    id: ind.id, rhk_id: rhk.id, urutan, aspek: one.pendekatan === "KUANTITATIF" && one.keluarga === "JA_JF" ? ind.aspek : null, teks: ind.teks, target: one.pendekatan === "KUANTITATIF" ? ind.target : null,
    target_bawah: one.pendekatan === "KUANTITATIF" ? ind.bawah : null, target_atas: one.pendekatan === "KUANTITATIF" ? ind.atas : null, satuan: ind.satuan, arah: ind.arah, is_akumulatif: ind.akum, perspektif: one.keluarga === "JPT" ? ind.perspektif : null,
  })))));
  await isi(tx, "ekspektasi_khusus", skp.flatMap((one) => one.ekspektasi.map(([nilai, teks], urutan) => ({ id: idDari(`eks/${one.id}/${urutan}`), skp_id: one.id, nilai, urutan, teks }))));
  await isi(tx, "lampiran_skp", skp.flatMap((one) => one.lampiran.flatMap(([jenis, lines]) => lines.map((teks, urutan) => ({ id: idDari(`lamp/${one.id}/${jenis}/${urutan}`), skp_id: one.id, jenis, urutan, teks })))));
  await isi(tx, "jejak_skp", skp.flatMap(jejakSkp));
  const realisasi = skp.map(susunRealisasi);
  await isi(tx, "realisasi", realisasi.flatMap((one) => one.realisasi));
  await isi(tx, "bukti", realisasi.flatMap((one) => one.bukti));
}

function jejakSkp(one: Skp): object[] {
  const baris = (n: number, tindakan: string, pegawai: string, pada: string, catatan: string | null = null, perubahan: object[] = []) => ({ id: idDari(`jejak/${one.id}/${n}`), skp_id: one.id, pada, pegawai_id: pegawai, tindakan, catatan, perubahan: JSON.stringify(perubahan) });
  const rows = [baris(0, "MULAI", one.org.id, one.dibuat)];
  if (one.org.tokoh === "maruf") {
    rows.push(baris(1, "AJUKAN", one.org.id, wib("2026-01-07", "09:20")));
    rows.push(baris(2, "KEMBALIKAN", one.penilai.id, wib("2026-01-08", "08:45"), "“Melayani dengan baik” belum bisa dinilai dengan adil. Kita pakai dua angka: berapa menit surat pengantar selesai, dan berapa yang kembali karena salah. Angka tahun lalu 41 menit; 20–30 menit sudah bagus."));
    rows.push(baris(3, "PESAN", one.org.id, wib("2026-01-08", "10:02"), "Jadi yang dihitung sejak warga menyerahkan berkas sampai surat ditandatangani, Bu?"));
    rows.push(baris(4, "PESAN", one.penilai.id, wib("2026-01-08", "10:30"), "Ya. Kalau pejabatnya tidak di tempat, waktu itu tidak dihitung."));
    rows.push(baris(5, "UBAH", one.org.id, wib("2026-01-08", "11:15"), null, [{ bagian: "Target RHK 1, indikator 1", dari: "pelayanan cepat", menjadi: "20–30 menit" }]));
  }
  if (one.diajukan) rows.push(baris(6, "AJUKAN", one.org.id, one.diajukan));
  if (one.alasanKembali) rows.push(baris(7, "AJUKAN", one.org.id, wib("2026-10-06", "09:00")), baris(8, "KEMBALIKAN", one.penilai.id, wib("2026-10-07", "15:12"), one.alasanKembali));
  if (one.ditetapkan) rows.push(baris(9, "TETAPKAN", one.penilai.id, one.ditetapkan));
  return rows;
}

const CAPAIAN: Record<string, CapaianOrganisasi> = { DISDIK: "BUTUH_PERBAIKAN", BKPSDM: "ISTIMEWA" };

async function isiEvaluasi(tx: Tx, skp: readonly Skp[]): Promise<number> {
  const set = skp.filter((one) => one.status === "DITETAPKAN");
  const lewat = PERIODE_EVALUASI.filter((one) => one.triwulan !== "IV-AKHIR");
  await isi(tx, "umpan_balik", set.flatMap((one) => susunUmpanBalik(one, lewat.map((pe) => ({ id: pe.id, triwulan: pe.triwulan, akhir: pe.selesai })))));
  const pengelola = idDari("orang/hendra");
  // the organisation led by the penilai counts, so every unit led by somebody who rates has a level
  const unitPenilai = new Map(set.map((one) => [one.penilaiJab.unitId, one.penilaiJab.unitKode]));
  const capaianOf = (kode: string): CapaianOrganisasi => CAPAIAN[kode] ?? "BAIK";
  await isi(tx, "capaian_organisasi", [...unitPenilai].flatMap(([unitId, kode]) => lewat.filter((pe) => pe.triwulan !== "III" || !/^SETDA\.|^RSUD/.test(kode)).map((pe) => ({ id: idDari(`capaian/${kode}/${pe.triwulan}`), unit_id: unitId, periode_evaluasi_id: pe.id, capaian: capaianOf(kode), dasar: `Capaian rencana aksi perjanjian kinerja triwulan ${pe.triwulan} (rekaan)`, ditetapkan_oleh: pengelola, ditetapkan_pada: wib(pe.buka, "08:30") }))));
  const rows = set.flatMap((one) => PERIODE_EVALUASI.map((pe) => ({ id: idDari(`evaluasi/${one.id}/${pe.triwulan}`), skp_id: one.id, periode_evaluasi_id: pe.id, pegawai_id: one.org.id, penilai_id: one.penilai.id, tugas_belajar: one.tugasBelajar, diubah_pada: one.ditetapkan })));
  await isi(tx, "evaluasi", rows);
  const putus = set.flatMap((one) => lewat.filter((pe) => pe.triwulan !== "III" || sudahTriwulanTiga(one)).map((pe) => ({ one, pe, id: idDari(`evaluasi/${one.id}/${pe.triwulan}`) })));
  const bahan = await kumpulkanBahan(tx, putus.map((row) => row.id));
  for (const { one, pe, id } of putus) {
    const { hasil, perilaku } = bawaan(one);
    const isiBahan = bahan.get(id);
    if (!isiBahan) continue;
    const masukan: MasukanEvaluasi = { ...isiBahan, aturanVersi: ATURAN.versi, hasilKerja: hasil, perilakuKerja: perilaku, tugasBelajar: one.tugasBelajar, capaianOrganisasi: capaianOf(one.penilaiJab.unitKode), alasanHasilKerja: ALASAN_HASIL[hasil], alasanPerilakuKerja: ALASAN_PERILAKU[perilaku] };
    const acak = acakDari(`putus/${id}`);
    const hari = (n: number) => wib(tambah(pe.buka, n), `${acak.bulat(10, 15)}:${acak.bulat(10, 59)}`);
    const akhir = pe.triwulan === "III" ? "DISAMPAIKAN" : acak.mungkin(0.88) ? "DIKEMBALIKAN" : acak.mungkin(0.5) ? "DITERIMA" : "DISAMPAIKAN";
    const ditetapkan = pe.triwulan === "III" ? wib("2026-10-13", `${acak.bulat(10, 15)}:${acak.bulat(10, 59)}`) : hari(acak.bulat(1, 9));
    await tx.updateTable("evaluasi").set({
      status: akhir, versi: 2, rating_hasil_kerja: hasil, rating_perilaku_kerja: perilaku, alasan_hasil_kerja: masukan.alasanHasilKerja, alasan_perilaku_kerja: masukan.alasanPerilakuKerja, catatan: CATATAN[hasil],
      predikat: predikatKinerja({ hasilKerja: hasil, perilakuKerja: perilaku, ...(one.tugasBelajar ? { tugasBelajar: one.tugasBelajar } : {}) }).nilai, capaian_organisasi: masukan.capaianOrganisasi, aturan_versi: masukan.aturanVersi, masukan: JSON.stringify(masukan),
      diubah_pada: ditetapkan, diubah_oleh: one.penilai.id, ditetapkan_pada: ditetapkan, ditetapkan_oleh: one.penilai.id, disampaikan_pada: ditetapkan, diterima_pada: akhir === "DISAMPAIKAN" ? null : hari(11), ditandatangani_pada: akhir === "DIKEMBALIKAN" ? hari(14) : null,
    }).where("id", "=", id).execute();
  }
  return rows.length;
}

const ALASAN_HASIL = { DIATAS: "Sebagian besar hasil melewati ekspektasi dan tidak ada hasil utama yang tertinggal.", SESUAI: "Sebagian besar hasil sesuai ekspektasi; yang tertinggal sudah ada rencana perbaikannya.", DIBAWAH: "Sebagian besar hasil belum mencapai ekspektasi meski sudah dibantu dan diberi umpan balik." } as const;
const ALASAN_PERILAKU = { DIATAS: "Konsisten menerapkan nilai dasar ASN dan menjaganya di dalam maupun di luar unit kerja.", SESUAI: "Konsisten menerapkan nilai dasar ASN dalam pekerjaan sehari-hari.", DIBAWAH: "Belum konsisten; sudah dibicarakan dua kali dan belum berubah." } as const;
const CATATAN = { DIATAS: "Layak diprioritaskan untuk pengembangan kompetensi lanjutan.", SESUAI: "Pertahankan, dan lengkapi bukti tiap bulan.", DIBAWAH: "Dijadwalkan bimbingan kinerja bulan depan." } as const;

/** In the third quarter few have been rated so far: half of Budi's team, and one in eight elsewhere. */
function sudahTriwulanTiga(one: Skp): boolean {
  if (one.penilai.tokoh === "budi") return ["maya", "dewi", "putri", "roslina", "ahmad"].includes(one.org.tokoh ?? "");
  return one.org.tokoh === null && acakDari(`tw3/${one.id}`).mungkin(0.12);
}

function tambah(tanggal: string, hari: number): string {
  return new Date(Date.parse(`${tanggal}T00:00:00Z`) + hari * 86_400_000).toISOString().slice(0, 10);
}

async function isiAudit(tx: Tx, skp: readonly Skp[]): Promise<void> {
  await isi(tx, "audit", skp.filter((one) => one.ditetapkan).map((one) => ({ pada: one.ditetapkan, pelaku: one.penilai.id, operasi: "skp.tetapkan", sasaran_jenis: "skp", sasaran_id: one.id, rincian: JSON.stringify({ status: "DITETAPKAN", peragaan: true }) })));
  await sql`insert into audit (pada, pelaku, operasi, sasaran_jenis, sasaran_id, rincian)
    select ditetapkan_pada, ditetapkan_oleh::text, 'evaluasi.tetapkanPredikat', 'evaluasi', id::text, jsonb_build_object('predikat', predikat, 'peragaan', true) from evaluasi where ditetapkan_pada is not null order by ditetapkan_pada, id`.execute(tx);
}
