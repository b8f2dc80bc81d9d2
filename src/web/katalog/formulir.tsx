import { EKSPEKTASI } from "#rules/kosakata.ts";
import { Bagian } from "#web/katalog/bagian.tsx";
import { Berkas } from "#web/ui/berkas.tsx";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { IndukAnak } from "#web/ui/induk-anak.tsx";
import { Isian } from "#web/ui/isian.tsx";
import { Konflik } from "#web/ui/konflik.tsx";
import { Kuadran } from "#web/ui/kuadran.tsx";
import { LangkahIsian } from "#web/ui/langkah-isian.tsx";
import { Nasihat } from "#web/ui/nasihat.tsx";
import { Perubahan } from "#web/ui/perubahan.tsx";
import { Pilih } from "#web/ui/pilih.tsx";
import { PredikatJadi } from "#web/ui/predikat-jadi.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { TandaRating } from "#web/ui/tanda-rating.tsx";
import { Tombol } from "#web/ui/tombol.tsx";

const GALAT = galatIsian([
  { path: ["salah"], message: "Isi realisasi September" },
  { path: ["foto-salah"], message: "Perkecil foto menjadi paling besar 5 MB" },
]);

const ARTI = {
  DIATAS: "Sebagian besar atau semua di atas; tidak ada hasil kerja utama di bawah",
  SESUAI: "Sebagian besar atau semua sesuai; hanya sebagian kecil hasil kerja utama di bawah",
  DIBAWAH: "Sebagian besar atau semua di bawah",
};

