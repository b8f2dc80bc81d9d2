import { z } from "zod";
import { ALASAN_BERHENTI, JENIS_PEGAWAI, KEADAAN_CATATAN } from "#rules/kosakata-pegawai.ts";
import { PREDIKAT_KINERJA } from "#rules/kosakata.ts";

const Masa = { mulai: z.string(), selesai: z.string().nullable(), kini: z.boolean() };

export const Profil = z.object({
  id: z.string(),
  nama: z.string(),
  versi: z.number(),
  unitId: z.string().nullable(),
  unit: z.string().nullable(),
  /** Personal data may be seen; when false it is null, and only what is held now is listed. */
  lengkap: z.boolean(),
  nip: z.string().nullable(),
  jenis: z.enum(JENIS_PEGAWAI).nullable(),
  pangkatGolRuang: z.string().nullable(),
  surel: z.string().nullable(),
  berhentiPada: z.string().nullable(),
  alasanBerhenti: z.enum(ALASAN_BERHENTI).nullable(),
  /** Posts, the present ones first; under the name they had at the time. */
  penugasan: z.array(
    z.object({
      id: z.string(),
      jenis: z.enum(["DEFINITIF", "PLT", "PLH", "TAMBAHAN"]),
      jabatanId: z.string(),
      jabatan: z.string(),
      unitId: z.string(),
      unit: z.string(),
      dasar: z.string().nullable(),
      ...Masa,
    }),
  ),
  tim: z.array(z.object({ id: z.string(), nama: z.string(), isKetua: z.boolean(), peran: z.string(), ...Masa })),
  keadaan: z.array(z.object({ keadaan: z.enum(KEADAAN_CATATAN), tempat: z.string().nullable(), dasar: z.string().nullable(), ...Masa })),
  /** Who rates the person today and why, step by step; null when the reader may not know. */
  penilai: z
    .object({
      pegawaiId: z.string().nullable(),
      nama: z.string().nullable(),
      atasanId: z.string().nullable(),
      atasan: z.string().nullable(),
      alasan: z.array(z.object({ teks: z.string(), dasar: z.string().nullable() })),
    })
    .nullable(),
  skp: z.array(z.object({ id: z.string(), tahun: z.number(), status: z.enum(["DRAF", "DIAJUKAN", "DITETAPKAN"]), jabatan: z.string(), penilai: z.string() })),
  evaluasi: z.array(
    z.object({
      id: z.string(),
      tahun: z.number(),
      triwulan: z.enum(["I", "II", "III", "IV-AKHIR"]),
      status: z.enum(["TERBUKA", "DITETAPKAN", "DISAMPAIKAN", "DITERIMA", "DIKEMBALIKAN"]),
      predikat: z.enum(PREDIKAT_KINERJA).nullable(),
    }),
  ),
  dokumen: z.array(z.object({ id: z.string(), form: z.string(), dibuatPada: z.string(), tahun: z.number() })),
  boleh: z.object({ ubah: z.boolean(), tetapkanJabatan: z.boolean(), aturAkun: z.boolean(), wakili: z.boolean() }),
});
export type Profil = z.output<typeof Profil>;
