import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import { punyaPeran } from "#features/pegawai/access.ts";
import { relation } from "#platform/access/relation.ts";

export const pemilikEvaluasi = relation("pegawai yang bersangkutan", "evaluasi", (r, actor) => sql<boolean>`${r}.pegawai_id = ${actor.pegawaiId}`);

export const penilaiEvaluasi = relation("pejabat penilai", "evaluasi", (r, actor) => sql<boolean>`${r}.penilai_id = ${actor.pegawaiId}`);

export const atasanPenilaiEvaluasi = relation(
  "atasan pejabat penilai",
  "evaluasi",
  (r, actor) => sql<boolean>`exists (select 1 from skp sk where sk.id = ${r}.skp_id and sk.atasan_penilai_id = ${actor.pegawaiId})`,
);

const unitPegawai = (r: RawBuilder<unknown>) => sql`(select jb.unit_id from skp sk join jabatan jb on jb.id = sk.jabatan_id where sk.id = ${r}.skp_id)`;

export const pengelolaEvaluasi = relation("pengelola kinerja unit", "evaluasi", (r, actor, today) =>
  punyaPeran("PENGELOLA_KINERJA", unitPegawai(r), actor, today),
);

export const inspektoratEvaluasi = relation("inspektorat", "evaluasi", (r, actor, today) => punyaPeran("INSPEKTORAT", unitPegawai(r), actor, today));

/** Everybody who may read one evaluation. */
export const PEMBACA_EVALUASI = [pemilikEvaluasi, penilaiEvaluasi, atasanPenilaiEvaluasi, pengelolaEvaluasi, inspektoratEvaluasi] as const;
