import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import { LABEL_PERAN } from "#rules/kosakata.ts";
import { tanggalTahun } from "#web/format/tanggal.ts";
import { Kosong } from "#web/ui/kosong.tsx";
import { Kutip } from "#web/ui/kutip.tsx";

export type DaftarUmpan = OutputOf<Operations, "umpanBalik.daftar">;

/** What others said about one's own work, by quarter, the newest first. `daftar` is null without a set SKP. */
export function UmpanBalikDiterima({ daftar, tahun }: { daftar: DaftarUmpan | null; tahun: number }) {
  return (
    <section className="susun j5 sempit" aria-labelledby="diterima">
      <h2 id="diterima">Untuk Anda, {tahun}</h2>
      {!daftar || daftar.jumlah === 0 ? (
        <Kosong judul="Belum ada umpan balik untuk Anda">
          {daftar
            ? "Yang diberikan Pimpinan, rekan, atau pihak lain muncul di sini. Anda boleh memintanya."
            : `Umpan balik diberikan atas SKP ${tahun} yang sudah ditetapkan.`}
        </Kosong>
      ) : (
        daftar.kelompok.map(({ periodeEvaluasiId, triwulan, isi }) => (
          <div className="susun j2" key={periodeEvaluasiId}>
            <h3>{triwulan === "IV-AKHIR" ? "Triwulan IV dan akhir tahun" : `Triwulan ${triwulan}`}</h3>
            <ul className="garis">
              {isi.map((satu) => (
                <li key={satu.id}>
                  <Kutip
                    siapa={satu.peran === "PIHAK_LAIN" ? `${satu.dari} (pihak lain)` : `${satu.dari}, ${LABEL_PERAN[satu.peran]}`}
                    rincian={`${tanggalTahun(satu.dibuatPada)}, ${satu.sasaran.teks}`}
                  >
                    {satu.teks}
                  </Kutip>
                </li>
              ))}
            </ul>
          </div>
        ))
      )}
    </section>
  );
}
