import { z } from "zod";
import { findKop } from "#features/dokumen/queries.ts";
import { filtered } from "#platform/access/relation.ts";
import { BerkasKeluar } from "#platform/input.ts";
import { XLSX } from "#platform/lembar/tulis.ts";
import { readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { PEMBACA_MATRIKS, PENGATUR_MATRIKS } from "./access.ts";
import { lembarMatriks, renderMatriks } from "./documents/lembar-matriks.ts";
import { findMatriks, listMatriksBawah } from "./queries.ts";
import { MatriksId } from "./schemas.ts";
import { susunMatriks } from "./susun-matriks.ts";

/** More tables of heads of teams than this are nobody's printout. */
const BAWAH_TERBANYAK = 30;

export const unduh = readOperation({
  summary: "Mengunduh matriks pembagian peran dan hasil (Format A.1.5), satu atau dua tingkat, sebagai PDF atau XLSX",
  http: ["GET", "/matriks/:matriksId/unduh"],
  input: z.object({
    matriksId: MatriksId,
    bentuk: z.enum(["pdf", "xlsx"], "Pilih pdf atau xlsx.").default("pdf"),
    /** Two levels: also the matrices of those who stand in this one, as far as the reader may see them. */
    tingkat: z.coerce
      .number("Pilih satu atau dua tingkat.")
      .int("Pilih satu atau dua tingkat.")
      .min(1, "Pilih satu atau dua tingkat.")
      .max(2, "Pilih satu atau dua tingkat.")
      .default(2),
  }),
  output: BerkasKeluar,
  access: filtered([...PENGATUR_MATRIKS, ...PEMBACA_MATRIKS], (input: { matriksId: string }) => input.matriksId),
  laju: { kali: 120, menit: 15, per: "orang" },
  async run({ db, actor, now, today, allowed }, { matriksId, bentuk, tingkat }) {
    const atas = (await findMatriks(db, matriksId, today, allowed("m"))) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    const semua = [await susunMatriks(db, atas, actor, today)];
    const bawah = tingkat === 2 ? await listMatriksBawah(db, matriksId, today, allowed("m"), BAWAH_TERBANYAK) : [];
    for (const id of bawah) {
      const satu = await findMatriks(db, id, today, allowed("m"));
      if (satu && satu.kolom.length > 0) semua.push(await susunMatriks(db, satu, actor, today));
    }
    const nama = `A.1.5-matriks-peran-hasil-${atas.tahun}.${bentuk}`;
    if (bentuk === "xlsx") return { nama, jenis: XLSX, isi: await lembarMatriks({ semua }) };
    const { instansi } = await findKop(db);
    return { nama, jenis: "application/pdf", isi: new Uint8Array(renderMatriks({ instansi, semua }, now)) };
  },
});
