import { z } from "zod";
import { Orang } from "#features/pegawai/schemas.ts";
import { DasarResponse } from "#features/skp/schemas.ts";
import { Id, Versi, teks } from "#platform/input.ts";
import {
  ASPEK,
  CAPAIAN_ORGANISASI,
  EKSPEKTASI,
  JENIS_RHK,
  NILAI_PERILAKU,
  PERAN_UMPAN_BALIK,
  PREDIKAT_KINERJA,
  STATUS_TUGAS_BELAJAR,
} from "#rules/kosakata.ts";
import { STATUS_EVALUASI } from "#rules/siklus-evaluasi.ts";
import { ARAH } from "#rules/target.ts";

export const EvaluasiId = Id.brand<"EvaluasiId">();
export { DasarResponse, Versi };

export const Ekspektasi = z.enum(EKSPEKTASI, "Pilih DIATAS, SESUAI, atau DIBAWAH EKSPEKTASI.");
export const Predikat = z.enum(PREDIKAT_KINERJA);
export const Capaian = z.enum(CAPAIAN_ORGANISASI, "Pilih salah satu capaian.");
export const TugasBelajar = z.enum(STATUS_TUGAS_BELAJAR);
export const StatusEvaluasi = z.enum(STATUS_EVALUASI);

/** An unchosen radio or empty field of a form means none. */
export const kosongJadiNull = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === "" || value === undefined ? null : value), schema.nullable());

export const AlasanRating = teks(4000, "Alasan");
export const Catatan = teks(4000, "Catatan");

/** One sentence of a rule with its source. */
export const AlasanResponse = z.object({ teks: z.string(), dasar: DasarResponse.optional() });

const Bukti = z.object({ id: z.string(), judul: z.string(), tautan: z.string().nullish() });
export const UmpanBalikResponse = z.object({ id: z.string(), dari: z.string(), peran: z.enum(PERAN_UMPAN_BALIK), teks: z.string(), pada: z.string() });

export const IndikatorBahan = z.object({
  indikatorId: z.string(),
  teks: z.string(),
  aspek: z.enum(ASPEK).nullable(),
  target: z.string().nullable(),
  bawah: z.number().nullable(),
  atas: z.number().nullable(),
  satuan: z.string().nullable(),
  arah: z.enum(ARAH).nullable(),
  nilai: z.number().nullable(),
  uraian: z.string(),
  posisi: z.enum(EKSPEKTASI).nullable(),
  /** The step of the target that applied, in words; left out where the target has no steps. */
  langkah: z.string().optional(),
  bukti: z.array(Bukti),
});

export const RhkBahan = z.object({
  rhkId: z.string(),
  jenis: z.enum(JENIS_RHK),
  teks: z.string(),
  indikator: z.array(IndikatorBahan),
  realisasi: z.object({ uraian: z.string(), bukti: z.array(Bukti) }).nullable(),
  umpanBalik: z.array(UmpanBalikResponse),
});

export const PerilakuBahan = z.object({ nilai: z.enum(NILAI_PERILAKU), ekspektasiKhusus: z.array(z.string()), umpanBalik: z.array(UmpanBalikResponse) });

/** The dates of one evaluation period, all inclusive, and where today stands in them. */
export const JendelaResponse = z.object({
  periodeEvaluasiId: z.string(),
  tahun: z.number(),
  triwulan: z.enum(["I", "II", "III", "IV-AKHIR"]),
  mulai: z.string(),
  selesai: z.string(),
  catatSampai: z.string(),
  buka: z.string(),
  tutup: z.string(),
  tahap: z.enum(["SEBELUM_BUKA", "TERBUKA", "LEWAT"]),
  /** What follows, in sentences. */
  alasan: z.array(AlasanResponse),
});

/** How many indicators stand where; `belum` have no position yet. */
export const PosisiResponse = z.object({ diatas: z.number(), sesuai: z.number(), dibawah: z.number(), belum: z.number() });

export const PolaResponse = z.object({ judul: z.string(), puncak: Predikat, tinggi: z.record(Predikat, z.number()) });

const Tetangga = z.object({ evaluasiId: z.string(), nama: z.string() });

export const BolehEvaluasi = z.object({ nilai: z.boolean(), tetapkan: z.boolean(), sampaikan: z.boolean(), terima: z.boolean(), tandaTangani: z.boolean() });

export const EvaluasiResponse = z.object({
  id: z.string(),
  skpId: z.string(),
  status: StatusEvaluasi,
  versi: z.number(),
  jendela: JendelaResponse,
  pegawai: Orang,
  penilai: Orang,
  penilaiAlasan: z.string(),
  atasanPenilai: Orang.nullable(),
  rhk: z.array(RhkBahan),
  perilaku: z.array(PerilakuBahan),
  posisi: PosisiResponse,
  /** Draft or set ratings; all null where the one who asks may not see them (yet). */
  hasilKerja: Ekspektasi.nullable(),
  perilakuKerja: Ekspektasi.nullable(),
  alasanHasilKerja: z.string().nullable(),
  alasanPerilakuKerja: z.string().nullable(),
  catatan: z.string().nullable(),
  tugasBelajar: TugasBelajar.nullable(),
  predikat: Predikat.nullable(),
  predikatDraf: Predikat.nullable(),
  capaianOrganisasi: z.object({ unit: z.string(), capaian: Capaian.nullable() }),
  /** Only for the penilai, only after their own first choice, only where the guide says otherwise. */
  saran: z.object({ hasilKerja: Ekspektasi, alasan: z.array(AlasanResponse) }).nullable(),
  jangkar: z.object({
    hasilKerja: z.record(z.enum(EKSPEKTASI), z.object({ hasil: z.string(), umpanBalik: z.string() })),
    perilakuKerja: z.record(z.enum(EKSPEKTASI), z.string()),
    dasar: DasarResponse,
  }),
  ditetapkanPada: z.string().nullable(),
  disampaikanPada: z.string().nullable(),
  diterimaPada: z.string().nullable(),
  ditandatanganiPada: z.string().nullable(),
  tenggat: z.object({ penyampaian: z.string().nullable(), pengembalian: z.string().nullable(), keberatan: z.string().nullable() }),
  diubahPada: z.string(),
  diubahOleh: z.string().nullable(),
  boleh: BolehEvaluasi,
  tetangga: z.object({ sebelum: Tetangga.nullable(), sesudah: Tetangga.nullable(), urutan: z.number().nullable(), jumlah: z.number().nullable() }),
});
export type EvaluasiResponse = z.output<typeof EvaluasiResponse>;
