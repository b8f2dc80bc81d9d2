import { type ActionFunctionArgs, data, Form, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import { tanggalTahun, waktuPenuh } from "#web/format/tanggal.ts";
import { coba } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Berkas } from "#web/ui/berkas.tsx";
import { Fakta } from "#web/ui/fakta.tsx";
import { Isian } from "#web/ui/isian.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import "../components/periksa.css";

type Hasil = OutputOf<Operations, "dokumen.periksa">;

export const meta = () => judul("Periksa keaslian dokumen");

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  // the form sends ?kode=…; each code has an address of its own, the one in the QR code
  const dicari = new URL(request.url).searchParams.get("kode")?.trim();
  if (dicari) throw redirect(`/periksa/${encodeURIComponent(dicari)}`);
  if (!params.kode) return { kode: "", hasil: null, galat: null };
  const kode = params.kode;
  const jawaban = await coba(() => context.get(panggil)("dokumen.periksa", { kode }));
  return jawaban.ok
    ? { kode: jawaban.hasil.kode, hasil: jawaban.hasil, galat: null }
    : { kode, hasil: null, galat: jawaban.masalah.errors[0]?.message ?? jawaban.masalah.detail };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const berkas = (await request.formData()).get("berkas");
  if (!(berkas instanceof File) || berkas.size === 0) return data({ banding: null, galat: "Pilih dahulu berkas PDF yang ada pada Anda." }, { status: 422 });
  const isi = new Uint8Array(await berkas.arrayBuffer());
  const jawaban = await coba(() => context.get(panggil)("dokumen.periksaBerkas", { kode: params.kode ?? "", berkas: { nama: berkas.name, isi } }));
  if (!jawaban.ok) return data({ banding: null, galat: jawaban.masalah.errors[0]?.message ?? jawaban.masalah.detail }, { status: jawaban.masalah.status });
  return data({ banding: { ...jawaban.hasil, nama: berkas.name }, galat: null });
}

export default function Periksa() {
  const { kode, hasil, galat } = useLoaderData<typeof loader>();
  return (
    <Isi className="sempit-46">
      <div className="susun j7">
        <div className="susun j5">
          <div className="kepala rapat">
            <h1>Periksa keaslian dokumen</h1>
            <p className="baca">Ketik kode di kaki dokumen, atau pindai kode QR-nya. Halaman ini tidak menampilkan predikat siapa pun.</p>
          </div>
          <form className="cari-kode" method="get" action="/periksa">
            <Isian
              name="kode"
              key={kode}
              label="Kode verifikasi"
              defaultValue={kode}
              autoComplete="off"
              spellCheck={false}
              placeholder="TRG-XXXX-XXXX-XXXX"
              maxLength={60}
              required
              galat={galat ?? undefined}
            />
            <Tombol penuh>Periksa</Tombol>
          </form>
        </div>
        {hasil && <HasilPeriksa hasil={hasil} />}
        {hasil?.dokumen && <Cocokkan kode={hasil.kode} />}
        <section className="susun j3" aria-labelledby="tak-dikenal">
          <h2 id="tak-dikenal">Bila kode tidak dikenal</h2>
          <p className="baca">
            Periksa lagi huruf O dan angka 0, huruf I dan angka 1. Bila tetap tidak dikenal, dokumen itu tidak diterbitkan Terang. Tanyakan kepada BKPSDM Kota
            Medan sebelum memakainya.
          </p>
        </section>
      </div>
    </Isi>
  );
}

