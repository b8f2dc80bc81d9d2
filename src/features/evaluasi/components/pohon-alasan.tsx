import { LABEL_CAPAIAN, LABEL_NILAI } from "#rules/kosakata.ts";
import type { Simpul } from "#web/ui/pohon.tsx";
import { Predikat } from "#web/ui/predikat.tsx";
import { TandaRating } from "#web/ui/tanda-rating.tsx";
import { waktuPenuh } from "#web/format/tanggal.ts";
import type { MengapaResponse } from "../mengapa.ts";
import { DaftarUmpanBalik, HasilRhk, ringkasRhk } from "./hasil-rhk.tsx";
import { jenisEvaluasi } from "./nama-periode.ts";

type Dasar = MengapaResponse["hasilKerja"]["dasar"];

export const tulisDasar = ({ pasal, halaman }: Dasar, kalimat?: string) => [pasal, halaman].filter(Boolean).join(", ") + (kalimat ? `: ${kalimat}` : "");

/** Predikat → the two ratings → results and values → evidence and feedback; then what was weighed besides. */
export function pohonAlasan(m: MengapaResponse): Simpul {
  const oleh = `Alasan ${m.ditetapkanOleh}, ${waktuPenuh(m.ditetapkanPada)}`;
  return {
    kunci: "predikat",
    judul: jenisEvaluasi(m.periode) === "Evaluasi kinerja tahunan" ? "Predikat kinerja tahunan" : "Predikat kinerja periodik",
    nilai: <Predikat nilai={m.predikat} polos />,
    anak: [
      {
        kunci: "hasil",
        judul: "Rating hasil kerja",
        nilai: <TandaRating nilai={m.hasilKerja.rating} kata="penuh" />,
        terbuka: true,
        isi: <blockquote className="baca">{m.hasilKerja.alasan}</blockquote>,
        oleh,
        dasar: tulisDasar(m.hasilKerja.dasar, kecil(m.hasilKerja.panduan)),
        anak: m.hasilKerja.rhk.map((rhk, nomor) => ({
          kunci: rhk.rhkId,
          judul: `RHK ${nomor + 1}, ${rhk.jenis.toLowerCase()}. ${rhk.teks}`,
          nilai: ringkasRhk(rhk),
          terbuka: nomor === 0,
          isi: <HasilRhk rhk={rhk} buktiTerpisah />,
        })),
      },
      {
        kunci: "perilaku",
        judul: "Rating perilaku kerja",
        nilai: <TandaRating nilai={m.perilakuKerja.rating} kata="penuh" />,
        terbuka: true,
        isi: <blockquote className="baca">{m.perilakuKerja.alasan}</blockquote>,
        oleh,
        dasar: tulisDasar(m.perilakuKerja.dasar, kecil(m.perilakuKerja.panduan)),
        anak: perilaku(m),
      },
      {
        kunci: "pertimbangan",
        judul: "Pertimbangan yang dibaca penilai",
        nilai: "tidak mengikat",
        isi: (
          <>
            <p>
              Capaian kinerja organisasi {m.pertimbangan.unit}: <b>{LABEL_CAPAIAN[m.pertimbangan.capaian]}</b>.
            </p>
            {m.pertimbangan.teks.map((teks) => (
              <p key={teks}>{teks}</p>
            ))}
          </>
        ),
        dasar: tulisDasar(m.pertimbangan.dasar),
      },
    ],
  };
}

/** Values with something to read each open on their own; the silent ones share a line. */
function perilaku(m: MengapaResponse): Simpul[] {
  const berisi = m.perilakuKerja.perilaku.filter((p) => p.umpanBalik.length > 0 || p.ekspektasiKhusus.length > 0);
  const diam = m.perilakuKerja.perilaku.filter((p) => !berisi.includes(p));
  const simpul: Simpul[] = berisi.map((p) => ({
    kunci: p.nilai,
    judul: `${LABEL_NILAI[p.nilai]}${p.ekspektasiKhusus.length > 0 ? ", dengan ekspektasi khusus" : ""}`,
    nilai: p.umpanBalik.length > 0 ? `${p.umpanBalik.length} umpan balik` : "tanpa umpan balik",
    isi: (
      <>
        {p.ekspektasiKhusus.length > 0 && <p className="dua">Ekspektasi khusus pimpinan: {p.ekspektasiKhusus.join("; ")}</p>}
        <DaftarUmpanBalik daftar={p.umpanBalik} />
      </>
    ),
  }));
  if (diam.length > 0)
    simpul.push({
      kunci: "diam",
      judul: berisi.length > 0 ? `${diam.length} nilai lainnya` : "Ketujuh nilai",
      nilai: "tanpa umpan balik",
      isi: <p className="dua">{diam.map((p) => LABEL_NILAI[p.nilai]).join(", ")}. Tidak ada umpan balik tertulis pada periode ini.</p>,
    });
  return simpul;
}

const kecil = (kalimat: string) => kalimat.charAt(0).toLowerCase() + kalimat.slice(1).replace(/\.?$/, ".");
