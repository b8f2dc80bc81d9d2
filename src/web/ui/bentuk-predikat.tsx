import type { PredikatKinerja } from "#rules/kosakata.ts";

/** The value of `data-p`: which ink and surface a sign takes. */
export const WARNA_PREDIKAT = {
  SANGAT_BAIK: "sangat-baik",
  BAIK: "baik",
  BUTUH_PERBAIKAN: "butuh",
  KURANG: "kurang",
  SANGAT_KURANG: "sangat-kurang",
} as const satisfies Record<PredikatKinerja, string>;

const JALUR = {
  SANGAT_BAIK: "M8 0l2.4 2.3h3.3v3.3L16 8l-2.3 2.4v3.3h-3.3L8 16l-2.4-2.3H2.3v-3.3L0 8l2.3-2.4V2.3h3.3z",
  BAIK: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z",
  BUTUH_PERBAIKAN: "M8 1l7.6 14H.4z",
  KURANG: "M8 0l8 8-8 8-8-8zm0 4.6L4.6 8 8 11.4 11.4 8z",
  SANGAT_KURANG: "M4 .5l4 4 4-4L15.5 4l-4 4 4 4-3.5 3.5-4-4-4 4L.5 12l4-4-4-4z",
} as const satisfies Record<PredikatKinerja, string>;

/** Star, disc, triangle, hollow diamond, cross: the shape that carries the predikat on black-and-white paper. */
export function BentukPredikat({ nilai }: { nilai: PredikatKinerja }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path fillRule="evenodd" d={JALUR[nilai]} />
    </svg>
  );
}
