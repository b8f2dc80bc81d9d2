import { z } from "zod";
import { EkspektasiInput, IndikatorInput, LampiranInput, LintasanResponse, RHK_TERBANYAK, RhkInput } from "#features/skp/schemas.ts";
import { Id, Versi, teks, teksWajib } from "#platform/input.ts";
import { JENIS_PEGAWAI } from "#rules/kosakata-pegawai.ts";
import { ARAH } from "#rules/target.ts";
import { ASPEK, JENIS_LAMPIRAN, JENIS_RHK, KELUARGA_SKP, NILAI_PERILAKU, PENDEKATAN, PERSPEKTIF } from "#rules/kosakata.ts";
import { TemuanResponse } from "#features/skp/schemas.ts";

export { Id, Versi };

export const STATUS_TEMPLAT = ["BERLAKU", "DIHENTIKAN"] as const;
/** Kinds of employee that draw up a SKP. */
export const JENIS_PEMAKAI = JENIS_PEGAWAI.filter((satu) => satu !== "NON_ASN") as Exclude<(typeof JENIS_PEGAWAI)[number], "NON_ASN">[];

const kosongkan = (nilai: unknown) => (nilai === "" || nilai === undefined ? null : nilai);

/** What a template is called and whom it serves. */
export const IdentitasTemplat = z.object({
  nama: teksWajib(200, "Nama templat"),
  namaJabatan: teksWajib(200, "Nama jabatan", "Tulis nama jabatan seperti tercatat, misalnya Guru Ahli Pertama."),
  jenisPegawai: z.preprocess(kosongkan, z.enum(JENIS_PEMAKAI, "Pilih jenis pegawai.").nullable()),
});

/** The content as the form of the editor sends it: that of a SKP without links to anybody's results. */
export const IsiTemplatInput = z.object({
  pendekatan: z.enum(PENDEKATAN, "Pilih kualitatif atau kuantitatif."),
  rhk: z
    .array(
      RhkInput.omit({ rhkPimpinanId: true }).extend({
        indikator: z.array(IndikatorInput).max(20, "Satu hasil kerja paling banyak memuat 20 indikator.").default([]),
      }),
    )
    .min(1, "Templat memuat sedikitnya satu hasil kerja.")
    .max(RHK_TERBANYAK, `Templat paling banyak memuat ${RHK_TERBANYAK} hasil kerja.`),
  ekspektasi: EkspektasiInput,
  lampiran: LampiranInput,
});
export type IsiTemplatInput = z.output<typeof IsiTemplatInput>;

/** Which indicators of the form were taken from the library since the last version, by the id their line has in the form. */
export const AmbilanPustaka = z
  .array(z.object({ indikatorId: Id, versiId: Id }))
  .max(200, "Paling banyak 200 indikator pustaka sekali simpan.")
  .default([]);

export const CatatanVersi = teks(1000, "Catatan").default("");
export const Alasan = teksWajib(1000, "Alasan", "Tulis alasannya dalam satu atau dua kalimat.");

const Pustaka = z.object({ versiId: z.string(), pustakaId: z.string(), kode: z.string() });
export const IndikatorTemplat = z.object({
  id: z.string(),
  aspek: z.enum(ASPEK).nullable(),
  teks: z.string(),
  target: z.string().nullable(),
  arah: z.enum(ARAH).nullable(),
  isAkumulatif: z.boolean(),
  lintasan: LintasanResponse,
  perspektif: z.enum(PERSPEKTIF).nullable(),
  /** The version in the library its words came from. */
  pustaka: Pustaka.nullable(),
});
export const RhkTemplat = z.object({
  id: z.string(),
  jenis: z.enum(JENIS_RHK),
  teks: z.string(),
  rhkPimpinanTeks: z.string().nullable(),
  penugasanDari: z.string().nullable(),
  isTugasBelajar: z.boolean(),
  indikator: z.array(IndikatorTemplat),
});
/** The content as it is kept in a version. Ids belong to the template and stay when a line is edited. */
export const IsiTemplat = z.object({
  pendekatan: z.enum(PENDEKATAN),
  rhk: z.array(RhkTemplat),
  ekspektasi: z.record(z.enum(NILAI_PERILAKU), z.array(z.string())),
  lampiran: z.record(z.enum(JENIS_LAMPIRAN), z.array(z.string())),
});
export type IsiTemplat = z.output<typeof IsiTemplat>;

export const TemplatRingkas = z.object({
  id: z.string(),
  nama: z.string(),
  namaJabatan: z.string(),
  jenisPegawai: z.enum(JENIS_PEMAKAI).nullable(),
  keluarga: z.enum(KELUARGA_SKP),
  unitId: z.string(),
  unit: z.string(),
  status: z.enum(STATUS_TEMPLAT),
  versiId: z.string(),
  nomor: z.number(),
  jumlahRhk: z.number(),
  jumlahIndikator: z.number(),
  dipakai: z.number(),
});
export type TemplatRingkas = z.output<typeof TemplatRingkas>;

export const BedaTemplat = z.object({ bagian: z.string(), templat: z.string().nullable(), skp: z.string().nullable() });
export type BedaTemplat = z.output<typeof BedaTemplat>;

export const TemuanTemplat = z.object({ galat: z.array(TemuanResponse), nasihat: z.array(TemuanResponse) });
