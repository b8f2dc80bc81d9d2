import { z } from "zod";
import { JENIS_IMPOR } from "./bidang.ts";
import { TINDAKAN } from "./rencana.ts";

export const STATUS_IMPOR = [
  "PEMETAAN",
  "MEMERIKSA",
  "SIAP",
  "BERGALAT",
  "MENERAPKAN",
  "DITERAPKAN",
  "MEMBATALKAN",
  "DIBATALKAN",
  "DITINGGALKAN",
  "GAGAL",
] as const;

/** An import as pages and integrators see it; `ringkasan` counts rows by what would happen to them. */
export const Impor = z.object({
  id: z.string(),
  nomor: z.number(),
  jenis: z.enum(JENIS_IMPOR),
  unitId: z.string(),
  unit: z.string(),
  namaBerkas: z.string(),
  status: z.enum(STATUS_IMPOR),
  lembar: z.string().nullable(),
  kepala: z.array(z.string()),
  pemetaan: z.record(z.string(), z.string()),
  jumlahBaris: z.number(),
  kemajuan: z.number(),
  ringkasan: z.partialRecord(z.enum(TINDAKAN), z.number()).and(z.object({ catatan: z.array(z.string()).optional() })),
  galat: z.string().nullable(),
  dibuatOleh: z.string(),
  dibuatPada: z.date(),
  diterapkanOleh: z.string().nullable(),
  diterapkanPada: z.date().nullable(),
  dibatalkanOleh: z.string().nullable(),
  dibatalkanPada: z.date().nullable(),
  versi: z.number(),
});
export type ImporRow = z.output<typeof Impor>;

const Nilai = z.union([z.string(), z.number(), z.null()]);
export const BarisImpor = z.object({
  baris: z.number(),
  tindakan: z.enum(TINDAKAN),
  kunci: z.string(),
  isi: z.record(z.string(), Nilai),
  perubahan: z.array(z.object({ bidang: z.string(), dari: Nilai, menjadi: Nilai })),
  galat: z.array(z.object({ sel: z.string(), kolom: z.string(), pesan: z.string() })),
  peringatan: z.array(z.string()),
});
