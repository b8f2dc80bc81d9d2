import { PASAL } from "./putusan.ts";
import { langkahDalam, tindakanDalam } from "./siklus.ts";
import type { Langkah, PelakuSiklus, Siklus } from "./siklus.ts";

/** TERBUKA waits for the penilai, DIJAWAB for the employee to say whether it is clear now. */
export const STATUS_KERAGUAN = ["TERBUKA", "DIJAWAB", "SELESAI"] as const;
export type StatusKeraguan = (typeof STATUS_KERAGUAN)[number];
export const TINDAKAN_KERAGUAN = ["jawab", "selesaikan", "lanjutkan"] as const;
export type TindakanKeraguan = (typeof TINDAKAN_KERAGUAN)[number];

/** The life of a doubt (L.II.A.7 p. 52: the employee clarifies until there is agreement). It blocks nothing. */
export const SIKLUS_KERAGUAN = {
  TERBUKA: {
    jawab: { ke: "DIJAWAB", siapa: "PENILAI", dasar: PASAL.dialogKinerja },
    selesaikan: { ke: "SELESAI", siapa: "PEGAWAI", dasar: PASAL.dialogKinerja },
  },
  DIJAWAB: {
    selesaikan: { ke: "SELESAI", siapa: "PEGAWAI", dasar: PASAL.dialogKinerja },
    lanjutkan: { ke: "TERBUKA", siapa: "PEGAWAI", dasar: PASAL.dialogKinerja },
  },
  SELESAI: {},
} as const satisfies Siklus<StatusKeraguan, TindakanKeraguan>;

/** The step an act takes, or null when the cycle does not know it from here. */
export function langkahKeraguan(status: StatusKeraguan, tindakan: TindakanKeraguan): Langkah<StatusKeraguan> | null {
  return langkahDalam<StatusKeraguan, TindakanKeraguan>(SIKLUS_KERAGUAN, status, tindakan);
}

/** What this side may do with a doubt now. */
export function tindakanKeraguan(status: StatusKeraguan, pelaku: PelakuSiklus | null): TindakanKeraguan[] {
  return tindakanDalam<StatusKeraguan, TindakanKeraguan>(SIKLUS_KERAGUAN, status).filter((satu) => langkahKeraguan(status, satu)?.siapa === pelaku);
}
