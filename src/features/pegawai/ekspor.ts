import { z } from "zod";
import { anyRelation, masuk } from "#platform/access/relation.ts";
import { BerkasKeluar } from "#platform/input.ts";
import { XLSX, tulisCsv, tulisXlsx } from "#platform/lembar/tulis.ts";
import type { KolomLembar, NilaiLembar } from "#platform/lembar/tulis.ts";
import { writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { LABEL_JENIS_JABATAN, LABEL_JENIS_PEGAWAI, LABEL_KEADAAN } from "#rules/kosakata-pegawai.ts";
import { PELIHAT_PEGAWAI } from "./access.ts";
import { findJangkauan, listPegawai } from "./queries.ts";
import { Saringan } from "./schemas.ts";
import type { BarisPegawai } from "./schemas.ts";
import { syaratDaftar } from "./syarat-daftar.ts";

/** More than the city has; a sheet of this length still opens everywhere. */
const TERBANYAK = 50_000;

type KolomEkspor = KolomLembar & { nilai: (satu: BarisPegawai) => NilaiLembar };

const NAMA: KolomEkspor = { judul: "Nama", jenis: "teks", lebar: 32, nilai: (satu) => satu.nama };
const KOLOM: Record<string, KolomEkspor> = {
  nip: { judul: "NIP", jenis: "teks", lebar: 22, nilai: (satu) => satu.nip },
  jabatan: {
    judul: "Jabatan",
    jenis: "teks",
    lebar: 34,
    nilai: (satu) =>
      [satu.jabatan && `${satu.penugasan === "PLT" ? "Plt. " : ""}${satu.jabatan}`, ...satu.plt.map((nama) => `Plt. ${nama}`)].filter(Boolean).join("; ") ||
      null,
  },
  jenisJabatan: { judul: "Jenis jabatan", jenis: "teks", lebar: 18, nilai: (satu) => satu.jenisJabatan && LABEL_JENIS_JABATAN[satu.jenisJabatan] },
  unit: { judul: "Unit kerja", jenis: "teks", lebar: 34, nilai: (satu) => satu.unit },
  jenis: { judul: "Jenis pegawai", jenis: "teks", lebar: 18, nilai: (satu) => satu.jenis && LABEL_JENIS_PEGAWAI[satu.jenis] },
  pangkat: { judul: "Pangkat", jenis: "teks", lebar: 24, nilai: (satu) => satu.pangkatGolRuang },
  sejak: { judul: "Sejak", jenis: "tanggal", lebar: 12, nilai: (satu) => satu.sejak },
  keadaan: {
    judul: "Keadaan",
    jenis: "teks",
    lebar: 28,
    nilai: (satu) => {
      if (!satu.lengkap) return null;
      if (satu.berhentiPada) return LABEL_KEADAAN.BERHENTI;
      return satu.keadaan ? LABEL_KEADAAN[satu.keadaan] : satu.penugasan === null ? LABEL_KEADAAN.TANPA_JABATAN : "Bertugas";
    },
  },
};

/** A write, because who took a list out of the system is kept in the audit. */
export const ekspor = writeOperation({
  summary: "Mengunduh daftar pegawai yang boleh saya lihat sebagai XLSX atau CSV, dengan saringan dan kolom yang dipilih",
  http: ["GET", "/pegawai/ekspor"],
  input: Saringan.extend({
    bentuk: z.enum(["xlsx", "csv"], "Pilih xlsx atau csv.").default("xlsx"),
    kolom: z.string().max(200).default("nip,jabatan,unit,keadaan"),
  }),
  output: BerkasKeluar,
  access: masuk,
  rahasia: true,
  async run({ tx, actor, today, audit }, { bentuk, kolom, ...saringan }) {
    if (actor.jenis !== "PEGAWAI") refuse(REFUSAL.BELUM_MASUK);
    const jangkauan = await findJangkauan(tx, actor, today);
    const allowed = (alias: string) => anyRelation(PELIHAT_PEGAWAI, alias, actor, today);
    const baris = await listPegawai(tx, syaratDaftar({ saringan, actor, today, jangkauan, allowed }), null, TERBANYAK);
    const dipilih = [NAMA, ...kolom.split(",").flatMap((nama) => (Object.hasOwn(KOLOM, nama) && KOLOM[nama] ? [KOLOM[nama]] : []))];
    const lembar = { nama: "Pegawai", kolom: dipilih, baris: baris.map((satu) => dipilih.map(({ nilai }) => nilai(satu))) };
    const isi = bentuk === "csv" ? tulisCsv(lembar) : await tulisXlsx([lembar]);
    audit({ jenis: "pegawai", id: actor.pegawaiId, rincian: { saringan, kolom: dipilih.map(({ judul }) => judul), bentuk, baris: baris.length } });
    return { nama: `pegawai-${today}.${bentuk}`, jenis: bentuk === "csv" ? "text/csv; charset=utf-8" : XLSX, isi };
  },
});
