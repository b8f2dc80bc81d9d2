import { z } from "zod";
import { DOKUMEN_SASARAN } from "./kata-sasaran.ts";
import { Id, teks, teksWajib } from "#platform/input.ts";

export const SasaranId = Id;
export const Tahun = z.coerce.number("Tahun tidak sah.").int("Tahun tidak sah.").min(2000, "Tahun tidak sah.").max(2100, "Tahun tidak sah.");
export const indukPilihan = z
  .union([Id, z.literal("")])
  .nullish()
  .transform((value) => value || null);

/** "Angka kematian ibu | 70": an indicator a line, its target after the bar. */
export const IndikatorSasaran = z.preprocess(
  (value) =>
    typeof value === "string"
      ? value
          .split("\n")
          .map((baris) => baris.split("|"))
          .flatMap(([isi = "", ...target]) => (isi.trim() === "" ? [] : [{ teks: isi, target: target.join("|") }]))
      : value,
  z
    .array(z.object({ teks: teksWajib(1000, "Indikator"), target: teks(300, "Target").default("") }))
    .max(30, "Satu sasaran paling banyak memuat 30 indikator.")
    .default([]),
);
export const IsiSasaran = {
  indukId: indukPilihan,
  dokumen: z.enum(DOKUMEN_SASARAN, "Pilih dokumennya."),
  teks: teksWajib(2000, "Sasaran"),
  indikator: IndikatorSasaran,
};

export const SimpulResponse = z.object({
  id: z.string(),
  indukId: z.string().nullable(),
  unitId: z.string(),
  unit: z.string(),
  dokumen: z.enum(DOKUMEN_SASARAN),
  teks: z.string(),
  versi: z.number(),
  indikator: z.array(z.object({ teks: z.string(), target: z.string().nullable() })),
  /** People whose results reach this goal, directly or through a superior's result. */
  jumlahOrang: z.number(),
  /** Results that name this goal themselves; whose SKP one may not read is counted, not named. */
  penyumbang: z.array(z.object({ rhkId: z.string(), teks: z.string(), nama: z.string(), jabatan: z.string(), skpId: z.string() })),
  jumlahPenyumbang: z.number(),
  /** Nobody's result and no goal below reaches it. */
  isYatim: z.boolean(),
  kena: z.boolean(),
  /** 0 for a goal at the top. */
  tingkat: z.number(),
  /** Goals below it that this answer leaves out. */
  jumlahBawah: z.number(),
});
