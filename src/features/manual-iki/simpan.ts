import { z } from "zod";
import { PEMBACA_SKP, pemilikSkp } from "#features/skp/access.ts";
import { findSkp } from "#features/skp/queries.ts";
import { SkpId } from "#features/skp/schemas.ts";
import { on } from "#platform/access/relation.ts";
import { Id } from "#platform/input.ts";
import { personOf, writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { periksaTingkat } from "#rules/tingkat-hasil.ts";
import { isIkiSkp, isKetuaTim, lockManual, tulisManual } from "./queries.ts";
import { IsiManualInput } from "./schemas.ts";
import { TOLAK_MANUAL } from "./teks.ts";

/** In every status of the SKP: the manual explains the expectation, it does not change it. */
export const simpan = writeOperation({
  summary: "Menyimpan Manual Indikator Kinerja satu indikator di SKP saya",
  http: ["PUT", "/skp/:skpId/manual/:indikatorId"],
  input: z.object({
    skpId: SkpId,
    indikatorId: Id,
    /** 0 for a manual nobody wrote yet. */
    versi: z.coerce.number("Versi tidak sah.").int("Versi tidak sah.").min(0, "Versi tidak sah."),
    ...IsiManualInput,
  }),
  output: z.object({ indikatorId: z.string(), versi: z.number() }),
  access: on((input: { skpId: string }) => input.skpId, [pemilikSkp], PEMBACA_SKP),
  refusals: [TOLAK_MANUAL.IKI_TIDAK_ADA, TOLAK_MANUAL.TINGKAT_TIDAK_COCOK],
  async run(context, { skpId, indikatorId, versi, sumberData, ...isi }) {
    const { tx, now, today, audit } = context;
    const pegawaiId = personOf(context);
    if (!(await isIkiSkp(tx, skpId, indikatorId))) refuse(TOLAK_MANUAL.IKI_TIDAK_ADA);
    const skp = (await findSkp(tx, skpId)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    const pemilik = { keluarga: skp.keluarga, jenisJabatan: skp.jenis_jabatan, isKetuaTim: await isKetuaTim(tx, pegawaiId, today) };
    const temuan = isi.tingkat === null ? null : periksaTingkat(pemilik, isi.tingkat);
    if (temuan?.jenis === "GALAT") refuse(TOLAK_MANUAL.TINGKAT_TIDAK_COCOK, {}, [{ path: "tingkat", code: "tidakCocok", message: temuan.teks }]);
    const lama = await lockManual(tx, indikatorId);
    if ((lama?.versi ?? 0) !== versi)
      refuse(REFUSAL.DATA_SUDAH_BERUBAH, { oleh: lama?.diubah_oleh === pegawaiId ? "Anda, di perangkat lain," : lama?.oleh, versi: lama?.versi ?? 0 });
    const baru = { skp_id: skpId, indikator_id: indikatorId, sumber_data: sumberData, versi: versi + 1, diubah_pada: now, diubah_oleh: pegawaiId, ...isi };
    if (!(await tulisManual(tx, lama?.id ?? null, baru))) refuse(REFUSAL.DATA_SUDAH_BERUBAH, { versi: 1 });
    audit({ jenis: "skp", id: skpId, rincian: { manualIki: indikatorId, versi: versi + 1, tingkat: isi.tingkat } });
    return { indikatorId, versi: versi + 1 };
  },
});
