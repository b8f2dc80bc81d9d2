import { sql } from "kysely";
import { z } from "zod";
import { filtered } from "#platform/access/relation.ts";
import { BerkasKeluar } from "#platform/input.ts";
import { readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { PEMBACA_BUKTI } from "./access.ts";
import { findBerkasBukti } from "./queries.ts";
import { BuktiId } from "./schemas.ts";

export const unduhBukti = readOperation({
  summary: "Membuka berkas bukti dukung",
  http: ["GET", "/bukti/:buktiId/berkas"],
  input: z.object({ buktiId: BuktiId }),
  output: BerkasKeluar,
  access: filtered(PEMBACA_BUKTI, (input: { buktiId: string }) => input.buktiId),
  wakil: "boleh",
  tercatat: {
    jenis: "REALISASI",
    pegawai: (r) => sql`(select induk.pegawai_id from skp induk join realisasi rl on rl.skp_id = induk.id where rl.id = ${r}.realisasi_id)`,
  },
  async run({ db, allowed }, { buktiId }) {
    return (await findBerkasBukti(db, buktiId, allowed("b"))) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
  },
});
