import { z } from "zod";
import { semuaOrang } from "#features/organisasi/access.ts";
import { pengelolaUnit } from "#features/pegawai/access.ts";
import { on } from "#platform/access/relation.ts";
import { tanggal } from "#platform/input.ts";
import { personOf, writeOperation } from "#platform/operation.ts";
import { refuse } from "#platform/refusal.ts";
import { assertBerlaku } from "./assert-berlaku.ts";
import { akhiriWajib, insertWajib, listWajibBeririsan, updatePustaka } from "./queries.ts";
import { Alasan, Id, PustakaId, SelesaiWajib, Versi } from "./schemas.ts";
import { TOLAK_PUSTAKA } from "./teks.ts";

const access = on((input: { unitId: string }) => input.unitId, [pengelolaUnit], [semuaOrang]);
const output = z.object({ pustakaId: z.string() });

export const wajibkan = writeOperation({
  summary: "Mewajibkan sebuah indikator bagi satu unit dan unit di bawahnya",
  http: ["POST", "/pustaka-indikator/:pustakaId/wajib"],
  input: z
    .object({
      pustakaId: PustakaId,
      versi: Versi,
      unitId: Id,
      mulai: tanggal("Isi tanggal mulai wajibnya."),
      selesai: SelesaiWajib.default(null),
      alasan: Alasan,
    })
    .refine(({ mulai, selesai }) => selesai === null || selesai > mulai, { path: ["selesai"], error: "Tanggal berakhir harus sesudah tanggal mulai." }),
  output,
  access,
  refusals: [TOLAK_PUSTAKA.INDIKATOR_DIHENTIKAN, TOLAK_PUSTAKA.SUDAH_WAJIB],
  async run(context, { pustakaId, versi, unitId, mulai, selesai, alasan }) {
    const { tx } = context;
    await assertBerlaku(tx, pustakaId, versi);
    const masa = { pustaka_id: pustakaId, unit_id: unitId, mulai, selesai };
    if ((await listWajibBeririsan(tx, masa)).length > 0)
      refuse(TOLAK_PUSTAKA.SUDAH_WAJIB, {}, [{ path: "unitId", code: "sudah", message: TOLAK_PUSTAKA.SUDAH_WAJIB.sentence({}) }]);
    await insertWajib(tx, { ...masa, alasan, ditetapkan_oleh: personOf(context) });
    await updatePustaka(tx, pustakaId, versi);
    context.audit({ jenis: "pustaka_indikator", id: pustakaId, rincian: { wajib: unitId, mulai, selesai, alasan } });
    return { pustakaId };
  },
});

export const lepasWajib = writeOperation({
  summary: "Mengakhiri kewajiban sebuah indikator bagi satu unit",
  http: ["POST", "/pustaka-indikator/:pustakaId/wajib/akhir"],
  input: z.object({ pustakaId: PustakaId, versi: Versi, unitId: Id, pada: tanggal("Isi hari pertama tidak wajib lagi.") }),
  output,
  access,
  refusals: [TOLAK_PUSTAKA.INDIKATOR_DIHENTIKAN, TOLAK_PUSTAKA.TIDAK_WAJIB, TOLAK_PUSTAKA.LEPAS_MENDAHULUI],
  async run({ tx, audit }, { pustakaId, versi, unitId, pada }) {
    await assertBerlaku(tx, pustakaId, versi);
    const wajib = await listWajibBeririsan(tx, { pustaka_id: pustakaId, unit_id: unitId, mulai: pada, selesai: null });
    if (wajib.length === 0) refuse(TOLAK_PUSTAKA.TIDAK_WAJIB);
    const satu =
      wajib.find(({ mulai }) => mulai < pada) ??
      refuse(TOLAK_PUSTAKA.LEPAS_MENDAHULUI, {}, [{ path: "pada", code: "mendahului", message: TOLAK_PUSTAKA.LEPAS_MENDAHULUI.sentence({}) }]);
    await akhiriWajib(tx, satu.id, pada);
    await updatePustaka(tx, pustakaId, versi);
    audit({ jenis: "pustaka_indikator", id: pustakaId, rincian: { lepasWajib: unitId, pada } });
    return { pustakaId };
  },
});
