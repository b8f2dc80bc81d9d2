import { z } from "zod";
import { on } from "#platform/access/relation.ts";
import { Id, Versi } from "#platform/input.ts";
import { personOf, writeOperation } from "#platform/operation.ts";
import type { WriteContext } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { pengawasImpor, pengelolaImpor } from "./access.ts";
import { catatImpor, lockImpor } from "./queries.ts";
import type { ImporRow } from "./schemas.ts";
import { TOLAK_IMPOR } from "./teks.ts";

const input = z.object({ imporId: Id, versi: Versi });
const dasar = {
  input,
  output: z.object({ imporId: z.string() }),
  access: on((satu: z.output<typeof input>) => satu.imporId, [pengelolaImpor], [pengawasImpor]),
  refusals: [TOLAK_IMPOR.IMPOR_TIDAK_SIAP],
};
type Langkah = { dari: readonly ImporRow["status"][]; ke: ImporRow["status"]; antrean: string | null; kalau: string };

async function pindah(context: WriteContext, { imporId, versi }: z.output<typeof input>, { dari, ke, antrean, kalau }: Langkah) {
  const { tx, enqueue, audit } = context;
  const impor = await lockImpor(tx, imporId);
  if (!dari.some((status) => status === impor.status)) refuse(TOLAK_IMPOR.IMPOR_TIDAK_SIAP, { teks: kalau });
  if (impor.versi !== versi) refuse(REFUSAL.DATA_SUDAH_BERUBAH);
  await catatImpor(tx, imporId, { status: ke, galat: null, versi: versi + 1, ...(antrean ? {} : { isi: null }) });
  if (antrean) await enqueue(antrean, { imporId, oleh: personOf(context) });
  audit({ jenis: "impor", id: imporId, rincian: { status: ke } });
  return { imporId };
}

export const terapkan = writeOperation({
  ...dasar,
  summary: "Menerapkan impor yang sudah diperiksa, semua baris atau tidak sama sekali",
  http: ["POST", "/impor/:imporId/penerapan"],
  run: (context, isi) =>
    pindah(context, isi, {
      dari: ["SIAP"],
      ke: "MENERAPKAN",
      antrean: "impor.terapkan",
      kalau: "Impor ini belum siap diterapkan: masih diperiksa, atau masih ada baris yang galat.",
    }),
});

export const batalkan = writeOperation({
  ...dasar,
  summary: "Membatalkan impor yang sudah diterapkan, selama isinya belum diubah",
  http: ["POST", "/impor/:imporId/pembatalan"],
  run: (context, isi) =>
    pindah(context, isi, {
      dari: ["DITERAPKAN"],
      ke: "MEMBATALKAN",
      antrean: "impor.batalkan",
      kalau: "Hanya impor yang sudah diterapkan yang dapat dibatalkan.",
    }),
});

export const tinggalkan = writeOperation({
  ...dasar,
  summary: "Meninggalkan impor tanpa menerapkannya; berkasnya dihapus",
  http: ["POST", "/impor/:imporId/penghapusan"],
  run: (context, isi) =>
    pindah(context, isi, {
      dari: ["PEMETAAN", "SIAP", "BERGALAT", "GAGAL"],
      ke: "DITINGGALKAN",
      antrean: null,
      kalau: "Impor yang sedang diproses atau sudah diterapkan tidak dapat ditinggalkan.",
    }),
});
