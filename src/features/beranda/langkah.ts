import type { TugasDialog } from "#features/dialog/queries.ts";
import type { StatusEvaluasi } from "#rules/siklus-evaluasi.ts";
import type { StatusSkp } from "#rules/siklus-skp.ts";

/** In which capacity somebody has something to do. The superior of a rater stands in the law beside the rater. */
export const PERAN_LANGKAH = ["PEGAWAI", "PENILAI", "ATASAN_PENILAI", "PENGELOLA", "PIMPINAN", "INSPEKTORAT"] as const;
export type PeranLangkah = (typeof PERAN_LANGKAH)[number];

/** `LAKUKAN`: the person acts now. `TUNGGU`: somebody else does. `SELESAI`: nothing, only the next date. */
export const JENIS_LANGKAH = ["LAKUKAN", "TUNGGU", "SELESAI"] as const;

export type TahapJalan = { nama: string; siapa: string; kini: boolean };

/** One step as a page shows it: what, by when, why, how long it takes, what if late, where it stands in the journey. */
export type Langkah = {
  kode: string;
  peran: PeranLangkah;
  jenis: (typeof JENIS_LANGKAH)[number];
  judul: string;
  /** `hari`: ISO date. `kata` stands before it ("paling lambat"), `ekor` after it. Null where no day is fixed. */
  tenggat: { kata: string; hari: string; ekor: string | null } | null;
  alasan: string;
  tombol: { teks: string; ke: string } | null;
  upaya: string | null;
  bila: { tanya: string; jawab: string } | null;
  jalan: { label: string; tahap: TahapJalan[] } | null;
  /** ISO date by which steps are put in order: the deadline, today when it has passed. */
  urut: string;
};

/** What is known about a person's own year. Dates are ISO days. */
export type FaktaPegawai = {
  tahun: number;
  /** Null while the year is not opened. */
  batasSkp: string | null;
  /** `penetap`: who sets it today (Ps 14(1)). `batas`: last day of the penilai. */
  skp: {
    id: string;
    status: StatusSkp;
    penilai: string;
    penetap: string;
    batas: string;
    alasanKembali: string | null;
    jumlahRhk: number;
    diajukanPada: string | null;
    /** Of a set SKP: a draft that changes it. */
    perubahan: { id: string; status: StatusSkp; penetap: string; tenggat: string | null } | null;
    /** Of a set SKP: who rates by the structure of today, where that is another. */
    pengganti: string | null;
    /** The post the person works in since, where the SKP is still that of another. */
    pindah: { jabatan: string; sejak: string } | null;
  } | null;
  /** Months that have ended and may still be recorded but are not complete, the newest first: it carries the figures so far. */
  catat: { bulan: string; terisi: number; jumlah: number; catatSampai: string; tutup: string; evaluasiId: string }[];
  /** The running month, when it can be recorded. */
  bulanBerjalan: { bulan: string; catatSampai: string } | null;
  /** Reports to the pengelola: open, or answered within the week (`dijawab` is the day). */
  tiket: { id: string; nomor: number; batas: string; penangan: string | null; dijawab: string | null }[];
  /** Work to hand over from a post that was left, or to receive in the post held now. */
  serahTerima: { skpId: string; jabatan: string; dari: string; peran: "PEMILIK" | "PENERUS"; sejak: string }[];
  /** Newest first; only periods that have begun. */
  evaluasi: FaktaEvaluasi[];
};

export type FaktaEvaluasi = {
  id: string;
  /** "Triwulan III 2026" or "Tahunan 2026". */
  periode: string;
  status: StatusEvaluasi;
  penilai: string;
  atasan: string | null;
  catatSampai: string;
  buka: string;
  tutup: string;
  /** Clocks in working days, null while one does not run. */
  tenggat: { penyampaian: string | null; pengembalian: string | null; keberatan: string | null };
  isFinal: boolean;
};

/** `tenggat`: by when the penilai answers, null once that has passed; `batas`: the last day of the penilai. */
export type SkpDitunggu = { skpId: string; nama: string; tenggat: string | null; batas: string | null };

export type FaktaPenilai = {
  tahun: number;
  batasSkp: string | null;
  /** SKP that wait for the person as penilai, and those that climbed to them as atasan penilai. */
  skpMenunggu: SkpDitunggu[];
  skpEskalasi: SkpDitunggu[];
  /** Changes of set SKP that wait for the person, in the same two capacities. */
  perubahanMenunggu: SkpDitunggu[];
  perubahanEskalasi: SkpDitunggu[];
  /** The period whose window is open, or the next one; counts of people rated by this person. */
  periode: {
    nama: string;
    catatSampai: string;
    buka: string;
    tutup: string;
    laporan: string;
    semua: number;
    belum: { evaluasiId: string; nama: string }[];
    tanpaUmpanBalik: string[];
  } | null;
  /** Signed by the penilai, not yet delivered; nearest clock first. */
  sampaikan: { evaluasiId: string; nama: string; penyampaian: string }[];
  /** Left unrated by the penilai below when the window passed. */
  terlewat: { nama: string; penilai: string; batas: string }[];
};

export type FaktaPengelola = {
  periode: { nama: string; selesai: string; buka: string; tutup: string } | null;
  /** Units led by a penilai whose achievement of that period is missing, and how many people are rated by it. */
  capaianBelum: { unit: string; dinilai: number }[];
  /** Penilai with people unrated in that period. */
  tertahan: { penilai: string; unit: string; belum: number }[];
  /** Open reports of people in the units; `batas` is the nearest day by which one must be answered. */
  tiket: { jumlah: number; lewat: number; batas: string | null };
};

export type FaktaPimpinan = { periode: { nama: string; buka: string; tutup: string } | null; selesai: number; jumlah: number };

export type FaktaInspektorat = { segel: { nomor: number; hari: string } | null; belumDisegel: number };

/** What waits in dialogues, the longest waiting first; days as ISO dates. */
export type FaktaDialog = (Omit<TugasDialog, "sejak"> & { sejak: string })[];

export type Fakta = {
  hariIni: string;
  pegawai: FaktaPegawai | null;
  penilai: FaktaPenilai | null;
  pengelola: FaktaPengelola | null;
  pimpinan: FaktaPimpinan | null;
  inspektorat: FaktaInspektorat | null;
  /** What waits in dialogues, whichever side one is on. */
  dialog?: FaktaDialog;
};
