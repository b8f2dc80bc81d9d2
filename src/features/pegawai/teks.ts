import { REFUSAL, refuse } from "#platform/refusal.ts";

/** One field of the form stops it: the sentence stands at the field. */
export function tolakIsian(path: string, message: string): never {
  refuse(REFUSAL.MASUKAN_TIDAK_SAH, { jumlah: 1 }, [{ path, code: "custom", message }]);
}

export const nipDipakai = (unit: string | null): string =>
  unit
    ? `NIP ini sudah dipakai pegawai lain di ${unit}. Periksa angkanya, atau buka data orang itu.`
    : "NIP ini sudah dipakai pegawai lain yang belum berjabatan.";

export const JABATAN_TIDAK_DI_UNIT = "Jabatan ini tidak ada di unit itu. Pilih lagi dari daftar.";
export const jabatanTerisi = (nama: string): string => `Jabatan ini masih dipegang ${nama}. Akhiri dahulu, atau pilih jabatan lain.`;
