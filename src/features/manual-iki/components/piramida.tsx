import { ARTI_TINGKAT, LABEL_TINGKAT, TINGKAT_HASIL } from "#rules/tingkat-hasil.ts";
import { Dasar } from "#web/ui/dasar.tsx";
import type { Manual } from "./baca-manual.tsx";

/** Who the pyramid expects at each level (p. 28, 44-45). */
const COCOK = {
  OUTCOME: "JPT dan pimpinan unit kerja mandiri",
  OUTCOME_ANTARA: "JPT, administrator, pengawas, dan ketua tim",
  OUTPUT_KENDALI_RENDAH: "JPT dan pimpinan unit kerja mandiri",
  OUTPUT_KENDALI_SEDANG: "administrator, pengawas, dan fungsional yang mengetuai tim, paling sedikit tingkat ini",
  OUTPUT_KENDALI_TINGGI: "pelaksana, dan fungsional menurut jenjangnya",
} as const;

/** The pyramid as a list from the top down: read by ear and on a phone as well as by eye. */
export function Piramida({ manual }: { manual: Manual }) {
  const tanpa = manual.piramida.filter(({ tingkat }) => tingkat === null);
  return (
    <section className="susun j3" aria-labelledby="piramida">
      <h2 id="piramida">Piramida kinerja</h2>
      <p className="baca">
        Dari manfaat yang dituju sampai hasil yang sepenuhnya di tangan pemiliknya: indikator {manual.pemilik.nama} dan orang yang dinilainya.
      </p>
      <ol className="piramida">
        {TINGKAT_HASIL.map((tingkat) => {
          const hasil = manual.piramida.filter((satu) => satu.tingkat === tingkat);
          return (
            <li key={tingkat} className="susun j2">
              <h3>{LABEL_TINGKAT[tingkat]}</h3>
              <p className="dua">
                {ARTI_TINGKAT[tingkat]} Cocok bagi {COCOK[tingkat]}.
              </p>
              {hasil.length === 0 ? (
                <p className="dua">Belum ada hasil di tingkat ini.</p>
              ) : (
                <ul>
                  {hasil.map((satu, nomor) => (
                    <li key={nomor}>
                      {satu.teks}{" "}
                      <span className="dua">
                        ({satu.nama}, {satu.jabatan})
                      </span>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ol>
      {tanpa.length > 0 && (
        <p className="dua">
          {tanpa.length} indikator belum disebut tingkatnya. {manual.boleh.ubah ? "Isi lewat Tulis manual." : ""}
        </p>
      )}
      <Dasar>Kualitas dan tingkat kendali hasil (Lampiran hlm. 28, 44–45).</Dasar>
    </section>
  );
}
