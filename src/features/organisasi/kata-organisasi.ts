import { LABEL_JENIS_JABATAN } from "#rules/kosakata-pegawai.ts";
import type { JenisJabatan, JenisPenugasan, JenisUnit } from "#rules/kosakata-pegawai.ts";

/** Before a name: "Plt. Ahmad"; nothing for the definitive holder. */
export const AWALAN_PENUGASAN: Record<JenisPenugasan, string> = { DEFINITIF: "", PLT: "Plt. ", PLH: "Plh. ", TAMBAHAN: "Tugas tambahan: " };

/** What a post is besides its name: who leads a school, who leads a unit that plans by itself. */
export function sebutanJabatan(jabatan: { jenis: JenisJabatan; isPimpinanUnit: boolean; isMandiri: boolean }, jenisUnit: JenisUnit): string {
  const sebutan: string[] = [LABEL_JENIS_JABATAN[jabatan.jenis]];
  if (jabatan.isPimpinanUnit) sebutan.push(jenisUnit === "SEKOLAH" && jabatan.jenis === "FUNGSIONAL" ? "kepala sekolah" : "pimpinan unit");
  if (jabatan.isMandiri) sebutan.push("pimpinan unit kerja mandiri");
  return sebutan.join(", ");
}
