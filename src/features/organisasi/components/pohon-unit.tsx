import type { ReactNode } from "react";
import { Link } from "react-router";
import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import { AWALAN_PENUGASAN } from "../kata-organisasi.ts";

export type Pohon = OutputOf<Operations, "organisasi.pohon">;
type Simpul = Pohon["unit"][number];

/** The address of the tree with what is looked for, the day, and which units stand open. */
export function alamatPohon({ cari, pada, buka }: { cari?: string; pada?: string | undefined; buka?: readonly string[] }): string {
  const isi = new URLSearchParams();
  if (cari) isi.set("cari", cari);
  if (pada) isi.set("pada", pada);
  if (buka && buka.length > 0) isi.set("buka", buka.join(","));
  const teks = isi.toString();
  return teks ? `/struktur?${teks}` : "/struktur";
}

/** Units under each other as lists; every unit leads to its page, and opens with a link so that it works without script. */
export function PohonUnit({ pohon, cari, pada, buka }: { pohon: Pohon; cari: string; pada: string | undefined; buka: readonly string[] }) {
  const anak = Map.groupBy(pohon.unit, (satu) => (pohon.unit.some((lain) => lain.id === satu.indukId) ? satu.indukId : null));
  const daftar = (indukId: string | null): ReactNode => {
    const isi = anak.get(indukId);
    if (!isi) return null;
    return (
      <ul className="pohon-unit">
        {isi.map((satu) => (
          <li key={satu.id} id={`unit-${satu.id}`}>
            <div>
              <Link to={`/struktur/unit/${satu.id}${pada ? `?pada=${pada}` : ""}`}>{satu.kena ? <mark>{satu.nama}</mark> : satu.nama}</Link>
              <span className="dua">{keterangan(satu)}</span>
              {satu.jumlahAnak > 0 && satu.indukId !== null && (
                <Link
                  className="dua"
                  to={`${alamatPohon({ cari, pada, buka: satu.terbuka ? buka.filter((id) => id !== satu.id) : [...buka, satu.id] })}#unit-${satu.id}`}
                  preventScrollReset
                >
                  {satu.terbuka ? "Tutup" : `Buka ${satu.jumlahAnak} unit`}
                  <span className="sr"> di bawah {satu.nama}</span>
                </Link>
              )}
            </div>
            {daftar(satu.id)}
          </li>
        ))}
      </ul>
    );
  };
  return daftar(null);
}

/** "Plt. Ahmad Siregar, 42 orang" */
export function keterangan({ pimpinan, jumlahPegawai }: Pick<Simpul, "pimpinan" | "jumlahPegawai">): string {
  const nama = pimpinan.map((satu) => `${AWALAN_PENUGASAN[satu.jenis]}${satu.nama}`).join(", ");
  return `${nama === "" ? "tanpa pemimpin" : nama}; ${jumlahPegawai.toLocaleString("id-ID")} orang`;
}
