import { PREDIKAT_KINERJA, type PredikatKinerja } from "#rules/kosakata.ts";
import { Dasar } from "#web/ui/dasar.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Predikat } from "#web/ui/predikat.tsx";
import { Sebaran } from "#web/ui/sebaran.tsx";
import { type Kolom, Tabel } from "#web/ui/tabel.tsx";
import { TandaRating } from "#web/ui/tanda-rating.tsx";
import { JumlahPosisi } from "./jumlah-posisi.tsx";
import type { Anggota, DaftarTim } from "./tim-dinilai.tsx";

/** What a rater may weigh beside the evidence: the shape of the team, and the others side by side. Never a quota. */
export function Timbang({ daftar, kini }: { daftar: DaftarTim; kini: string }) {
  const tim = daftar.tim.filter((one) => one.hubungan === "PENILAI");
  return (
    <section className="timbang" aria-label="Pertimbangan">
      <div className="susun j3">
        <h2>Sebaran tim Anda</h2>
        <SebaranTim daftar={daftar} tim={tim} />
      </div>
      <div className="susun j3">
        <h2>Bandingkan kontribusi</h2>
        <Tabel judul="Perbandingan berdampingan, menurut nama" kolom={lajur(kini)} baris={tim} kunci={(one) => one.evaluasiId} />
        <p className="dua">Urutan menurut nama, bukan peringkat. Kontribusi dibaca dari rencana hasil kerja tiap orang.</p>
      </div>
    </section>
  );
}

function SebaranTim({ daftar: { capaian, sebaran }, tim }: { daftar: DaftarTim; tim: readonly Anggota[] }) {
  if (!capaian?.capaian || !sebaran) {
    return (
      <Kabar jenis="ingat" tegas="Capaian kinerja organisasi belum ditetapkan.">
        {capaian?.unit ? `${capaian.unit}. ` : ""}Anda tetap dapat menulis draf; predikat baru dapat ditetapkan sesudah capaian ini ada.
        {capaian && capaian.pengelola.length > 0 ? ` Mintalah kepada pengelola kinerja: ${capaian.pengelola.join(", ")}.` : ""}
      </Kabar>
    );
  }
  const orang = tim.flatMap((one) => {
    const predikat = one.predikat ?? one.predikatDraf;
    return predikat ? [{ nama: one.nama, predikat }] : [];
  });
  const dinilai = sebaran.jumlah - sebaran.denganDraf;
  const batang = sebaran.denganDraf > 0 ? `${dinilai} ditetapkan dan ${sebaran.denganDraf} draf` : `${dinilai} ditetapkan`;
  return (
    <>
      {orang.length > 0 && (
        <Sebaran
          orang={orang}
          pola={skala(sebaran.pola.tinggi)}
          keteranganPola={`Kurva menurut aturan memuncak pada ${sebaran.pola.puncak.replaceAll("_", " ")}.`}
          keteranganBatang={batang}
        />
      )}
      <ul className="dua susun j1">
        {sebaran.pertimbangan.map((kalimat) => (
          <li key={kalimat}>{kalimat}</li>
        ))}
      </ul>
      <Dasar>Lampiran Bab IV.B.2, hlm. 94–97. Capaian {capaian.unit}.</Dasar>
    </>
  );
}

/** The printed heights (grid lines) as parts of the highest. */
function skala(tinggi: Partial<Record<PredikatKinerja, number>>): Record<PredikatKinerja, number> {
  const puncak = Math.max(...PREDIKAT_KINERJA.map((p) => tinggi[p] ?? 0), 1);
  const bagian = (p: PredikatKinerja) => (tinggi[p] ?? 0) / puncak;
  return {
    SANGAT_BAIK: bagian("SANGAT_BAIK"),
    BAIK: bagian("BAIK"),
    BUTUH_PERBAIKAN: bagian("BUTUH_PERBAIKAN"),
    KURANG: bagian("KURANG"),
    SANGAT_KURANG: bagian("SANGAT_KURANG"),
  };
}

function lajur(kini: string): Kolom<Anggota>[] {
  return [
    {
      kunci: "nama",
      judul: "Pegawai",
      kepala: true,
      isi: (one) => (
        <>
          {one.nama}
          {one.evaluasiId === kini && <span className="sr"> (sedang dinilai)</span>}
          <span className="dua blok">{one.jabatan}</span>
        </>
      ),
    },
    { kunci: "peran", judul: "Rencana hasil kerja", label: "Peran", isi: (one) => <span className="dua">{peran(one)}</span> },
    { kunci: "posisi", judul: "Posisi indikator", label: "Indikator", isi: (one) => <JumlahPosisi posisi={one.posisi} /> },
    { kunci: "hasil", judul: "Hasil kerja", isi: (one) => (one.hasilKerja ? <TandaRating nilai={one.hasilKerja} /> : <span className="dua">belum</span>) },
    {
      kunci: "perilaku",
      judul: "Perilaku kerja",
      label: "Perilaku",
      isi: (one) => (one.perilakuKerja ? <TandaRating nilai={one.perilakuKerja} /> : <span className="dua">belum</span>),
    },
    {
      kunci: "predikat",
      judul: "Predikat",
      isi: (one) => {
        const predikat = one.predikat ?? one.predikatDraf;
        if (!predikat) return <span className="dua">belum</span>;
        return (
          <span>
            <Predikat nilai={predikat} polos />
            {one.predikat === null && <span className="dua blok">masih draf</span>}
          </span>
        );
      },
    },
  ];
}

function peran({ rhk, realisasi }: Anggota): string {
  const utama = rhk.filter((one) => one.jenis === "UTAMA").length;
  const tambahan = rhk.length - utama;
  return `${utama} utama${tambahan > 0 ? `, ${tambahan} tambahan` : ""}; realisasi ${realisasi.terisi} dari ${realisasi.jumlah} tercatat`;
}
