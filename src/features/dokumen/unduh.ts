import { sql } from "kysely";
import { z } from "zod";
import { filtered } from "#platform/access/relation.ts";
import { BerkasKeluar } from "#platform/input.ts";
import { readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { PEMBACA_DOKUMEN } from "./access.ts";
import { findBerkas } from "./queries.ts";
import { DokumenId } from "./schemas.ts";
import { TOLAK_DOKUMEN } from "./teks.ts";

export const unduh = readOperation({
  summary: "Mengunduh dokumen resmi (PDF/A)",
  http: ["GET", "/dokumen/:dokumenId/pdf"],
  input: z.object({ dokumenId: DokumenId }),
  output: BerkasKeluar,
  access: filtered(PEMBACA_DOKUMEN, (input: { dokumenId: string }) => input.dokumenId),
  wakil: "boleh",
  tercatat: { jenis: "DOKUMEN", pegawai: (r) => sql`${r}.pegawai_id` },
  refusals: [TOLAK_DOKUMEN.DOKUMEN_BELUM_SIAP],
  async run({ db, allowed }, { dokumenId }) {
    const dokumen = (await findBerkas(db, dokumenId, allowed("d"))) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    return {
      nama: `${dokumen.form}-${dokumen.kode}.pdf`,
      jenis: "application/pdf",
      isi: new Uint8Array(dokumen.pdf ?? refuse(TOLAK_DOKUMEN.DOKUMEN_BELUM_SIAP)),
    };
  },
});
