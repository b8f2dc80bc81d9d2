import { sql } from "kysely";
import { atasanPenilaiSkp, inspektoratSkp, pemilikSkp, pengelolaSkp, penilaiSkp } from "#features/skp/access.ts";
import { relation } from "#platform/access/relation.ts";

/** Who holds today the post whose SKP ended: they take the work up. */
export const penerusSkp = relation(
  "penerus jabatan",
  "skp",
  (r, actor, today) =>
    sql<boolean>`${r}.selesai is not null and ${r}.pegawai_id <> ${actor.pegawaiId} and exists (select 1 from penugasan pt where pt.jabatan_id = ${r}.jabatan_id and pt.pegawai_id = ${actor.pegawaiId}
      and pt.jenis in ('DEFINITIF','PLT') and pt.mulai <= ${today} and (pt.selesai is null or ${today} < pt.selesai))`,
);

export const PEMBACA_SERAH_TERIMA = [pemilikSkp, penerusSkp, penilaiSkp, atasanPenilaiSkp, pengelolaSkp, inspektoratSkp] as const;
export { pemilikSkp, penilaiSkp };
