import { Link } from "react-router";
import type { BarisAsal } from "./baris-asal.ts";

/** One line at a SKP: where it began, by whom it was proposed; or that a template can be made of it. */
export function AsalTemplat({ asal: { teks, usul, beda, jadikan }, skpId }: { asal: BarisAsal; skpId: string }) {
  return (
    <p className={usul ? "sisip kabar" : "sisip dua"}>
      {teks} {beda && <Link to={`/skp/${skpId}/templat`}>{beda}</Link>} {jadikan && <Link to={`/templat/tambah?dari=${skpId}`}>{jadikan}</Link>}
    </p>
  );
}
