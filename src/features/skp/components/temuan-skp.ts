import type { SkpResponse } from "#features/skp/schemas.ts";

/** What the rules found in this SKP. */
export type TemuanSkp = SkpResponse["temuan"];
export type Temuan = TemuanSkp["nasihat"][number];

/** The advice on a field or on anything under it. */
export function nasihatUntuk(temuan: TemuanSkp, path: string): Temuan[] {
  return temuan.nasihat.filter((satu) => satu.path === path || satu.path.startsWith(`${path}.`));
}
