import { z } from "zod";
import { nipPegawai } from "#features/pegawai/schemas.ts";
import { Id, teks, teksWajib, tanggalOpsional } from "#platform/input.ts";

export const TimKerjaId = Id;
export const Nama = teksWajib(200, "Nama tim", "Tulis nama timnya.");
export const Tujuan = teksWajib(1000, "Tujuan", "Tulis hasil yang dituju tim ini.");
export const Dasar = teksWajib(500, "Dasar", "Tulis nomor surat tugasnya.");
export const PeranTim = teks(200, "Peran dalam tim").default("");
export const Nip = nipPegawai("Tulis NIP-nya.");
export const SelesaiTim = tanggalOpsional();

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
