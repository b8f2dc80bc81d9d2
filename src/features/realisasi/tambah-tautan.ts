import { z } from "zod";
import { on } from "#platform/access/relation.ts";
import { teks } from "#platform/input.ts";
import { wakilOf, writeOperation } from "#platform/operation.ts";
import { PEMBACA_REALISASI, pemilikRealisasi } from "./access.ts";
import { assertBukti } from "./bukti-realisasi.ts";
import { insertTautan, listBukti } from "./queries.ts";
import { DaftarBukti, RealisasiId, TautanInput } from "./schemas.ts";
import { TOLAK_CATAT, TOLAK_REALISASI } from "./teks.ts";

export const tambahTautan = writeOperation({
  summary: "Menambah tautan sebagai bukti dukung satu realisasi",
  http: ["POST", "/realisasi/:realisasiId/tautan"],
  input: z.object({ realisasiId: RealisasiId, judul: teks(200, "Judul").default(""), tautan: TautanInput }),
  output: DaftarBukti,
  access: on((input: { realisasiId: string }) => input.realisasiId, [pemilikRealisasi], PEMBACA_REALISASI),
  wakil: "boleh",
  refusals: [...TOLAK_CATAT, TOLAK_REALISASI.BUKTI_TERLALU_BANYAK],
  async run(context, { realisasiId, judul, tautan }) {
    const { tx, now, today } = context;
    await assertBukti(tx, realisasiId, today);
    await insertTautan(tx, { realisasiId, judul: judul || new URL(tautan).hostname.slice(0, 200), tautan, wakil: wakilOf(context), pada: now });
    context.audit({ jenis: "realisasi", id: realisasiId, rincian: { tautan } });
    return { realisasiId, bukti: await listBukti(tx, realisasiId) };
  },
});
