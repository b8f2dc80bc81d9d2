import { listPengingatSaya } from "#features/kelengkapan/queries-pengingat.ts";
import { dayOf } from "#platform/clock.ts";
import type { Reader } from "#platform/db/connect.ts";
import { isiPengingat } from "#rules/kata-pengingat.ts";
import type { HalPengingat } from "#rules/kata-pengingat.ts";
import { namaPolos } from "./nama-polos.ts";
import type { BerandaResponse } from "./schemas.ts";

/** Reminders that still stand, one for each sender, day and matter: forty SKP that wait are one line. */
export async function bacaPengingat(db: Reader, pegawaiId: string, hariIni: string): Promise<BerandaResponse["pengingat"]> {
  const rows = await listPengingatSaya(db, pegawaiId, Number(hariIni.slice(0, 4)), hariIni);
  return [...Map.groupBy(rows, ({ hal, oleh, pada }) => JSON.stringify([hal, oleh, dayOf(pada)])).values()].flatMap((sama) => {
    const [satu] = sama;
    if (!satu) return [];
    return [
      {
        oleh: satu.oleh,
        pada: dayOf(satu.pada),
        isi: isiPengingat(
          satu.hal,
          satu.tahun,
          sama.map(({ tentang }) => namaPolos(tentang)),
        ),
        tombol: sama.length > 1 ? { teks: "Lihat SKP tim", ke: "/tim" } : tujuanPengingat(satu.hal, satu.skpId),
      },
    ];
  });
}

const TOMBOL: Record<HalPengingat, string> = {
  MULAI_SKP: "Mulai SKP",
  SUSUN_SKP: "Buka draf SKP",
  PERBAIKI_SKP: "Perbaiki SKP",
  TETAPKAN_SKP: "Baca SKP",
  TETAPKAN_PERUBAHAN: "Baca perubahan",
};

/** Where the matter is done. */
function tujuanPengingat(hal: HalPengingat, skpId: string | null): { teks: string; ke: string } {
  return { teks: TOMBOL[hal], ke: skpId === null ? "/skp" : `/skp/${skpId}` };
}
