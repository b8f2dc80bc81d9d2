import { Link } from "react-router";
import { tanggalHari } from "#web/format/tanggal.ts";
import type { BerandaResponse } from "../schemas.ts";

/** Who reminded the person of what, and where it is done. Draws nothing when nobody did; a reminder goes when the matter is done. */
export function PengingatSaya({ pengingat }: { pengingat: BerandaResponse["pengingat"] }) {
  if (pengingat.length === 0) return null;
  return (
    <section className="susun j3" aria-labelledby="pengingat">
      <h2 id="pengingat">Pengingat untuk Anda</h2>
      <ul className="garis langkah-lain">
        {pengingat.map((satu) => (
          <li key={`${satu.isi} ${satu.oleh} ${satu.pada}`}>
            <p>
              <b>{satu.isi}.</b> <Link to={satu.tombol.ke}>{satu.tombol.teks}</Link>
            </p>
            <p className="dua">
              Diingatkan {satu.oleh}, {tanggalHari(satu.pada)}. Hilang sendiri begitu selesai.
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
