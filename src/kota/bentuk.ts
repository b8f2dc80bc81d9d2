import type { KunciJenis } from "#demo/isi/jenis-jabatan.ts";

export type Jenjang = "PEMULA" | "TERAMPIL" | "MAHIR" | "PENYELIA" | "AHLI_PERTAMA" | "AHLI_MUDA" | "AHLI_MADYA" | "AHLI_UTAMA";
export type StatusAsn = "PNS" | "PPPK" | "PPPK_PARUH_WAKTU";
export const STATUS_ASN = ["PNS", "PPPK", "PPPK_PARUH_WAKTU"] as const satisfies readonly StatusAsn[];

/** `dasar` says where the unit's existence is known from, or that it is invented. */
export type Unit = {
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
  readonly jenis: string;
  readonly induk: Unit | null;
  readonly dasar: string | null;
};

/** One row of `jabatan`. A post that one person holds is `isTunggal`; the others are shared by as many as `bobot` attracts. */
export type Pos = {
  readonly nomor: number;
  readonly id: string;
  readonly unit: Unit;
  readonly nama: string;
  readonly jenis: KunciJenis;
  readonly kelompok: "KEPALA_DAERAH" | "JPT" | "ADMINISTRATOR" | "PENGAWAS" | "PELAKSANA" | "FUNGSIONAL";
  readonly kelas: number | null;
  readonly jenjang: Jenjang | null;
  readonly eselon: string | null;
  readonly isPimpinan: boolean;
  readonly isMandiri: boolean;
  readonly isTunggal: boolean;
  readonly templat: string;
  readonly atasan: Pos | null;
  readonly bobot: Readonly<Partial<Record<StatusAsn, number>>>;
};

/** A holding of a post, half-open. */
export type Pegangan = { readonly pos: Pos; readonly mulai: string; readonly selesai: string | null };

export type Orang = {
  readonly nomor: number;
  readonly id: string;
  readonly nama: string;
  readonly nip: string | null;
  readonly jenis: StatusAsn | "NON_ASN";
  readonly pangkat: string | null;
  /** First day in service, and the first day no longer. */
  readonly masuk: string;
  readonly berhenti: string | null;
  /** Oldest first. */
  pegangan: Pegangan[];
};

/** `selesai` is the last day, as forms print it. */
export type Triwulan = {
  readonly id: string;
  readonly triwulan: "I" | "II" | "III" | "IV-AKHIR";
  readonly mulai: string;
  readonly selesai: string;
  readonly catatSampai: string;
  readonly buka: string;
  readonly tutup: string;
};
export type Tahun = { readonly id: string; readonly tahun: number; readonly triwulan: readonly Triwulan[] };

/** The day on which the city is seen, the demo's morning. */
export const HARI_INI = "2026-10-14";
export const TAHUN_INI = 2026;
