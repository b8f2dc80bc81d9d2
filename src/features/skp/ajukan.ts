import { z } from "zod";
import { findKalender } from "#features/evaluasi/queries.ts";
import { readKebijakanTenggat } from "#features/kalender/queries-tenggat.ts";
import { on } from "#platform/access/relation.ts";
import { personOf, wakilOf, writeOperation } from "#platform/operation.ts";
import type { WriteContext } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { statusBerikut } from "#rules/siklus-skp.ts";
import { tenggatPerubahan } from "#rules/tenggat-kebijakan.ts";
import { PEMBACA_SKP, pemilikSkp } from "./access.ts";
import { assertVersi } from "./assert-versi.ts";
import { presentSkp } from "./present-skp.ts";
import { catatJejak, lockSkp } from "./queries.ts";
import { SkpId, SkpResponse, Versi } from "./schemas.ts";
import { TOLAK_SKP } from "./teks.ts";

export const ajukan = writeOperation({
  summary: "Menandatangani dan mengajukan SKP kepada penilai",
  http: ["POST", "/skp/:skpId/pengajuan"],
  input: z.object({ skpId: SkpId, versi: Versi }),
  output: SkpResponse,
  access: on((input: { skpId: string }) => input.skpId, [pemilikSkp], PEMBACA_SKP),
  wakil: "boleh",
  refusals: [TOLAK_SKP.STATUS_TIDAK_MENGIZINKAN, TOLAK_SKP.SKP_BELUM_LENGKAP, TOLAK_SKP.TIDAK_ADA_YANG_BERUBAH],
  async run(context, { skpId, versi }) {
    const { tx, now } = context;
    const pegawaiId = personOf(context);
    const skp = await lockSkp(tx, skpId);
    const status = statusBerikut(skp.status, "ajukan") ?? refuse(TOLAK_SKP.STATUS_TIDAK_MENGIZINKAN, { status: skp.status });
    assertVersi(skp, versi, pegawaiId);
    const { temuan, perubahan } = (await presentSkp(tx, skpId, context.actor, context.today)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    // study leave alone changes the SKP too, though none of its words
    if (perubahan && perubahan.beda.length === 0 && perubahan.jenis !== "TUGAS_BELAJAR" && perubahan.jenis !== "PENILAI_BARU")
      refuse(TOLAK_SKP.TIDAK_ADA_YANG_BERUBAH);
    if (temuan.galat.length > 0)
      refuse(
        TOLAK_SKP.SKP_BELUM_LENGKAP,
        { jumlah: temuan.galat.length },
        temuan.galat.map((one) => ({ path: one.path, code: one.kode, message: one.teks })),
      );
    const tenggat = skp.mengubah_id === null ? null : await hitungTenggat(tx, context.today);
    await tx
      .updateTable("skp")
      .set({ status, diajukan_pada: now, alasan_kembali: null, versi: versi + 1, diubah_pada: now, diubah_oleh: pegawaiId, ...tenggat })
      .where("id", "=", skpId)
      .execute();
    await catatJejak(tx, { skpId, pada: now, pegawaiId, wakilId: wakilOf(context), tindakan: "AJUKAN" });
    context.audit({ jenis: "skp", id: skpId, rincian: { status, ...(tenggat ? { tenggat: tenggat.tenggat_jawab } : {}) } });
    return (await presentSkp(tx, skpId, context.actor, context.today)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
  },
});

/** The clock of a change begins with its being handed in: how long the penilai has, and when the atasan penilai may go on. */
async function hitungTenggat(tx: WriteContext["tx"], hari: string): Promise<{ tenggat_jawab: string; batas_penetapan: string }> {
  const { jawab, alih } = tenggatPerubahan({ diajukan: hari, kebijakan: await readKebijakanTenggat(tx, hari), kalender: await findKalender(tx) }).nilai;
  return { tenggat_jawab: jawab, batas_penetapan: alih };
}
