import { randomUUID } from "node:crypto";
import type { Database } from "#platform/db/connect.ts";
import { hashSandi } from "#platform/session/sessions.ts";
import { buatNip } from "#rules/nip.ts";

export type CastName = "sari" | "dewi" | "budi" | "yusnidar" | "wali" | "hendra" | "meutia" | "zulkifli" | "lain" | "ratna" | "admin";
export type CastPerson = { pegawaiId: string; akunId: string; nama: string; nip: string | null };
export type Cast = {
  orang: Record<CastName, CastPerson>;
  unit: { pemko: string; dinkes: string; puskesmas: string; bkpsdm: string; camat: string };
  jabatan: Record<CastName, string>;
  periodeId: string;
  periodeEvaluasi: Record<"I" | "II" | "III" | "IV-AKHIR", string>;
};

export const SANDI_UJI = "kata-sandi-uji-2026";
let hashed: Promise<string> | null = null;

/**
 * About a dozen people in the smallest city that has every relation: Sari and Dewi (pegawai) and Ratna in a puskesmas
 * under Budi (penilai, pimpinan unit kerja mandiri), Yusnidar (kepala dinas, atasan penilai), Wali (non-ASN kepala
 * daerah), Hendra (pengelola), Meutia (inspektorat), Zulkifli (pimpinan), Lain (a clerk elsewhere, related to
 * nobody), Admin (accounts and roles; sees nobody's appraisal).
 */
