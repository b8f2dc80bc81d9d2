/**
 * Writing kept on this device until the server has acknowledged it. One entry per person and form, in localStorage under
 * `terang:<person>:<form>`; nothing is ever kept under another person's name, and signing out clears it.
 */

/** One form as it was typed. `dasar` is the version of the record the person began from, if the form has one. */
export type Simpanan = {
  isian: Record<string, string[]>;
  /** Milliseconds since the epoch, by this device's clock. */
  pada: number;
  dasar: string | null;
};

/** The part of localStorage that is used, so that tests can hand in a plain object. */
export type Gudang = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

const AWALAN = "terang";

function kunciGudang(penggunaId: string, kunci: string): string {
  return `${AWALAN}:${penggunaId}:${kunci}`;
}

/** Private browsing and a full disk make localStorage throw; then there is no store and the page goes on without it. */
export function gudangPeramban(): Gudang | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

/** @returns false when the device would not keep it. */
export function simpanDiPonsel(gudang: Gudang | null, penggunaId: string, kunci: string, simpanan: Simpanan): boolean {
  try {
    gudang?.setItem(kunciGudang(penggunaId, kunci), JSON.stringify(simpanan));
    return gudang !== null;
  } catch {
    return false;
  }
}

export function ambilSimpanan(gudang: Gudang | null, penggunaId: string, kunci: string): Simpanan | null {
  try {
    const teks = gudang?.getItem(kunciGudang(penggunaId, kunci));
    return teks ? periksaSimpanan(JSON.parse(teks)) : null;
  } catch {
    return null;
  }
}

export function hapusSimpanan(gudang: Gudang | null, penggunaId: string, kunci: string): void {
  try {
    gudang?.removeItem(kunciGudang(penggunaId, kunci));
  } catch {
    // nothing to clear where nothing can be kept
  }
}

/** Clears everything this person left on the device. Called when signing out. */
export function bersihkanSimpanan(penggunaId: string, gudang: Gudang | null = gudangPeramban()): void {
  if (gudang === null) return;
  const awalan = kunciGudang(penggunaId, "");
  const kunci: string[] = [];
  for (let i = 0; i < gudang.length; i++) {
    const k = gudang.key(i);
    if (k?.startsWith(awalan)) kunci.push(k);
  }
  for (const k of kunci) gudang.removeItem(k);
}

function periksaSimpanan(nilai: unknown): Simpanan | null {
  if (typeof nilai !== "object" || nilai === null) return null;
  const { isian, pada, dasar } = nilai as Partial<Record<keyof Simpanan, unknown>>;
  if (typeof isian !== "object" || isian === null || typeof pada !== "number") return null;
  const rapi: Record<string, string[]> = {};
  for (const [nama, daftar] of Object.entries(isian)) {
    if (Array.isArray(daftar)) rapi[nama] = daftar.filter((v): v is string => typeof v === "string");
  }
  return { isian: rapi, pada, dasar: typeof dasar === "string" ? dasar : null };
}
