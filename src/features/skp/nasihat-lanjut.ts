import { sql } from "kysely";
import { z } from "zod";
import { filtered } from "#platform/access/relation.ts";
import { readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { nasihatData } from "#rules/nasihat-data.ts";
import { PEMBACA_SKP } from "./access.ts";
import { listKataTugas, listRhkRekan, listTahunLalu } from "./queries-nasihat.ts";
import { findSkp, listRhk } from "./queries.ts";
import { SkpId, TemuanResponse } from "./schemas.ts";

export const nasihatLanjut = readOperation({
  summary: "Saran yang memerlukan data lain: RHK di luar tugas jabatan, RHK kembar dalam tim, target di bawah realisasi tahun lalu",
  http: ["GET", "/skp/:skpId/nasihat-lanjut"],
  input: z.object({ skpId: SkpId }),
  output: z.object({ nasihat: z.array(TemuanResponse) }),
  access: filtered(PEMBACA_SKP, (input: { skpId: string }) => input.skpId),
  wakil: "boleh",
  tercatat: { jenis: "SKP", pegawai: (r) => sql`${r}.pegawai_id` },
  async run({ db, allowed }, { skpId }) {
    const skp = (await findSkp(db, skpId, allowed("s"))) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    const rhk = await listRhk(db, skpId);
    const kataTugas = await listKataTugas(db, skpId);
    const nasihat = nasihatData({
      jabatan: skp.pegawai.jabatan,
      isKuantitatif: skp.pendekatan === "KUANTITATIF",
      rhk: rhk.map((satu) => ({
        teks: satu.teks,
        kataTugas: kataTugas.get(satu.id) ?? null,
        indikator: satu.indikator.map(({ teks, target, arah, pustaka }) => ({ teks, target, arah, pustakaId: pustaka?.pustakaId ?? null })),
      })),
      rekan: await listRhkRekan(db, skpId, allowed("s")),
      tahunLalu: await listTahunLalu(db, skp.pegawai_id, skp.tahun),
    });
    return { nasihat: nasihat.map((satu) => ({ ...satu })) };
  },
});
