import { z } from "zod";
import { semuaOrang } from "#features/organisasi/access.ts";
import { on } from "#platform/access/relation.ts";
import { Id, teksWajib, Versi } from "#platform/input.ts";
import { personOf, writeOperation } from "#platform/operation.ts";
import type { WriteContext } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { PEMBACA_RHK, PENAUT_RHK, PENGATUR_UNIT, pengelolaSasaran, pimpinanSasaran, semuaSasaran } from "./access.ts";
import { gantiIndikator, insertSasaran, isBeranak, isIndukSah, lockSasaran, tautkanRhk, updateSasaran } from "./queries.ts";
import { indukPilihan, IsiSasaran, SasaranId, Tahun } from "./schemas.ts";
import { TOLAK_SASARAN } from "./teks.ts";

const output = z.object({ sasaranId: z.string() });
const access = on((input: { sasaranId: string }) => input.sasaranId, [pengelolaSasaran, pimpinanSasaran], [semuaSasaran]);

async function assertInduk({ tx }: WriteContext, indukId: string | null, unitId: string, tahun: number, diri: string | null): Promise<void> {
  if (indukId === null || (await isIndukSah(tx, indukId, unitId, tahun, diri))) return;
  refuse(TOLAK_SASARAN.INDUK_TIDAK_SAH, {}, [{ path: "indukId", code: "tidakSah", message: TOLAK_SASARAN.INDUK_TIDAK_SAH.sentence({}) }]);
}

export const tambah = writeOperation({
  summary: "Menambah sasaran satu unit ke pohon kinerja",
  http: ["POST", "/sasaran"],
  input: z.object({ unitId: Id, tahun: Tahun, ...IsiSasaran }),
  output,
  access: on((input: { unitId: string }) => input.unitId, [...PENGATUR_UNIT], [semuaOrang]),
  refusals: [TOLAK_SASARAN.INDUK_TIDAK_SAH],
  async run(context, { unitId, tahun, indukId, dokumen, teks, indikator }) {
    const { tx, now, audit } = context;
    await assertInduk(context, indukId, unitId, tahun, null);
    const isi = { unit_id: unitId, tahun, induk_id: indukId, dokumen, teks, diubah_pada: now, diubah_oleh: personOf(context) };
    const sasaranId = await insertSasaran(tx, isi);
    await gantiIndikator(tx, sasaranId, indikator);
    audit({ jenis: "sasaran", id: sasaranId, rincian: { unitId, tahun, dokumen, teks, indukId } });
    return { sasaranId };
  },
});

/** The goal, locked, running, and as the person saw it. */
async function sasaranBerjalan({ tx }: WriteContext, sasaranId: string, versi: number) {
  const sasaran = await lockSasaran(tx, sasaranId);
  if (sasaran.versi !== versi) refuse(REFUSAL.DATA_SUDAH_BERUBAH, { versi: sasaran.versi, tersimpan: sasaran.teks });
  if (sasaran.diakhiri_pada !== null) refuse(TOLAK_SASARAN.SASARAN_SUDAH_BERAKHIR);
  return sasaran;
}

export const ubah = writeOperation({
  summary: "Mengubah sasaran: kata-katanya, indikatornya, atau tempatnya di pohon kinerja",
  http: ["PUT", "/sasaran/:sasaranId"],
  input: z.object({ sasaranId: SasaranId, versi: Versi, ...IsiSasaran }),
  output,
  access,
  refusals: [TOLAK_SASARAN.INDUK_TIDAK_SAH, TOLAK_SASARAN.SASARAN_SUDAH_BERAKHIR],
  async run(context, { sasaranId, versi, indukId, dokumen, teks, indikator }) {
    const { tx, now, audit } = context;
    const lama = await sasaranBerjalan(context, sasaranId, versi);
    if (indukId !== lama.induk_id) await assertInduk(context, indukId, lama.unit_id, lama.tahun, sasaranId);
    await updateSasaran(tx, sasaranId, { induk_id: indukId, dokumen, teks, versi: versi + 1, diubah_pada: now, diubah_oleh: personOf(context) });
    await gantiIndikator(tx, sasaranId, indikator);
    audit({ jenis: "sasaran", id: sasaranId, rincian: { dari: { teks: lama.teks, indukId: lama.induk_id }, menjadi: { teks, indukId, indikator } } });
    return { sasaranId };
  },
});

export const akhiri = writeOperation({
  summary: "Mengakhiri sasaran yang tidak lagi dikejar, dengan alasannya",
  http: ["POST", "/sasaran/:sasaranId/akhir"],
  input: z.object({ sasaranId: SasaranId, versi: Versi, alasan: teksWajib(1000, "Alasan", "Tulis mengapa sasaran ini tidak lagi dikejar.") }),
  output,
  access,
  refusals: [TOLAK_SASARAN.SASARAN_SUDAH_BERAKHIR, TOLAK_SASARAN.MASIH_BERANAK],
  async run(context, { sasaranId, versi, alasan }) {
    const { tx, now, today, audit } = context;
    await sasaranBerjalan(context, sasaranId, versi);
    if (await isBeranak(tx, sasaranId)) refuse(TOLAK_SASARAN.MASIH_BERANAK);
    await updateSasaran(tx, sasaranId, { diakhiri_pada: today, alasan_akhir: alasan, versi: versi + 1, diubah_pada: now, diubah_oleh: personOf(context) });
    audit({ jenis: "sasaran", id: sasaranId, rincian: { diakhiri: alasan } });
    return { sasaranId };
  },
});

export const tautkan = writeOperation({
  summary: "Menyebut sasaran yang didukung satu RHK, atau melepasnya",
  http: ["PUT", "/rencana-hasil-kerja/:rhkId/sasaran"],
  input: z.object({ rhkId: Id, sasaranId: indukPilihan }),
  output: z.object({ rhkId: z.string() }),
  access: on((input: { rhkId: string }) => input.rhkId, [...PENAUT_RHK], PEMBACA_RHK),
  refusals: [TOLAK_SASARAN.SASARAN_TIDAK_ADA],
  async run({ tx, audit }, { rhkId, sasaranId }) {
    if (!(await tautkanRhk(tx, rhkId, sasaranId)))
      refuse(TOLAK_SASARAN.SASARAN_TIDAK_ADA, {}, [{ path: "sasaranId", code: "tidakAda", message: TOLAK_SASARAN.SASARAN_TIDAK_ADA.sentence({}) }]);
    audit({ jenis: "rencana_hasil_kerja", id: rhkId, rincian: { sasaranId } });
    return { rhkId };
  },
});
