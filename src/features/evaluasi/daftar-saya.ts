import { z } from "zod";
import { masuk } from "#platform/access/relation.ts";
import { personOf, readOperation } from "#platform/operation.ts";
import { hasilFinal } from "#rules/hasil-final.ts";
import { jendelaDari, tenggatEvaluasi } from "./hitung.ts";
import { isDisampaikan } from "./present-evaluasi.ts";
import { findKalender, listEvaluasiSaya } from "./queries.ts";
import type { EvaluasiSayaRow } from "./queries.ts";
import { JendelaResponse, Predikat, StatusEvaluasi } from "./schemas.ts";

/** The next step of an evaluation: who, what, and by when (null: no day is fixed). */
const Langkah = z.object({
  siapa: z.enum(["ANDA", "PENILAI", "ATASAN_PENILAI"]),
  apa: z.enum(["CATAT_REALISASI", "NILAI", "SAMPAIKAN", "TERIMA", "TANDA_TANGANI"]),
  nama: z.string().nullable(),
  palingLambat: z.string().nullable(),
});

export const daftarSaya = readOperation({
  summary: "Evaluasi saya per periode, dengan langkah berikutnya; predikat sesudah disampaikan",
  http: ["GET", "/evaluasi"],
  input: z.object({}),
  output: z.object({
    evaluasi: z.array(
      z.object({
        id: z.string(),
        skpId: z.string(),
        status: StatusEvaluasi,
        predikat: Predikat.nullable(),
        penilai: z.string(),
        jendela: JendelaResponse,
        disampaikanPada: z.string().nullable(),
        diterimaPada: z.string().nullable(),
        ditandatanganiPada: z.string().nullable(),
        tenggat: z.object({ pengembalian: z.string().nullable(), keberatan: z.string().nullable() }),
        langkah: Langkah.nullable(),
      }),
    ),
  }),
  access: masuk,
  wakil: "boleh",
  async run(context) {
    const { db, today } = context;
    const rows = await listEvaluasiSaya(db, personOf(context));
    const kalender = await findKalender(db);
    return {
      evaluasi: rows.map((row) => {
        const isFinal = hasilFinal({ dinilaiKepalaDaerah: row.isPenilaiKepalaDaerah, dinilaiAtasanPenilai: false }).nilai;
        const { penyampaian, ...tenggat } = tenggatEvaluasi(row, isFinal, kalender);
        return {
          id: row.id,
          skpId: row.skpId,
          status: row.status,
          predikat: isDisampaikan(row.status) ? row.predikat : null,
          penilai: row.namaPenilai,
          jendela: jendelaDari(row, today, row.status !== "TERBUKA"),
          disampaikanPada: row.disampaikanPada?.toISOString() ?? null,
          diterimaPada: row.diterimaPada?.toISOString() ?? null,
          ditandatanganiPada: row.ditandatanganiPada?.toISOString() ?? null,
          tenggat,
          langkah: langkahDari(row, today, { penyampaian, pengembalian: tenggat.pengembalian }),
        };
      }),
    };
  },
});

function langkahDari(
  row: EvaluasiSayaRow,
  today: string,
  tenggat: { penyampaian: string | null; pengembalian: string | null },
): z.input<typeof Langkah> | null {
  switch (row.status) {
    case "TERBUKA":
      if (today <= row.catatSampai) return { siapa: "ANDA", apa: "CATAT_REALISASI", nama: null, palingLambat: row.catatSampai };
      if (today <= row.tutup || row.namaAtasan === null) return { siapa: "PENILAI", apa: "NILAI", nama: row.namaPenilai, palingLambat: row.tutup };
      return { siapa: "ATASAN_PENILAI", apa: "NILAI", nama: row.namaAtasan, palingLambat: null };
    case "DITETAPKAN":
      return { siapa: "PENILAI", apa: "SAMPAIKAN", nama: row.namaPenilai, palingLambat: tenggat.penyampaian };
    case "DISAMPAIKAN":
      return { siapa: "ANDA", apa: "TERIMA", nama: null, palingLambat: null };
    case "DITERIMA":
      return { siapa: "ANDA", apa: "TANDA_TANGANI", nama: null, palingLambat: tenggat.pengembalian };
    case "DIKEMBALIKAN":
      return null;
  }
}
