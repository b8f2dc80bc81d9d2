import { randomUUID } from "node:crypto";
import type { Tx } from "#platform/db/connect.ts";
import { refuse } from "#platform/refusal.ts";
import { JENIS_LAMPIRAN, LABEL_LAMPIRAN, LABEL_NILAI, NILAI_PERILAKU } from "#rules/kosakata.ts";
import type { JenisLampiran, NilaiPerilaku } from "#rules/kosakata.ts";
import { bacaTarget } from "#rules/target.ts";
import type { Arah } from "#rules/target.ts";
import { listEkspektasi, listLampiran, listRhk, listRhkPimpinan } from "./queries.ts";
import type { Perubahan, RhkRow } from "./queries.ts";
import type { IsiSkp } from "./schemas.ts";
import { TOLAK_SKP } from "./teks.ts";

/**
 * Replaces the content of a draft, keeping the ids of what stayed (subordinates' results point at them).
 * @returns what changed, in words for the trail
 */
export async function simpanIsi(tx: Tx, skp: { id: string; keluarga: "JPT" | "JA_JF" }, isi: IsiSkp): Promise<Perubahan[]> {
  const before = await listRhk(tx, skp.id);
  await assertRhkPimpinan(tx, skp.id, isi, before);
  const knownRhk = new Set(before.map((one) => one.id));
  const knownIndikator = new Set(before.flatMap((one) => one.indikator.map((ind) => ind.id)));
  const rhk = isi.rhk.map((one) => ({ ...one, id: one.id && knownRhk.has(one.id) ? one.id : randomUUID() }));
  const kept = rhk.map((one) => one.id);
  await tx.deleteFrom("indikator").where("rhk_id", "in", tx.selectFrom("rencana_hasil_kerja").select("id").where("skp_id", "=", skp.id)).execute();
  let removed = tx.deleteFrom("rencana_hasil_kerja").where("skp_id", "=", skp.id);
  if (kept.length > 0) removed = removed.where("id", "not in", kept);
  await removed.execute();
  for (const [urutan, one] of rhk.entries()) {
    const row = {
      skp_id: skp.id,
      urutan,
      jenis: one.jenis,
      teks: one.teks,
      rhk_pimpinan_id: one.rhkPimpinanId,
      rhk_pimpinan_teks: one.rhkPimpinanId ? null : one.rhkPimpinanTeks,
      penugasan_dari: one.penugasanDari,
      is_tugas_belajar: one.isTugasBelajar,
    };
    await tx.insertInto("rencana_hasil_kerja").values({ id: one.id, ...row }).onConflict((conflict) => conflict.column("id").doUpdateSet(row)).execute();
    if (one.indikator.length > 0)
      await tx
        .insertInto("indikator")
        .values(
          one.indikator.map((ind, nomor) => {
            const target = ind.target ? bacaTarget(ind.target) : null;
            return {
              id: ind.id && knownIndikator.has(ind.id) ? ind.id : randomUUID(),
              rhk_id: one.id,
              urutan: nomor,
              aspek: isi.pendekatan === "KUANTITATIF" && skp.keluarga === "JA_JF" ? ind.aspek : null,
              teks: ind.teks,
              target: isi.pendekatan === "KUANTITATIF" ? ind.target : null,
              target_bawah: target?.bawah ?? null,
              target_atas: target?.atas ?? null,
              satuan: target?.satuan ?? null,
              arah: target ? (ind.arah ?? arahBawaan(target)) : null,
              is_akumulatif: ind.isAkumulatif,
              perspektif: skp.keluarga === "JPT" ? ind.perspektif : null,
            };
          }),
        )
        .execute();
  }
  const ekspektasi = await simpanEkspektasi(tx, skp.id, isi.ekspektasi);
  const lampiran = await simpanLampiran(tx, skp.id, isi.lampiran);
  return [...bedaRhk(before, rhk), ...ekspektasi, ...lampiran];
}

/** "maksimal 3 hari" gets better downwards; anything else upwards until the person says otherwise. */
function arahBawaan(target: { bawah: number | null; atas: number | null }): Arah {
  return target.bawah === null && target.atas !== null ? "TURUN" : "NAIK";
}

