import { type LoaderFunctionArgs, redirect, useLoaderData, useSearchParams } from "react-router";
import { hariLagi, tanggalPenuh } from "#web/format/tanggal.ts";
import { panggil, sekarang } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { namaPeriode } from "../components/nama-periode.ts";
import { KeadaanTim } from "../components/keadaan-tim.tsx";
import { berikutnya } from "../components/tim-dinilai.tsx";

export const meta = () => judul("Penilaian");

/** Straight to the first person still to rate; otherwise how the team stands and what comes next. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const cari = new URL(request.url).searchParams;
  const periode = cari.get("periode");
  const daftar = await context.get(panggil)("evaluasi.daftarTim", periode ? { periodeEvaluasiId: periode } : {});
  const pertama = daftar.jendela?.tahap === "TERBUKA" ? berikutnya(daftar.tim, null) : null;
  if (pertama && periode === null && !cari.has("daftar")) throw redirect(`/penilaian/${pertama.evaluasiId}`);
  return { daftar, pertama, kini: (context.get(sekarang) ?? new Date()).toISOString() };
}

export default function Penilaian() {
  const { daftar, pertama, kini } = useLoaderData<typeof loader>();
  const [cari] = useSearchParams();
  const { jendela, tim, jumlah, periode } = daftar;
  return (
    <Isi>
      <Kepala
        judul={jendela ? `Penilaian ${namaPeriode(jendela)}` : "Penilaian"}
        pengantar={<Pengantar daftar={daftar} kini={kini} />}
        rincian={jumlah.semua > 0 ? `${jumlah.dinilai} dari ${jumlah.semua} orang sudah dinilai, ${jumlah.draf} masih draf.` : undefined}
      >
        {pertama && (
          <p>
            <Tombol ke={`/penilaian/${pertama.evaluasiId}`}>Nilai {pertama.nama}</Tombol>
          </p>
        )}
      </Kepala>
      <div className="susun j7">
        {cari.get("kabar") === "selesai" && (
          <Kabar jenis="beres" tegas="Sudah ditetapkan." status>
            Semua orang dalam tim Anda sudah dinilai untuk periode ini.
          </Kabar>
        )}
        {tim.length > 0 && <KeadaanTim tim={tim} />}
        {periode.length > 1 && (
          <nav className="susun j2" aria-labelledby="lain">
            <h2 id="lain">Periode lain</h2>
            <ul className="sebaris">
              {periode
                .filter((satu) => satu.id !== jendela?.periodeEvaluasiId)
                .map((satu) => (
                  <li key={satu.id}>
                    <Tombol jenis="ketiga" ke={`/penilaian?periode=${satu.id}`}>
                      {namaPeriode(satu)}
                    </Tombol>
                  </li>
                ))}
            </ul>
          </nav>
        )}
      </div>
    </Isi>
  );
}

function Pengantar({ daftar: { jendela, jumlah, tim }, kini }: { daftar: ReturnType<typeof useLoaderData<typeof loader>>["daftar"]; kini: string }) {
  if (!jendela) return <>Belum ada orang yang Anda nilai. Nama mereka muncul di sini begitu SKP-nya ditetapkan dan periode evaluasinya dibuka.</>;
  if (jendela.tahap === "SEBELUM_BUKA") {
    return (
      <>
        Penilaian dibuka <b>{tanggalPenuh(jendela.buka)}</b> ({hariLagi(jendela.buka, kini)}). Sampai hari itu tim Anda mencatat realisasi; Anda dapat memberi
        umpan balik kapan saja.
      </>
    );
  }
  if (jendela.tahap === "TERBUKA") {
    return jumlah.dinilai === jumlah.semua ? (
      <>Semua orang dalam tim Anda sudah dinilai. Tidak ada yang menunggu Anda.</>
    ) : (
      <>
        Nilai paling lambat <b>{tanggalPenuh(jendela.tutup)}</b> ({hariLagi(jendela.tutup, kini)}). Lewat tanggal itu, atasan Anda yang menilai dan hasilnya
        final.
      </>
    );
  }
  const belum = tim.filter((satu) => satu.status === "TERBUKA").length;
  return (
    <>
      Masa penilaian berakhir {tanggalPenuh(jendela.tutup)}.{" "}
      {belum > 0 ? "Yang belum dinilai diteruskan kepada atasan pejabat penilai, dan hasilnya final." : "Semua orang sudah dinilai."}
    </>
  );
}
