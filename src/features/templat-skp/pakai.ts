import { z } from "zod";
import { PEMBACA_SKP, pemilikSkp } from "#features/skp/access.ts";
import { assertVersi } from "#features/skp/assert-versi.ts";
import { catatJejak, lockSkp } from "#features/skp/queries.ts";
import { SkpId, Versi } from "#features/skp/schemas.ts";
import { TOLAK_SKP } from "#features/skp/teks.ts";
import { on } from "#platform/access/relation.ts";
import { personOf, wakilOf, writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { statusBerikut } from "#rules/siklus-skp.ts";
import { catatAsal, findTemplat } from "./queries.ts";
import { Id } from "./schemas.ts";
import { terapkanTemplat } from "./terapkan-templat.ts";
import { TOLAK_TEMPLAT } from "./teks.ts";

export const pakai = writeOperation({
  summary: "Mengisi draf SKP saya dari sebuah templat; yang sudah saya tulis tetap",
  http: ["POST", "/skp/:skpId/templat"],
  input: z.object({ skpId: SkpId, versi: Versi, templatId: Id }),
  output: z.object({ skpId: z.string(), versi: z.number(), jumlah: z.number() }),
  access: on((input: { skpId: string }) => input.skpId, [pemilikSkp], PEMBACA_SKP),
  wakil: "boleh",
  refusals: [TOLAK_SKP.STATUS_TIDAK_MENGIZINKAN, TOLAK_SKP.RHK_PIMPINAN_TIDAK_SAH, TOLAK_TEMPLAT.TEMPLAT_DIHENTIKAN, TOLAK_TEMPLAT.KELUARGA_BERBEDA],
  async run(context, { skpId, versi, templatId }) {
    const { tx, now } = context;
    const pegawaiId = personOf(context);
    const skp = await lockSkp(tx, skpId);
    if (!statusBerikut(skp.status, "ubah")) refuse(TOLAK_SKP.STATUS_TIDAK_MENGIZINKAN, { status: skp.status });
    assertVersi(skp, versi, pegawaiId);
    const templat = (await findTemplat(tx, templatId)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    if (templat.status !== "BERLAKU") refuse(TOLAK_TEMPLAT.TEMPLAT_DIHENTIKAN);
    if (templat.keluarga !== skp.keluarga) refuse(TOLAK_TEMPLAT.KELUARGA_BERBEDA);
    const { jumlah, perubahan, pendekatan } = await terapkanTemplat(tx, skp, templat.isi);
    await tx
      .updateTable("skp")
      .set({ pendekatan, versi: versi + 1, diubah_pada: now, diubah_oleh: pegawaiId })
      .where("id", "=", skpId)
      .execute();
    await catatAsal(tx, { skpId, versiId: templat.versiId, oleh: pegawaiId, isUsulan: false, pada: now });
    const catatan = `Memakai templat ${templat.nama}, versi ${templat.nomor}.`;
    await catatJejak(tx, { skpId, pada: now, pegawaiId, wakilId: wakilOf(context), tindakan: "PESAN", catatan, perubahan });
    context.audit({ jenis: "skp", id: skpId, rincian: { templatId, versiTemplat: templat.nomor, jumlah } });
    return { skpId, versi: versi + 1, jumlah };
  },
});
