import type { ReactNode } from "react";

/** Facts with their names. An empty value is left out. */
export function Fakta({ isi }: { isi: readonly (readonly [nama: string, nilai: ReactNode])[] }) {
  return (
    <dl className="fakta">
      {isi.map(([nama, nilai]) =>
        nilai === null || nilai === undefined || nilai === "" ? null : (
          <div key={nama}>
            <dt>{nama}</dt>
            <dd>{nilai}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
