import type { ReactNode } from "react";
import { Dasar } from "#web/ui/dasar.tsx";

/**
 * Advice, in gold because it stops nothing: a verdict in a sentence, at most three reasons with the word at fault in bold, an
 * example, two buttons, the source. Kept with a reason, it shows the reason instead of the buttons.
 */
export function Nasihat({
  id,
  putusan,
  alasan,
  contoh,
  aksi,
  dasar,
  tetap,
}: {
  /** For the `aria-describedby` of the field it speaks about. */
  id?: string;
  putusan: ReactNode;
  alasan: readonly ReactNode[];
  contoh?: ReactNode;
  aksi?: ReactNode;
  dasar?: ReactNode;
  /** The reason for which the person kept the text. */
  tetap?: ReactNode;
}) {
  return (
    <div className="nasihat" id={id}>
      <p>
        <b>{putusan}</b>
      </p>
      {alasan.length > 0 && (
        <ul className="susun j1">
          {alasan.slice(0, 3).map((a, i) => (
            <li key={i}>{a}</li>
          ))}
        </ul>
      )}
      {contoh && <p>{contoh}</p>}
      {tetap ? <p>Anda tetap memakainya: “{tetap}”</p> : aksi && <div className="sebaris">{aksi}</div>}
      {dasar && <Dasar>{dasar}</Dasar>}
    </div>
  );
}