const PUTUSAN = {
  ASLI: {
    judul: "Dokumen ini asli dan masih berlaku",
    warna: "baik",
    jalur: "M10 0a10 10 0 1 1 0 20 10 10 0 0 1 0-20zm-1.3 14.5 7-7.6-1.9-1.7-5.2 5.7-2.5-2.4-1.7 1.9z",
  },
  DIGANTIKAN: { judul: "Dokumen ini asli, tetapi sudah digantikan yang lebih baru", warna: "butuh", jalur: "M10 1l9.5 17.5H.5zM9 7v6h2V7zm0 7.5v2h2v-2z" },
  RUSAK: { judul: "Catatan dokumen ini tidak utuh", warna: "sangat-kurang", jalur: "M5 .5l5 5 5-5L19.5 5l-5 5 5 5-4.5 4.5-5-5-5 5L.5 15l5-5-5-5z" },
  TIDAK_DIKENAL: { judul: "Kode ini tidak dikenal", warna: "kurang", jalur: "M10 0l10 10-10 10L0 10zM9 5v6h2V5zm0 7v2h2v-2z" },
} as const;

function HasilPeriksa({ hasil: { status, dokumen, kode, diperiksaPada } }: { hasil: Hasil }) {
  const { judul: kalimat, warna, jalur } = PUTUSAN[status];
  return (
    <section className="lembar susun" aria-labelledby="hasil">
      <h2 id="hasil" className="tanda asli" data-p={warna}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path fillRule="evenodd" d={jalur} />
        </svg>
        {kalimat}
      </h2>
      {!dokumen && <p>Tidak ada dokumen Terang dengan kode {kode}.</p>}
      {status === "RUSAK" && (
        <p>Isi yang tersimpan tidak lagi sama dengan yang diterbitkan. Jangan memakai dokumen ini; laporkan kepada BKPSDM atau Inspektorat.</p>
      )}
      {dokumen && (
        <>
          <Fakta
            isi={[
              ["Jenis", `${dokumen.judul} (${dokumen.form})`],
              [
                "Kode",
                <b key="kode" className="utuh">
                  {kode}
                </b>,
              ],
              ["Atas nama", `${dokumen.namaTersamar}${dokumen.nipAkhir ? `, NIP berakhir ${dokumen.nipAkhir}` : ""}`],
              ["Unit kerja", dokumen.unitKerja],
              ["Ditandatangani", `${dokumen.penandaTangan}${dokumen.tanggal ? `, ${tanggalTahun(dokumen.tanggal)}` : ""}`],
              ["Diterbitkan", waktuPenuh(dokumen.diterbitkanPada)],
              ["Digantikan", dokumen.digantikanPada ? waktuPenuh(dokumen.digantikanPada) : null],
              [
                "Segel catatan",
                dokumen.segel ? `kelompok ${dokumen.segel.nomor}, ${dokumen.segel.cocok ? "cocok" : "tidak cocok"}` : "belum disegel; segel dibuat berkala",
              ],
              ["Diperiksa", waktuPenuh(diperiksaPada)],
            ]}
          />
          <p className="dua baca">Cocokkan nama, unit, dan tanggal ini dengan dokumen di tangan Anda. Bila berbeda, dokumen itu telah diubah.</p>
        </>
      )}
    </section>
  );
}

function Cocokkan({ kode }: { kode: string }) {
  const jawaban = useActionData<typeof action>();
  const banding = jawaban?.banding;
  return (
    <section className="susun j3" aria-labelledby="cocokkan">
      <h2 id="cocokkan">Cocokkan berkas Anda</h2>
      {banding && (
        <Kabar jenis={banding.hasil === "SAMA_PERSIS" ? "beres" : "salah"} tegas={banding.hasil === "SAMA_PERSIS" ? "Sama persis." : "Berbeda."} status>
          {banding.nama}: {banding.teks}
        </Kabar>
      )}
      <Form method="post" action={`/periksa/${encodeURIComponent(kode)}`} encType="multipart/form-data" className="susun j3">
        <Berkas
          name="berkas"
          label="Berkas PDF yang ada pada Anda"
          petunjuk="Dibandingkan byte demi byte. Berkas tidak disimpan."
          accept="application/pdf,.pdf"
          wajib
          galat={jawaban?.galat ?? undefined}
        />
        <p>
          <Tombol jenis="kedua" penuh>
            Cocokkan berkas
          </Tombol>
        </p>
      </Form>
    </section>
  );
}
