import { z } from "zod";
import { Id, Versi, teks, teksWajib } from "#platform/input.ts";

const isTanggal = (nilai: string) => /^\d{4}-\d{2}-\d{2}$/.test(nilai) && !Number.isNaN(Date.parse(nilai)) && new Date(nilai).toISOString().startsWith(nilai);
const Tanggal = (kalimat: string) => z.string(kalimat).refine(isTanggal, { error: kalimat });

export const JENIS_PENUGASAN = ["DEFINITIF", "PLT", "PLH", "TAMBAHAN"] as const;
export const KEADAAN = ["CLTN", "MPP", "DIBERHENTIKAN_SEMENTARA", "TUGAS_BELAJAR", "DIPERBANTUKAN", "BERHALANGAN_TETAP"] as const;
export const ALASAN_BERHENTI = ["PENSIUN", "MENINGGAL", "MENGUNDURKAN_DIRI", "DIBERHENTIKAN", "PINDAH_INSTANSI", "KONTRAK_BERAKHIR"] as const;

export const PegawaiId = Id;
export const Mulai = Tanggal("Pilih tanggal mulai.");
export const Selesai = z.preprocess(
  (nilai) => (nilai === "" || nilai === undefined ? null : nilai),
  Tanggal("Tanggal ini tidak ada dalam kalender.").nullable(),
);
export const Pada = Tanggal("Pilih tanggalnya.");
export const Dasar = teksWajib(500, "Dasar", "Tulis nomor surat yang menjadi dasarnya.");
/** Asked for when something is written down after the fact. */
export const Alasan = teks(500, "Alasan").default("");
export { Versi };

export const Riwayat = z.object({
  pegawai: z.object({
    id: z.string(),
    nama: z.string(),
    versi: z.number(),
    berhentiPada: z.string().nullable(),
    alasanBerhenti: z.enum(ALASAN_BERHENTI).nullable(),
  }),
  penugasan: z.array(
    z.object({
      id: z.string(),
      jenis: z.enum(JENIS_PENUGASAN),
      jabatanId: z.string(),
      jabatan: z.string(),
      unitId: z.string(),
      unit: z.string(),
      mulai: z.string(),
      selesai: z.string().nullable(),
      dasar: z.string().nullable(),
      versi: z.number(),
      masih: z.boolean(),
      bolehAkhiri: z.boolean(),
    }),
  ),
  /** Null for those who may see the posts but not leave, study and the like. */
  keadaan: z
    .array(
      z.object({
        id: z.string(),
        keadaan: z.enum(KEADAAN),
        mulai: z.string(),
        selesai: z.string().nullable(),
        tempat: z.string().nullable(),
        dasar: z.string().nullable(),
        masih: z.boolean(),
      }),
    )
    .nullable(),
  boleh: z.object({ ubah: z.boolean() }),
});
