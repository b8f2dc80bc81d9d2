import { sql } from "kysely";
import { z } from "zod";
import { pengaturAkun } from "#features/akun/access.ts";
import { pengelolaPegawai } from "#features/perwakilan/access.ts";
import { PEMBACA_DOKUMEN } from "#features/dokumen/access.ts";
import { PEMBACA_EVALUASI } from "#features/evaluasi/access.ts";
import { PELIHAT_PEGAWAI, PEMBACA_DATA_PEGAWAI, pengurusPegawai } from "#features/pegawai/access.ts";
import { findStruktur } from "#features/penilai/queries.ts";
import { PEMBACA_SKP } from "#features/skp/access.ts";
import { anyRelation, filtered } from "#platform/access/relation.ts";
import type { Relation } from "#platform/access/relation.ts";
import { Id } from "#platform/input.ts";
import { personOf, readOperation } from "#platform/operation.ts";
import type { ReadContext } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { pejabatPenilai } from "#rules/pejabat-penilai.ts";
import { findProfil } from "./queries.ts";
import { Profil } from "./schemas.ts";

export const lihat = readOperation({
  summary: "Satu pegawai: jabatan dari kapan sampai kapan, penilai dan sebabnya, keadaan, SKP, evaluasi, dan dokumennya",
  http: ["GET", "/pegawai/:pegawaiId"],
  input: z.object({ pegawaiId: Id }),
  output: Profil,
  access: filtered(PELIHAT_PEGAWAI, (input: { pegawaiId: string }) => input.pegawaiId),
  tercatat: { jenis: "PROFIL", pegawai: (r) => sql`${r}.id` },
  async run(context, { pegawaiId }) {
    const { db, actor, today, allowed } = context;
    const boleh = (relations: readonly Relation[], alias: string) => anyRelation(relations, alias, actor, today);
    const profil = await findProfil(db, pegawaiId, {
      pembaca: personOf(context),
      hari: today,
      allowed: allowed("p"),
      lengkap: boleh(PEMBACA_DATA_PEGAWAI, "p"),
      ubah: boleh([pengurusPegawai], "p"),
      aturAkun: boleh([pengaturAkun], "p"),
      wakili: boleh([pengelolaPegawai], "p"),
      skp: boleh(PEMBACA_SKP, "s"),
      evaluasi: boleh(PEMBACA_EVALUASI, "e"),
      dokumen: boleh(PEMBACA_DOKUMEN, "d"),
    });
    if (!profil) refuse(REFUSAL.TIDAK_DITEMUKAN);
    return { ...profil, penilai: profil.lengkap ? await penilaiDari(db, pegawaiId, today) : null };
  },
});

/** Who rates the person today, and every step that led there. */
async function penilaiDari(db: ReadContext["db"], pegawaiId: string, today: string): Promise<Profil["penilai"]> {
  const struktur = await findStruktur(db, pegawaiId, today);
  const { nilai, alasan } = pejabatPenilai(struktur, pegawaiId, today);
  const nama = (id: string | null | undefined) => struktur.orang.find((satu) => satu.id === id)?.nama ?? null;
  return {
    pegawaiId: nilai?.penilai ?? null,
    nama: nama(nilai?.penilai),
    atasanId: nilai?.atasanPenilai ?? null,
    atasan: nama(nilai?.atasanPenilai),
    alasan: alasan.map(({ teks, dasar }) => ({ teks, dasar: dasar ? [dasar.pasal, dasar.halaman].filter(Boolean).join(", ") : null })),
  };
}
