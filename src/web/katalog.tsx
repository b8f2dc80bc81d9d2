import { Bacaan } from "#web/katalog/bacaan.tsx";
import { Formulir } from "#web/katalog/formulir.tsx";
import { KataDanBentuk } from "#web/katalog/kata-dan-bentuk.tsx";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Jalan } from "#web/ui/jalan.tsx";
import { Medan } from "#web/ui/medan.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import "#web/katalog/katalog.css";

export const meta = () => judul("Katalog");

/** All pieces and their states with sample data: where people who build and review look at them. */
export default function Katalog() {
  return (
    <>
      <Medan
        pembuka="Rabu, 7 Oktober 2026. Selamat pagi, Sari. Satu hal menunggu Anda."
        judul="Catat realisasi September"
        kapan={
          <>
            paling lambat <b>Senin, 12 Oktober</b>, <span className="utuh">5 hari lagi</span>
          </>
        }
        alasan="dr. Budi Nasution menilai Triwulan III mulai 13 Oktober. Catatan ini menjadi bukti yang beliau baca."
        aksi={
          <Tombol ke="/ui/tugas" emas penuh>
            Lanjutkan mengisi
          </Tombol>
        }
        upaya="1 dari 4 indikator terisi, sisanya kira-kira 6 menit."
        bila={{
          tanya: "Bagaimana bila terlambat?",
          jawab: "Anda tetap bisa mencatat sampai dr. Budi menetapkan rating. Sesudah itu catatan September tidak ikut dinilai, kecuali lewat keberatan.",
        }}
      >
        <Jalan
          label="Perjalanan Triwulan III 2026"
          langkah={[
            { nama: "Catat realisasi", siapa: "Anda, s.d. 12 Oktober", kini: true },
            {
              nama: "Penilaian",
              siapa: (
                <>
                  dr. Budi Nasution, <span className="utuh">13–26 Oktober</span>
                </>
              ),
            },
            { nama: "Hasil Anda terima", siapa: "paling lama 14 hari kerja sesudah ditandatangani" },
            { nama: "Keberatan, bila perlu", siapa: "Anda, 14 hari kerja sejak menerima" },
            { nama: "Dilaporkan", siapa: "kepada Pejabat yang Berwenang, paling lama 30 hari kerja" },
          ]}
        />
      </Medan>
      <Isi>
        <KataDanBentuk />
        <Bacaan />
        <Formulir />
      </Isi>
    </>
  );
}
