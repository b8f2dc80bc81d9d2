import { EKSPEKTASI, LABEL_NILAI, NILAI_PERILAKU } from "#rules/kosakata.ts";
import { PANDUAN_PERILAKU } from "#rules/panduan-perilaku.ts";
import { Buka } from "#web/ui/buka.tsx";
import { Dasar } from "#web/ui/dasar.tsx";
import type { GalatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kuadran } from "#web/ui/kuadran.tsx";
import { Nasihat } from "#web/ui/nasihat.tsx";
import { Pilih } from "#web/ui/pilih.tsx";
import { TandaRating } from "#web/ui/tanda-rating.tsx";
import type { EvaluasiResponse } from "../schemas.ts";
import { namaPolos } from "./nama-periode.ts";

/** What stands in the rating form: the saved draft, or what was typed when the server refused it. */
export type IsiRating = { hasilKerja: string | null; perilakuKerja: string | null; alasanHasilKerja: string; alasanPerilakuKerja: string; catatan: string };

/** The two ratings, each with its anchors and its reason, the note, and the quadrant that follows the choice. */
export function PanelRating({
  evaluasi,
  isi,
  galat,
  saran,
}: {
  evaluasi: EvaluasiResponse;
  isi: IsiRating;
  galat: GalatIsian;
  saran: EvaluasiResponse["saran"];
}) {
  const { jangkar, pegawai } = evaluasi;
  const nama = namaPolos(pegawai.nama);
  return (
    <div className="lembar susun nilai" role="group" aria-label={`Rating untuk ${nama}`} tabIndex={0}>
      <Pilih
        name="hasilKerja"
        legenda="Rating hasil kerja"
        legendaBesar
        galat={galat.untuk("hasilKerja")}
        terpilih={isi.hasilKerja}
        pilihan={EKSPEKTASI.map((nilai) => ({
          nilai,
          isi: <TandaRating nilai={nilai} kata="penuh" />,
          arti: `${jangkar.hasilKerja[nilai]?.hasil ?? ""}. ${jangkar.hasilKerja[nilai]?.umpanBalik ?? ""}.`,
        }))}
      />
      <div aria-live="polite">
        {saran && (
          <Nasihat
            putusan={<>Contoh panduan menyarankan {saran.hasilKerja} EKSPEKTASI. Anda yang memutuskan.</>}
            alasan={saran.alasan.slice(0, 1).map((satu) => satu.teks)}
            dasar={`${jangkar.dasar.pasal}, ${jangkar.dasar.halaman ?? ""}`}
          />
        )}
      </div>
      <Isian
        jenis="panjang"
        name="alasanHasilKerja"
        label={
          <>
            Alasan rating hasil kerja <span className="dua">(dibaca {nama})</span>
          </>
        }
        defaultValue={isi.alasanHasilKerja}
        galat={galat.untuk("alasanHasilKerja")}
        maxLength={4000}
      />
      <Pilih
        name="perilakuKerja"
        legenda="Rating perilaku kerja"
        legendaBesar
        galat={galat.untuk("perilakuKerja")}
        terpilih={isi.perilakuKerja}
        pilihan={EKSPEKTASI.map((nilai) => ({ nilai, isi: <TandaRating nilai={nilai} kata="penuh" />, arti: jangkar.perilakuKerja[nilai] }))}
      />
      <Buka judul="Panduan tujuh nilai">
        {NILAI_PERILAKU.map((nilai) => (
          <p className="dua" key={nilai}>
            <b>{LABEL_NILAI[nilai]}</b>: {PANDUAN_PERILAKU[nilai].panduan.map((satu) => satu.replace(/\.$/, "")).join("; ")}.
          </p>
        ))}
        <Dasar>Pasal 10; Lampiran Bab II.A, hlm. 29–30 dan 52–53</Dasar>
      </Buka>
      <Isian
        jenis="panjang"
        name="alasanPerilakuKerja"
        label={
          <>
            Alasan rating perilaku kerja <span className="dua">(dibaca {nama})</span>
          </>
        }
        defaultValue={isi.alasanPerilakuKerja}
        galat={galat.untuk("alasanPerilakuKerja")}
        maxLength={4000}
      />
      <div className="susun j1">
        <p className="kecil">
          <b>Predikat menurut kuadran</b>, hasil kerja ke atas, perilaku kerja ke kanan
        </p>
        <Kuadran hidup />
      </div>
      <Isian
        jenis="panjang"
        name="catatan"
        label="Catatan atau rekomendasi"
        opsional
        petunjuk="Tercetak pada dokumen evaluasi, misalnya saran pengembangan."
        defaultValue={isi.catatan}
        galat={galat.untuk("catatan")}
        maxLength={4000}
      />
      <label className="centang">
        <input type="checkbox" name="sampaikan" value="ya" defaultChecked />
        <span>
          Sampaikan kepada {nama} begitu ditetapkan
          <span className="dua blok">Bila tidak dicentang, Anda menyampaikannya sendiri dalam 14 hari kerja.</span>
        </span>
      </label>
    </div>
  );
}
