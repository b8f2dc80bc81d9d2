import type { Tx } from "#platform/db/connect.ts";
import type { Actor } from "#platform/operation.ts";
import { anyRelation } from "#platform/access/relation.ts";
import { tanggalTahun } from "#web/format/tanggal.ts";
import { pengelolaUnit } from "#features/pegawai/access.ts";
import { findKodeLain, findUnit, isDiizinkan } from "./queries.ts";
import type { UnitRow } from "./queries.ts";
import { salahDi, tolakDi, TOLAK_UNIT } from "./teks.ts";

/** A running unit somebody names as parent or target, which must be theirs to change too, and must have stood on that day. */
export async function unitTujuan(tx: Tx, path: string, unitId: string, pada: string, actor: Actor, hariIni: string): Promise<UnitRow> {
  const unit = (await findUnit(tx, unitId)) ?? salahDi(path, "Unit ini tidak ada.");
  if (!(await isDiizinkan(tx, unitId, anyRelation([pengelolaUnit], "u", actor, hariIni))))
    tolakDi(path, TOLAK_UNIT.UNIT_TARGET_DI_LUAR_WEWENANG, { nama: unit.nama });
  if (unit.selesai !== null) tolakDi(path, TOLAK_UNIT.UNIT_SUDAH_BERAKHIR, { nama: unit.nama, pada: unit.selesai });
  if (unit.mulai > pada) salahDi(path, `${unit.nama} belum ada pada tanggal itu.`);
  return unit;
}

export async function assertKodeBebas(tx: Tx, path: string, kode: string, kecuali: string | null): Promise<void> {
  const lain = await findKodeLain(tx, kode, kecuali);
  if (lain) tolakDi(path, TOLAK_UNIT.KODE_UNIT_DIPAKAI, { nama: lain.nama });
}

/** A change may not slip in before the last one: what followed rests on it. */
export function assertSesudahTerakhir(path: string, benda: { nama: string; sejak: string }, pada: string): void {
  if (pada < benda.sejak) tolakDi(path, TOLAK_UNIT.PERUBAHAN_LEBIH_BARU, { nama: benda.nama, sejak: benda.sejak });
}

/** As above, for what must have a day of its own before it ends. */
export function assertSempatAda(path: string, benda: { nama: string; mulai: string }, pada: string): void {
  if (pada <= benda.mulai) salahDi(path, `${benda.nama} baru ada sejak ${tanggalTahun(benda.mulai)}; pilih tanggal sesudahnya.`);
}