/** Everything one can fill in. */
export function Formulir() {
  return (
    <>
      <Bagian id="tombol" nama="Tombol" guna="Satu utama per formulir. Kata kerja dan bendanya.">
        <div className="sebaris">
          <Tombol type="button">Simpan draf</Tombol>
          <Tombol type="button" className="contoh-fokus">
            Sedang fokus
          </Tombol>
          <Tombol type="button" jenis="kedua">
            Tambah indikator
          </Tombol>
          <Tombol type="button" jenis="ketiga">
            Hapus
          </Tombol>
          <Tombol type="button" sibuk>
            Menyimpan…
          </Tombol>
          <Tombol type="button" disabled>
            Belum dapat
          </Tombol>
          <Tombol ke="/ui/tugas" jenis="kedua">
            Halaman tugas
          </Tombol>
        </div>
      </Bagian>
      <Bagian id="isian" nama="Isian" guna="Label, petunjuk, galat, lalu kendalinya.">
        <div className="lembar susun">
          <Isian name="nama" label="Nama unit kerja" defaultValue="UPT Puskesmas Cempaka Deli" />
          <Isian name="nip" label="NIP atau NI PPPK" petunjuk="18 angka, boleh ditulis dengan spasi." inputMode="numeric" autoComplete="username" />
          <Isian
            name="nilai"
            label="Berapa sampai akhir September?"
            petunjuk="Agustus 61%. Sesuai ekspektasi bila 66–72%."
            satuan="%"
            angka
            defaultValue="69"
            sesudah={<TandaRating nilai="SESUAI" kata="kalimat" />}
          />
          <Isian
            jenis="panjang"
            name="kalimat"
            label="Apa yang terjadi? Satu kalimat cukup."
            opsional
            defaultValue="Kelas ibu hamil pindah ke hari Sabtu, jadi ibu yang bekerja bisa datang."
          />
          <Isian
            jenis="pilihan"
            name="aspek"
            label="Aspek"
            kosong="Pilih aspek"
            pilihan={["Kuantitas", "Kualitas", "Waktu", "Biaya"].map((a) => ({ nilai: a.toUpperCase(), teks: a }))}
          />
          <Isian name="dikunci" label="Nomor dokumen" defaultValue="800.1.11/2093/PKM-CD/X/2026" readOnly />
        </div>
      </Bagian>
      <Bagian id="galat" nama="Galat" guna="Ringkasan menuju isiannya; yang diketik tetap.">
        <div className="lembar susun">
          <RingkasanGalat galat={GALAT.daftar} />
          <Isian
            name="salah"
            label="Berapa sampai akhir September?"
            satuan="%"
            size={12}
            defaultValue="enam puluh"
            galat="Isi dengan angka, misalnya 69 atau 69,5."
          />
          <Berkas name="foto-salah" label="Foto bukti" galat="register-kohort.jpg berukuran 8,2 MB." />
        </div>
      </Bagian>
      <Bagian id="berkas" nama="Berkas" guna="Tanpa skrip memakai kata-kata peramban.">
        <Berkas
          name="foto"
          label="Bukti dukung"
          petunjuk="Foto yang menunjukkan hasil, bukan kegiatan. Jangan memotret wajah atau nama pasien."
          accept="image/*,.pdf"
          kamera
          banyak
        />
      </Bagian>
      <Bagian id="pilih" nama="Pilih, kuadran hidup" guna="Kuadran dan kalimat di baki mengikuti pilihan tanpa skrip.">
        <form className="susun" method="get">
          <Pilih
            name="hasilKerja"
            legenda="Rating hasil kerja"
            legendaBesar
            pilihan={EKSPEKTASI.map((e) => ({ nilai: e, isi: <TandaRating nilai={e} kata="penuh" />, arti: ARTI[e] }))}
          />
          <Pilih
            name="perilakuKerja"
            legenda="Rating perilaku kerja"
            legendaBesar
            terpilih="SESUAI"
            pilihan={EKSPEKTASI.map((e) => ({ nilai: e, isi: <TandaRating nilai={e} kata="penuh" /> }))}
          />
          <Kuadran hidup />
          <PredikatJadi />
        </form>
        <Pilih
          name="skm"
          legenda="Seberapa cepat Anda dilayani?"
          lajur={4}
          galat="Pilih satu jawaban."
          pilihan={["Tidak cepat", "Kurang cepat", "Cepat", "Sangat cepat"].map((isi, i) => ({ nilai: String(i + 1), isi }))}
        />
        <Pilih
          name="nilaiPerilaku"
          legenda="Umpan balik tentang nilai"
          petunjuk="Boleh lebih dari satu."
          banyak
          lajur={2}
          terpilih={["KOMPETEN"]}
          pilihan={["Akuntabel", "Kompeten", "Harmonis", "Loyal"].map((isi) => ({ nilai: isi.toUpperCase(), isi }))}
        />
      </Bagian>
      <Bagian id="induk" nama="Induk dan anak" guna="RHK Pimpinan, penghubung emas, RHK sendiri. Nasihat menyertai isiannya.">
        <div className="lembar susun">
          <IndukAnak
            siapa="RHK Pimpinan yang diintervensi. Penanggung jawab UKP, Kefarmasian dan Laboratorium"
            induk="Layanan antenatal care (ANC) dilakukan dengan respon cepat dan akurat"
          >
            <Isian
              jenis="panjang"
              name="rhk1"
              label="RHK 1 Anda, utama"
              rows={2}
              defaultValue="Semua ibu hamil selalu dilayani dengan cepat"
              petunjuk={<a href="#saran-rhk1">Ada satu saran</a>}
            />
          </IndukAnak>
          <Nasihat
            id="saran-rhk1"
            putusan="Indikator ini sulit dinilai dengan adil."
            alasan={[
              <>
                <b>Semua</b> dan <b>selalu</b> membuat target mutlak; sekali meleset, target gagal. Sisakan ruang.
              </>,
              <>
                <b>Cepat</b> belum punya ukuran. Berapa menit, dihitung dari mana?
              </>,
            ]}
            contoh={
              <>
                Contoh: <b>Waktu tunggu pemeriksaan ANC</b>, target <b className="utuh">20–30 menit</b>. Tahun 2025 rata-rata 46 menit.
              </>
            }
            aksi={
              <>
                <Tombol type="button" jenis="kedua">
                  Pakai contoh ini
                </Tombol>
                <Tombol type="button" jenis="ketiga">
                  Tetap, beri alasan
                </Tombol>
              </>
            }
            dasar="Lampiran Bab II.A.7, hlm. 51. Kecuali hasil utama yang menyangkut nyawa, cedera, keamanan negara, atau kerugian besar."
          />
          <Nasihat putusan="Targetnya mutlak." alasan={[]} tetap="Menyangkut keselamatan ibu, jadi nol kesalahan memang diharapkan." />
          <IndukAnak siapa="RHK Pimpinan yang diintervensi" induk={null} belumAda="Belum ada. dr. Budi Nasution perlu menetapkan SKP-nya lebih dahulu.">
            <p>RHK 2 Anda, utama</p>
          </IndukAnak>
        </div>
      </Bagian>
      <Bagian id="langkah-isian" nama="Langkah isian" guna="Formulir beberapa halaman.">
        <LangkahIsian
          label="Indikator bulan ini"
          langkah={[
            { ke: "/ui/tugas?i=1", nama: "Rekam medis lengkap", keadaan: "TERISI" },
            { ke: "/ui/tugas?i=2", nama: "ANC sedikitnya 6 kali", keadaan: "DIISI" },
            { ke: "/ui/tugas?i=3", nama: "Waktu tunggu ANC", keadaan: "BELUM" },
            { ke: "/ui/tugas?i=4", nama: "Data SICANTIK", keadaan: "BELUM" },
          ]}
        />
      </Bagian>
      <Bagian id="konflik" nama="Konflik" guna="Dua orang menyimpan bersamaan; manusia yang memilih.">
        <Konflik
          judul="dr. Budi mengubah target ini pukul 10.41, saat Anda menulis"
          pihakLain="Versi dr. Budi"
          isian={[
            {
              name: "versiTarget",
              legenda: "Target RHK 1, waktu tunggu pemeriksaan ANC",
              saya: <Perubahan dari="20–30 menit" menjadi="20–35 menit" />,
              lain: <Perubahan dari="" menjadi="20–30 menit" />,
            },
          ]}
          aman="Tiga isian lain yang Anda ubah tidak berbenturan dan sudah tersimpan."
          aksi={
            <>
              <Tombol type="button" penuh>
                Simpan pilihan
              </Tombol>
              <Tombol type="button" penuh jenis="kedua">
                Bahas dengan dr. Budi dahulu
              </Tombol>
            </>
          }
        />
      </Bagian>
    </>
  );
}
