import { sql } from "kysely";
import { bandingTugas } from "#features/skp/queries-nasihat.ts";
import type { Database } from "#platform/db/connect.ts";
import { isLuarTugas } from "#rules/nasihat-data.ts";
import { PASANGAN_TUGAS } from "./tugas-jabatan.ts";
import type { PasanganTugas } from "./tugas-jabatan.ts";
import type { Ukuran } from "./ukur-pemeriksa.ts";

export type UkuranTugas = { readonly disusun: Ukuran; readonly disisihkan: Ukuran; readonly salah: readonly string[] };

/** Precision and recall of "outside the duties of the post" on the labelled pairs, by the database's own text search. */
export async function ukurTugas(db: Database): Promise<UkuranTugas> {
  const dinilai: (PasanganTugas & { kena: boolean })[] = [];
  for (const satu of PASANGAN_TUGAS) {
    const { rows } = await bandingTugas(sql`${satu.rhk}::text`, sql`${`${satu.jabatan} ${satu.tugas}`}::text`).execute(db);
    dinilai.push({ ...satu, kena: rows[0] !== undefined && isLuarTugas(rows[0]) });
  }
  const ukur = (separuh: boolean): Ukuran => {
    const isi = dinilai.filter(({ isDisisihkan }) => isDisisihkan === separuh);
    const jumlah = (kena: boolean, luar: boolean) => isi.filter((satu) => satu.kena === kena && satu.isLuar === luar).length;
    const [benar, keliru, luput] = [jumlah(true, true), jumlah(true, false), jumlah(false, true)];
    return { benar, keliru, luput, presisi: benar / Math.max(1, benar + keliru), jangkauan: benar / Math.max(1, benar + luput) };
  };
  const salah = dinilai
    .filter(({ kena, isLuar }) => kena !== isLuar)
    .map(({ rhk, jabatan, kena }) => `“${rhk}” pada ${jabatan}: ${kena ? "keliru" : "luput"} LUAR_TUGAS`);
  return { disusun: ukur(false), disisihkan: ukur(true), salah };
}
