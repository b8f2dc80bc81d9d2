import { z } from "zod";
import { Id, teks, teksWajib } from "#platform/input.ts";
import { JENIS_JABATAN, JENIS_PEGAWAI, KEADAAN, KEADAAN_CATATAN, URUT } from "#rules/kosakata-pegawai.ts";
import { bacaKursor } from "./kursor.ts";

/** A person as pages and documents show them, with the post they act in. */
export const Orang = z.object({
  id: z.string(),
  nama: z.string(),
  nip: z.string().nullable(),
  pangkatGolRuang: z.string().nullable(),
  jabatan: z.string(),
  unitKerja: z.string(),
});
export type Orang = z.output<typeof Orang>;

/** An address of a filter left empty by its form means: not filtered. */
const boleh = <T extends z.ZodType>(isi: T) => z.preprocess((nilai) => (nilai === "" ? undefined : nilai), isi.optional());

/** What narrows the list of people; as it stands in the address of the page. */
export const Saringan = z.object({
  cari: boleh(teks(100, "Pencarian")),
  unitId: boleh(Id),
  jenis: boleh(z.enum(JENIS_PEGAWAI, "Jenis pegawai ini tidak dikenal.")),
  jenisJabatan: boleh(z.enum(JENIS_JABATAN, "Jenis jabatan ini tidak dikenal.")),
  keadaan: boleh(z.enum(KEADAAN, "Keadaan ini tidak dikenal.")),
  urut: boleh(z.enum(URUT, "Urutan ini tidak dikenal.")),
});
export type Saringan = z.output<typeof Saringan>;

export const KursorMasuk = boleh(
  z
    .string("Penanda halaman tidak terbaca.")
    .max(2000, "Penanda halaman tidak terbaca.")
    .transform((teksKursor, konteks) => {
      const kursor = bacaKursor(teksKursor);
      if (kursor) return kursor;
      konteks.addIssue({ code: "custom", message: "Penanda halaman tidak terbaca. Mulai lagi dari halaman pertama." });
      return z.NEVER;
    }),
);

export const BarisPegawai = z.object({
  id: z.string(),
  nama: z.string(),
  jabatan: z.string().nullable(),
  jabatanId: z.string().nullable(),
  jenisJabatan: z.enum(JENIS_JABATAN).nullable(),
  /** How the post above is held; null without a post. */
  penugasan: z.enum(["DEFINITIF", "PLT"]).nullable(),
  unit: z.string().nullable(),
  unitId: z.string().nullable(),
  /** Personal data may be seen; when false, everything below is null or empty. */
  lengkap: z.boolean(),
  nip: z.string().nullable(),
  jenis: z.enum(JENIS_PEGAWAI).nullable(),
  pangkatGolRuang: z.string().nullable(),
  sejak: z.string().nullable(),
  /** Posts held as Plt. beside the one above. */
  plt: z.array(z.string()),
  keadaan: z.enum(KEADAAN_CATATAN).nullable(),
  berhentiPada: z.string().nullable(),
});
export type BarisPegawai = z.output<typeof BarisPegawai>;

/** What is written about a person, with sentences at the field. */
export const IsiPegawai = z.object({
  nama: teksWajib(200, "Nama", "Tulis nama lengkapnya, dengan gelar."),
  nip: teks(40, "NIP").default(""),
  jenis: z.enum(JENIS_PEGAWAI, "Pilih jenis pegawainya."),
  pangkatGolRuang: teks(100, "Pangkat").default(""),
  surel: teks(200, "Surel")
    .refine((nilai) => nilai === "" || /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(nilai), "Tulis alamat surel lengkap, misalnya nama@contoh.go.id.")
    .default(""),
  /** The decree the change rests on; kept in the audit. */
  dasar: teks(500, "Dasar").default(""),
});
export type IsiPegawai = z.output<typeof IsiPegawai>;

export const TanggalIsian = z.iso.date("Isi tanggal mulainya.");

/** A NIP that names somebody: spaces and points forgiven, 18 digits. */
export const nipPegawai = (kalimat: string) =>
  z
    .string(kalimat)
    .transform((nilai) => nilai.replaceAll(/[\s.]/g, ""))
    .refine((nilai) => /^\d{18}$/.test(nilai), { error: "NIP terdiri atas 18 angka." });
