import { z } from "zod";
import { ESELON, JENIS_JABATAN, JENJANG } from "#rules/kosakata-pegawai.ts";
import { kosongkan } from "#features/organisasi/schemas.ts";
import { Centang, Id, teks, teksWajib } from "#platform/input.ts";

/** What a post is, as a form gives it. */
export const IsiJabatan = z.object({
  nama: teksWajib(200, "Nama jabatan"),
  jenis: z.enum(JENIS_JABATAN, "Pilih jenis jabatan."),
  isPimpinanUnit: Centang,
  isMandiri: Centang,
  jenjang: kosongkan(z.enum(JENJANG, "Pilih jenjang.")),
  eselon: kosongkan(z.enum(ESELON, "Pilih eselon.")),
  kelas: kosongkan(
    z.coerce.number("Kelas jabatan 1 sampai 17.").int("Kelas jabatan 1 sampai 17.").min(1, "Kelas jabatan 1 sampai 17.").max(17, "Kelas jabatan 1 sampai 17."),
  ),
  tugas: teks(4000, "Tugas").default(""),
  fungsi: teks(4000, "Fungsi").default(""),
  /** The post above; null only for the kepala daerah. */
  atasanId: kosongkan(Id),
});
export type IsiJabatan = z.output<typeof IsiJabatan>;
