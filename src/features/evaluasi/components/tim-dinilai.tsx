import { Link } from "react-router";
import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import { Predikat } from "#web/ui/predikat.tsx";

export type DaftarTim = OutputOf<Operations, "evaluasi.daftarTim">;
export type Anggota = DaftarTim["tim"][number];

/** The people of the desk by name, each with how far they are. On a narrow screen they fold into one line. */
export function TimDinilai({ tim, kini }: { tim: readonly Anggota[]; kini: string }) {
  const nomor = tim.findIndex((one) => one.evaluasiId === kini);
  return (
    <nav className="kiri" aria-label="Pegawai dalam tim">
      <details className="pilih-orang buka">
        <summary>
          Pegawai {nomor + 1} dari {tim.length}: {tim[nomor]?.nama}
        </summary>
        <ol className="tim">
          {tim.map((one) => (
            <li key={one.evaluasiId}>
              <Link to={`/penilaian/${one.evaluasiId}`} aria-current={one.evaluasiId === kini ? "page" : undefined}>
                <b>{one.nama}</b>
                <span className="dua">{one.jabatan}</span>
                <Keadaan anggota={one} isKini={one.evaluasiId === kini} />
              </Link>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}

function Keadaan({ anggota, isKini }: { anggota: Anggota; isKini: boolean }) {
  if (anggota.hubungan === "ATASAN_PENILAI") return <span className="dua">lewat masa penilaian {anggota.penilai}</span>;
  if (anggota.predikat) return <Predikat nilai={anggota.predikat} polos />;
  if (isKini && anggota.status === "TERBUKA") return <span className="giliran">sedang dinilai</span>;
  if (anggota.predikatDraf) return <span className="dua">draf, belum ditetapkan</span>;
  return <span className="dua">belum dinilai</span>;
}

/** Whom to rate after `kini`: the next one below who is open, else the first one open, never the same person. */
export function berikutnya(tim: readonly Anggota[], kini: string | null): Anggota | null {
  const terbuka = tim.filter((one) => one.hubungan === "PENILAI" && one.status === "TERBUKA" && one.evaluasiId !== kini);
  const nomor = tim.findIndex((one) => one.evaluasiId === kini);
  return terbuka.find((one) => tim.indexOf(one) > nomor) ?? terbuka[0] ?? null;
}
