import type { Tx } from "#platform/db/connect.ts";
import { refuse } from "#platform/refusal.ts";
import type { RefusalDefinition, RefusalDetail } from "#platform/refusal.ts";
import { lockSkp } from "#features/skp/queries.ts";
import { posisiJendela } from "#rules/jendela-evaluasi.ts";
import { tanggalPanjang } from "#rules/tanggal.ts";
import { findJendela, findSkpBulan, lockEvaluasi } from "./queries.ts";
import type { JendelaBulan, SkpBulan } from "./queries.ts";
import { TOLAK_REALISASI } from "./teks.ts";

export type IzinCatat =
  | { boleh: true; isTerlambat: boolean; alasan: string }
  | { boleh: false; isTerlambat: boolean; tolak: RefusalDefinition; rincian: RefusalDetail };

/**
 * Whether a month may be recorded on a day, and why. Late is allowed until the rating is set (`posisiJendela`), but not
 * beyond `tutup`: by then another person rates, on what lies before them.
 */
export function izinCatat(skp: SkpBulan, jendela: JendelaBulan | null, bulan: string, today: string): IzinCatat {
  const tidak = (tolak: RefusalDefinition, rincian: RefusalDetail = {}, isTerlambat = false): IzinCatat => ({ boleh: false, isTerlambat, tolak, rincian });
  if (skp.status !== "DITETAPKAN") return tidak(TOLAK_REALISASI.SKP_BELUM_DITETAPKAN, { status: skp.status });
  if (!jendela) return tidak(TOLAK_REALISASI.BULAN_DI_LUAR_SKP);
  if (`${bulan}-01` > today) return tidak(TOLAK_REALISASI.BULAN_BELUM_MULAI, { mulai: tanggalPanjang(`${bulan}-01`) });
  const posisi = posisiJendela({ hariIni: today, ...jendela, sudahDinilai: jendela.statusEvaluasi !== null && jendela.statusEvaluasi !== "TERBUKA" });
  if (!posisi.nilai.bolehCatat) return tidak(TOLAK_REALISASI.SUDAH_DINILAI, { triwulan: jendela.triwulan });
  if (posisi.nilai.tahap === "LEWAT")
    return tidak(TOLAK_REALISASI.BATAS_CATAT_LEWAT, { tutup: tanggalPanjang(jendela.tutup), tanya: skp.atasanPenilai ?? skp.penilai }, true);
  return { boleh: true, isTerlambat: posisi.nilai.catatTerlambat, alasan: posisi.alasan[0]?.teks ?? "" };
}

/** Locks the SKP and its evaluation for a change of this month, and refuses where recording is closed. */
export async function assertBolehCatat(tx: Tx, skpId: string, bulan: string, today: string): Promise<SkpBulan> {
  await lockSkp(tx, skpId);
  await lockEvaluasi(tx, skpId, bulan);
  const skp = await findSkpBulan(tx, { skpId });
  if (!skp) throw new Error("SKP hilang di tengah perubahan.");
  const izin = izinCatat(skp, await findJendela(tx, skpId, bulan), bulan, today);
  if (!izin.boleh) refuse(izin.tolak, izin.rincian);
  return skp;
}
