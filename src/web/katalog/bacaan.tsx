import { ALASAN, TabelIndikator } from "#web/katalog/contoh.tsx";
import { Bagian } from "#web/katalog/bagian.tsx";
import { Buka } from "#web/ui/buka.tsx";
import { Fakta } from "#web/ui/fakta.tsx";
import { JejakDialog } from "#web/ui/jejak-dialog.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { Kutip } from "#web/ui/kutip.tsx";
import { Perubahan } from "#web/ui/perubahan.tsx";
import { Pohon } from "#web/ui/pohon.tsx";
import { Tabel } from "#web/ui/tabel.tsx";
import { Tombol } from "#web/ui/tombol.tsx";

/** Everything one reads. */
export function Bacaan() {
  return (
    <>
      <Bagian id="tabel" nama="Tabel" guna="Di bawah 640 px setiap baris menjadi kartu.">
        <TabelIndikator />
        <Tabel
          judul="Jejak evaluasi"
          judulTampak
          baris={[
            { w: "12 Okt, 19.40", s: "Sari Rahmadani", a: "mencatat realisasi September, 4 indikator dan 5 bukti", n: "4" },
            { w: "16 Okt, 14.20", s: "dr. Budi Nasution", a: "menetapkan kedua rating; predikat BAIK terbentuk dari kuadran", n: "1.204" },
          ]}
          kunci={(b) => b.w}
          kolom={[
            { kunci: "w", judul: "Waktu", kepala: true, utuh: true, isi: (b) => b.w },
            { kunci: "s", judul: "Siapa", isi: (b) => b.s },
            { kunci: "a", judul: "Apa", isi: (b) => b.a },
            { kunci: "n", judul: "Catatan", angka: true, isi: (b) => b.n },
          ]}
        />
      </Bagian>
      <Bagian id="pohon" nama="Pohon alasan" guna="Dibuka sampai ke buktinya. Kertas membuka semuanya.">
        <Pohon akar={ALASAN} />
      </Bagian>
      <Bagian id="kutip" nama="Kutip" guna="Umpan balik dengan kata-katanya sendiri.">
        <ul className="garis">
          <li>
            <Kutip sumberDulu siapa="dr. Budi Nasution, Pimpinan" rincian="2 Oktober, Berorientasi Pelayanan">
              Sudah baik karena melayani di luar jam operasional, tapi tingkatkan lagi dari segi keramahan.
            </Kutip>
          </li>
          <li>
            <Kutip siapa="Anda" rincian="Agustus" jawaban="dr. Budi menjawab: “Coba pindahkan kelas ibu hamil ke Sabtu.”">
              Ibu yang bekerja sulit datang hari kerja; 9 ibu menunda kunjungan keenam.
            </Kutip>
          </li>
        </ul>
      </Bagian>
      <Bagian id="dialog" nama="Jejak dialog" guna="Siapa mengusulkan apa, kapan.">
        <JejakDialog
          entri={[
            { kunci: "1", siapa: "Anda", pada: "hari ini 10.38", isi: "Menambah indikator waktu pada RHK 1.", kini: true },
            {
              kunci: "2",
              siapa: "dr. Budi Nasution",
              pada: "15 Januari",
              isi: (
                <>
                  Target ANC <Perubahan dari="75–85%" menjadi="80–90%" />
                </>
              ),
              kutipan: "Tahun lalu sudah 78%. Saya tambah satu tenaga administrasi supaya bidan fokus melayani.",
            },
            { kunci: "3", siapa: "Matriks tim UKP", pada: "9 Januari", isi: "Empat hasil kerja Anda masuk ke SKP ini." },
          ]}
        />
      </Bagian>
      <Bagian id="fakta" nama="Fakta, buka" guna="Fakta dengan namanya; baris yang dapat dibuka.">
        <Fakta
          isi={[
            ["Jenis", "Dokumen Evaluasi Kinerja Pegawai (D.1.1)"],
            ["Nomor", "800.1.11/2093/PKM-CD/X/2026"],
            ["Kosong", null],
          ]}
        />
        <div>
          <Buka judul="Akuntabel" baris>
            <p className="dua">Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi.</p>
          </Buka>
          <Buka judul="Kompeten" catatan="1 ekspektasi khusus" baris terbuka>
            <p className="dua">Membantu orang lain belajar.</p>
          </Buka>
        </div>
      </Bagian>
      <Bagian id="kabar" nama="Kabar" guna="Satu klausa tebal, satu kalimat.">
        <Kabar tegas="Dipilih Pimpinan.">Pendekatan hasil kerja kuantitatif berlaku untuk seluruh unit.</Kabar>
        <Kabar jenis="ingat" tegas="Tidak ada jaringan.">
          Teruskan saja: tulisan dan foto disimpan di ponsel ini.
        </Kabar>
        <Kabar jenis="salah" tegas="Belum dapat diajukan.">
          Dua indikator belum punya target.
        </Kabar>
        <Kabar jenis="beres" tegas="Tersambung lagi.">
          2 catatan terkirim pukul 08.10.
        </Kabar>
      </Bagian>
      <Bagian id="kosong" nama="Kosong" guna="Bukan salah siapa pun. Mengapa kosong dan cara mengisinya.">
        <Kosong
          judul="Belum ada umpan balik bulan ini"
          aksi={
            <Tombol ke="/ui" jenis="kedua">
              Minta umpan balik
            </Tombol>
          }
        >
          Umpan balik muncul di sini begitu Pimpinan atau rekan menulisnya. Anda juga boleh memintanya.
        </Kosong>
      </Bagian>
    </>
  );
}
