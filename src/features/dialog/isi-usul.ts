import { findSkp } from "#features/skp/queries.ts";
import type { RhkRow, SkpRow } from "#features/skp/queries.ts";
import { temuanSkp } from "#features/skp/present-skp.ts";
import { readIsi } from "#features/skp/read-isi.ts";
import type { Tx } from "#platform/db/connect.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { HURUF_TERBANYAK, barisSkp, denganKata } from "./baris.ts";
import type { Baris } from "./baris.ts";
import { TOLAK_DIALOG } from "./teks.ts";

const LAMPIRAN_TERBANYAK = 30;
const HURUF_LAMPIRAN = 2000;

export type IsiKini = { skp: SkpRow; isi: Awaited<ReturnType<typeof readIsi>> & { pendekatan: SkpRow["pendekatan"] }; baris: Baris[] };

/** The SKP as it stands: the lines to talk about, and the whole content as `simpanIsi` takes it. */
export async function bacaIsi(tx: Tx, { id }: { id: string }): Promise<IsiKini> {
  const skp = (await findSkp(tx, id)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
  const isi = { pendekatan: skp.pendekatan, ...(await readIsi(tx, id)) };
  return { skp, isi, baris: barisSkp(isi.rhk, isi.lampiran) };
}

/** Refuses words that do not fit the line, or with which the SKP would no longer be complete; what was wrong before stays out of it. */
export function periksaKata({ skp, isi }: IsiKini, baris: Baris, menjadi: string): void {
  const tolak = (kalimat: string) => refuse(TOLAK_DIALOG.USUL_MELEMAHKAN, { kalimat }, [{ path: "menjadi", code: "tidak_sesuai", message: kalimat }]);
  const terbanyak = HURUF_TERBANYAK[baris.jenis];
  if (menjadi.length > terbanyak) tolak(`Baris ini memuat paling banyak ${terbanyak} huruf, usul ini ${menjadi.length}.`);
  const baru = denganKata(isi, baris.kunci, menjadi);
  if (baris.jenis === "LAMPIRAN") {
    const daftar = menjadi.split("\n");
    if (daftar.length > LAMPIRAN_TERBANYAK) tolak(`Lampiran paling banyak ${LAMPIRAN_TERBANYAK} baris.`);
    if (daftar.some((satu) => satu.length > HURUF_LAMPIRAN)) tolak(`Satu baris lampiran paling banyak ${HURUF_LAMPIRAN} huruf.`);
  }
  const semula = new Set(temuanSkp(skp, isi.rhk, isi.lampiran, isi.ekspektasi).galat.map((satu) => `${satu.path} ${satu.kode}`));
  const [galat] = temuanSkp(skp, baru.rhk as RhkRow[], baru.lampiran, baru.ekspektasi).galat.filter((satu) => !semula.has(`${satu.path} ${satu.kode}`));
  if (galat) tolak(galat.teks);
}
