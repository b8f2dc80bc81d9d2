import type { ReactNode } from "react";

export type LangkahJalan = {
  nama: string;
  /** Who, by when. */
  siapa: ReactNode;
  kini?: boolean;
};

/** The journey: who does what, by when. The present step is gold; upright on a narrow screen. */
export function Jalan({ label, langkah }: { label: string; langkah: readonly LangkahJalan[] }) {
  return (
    <ol className="jalan" aria-label={label}>
      {langkah.map(({ nama, siapa, kini }) => (
        <li key={nama} aria-current={kini ? "step" : undefined}>
          <b>{nama}</b>
          {siapa}
        </li>
      ))}
    </ol>
  );
}
