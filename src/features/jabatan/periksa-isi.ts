import { salahDi, tolakDi } from "#features/organisasi/teks.ts";
import type { Tx } from "#platform/db/connect.ts";
import { findJabatan, findLingkaran, listJabatanTerbuka } from "./queries.ts";
import type { IsiJabatan } from "./schemas.ts";
import { TOLAK_JABATAN } from "./teks.ts";

/** What only the stored structure can say about a post: its superior, whether the unit is led already, what belongs together. */
export async function periksaIsiJabatan(tx: Tx, isi: IsiJabatan, unitId: string, jabatanId: string | null, pada: string): Promise<void> {
  if (isi.jenjang !== null && isi.jenis !== "FUNGSIONAL") salahDi("jenjang", "Jenjang hanya untuk jabatan fungsional.");
  if (isi.eselon !== null && (isi.jenis === "FUNGSIONAL" || isi.jenis === "PELAKSANA")) salahDi("eselon", "Eselon hanya untuk jabatan struktural.");
  if (isi.isMandiri && !isi.isPimpinanUnit) salahDi("isMandiri", "Pimpinan unit kerja mandiri juga pimpinan unit; tandai keduanya.");
  if (isi.jenis !== "KEPALA_DAERAH" && isi.atasanId === null) salahDi("atasanId", "Pilih jabatan atasan langsungnya.");
  if (isi.jenis === "KEPALA_DAERAH" && isi.atasanId !== null) salahDi("atasanId", "Kepala daerah tidak mempunyai atasan di sini.");
  if (isi.isPimpinanUnit) {
    const kepala = (await listJabatanTerbuka(tx, [unitId])).find((satu) => satu.isPimpinanUnit && satu.id !== jabatanId);
    if (kepala) tolakDi("isPimpinanUnit", TOLAK_JABATAN.PIMPINAN_UNIT_SUDAH_ADA, { unit: kepala.unit, jabatan: kepala.nama });
  }
  if (isi.atasanId === null) return;
  const atasan = (await findJabatan(tx, isi.atasanId)) ?? salahDi("atasanId", "Jabatan ini tidak ada.");
  if (atasan.selesai !== null) salahDi("atasanId", `${atasan.nama} sudah berakhir.`);
  if (atasan.mulai > pada) salahDi("atasanId", `${atasan.nama} belum ada pada tanggal itu.`);
  if (jabatanId === null) return;
  if (jabatanId === isi.atasanId) salahDi("atasanId", "Jabatan tidak dapat menjadi atasan dirinya sendiri.");
  const lingkaran = await findLingkaran(tx, jabatanId, isi.atasanId, pada);
  if (lingkaran) tolakDi("atasanId", TOLAK_JABATAN.ATASAN_MELINGKAR, { rantai: [isi.nama, ...lingkaran] });
}
