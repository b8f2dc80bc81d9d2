import { z } from "zod";
import { ALASAN_BERHENTI, JENIS_PENUGASAN, KEADAAN_CATATAN } from "#rules/kosakata-pegawai.ts";
import { Id, Versi, teks, teksWajib, tanggal, tanggalOpsional } from "#platform/input.ts";

export const PegawaiId = Id;
export const Mulai = tanggal("Pilih tanggal mulai.");
export const Selesai = tanggalOpsional();
export const Pada = tanggal("Pilih tanggalnya.");
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
        keadaan: z.enum(KEADAAN_CATATAN),
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
