import type { ReactNode } from "react";

/** A line that opens: words left, a note right. In a list it draws its own rule (`baris`). */
export function Buka({
  judul,
  catatan,
  terbuka,
  baris,
  children,
}: {
  judul: ReactNode;
  catatan?: ReactNode;
  terbuka?: boolean;
  baris?: boolean;
  children: ReactNode;
}) {
  return (
    <details className={baris ? "buka baris" : "buka"} open={terbuka}>
      <summary>
        <span>{judul}</span>
        {catatan && <span className="dua">{catatan}</span>}
      </summary>
      <div className="susun j3">{children}</div>
    </details>
  );
}
