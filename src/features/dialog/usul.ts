import { randomUUID } from "node:crypto";
import { z } from "zod";
import { PEMBACA_SKP, atasanPenilaiSkp, pemilikSkp, penilaiSkp } from "#features/skp/access.ts";
import { simpanIsi } from "#features/skp/isi-skp.ts";
import { catatJejak, lockSkp, tandaiDiubah } from "#features/skp/queries.ts";
import { SkpId } from "#features/skp/schemas.ts";
import { TOLAK_SKP } from "#features/skp/teks.ts";
import { on } from "#platform/access/relation.ts";
import { teksWajib } from "#platform/input.ts";
import { personOf, wakilOf, writeOperation } from "#platform/operation.ts";
import type { WriteContext } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { langkahUsul } from "#rules/siklus-usul.ts";
import type { StatusUsul, TindakanUsul } from "#rules/siklus-usul.ts";
import { denganKata } from "./baris.ts";
import { bacaIsi, periksaKata } from "./isi-usul.ts";
import { assertPihak } from "./pihak.ts";
import { akhiriUsul, insertUsul, listUsul } from "./queries.ts";
import type { UsulRow } from "./queries.ts";
import { IsiUsul, Kunci, Selesai, UsulPada } from "./schemas.ts";
import { TOLAK_DIALOG } from "./teks.ts";

const access = on((input: { skpId: string }) => input.skpId, [pemilikSkp, penilaiSkp, atasanPenilaiSkp], PEMBACA_SKP);
const TOLAK_ISI = [
  TOLAK_DIALOG.BARIS_TIDAK_ADA,
  TOLAK_DIALOG.BARIS_SUDAH_BERUBAH,
  TOLAK_DIALOG.USUL_SAMA,
  TOLAK_DIALOG.USUL_MELEMAHKAN,
  TOLAK_DIALOG.USUL_BUKAN_MASANYA,
  TOLAK_SKP.BATAS_SKP_LEWAT,
];
const TOLAK_JAWAB = [TOLAK_DIALOG.USUL_SUDAH_BERAKHIR, TOLAK_DIALOG.USUL_BUKAN_GILIRAN, TOLAK_DIALOG.USUL_BUKAN_MASANYA, TOLAK_SKP.BATAS_SKP_LEWAT] as const;

type Skp = Awaited<ReturnType<typeof lockSkp>>;

export const usulkan = writeOperation({
  summary: "Mengusulkan kata lain untuk satu baris SKP yang diajukan, dengan alasan",
  http: ["POST", "/skp/:skpId/usul"],
  input: z.object({ skpId: SkpId, kunci: Kunci, ...IsiUsul }),
  output: Selesai,
  access,
  wakil: "boleh",
  refusals: [...TOLAK_ISI, TOLAK_DIALOG.USUL_MASIH_TERBUKA],
  async run(context, input) {
    const skp = await lockSkp(context.tx, input.skpId);
    const pengusul = await assertPihak(context, skp);
    if (skp.status !== "DIAJUKAN") refuse(TOLAK_DIALOG.USUL_BUKAN_MASANYA);
    const terbuka = (await listUsul(context.tx, skp.id)).some((satu) => satu.kunci === input.kunci && satu.status === "TERBUKA");
    if (terbuka) refuse(TOLAK_DIALOG.USUL_MASIH_TERBUKA);
    return { skpId: skp.id, id: await catatUsul(context, skp, { ...input, pengusul, membalasId: null }) };
  },
});

export const balasUsul = writeOperation({
  summary: "Membalas usul dengan kata lain; usul semula berakhir dan usul balik menunggu jawaban",
  http: ["POST", "/skp/:skpId/usul/:usulId/balasan"],
  input: UsulPada.extend(IsiUsul),
  output: Selesai,
  access,
  wakil: "boleh",
  refusals: [...TOLAK_ISI, TOLAK_DIALOG.USUL_SUDAH_BERAKHIR, TOLAK_DIALOG.USUL_BUKAN_GILIRAN],
  async run(context, input) {
    const { skp, usul, status, pihak } = await giliran(context, input, "balas");
    if (input.menjadi === usul.menjadi) tolakDiIsian(TOLAK_DIALOG.USUL_SAMA, "Ini sama dengan usul yang Anda balas. Terima saja usulnya.");
    // the line must be free before another proposal can stand on it
    await akhiriUsul(context.tx, usul.id, { status, dijawab_oleh: personOf(context), dijawab_pada: context.now });
    return { skpId: skp.id, id: await catatUsul(context, skp, { ...input, kunci: usul.kunci, pengusul: pihak, membalasId: usul.id }) };
  },
});

export const terimaUsul = writeOperation({
  summary: "Menerima usul: katanya langsung menjadi isi SKP",
  http: ["POST", "/skp/:skpId/usul/:usulId/penerimaan"],
  input: UsulPada,
  output: Selesai,
  access,
  wakil: "boleh",
  refusals: [...TOLAK_JAWAB, TOLAK_DIALOG.BARIS_TIDAK_ADA, TOLAK_DIALOG.BARIS_SUDAH_BERUBAH, TOLAK_DIALOG.USUL_MELEMAHKAN],
  async run(context, input) {
    const { tx, now } = context;
    const { skp, usul, status } = await giliran(context, input, "terima");
    const isi = await bacaIsi(tx, skp);
    const baris = isi.baris.find((satu) => satu.kunci === usul.kunci) ?? refuse(TOLAK_DIALOG.BARIS_TIDAK_ADA);
    if (baris.kini !== usul.dari) refuse(TOLAK_DIALOG.BARIS_SUDAH_BERUBAH, { bagian: baris.bagian, kini: baris.kini });
    periksaKata(isi, baris, usul.menjadi);
    const perubahan = await simpanIsi(tx, skp, denganKata(isi.isi, usul.kunci, usul.menjadi));
    await akhiriUsul(tx, usul.id, { status, dijawab_oleh: personOf(context), dijawab_pada: now });
    await naikVersi(context, skp);
    await catatJejak(tx, {
      skpId: skp.id,
      pada: now,
      pegawaiId: personOf(context),
      wakilId: wakilOf(context),
      tindakan: "UBAH",
      catatan: `Menerima usul ${usul.oleh}: ${usul.alasan}`,
      perubahan: perubahan.map((satu) => ({ ...satu, usul: usul.id })),
    });
    context.audit({ jenis: "skp", id: skp.id, rincian: { usulId: usul.id, bagian: usul.bagian, diterima: usul.menjadi } });
    return { skpId: skp.id, id: usul.id };
  },
});

