import type { ReactNode } from "react";
import { Pilih } from "#web/ui/pilih.tsx";

export type PerebutanIsian = {
  /** Field name; the values sent are `saya` and `lain`. */
  name: string;
  legenda: ReactNode;
  saya: ReactNode;
  lain: ReactNode;
};

/** Two people saved at once: who changed what when, both versions to choose from, and what is already safe. */
export function Konflik({
  judul,
  pihakLain,
  isian,
  aman,
  aksi,
}: {
  /** "dr. Budi mengubah target ini pukul 10.41, saat Anda menulis" */
  judul: ReactNode;
  /** "Versi dr. Budi" */
  pihakLain: ReactNode;
  isian: readonly PerebutanIsian[];
  /** "Tiga isian lain yang Anda ubah tidak berbenturan dan sudah tersimpan." */
  aman: ReactNode;
  aksi: ReactNode;
}) {
  return (
    <section className="lembar susun" aria-label="Dua versi">
      <h3>{judul}</h3>
      {isian.map(({ name, legenda, saya, lain }) => (
        <Pilih
          key={name}
          name={name}
          legenda={legenda}
          lajur={2}
          wajib
          pilihan={[
            { nilai: "saya", isi: <b>Tulisan Anda</b>, arti: saya },
            { nilai: "lain", isi: <b>{pihakLain}</b>, arti: lain },
          ]}
        />
      ))}
      <p className="dua">{aman}</p>
      <div className="sebaris">{aksi}</div>
    </section>
  );
}
