import { EKSPEKTASI, PREDIKAT_KINERJA } from "#rules/kosakata.ts";
import { ANC, KOMPLAIN, POLA, TERBUKA, TIM, TUNGGU } from "#web/katalog/contoh.tsx";
import { Bagian } from "#web/katalog/bagian.tsx";
import { BatangAlur, LegendaAlur } from "#web/ui/batang-alur.tsx";
import { Dasar } from "#web/ui/dasar.tsx";
import { GrafikPerjalanan } from "#web/ui/grafik-perjalanan.tsx";
import { IndikatorBaris } from "#web/ui/indikator-baris.tsx";
import { Kuadran } from "#web/ui/kuadran.tsx";
import { LegendaPerjalanan } from "#web/ui/legenda-perjalanan.tsx";
import { Predikat } from "#web/ui/predikat.tsx";
import { Sebaran } from "#web/ui/sebaran.tsx";
import { TandaRating } from "#web/ui/tanda-rating.tsx";

/** Predikat, rating, quadrant and the charts. */
export function KataDanBentuk() {
  return (
    <>
      <Bagian id="predikat" nama="Predikat" guna="Bentuk dan kata. Pil untuk hasil, polos di daftar dan kalimat.">
        <p className="sebaris">
          {PREDIKAT_KINERJA.map((p) => (
            <Predikat key={p} nilai={p} />
          ))}
        </p>
        <p className="sebaris">
          {PREDIKAT_KINERJA.map((p) => (
            <Predikat key={p} nilai={p} polos />
          ))}
        </p>
      </Bagian>
      <Bagian id="rating" nama="Tanda rating" guna="Titik di atas, pada, atau di bawah garis ekspektasi, selalu dengan katanya.">
        {(["penuh", "pendek", "kalimat"] as const).map((kata) => (
          <p key={kata} className="sebaris">
            {EKSPEKTASI.map((e) => (
              <TandaRating key={e} nilai={e} kata={kata} />
            ))}
          </p>
        ))}
        <p className="sebaris dua">
          7 indikator: <TandaRating nilai="DIATAS" teks="2 DIATAS" />
          <TandaRating nilai="SESUAI" teks="4 SESUAI" />
          <TandaRating nilai="DIBAWAH" teks="1 DIBAWAH" />
        </p>
      </Bagian>
      <Bagian id="kuadran" nama="Kuadran" guna="Baris dan lajur diarsir, sel pertemuan terisi.">
        <Kuadran hasilKerja="SESUAI" perilakuKerja="SESUAI" />
        <Dasar>PermenPANRB 6/2022, Lampiran Bab IV.B.3, hlm. 99. Kuadran ini sama untuk semua pegawai dan tidak dapat diubah penilai.</Dasar>
      </Bagian>
      <Bagian id="indikator" nama="Indikator dan perjalanan" guna="Emas harapan, hijau yang tercapai. Bulan yang kosong tidak ditebak.">
        <LegendaPerjalanan />
        <ul className="garis">
          <IndikatorBaris
            nama="Ibu hamil terdaftar yang mendapat ANC sedikitnya 6 kali"
            rincian="RHK 1 · Kuantitas · target 80–90%"
            perjalanan={ANC}
            angka="69%"
            posisi="SESUAI"
            klausa="dalam rentang September (66–72%)"
          />
          <IndikatorBaris
            nama="Waktu tunggu pemeriksaan ANC"
            rincian="RHK 1 · Waktu · target 20–30 menit"
            perjalanan={TUNGGU}
            angka="34 menit"
            posisi="DIBAWAH"
            klausa="4 menit lagi masuk rentang; terus membaik"
          />
          <IndikatorBaris
            nama="Komplain atas layanan persalinan"
            rincian="RHK 2 · Kualitas · target 4–6 setahun"
            perjalanan={KOMPLAIN}
            angka="3"
            posisi="DIATAS"
            klausa="di bawah batas sampai Juli"
          />
          <IndikatorBaris
            nama="Data ibu hamil diperbarui paling lama 2 hari"
            rincian="RHK 4, tambahan · Waktu · target paling sedikit 85%"
            perjalanan={TERBUKA}
            angka="92%"
            posisi="SESUAI"
            klausa="sejak Mei di atas batas"
          />
          <IndikatorBaris nama="Kelas ibu hamil yang terlaksana" rincian="RHK 1 · Kuantitas · target 10–12 kelas" perjalanan={KOMPLAIN} angka={null} />
        </ul>
        <figure>
          <GrafikPerjalanan {...ANC} besar />
        </figure>
        <figure>
          <GrafikPerjalanan {...TUNGGU} besar />
        </figure>
      </Bagian>
      <Bagian id="sebaran" nama="Sebaran" guna="Pertimbangan, bukan kuota. Di bawah lima orang menjadi daftar.">
        <Sebaran
          orang={TIM}
          pola={POLA}
          keteranganPola="Kurva ideal untuk capaian organisasi BAIK memuncak pada BAIK."
          keteranganBatang="5 dinilai dan draf Sari"
        />
        <Sebaran orang={TIM.slice(2, 5)} keteranganBatang="3 dinilai" />
      </Bagian>
      <Bagian id="alur" nama="Batang alur" guna="Sejauh mana satu unit; angkanya berdiri di sampingnya.">
        <LegendaAlur />
        <BatangAlur alur={{ selesai: 57, tandaTangan: 11, penilai: 49, belum: 71 }} />
        <BatangAlur alur={{ selesai: 126, tandaTangan: 0, penilai: 0, belum: 0 }} />
        <BatangAlur alur={{ selesai: 0, tandaTangan: 0, penilai: 0, belum: 12 }} />
      </Bagian>
    </>
  );
}
