import type { RawBuilder } from "kysely";
import { PEMBACA_SKP } from "#features/skp/access.ts";
import { findSkp } from "#features/skp/queries.ts";
import { anyRelation } from "#platform/access/relation.ts";
import type { Reader } from "#platform/db/connect.ts";
import type { Actor } from "#platform/operation.ts";
import { kurangManual } from "#rules/manual-iki.ts";
import { periksaTingkat } from "#rules/tingkat-hasil.ts";
import { isKetuaTim, listManual, listPiramida } from "./queries.ts";
import type { ManualResponse } from "./schemas.ts";

/** The manual of all indicators of a SKP; null when it does not exist or may not be read. */
export async function susunManual(db: Reader, skpId: string, actor: Actor, today: string, allowed: RawBuilder<boolean>): Promise<ManualResponse | null> {
  const skp = await findSkp(db, skpId, allowed);
  if (!skp) return null;
  const baca = anyRelation(PEMBACA_SKP, "s", actor, today);
  const pemilik = { keluarga: skp.keluarga, jenisJabatan: skp.jenis_jabatan, isKetuaTim: await isKetuaTim(db, skp.pegawai_id, today) };
  return {
    skpId: skp.id,
    tahun: skp.tahun,
    keluarga: skp.keluarga,
    pendekatan: skp.pendekatan,
    pemilik: { nama: skp.pegawai.nama, jabatan: skp.pegawai.jabatan, unitKerja: skp.pegawai.unitKerja },
    iki: (await listManual(db, skpId)).map((satu) => {
      const temuan = satu.tingkat === null ? null : periksaTingkat(pemilik, satu.tingkat);
      return { ...satu, kurang: kurangManual(satu, skp.pendekatan), temuan: temuan && { jenis: temuan.jenis, teks: temuan.teks } };
    }),
    piramida: await listPiramida(db, skpId, baca),
    boleh: { ubah: actor.jenis === "PEGAWAI" && actor.pegawaiId === skp.pegawai_id, bacaSkp: (await findSkp(db, skpId, baca)) !== null },
  };
}
