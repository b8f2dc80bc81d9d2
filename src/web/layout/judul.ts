import type { MetaDescriptor } from "react-router";

/** The `meta` of a page: `export const meta = () => judul("SKP 2026")`. */
export function judul(teks: string): MetaDescriptor[] {
  return [{ title: `${teks} · Terang` }];
}
