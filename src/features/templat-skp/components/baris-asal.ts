import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";

export type BarisAsal = { teks: string; usul: boolean; beda: string; jadikan: string };

/** The words for where a SKP began; null when there is nothing to say. Runs on the server, so the page carries none of it. */
export function barisAsal({ asal, bolehTemplat }: OutputOf<Operations, "templatSkp.asal">, draf: boolean): BarisAsal | null {
  const jadikan = bolehTemplat ? "Jadikan templat bagi jabatan yang sama" : "";
  if (asal === null) return bolehTemplat ? { teks: "", usul: false, beda: "", jadikan } : null;
  const usul = draf && asal.diusulkanOleh !== null;
  const awal = asal.diusulkanOleh === null ? "Dimulai" : `${asal.diusulkanOleh} mengusulkan isi ini`;
  const lanjut = usul ? " Ubah, tambah, atau hapus seperlunya, lalu ajukan bila Anda sepakat." : "";
  return {
    teks: `${awal} dari templat ${asal.nama}, versi ${asal.nomor}.${lanjut}`,
    usul,
    beda: asal.beda.length === 0 ? "Masih sama persis" : `Lihat ${asal.beda.length} bedanya`,
    jadikan,
  };
}
