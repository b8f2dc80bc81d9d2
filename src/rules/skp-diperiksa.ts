import type { Aspek, JenisLampiran, JenisRhk, KeluargaSkp, NilaiPerilaku, Pendekatan, Perspektif } from "./kosakata.ts";
import type { JenisJabatan } from "./kosakata-pegawai.ts";
import type { Dasar } from "./putusan.ts";
import type { Arah, Target } from "./target.ts";
import type { Lintasan } from "./tulis-lintasan.ts";

/** What a main result may touch so that its target may be absolute (p. 51). */
export const ALASAN_MUTLAK = ["NYAWA", "CEDERA", "KEAMANAN_NASIONAL", "KERUGIAN_BESAR"] as const;

/** What was reached last year with the same indicator of the same person. */
export type RealisasiLalu = { readonly tahun: number; readonly nilai: number; readonly satuan: string };

export type IndikatorUntukDiperiksa = {
  /** Quantitative JA/JF only. */
  readonly aspek: Aspek | null;
  /** Indicator; in the qualitative approach the whole narrative, target included. */
  readonly teks: string;
  readonly target: string | null;
  /** JPT and *pimpinan unit kerja mandiri* only. */
  readonly perspektif: Perspektif | null;
  readonly menyangkut?: (typeof ALASAN_MUTLAK)[number] | null;
  readonly arah?: Arah | null;
  readonly isAkumulatif?: boolean;
  readonly lintasan?: Lintasan | null;
  readonly lalu?: RealisasiLalu | null;
};

/** An indicator with its target in figures, read once for all rules; `baca` null when it is not one quantity. */
export type PasanganTarget = { readonly teks: string; readonly target: string; readonly baca: Target | null };

export type RhkUntukDiperiksa = {
  readonly jenis: JenisRhk;
  readonly teks: string;
  readonly rhkPimpinan?: string | null;
  readonly indikator: readonly IndikatorUntukDiperiksa[];
};

export type SkpUntukDiperiksa = {
  readonly keluarga: KeluargaSkp;
  readonly pendekatan: Pendekatan;
  /** Kind of the post; left out, nothing is said about what lies beyond one person's reach. */
  readonly jenisJabatan?: JenisJabatan | null;
  readonly rhk: readonly RhkUntukDiperiksa[];
  readonly lampiran: Readonly<Record<JenisLampiran, readonly string[]>>;
  /** *Ekspektasi khusus* per value; may be empty or left out. */
  readonly perilaku?: Readonly<Partial<Record<NilaiPerilaku, readonly string[]>>>;
};

/** One finding. `path` as "rhk.0.indikator.1.target"; `kata` the words found, joined by ", "; `contoh` a better wording. */
export type Temuan = {
  readonly path: string;
  readonly kode: string;
  readonly teks: string;
  readonly kata?: string;
  readonly contoh?: string;
  readonly dasar: Dasar;
};
