import { z } from "zod";
import { Id, teks, teksWajib } from "#platform/input.ts";

const isTanggal = (nilai: string) => /^\d{4}-\d{2}-\d{2}$/.test(nilai) && !Number.isNaN(Date.parse(nilai)) && new Date(nilai).toISOString().startsWith(nilai);
export const Tanggal = (kalimat: string) => z.string(kalimat).refine(isTanggal, { error: kalimat });
export const TimKerjaId = Id;
export const Nama = teksWajib(200, "Nama tim", "Tulis nama timnya.");
export const Tujuan = teksWajib(1000, "Tujuan", "Tulis hasil yang dituju tim ini.");
export const Dasar = teksWajib(500, "Dasar", "Tulis nomor surat tugasnya.");
export const PeranTim = teks(200, "Peran dalam tim").default("");
export const Nip = z
  .string("Tulis NIP-nya.")
  .transform((nilai) => nilai.replaceAll(/[\s.]/g, ""))
  .refine((nilai) => /^\d{18}$/.test(nilai), { error: "NIP terdiri atas 18 angka." });
export const SelesaiTim = z.preprocess(
  (nilai) => (nilai === "" || nilai === undefined ? null : nilai),
  Tanggal("Tanggal ini tidak ada dalam kalender.").nullable(),
);

export const TimResponse = z.object({
  id: z.string(),
  nama: z.string(),
  tujuan: z.string(),
  unitId: z.string(),
  unit: z.string(),
  mulai: z.string(),
  selesai: z.string().nullable(),
  dasar: z.string().nullable(),
  versi: z.number(),
  anggota: z.array(
    z.object({
      id: z.string(),
      pegawaiId: z.string(),
      nama: z.string(),
      jabatan: z.string().nullable(),
      unit: z.string().nullable(),
      isKetua: z.boolean(),
      peran: z.string(),
      mulai: z.string(),
      selesai: z.string().nullable(),
    }),
  ),
});
