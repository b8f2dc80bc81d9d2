import { z } from "zod";
import { on } from "#platform/access/relation.ts";
import { writeOperation } from "#platform/operation.ts";
import { PEMBACA_BUKTI, pemilikBukti } from "./access.ts";
import { assertBolehCatat } from "./izin-catat.ts";
import { deleteBukti, findRealisasiInduk, listBukti } from "./queries.ts";
import { BuktiId, DaftarBukti } from "./schemas.ts";
import { TOLAK_CATAT } from "./teks.ts";

export const hapusBukti = writeOperation({
  summary: "Menghapus satu bukti dukung",
  http: ["DELETE", "/bukti/:buktiId"],
  input: z.object({ buktiId: BuktiId }),
  output: DaftarBukti,
  access: on((input: { buktiId: string }) => input.buktiId, [pemilikBukti], PEMBACA_BUKTI),
  wakil: "boleh",
  refusals: TOLAK_CATAT,
  async run(context, { buktiId }) {
    const { tx, today } = context;
    const induk = await findRealisasiInduk(tx, { buktiId });
    await assertBolehCatat(tx, induk.skpId, induk.bulan, today);
    const hilang = (await listBukti(tx, induk.id)).find((one) => one.id === buktiId);
    await deleteBukti(tx, buktiId);
    context.audit({ jenis: "realisasi", id: induk.id, rincian: { dihapus: hilang?.berkas?.nama ?? hilang?.tautan ?? buktiId } });
    return { realisasiId: induk.id, bukti: await listBukti(tx, induk.id) };
  },
});
