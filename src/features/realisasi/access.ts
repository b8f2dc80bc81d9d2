import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import { PEMBACA_SKP, pemilikSkp } from "#features/skp/access.ts";
import { relation } from "#platform/access/relation.ts";
import type { Relation } from "#platform/access/relation.ts";

/** The same relation, read through the SKP a record hangs on. */
function lewatSkp(asal: Relation, resource: string, skpId: (record: RawBuilder<unknown>) => RawBuilder<unknown>): Relation {
  return relation(
    asal.nama,
    resource,
    (r, actor, today) => sql<boolean>`exists (select 1 from skp induk where induk.id = ${skpId(r)} and ${asal.where(sql.ref("induk"), actor, today)})`,
  );
}

const langsung = (r: RawBuilder<unknown>) => sql`${r}.skp_id`;
const lewatRealisasi = (r: RawBuilder<unknown>) => sql`(select rl.skp_id from realisasi rl where rl.id = ${r}.realisasi_id)`;

export const pemilikRhk = lewatSkp(pemilikSkp, "rencana_hasil_kerja", langsung);
export const PEMBACA_RHK = PEMBACA_SKP.map((one) => lewatSkp(one, "rencana_hasil_kerja", langsung));

export const pemilikRealisasi = lewatSkp(pemilikSkp, "realisasi", langsung);
export const PEMBACA_REALISASI = PEMBACA_SKP.map((one) => lewatSkp(one, "realisasi", langsung));

export const pemilikBukti = lewatSkp(pemilikSkp, "bukti", lewatRealisasi);
const [, ...pembacaLain] = PEMBACA_SKP;
/** Everybody who may open a piece of evidence: whoever may read the SKP. */
export const PEMBACA_BUKTI = [pemilikBukti, ...pembacaLain.map((one) => lewatSkp(one, "bukti", lewatRealisasi))] as const;
