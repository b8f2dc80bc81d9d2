import { simpanIsi } from "#features/skp/isi-skp.ts";
import { listEkspektasi, listLampiran, listRhk, listRhkPimpinan } from "#features/skp/queries.ts";
import type { Perubahan, RhkRow } from "#features/skp/queries.ts";
import { RHK_TERBANYAK } from "#features/skp/schemas.ts";
import type { IsiDisimpan, IsiSkp } from "#features/skp/schemas.ts";
import type { Tx } from "#platform/db/connect.ts";
import { JENIS_LAMPIRAN, NILAI_PERILAKU } from "#rules/kosakata.ts";
import type { KeluargaSkp, Pendekatan } from "#rules/kosakata.ts";
import { denganTarget, polos } from "./beda-templat.ts";
import type { IsiTemplat } from "./schemas.ts";

type Draf = { id: string; versi: number; keluarga: KeluargaSkp; pendekatan: Pendekatan };

/** A row the form offered and nobody wrote into. */
export const isRhkKosong = (rhk: Pick<RhkRow, "teks" | "indikator">): boolean =>
  rhk.teks.trim() === "" && rhk.indikator.every(({ teks, target }) => teks.trim() === "" && !target);

/**
 * Fills a draft from a template: what its owner wrote stays, the same words are not taken twice, a result of the superior
 * that is offered under the words of the template is linked. Call with the locked draft.
 * @returns how many results came, what changed, and the approach the draft has now
 */
export async function terapkanTemplat(tx: Tx, draf: Draf, templat: IsiTemplat): Promise<{ jumlah: number; perubahan: Perubahan[]; pendekatan: Pendekatan }> {
  const milik = (await listRhk(tx, draf.id)).filter((satu) => !isRhkKosong(satu));
  const [ekspektasi, lampiran, ditawarkan] = [await listEkspektasi(tx, draf.id), await listLampiran(tx, draf.id), await listRhkPimpinan(tx, draf.id)];
  const pendekatan = milik.length === 0 ? templat.pendekatan : draf.pendekatan;
  const ada = new Set(milik.map((satu) => polos(satu.teks)));
  const pimpinan = new Map(ditawarkan.map((satu) => [polos(satu.teks), satu.id]));
  const baru = templat.rhk.filter((satu) => !ada.has(polos(satu.teks))).slice(0, RHK_TERBANYAK - milik.length);
  const sendiri = <R extends { teks: string }>(rows: readonly R[], cocok: (row: R) => boolean, lain: readonly string[]): string[] => {
    const tertulis = rows.filter(cocok).map((row) => row.teks);
    return tertulis.length > 0 ? tertulis : [...lain];
  };
  const isi: IsiDisimpan = {
    pendekatan,
    rhk: [
      ...milik,
      ...baru.map((satu) => {
        const rhkPimpinanId = pimpinan.get(polos(satu.rhkPimpinanTeks ?? "")) ?? null;
        return {
          ...satu,
          id: null,
          rhkPimpinanId,
          rhkPimpinanTeks: rhkPimpinanId === null ? satu.rhkPimpinanTeks : null,
          indikator: satu.indikator.map((ind) => ({ ...ind, id: null, teks: pendekatan === "KUALITATIF" ? denganTarget(ind.teks, ind.target) : ind.teks })),
        };
      }),
    ],
    ekspektasi: Object.fromEntries(
      NILAI_PERILAKU.map((nilai) => [nilai, sendiri(ekspektasi, (row) => row.nilai === nilai, templat.ekspektasi[nilai])]),
    ) as IsiSkp["ekspektasi"],
    lampiran: Object.fromEntries(
      JENIS_LAMPIRAN.map((jenis) => [jenis, sendiri(lampiran, (row) => row.jenis === jenis, templat.lampiran[jenis])]),
    ) as IsiSkp["lampiran"],
  };
  return { jumlah: baru.length, perubahan: await simpanIsi(tx, draf, isi), pendekatan };
}
