/**
 * Values as the official forms print them: dates, the appraisal period, the identity of a person.
 * Pure; what a form says around these values is written in its `.typ` template.
 */

/** One person as the identity block prints it. `null` prints as `-` (an elected head has no NIP). */
export type IdentitasCetak = {
  nama: string | null;
  nip: string | null;
  pangkatGolRuang: string | null;
  jabatan: string;
  unitKerja: string;
  /** Printed instead of `unitKerja` where the form asks for INSTANSI; falls back to `unitKerja`. */
  instansi?: string;
};

/** The appraisal period, both days included, ISO `YYYY-MM-DD`. */
export type PeriodeCetak = { mulai: string; selesai: string };

/** What the verification page needs to find the document again. Printed small, outside the frame of the form. */
export type Verifikasi = {
  kodeVerifikasi?: string | undefined;
  urlVerifikasi?: string | undefined;
  /** The instant the document was made: becomes its creation date, so that equal data gives equal bytes. */
  tanggalDokumen: Date;
};

const BULAN = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
] as const;

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

function bagiTanggal(iso: string): { tahun: string; bulan: string; hari: string } {
  const [, tahun, bulan, hari] = ISO.exec(iso) ?? [];
  const nama = BULAN[Number(bulan) - 1];
  if (tahun === undefined || nama === undefined) throw new RangeError(`not an ISO date: ${iso}`);
  return { tahun, bulan: nama, hari: String(Number(hari)) };
}

/** `2026-01-05` → `5 Januari 2026`. Throws RangeError when the text is no ISO date. */
export function tanggalCetak(iso: string): string {
  const { tahun, bulan, hari } = bagiTanggal(iso);
  return `${hari} ${bulan} ${tahun}`;
}

/** `1 JANUARI SD 31 DESEMBER TAHUN 2026`, as above the table of every form. */
export function periodeCetak({ mulai, selesai }: PeriodeCetak): string {
  const a = bagiTanggal(mulai);
  const b = bagiTanggal(selesai);
  const awal = a.tahun === b.tahun ? `${a.hari} ${a.bulan}` : `${a.hari} ${a.bulan} TAHUN ${a.tahun}`;
  return `${awal} SD ${b.hari} ${b.bulan} TAHUN ${b.tahun}`.toUpperCase();
}

/** The options of a choice line, in the printed order; those not chosen are struck out on paper. */
export type Pilihan = { teks: string; dipilih: boolean }[];

/** Marks one option of a closed list as chosen. */
export function pilihan<T extends string>(daftar: readonly T[], label: Record<T, string>, dipilih: T): Pilihan {
  return daftar.map((nilai) => ({ teks: label[nilai], dipilih: nilai === dipilih }));
}
