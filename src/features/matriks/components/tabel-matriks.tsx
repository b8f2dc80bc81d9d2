import { Buka } from "#web/ui/buka.tsx";
import { type Kolom as KolomTabel, Tabel } from "#web/ui/tabel.tsx";
import { type Baris, type Jawaban, type Kolom, type Matriks, SelMatriks } from "./sel-matriks.tsx";

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
            <h2>
              <Anggota baris={baris} matriks={matriks} />
            </h2>
            <SelAnggota {...isi} baris={baris} />
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
  return (
    <Tabel judul="Matriks pembagian peran dan hasil" className="matriks label-atas" kolom={kolom} baris={matriks.baris} kunci={({ pegawaiId }) => pegawaiId} />
  );
}

/** The cells of one member below each other: those that say something and the one being written; the rest is one line that opens. */
function SelAnggota({ baris, ...isi }: Isi & { baris: Baris }) {
  const isTampak = ({ id }: Kolom) => isi.terbuka === `${id}.${baris.pegawaiId}` || baris.sel.some((sel) => sel.kolomId === id && sel.hasil.length > 0);
  const [tampak, kosong] = [isi.matriks.kolom.filter((satu) => isTampak(satu)), isi.matriks.kolom.filter((satu) => !isTampak(satu))];
  const daftar = (kolom: readonly Kolom[]) => (
    <dl className="susun j3">
      {kolom.map((satu) => (
        <div key={satu.id}>
          <dt className="dua">{satu.teks}</dt>
          <dd>
            <SelMatriks {...isi} kolom={satu} baris={baris} />
          </dd>
        </div>
      ))}
    </dl>
  );
  return (
    <>
      {tampak.length > 0 && daftar(tampak)}
      {kosong.length > 0 && (
        <Buka
          judul={
            <>
              {isi.matriks.boleh.ubah ? "Beri peran" : "Tanpa peran"}
              <span className="sr"> {baris.nama}</span>
            </>
          }
          catatan={`${kosong.length} hasil belum didukungnya`}
        >
          {daftar(kosong)}
        </Buka>
      )}
    </>
  );
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
