import { sql } from "kysely";
import { punyaPeran } from "#features/pegawai/access.ts";
import { relation } from "#platform/access/relation.ts";

const unitDelegasi = (r: ReturnType<typeof sql>) => sql`(select jb.unit_id from jabatan jb where jb.id = ${r}.jabatan_id)`;

export const pengelolaJabatanDelegasi = relation("pengelola kinerja unit jabatan", "jabatan", (r, actor, today) =>
  punyaPeran("PENGELOLA_KINERJA", sql`${r}.unit_id`, actor, today),
);
/** The holder of the post above: the atasan of the pejabat penilai may hand the authority on (L.IV.A.2-3 p. 89). */
export const atasanJabatan = relation(
  "atasan pejabat penilai",
  "jabatan",
  (r, actor, today) =>
    sql<boolean>`exists (select 1 from penugasan pt where pt.jabatan_id = ${r}.atasan_id and pt.pegawai_id = ${actor.pegawaiId} and pt.jenis in ('DEFINITIF','PLT') and pt.mulai <= ${today} and (pt.selesai is null or ${today} < pt.selesai))`,
);
export const pengelolaDelegasi = relation("pengelola kinerja unit jabatan", "delegasi_penilaian", (r, actor, today) =>
  punyaPeran("PENGELOLA_KINERJA", unitDelegasi(sql`${r}`), actor, today),
);
export const pemberiDelegasi = relation("yang memberi delegasi", "delegasi_penilaian", (r, actor) => sql<boolean>`${r}.diberikan_oleh = ${actor.pegawaiId}`);
export const penerimaDelegasi = relation("yang menerima delegasi", "delegasi_penilaian", (r, actor) => sql<boolean>`${r}.kepada_id = ${actor.pegawaiId}`);
export const pengawasDelegasi = relation("inspektorat", "delegasi_penilaian", (r, actor, today) =>
  punyaPeran("INSPEKTORAT", unitDelegasi(sql`${r}`), actor, today),
);
/** Who is rated under it reads it too: nobody is surprised by their rater. */
export const terdampakDelegasi = relation(
  "pegawai yang dinilai penerima delegasi",
  "delegasi_penilaian",
  (
    r,
    actor,
    today,
  ) => sql<boolean>`${r}.pegawai_id = ${actor.pegawaiId} or (${r}.pegawai_id is null and exists (select 1 from penugasan pt join jabatan pj on pj.id = pt.jabatan_id
    where pj.atasan_id = ${r}.jabatan_id and pt.pegawai_id = ${actor.pegawaiId} and pt.mulai <= ${today} and (pt.selesai is null or ${today} < pt.selesai)))`,
);
