import { PASAL } from "./putusan.ts";
import type { Dasar, Putusan } from "./putusan.ts";
import type { PelakuSiklus } from "./siklus.ts";
import type { StatusSkp } from "./siklus-skp.ts";

/** DIBALAS: answered by other words, which are a proposal of their own. GUGUR: the SKP was set or returned before an answer. */
export const STATUS_USUL = ["TERBUKA", "DITERIMA", "DITOLAK", "DIBALAS", "DITARIK", "GUGUR"] as const;
export type StatusUsul = (typeof STATUS_USUL)[number];

export const TINDAKAN_USUL = ["terima", "tolak", "balas", "tarik", "gugurkan"] as const;
export type TindakanUsul = (typeof TINDAKAN_USUL)[number];

/** Who may take a step: the side that proposed, the other side, or nobody in person. */
type Giliran = "PENGUSUL" | "LAWAN" | "SISTEM";

/** The life of one proposal. Only an open one can be answered, and each answer ends it: a counter-proposal is a new one. */
export const SIKLUS_USUL = {
  terima: { ke: "DITERIMA", siapa: "LAWAN", dasar: PASAL.dialogKinerja },
  tolak: { ke: "DITOLAK", siapa: "LAWAN", dasar: PASAL.dialogKinerja },
  balas: { ke: "DIBALAS", siapa: "LAWAN", dasar: PASAL.dialogKinerja },
  tarik: { ke: "DITARIK", siapa: "PENGUSUL", dasar: PASAL.dialogKinerja },
  gugurkan: { ke: "GUGUR", siapa: "SISTEM", dasar: PASAL.penetapSkp },
} as const satisfies Record<TindakanUsul, { ke: StatusUsul; siapa: Giliran; dasar: Dasar }>;

/** Why a step cannot be taken. */
export type TolakUsul = "SUDAH_BERAKHIR" | "BUKAN_GILIRAN" | "BUKAN_MASANYA";

type Keadaan = { readonly status: StatusUsul; readonly pengusul: PelakuSiklus; readonly skp: StatusSkp };

/**
 * The step an act takes on a proposal. People answer and withdraw while the SKP lies with the penilai (DIAJUKAN): before,
 * the pegawai simply writes; after, the words stand (Ps 7, 14).
 */
export function langkahUsul(usul: Keadaan, tindakan: TindakanUsul, pelaku: PelakuSiklus | null): Putusan<{ ke: StatusUsul } | { tolak: TolakUsul }> {
  const langkah = SIKLUS_USUL[tindakan];
  const alasan = (teks: string) => [{ teks, dasar: langkah.dasar }];
  if (usul.status !== "TERBUKA") return { nilai: { tolak: "SUDAH_BERAKHIR" }, alasan: alasan("Usul ini sudah berakhir.") };
  if (langkah.siapa === "SISTEM") {
    if (pelaku !== null || usul.skp === "DIAJUKAN") return { nilai: { tolak: "BUKAN_GILIRAN" }, alasan: alasan("Usul berakhir sendiri, tidak oleh orang.") };
    return { nilai: { ke: langkah.ke }, alasan: alasan("SKP ditetapkan atau dikembalikan sebelum usul ini dijawab.") };
  }
  const giliran = langkah.siapa === "PENGUSUL" ? pelaku === usul.pengusul : pelaku !== null && pelaku !== usul.pengusul;
  if (!giliran) return { nilai: { tolak: "BUKAN_GILIRAN" }, alasan: alasan("Usul dijawab pihak yang lain, dan ditarik pihak yang mengusulkan.") };
  if (usul.skp !== "DIAJUKAN") return { nilai: { tolak: "BUKAN_MASANYA" }, alasan: alasan("Usul dijawab selama SKP diajukan dan belum ditetapkan.") };
  return { nilai: { ke: langkah.ke }, alasan: alasan("Ekspektasi disepakati dalam dialog kinerja.") };
}

/** What may be done to a proposal by this side now. */
export function tindakanUsul(usul: Keadaan, pelaku: PelakuSiklus | null): TindakanUsul[] {
  return TINDAKAN_USUL.filter((tindakan) => "ke" in langkahUsul(usul, tindakan, pelaku).nilai);
}
