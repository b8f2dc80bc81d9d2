import { z } from "zod";
import { listRhk } from "#features/skp/queries.ts";
import type { IndikatorRow } from "#features/skp/queries.ts";
import { on } from "#platform/access/relation.ts";
import { Id } from "#platform/input.ts";
import { personOf, wakilOf, writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { PEMBACA_RHK, pemilikRhk } from "./access.ts";
import { assertBolehCatat } from "./izin-catat.ts";
import { barisCatat, hariBulan, pakaiAngka, presentBulan } from "./present-bulan.ts";
import { findSkpIdOfRhk, insertRealisasi, listRealisasi, updateRealisasi } from "./queries.ts";
import { BarisResponse, Bulan, NilaiInput, RhkId, UraianInput, VersiAtauNol } from "./schemas.ts";
import { KALIMAT_ISIAN, TOLAK_CATAT, TOLAK_REALISASI } from "./teks.ts";

const SimpanInput = z.object({
  rhkId: RhkId,
  indikatorId: z.preprocess((value) => (value === "" || value === undefined ? null : value), Id.nullable()).default(null),
  bulan: Bulan,
  nilai: NilaiInput,
  uraian: UraianInput,
  versi: VersiAtauNol,
});

export const simpan = writeOperation({
  summary: "Mencatat realisasi satu indikator atau satu hasil kerja untuk satu bulan",
  http: ["PUT", "/realisasi/:rhkId/:bulan"],
  input: SimpanInput,
  output: BarisResponse,
  access: on((input: { rhkId: string }) => input.rhkId, [pemilikRhk], PEMBACA_RHK),
  wakil: "boleh",
  refusals: [...TOLAK_CATAT, TOLAK_REALISASI.INDIKATOR_TIDAK_SAH],
  async run(context, { rhkId, indikatorId, bulan, nilai, uraian, versi }) {
    const { tx, now, today } = context;
    const pegawaiId = personOf(context);
    const skpId = await findSkpIdOfRhk(tx, rhkId);
    const skp = await assertBolehCatat(tx, skpId, bulan, today);
    const rhk = await listRhk(tx, skpId, hariBulan(bulan));
    const baris = barisCatat(skp.pendekatan, rhk).find((one) => one.rhk.id === rhkId && (one.indikator?.id ?? null) === indikatorId);
    if (!baris)
      refuse(TOLAK_REALISASI.INDIKATOR_TIDAK_SAH, {}, [{ path: "indikatorId", code: "tidak_sah", message: TOLAK_REALISASI.INDIKATOR_TIDAK_SAH.sentence({}) }]);
    assertIsi(baris.indikator, nilai, uraian);
    const lama = (await listRealisasi(tx, skpId, rhkId)).find((one) => one.rhkId === rhkId && one.indikatorId === indikatorId && one.bulan === bulan);
    if ((lama?.versi ?? 0) !== versi)
      refuse(REFUSAL.DATA_SUDAH_BERUBAH, {
        nilai: lama?.nilai == null ? null : Number(lama.nilai),
        uraian: lama?.uraian ?? "",
        oleh: lama === undefined || lama.olehId === pegawaiId ? "Anda, di perangkat lain," : lama.oleh,
        versi: lama?.versi ?? 0,
      });
    const row = { skpId, rhkId, indikatorId, bulan, nilai, uraian, oleh: pegawaiId, wakil: wakilOf(context), pada: now };
    const id = lama?.id ?? (await insertRealisasi(tx, row));
    if (lama) await updateRealisasi(tx, id, lama.versi, row);
    // the record keeps only its last state; what it said before stays in the audit
    context.audit({
      jenis: "realisasi",
      id,
      rincian: { bulan, versi: versi + 1, nilai, uraian, ...(lama ? { sebelumnya: { nilai: lama.nilai, uraian: lama.uraian } } : {}) },
    });
    const hasil = (await presentBulan(tx, skp, bulan, today, rhk)).baris.find((one) => one.rhkId === rhkId && one.indikatorId === indikatorId);
    return hasil ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
  },
});

/** Something must be said, and a figure must be one this indikator can have. */
function assertIsi(indikator: IndikatorRow | null, nilai: number | null, uraian: string): void {
  const salah = (path: "nilai" | "uraian", message: string): never => refuse(REFUSAL.MASUKAN_TIDAK_SAH, { jumlah: 1 }, [{ path, code: "tidak_sah", message }]);
  if (nilai === null) {
    if (uraian === "") salah(pakaiAngka(indikator) ? "nilai" : "uraian", pakaiAngka(indikator) ? KALIMAT_ISIAN.angka : KALIMAT_ISIAN.uraian);
    return;
  }
  if (!indikator) salah("nilai", KALIMAT_ISIAN.tanpaAngka);
  // growth may be negative, a count may not
  if (nilai < 0 && indikator?.satuan !== "%") salah("nilai", KALIMAT_ISIAN.angkaMinus);
  if (indikator?.satuan === "%" && Math.abs(nilai) > 1000) salah("nilai", KALIMAT_ISIAN.persenTidakWajar);
}
