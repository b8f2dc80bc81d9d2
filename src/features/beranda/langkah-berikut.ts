import type { Fakta, Langkah } from "./langkah.ts";
import { langkahDialog } from "./langkah-dialog.ts";
import { langkahPegawai } from "./langkah-pegawai.ts";
import { langkahPenilai } from "./langkah-penilai.ts";
import { langkahInspektorat, langkahPengelola, langkahPimpinan } from "./langkah-pengelola.ts";

const URUTAN_JENIS = { LAKUKAN: 0, TUNGGU: 1, SELESAI: 2 } as const;

/**
 * The one next step of a person, and the others in order. What the person can do comes before what they wait for; within
 * that the nearest deadline first. "Nothing waits" is said once, and not at all beside something that does.
 */
export function langkahBerikut(fakta: Fakta): { utama: Langkah; lain: Langkah[] } {
  const { hariIni } = fakta;
  const semua = [
    ...(fakta.pegawai ? langkahPegawai(fakta.pegawai, hariIni) : []),
    ...(fakta.penilai ? langkahPenilai(fakta.penilai, hariIni) : []),
    ...langkahDialog(fakta.dialog ?? [], hariIni),
    ...(fakta.pengelola ? langkahPengelola(fakta.pengelola, hariIni) : []),
    ...(fakta.pimpinan ? langkahPimpinan(fakta.pimpinan, hariIni) : []),
    ...(fakta.inspektorat ? langkahInspektorat(fakta.inspektorat, hariIni) : []),
  ].toSorted((a, b) => URUTAN_JENIS[a.jenis] - URUTAN_JENIS[b.jenis] || (a.urut < b.urut ? -1 : a.urut > b.urut ? 1 : 0));
  const [utama, ...lain] = semua;
  return { utama: utama ?? TANPA_PERAN, lain: lain.filter((satu) => satu.jenis !== "SELESAI") };
}

const TANPA_PERAN: Langkah = {
  kode: "TANPA_PERAN",
  peran: "PEGAWAI",
  jenis: "SELESAI",
  judul: "Tidak ada yang menunggu Anda",
  tenggat: null,
  alasan: "Jabatan atau peran Anda belum tercatat. Bila ini keliru, hubungi pengelola kinerja unit Anda.",
  tombol: null,
  upaya: null,
  bila: null,
  jalan: null,
  urut: "",
};
