import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import { anyRelation } from "#platform/access/relation.ts";
import type { Actor } from "#platform/operation.ts";
import { PENGATUR_MATRIKS } from "./access.ts";
import { findMatriks, listAnggotaMatriks, listUsulanKolom } from "./queries.ts";
import type { MatriksRow } from "./queries.ts";
import type { MatriksResponse } from "./schemas.ts";

/**
 * The matrix as everybody reads it: members as rows, the leader's results as columns. Lines not yet offered are the sketch
 * of whoever keeps the matrix and are left out for the others.
 */
export async function susunMatriks(db: Database | Reader | Tx, row: MatriksRow, actor: Actor, today: string): Promise<MatriksResponse> {
  const ubah = (await findMatriks(db, row.id, today, anyRelation(PENGATUR_MATRIKS, "m", actor, today))) !== null;
  const anggota = await listAnggotaMatriks(db, row.id, today);
  const usulan = ubah ? await listUsulanKolom(db, row.pemilik_id, row.unit_id, row.tahun) : [];
  const sel = row.sel.map((satu) => ({ ...satu, hasil: ubah ? satu.hasil : satu.hasil.filter(({ keadaan }) => keadaan !== "DRAF") }));
  const jumlah = (cocok: (satu: (typeof sel)[number]) => boolean) => sel.filter(cocok).reduce((n, satu) => n + satu.hasil.length, 0);
  return {
    id: row.id,
    tahun: row.tahun,
    jenis: row.tim ? "TIM" : "PIMPINAN",
    pemilik: row.pemilik,
    tim: row.tim,
    ditawarkanPada: row.ditawarkan_pada?.toISOString() ?? null,
    kolom: row.kolom.map(({ id, versi, teks, rhkId, sasaranId }) => ({
      id,
      versi,
      teks,
      asal: rhkId ? "RHK" : sasaranId ? "SASARAN" : "TEKS",
      jumlahHasil: jumlah((satu) => satu.kolomId === id),
    })),
    baris: anggota.map((orang) => ({
      ...orang,
      jumlahHasil: jumlah((satu) => satu.pegawaiId === orang.pegawaiId),
      sel: row.kolom.map(({ id }) => {
        const satu = sel.find(({ kolomId, pegawaiId }) => kolomId === id && pegawaiId === orang.pegawaiId);
        return { kolomId: id, versi: satu?.versi ?? 0, diubahOleh: satu?.diubahOleh ?? null, hasil: satu?.hasil ?? [] };
      }),
    })),
    usulanKolom: usulan.filter(({ rhkId, sasaranId, teks }) => !row.kolom.some((k) => k.teks === teks && k.rhkId === rhkId && k.sasaranId === sasaranId)),
    jumlahBelumDitawarkan: sel.reduce((n, satu) => n + satu.hasil.filter(({ keadaan }) => keadaan === "DRAF").length, 0),
    boleh: { ubah },
  };
}
