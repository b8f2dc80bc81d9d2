import { type ActionFunctionArgs, data, Link, type LoaderFunctionArgs, redirect, useActionData, useLoaderData, useSearchParams } from "react-router";
import type { Operations } from "#operations.ts";
import type { InputOf } from "#platform/operation.ts";
import { hariLagi, tanggalPenuh, waktuPenuh } from "#web/format/tanggal.ts";
import { bacaFormulir, bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil, sekarang } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Fakta } from "#web/ui/fakta.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { JawabTiket } from "../components/jawab-tiket.tsx";
import { LABEL_JENIS_TIKET, LABEL_STATUS_TIKET } from "../components/kata-tiket.ts";

export const meta = ({ loaderData }: { loaderData?: { tiket: { nomor: number } } | undefined }) =>
  judul(loaderData ? `Tiket ${loaderData.tiket.nomor}` : "Tiket");
export const shouldRevalidate = () => true;

export async function loader({ context, params }: LoaderFunctionArgs) {
  const tiket = await context.get(panggil)("tiket.lihat", { tiketId: params.tiketId ?? "" });
  return { tiket, kini: (context.get(sekarang) ?? new Date()).toISOString(), permintaanId: permintaanBaru() };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const isi = { ...bacaFormulir(formulir), tiketId: params.tiketId ?? "" } as Record<string, unknown>;
  const call = context.get(panggil);
  const isAmbil = formulir.get("aksi") === "ambil";
  const hasil = await coba(async () => {
    if (isAmbil) return call("tiket.ambil", isi as InputOf<Operations, "tiket.ambil">, bacaPermintaan(formulir));
    return call("tiket.jawab", isi as InputOf<Operations, "tiket.jawab">, bacaPermintaan(formulir));
  });
  if (hasil.ok) throw redirect(`/tiket/${hasil.hasil.tiketId}?kabar=${isAmbil ? "diambil" : "dijawab"}`);
  const teks = (nama: string) => (typeof isi[nama] === "string" ? isi[nama] : "");
  return data({ masalah: hasil.masalah, diketik: { status: teks("status"), jawaban: teks("jawaban") } }, { status: hasil.masalah.status });
}

const KABAR: Record<string, [string, string]> = {
  terkirim: ["Laporan terkirim.", "Anda tidak perlu menunggu: SKP tetap dapat disusun."],
  diambil: ["Tiket ini Anda tangani.", "Perbaiki datanya, lalu jawab pelapor di bawah."],
  dijawab: ["Jawaban terkirim.", "Pelapor membacanya di beranda dan di sini."],
};

export default function LihatTiket() {
  const { tiket, kini, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>() ?? null;
  const [cari] = useSearchParams();
  const kabar = KABAR[cari.get("kabar") ?? ""];
  const tanya = tiket.ditanganiOleh ?? (tiket.pengelola.join(", ") || "pengelola kinerja");
  return (
    <Isi>
      <Kepala
        pulang={{ ke: "/tiket", teks: "Tiket" }}
        judul={`Tiket ${tiket.nomor}: ${LABEL_JENIS_TIKET[tiket.jenis]}`}
        giliran={tiket.bolehTangani ? "Giliran Anda" : LABEL_STATUS_TIKET[tiket.status]}
        pengantar={
          tiket.selesaiPada ? (
            `Dijawab ${tiket.ditanganiOleh ?? "pengelola"}, ${waktuPenuh(tiket.selesaiPada)}.`
          ) : (
            <>
              {tiket.bolehTangani ? "Jawab" : `${tanya} menjawab`} paling lambat <b>{tanggalPenuh(tiket.batas)}</b> ({hariLagi(tiket.batas, kini)}).
            </>
          )
        }
        rincian={tiket.bolehTangani ? undefined : `Pertanyaan tentang tiket ini: ${tanya}.`}
      />
      <div className="susun j7">
        {kabar && (
          <Kabar jenis="beres" tegas={kabar[0]} status>
            {kabar[1]}
          </Kabar>
        )}
        {tiket.jawaban && (
          <section className="susun j3" aria-labelledby="jawaban">
            <h2 id="jawaban">{tiket.status === "SELESAI" ? "Sudah diperbaiki" : "Tidak diubah"}</h2>
            <p className="baca">{tiket.jawaban}</p>
          </section>
        )}
        <section className="susun j3" aria-labelledby="laporan">
          <h2 id="laporan">Laporan</h2>
          <p className="baca">{tiket.uraian}</p>
          <Fakta
            isi={[
              ["Pelapor", `${tiket.pelapor.nama}, ${tiket.pelapor.jabatan ?? "belum berjabatan"}, ${tiket.pelapor.unit}`],
              ["Penilai menurut Terang saat dilaporkan", tiket.penilaiTercatat ?? "tidak ada"],
              ["Penilai yang diusulkan", tiket.usulanPenilai?.nama],
              ["Dikirim", waktuPenuh(tiket.dibuatPada)],
            ]}
          />
          {tiket.bolehTangani && (
            <p>
              <Link to={`/penilai-saya?pegawai=${tiket.pelapor.id}`}>Mengapa Terang menyebut penilai itu</Link>
            </p>
          )}
        </section>
        {tiket.bolehTangani && (tiket.status === "BARU" || tiket.status === "DIPROSES") && (
          <JawabTiket key={tiket.versi} status={tiket.status} versi={tiket.versi} permintaanId={permintaanId} jawaban={jawaban} />
        )}
      </div>
    </Isi>
  );
}
