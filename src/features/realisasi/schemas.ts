import { z } from "zod";
import { Id, teks } from "#platform/input.ts";
import { bacaAngka } from "#web/format/angka.ts";
import { ASPEK, EKSPEKTASI, JENIS_RHK, PENDEKATAN, PERAN_UMPAN_BALIK, PERSPEKTIF } from "#rules/kosakata.ts";
import { STATUS_SKP } from "#rules/siklus-skp.ts";
import { ARAH } from "#rules/target.ts";
import { KALIMAT_ISIAN } from "./teks.ts";

export const RhkId = Id.brand<"RhkId">();
export const RealisasiId = Id.brand<"RealisasiId">();
export const BuktiId = Id.brand<"BuktiId">();

/** A month, "YYYY-MM". */
export const Bulan = z.string(KALIMAT_ISIAN.bulan).regex(/^20\d{2}-(?:0[1-9]|1[0-2])$/, KALIMAT_ISIAN.bulan);

/** Largest figure kept: beyond it a double no longer holds every digit a person typed. */
const MAKS_ANGKA = 1e15;

/** A figure as people write it ("69", "69,5", "1.250"), a number, or nothing. */
export const NilaiInput = z
  .union([z.string(), z.number(), z.null()], KALIMAT_ISIAN.angka)
  .optional()
  .transform((value, issues): number | null => {
    const typed = typeof value === "string" ? value.trim() : (value ?? "");
    if (typed === "") return null;
    // nobody types a figure of forty letters; longer text is not worth reading
    const angka = typeof typed === "number" ? typed : typed.length > 40 ? null : bacaAngka(typed);
    if (angka === null) issues.addIssue({ code: "custom", message: KALIMAT_ISIAN.angka });
    else if (Math.abs(angka) > MAKS_ANGKA) issues.addIssue({ code: "custom", message: KALIMAT_ISIAN.angkaTerlaluBesar });
    return angka;
  });

export const UraianInput = teks(4000, "Uraian").default("");

/** 0 when nothing has been recorded yet. */
export const VersiAtauNol = z.coerce.number("Versi tidak sah.").int("Versi tidak sah.").min(0, "Versi tidak sah.");

/** Only addresses a browser opens as a page: a `javascript:` or `data:` address would run as ours. */
export const TautanInput = teks(2000, "Tautan").refine(isTautanWeb, KALIMAT_ISIAN.tautan);

function isTautanWeb(tautan: string): boolean {
  if (!/^https?:\/\/[^\s]+$/i.test(tautan) || !URL.canParse(tautan)) return false;
  const url = new URL(tautan);
  return url.hostname !== "" && url.username === "" && url.password === "";
}

export const BuktiResponse = z.object({
  id: z.string(),
  judul: z.string(),
  tautan: z.string().nullable(),
  /** Bytes at `/bukti/:buktiId/berkas`. `ukuran` in bytes. */
  berkas: z.object({ nama: z.string(), jenis: z.string(), ukuran: z.number() }).nullable(),
  /** Who added it for the person; null when they did themselves. */
  wakil: z.string().nullish(),
});
export type BuktiResponse = z.output<typeof BuktiResponse>;

/** What adding or removing evidence answers: all evidence of that record. */
export const DaftarBukti = z.object({ realisasiId: z.string(), bukti: z.array(BuktiResponse) });

export const RentangResponse = z.object({ bawah: z.number().nullable(), atas: z.number().nullable(), teks: z.string() });
export const PosisiResponse = z.object({ nilai: z.enum(EKSPEKTASI), jarak: z.string(), klausa: z.string() });

/** One thing to record in a month: an indikator (quantitative) or a whole RHK (qualitative). */
export const BarisResponse = z.object({
  nomor: z.number(),
  rhkId: z.string(),
  indikatorId: z.string().nullable(),
  rhk: z.object({ nomor: z.number(), jenis: z.enum(JENIS_RHK), teks: z.string() }),
  /** The indikator, or the RHK where the whole RHK is recorded. */
  teks: z.string(),
  /** Where the whole RHK is recorded: its indicators, to write about. */
  indikator: z.array(z.string()),
  aspek: z.enum(ASPEK).nullable(),
  perspektif: z.enum(PERSPEKTIF).nullable(),
  target: z.string().nullable(),
  satuan: z.string(),
  arah: z.enum(ARAH).nullable(),
  isAkumulatif: z.boolean(),
  /** Whether a figure is asked for, not only a sentence. */
  pakaiAngka: z.boolean(),
  /** Expected by the end of this month; null where the target is no readable quantity. */
  rentang: RentangResponse.nullable(),
  /** The step of the target that applies by this month, in words; null without steps. */
  langkah: z.string().nullable(),
  realisasi: z
    .object({
      id: z.string(),
      nilai: z.number().nullable(),
      uraian: z.string(),
      versi: z.number(),
      dicatatPada: z.string(),
      isTerlambat: z.boolean(),
      /** Who recorded it for the person; null when they did themselves. */
      wakil: z.string().nullable(),
      bukti: z.array(BuktiResponse),
    })
    .nullable(),
  posisi: PosisiResponse.nullable(),
  sebelumnya: z.object({ bulan: z.string(), nilai: z.number().nullable(), uraian: z.string(), posisi: PosisiResponse.nullable() }).nullable(),
  /** On this RHK, from the month before until the month after: newest first. */
  umpanBalik: z.array(z.object({ id: z.string(), dari: z.string(), peran: z.enum(PERAN_UMPAN_BALIK), teks: z.string(), dibuatPada: z.string() })),
  /** January to December: the figure, and the band expected by the end of each month. */
  seri: z.array(z.object({ bulan: z.string(), nilai: z.number().nullable(), bawah: z.number().nullable(), atas: z.number().nullable() })),
});
export type BarisResponse = z.output<typeof BarisResponse>;

export const BulanResponse = z.object({
  bulan: z.string(),
  /** Null when this person has no SKP in that year. */
  skp: z
    .object({
      id: z.string(),
      tahun: z.number(),
      status: z.enum(STATUS_SKP),
      pendekatan: z.enum(PENDEKATAN),
      penilai: z.object({ id: z.string(), nama: z.string() }),
      atasanPenilai: z.string().nullable(),
    })
    .nullable(),
  periode: z
    .object({ id: z.string(), triwulan: z.string(), mulai: z.string(), selesai: z.string(), catatSampai: z.string(), buka: z.string(), tutup: z.string() })
    .nullable(),
  /** Last day for recording on time, `YYYY-MM-DD`. */
  tenggat: z.string().nullable(),
  /** Past `tenggat`, though recording may still be allowed. */
  isTerlambat: z.boolean(),
  boleh: z.object({ simpan: z.boolean() }),
  /** Why recording is not allowed, or how long it is. */
  alasan: z.object({ kode: z.string(), teks: z.string() }),
  terisi: z.number(),
  jumlah: z.number(),
  /** The first thing not recorded yet. */
  berikut: z.object({ nomor: z.number(), rhkId: z.string(), indikatorId: z.string().nullable() }).nullable(),
  baris: z.array(BarisResponse),
});
export type BulanResponse = z.output<typeof BulanResponse>;
