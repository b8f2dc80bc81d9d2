import { findKalender } from "#features/evaluasi/queries.ts";
import { readKebijakanTenggat } from "#features/kalender/queries-tenggat.ts";
import { catatJejak } from "#features/skp/queries.ts";
import type { Tx } from "#platform/db/connect.ts";
import { kataPenilai } from "#rules/kata-penilai.ts";
import { tenggatPerubahan } from "#rules/tenggat-kebijakan.ts";
import { listPenilaiBernama, lockSkpTerbuka } from "./queries.ts";

export type Diganti = { skpId: string; dari: string; menjadi: string };

/**
 * Lets every SKP that is not set yet follow the rater of today, and writes who replaced whom and why into its trail. A
 * SKP that was set stays as it was: it is a document. Somebody for whom nobody is found keeps the recorded rater.
 * @returns what was replaced
 */
export async function segarkanPenilai(tx: Tx, { now, today }: { now: Date; today: string }): Promise<Diganti[]> {
  const terbuka = await lockSkpTerbuka(tx, today);
  if (terbuka.length === 0) return [];
  const orang = [...new Set(terbuka.map((skp) => skp.pegawai_id))];
  const penilai = new Map((await listPenilaiBernama(tx, orang, today)).map((row) => [row.pegawai_id, row]));
  // somebody new has the whole time to read a change that waits
  const { jawab, alih } = tenggatPerubahan({ diajukan: today, kebijakan: await readKebijakanTenggat(tx, today), kalender: await findKalender(tx) }).nilai;
  const diganti: Diganti[] = [];
  for (const skp of terbuka) {
    const kini = penilai.get(skp.pegawai_id);
    if (!kini) continue;
    const isSama = kini.penilai_id === skp.penilai_id && kini.penilai_jabatan_id === skp.penilai_jabatan_id;
    if (isSama && kini.atasan_penilai_id === skp.atasan_penilai_id && kini.atasan_jabatan_id === skp.atasan_penilai_jabatan_id) continue;
    const alasan = kataPenilai(kini, today);
    await tx
      .updateTable("skp")
      .set({
        atasan_penilai_id: kini.atasan_penilai_id,
        atasan_penilai_jabatan_id: kini.atasan_jabatan_id,
        ...(isSama ? {} : { penilai_id: kini.penilai_id, penilai_jabatan_id: kini.penilai_jabatan_id, penilai_alasan: alasan }),
        ...(skp.perubahan_menunggu && kini.penilai_id !== skp.penilai_id ? { tenggat_jawab: jawab, batas_penetapan: alih } : {}),
      })
      .where("id", "=", skp.id)
      .execute();
    if (isSama) continue;
    await catatJejak(tx, {
      skpId: skp.id,
      pada: now,
      pegawaiId: null,
      tindakan: "GANTI_PENILAI",
      catatan: kini.penilai_id === skp.penilai_id ? `${kini.nama} kini menilai sebagai ${alasan}` : `${kini.nama} menggantikan ${skp.penilai}: ${alasan}`,
      perubahan: [{ bagian: "Pejabat penilai", dari: skp.penilai, menjadi: kini.nama }],
    });
    diganti.push({ skpId: skp.id, dari: skp.penilai_id, menjadi: kini.penilai_id });
  }
  return diganti;
}
