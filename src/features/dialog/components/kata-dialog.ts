import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import type { Masalah } from "#web/formulir.ts";

export type Ruang = OutputOf<Operations, "dialog.lihat">;
export type Usul = Ruang["usul"][number];
export type BarisDialog = Ruang["baris"][number];
export type Pertemuan = Ruang["dialog"][number];
export type Keraguan = Ruang["keraguan"][number];

/** A refused act with everything that was typed, and which form it was. */
export type Jawaban = { aksi: string; untuk: string; masalah: Masalah; diketik: Record<string, string> };

/** What every form of these pages needs. */
export type Halaman = { ruang: Ruang; saya: string; sekarang: string; permintaanId: string; jawaban: Jawaban | null };

/** The refused act, when it came from this very form. */
export function jawabanUntuk(jawaban: Jawaban | null, aksi: string, untuk = ""): Jawaban | null {
  return jawaban?.aksi === aksi && jawaban.untuk === untuk ? jawaban : null;
}

export const LABEL_CARA = { TATAP_MUKA: "tatap muka", DARING: "daring" } as const;
