import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Kepala } from "#web/ui/kepala.tsx";
import { Tabel } from "#web/ui/tabel.tsx";

export const meta = () => judul("Kebijakan data");

const DATA = [
  {
    apa: "Nama, NIP, pangkat, jabatan, dan unit Anda",
    untuk: "Mengenali Anda dan menentukan penilai.",
    siapa: "Anda, penilai dan atasannya, pengelola kinerja, inspektorat; rekan kerja melihat nama dan jabatan.",
  },
  {
    apa: "SKP dan jejak dialognya",
    untuk: "Menyepakati harapan setahun.",
    siapa:
      "Anda, penilai dan atasannya, pengelola kinerja unit, inspektorat. Hasil kerja seorang penilai tampak bagi yang dinilainya, supaya dapat diturunkan.",
  },
  { apa: "Realisasi, bukti dukung, umpan balik", untuk: "Menjadi dasar rating.", siapa: "Anda, penilai dan atasannya, pengelola kinerja unit, inspektorat." },
  { apa: "Rating, alasan, dan predikat", untuk: "Hasil evaluasi dan tindak lanjutnya.", siapa: "Penilai sejak ditulis; Anda sejak disampaikan kepada Anda." },
  {
    apa: "Catatan perubahan (audit)",
    untuk: "Membuktikan siapa mengubah apa, kapan. Tidak dapat diubah atau dihapus.",
    siapa: "Inspektorat memeriksa keutuhannya.",
  },
  { apa: "Sesi masuk: waktu, alamat IP, peramban", untuk: "Keamanan akun.", siapa: "Petugas sistem." },
];

export default function KebijakanData() {
  return (
    <Isi>
      <Kepala judul="Kebijakan data" pengantar="Data apa yang disimpan Terang, untuk apa, dan siapa yang melihatnya." />
      <div className="susun j7">
        <Tabel
          judul="Data yang disimpan dan siapa yang melihatnya"
          baris={DATA}
          kunci={(satu) => satu.apa}
          kolom={[
            { kunci: "apa", judul: "Data", kepala: true, isi: (satu) => satu.apa },
            { kunci: "untuk", judul: "Untuk apa", isi: (satu) => satu.untuk },
            { kunci: "siapa", judul: "Siapa yang melihat", isi: (satu) => satu.siapa },
          ]}
        />
        <section className="susun j3 baca" aria-labelledby="perangkat">
          <h2 id="perangkat">Di perangkat Anda</h2>
          <p>
            Satu kuki sesi, supaya Anda tetap masuk. Tulisan yang belum terkirim disimpan di peramban sampai server menerimanya, dan dihapus saat Anda keluar.
            Tidak ada pelacak dan tidak ada pihak ketiga.
          </p>
        </section>
        <section className="susun j3 baca" aria-labelledby="bukti">
          <h2 id="bukti">Foto bukti</h2>
          <p>
            Foto menunjukkan hasil, bukan orang. Jangan memotret wajah, nama pasien, atau data warga. Bila terlanjur, hapus buktinya selama triwulan itu belum
            dinilai.
          </p>
        </section>
        <section className="susun j3 baca" aria-labelledby="hak">
          <h2 id="hak">Hak Anda</h2>
          <p>
            Anda dapat membaca semua yang menjadi dasar hasil Anda, meminta perbaikan data diri kepada pengelola kinerja unit, dan mengajukan keberatan atas
            hasil evaluasi.
          </p>
        </section>
      </div>
    </Isi>
  );
}
