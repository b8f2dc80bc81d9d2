import { Link } from "react-router";
import type { BerandaResponse } from "../schemas.ts";
import { Kapan } from "./medan-langkah.tsx";

type Langkah = BerandaResponse["langkah"]["lain"][number];

/** What else waits, in short, under the field. Draws nothing when there is nothing else. */
export function LangkahLain({ langkah, kini }: { langkah: readonly Langkah[]; kini: string }) {
  if (langkah.length === 0) return null;
  return (
    <section className="susun j3" aria-labelledby="lain">
      <h2 id="lain">{langkah.some((satu) => satu.jenis === "LAKUKAN") ? "Sesudah itu" : "Yang sedang berjalan"}</h2>
      <ul className="garis langkah-lain">
        {langkah.map((satu) => (
          <li key={satu.kode}>
            <p>
              {satu.tombol ? <Link to={satu.tombol.ke}>{satu.judul}</Link> : <b>{satu.judul}</b>}
              {satu.tenggat && (
                <span className="dua">
                  {" "}
                  <Kapan tenggat={satu.tenggat} kini={kini} />
                </span>
              )}
            </p>
            <p className="dua">{satu.alasan}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
