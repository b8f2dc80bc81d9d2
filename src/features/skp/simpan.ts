import { on } from "#platform/access/relation.ts";
import { personOf, wakilOf, writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { statusBerikut } from "#rules/siklus-skp.ts";
import { PEMBACA_SKP, pemilikSkp } from "./access.ts";
import { assertVersi } from "./assert-versi.ts";
import { simpanIsi } from "./isi-skp.ts";
import { presentSkp } from "./present-skp.ts";
import { catatJejak, lockSkp } from "./queries.ts";
import { IsiSkpInput, SkpId, SkpResponse, Versi } from "./schemas.ts";
import { TOLAK_SKP } from "./teks.ts";

export const simpan = writeOperation({
  summary: "Menyimpan seluruh isi draf SKP",
  http: ["PUT", "/skp/:skpId"],
  input: IsiSkpInput.extend({ skpId: SkpId, versi: Versi }),
  output: SkpResponse,
  access: on((input: { skpId: string }) => input.skpId, [pemilikSkp], PEMBACA_SKP),
  wakil: "boleh",
  refusals: [TOLAK_SKP.STATUS_TIDAK_MENGIZINKAN, TOLAK_SKP.RHK_PIMPINAN_TIDAK_SAH, TOLAK_SKP.PENDEKATAN_TETAP],
  async run(context, input) {
    const { tx, now } = context;
    const pegawaiId = personOf(context);
    const skp = await lockSkp(tx, input.skpId);
    if (!statusBerikut(skp.status, "ubah")) refuse(TOLAK_SKP.STATUS_TIDAK_MENGIZINKAN, { status: skp.status });
    assertVersi(skp, input.versi, pegawaiId);
    if (skp.mengubah_id !== null && input.pendekatan !== skp.pendekatan) refuse(TOLAK_SKP.PENDEKATAN_TETAP);
    const perubahan = await simpanIsi(tx, skp, input);
    await tx
      .updateTable("skp")
      .set({ pendekatan: input.pendekatan, versi: skp.versi + 1, diubah_pada: now, diubah_oleh: pegawaiId })
      .where("id", "=", input.skpId)
      .execute();
    if (perubahan.length > 0) await catatJejak(tx, { skpId: input.skpId, pada: now, pegawaiId, wakilId: wakilOf(context), tindakan: "UBAH", perubahan });
    context.audit({ jenis: "skp", id: input.skpId, rincian: { versi: skp.versi + 1, perubahan: perubahan.length } });
    return (await presentSkp(tx, input.skpId, context.actor, context.today)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
  },
});
