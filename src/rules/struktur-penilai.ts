import { isTanggal } from "./tanggal.ts";

/** The structure on which the rater is found: plain facts with half-open dates, [mulai, selesai). */
export type JabatanPenilai = {
  readonly id: string;
  readonly nama: string;
  readonly jenis: "KEPALA_DAERAH" | "JPT" | "ADMINISTRATOR" | "PENGAWAS" | "PELAKSANA" | "FUNGSIONAL";
  readonly isPimpinanUnit: boolean;
  readonly isMandiri: boolean;
  readonly atasanId: string | null;
  readonly mulai: string;
  readonly selesai: string | null;
};
export type PemegangJabatan = {
  readonly pegawaiId: string;
  readonly jabatanId: string;
  readonly jenis: "DEFINITIF" | "PLT" | "PLH" | "TAMBAHAN";
  readonly mulai: string;
  readonly selesai: string | null;
};
export type DelegasiPenilai = {
  readonly id: string;
  /** The post whose subordinates are rated; `pegawaiId` only this one of them, null: all. */
  readonly jabatanId: string;
  readonly pegawaiId: string | null;
  readonly kepadaId: string;
  readonly kepadaJabatanId: string;
  readonly nomorSurat: string;
  readonly mulai: string;
  readonly selesai: string;
  /** The first day on which it no longer holds. */
  readonly dicabut: string | null;
};
export type KeadaanOrang = {
  readonly pegawaiId: string;
  readonly keadaan: "CLTN" | "MPP" | "DIBERHENTIKAN_SEMENTARA" | "TUGAS_BELAJAR" | "DIPERBANTUKAN" | "BERHALANGAN_TETAP";
  readonly mulai: string;
  readonly selesai: string | null;
};
export type OrangPenilai = {
  readonly id: string;
  readonly nama: string;
  readonly jenis: "PNS" | "PPPK" | "PPPK_PARUH_WAKTU" | "NON_ASN";
  readonly berhentiPada: string | null;
};
export type StrukturPenilai = {
  readonly jabatan: readonly JabatanPenilai[];
  readonly pemegang: readonly PemegangJabatan[];
  readonly delegasi: readonly DelegasiPenilai[];
  readonly keadaan: readonly KeadaanOrang[];
  readonly orang: readonly OrangPenilai[];
};

/** What keeps a rater from rating; study leave and secondment of a rater are not named by the text and do not. */
const HALANGAN: Partial<Record<KeadaanOrang["keadaan"], string>> = {
  BERHALANGAN_TETAP: "berhalangan tetap",
  CLTN: "sedang cuti di luar tanggungan negara",
  MPP: "sedang masa persiapan pensiun",
  DIBERHENTIKAN_SEMENTARA: "sedang diberhentikan sementara",
};

export function isBerlaku(masa: { readonly mulai: string; readonly selesai: string | null }, hari: string): boolean {
  return masa.mulai <= hari && (masa.selesai === null || hari < masa.selesai);
}

export function orangPada(struktur: StrukturPenilai, id: string): OrangPenilai {
  const orang = struktur.orang.find((one) => one.id === id);
  if (!orang) throw new RangeError(`Orang ${id} tidak ada dalam struktur ini.`);
  return orang;
}

/** At least pejabat pengawas, or the leader of a unit kerja, such as a teacher as head of a school (Ps 1(9); L.IV.A.7 p. 89). */
export function bolehMenilai({ jenis, isPimpinanUnit, isMandiri }: Pick<JabatanPenilai, "jenis" | "isPimpinanUnit" | "isMandiri">): boolean {
  return isPimpinanUnit || isMandiri || (jenis !== "FUNGSIONAL" && jenis !== "PELAKSANA");
}

const URUTAN = { DEFINITIF: 1, TAMBAHAN: 2, PLT: 3, PLH: 4 } as const;

/** Who holds a post on a day, in the order in which they may act. A further task counts only where it leads a unit. */
export function pemegangPada(struktur: StrukturPenilai, jabatan: JabatanPenilai, hari: string): PemegangJabatan[] {
  return struktur.pemegang
    .filter((one) => one.jabatanId === jabatan.id && isBerlaku(one, hari) && (one.jenis !== "TAMBAHAN" || jabatan.isPimpinanUnit))
    .toSorted((a, b) => URUTAN[a.jenis] - URUTAN[b.jenis] || banding(b.mulai, a.mulai) || banding(a.pegawaiId, b.pegawaiId));
}

/** In words why somebody cannot rate on a day; null when they can. */
export function isBerhalangan(struktur: StrukturPenilai, pegawaiId: string, hari: string): string | null {
  const { berhentiPada } = orangPada(struktur, pegawaiId);
  if (berhentiPada !== null && berhentiPada <= hari) return "tidak lagi bertugas";
  const keadaan = struktur.keadaan.find((one) => one.pegawaiId === pegawaiId && isBerlaku(one, hari) && HALANGAN[one.keadaan]);
  return keadaan ? (HALANGAN[keadaan.keadaan] ?? null) : null;
}

/** Inside its window, not revoked, to somebody who can act and still holds the post in which they received it. */
export function isDelegasiSah(struktur: StrukturPenilai, delegasi: DelegasiPenilai, hari: string): boolean {
  return (
    isBerlaku(delegasi, hari) &&
    (delegasi.dicabut === null || hari < delegasi.dicabut) &&
    isBerhalangan(struktur, delegasi.kepadaId, hari) === null &&
    struktur.pemegang.some((one) => one.pegawaiId === delegasi.kepadaId && one.jabatanId === delegasi.kepadaJabatanId && isBerlaku(one, hari))
  );
}

/** For one subordinate before for all; the later before the earlier. */
export function urutDelegasi(a: DelegasiPenilai, b: DelegasiPenilai): number {
  return Number(a.pegawaiId === null) - Number(b.pegawaiId === null) || banding(b.mulai, a.mulai) || banding(a.id, b.id);
}

function banding(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Throws RangeError for an impossible date: a typing slip must not silently find nobody. */
export function assertHari(hari: string): void {
  if (!isTanggal(hari)) throw new RangeError(`Tanggal ${JSON.stringify(hari)} tidak ada; tulis seperti 2026-01-31.`);
}
