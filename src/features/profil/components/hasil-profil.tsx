import { Link } from "react-router";
import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import { tanggalTahun } from "#web/format/tanggal.ts";
import { Kosong } from "#web/ui/kosong.tsx";
import { Predikat } from "#web/ui/predikat.tsx";

type Profil = OutputOf<Operations, "profil.lihat">;

const TRIWULAN = { I: "Triwulan I", II: "Triwulan II", III: "Triwulan III", "IV-AKHIR": "Tahunan" } as const;
const STATUS_SKP = { DRAF: "draf", DIAJUKAN: "menunggu penetapan", DITETAPKAN: "ditetapkan" } as const;
const STATUS_EVALUASI = {
  TERBUKA: "belum dinilai",
  DITETAPKAN: "belum disampaikan",
  DISAMPAIKAN: "sudah disampaikan",
  DITERIMA: "diterima",
  DIKEMBALIKAN: "dikembalikan dengan catatan",
} as const;
const DOKUMEN = { A: "SKP", C: "Hasil evaluasi", D: "Dokumen evaluasi" } as const;

/** SKP, evaluations and documents by year, the latest first: only what this reader may open. */
export function HasilProfil({ profil: { skp, evaluasi, dokumen, lengkap } }: { profil: Profil }) {
  const tahun = [...new Set([...skp, ...evaluasi, ...dokumen].map((satu) => satu.tahun))].toSorted((a, b) => b - a);
  if (!lengkap && tahun.length === 0) return null;
  return (
    <section className="susun j3" aria-labelledby="hasil">
      <h2 id="hasil">SKP dan evaluasi</h2>
      {tahun.length === 0 ? (
        <Kosong judul="Belum ada yang dapat Anda buka">SKP dan evaluasi tampil di sini untuk yang bersangkutan, penilainya, dan pengelola unitnya.</Kosong>
      ) : (
        <div className="garis">
          {tahun.map((t) => (
            <div key={t} className="susun j2">
              <h3>{t}</h3>
              <ul className="susun j2">
                {skp
                  .filter((satu) => satu.tahun === t)
                  .map((satu) => (
                    <li key={satu.id}>
                      <Link to={`/skp/${satu.id}`}>SKP {t}</Link>, {STATUS_SKP[satu.status]}{" "}
                      <span className="dua">
                        sebagai {satu.jabatan}, penilai {satu.penilai}
                      </span>
                    </li>
                  ))}
                {evaluasi
                  .filter((satu) => satu.tahun === t)
                  .map((satu) => (
                    <li key={satu.id} className="sebaris">
                      {satu.predikat ? <Link to={`/hasil/${satu.id}`}>{TRIWULAN[satu.triwulan]}</Link> : TRIWULAN[satu.triwulan]}
                      {satu.predikat ? <Predikat nilai={satu.predikat} polos /> : null}
                      <span className="dua">{STATUS_EVALUASI[satu.status]}</span>
                    </li>
                  ))}
                {dokumen
                  .filter((satu) => satu.tahun === t)
                  .map((satu) => (
                    <li key={satu.id}>
                      <a href={`/api/v1/dokumen/${satu.id}/pdf`}>
                        {DOKUMEN[satu.form.slice(0, 1) as keyof typeof DOKUMEN]}, formulir {satu.form} (PDF)
                      </a>{" "}
                      <span className="dua">{tanggalTahun(satu.dibuatPada)}</span>
                    </li>
                  ))}
              </ul>
            </div>
          ))}
        </div>
      )}
    </section>
  );
}
