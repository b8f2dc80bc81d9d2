import type { BedaTemplat } from "#features/templat-skp/schemas.ts";
import { Tabel } from "#web/ui/tabel.tsx";

/** Two texts beside each other, part by part; what is not there is said. */
export function DaftarBeda({ judul, beda, kiri = "Templat", kanan = "SKP" }: { judul: string; beda: readonly BedaTemplat[]; kiri?: string; kanan?: string }) {
  return (
    <Tabel
      judul={judul}
      baris={beda}
      kunci={(satu, nomor) => `${nomor}-${satu.bagian}`}
      kolom={[
        { kunci: "bagian", judul: "Bagian", kepala: true, isi: (satu) => satu.bagian },
        {
          kunci: "templat",
          judul: kiri,
          isi: (satu) => (satu.templat === null ? <span className="dua">tidak ada</span> : <del className="baris-teks">{satu.templat}</del>),
        },
        {
          kunci: "skp",
          judul: kanan,
          isi: (satu) => (satu.skp === null ? <span className="dua">dihapus</span> : <ins className="baris-teks">{satu.skp}</ins>),
        },
      ]}
    />
  );
}
