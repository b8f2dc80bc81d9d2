import { sql } from "kysely";
import { z } from "zod";
import { findMatriks, insertKolom, insertMatriks, listAnggotaMatriks, listUsulanKolom, lockMatriks, lockSel, tulisSel } from "#features/matriks/queries.ts";
import { PEMBACA_SKP, pemilikSkp } from "#features/skp/access.ts";
import { findSkp } from "#features/skp/queries.ts";
import { SkpId } from "#features/skp/schemas.ts";
import { on } from "#platform/access/relation.ts";
import { Id, Versi } from "#platform/input.ts";
import { personOf, writeOperation } from "#platform/operation.ts";
import type { WriteContext } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { listCalonPeran, listIki, listStrategi } from "./queries.ts";
import { TOLAK_STRATEGI } from "./teks.ts";
import { strategiTerkunci } from "./tulis.ts";

const SEL_TERBANYAK = 20;

export const keMatriks = writeOperation({
  summary: "Membawa hasil tiap bagian strategi ke sel orangnya di matriks peran hasil",
  http: ["POST", "/skp/:skpId/strategi/:strategiId/matriks"],
  input: z.object({
    skpId: SkpId,
    strategiId: Id,
    versi: Versi,
    /** Empty: the leader's own matrix. */
    timKerjaId: z
      .union([Id, z.literal("")])
      .nullish()
      .transform((nilai) => nilai || null),
  }),
  output: z.object({ matriksId: z.string(), jumlah: z.number(), dilewati: z.number() }),
  access: on((input: { skpId: string }) => input.skpId, [pemilikSkp], PEMBACA_SKP),
  refusals: [
    TOLAK_STRATEGI.STRATEGI_TIDAK_ADA,
    TOLAK_STRATEGI.IKI_STRATEGI_TIDAK_ADA,
    TOLAK_STRATEGI.BELUM_ADA_PERAN,
    TOLAK_STRATEGI.TANPA_MATRIKS,
    TOLAK_STRATEGI.SEL_MATRIKS_PENUH,
  ],
  async run(context, { skpId, strategiId, versi, timKerjaId }) {
    const { tx, today, audit } = context;
    const pegawaiId = personOf(context);
    await strategiTerkunci(tx, skpId, strategiId, versi, pegawaiId);
    const skp = (await findSkp(tx, skpId)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    const [strategi] = await listStrategi(tx, skpId, strategiId);
    const iki = (await listIki(tx, skpId)).find(({ indikatorId }) => indikatorId === strategi?.indikatorId) ?? refuse(TOLAK_STRATEGI.IKI_STRATEGI_TIDAK_ADA);
    const peran = (strategi?.bagian ?? []).flatMap(({ pegawaiId: orang, hasil }) => (orang !== null && hasil !== "" ? [{ orang, hasil }] : []));
    if (peran.length === 0) refuse(TOLAK_STRATEGI.BELUM_ADA_PERAN);
    const calon = await listCalonPeran(tx, pegawaiId, skp.tahun, today);
    if (!calon.some((satu) => satu.timKerjaId === timKerjaId)) refuse(TOLAK_STRATEGI.TANPA_MATRIKS);
    const matriksId = await matriksTujuan(context, skp.tahun, pegawaiId, timKerjaId);
    // of a JPT and a pimpinan unit kerja mandiri the IKI heads the column, of others the RHK (L.II.A.5.g p. 47)
    const kolomId = await kolomTujuan(context, matriksId, iki.rhkId, (skp.keluarga === "JPT" ? iki.teks : iki.rhk).slice(0, 2000));
    const jumlah = await isiSel(context, matriksId, kolomId, peran);
    audit({ jenis: "matriks_peran", id: matriksId, rincian: { dariStrategi: strategiId, kolomId, jumlah } });
    return { matriksId, jumlah, dilewati: peran.length - jumlah };
  },
});

/** The matrix of that year, begun with the leader's results as columns when there is none. */
async function matriksTujuan({ tx, now }: WriteContext, tahun: number, pegawaiId: string, timKerjaId: string | null): Promise<string> {
  const milik = timKerjaId === null ? { pemilik_id: pegawaiId, tim_kerja_id: null } : { pemilik_id: null, tim_kerja_id: timKerjaId };
  const { id, isBaru } = await insertMatriks(tx, { tahun, ...milik, dibuat_pada: now });
  if (isBaru) await insertKolom(tx, id, await listUsulanKolom(tx, pegawaiId, null, tahun));
  await lockMatriks(tx, id);
  return id;
}

async function kolomTujuan({ tx, today }: WriteContext, matriksId: string, rhkId: string, teks: string): Promise<string> {
  const matriks = await findMatriks(tx, matriksId, today, sql<boolean>`true`);
  const ada = matriks?.kolom.find((kolom) => kolom.teks === teks);
  if (ada) return ada.id;
  const [baru = ""] = await insertKolom(tx, matriksId, [{ rhkId, sasaranId: null, teks }]);
  return baru;
}

/** Adds each result to the cell of its person, after what stands there; the same words stand once. Gives how many found their cell. */
async function isiSel(context: WriteContext, matriksId: string, kolomId: string, peran: readonly { orang: string; hasil: string }[]): Promise<number> {
  const { tx, now, today } = context;
  const anggota = new Map((await listAnggotaMatriks(tx, matriksId, today)).map((satu) => [satu.pegawaiId, satu.nama]));
  let jumlah = 0;
  for (const [orang, milik] of Map.groupBy(peran, (satu) => satu.orang)) {
    if (!anggota.has(orang)) continue;
    const sel = await lockSel(tx, kolomId, orang);
    const lama = sel?.hasil.map(({ teks }) => teks) ?? [];
    const hasil = [...new Set([...lama, ...milik.map((satu) => satu.hasil)])];
    if (hasil.length > SEL_TERBANYAK) refuse(TOLAK_STRATEGI.SEL_MATRIKS_PENUH, { nama: anggota.get(orang) });
    jumlah += milik.length;
    if (hasil.length > lama.length) await tulisSel(tx, sel, { kolomId, pegawaiId: orang, versi: (sel?.versi ?? 0) + 1, hasil, now, oleh: personOf(context) });
  }
  return jumlah;
}
