import { z } from "zod";
import { PEMBACA_SKP, pemilikSkp } from "#features/skp/access.ts";
import { findSkp } from "#features/skp/queries.ts";
import { SkpId } from "#features/skp/schemas.ts";
import { on } from "#platform/access/relation.ts";
import type { Tx } from "#platform/db/connect.ts";
import { Id, Versi } from "#platform/input.ts";
import { personOf, writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { countStrategi, deleteStrategi, insertStrategi, listCalonPeran, listIki, listStrategi, lockStrategi, updateStrategi } from "./queries.ts";
import { Cara, DaftarBagian, HasilStrategi, isWorkblockKosong, Langkah, Workblock } from "./schemas.ts";
import { TOLAK_STRATEGI } from "./teks.ts";

const TERBANYAK = 100;
const access = on((input: { skpId: string }) => input.skpId, [pemilikSkp], PEMBACA_SKP);

async function ikiSkp(tx: Tx, skpId: string, indikatorId: string) {
  return (await listIki(tx, skpId)).find((satu) => satu.indikatorId === indikatorId) ?? refuse(TOLAK_STRATEGI.IKI_STRATEGI_TIDAK_ADA);
}

/** The strategy, locked, as the person saw it. */
export async function strategiTerkunci(tx: Tx, skpId: string, strategiId: string, versi: number, pegawaiId: string) {
  const strategi = (await lockStrategi(tx, skpId, strategiId)) ?? refuse(TOLAK_STRATEGI.STRATEGI_TIDAK_ADA);
  if (strategi.versi !== versi)
    refuse(REFUSAL.DATA_SUDAH_BERUBAH, { oleh: strategi.diubah_oleh === pegawaiId ? "Anda, di perangkat lain," : strategi.oleh, versi: strategi.versi });
  return strategi;
}

export const mulai = writeOperation({
  summary: "Menambah strategi pencapaian untuk satu indikator di SKP saya",
  http: ["POST", "/skp/:skpId/strategi"],
  input: z.object({ skpId: SkpId, indikatorId: Id, cara: Cara, hasil: HasilStrategi }),
  output: z.object({ strategiId: z.string() }),
  access,
  refusals: [TOLAK_STRATEGI.IKI_STRATEGI_TIDAK_ADA, TOLAK_STRATEGI.STRATEGI_PENUH],
  async run(context, { skpId, indikatorId, cara, hasil }) {
    const { tx, now, audit } = context;
    const iki = await ikiSkp(tx, skpId, indikatorId);
    if ((await countStrategi(tx, skpId)) >= TERBANYAK) refuse(TOLAK_STRATEGI.STRATEGI_PENUH);
    const isi = {
      skp_id: skpId,
      indikator_id: indikatorId,
      iki_teks: iki.teks,
      cara,
      hasil,
      dibuat_pada: now,
      diubah_pada: now,
      diubah_oleh: personOf(context),
    };
    const strategiId = await insertStrategi(tx, isi);
    audit({ jenis: "skp", id: skpId, rincian: { strategiId, indikatorId, cara, hasil } });
    return { strategiId };
  },
});

export const simpan = writeOperation({
  summary: "Menyimpan satu strategi: caranya, bagian-bagiannya, dan workblock-nya",
  http: ["PUT", "/skp/:skpId/strategi/:strategiId"],
  input: z.object({
    skpId: SkpId,
    strategiId: Id,
    versi: Versi,
    indikatorId: Id,
    cara: Cara,
    hasil: HasilStrategi,
    langkah: Langkah.optional(),
    bagian: DaftarBagian,
    workblock: Workblock.optional(),
  }),
  output: z.object({ strategiId: z.string(), versi: z.number() }),
  access,
  refusals: [TOLAK_STRATEGI.IKI_STRATEGI_TIDAK_ADA, TOLAK_STRATEGI.STRATEGI_TIDAK_ADA, TOLAK_STRATEGI.BUKAN_CALON_PERAN],
  async run(context, { skpId, strategiId, versi, indikatorId, cara, hasil, langkah, bagian, workblock }) {
    const { tx, now, today, audit } = context;
    const pegawaiId = personOf(context);
    const lama = await strategiTerkunci(tx, skpId, strategiId, versi, pegawaiId);
    const [tersimpan] = await listStrategi(tx, skpId, strategiId);
    // one whose indicator went keeps its words until it is given another
    const iki =
      indikatorId === lama.indikator_id ? (await listIki(tx, skpId)).find((satu) => satu.indikatorId === indikatorId) : await ikiSkp(tx, skpId, indikatorId);
    const skp = (await findSkp(tx, skpId)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    const boleh = new Set([
      ...(await listCalonPeran(tx, pegawaiId, skp.tahun, today)).map((satu) => satu.pegawaiId),
      ...(tersimpan?.bagian.map((satu) => satu.pegawaiId) ?? []),
    ]);
    const asing = bagian.findIndex((satu) => satu.pegawaiId !== null && !boleh.has(satu.pegawaiId));
    if (asing >= 0)
      refuse(TOLAK_STRATEGI.BUKAN_CALON_PERAN, {}, [
        { path: `bagian.${asing}.pegawaiId`, code: "bukanCalon", message: TOLAK_STRATEGI.BUKAN_CALON_PERAN.sentence({}) },
      ]);
    const isi = {
      indikator_id: indikatorId,
      iki_teks: iki?.teks ?? lama.iki_teks,
      cara,
      hasil,
      langkah: langkah ?? tersimpan?.langkah ?? {},
      workblock: workblock ? (isWorkblockKosong(workblock) ? null : workblock) : (tersimpan?.workblock ?? null),
      versi: versi + 1,
      diubah_pada: now,
      diubah_oleh: pegawaiId,
    };
    await updateStrategi(tx, strategiId, isi, bagian);
    audit({ jenis: "skp", id: skpId, rincian: { strategiId, versi: versi + 1, cara, hasil, bagian: bagian.length } });
    return { strategiId, versi: versi + 1 };
  },
});

export const hapus = writeOperation({
  summary: "Menghapus satu strategi dari SKP saya",
  http: ["POST", "/skp/:skpId/strategi/:strategiId/penghapusan"],
  input: z.object({ skpId: SkpId, strategiId: Id, versi: Versi }),
  output: z.object({ skpId: z.string() }),
  access,
  refusals: [TOLAK_STRATEGI.STRATEGI_TIDAK_ADA],
  async run(context, { skpId, strategiId, versi }) {
    const { tx, audit } = context;
    await strategiTerkunci(tx, skpId, strategiId, versi, personOf(context));
    const [strategi] = await listStrategi(tx, skpId, strategiId);
    await deleteStrategi(tx, strategiId);
    audit({ jenis: "skp", id: skpId, rincian: { strategiDihapus: strategiId, isi: strategi } });
    return { skpId };
  },
});
