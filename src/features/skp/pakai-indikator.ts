import { z } from "zod";
import { findVersiUntukSkp } from "#features/indikator/queries.ts";
import { on } from "#platform/access/relation.ts";
import type { Tx } from "#platform/db/connect.ts";
import { Id } from "#platform/input.ts";
import { personOf, wakilOf, writeOperation } from "#platform/operation.ts";
import { refuse } from "#platform/refusal.ts";
import type { KeluargaSkp, Pendekatan } from "#rules/kosakata.ts";
import { statusBerikut } from "#rules/siklus-skp.ts";
import { bacaTarget } from "#rules/target.ts";
import { PEMBACA_SKP, pemilikSkp } from "./access.ts";
import { assertVersi } from "./assert-versi.ts";
import { catatJejak, insertRhkKosong, listRhk, lockSkp, pasangIndikator, tandaiDiubah } from "./queries.ts";
import type { Perubahan, RhkRow } from "./queries.ts";
import { RHK_TERBANYAK, SkpId, Versi } from "./schemas.ts";
import { TOLAK_SKP } from "./teks.ts";

const INDIKATOR_TERBANYAK = 20;

export const pakaiIndikator = writeOperation({
  summary: "Mengambil satu indikator dari pustaka ke hasil kerja dalam draf SKP saya",
  http: ["POST", "/skp/:skpId/indikator-pustaka"],
  input: z.object({
    skpId: SkpId,
    versi: Versi,
    pustakaVersiId: Id,
    /** Left out: a new result, whose words are still to be written. */
    rhkId: z.preprocess((nilai) => (nilai === "" || nilai === undefined ? null : nilai), Id.nullable()),
  }),
  output: z.object({ skpId: z.string(), versi: z.number(), rhk: z.number(), indikator: z.number() }),
  access: on((input: { skpId: string }) => input.skpId, [pemilikSkp], PEMBACA_SKP),
  wakil: "boleh",
  refusals: [TOLAK_SKP.STATUS_TIDAK_MENGIZINKAN, TOLAK_SKP.INDIKATOR_TIDAK_DITAWARKAN, TOLAK_SKP.RHK_BUKAN_MILIK_SKP, TOLAK_SKP.SKP_PENUH],
  async run(context, { skpId, versi, pustakaVersiId, rhkId }) {
    const { tx, now, today } = context;
    const pegawaiId = personOf(context);
    const skp = await lockSkp(tx, skpId);
    if (!statusBerikut(skp.status, "ubah")) refuse(TOLAK_SKP.STATUS_TIDAK_MENGIZINKAN, { status: skp.status });
    assertVersi(skp, versi, pegawaiId);
    const pustaka = (await findVersiUntukSkp(tx, pustakaVersiId, today)) ?? refuse(TOLAK_SKP.INDIKATOR_TIDAK_DITAWARKAN);
    const { rhk, nomor } = await tujuan(tx, skpId, rhkId);
    // an empty line at the end waits to be filled
    const akhir = rhk.indikator.at(-1);
    const kosong = akhir && akhir.teks === "" && !akhir.target ? akhir : null;
    if (!kosong && rhk.indikator.length >= INDIKATOR_TERBANYAK) refuse(TOLAK_SKP.SKP_PENUH);
    const urutan = kosong ? rhk.indikator.length - 1 : rhk.indikator.length;
    const isi = isiIndikator(pustaka, skp);
    const id = await pasangIndikator(tx, kosong?.id ?? null, { rhk_id: rhk.id, urutan, ...isi });
    await tandaiDiubah(tx, skpId, { versi: skp.versi + 1, diubah_pada: now, diubah_oleh: pegawaiId });
    const bagian = `RHK ${nomor + 1}, indikator ${urutan + 1}`;
    const perubahan: Perubahan[] = [
      { kunci: id, bagian, dari: null, menjadi: isi.teks },
      ...(isi.target ? [{ kunci: `${id}.target`, bagian: `Target ${bagian}`, dari: null, menjadi: isi.target }] : []),
    ];
    await catatJejak(tx, { skpId, pada: now, pegawaiId, wakilId: wakilOf(context), tindakan: "UBAH", perubahan });
    context.audit({ jenis: "skp", id: skpId, rincian: { versi: skp.versi + 1, indikatorPustaka: pustaka.kode, versiPustaka: pustaka.id } });
    return { skpId, versi: skp.versi + 1, rhk: nomor, indikator: urutan };
  },
});

/** The result that receives the indicator, with its place; a new empty one when none was named. */
async function tujuan(tx: Tx, skpId: string, rhkId: string | null): Promise<{ rhk: Pick<RhkRow, "id" | "indikator">; nomor: number }> {
  const semua = await listRhk(tx, skpId);
  if (rhkId !== null) {
    const nomor = semua.findIndex(({ id }) => id === rhkId);
    return { rhk: semua[nomor] ?? refuse(TOLAK_SKP.RHK_BUKAN_MILIK_SKP), nomor };
  }
  if (semua.length >= RHK_TERBANYAK) refuse(TOLAK_SKP.SKP_PENUH);
  return { rhk: { id: await insertRhkKosong(tx, skpId, semua.length), indikator: [] }, nomor: semua.length };
}

type Pustaka = NonNullable<Awaited<ReturnType<typeof findVersiUntukSkp>>>;

/** What the form of this family and approach has room for; the qualitative one keeps the target inside its sentence. */
function isiIndikator(pustaka: Pustaka, { keluarga, pendekatan }: { keluarga: KeluargaSkp; pendekatan: Pendekatan }) {
  const isKuantitatif = pendekatan === "KUANTITATIF";
  const target = isKuantitatif ? bacaTarget(pustaka.target_contoh) : null;
  return {
    aspek: isKuantitatif && keluarga === "JA_JF" ? pustaka.aspek : null,
    teks: isKuantitatif ? pustaka.teks : `${pustaka.teks}, ${pustaka.target_contoh}`,
    target: isKuantitatif ? pustaka.target_contoh : null,
    target_bawah: target?.bawah ?? null,
    target_atas: target?.atas ?? null,
    satuan: target?.satuan ?? null,
    arah: target ? pustaka.arah : null,
    is_akumulatif: pustaka.is_akumulatif,
    pustaka_versi_id: pustaka.id,
  };
}
