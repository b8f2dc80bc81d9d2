import type { ReactNode } from "react";

/** One section of the catalogue: the piece's name and when to use it at the left, the piece in its states at the right. */
export function Bagian({ nama, guna, id, children }: { nama: string; guna: string; id: string; children: ReactNode }) {
  return (
    <section className="bagian-katalog" aria-labelledby={id}>
      <div className="susun j2">
        <h2 id={id}>{nama}</h2>
        <p className="dua">{guna}</p>
      </div>
      <div className="susun j5">{children}</div>
    </section>
  );
}
