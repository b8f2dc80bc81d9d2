import { z } from "zod";
import { Id, teks, teksWajib } from "#platform/input.ts";
import { barisHasil } from "./baris-hasil.ts";

export { barisHasil };
export const MatriksId = Id;
export const KolomId = Id;
export const TeksKolom = teksWajib(2000, "Hasil pimpinan", "Tulis hasil yang hendak dibagi.");

const TERBANYAK = 20;

/** The results of one cell: a list, or the text of a form with one result a line. */
export const HasilSel = z.preprocess(
  (value) => (typeof value === "string" ? barisHasil(value.replaceAll("\r\n", "\n")) : value),
  z
    .array(teks(2000, "Satu hasil"))
    .max(TERBANYAK, `Satu sel paling banyak memuat ${TERBANYAK} hasil.`)
    .transform((baris) => [...new Set(baris.filter((satu) => satu !== ""))]),
);

export const KEADAAN_HASIL = ["DRAF", "DITAWARKAN", "DIPAKAI", "DITOLAK"] as const;
export type KeadaanHasil = (typeof KEADAAN_HASIL)[number];

export const HasilResponse = z.object({ id: z.string(), teks: z.string(), keadaan: z.enum(KEADAAN_HASIL), alasanTolak: z.string().nullable() });

export const SelResponse = z.object({
  kolomId: z.string(),
  /** 0: nothing was ever written here. */
  versi: z.number(),
  diubahOleh: z.string().nullable(),
  hasil: z.array(HasilResponse),
});

export const MatriksResponse = z.object({
  id: z.string(),
  tahun: z.number(),
  jenis: z.enum(["PIMPINAN", "TIM"]),
  /** The leader, or the head of the team today. */
  pemilik: z.object({ id: z.string(), nama: z.string(), jabatan: z.string().nullable(), unit: z.string().nullable() }).nullable(),
  tim: z.object({ id: z.string(), nama: z.string() }).nullable(),
  ditawarkanPada: z.string().nullable(),
  kolom: z.array(z.object({ id: z.string(), versi: z.number(), teks: z.string(), asal: z.enum(["RHK", "SASARAN", "TEKS"]), jumlahHasil: z.number() })),
  baris: z.array(
    z.object({
      pegawaiId: z.string(),
      nama: z.string(),
      jabatan: z.string().nullable(),
      unit: z.string().nullable(),
      /** False: no longer among the members, the row stays because something stands in it. */
      isAnggota: z.boolean(),
      jumlahHasil: z.number(),
      sel: z.array(SelResponse),
    }),
  ),
  /** Results and goals that could become columns. */
  usulanKolom: z.array(z.object({ rhkId: z.string().nullable(), sasaranId: z.string().nullable(), teks: z.string() })),
  jumlahBelumDitawarkan: z.number(),
  boleh: z.object({ ubah: z.boolean() }),
});
export type MatriksResponse = z.output<typeof MatriksResponse>;

export const TawaranResponse = z.object({
  id: z.string(),
  teks: z.string(),
  hasilPimpinan: z.string(),
  dari: z.string(),
  tim: z.string().nullable(),
  ditawarkanPada: z.string(),
});
