import type { JenisUnit } from "./isi/bentuk.ts";
import type { JenisPegawai, KunciJenis } from "./isi/jenis-jabatan.ts";

/** The city in memory, before it becomes rows: what the builders of SKP, realisasi and evaluations read. */
export type UnitKota = { readonly id: string; readonly kode: string; readonly nama: string; readonly jenis: JenisUnit; readonly induk: UnitKota | null };

export type JabatanKota = {
  readonly id: string;
  readonly kunci: string;
  readonly unit: UnitKota;
  readonly nama: string;
  readonly jenis: KunciJenis;
  readonly kelompok: "KEPALA_DAERAH" | "JPT" | "ADMINISTRATOR" | "PENGAWAS" | "PELAKSANA" | "FUNGSIONAL";
  readonly kelas: number | null;
  readonly isPimpinan: boolean;
  readonly isMandiri: boolean;
  readonly templat: string;
  atasan: JabatanKota | null;
  pemegang: PegawaiKota | null;
  plt: PegawaiKota | null;
};

export type PegawaiKota = {
  readonly id: string;
  /** Key in `orang.ts`, or the key of the post for people the generator made up. */
  readonly kunci: string;
  readonly nama: string;
  readonly nip: string | null;
  readonly jenis: JenisPegawai;
  readonly pangkat: string | null;
  readonly kelamin: "L" | "P";
  readonly jabatan: JabatanKota;
  readonly mulai: string;
};

export type Kota = {
  readonly unit: readonly UnitKota[];
  readonly jabatan: readonly JabatanKota[];
  readonly pegawai: readonly PegawaiKota[];
  readonly jabatanDari: ReadonlyMap<string, JabatanKota>;
  readonly pegawaiDari: ReadonlyMap<string, PegawaiKota>;
};

/** A superior found by climbing: the post, who holds it, and how. */
export type Atasan = { readonly pegawai: PegawaiKota; readonly jabatan: JabatanKota; readonly isPlt: boolean; readonly langkah: number };

/**
 * Superiors of a post, nearest first: past vacant posts and past the person themselves; a Plt. stands for a vacant post,
 * and nobody appears twice (L.IV.A.2–3 p. 89).
 */
export function rantaiAtasan(jabatan: JabatanKota, diri: PegawaiKota): Atasan[] {
  const hasil: Atasan[] = [];
  let langkah = 1;
  for (let pos = jabatan.atasan; pos; pos = pos.atasan) {
    const pegawai = pos.pemegang ?? pos.plt;
    if (pegawai && pegawai !== diri && !hasil.some((satu) => satu.pegawai === pegawai)) hasil.push({ pegawai, jabatan: pos, isPlt: !pos.pemegang, langkah });
    langkah += 1;
  }
  return hasil;
}

/** Where a person is rated from: the post they run as Plt., else their own (L.IV.A.6 p. 89). */
export function jabatanPenilaian(pegawai: PegawaiKota, kota: Kota): JabatanKota {
  return kota.jabatan.find((satu) => satu.plt === pegawai) ?? pegawai.jabatan;
}
