import type { Updateable } from "kysely";
import { z } from "zod";
import { gugurkanUsul } from "#features/dialog/queries.ts";
import { findKalender } from "#features/evaluasi/queries.ts";
import { readKebijakanTenggat } from "#features/kalender/queries-tenggat.ts";
import { findPenugasanUtama } from "#features/pegawai/queries.ts";
import { listPenilaiBernama } from "#features/penilai/queries.ts";
import { masuk } from "#platform/access/relation.ts";
import type { Skp } from "#platform/db/types.gen.ts";
import { personOf, wakilOf, writeOperation } from "#platform/operation.ts";
import type { WriteContext } from "#platform/operation.ts";
import { refuse } from "#platform/refusal.ts";
import { PENDEKATAN } from "#rules/kosakata.ts";
import { kataPenilai } from "#rules/kata-penilai.ts";
import { batasSkpJabatanBaru } from "#rules/tenggat-kebijakan.ts";
import { catatJejak, findPeriode, isPegawaiAsn } from "./queries.ts";
import { akhiriSkp, lockSkpBerjalan } from "./queries-pindah.ts";
import { TOLAK_SKP } from "./teks.ts";

export const mulai = writeOperation({
  summary: "Memulai draf SKP saya untuk tahun berjalan, atau SKP baru sesudah pindah jabatan",
  http: ["POST", "/skp"],
  input: z.object({ pendekatan: z.enum(PENDEKATAN, "Pilih kualitatif atau kuantitatif.").default("KUANTITATIF") }),
  output: z.object({ skpId: z.string() }),
  access: masuk,
  wakil: "boleh",
  refusals: [TOLAK_SKP.BUKAN_PEGAWAI_ASN, TOLAK_SKP.SKP_SUDAH_ADA, TOLAK_SKP.PERIODE_TIDAK_ADA, TOLAK_SKP.PENILAI_TIDAK_DITEMUKAN, TOLAK_SKP.TIDAK_BERJABATAN],
  async run(context, { pendekatan }) {
    const { tx, now, today } = context;
    const pegawaiId = personOf(context);
    if (!(await isPegawaiAsn(tx, pegawaiId))) refuse(TOLAK_SKP.BUKAN_PEGAWAI_ASN);
    const periode = (await findPeriode(tx, Number(today.slice(0, 4)))) ?? refuse(TOLAK_SKP.PERIODE_TIDAK_ADA);
    const utama = (await findPenugasanUtama(tx, pegawaiId, today)) ?? refuse(TOLAK_SKP.TIDAK_BERJABATAN);
    const [penilai] = await listPenilaiBernama(tx, [pegawaiId], today);
    if (!penilai) refuse(TOLAK_SKP.PENILAI_TIDAK_DITEMUKAN);
    const tempat = {
      jabatan_id: utama.jabatan_id,
      penilai_id: penilai.penilai_id,
      penilai_jabatan_id: penilai.penilai_jabatan_id,
      penilai_alasan: kataPenilai(penilai, today),
      atasan_penilai_id: penilai.atasan_penilai_id,
      atasan_penilai_jabatan_id: penilai.atasan_jabatan_id,
      keluarga: utama.jenis_jabatan === "JPT" || utama.is_mandiri ? ("JPT" as const) : ("JA_JF" as const),
      // a post taken up after the deadline has no January of its own (L.II.C p. 65 no. 6)
      batas_penetapan: batasSkpJabatanBaru({
        sejak: utama.mulai,
        batasSkp: periode.batas_skp,
        akhirTahun: periode.selesai,
        kebijakan: await readKebijakanTenggat(tx, utama.mulai),
        kalender: await findKalender(tx),
      }),
    };
    const berjalan = await lockSkpBerjalan(tx, pegawaiId, periode.id);
    if (berjalan?.jabatan_id === utama.jabatan_id) refuse(TOLAK_SKP.SKP_SUDAH_ADA);
    if (berjalan && berjalan.status !== "DITETAPKAN") return pindahkanDraf(context, { id: berjalan.id, versi: berjalan.versi, tempat, jabatan: utama.jabatan });
    if (berjalan) await akhiriSkp(tx, berjalan.id, utama.mulai, now);
    const { id: skpId } = await tx
      .insertInto("skp")
      .values({
        ...tempat,
        periode_id: periode.id,
        pegawai_id: pegawaiId,
        mulai: berjalan ? utama.mulai : null,
        pendekatan,
        dibuat_pada: now,
        diubah_pada: now,
        diubah_oleh: pegawaiId,
      })
      .onConflict((conflict) => conflict.columns(["periode_id", "pegawai_id"]).where("selesai", "is", null).doNothing())
      .returning("id")
      .executeTakeFirst()
      .then((row) => row ?? refuse(TOLAK_SKP.SKP_SUDAH_ADA));
    await catatJejak(tx, { skpId, pada: now, pegawaiId, wakilId: wakilOf(context), tindakan: "MULAI" });
    context.audit({
      jenis: "skp",
      id: skpId,
      rincian: { tahun: periode.tahun, penilaiId: penilai.penilai_id, ...(berjalan ? { menggantikan: berjalan.id, sejak: utama.mulai } : {}) },
    });
    return { skpId };
  },
});

/** A draft not set yet goes along to the new post: its words stay, its rater is the new one, and it waits for nobody. */
async function pindahkanDraf(
  context: WriteContext,
  { id, versi, tempat, jabatan }: { id: string; versi: number; tempat: Updateable<Skp>; jabatan: string },
): Promise<{ skpId: string }> {
  const { tx, now } = context;
  const pegawaiId = personOf(context);
  // nobody answers them any more: the one who would have is another person now
  await gugurkanUsul(tx, id, now);
  await tx
    .updateTable("skp")
    .set({ ...tempat, status: "DRAF", diajukan_pada: null, versi: versi + 1, diubah_pada: now, diubah_oleh: pegawaiId })
    .where("id", "=", id)
    .execute();
  await catatJejak(tx, { skpId: id, pada: now, pegawaiId, wakilId: wakilOf(context), tindakan: "PINDAH_JABATAN", catatan: `Jabatan baru: ${jabatan}` });
  context.audit({ jenis: "skp", id, rincian: { pindahJabatan: tempat.jabatan_id ?? null, penilaiId: tempat.penilai_id ?? null } });
  return { skpId: id };
}
