import type { ReactNode } from "react";

/** One column. `judul` heads it; `label` names the cell on a phone, where the head is gone. */
export type Kolom<Baris> = {
  kunci: string;
  judul: ReactNode;
  /** Name of the cell when the row is a card; taken from `judul` when that is plain text. */
  label?: string;
  isi: (baris: Baris, nomor: number) => ReactNode;
  /** This cell heads its row. Give it to one column. */
  kepala?: boolean;
  /** Figures: to the right, never broken. */
  angka?: boolean;
  /** Never broken. */
  utuh?: boolean;
  className?: string;
};

/**
 * A table with caption and scopes. Under 640 px each row is a card and `data-l` names its cells; the roles are written out
 * because a table drawn as blocks loses them. `ringkas` keeps target, realisasi and posisi in one line of the card.
 */
export function Tabel<Baris>({
  judul,
  judulTampak,
  kolom,
  baris,
  kunci,
  ringkas,
  kosong,
  className,
}: {
  /** The caption, for those who listen; shown to all with `judulTampak`. */
  judul: string;
  judulTampak?: boolean;
  kolom: readonly Kolom<Baris>[];
  baris: readonly Baris[];
  kunci: (baris: Baris, nomor: number) => string | number;
  ringkas?: boolean;
  /** What stands here instead of an empty table. */
  kosong?: ReactNode;
  className?: string;
}) {
  if (baris.length === 0 && kosong !== undefined) return kosong;
  return (
    <table role="table" className={["tabel", ringkas && "ringkas", className].filter(Boolean).join(" ")}>
      <caption className={judulTampak ? undefined : "sr"}>{judul}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {kolom.map((k) => (
            <th key={k.kunci} role="columnheader" scope="col" className={kelas({ ...k, utuh: false })}>
              {k.judul}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {baris.map((b, nomor) => (
          <tr key={kunci(b, nomor)} role="row">
            {kolom.map((k) =>
              k.kepala ? (
                <th key={k.kunci} role="rowheader" scope="row" className={kelas(k)}>
                  {k.isi(b, nomor)}
                </th>
              ) : (
                <td key={k.kunci} role="cell" data-l={k.label ?? (typeof k.judul === "string" ? k.judul : undefined)} className={kelas(k)}>
                  {k.isi(b, nomor)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function kelas({ angka, utuh, className }: { angka?: boolean; utuh?: boolean; className?: string }): string | undefined {
  return [angka && "n", utuh && "utuh", className].filter(Boolean).join(" ") || undefined;
}
