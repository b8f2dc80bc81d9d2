import { ATURAN, PASAL } from "#rules/putusan.ts";
import { TENGGAT } from "#rules/tenggat.ts";
import { tanggalTahun } from "#web/format/tanggal.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Dasar } from "#web/ui/dasar.tsx";
import { Fakta } from "#web/ui/fakta.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Tabel } from "#web/ui/tabel.tsx";

export const meta = () => judul("Aturan yang dipakai");

type Sumber = { pasal: string; halaman?: string };
const tulis = ({ pasal, halaman }: Sumber) => (halaman ? `${pasal}, ${halaman}` : pasal);

const POKOK: { teks: string; dasar: Sumber }[] = [
  { teks: "SKP ditetapkan paling lambat akhir Januari; sesudah itu dialog dilanjutkan dengan atasan penilai.", dasar: PASAL.batasJanuari },
  { teks: "Target adalah rentang. Di dalam rentang berarti sesuai ekspektasi.", dasar: PASAL.rentangTarget },
  { teks: "Penilai memberi dua rating, hasil kerja dan perilaku kerja, dari realisasi, bukti, dan umpan balik.", dasar: PASAL.ratingDariBukti },
  { teks: "Predikat dibaca dari kuadran kedua rating itu.", dasar: PASAL.kuadran },
  { teks: "Pola distribusi adalah pertimbangan menurut capaian organisasi yang dipimpin penilai, bukan kuota.", dasar: PASAL.polaDistribusi },
  { teks: "Bila penilai melewati waktu, atasannya yang mengevaluasi dan hasilnya final.", dasar: PASAL.penilaiMelewatiWaktu },
];

export default function Aturan() {
  return (
    <Isi>
      <Kepala judul="Aturan yang dipakai" pengantar="Setiap hasil di Terang menyebut pasalnya. Inilah aturan di baliknya." />
      <div className="susun j7">
        <Fakta
          isi={[
            ["Aturan", "Peraturan Menteri PANRB Nomor 6 Tahun 2022 tentang Pengelolaan Kinerja Pegawai Aparatur Sipil Negara"],
            ["Berlaku sejak", tanggalTahun(ATURAN.berlakuSejak)],
            ["Versi di Terang", ATURAN.versi],
          ]}
        />
        <p className="baca">
          Versi itu disimpan bersama setiap keputusan. Bila aturan berubah, hasil lama tetap dijelaskan dengan aturan yang berlaku saat ditetapkan.
        </p>
        <section className="susun j3" aria-labelledby="pokok">
          <h2 id="pokok">Pokoknya</h2>
          <ul className="garis baca">
            {POKOK.map(({ teks, dasar }) => (
              <li key={teks} className="susun j1">
                <p>{teks}</p>
                <Dasar>{tulis(dasar)}</Dasar>
              </li>
            ))}
          </ul>
        </section>
        <section className="susun j3" aria-labelledby="jangka">
          <h2 id="jangka">Jangka waktu</h2>
          <p className="baca">Semuanya dalam hari kerja. Hari pertama adalah hari kerja sesudah kejadiannya; hari libur tidak dihitung.</p>
          <Tabel
            judul="Jangka waktu menurut aturan, dalam hari kerja"
            baris={Object.values(TENGGAT)}
            kunci={(satu) => satu.kewajiban}
            kolom={[
              { kunci: "kewajiban", judul: "Kewajiban atau hak", kepala: true, isi: (satu) => satu.kewajiban },
              { kunci: "hari", judul: "Jangka waktu", utuh: true, isi: (satu) => `${satu.hariKerja} hari kerja` },
              { kunci: "sejak", judul: "Sejak", isi: (satu) => satu.sejak },
              { kunci: "dasar", judul: "Dasar", isi: (satu) => tulis(satu.dasar) },
            ]}
          />
        </section>
      </div>
    </Isi>
  );
}
