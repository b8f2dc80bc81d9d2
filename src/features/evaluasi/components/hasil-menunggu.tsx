import { tanggalPenuh } from "#web/format/tanggal.ts";
import { Fakta } from "#web/ui/fakta.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import type { EvaluasiResponse } from "../schemas.ts";
import { HasilRhk, ringkasRhk } from "./hasil-rhk.tsx";
import { jenisEvaluasi, namaPeriode } from "./nama-periode.ts";

/** No predikat to explain yet: why, who does what by when, and the evidence that will be weighed. */
export function HasilMenunggu({ evaluasi, sebab, isSaya }: { evaluasi: EvaluasiResponse; sebab: string | null; isSaya: boolean }) {
  const { jendela, pegawai, penilai, rhk } = evaluasi;
  return (
    <>
      <Kepala
        {...(isSaya ? { pulang: { ke: "/hasil", teks: "Hasil saya" } } : {})}
        judul={`${isSaya ? "Hasil Anda" : `Hasil ${pegawai.nama}`}, ${namaPeriode(jendela)}`}
        pengantar={sebab}
        rincian={`${jenisEvaluasi(jendela)}. ${pegawai.nama}, ${pegawai.jabatan}, ${pegawai.unitKerja}`}
      />
      <div className="susun j7">
        <section className="susun j3 baca" aria-labelledby="berikut">
          <h2 id="berikut">Yang terjadi berikutnya</h2>
          <Fakta
            isi={[
              ["Realisasi dicatat sampai", tanggalPenuh(jendela.catatSampai)],
              ["Penilaian", `${tanggalPenuh(jendela.buka)} sampai ${tanggalPenuh(jendela.tutup)}, oleh ${penilai.nama}`],
              ["Lewat tanggal itu", `${evaluasi.atasanPenilai?.nama ?? "atasan pejabat penilai"} yang menilai dan hasilnya final`],
            ]}
          />
        </section>
        <section aria-labelledby="bukti">
          <h2 id="bukti">Yang akan ditimbang</h2>
          {rhk.map((satu, nomor) => (
            <details className="simpul rhk" key={satu.rhkId}>
              <summary>
                <h3>
                  RHK {nomor + 1}, {satu.jenis.toLowerCase()}. {satu.teks}
                </h3>
                <span className="dua">{ringkasRhk(satu)}</span>
              </summary>
              <HasilRhk rhk={satu} buktiTerpisah />
            </details>
          ))}
        </section>
      </div>
    </>
  );
}