export async function buildCast(db: Database): Promise<Cast> {
  const unit = { pemko: randomUUID(), dinkes: randomUUID(), puskesmas: randomUUID(), bkpsdm: randomUUID(), camat: randomUUID() };
  await db
    .insertInto("unit")
    .values([
      { id: unit.pemko, kode: "U1", nama: "Pemerintah Kota Medan", jenis: "PEMKO", induk_id: null },
      { id: unit.dinkes, kode: "U2", nama: "Dinas Kesehatan", jenis: "DINAS", induk_id: unit.pemko },
      { id: unit.puskesmas, kode: "U3", nama: "UPT Puskesmas Uji", jenis: "PUSKESMAS", induk_id: unit.dinkes },
      { id: unit.bkpsdm, kode: "U4", nama: "BKPSDM", jenis: "BADAN", induk_id: unit.pemko },
      { id: unit.camat, kode: "U5", nama: "Kecamatan Medan Baru", jenis: "KECAMATAN", induk_id: unit.pemko },
    ])
    .execute();
  const posts: [
    CastName,
    string,
    "KEPALA_DAERAH" | "JPT" | "ADMINISTRATOR" | "PENGAWAS" | "PELAKSANA" | "FUNGSIONAL",
    string,
    CastName | null,
    boolean,
    string,
  ][] = [
    ["wali", "Wali Kota", "KEPALA_DAERAH", unit.pemko, null, false, "Wali Uji"],
    ["yusnidar", "Kepala Dinas Kesehatan", "JPT", unit.dinkes, "wali", false, "dr. Yusnidar Lubis"],
    ["budi", "Kepala UPT Puskesmas Uji", "PENGAWAS", unit.puskesmas, "yusnidar", true, "dr. Budi Nasution"],
    ["sari", "Bidan Penyelia", "FUNGSIONAL", unit.puskesmas, "budi", false, "Sari Rahmadani"],
    ["dewi", "Bidan Mahir", "FUNGSIONAL", unit.puskesmas, "budi", false, "Dewi Anggraini"],
    ["ratna", "Perawat Penyelia", "FUNGSIONAL", unit.puskesmas, "budi", false, "Ratna Harahap"],
    ["zulkifli", "Sekretaris Daerah", "JPT", unit.pemko, "wali", false, "Ir. Zulkifli Daulay"],
    ["hendra", "Analis SDM Aparatur Ahli Muda", "FUNGSIONAL", unit.bkpsdm, "zulkifli", false, "Hendra Ginting"],
    ["meutia", "Auditor Ahli Madya", "FUNGSIONAL", unit.pemko, "zulkifli", false, "Meutia Pohan"],
    ["lain", "Pengadministrasi Perkantoran", "PELAKSANA", unit.camat, "zulkifli", false, "Ma'ruf O'Brien 🌟 <b>"],
    ["admin", "Pranata Komputer Ahli Pertama", "FUNGSIONAL", unit.camat, "zulkifli", false, "Tiur Simanjuntak"],
  ];
  const jabatan = Object.fromEntries(posts.map(([name]) => [name, randomUUID()])) as Record<CastName, string>;
  const orang = Object.fromEntries(
    posts.map(([name, , , , , , nama], index) => [
      name,
      {
        pegawaiId: randomUUID(),
        akunId: randomUUID(),
        nama,
        nip: name === "wali" ? null : buatNip({ jenis: "PNS", tanggalLahir: `19${70 + index}-03-12`, tmt: "2005-01", jenisKelamin: "P", urut: index + 1 }),
      },
    ]),
  ) as Record<CastName, CastPerson>;
  await db
    .insertInto("jabatan")
    .values(
      posts.map(([name, nama, jenis, unit_id, atasan, is_mandiri]) => ({
        id: jabatan[name],
        unit_id,
        nama,
        jenis,
        is_mandiri,
        is_pimpinan_unit: ["wali", "yusnidar", "budi"].includes(name),
        atasan_id: atasan && jabatan[atasan],
      })),
    )
    .execute();
  await db
    .insertInto("pegawai")
    .values(
      posts.map(([name]) => ({
        id: orang[name].pegawaiId,
        nip: orang[name].nip,
        nama: orang[name].nama,
        jenis: name === "wali" ? ("NON_ASN" as const) : ("PNS" as const),
        pangkat_gol_ruang: name === "wali" ? null : "Penata (III/c)",
      })),
    )
    .execute();
  await db
    .insertInto("penugasan")
    .values(posts.map(([name]) => ({ pegawai_id: orang[name].pegawaiId, jabatan_id: jabatan[name], jenis: "DEFINITIF" as const, mulai: "2024-01-02" })))
    .execute();
  await db
    .insertInto("peran")
    .values([
      { pegawai_id: orang.hendra.pegawaiId, peran: "PENGELOLA_KINERJA", unit_id: unit.pemko, mulai: "2024-01-02" },
      { pegawai_id: orang.meutia.pegawaiId, peran: "INSPEKTORAT", unit_id: unit.pemko, mulai: "2024-01-02" },
      { pegawai_id: orang.zulkifli.pegawaiId, peran: "PIMPINAN", unit_id: unit.pemko, mulai: "2024-01-02" },
      { pegawai_id: orang.admin.pegawaiId, peran: "ADMIN", unit_id: unit.pemko, mulai: "2024-01-02" },
    ])
    .execute();
  hashed ??= hashSandi(SANDI_UJI);
  const sandi = await hashed;
  await db
    .insertInto("akun")
    .values(
      Object.values(orang).map((one) => ({
        id: one.akunId,
        pegawai_id: one.pegawaiId,
        nip: one.nip,
        nama: one.nama,
        surel: `${one.akunId}@uji.invalid`,
        is_peragaan: true,
      })),
    )
    .execute();
  await db
    .insertInto("kredensial")
    .values(Object.values(orang).map((one) => ({ id: randomUUID(), akun_id: one.akunId, penyedia: "credential", akun_penyedia: one.akunId, sandi })))
    .execute();
  const periodeId = randomUUID();
  await db.insertInto("periode").values({ id: periodeId, tahun: 2026, mulai: "2026-01-01", selesai: "2026-12-31", batas_skp: "2026-01-31" }).execute();
  const periodeEvaluasi = { I: randomUUID(), II: randomUUID(), III: randomUUID(), "IV-AKHIR": randomUUID() };
  await db
    .insertInto("periode_evaluasi")
    .values([
      {
        id: periodeEvaluasi.I,
        periode_id: periodeId,
        triwulan: "I",
        mulai: "2026-01-01",
        selesai: "2026-03-31",
        catat_sampai: "2026-04-10",
        buka: "2026-04-06",
        tutup: "2026-04-20",
      },
      {
        id: periodeEvaluasi.II,
        periode_id: periodeId,
        triwulan: "II",
        mulai: "2026-04-01",
        selesai: "2026-06-30",
        catat_sampai: "2026-07-10",
        buka: "2026-07-06",
        tutup: "2026-07-20",
      },
      {
        id: periodeEvaluasi.III,
        periode_id: periodeId,
        triwulan: "III",
        mulai: "2026-07-01",
        selesai: "2026-09-30",
        catat_sampai: "2026-10-16",
        buka: "2026-10-12",
        tutup: "2026-10-26",
      },
      {
        id: periodeEvaluasi["IV-AKHIR"],
        periode_id: periodeId,
        triwulan: "IV-AKHIR",
        mulai: "2026-10-01",
        selesai: "2026-12-31",
        catat_sampai: "2027-01-11",
        buka: "2026-12-28",
        tutup: "2027-01-29",
      },
    ])
    .execute();
  return { orang, unit, jabatan, periodeId, periodeEvaluasi };
}
