import { PEMBACA_SKP } from "#features/skp/access.ts";
import { on } from "#platform/access/relation.ts";
import { personOf, writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { PEMBERI } from "./access.ts";
import { findNama, findPeran } from "./queries.ts";
import { BeriInput, UmpanBalikResponse } from "./schemas.ts";
import { simpanUmpanBalik } from "./simpan-umpan-balik.ts";
import { TOLAK_BERI } from "./teks.ts";

export const beri = writeOperation({
  summary: "Memberi umpan balik kepada pegawai atas satu hasil kerja atau satu nilai perilaku (Ps 17–20)",
  http: ["POST", "/umpan-balik"],
  input: BeriInput,
  output: UmpanBalikResponse,
  access: on((input: { skpId: string }) => input.skpId, PEMBERI, PEMBACA_SKP),
  refusals: TOLAK_BERI,
  async run(context, input) {
    const { tx, actor, today } = context;
    const dariId = personOf(context);
    const peran = actor.jenis === "PEGAWAI" ? await findPeran(tx, input.skpId, actor, today) : null;
    if (!peran) refuse(REFUSAL.TIDAK_BERHAK);
    return simpanUmpanBalik(context, input, { peran, dariId, dari: await findNama(tx, dariId) });
  },
});
