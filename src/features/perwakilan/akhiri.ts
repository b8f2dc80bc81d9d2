import { z } from "zod";
import { masuk } from "#platform/access/relation.ts";
import { writeOperation } from "#platform/operation.ts";
import { refuse } from "#platform/refusal.ts";
import { endPerwakilan } from "./queries.ts";
import { TOLAK_PERWAKILAN } from "./teks.ts";

export const akhiri = writeOperation({
  summary: "Berhenti bertindak untuk orang lain",
  http: ["DELETE", "/perwakilan"],
  input: z.object({}),
  output: z.object({ untukId: z.string() }),
  access: masuk,
  wakil: "boleh",
  refusals: [TOLAK_PERWAKILAN.TIDAK_SEDANG_MEWAKILI],
  async run(context) {
    const { tx, actor, now } = context;
    if (actor.jenis !== "PEGAWAI" || !actor.wakil) refuse(TOLAK_PERWAKILAN.TIDAK_SEDANG_MEWAKILI);
    await endPerwakilan(tx, actor.wakil.perwakilanId, now);
    context.lupakanSesi(actor.akunId);
    context.audit({ jenis: "perwakilan", id: actor.wakil.perwakilanId, rincian: { diakhiri: true } });
    return { untukId: actor.pegawaiId };
  },
});
