import { sql } from "kysely";
import { punyaPeran } from "#features/pegawai/access.ts";
import { relation } from "#platform/access/relation.ts";

/** The person rated gets documents of an evaluation from its delivery on. */
export const pemilikDokumen = relation(
  "pegawai yang bersangkutan",
  "dokumen",
  (r, actor) =>
    sql<boolean>`${r}.pegawai_id = ${actor.pegawaiId} and (${r}.evaluasi_id is null or exists (select 1 from evaluasi ev where ev.id = ${r}.evaluasi_id and ev.status in ('DISAMPAIKAN','DITERIMA','DIKEMBALIKAN')))`,
);

export const penilaiDokumen = relation(
  "pejabat penilai",
  "dokumen",
  (r, actor) =>
    sql<boolean>`exists (select 1 from skp sk left join evaluasi ev on ev.id = ${r}.evaluasi_id where sk.id = ${r}.skp_id and coalesce(ev.penilai_id, sk.penilai_id) = ${actor.pegawaiId})`,
);

export const atasanPenilaiDokumen = relation(
  "atasan pejabat penilai",
  "dokumen",
  (r, actor) => sql<boolean>`exists (select 1 from skp sk where sk.id = ${r}.skp_id and sk.atasan_penilai_id = ${actor.pegawaiId})`,
);

/** Somebody who keeps or inspects a unit does not get their own documents earlier that way. */
const unitDokumen = (peran: "PENGELOLA_KINERJA" | "INSPEKTORAT", nama: string) =>
  relation(
    nama,
    "dokumen",
    (r, actor, today) =>
      sql<boolean>`${r}.pegawai_id <> ${actor.pegawaiId} and ${punyaPeran(peran, sql`(select jb.unit_id from skp sk join jabatan jb on jb.id = sk.jabatan_id where sk.id = ${r}.skp_id)`, actor, today)}`,
  );

export const pengelolaDokumen = unitDokumen("PENGELOLA_KINERJA", "pengelola kinerja unit");
export const inspektoratDokumen = unitDokumen("INSPEKTORAT", "inspektorat");

export const PEMBACA_DOKUMEN = [pemilikDokumen, penilaiDokumen, atasanPenilaiDokumen, pengelolaDokumen, inspektoratDokumen] as const;
