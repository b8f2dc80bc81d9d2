import { Link } from "react-router";
import { tanggalTahun } from "#web/format/tanggal.ts";
import { Kosong } from "#web/ui/kosong.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { type Halaman, LABEL_CARA, type Pertemuan } from "./kata-dialog.ts";

/** The talks of the year, newest first, and the way to write down another. */
export function DaftarPertemuan({ halaman: { ruang } }: { halaman: Halaman }) {
  const baru = ruang.boleh.catatDialog && (
    <Tombol jenis="kedua" ke={`/skp/${ruang.skp.id}/dialog/baru`}>
      Catat pertemuan
    </Tombol>
  );
  return (
    <section className="susun j3" aria-labelledby="pertemuan">
      <h2 id="pertemuan">Pertemuan yang dicatat</h2>
      {ruang.dialog.length === 0 ? (
        <Kosong judul="Belum ada pertemuan yang dicatat" aksi={baru || undefined}>
          Halaman pertemuan menuntun percakapan dalam empat langkah; catatannya disetujui kedua pihak.
        </Kosong>
      ) : (
        <>
          <ul className="garis">
            {ruang.dialog.map((satu) => (
              <li key={satu.id}>
                <p>
                  <Link to={`/skp/${ruang.skp.id}/dialog/${satu.id}`}>
                    {tanggalTahun(satu.tanggal)}, {LABEL_CARA[satu.cara]}
                  </Link>
                </p>
                <p className="dua">{keadaan(satu)}</p>
              </li>
            ))}
          </ul>
          {baru && <p>{baru}</p>}
        </>
      )}
    </section>
  );
}

function keadaan({ setuju, gugur }: Pertemuan): string {
  if (setuju.length === 2) return "Disetujui kedua pihak.";
  const satu = setuju[0] ? `Disetujui ${setuju[0].nama}; satu pihak belum.` : "Belum disetujui.";
  return gugur.length > 0 && !setuju[0] ? "Catatan berubah sesudah disetujui; menunggu persetujuan lagi." : satu;
}
