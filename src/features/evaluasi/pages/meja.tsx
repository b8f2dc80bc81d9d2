import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData, useSearchParams } from "react-router";
import { tanggalHari } from "#web/format/tanggal.ts";
import { permintaanBaru } from "#web/formulir.ts";
import { panggil, sekarang, sesiAktif } from "#web/konteks.ts";
import type { Bingkai } from "#web/layout/bingkai.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Kabar } from "#web/ui/kabar.tsx";
import { MejaPenilai } from "../components/meja-penilai.tsx";
import { namaPeriode, namaPolos } from "../components/nama-periode.ts";
import { berikutnya } from "../components/tim-dinilai.tsx";
import { tindakanPenilai } from "../components/tindakan-penilai.ts";
import "../components/evaluasi.css";

export const handle: Bingkai = { tugas: true };
/** Also after a refusal: the draft was saved before it, and the version must be the newest. */
export const shouldRevalidate = () => true;

export const meta = ({ loaderData }: { loaderData?: Awaited<ReturnType<typeof loader>> | undefined }) =>
  judul(loaderData ? `Menilai ${loaderData.evaluasi.pegawai.nama}, ${namaPeriode(loaderData.evaluasi.jendela)}` : "Penilaian");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const call = context.get(panggil);
  const saya = context.get(sesiAktif);
  const evaluasi = await call("evaluasi.lihat", { evaluasiId: params.evaluasiId ?? "" });
  if (evaluasi.penilai.id !== saya?.id) throw redirect(`/hasil/${evaluasi.id}`);
  const daftar = await call("evaluasi.daftarTim", { periodeEvaluasiId: evaluasi.jendela.periodeEvaluasiId });
  return {
    evaluasi,
    daftar,
    saya: { id: saya.id, nama: evaluasi.penilai.nama },
    kini: (context.get(sekarang) ?? new Date()).toISOString(),
    permintaanId: permintaanBaru(),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const call = context.get(panggil);
  const evaluasiId = params.evaluasiId ?? "";
  const jawaban = await tindakanPenilai(call, evaluasiId, await request.formData());
  if (jawaban.jenis === "ditolak") {
    const { masalah } = jawaban.hasil;
    if (masalah.status === 404) throw Response.json(masalah, { status: 404 });
    return data(jawaban.hasil, { status: masalah.status });
  }
  if (jawaban.kabar !== "ditetapkan") throw redirect(`/penilaian/${evaluasiId}?kabar=${jawaban.kabar}`);
  const { jendela } = await call("evaluasi.lihat", { evaluasiId });
  const { tim } = await call("evaluasi.daftarTim", { periodeEvaluasiId: jendela.periodeEvaluasiId });
  const lanjut = berikutnya(tim, evaluasiId);
  throw redirect(lanjut ? `/penilaian/${lanjut.evaluasiId}?sesudah=${evaluasiId}` : `/penilaian?daftar&kabar=selesai`);
}

export default function Meja() {
  const isi = useLoaderData<typeof loader>();
  const hasil = useActionData<typeof action>() ?? null;
  const { evaluasi, daftar } = isi;
  const { jendela } = evaluasi;
  return (
    <Isi className="lebar">
      <div className="kepala kepala-meja">
        <div className="sebaris">
          <h1>Menilai tim, {namaPeriode(jendela)}</h1>
          <p className="dua">
            <b>
              {daftar.jumlah.dinilai} dari {daftar.jumlah.semua} sudah dinilai.
            </b>{" "}
            {jendela.tahap === "TERBUKA" ? (
              <>
                Ditutup <b>{tanggalHari(jendela.tutup)}</b>; sesudah itu atasan Anda yang menilai dan hasilnya final.
              </>
            ) : (
              jendela.alasan.at(-1)?.teks
            )}
          </p>
        </div>
      </div>
      <BaruSaja isi={isi} />
      <MejaPenilai key={`${evaluasi.id} ${evaluasi.versi}`} {...isi} hasil={hasil} />
    </Isi>
  );
}

/** What has just happened, once. */
function BaruSaja({ isi: { evaluasi, daftar } }: { isi: ReturnType<typeof useLoaderData<typeof loader>> }) {
  const [cari] = useSearchParams();
  const nama = namaPolos(evaluasi.pegawai.nama);
  const sebelum = daftar.tim.find((satu) => satu.evaluasiId === cari.get("sesudah"));
  const kabar: Record<string, [string, string]> = {
    draf: ["Draf tersimpan.", `Belum dilihat ${nama}. Tetapkan bila alasannya sudah cukup.`],
    umpan: ["Umpan balik tersimpan.", `${nama} dapat membacanya sekarang.`],
    disampaikan: ["Sudah disampaikan.", `${nama} dapat membaca hasilnya dan menerimanya.`],
  };
  const [tegas, teks] = sebelum?.predikat ? [`${namaPolos(sebelum.nama)} sudah ditetapkan.`, `Lanjut ke ${nama}.`] : (kabar[cari.get("kabar") ?? ""] ?? []);
  if (!tegas) return null;
  return (
    <div className="sisip">
      <Kabar jenis="beres" tegas={tegas} status>
        {teks}
      </Kabar>
    </div>
  );
}
