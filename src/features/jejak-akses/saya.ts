import { z } from "zod";
import { masuk } from "#platform/access/relation.ts";
import { dayOf } from "#platform/clock.ts";
import { personOf, readOperation } from "#platform/operation.ts";
import { SEHALAMAN, listJejakAkses, listPerwakilanUntuk } from "./queries.ts";
import { JejakAksesResponse, PerwakilanResponse } from "./schemas.ts";
import { alasanAkses, sebutan } from "./teks.ts";

export const saya = readOperation({
  summary: "Siapa membuka data saya, kapan, sebagai apa, dan mengapa boleh; yang terbaru dahulu",
  http: ["GET", "/jejak-akses"],
  input: z.object({
    /** The last one seen: only what is older. */
    sebelum: z.preprocess(
      (value) => (value === "" ? undefined : value),
      z.coerce
        .number("Halaman ini tidak ada.")
        .int("Halaman ini tidak ada.")
        .min(1, "Halaman ini tidak ada.")
        .max(Number.MAX_SAFE_INTEGER, "Halaman ini tidak ada.")
        .optional(),
    ),
  }),
  output: z.object({
    hari: z.array(z.object({ tanggal: z.string(), catatan: z.array(JejakAksesResponse) })),
    perwakilan: z.array(PerwakilanResponse),
    berikut: z.string().nullable(),
  }),
  access: masuk,
  async run(context, { sebelum }) {
    const { db, now, today } = context;
    const pegawaiId = personOf(context);
    const rows = await listJejakAkses(db, pegawaiId, sebelum ?? null, today);
    const halaman = rows.slice(0, SEHALAMAN).map((row) => {
      const { teks, dasar } = alasanAkses(row.sebagai);
      return {
        id: String(row.id),
        pada: row.pada.toISOString(),
        pelaku: { id: row.pelakuId, nama: row.nama, jabatan: row.jabatan, unitKerja: row.unitKerja },
        jenis: row.jenis,
        apa: sebutan(row),
        sebagai: row.sebagai,
        alasan: teks,
        dasar: dasar && { ...dasar },
      };
    });
    const perwakilan = sebelum === undefined ? await listPerwakilanUntuk(db, pegawaiId) : [];
    return {
      hari: [...Map.groupBy(halaman, (one) => dayOf(new Date(one.pada)))].map(([tanggal, catatan]) => ({ tanggal, catatan })),
      perwakilan: perwakilan.map(({ mulai, sampai, diakhiriPada, ...one }) => ({
        ...one,
        mulai: mulai.toISOString(),
        sampai: (diakhiriPada ?? sampai).toISOString(),
        masihBerjalan: diakhiriPada === null && sampai > now,
      })),
      berikut: rows.length > SEHALAMAN ? String(rows[SEHALAMAN - 1]?.id) : null,
    };
  },
});
