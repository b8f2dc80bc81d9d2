import { randomUUID } from "node:crypto";
import type { Tx } from "#platform/db/connect.ts";
import { refuse } from "#platform/refusal.ts";
import { JENIS_LAMPIRAN, LABEL_LAMPIRAN, LABEL_NILAI, NILAI_PERILAKU } from "#rules/kosakata.ts";
import type { JenisLampiran, NilaiPerilaku, Pendekatan } from "#rules/kosakata.ts";
import { bacaTargetLintasan } from "#rules/lintasan.ts";
import type { Arah } from "#rules/target.ts";
import { listEkspektasi, listLampiran, listRhk, listRhkPimpinan } from "./queries.ts";
import { listAsal } from "./queries-perubahan.ts";
import { bedaDaftar, bedaRhk } from "./perubahan-isi.ts";
import type { Perubahan, RhkRow } from "./queries.ts";
import type { IsiDisimpan } from "./schemas.ts";
import { TOLAK_SKP } from "./teks.ts";

/**
 * Replaces the content of a draft, keeping the ids of what stayed (subordinates' results point at them).
 * @returns what changed, in words for the trail
 */
export async function simpanIsi(tx: Tx, skp: { id: string; keluarga: "JPT" | "JA_JF"; pendekatan: Pendekatan }, isi: IsiDisimpan): Promise<Perubahan[]> {
  const before = await listRhk(tx, skp.id);
  await assertRhkPimpinan(tx, skp.id, isi, before);
  const rhk = denganId(isi, skp.keluarga, before);
  const kept = rhk.map((one) => one.id);
  // where the words came from is no field of the form: it stays with the line, whatever is edited
  const pustaka = new Map(before.flatMap((one) => one.indikator.map((ind) => [ind.id, ind.pustaka?.versiId ?? null])));
  // and so does the line of the SKP it changes
  const asal = await listAsal(tx, skp.id);
  await simpanTeksPimpinan(
    tx,
    before.map((one) => one.id).filter((id) => !kept.includes(id)),
  );
  await tx
    .deleteFrom("indikator")
    .where("rhk_id", "in", tx.selectFrom("rencana_hasil_kerja").select("id").where("skp_id", "=", skp.id))
    .execute();
  let removed = tx.deleteFrom("rencana_hasil_kerja").where("skp_id", "=", skp.id);
  if (kept.length > 0) removed = removed.where("id", "not in", kept);
  await removed.execute();
  // two statements, however many lines: autosave sends the whole draft
  if (rhk.length > 0)
    await tx
      .insertInto("rencana_hasil_kerja")
      .values(
        rhk.map((one, urutan) => ({
          id: one.id,
          skp_id: skp.id,
          urutan,
          jenis: one.jenis,
          teks: one.teks,
          rhk_pimpinan_id: one.rhkPimpinanId,
          rhk_pimpinan_teks: one.rhkPimpinanId ? null : one.rhkPimpinanTeks,
          penugasan_dari: one.penugasanDari,
          is_tugas_belajar: one.isTugasBelajar,
        })),
      )
      .onConflict((conflict) =>
        conflict.column("id").doUpdateSet(({ ref }) => ({
          urutan: ref("excluded.urutan"),
          jenis: ref("excluded.jenis"),
          teks: ref("excluded.teks"),
          rhk_pimpinan_id: ref("excluded.rhk_pimpinan_id"),
          rhk_pimpinan_teks: ref("excluded.rhk_pimpinan_teks"),
          penugasan_dari: ref("excluded.penugasan_dari"),
          is_tugas_belajar: ref("excluded.is_tugas_belajar"),
        })),
      )
      .execute();
  const indikator = rhk.flatMap((one) =>
    one.indikator.map((ind, nomor) => {
      const { target, lintasan } = bacaTargetLintasan(ind.target, ind.lintasan);
      return {
        id: ind.id,
        rhk_id: one.id,
        urutan: nomor,
        aspek: ind.aspek,
        teks: ind.teks,
        target: ind.target,
        target_bawah: target?.bawah ?? null,
        target_atas: target?.atas ?? null,
        satuan: target?.satuan ?? null,
        arah: target ? (ind.arah ?? arahBawaan(target)) : null,
        is_akumulatif: ind.isAkumulatif,
        lintasan: lintasan && JSON.stringify(lintasan),
        perspektif: ind.perspektif,
        asal_id: asal.get(ind.id) ?? null,
        pustaka_versi_id: pustaka.get(ind.id) ?? ind.pustaka?.versiId ?? null,
      };
    }),
  );
  if (indikator.length > 0) await tx.insertInto("indikator").values(indikator).execute();
  const ekspektasi = await simpanEkspektasi(tx, skp.id, isi.ekspektasi);
  const lampiran = await simpanLampiran(tx, skp.id, isi.lampiran);
  const pendekatan = bedaDaftar([{ bagian: "Pendekatan", dari: [skp.pendekatan.toLowerCase()], menjadi: [isi.pendekatan.toLowerCase()] }]);
  return [...pendekatan, ...bedaRhk(before, rhk), ...ekspektasi, ...lampiran];
}

