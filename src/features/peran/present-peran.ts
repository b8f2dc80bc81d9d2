import type { PeranRow } from "./queries.ts";
import type { PeranResponse } from "./schemas.ts";

/** @param bolehCabut whether the one who reads may take back a role of this kind at this unit */
export function presentPeran(row: PeranRow, today: string, bolehCabut: boolean): PeranResponse {
  const keadaan = row.selesai !== null && row.selesai <= today ? "BERAKHIR" : row.mulai > today ? "AKAN_DATANG" : "BERLAKU";
  return {
    id: row.id,
    pegawai: { id: row.pegawaiId, nama: row.nama, nip: row.nip },
    peran: row.peran,
    unit: { id: row.unitId, nama: row.unit },
    mulai: row.mulai,
    selesai: row.selesai,
    dasar: row.dasar,
    diberikanOleh: row.diberikanOleh,
    versi: row.versi,
    keadaan,
    bolehCabut: bolehCabut && keadaan !== "BERAKHIR",
  };
}
