import type { Ekspektasi, PredikatKinerja } from "#rules/kosakata.ts";
import type { Perjalanan } from "#web/ui/grafik-perjalanan.tsx";
import { Kutip } from "#web/ui/kutip.tsx";
import type { Simpul } from "#web/ui/pohon.tsx";
import { Predikat } from "#web/ui/predikat.tsx";
import { type Kolom, Tabel } from "#web/ui/tabel.tsx";
import { TandaRating } from "#web/ui/tanda-rating.tsx";

/** Sample data of the catalogue: the midwife of the regulation's worked example, with fictitious people and figures. */

const kosong = (n: number) => Array.from({ length: n }, () => null);
const tetap = (bawah: number, atas: number) => Array.from({ length: 12 }, () => ({ bawah, atas }));
const BAWAH = [4, 10, 17, 24, 32, 40, 48, 56, 66, 71, 75, 80];
const ATAS = [6, 14, 22, 31, 39, 47, 55, 64, 72, 79, 85, 90];

export const ANC: Perjalanan = {
  realisasi: [5, 12, 19, 27, 37, 44, 53, 61, 69, ...kosong(3)],
  rentang: BAWAH.map((bawah, i) => ({ bawah, atas: ATAS[i] ?? null })),
  satuan: "%",
  bulanDiminta: 9,
};
export const TUNGGU: Perjalanan = {
  realisasi: [44, 43, 41, 41, 38, 37, 35, 34, ...kosong(4)],
  rentang: tetap(20, 30),
  satuan: "menit",
  bulanDiminta: 9,
  makinKecilMakinBaik: true,
};
export const KOMPLAIN: Perjalanan = {
  realisasi: [0, 1, null, 1, 2, null, 3, ...kosong(5)],
  rentang: tetap(4, 6),
  satuan: "komplain",
  bulanDiminta: 9,
  hitungan: true,
};
export const TERBUKA: Perjalanan = {
  realisasi: [78, 81, 79, 84, 88, 86, 90, 92, ...kosong(4)],
  rentang: Array.from({ length: 12 }, () => ({ bawah: 85, atas: null })),
  satuan: "%",
  bulanDiminta: 9,
};

export const TIM: readonly { nama: string; predikat: PredikatKinerja }[] = [
  { nama: "dr. Maya Simanjuntak", predikat: "BAIK" },
  { nama: "Sari Rahmadani", predikat: "BAIK" },
  { nama: "Dewi Anggraini", predikat: "BAIK" },
  { nama: "Putri Handayani", predikat: "BUTUH_PERBAIKAN" },
  { nama: "Roslina Tarigan", predikat: "BAIK" },
  { nama: "Ahmad Fauzi", predikat: "SANGAT_BAIK" },
];
export const POLA = { SANGAT_BAIK: 0.33, BAIK: 1, BUTUH_PERBAIKAN: 0.33, KURANG: 0.17, SANGAT_KURANG: 0.08 };

type Indikator = { nama: string; target: string; realisasi: string; posisi: Ekspektasi; bukti: string };
export const INDIKATOR: readonly Indikator[] = [
  { nama: "Ibu hamil yang mendapat ANC sedikitnya 6 kali", target: "66–72%", realisasi: "69%", posisi: "SESUAI", bukti: "Kohort ibu, 30 September" },
  { nama: "Tindakan ANC yang sesuai SOP", target: "95–100%", realisasi: "98%", posisi: "SESUAI", bukti: "Audit kohort TW III" },
  { nama: "Waktu tunggu pemeriksaan ANC", target: "20–30 menit", realisasi: "33 menit", posisi: "DIBAWAH", bukti: "Rekap antrean September" },
];
const KOLOM_INDIKATOR: readonly Kolom<Indikator>[] = [
  { kunci: "nama", judul: "Indikator kinerja individu", kepala: true, isi: (i) => i.nama },
  { kunci: "target", judul: "Target", utuh: true, isi: (i) => i.target },
  { kunci: "realisasi", judul: "Realisasi", utuh: true, isi: (i) => <b>{i.realisasi}</b> },
  { kunci: "posisi", judul: "Posisi", isi: (i) => <TandaRating nilai={i.posisi} /> },
  { kunci: "bukti", judul: "Bukti dukung", label: "Bukti", isi: (i) => <a href="#tabel">{i.bukti}</a> },
];

export function TabelIndikator() {
  return <Tabel judul="Indikator, target, realisasi" kolom={KOLOM_INDIKATOR} baris={INDIKATOR} kunci={(i) => i.nama} ringkas />;
}

export const ALASAN: Simpul = {
  kunci: "akar",
  judul: "Predikat kinerja periodik",
  nilai: <Predikat nilai="BAIK" polos />,
  anak: [
    {
      kunci: "hasil",
      judul: "Rating hasil kerja",
      nilai: <TandaRating nilai="SESUAI" kata="penuh" />,
      terbuka: true,
      isi: <blockquote className="baca">“Pelayanan ANC dan persalinan berjalan tanpa kesalahan tindakan.”</blockquote>,
      oleh: "Alasan dr. Budi Nasution, 16 Oktober 2026 pukul 14.12",
      dasar: "Lampiran Bab IV.B.3.a, hlm. 97–99: sebagian besar sesuai ekspektasi dan hanya sebagian kecil hasil kerja utama di bawah.",
      anak: [
        {
          kunci: "rhk1",
          judul: "RHK 1, utama. Ibu hamil mendapat pemeriksaan kehamilan/antenatal care sesuai perannya dalam SOP",
          nilai: "3 indikator, 1 DIBAWAH",
          terbuka: true,
          isi: <TabelIndikator />,
        },
        {
          kunci: "rhk2",
          judul: "RHK 2, utama. Ibu hamil mendapat penanganan persalinan sesuai perannya",
          nilai: "2 indikator, 1 DIATAS",
          isi: <p>Kesalahan tindakan 0 dari target 0.</p>,
        },
      ],
    },
    {
      kunci: "perilaku",
      judul: "Rating perilaku kerja",
      nilai: <TandaRating nilai="SESUAI" kata="penuh" />,
      isi: (
        <Kutip siapa="Pasien" rincian="18 September 2026">
          Kurang ramah dalam menangani pasien, namun yang bersangkutan sangat cekatan.
        </Kutip>
      ),
      dasar: "Lampiran Bab IV.B.3.a, hlm. 97–99",
    },
  ],
};
