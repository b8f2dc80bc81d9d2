import { personOf } from "#platform/operation.ts";
import type { WriteContext } from "#platform/operation.ts";
import { LABEL_PERUBAHAN } from "#rules/kosakata.ts";
import { bedaIsi, denganAsal } from "./beda-isi.ts";
import { ikutkanPerubahan } from "./ikutkan-perubahan.ts";
import { catatJejak, lockSkp } from "./queries.ts";
import { deletePerubahan, findPenilaiTercatat, gantikanDokumen, ikutkanEvaluasi, insertVersi, listAsal, terapkanBaris } from "./queries-perubahan.ts";
import { readIsi } from "./read-isi.ts";

/**
 * Sets a change (ADR 0021): the words in force are kept as a version, those of the draft take their place from today, the
 * evaluations not rated yet and the documents follow. `perubahan` is the draft, locked and found ready to be set.
 */
export async function terapkanPerubahan(context: WriteContext, perubahan: Awaited<ReturnType<typeof lockSkp>> & { mengubah_id: string }): Promise<void> {
  const { tx, now, today, audit } = context;
  const oleh = personOf(context);
  const skp = await lockSkp(tx, perubahan.mengubah_id);
  const { jenis_perubahan: jenis, alasan_perubahan: alasan } = perubahan;
  if (jenis === null || alasan === null || skp.ditetapkan_pada === null || skp.ditetapkan_oleh === null)
    throw new Error("Perubahan tanpa sebab, atau SKP yang diubah belum ditetapkan.");
  const [lama, baru] = [await readIsi(tx, skp.id), await readIsi(tx, perubahan.id)];
  const beda = bedaIsi(lama, { ...baru, rhk: denganAsal(baru.rhk, await listAsal(tx, perubahan.id)) });
  const nomor = await insertVersi(tx, {
    skp_id: skp.id,
    isi: lama,
    ditetapkan_pada: skp.ditetapkan_pada,
    ditetapkan_oleh: skp.ditetapkan_oleh,
    diganti_pada: now,
    diganti_oleh: oleh,
    jenis_perubahan: jenis,
    alasan,
    perubahan: beda,
  });
  await ikutkanPerubahan(tx, perubahan.id, skp.id, now);
  await terapkanBaris(tx, skp.id, perubahan.id, today);
  await tx
    .updateTable("skp")
    .set({
      ...(await findPenilaiTercatat(tx, perubahan.id)),
      penilai_pengganti_id: null,
      tugas_belajar: perubahan.tugas_belajar,
      ditetapkan_pada: now,
      ditetapkan_oleh: oleh,
      versi: skp.versi + 1,
      diubah_pada: now,
      diubah_oleh: oleh,
    })
    .where("id", "=", skp.id)
    .execute();
  await ikutkanEvaluasi(tx, skp.id, today);
  await gantikanDokumen(tx, skp.id, now);
  const catatan = `${LABEL_PERUBAHAN[jenis]}: ${alasan}`.slice(0, 2000);
  await catatJejak(tx, { skpId: perubahan.id, pada: now, pegawaiId: oleh, tindakan: "TERAPKAN_PERUBAHAN", catatan, perubahan: beda });
  await deletePerubahan(tx, perubahan.id, skp.id);
  await context.enqueue("dokumen.terbitkanSkp", { skpId: skp.id });
  audit({ jenis: "skp", id: skp.id, rincian: { versi: nomor + 1, sebab: jenis, alasan, perubahan: beda.length, dieskalasi: oleh !== perubahan.penilai_id } });
}