/** A chosen superior's result must be one offered to this person, or the one already there. */
async function assertRhkPimpinan(tx: Tx, skpId: string, isi: IsiSkp, before: readonly RhkRow[]): Promise<void> {
  const wanted = isi.rhk.map((one) => one.rhkPimpinanId).filter((id) => id !== null);
  if (wanted.length === 0) return;
  const offered = new Set([...(await listRhkPimpinan(tx, skpId)).map((one) => one.id), ...before.map((one) => one.rhkPimpinanId)]);
  const index = isi.rhk.findIndex((one) => one.rhkPimpinanId !== null && !offered.has(one.rhkPimpinanId));
  if (index >= 0) refuse(TOLAK_SKP.RHK_PIMPINAN_TIDAK_SAH, {}, [{ path: `rhk.${index}.rhkPimpinanId`, code: "tidak_sah", message: TOLAK_SKP.RHK_PIMPINAN_TIDAK_SAH.sentence({}) }]);
}

/** Replaces the ekspektasi khusus; gives the changes. */
export async function simpanEkspektasi(tx: Tx, skpId: string, ekspektasi: Record<NilaiPerilaku, string[]>): Promise<Perubahan[]> {
  const before = await listEkspektasi(tx, skpId);
  await tx.deleteFrom("ekspektasi_khusus").where("skp_id", "=", skpId).execute();
  const rows = NILAI_PERILAKU.flatMap((nilai) => ekspektasi[nilai].map((teks, urutan) => ({ skp_id: skpId, nilai, urutan, teks })));
  if (rows.length > 0) await tx.insertInto("ekspektasi_khusus").values(rows).execute();
  return bedaDaftar(
    NILAI_PERILAKU.map((nilai) => ({ bagian: `Ekspektasi khusus ${LABEL_NILAI[nilai]}`, dari: before.filter((row) => row.nilai === nilai).map((row) => row.teks), menjadi: ekspektasi[nilai] })),
  );
}

async function simpanLampiran(tx: Tx, skpId: string, lampiran: Record<JenisLampiran, string[]>): Promise<Perubahan[]> {
  const before = await listLampiran(tx, skpId);
  await tx.deleteFrom("lampiran_skp").where("skp_id", "=", skpId).execute();
  const rows = JENIS_LAMPIRAN.flatMap((jenis) => lampiran[jenis].map((teks, urutan) => ({ skp_id: skpId, jenis, urutan, teks })));
  if (rows.length > 0) await tx.insertInto("lampiran_skp").values(rows).execute();
  return bedaDaftar(JENIS_LAMPIRAN.map((jenis) => ({ bagian: LABEL_LAMPIRAN[jenis], dari: before.filter((row) => row.jenis === jenis).map((row) => row.teks), menjadi: lampiran[jenis] })));
}

function bedaDaftar(parts: { bagian: string; dari: string[]; menjadi: string[] }[]): Perubahan[] {
  return parts
    .map(({ bagian, dari, menjadi }) => ({ bagian, dari: dari.join("\n") || null, menjadi: menjadi.join("\n") || null }))
    .filter((one) => one.dari !== one.menjadi);
}

/** Changes of results and indicators: by id, so a moved line is no change. */
function bedaRhk(before: readonly RhkRow[], after: readonly { id: string; teks: string; indikator: readonly { id: string | null; teks: string; target: string | null }[] }[]): Perubahan[] {
  const changes: Perubahan[] = [];
  const old = new Map(before.map((one) => [one.id, one]));
  for (const [index, one] of after.entries()) {
    const was = old.get(one.id);
    old.delete(one.id);
    if ((was?.teks ?? "") !== one.teks) changes.push({ bagian: `RHK ${index + 1}`, dari: was?.teks || null, menjadi: one.teks || null });
    const oldIndikator = new Map((was?.indikator ?? []).map((ind) => [ind.id, ind]));
    for (const [nomor, ind] of one.indikator.entries()) {
      const wasInd = ind.id ? oldIndikator.get(ind.id) : undefined;
      if (ind.id) oldIndikator.delete(ind.id);
      const bagian = `RHK ${index + 1}, indikator ${nomor + 1}`;
      if ((wasInd?.teks ?? "") !== ind.teks) changes.push({ bagian, dari: wasInd?.teks || null, menjadi: ind.teks || null });
      if ((wasInd?.target ?? "") !== (ind.target ?? "")) changes.push({ bagian: `Target ${bagian}`, dari: wasInd?.target || null, menjadi: ind.target || null });
    }
    for (const gone of oldIndikator.values()) changes.push({ bagian: `RHK ${index + 1}, indikator dihapus`, dari: gone.teks, menjadi: null });
  }
  for (const gone of old.values()) changes.push({ bagian: "RHK dihapus", dari: gone.teks, menjadi: null });
  return changes;
}
