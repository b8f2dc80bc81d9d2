import { z } from "zod";
import { PEMBACA_SKP, atasanPenilaiSkp, pemilikSkp, penggantiSkp, penilaiSkp } from "#features/skp/access.ts";
import { lockSkp } from "#features/skp/queries.ts";
import { SkpId } from "#features/skp/schemas.ts";
import { TOLAK_SKP } from "#features/skp/teks.ts";
import { on } from "#platform/access/relation.ts";
import { teksWajib } from "#platform/input.ts";
import { personOf, writeOperation } from "#platform/operation.ts";
import type { WriteContext } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { tindakanKeraguan, langkahKeraguan } from "#rules/siklus-keraguan.ts";
import type { TindakanKeraguan } from "#rules/siklus-keraguan.ts";
import { bacaIsi } from "./isi-usul.ts";
import { assertPihak } from "./pihak.ts";
import { insertKeraguan, insertKata, insertPaham, lockKeraguan, ubahKeraguan } from "./queries.ts";
import { KeraguanPada, Selesai } from "./schemas.ts";
import { TOLAK_DIALOG } from "./teks.ts";

const milikSkp = on((input: { skpId: string }) => input.skpId, [pemilikSkp], PEMBACA_SKP);

export const nyatakanPaham = writeOperation({
  summary: "Menyatakan saya paham dan sanggup atas SKP seperti yang tertulis sekarang",
  http: ["POST", "/skp/:skpId/pemahaman"],
  input: z.object({ skpId: SkpId }),
  output: Selesai,
  access: milikSkp,
  async run(context, { skpId }) {
    await lockSkp(context.tx, skpId);
    const id = await insertPaham(context.tx, { skp_id: skpId, pegawai_id: personOf(context), pada: context.now });
    context.audit({ jenis: "skp", id: skpId, rincian: { paham: true } });
    return { skpId, id };
  },
});

export const nyatakanRagu = writeOperation({
  summary: "Menyatakan keraguan tentang satu baris atau seluruh SKP; penilai mendapatkannya sebagai tugas",
  http: ["POST", "/skp/:skpId/keraguan"],
  input: z.object({
    skpId: SkpId,
    kunci: z.preprocess((nilai) => (nilai === "" || nilai === undefined ? null : nilai), z.string().max(80, "Baris ini tidak dikenal.").nullable()),
    teks: teksWajib(2000, "Keraguan", "Tulis apa yang belum jelas atau yang Anda ragukan."),
  }),
  output: Selesai,
  access: milikSkp,
  async run(context, { skpId, kunci, teks }) {
    const { tx, now } = context;
    await lockSkp(tx, skpId);
    // a line that is gone meanwhile is no reason to lose a doubt: it is about the SKP then
    const baris = kunci === null ? undefined : (await bacaIsi(tx, { id: skpId })).baris.find((satu) => satu.kunci === kunci);
    const id = await insertKeraguan(tx, {
      skp_id: skpId,
      kunci: baris?.kunci ?? null,
      bagian: baris?.bagian ?? "SKP secara keseluruhan",
      teks,
      dinyatakan_pada: now,
      sejak: now,
    });
    context.audit({ jenis: "skp", id: skpId, rincian: { keraguanId: id } });
    return { skpId, id };
  },
});

const Tulisan = KeraguanPada.extend({ teks: teksWajib(2000, "Tulisan", "Tulis dahulu kalimatnya.") });

export const jawabRagu = writeOperation({
  summary: "Menjawab keraguan pegawai",
  http: ["POST", "/skp/:skpId/keraguan/:keraguanId/jawaban"],
  input: Tulisan,
  output: Selesai,
  access: on((input: { skpId: string }) => input.skpId, [penilaiSkp, atasanPenilaiSkp, penggantiSkp], PEMBACA_SKP),
  refusals: [TOLAK_DIALOG.KERAGUAN_BUKAN_GILIRAN, TOLAK_SKP.BATAS_SKP_LEWAT],
  run: (context, input) => langkahkan(context, input, "jawab", input.teks),
});

export const lanjutkanRagu = writeOperation({
  summary: "Mengatakan bahwa jawabannya belum menjelaskan, dan apa yang masih diragukan",
  http: ["POST", "/skp/:skpId/keraguan/:keraguanId/lanjutan"],
  input: Tulisan,
  output: Selesai,
  access: milikSkp,
  refusals: [TOLAK_DIALOG.KERAGUAN_BUKAN_GILIRAN],
  run: (context, input) => langkahkan(context, input, "lanjutkan", input.teks),
});

export const selesaikanRagu = writeOperation({
  summary: "Mengatakan bahwa keraguannya sudah terjawab",
  http: ["POST", "/skp/:skpId/keraguan/:keraguanId/penyelesaian"],
  input: KeraguanPada,
  output: Selesai,
  access: milikSkp,
  refusals: [TOLAK_DIALOG.KERAGUAN_BUKAN_GILIRAN],
  run: (context, input) => langkahkan(context, input, "selesaikan", null),
});

/** One step of a doubt by the side whose turn it is. A doubt never touches the SKP itself. */
async function langkahkan(
  context: WriteContext,
  { skpId, keraguanId }: { skpId: string; keraguanId: string },
  tindakan: TindakanKeraguan,
  teks: string | null,
): Promise<{ skpId: string; id: string }> {
  const { tx, now } = context;
  const skp = await lockSkp(tx, skpId);
  const ragu = (await lockKeraguan(tx, skpId, keraguanId)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
  const pihak = await assertPihak(context, skp);
  const langkah = langkahKeraguan(ragu.status, tindakan);
  if (!langkah || !tindakanKeraguan(ragu.status, pihak).includes(tindakan)) refuse(TOLAK_DIALOG.KERAGUAN_BUKAN_GILIRAN);
  await ubahKeraguan(tx, keraguanId, { status: langkah.ke, sejak: now });
  if (teks !== null) await insertKata(tx, { keraguan_id: keraguanId, pihak, pegawai_id: personOf(context), pada: now, teks });
  context.audit({ jenis: "skp", id: skpId, rincian: { keraguanId, status: langkah.ke } });
  return { skpId, id: keraguanId };
}
