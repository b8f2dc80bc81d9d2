import type { ReactNode } from "react";

/**
 * The field of attention: the one next step. What, by when, why, the gold button with its effort, the journey, and what
 * happens if not. Stands between header and main. With nothing to do: the title says so, `kapan` names the next date, no button.
 */
export function Medan({
  pembuka,
  judul,
  kapan,
  alasan,
  aksi,
  upaya,
  children,
  bila,
}: {
  /** "Rabu, 7 Oktober 2026. Selamat pagi, Sari. Satu hal menunggu Anda." */
  pembuka: ReactNode;
  judul: ReactNode;
  /** The deadline sentence; what is in `<b>` is gold. */
  kapan?: ReactNode;
  alasan?: ReactNode;
  /** One gold button: `<Tombol emas penuh ke="…">`, or a form holding one. */
  aksi?: ReactNode;
  /** How long it takes. */
  upaya?: ReactNode;
  /** The journey. */
  children?: ReactNode;
  bila?: { tanya: string; jawab: ReactNode };
}) {
  return (
    <section className="medan" aria-labelledby="langkah">
      <div>
        <p className="dua">{pembuka}</p>
        <div className="langkah">
          <div className="susun j3">
            <h1 id="langkah">{judul}</h1>
            {kapan && <p className="kapan">{kapan}</p>}
            {alasan && <p className="baca">{alasan}</p>}
          </div>
          {(aksi || upaya) && (
            <div className="susun j2">
              {aksi}
              {upaya && <p className="dua">{upaya}</p>}
            </div>
          )}
        </div>
        {children}
        {bila && (
          <details className="bila buka">
            <summary>{bila.tanya}</summary>
            <p className="dua baca">{bila.jawab}</p>
          </details>
        )}
      </div>
    </section>
  );
}