export const tolakUsul = writeOperation({
  summary: "Menolak usul dengan alasan; kata di SKP tetap",
  http: ["POST", "/skp/:skpId/usul/:usulId/penolakan"],
  input: UsulPada.extend({ alasan: teksWajib(1000, "Alasan", "Tulis alasannya, supaya dapat dibicarakan.") }),
  output: Selesai,
  access,
  wakil: "boleh",
  refusals: TOLAK_JAWAB,
  async run(context, input) {
    const { skp, usul, status } = await giliran(context, input, "tolak");
    await akhiriUsul(context.tx, usul.id, { status, dijawab_oleh: personOf(context), dijawab_pada: context.now, alasan_jawab: input.alasan });
    context.audit({ jenis: "skp", id: skp.id, rincian: { usulId: usul.id, bagian: usul.bagian, ditolak: input.alasan } });
    return { skpId: skp.id, id: usul.id };
  },
});

export const tarikUsul = writeOperation({
  summary: "Menarik usul sendiri yang belum dijawab",
  http: ["POST", "/skp/:skpId/usul/:usulId/penarikan"],
  input: UsulPada,
  output: Selesai,
  access,
  wakil: "boleh",
  refusals: TOLAK_JAWAB,
  async run(context, input) {
    const { skp, usul, status } = await giliran(context, input, "tarik");
    await akhiriUsul(context.tx, usul.id, { status, dijawab_oleh: personOf(context), dijawab_pada: context.now });
    context.audit({ jenis: "skp", id: skp.id, rincian: { usulId: usul.id, bagian: usul.bagian, ditarik: true } });
    return { skpId: skp.id, id: usul.id };
  },
});

/** The proposal and the step this person takes on it, or the refusal that says why not. The SKP is locked: two answers cannot meet. */
async function giliran(
  context: WriteContext,
  { skpId, usulId }: { skpId: string; usulId: string },
  tindakan: Exclude<TindakanUsul, "gugurkan">,
): Promise<{ skp: Skp; usul: UsulRow; status: Exclude<StatusUsul, "TERBUKA">; pihak: "PEGAWAI" | "PENILAI" }> {
  const skp = await lockSkp(context.tx, skpId);
  const usul = (await listUsul(context.tx, skpId)).find((satu) => satu.id === usulId) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
  const pihak = await assertPihak(context, skp);
  const { nilai } = langkahUsul({ status: usul.status, pengusul: usul.pengusul, skp: skp.status }, tindakan, pihak);
  if ("ke" in nilai) return { skp, usul, status: nilai.ke as Exclude<StatusUsul, "TERBUKA">, pihak };
  refuse(TOLAK_DIALOG[`USUL_${nilai.tolak}` as const]);
}

type UsulBaru = { kunci: string; dari: string; menjadi: string; alasan: string; pengusul: "PEGAWAI" | "PENILAI"; membalasId: string | null };

/** Writes the proposal on the words the person saw, or tells what stands there now. */
async function catatUsul(context: WriteContext, skp: Skp, usul: UsulBaru): Promise<string> {
  const { tx, now } = context;
  const isi = await bacaIsi(tx, skp);
  const baris = isi.baris.find((satu) => satu.kunci === usul.kunci) ?? refuse(TOLAK_DIALOG.BARIS_TIDAK_ADA);
  if (baris.kini !== usul.dari) refuse(TOLAK_DIALOG.BARIS_SUDAH_BERUBAH, { bagian: baris.bagian, kini: baris.kini });
  if (baris.kini === usul.menjadi) tolakDiIsian(TOLAK_DIALOG.USUL_SAMA, "Ini sama dengan kata yang sekarang.");
  periksaKata(isi, baris, usul.menjadi);
  const id = randomUUID();
  await insertUsul(tx, {
    id,
    skp_id: skp.id,
    membalas_id: usul.membalasId,
    kunci: usul.kunci,
    bagian: baris.bagian,
    dari: baris.kini,
    menjadi: usul.menjadi,
    alasan: usul.alasan,
    pengusul: usul.pengusul,
    diusulkan_oleh: personOf(context),
    wakil_id: wakilOf(context),
    diusulkan_pada: now,
  });
  // whoever is about to set the SKP must first see that something waits
  await naikVersi(context, skp);
  context.audit({ jenis: "skp", id: skp.id, rincian: { usulId: id, bagian: baris.bagian, dari: baris.kini, menjadi: usul.menjadi } });
  return id;
}

async function naikVersi(context: WriteContext, skp: Skp): Promise<void> {
  await tandaiDiubah(context.tx, skp.id, { versi: skp.versi + 1, diubah_pada: context.now, diubah_oleh: personOf(context) });
}

function tolakDiIsian(tolak: typeof TOLAK_DIALOG.USUL_SAMA, kalimat: string): never {
  refuse(tolak, { kalimat }, [{ path: "menjadi", code: "sama", message: kalimat }]);
}
