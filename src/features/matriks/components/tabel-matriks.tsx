import { type Kolom as KolomTabel, Tabel } from "#web/ui/tabel.tsx";
import { type Baris, type Jawaban, type Matriks, SelMatriks } from "./sel-matriks.tsx";

/** More columns than this stand as a list per member, at every width: a table that scrolls sideways hides roles. */
const KOLOM_TERBANYAK = 5;
/** More results than this for one person is marked: the matrix should share, not heap [ours]. */
const BEBAN = 8;

type Isi = { matriks: Matriks; terbuka: string; permintaanId: string; jawaban: Jawaban | null };

export function TabelMatriks(isi: Isi) {
  const { matriks } = isi;
  if (matriks.kolom.length > KOLOM_TERBANYAK)
    return (
      <ul className="per-anggota">
        {matriks.baris.map((baris) => (
          <li key={baris.pegawaiId} className="susun j3">
            <h3>
              <Anggota baris={baris} matriks={matriks} />
            </h3>
            <dl className="susun j3">
              {matriks.kolom.map((kolom) => (
                <div key={kolom.id}>
                  <dt className="dua">{kolom.teks}</dt>
                  <dd>
                    <SelMatriks {...isi} kolom={kolom} baris={baris} />
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    );
  const kolom: KolomTabel<Baris>[] = [
    { kunci: "anggota", judul: "Anggota", kepala: true, isi: (baris) => <Anggota baris={baris} matriks={matriks} /> },
    ...matriks.kolom.map((satu) => ({
      kunci: satu.id,
      judul: satu.teks,
      label: satu.teks,
      isi: (baris: Baris) => <SelMatriks {...isi} kolom={satu} baris={baris} />,
    })),
  ];
  return <Tabel judul="Matriks pembagian peran dan hasil" className="matriks" kolom={kolom} baris={matriks.baris} kunci={({ pegawaiId }) => pegawaiId} />;
}

function Anggota({ baris, matriks }: { baris: Baris; matriks: Matriks }) {
  return (
    <>
      {baris.nama}
      <span className="dua blok">{[baris.jabatan, matriks.jenis === "TIM" ? baris.unit : null].filter(Boolean).join(", ")}</span>
      <span className="dua blok">
        {baris.jumlahHasil === 0 ? "belum berperan" : `${baris.jumlahHasil} hasil`}
        {baris.jumlahHasil > BEBAN ? ", beban berat" : ""}
        {baris.isAnggota ? "" : "; bukan anggota lagi"}
      </span>
    </>
  );
}
