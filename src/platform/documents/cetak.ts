/**
 * Values as the official forms print them: dates, the appraisal period, the identity of a person.
 * Pure; what a form says around these values is written in its `.typ` template.
 */

import { muatKolom } from "./penggal.ts";

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

const HARI_BULAN = new Intl.DateTimeFormat("id-ID", { day: "numeric", month: "long", timeZone: "UTC" });

/** `2026-01-05` → `5 Januari 2026`. Throws RangeError when the text is no ISO date. */
export function tanggalCetak(iso: string): string {
  return `${hariBulan(iso)} ${iso.slice(0, 4)}`;
}

/** `1 JANUARI SD 31 DESEMBER TAHUN 2026`, as above the table of every form. */
export function periodeCetak({ mulai, selesai }: PeriodeCetak): string {
  const tahunAwal = mulai.slice(0, 4) === selesai.slice(0, 4) ? "" : ` TAHUN ${mulai.slice(0, 4)}`;
  return `${hariBulan(mulai)}${tahunAwal} SD ${hariBulan(selesai)} TAHUN ${selesai.slice(0, 4)}`.toUpperCase();
}

function hariBulan(iso: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) throw new RangeError(`not an ISO date: ${iso}`);
  return HARI_BULAN.format(new Date(`${iso}T00:00:00Z`));
}

/** The line of place and date above a signature; without a date the words of the form. */
export function tempatTanggal(tempat: string, iso: string | null): string {
  return `${tempat}, ${iso === null ? "(tanggal, bulan, tahun)" : tanggalCetak(iso)}`;
}

/** The options of a choice line, in the printed order; those not chosen are struck out on paper. */
export type Pilihan = { teks: string; dipilih: boolean }[];

/** Marks one option of a closed list as chosen. */
export function pilihan<T extends string>(daftar: readonly T[], label: Record<T, string>, dipilih: T): Pilihan {
  return daftar.map((nilai) => ({ teks: label[nilai], dipilih: nilai === dipilih }));
}

/** What stands above and below the tables of every form that names two persons. */
export type BahanKepala = {
  instansi: string;
  periode: PeriodeCetak;
  pegawai: IdentitasCetak;
  penilai: IdentitasCetak;
  tempat: string;
  tanggalTandaTangan: { pegawai: string | null; penilai: string | null };
};

/** Narrowest value column of an identity block (pt). */
const LEBAR_IDENTITAS = 200;

/** An identity as the templates read it. */
export function susunIdentitas(orang: IdentitasCetak) {
  const muat = (teks: string) => muatKolom(teks, LEBAR_IDENTITAS);
  return {
    nama: orang.nama === null ? null : muat(orang.nama),
    nip: orang.nip,
    pangkatGolRuang: orang.pangkatGolRuang,
    jabatan: muat(orang.jabatan),
    unitKerja: muat(orang.unitKerja),
    instansi: muat(orang.instansi ?? orang.unitKerja),
  };
}

/** Head, persons and signatures as the templates read them. `judulBerkas` becomes the title of the PDF. */
export function susunKepala(bahan: BahanKepala, judulBerkas: string) {
  const { pegawai, penilai } = bahan.tanggalTandaTangan;
  return {
    judulBerkas,
    instansi: bahan.instansi.toUpperCase(),
    periode: periodeCetak(bahan.periode),
    pegawai: susunIdentitas(bahan.pegawai),
    penilai: susunIdentitas(bahan.penilai),
    tempatTanggal: tempatTanggal(bahan.tempat, penilai),
    tanggal: {
      pegawai: pegawai === null ? null : tanggalCetak(pegawai),
      penilai: penilai === null ? null : tanggalCetak(penilai),
    },
  };
}
