import { sql } from "kysely";
import { diriSendiri, pembacaPegawai, penilaiPegawai, punyaPeran } from "#features/pegawai/access.ts";
import { relation } from "#platform/access/relation.ts";
import type { PersonActor } from "#platform/access/relation.ts";

/** Who holds which office is public inside the city government. */
export const semuaMasuk = relation("siapa pun yang sudah masuk", "jabatan", () => sql<boolean>`true`);
export const penugasanTampak = relation("siapa pun yang sudah masuk", "penugasan", () => sql<boolean>`true`);

export const pengelolaJabatan = relation("pengelola kinerja unit jabatan", "jabatan", (r, actor, today) =>
  punyaPeran("PENGELOLA_KINERJA", sql`${r}.unit_id`, actor, today),
);
export const pengelolaPenugasan = relation("pengelola kinerja unit jabatan", "penugasan", (r, actor, today) =>
  punyaPeran("PENGELOLA_KINERJA", sql`(select jb.unit_id from jabatan jb where jb.id = ${r}.jabatan_id)`, actor, today),
);

const mengelola = (pegawai: ReturnType<typeof sql>, actor: PersonActor, today: string) => sql<boolean>`
  exists (select 1 from pegawai_masa pm where pm.id = ${pegawai} and pm.mulai <= ${today} and ${today} < pm.sampai and ${punyaPeran("PENGELOLA_KINERJA", sql`pm.unit_id`, actor, today)})
  or exists (select 1 from unit ua where ua.induk_id is null and ${punyaPeran("PENGELOLA_KINERJA", sql`ua.id`, actor, today)})`;
export const pengelolaOrang = relation("pengelola kinerja unit pegawai", "pegawai", (r, actor, today) => mengelola(sql`${r}.id`, actor, today));
export const pengelolaKeadaan = relation("pengelola kinerja unit pegawai", "keadaan_pegawai", (r, actor, today) =>
  mengelola(sql`${r}.pegawai_id`, actor, today),
);

/** Leave, study and the like are personal: not for colleagues. */
export const PEMBACA_KEADAAN = [diriSendiri, penilaiPegawai, pembacaPegawai] as const;
