import { useEffect, useId, useRef } from "react";

/**
 * Above a form that was refused: how many things, each a link to its field. It takes the focus when it appears, so that the
 * reader is not left at a button that seems to have done nothing. Draws nothing without errors.
 */
export function RingkasanGalat({ galat, judul }: { galat: readonly { id: string; pesan: string }[]; judul?: string }) {
  const ref = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (galat.length > 0) ref.current?.focus();
  }, [galat]);
  if (galat.length === 0) return null;
  return (
    <div className="ringkas-galat" ref={ref} role="group" aria-labelledby={id} tabIndex={-1} autoFocus>
      <h2 id={id}>{judul ?? `Ada ${galat.length} hal yang perlu diperbaiki`}</h2>
      <ul>
        {galat.map((g) => (
          <li key={g.id}>
            <a href={`#${g.id}`}>{g.pesan}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