/**
 * The results with the ids they keep: one that is this SKP's own and not used twice stays, anything else gets a new one. What
 * the form of this family and approach has no column for is left out.
 */
function denganId(isi: IsiDisimpan, keluarga: "JPT" | "JA_JF", before: readonly RhkRow[]) {
  const own = new Set(before.flatMap((one) => [one.id, ...one.indikator.map((ind) => ind.id)]));
  const take = (id: string | null): string => (id !== null && own.delete(id) ? id : randomUUID());
  const isKuantitatif = isi.pendekatan === "KUANTITATIF";
  return isi.rhk.map((one) => ({
    ...one,
    id: take(one.id),
    indikator: one.indikator.map((ind) => ({
      ...ind,
      id: take(ind.id),
      aspek: isKuantitatif && keluarga === "JA_JF" ? ind.aspek : null,
      target: isKuantitatif ? ind.target : null,
      lintasan: isKuantitatif ? ind.lintasan : null,
      perspektif: keluarga === "JPT" ? ind.perspektif : null,
    })),
  }));
}

/** Subordinates who intervened in a result that goes keep its words, though no longer the link. */
async function simpanTeksPimpinan(tx: Tx, hilang: readonly string[]): Promise<void> {
  if (hilang.length === 0) return;
  await tx
    .updateTable("rencana_hasil_kerja as r")
    .from("rencana_hasil_kerja as a")
    .set((eb) => ({ rhk_pimpinan_teks: eb.ref("a.teks") }))
    .whereRef("r.rhk_pimpinan_id", "=", "a.id")
    .where("a.id", "in", hilang)
    .execute();
}

/** "maksimal 3 hari" gets better downwards; anything else upwards until the person says otherwise. */
function arahBawaan(target: { bawah: number | null; atas: number | null }): Arah {
  return target.bawah === null && target.atas !== null ? "TURUN" : "NAIK";
}

/** A chosen superior's result must be one offered to this person, or the one already there. */
async function assertRhkPimpinan(tx: Tx, skpId: string, isi: IsiDisimpan, before: readonly RhkRow[]): Promise<void> {
  const wanted = isi.rhk.map((one) => one.rhkPimpinanId).filter((id) => id !== null);
  if (wanted.length === 0) return;
  const offered = new Set([...(await listRhkPimpinan(tx, skpId)).map((one) => one.id), ...before.map((one) => one.rhkPimpinanId)]);
  const index = isi.rhk.findIndex((one) => one.rhkPimpinanId !== null && !offered.has(one.rhkPimpinanId));
  if (index >= 0)
    refuse(TOLAK_SKP.RHK_PIMPINAN_TIDAK_SAH, {}, [
      { path: `rhk.${index}.rhkPimpinanId`, code: "tidak_sah", message: TOLAK_SKP.RHK_PIMPINAN_TIDAK_SAH.sentence({}) },
    ]);
}

/** Replaces the ekspektasi khusus; gives the changes. */
export async function simpanEkspektasi(tx: Tx, skpId: string, ekspektasi: Record<NilaiPerilaku, string[]>): Promise<Perubahan[]> {
  const before = await listEkspektasi(tx, skpId);
  await tx.deleteFrom("ekspektasi_khusus").where("skp_id", "=", skpId).execute();
  const rows = NILAI_PERILAKU.flatMap((nilai) => ekspektasi[nilai].map((teks, urutan) => ({ skp_id: skpId, nilai, urutan, teks })));
  if (rows.length > 0) await tx.insertInto("ekspektasi_khusus").values(rows).execute();
  return bedaDaftar(
    NILAI_PERILAKU.map((nilai) => ({
      bagian: `Ekspektasi khusus ${LABEL_NILAI[nilai]}`,
      dari: before.filter((row) => row.nilai === nilai).map((row) => row.teks),
      menjadi: ekspektasi[nilai],
    })),
  );
}

async function simpanLampiran(tx: Tx, skpId: string, lampiran: Record<JenisLampiran, string[]>): Promise<Perubahan[]> {
  const before = await listLampiran(tx, skpId);
  await tx.deleteFrom("lampiran_skp").where("skp_id", "=", skpId).execute();
  const rows = JENIS_LAMPIRAN.flatMap((jenis) => lampiran[jenis].map((teks, urutan) => ({ skp_id: skpId, jenis, urutan, teks })));
  if (rows.length > 0) await tx.insertInto("lampiran_skp").values(rows).execute();
  return bedaDaftar(
    JENIS_LAMPIRAN.map((jenis) => ({
      bagian: LABEL_LAMPIRAN[jenis],
      dari: before.filter((row) => row.jenis === jenis).map((row) => row.teks),
      menjadi: lampiran[jenis],
    })),
  );
}
