import { sql } from "kysely";
import { pengelolaUnit } from "#features/pegawai/access.ts";
import { PEMBACA_RHK } from "#features/realisasi/access.ts";
import { pimpinanUnit } from "#features/tim-kerja/access.ts";
import { relation } from "#platform/access/relation.ts";
import type { Relation } from "#platform/access/relation.ts";

/** Who keeps the unit, and who leads it. */
export const PENGATUR_UNIT = [pengelolaUnit, pimpinanUnit] as const;

const lewatUnit = (asal: Relation) =>
  relation(
    asal.nama,
    "sasaran",
    (r, actor, today) => sql<boolean>`exists (select 1 from unit punya where punya.id = ${r}.unit_id and ${asal.where(sql.ref("punya"), actor, today)})`,
  );
export const pengelolaSasaran = lewatUnit(pengelolaUnit);
export const pimpinanSasaran = lewatUnit(pimpinanUnit);
/** Goals of the government are no secret inside it. */
export const semuaSasaran = relation("siapa pun yang masuk", "sasaran", () => sql<boolean>`true`);

const SETIAP = new Map(PEMBACA_RHK.map((one) => [one.nama, one]));
const satu = (nama: string): Relation => {
  const ada = SETIAP.get(nama);
  if (!ada) throw new Error(`Relasi ${nama} tidak ada pada RHK.`);
  return ada;
};
/** Who says which goal a result serves: its owner, the rater, the keeper of the unit. */
export const PENAUT_RHK = [satu("pegawai yang bersangkutan"), satu("pejabat penilai"), satu("pengelola kinerja unit")] as const;
export { PEMBACA_RHK };
