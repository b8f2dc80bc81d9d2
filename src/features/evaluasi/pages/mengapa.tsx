import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData, useSearchParams } from "react-router";
import { bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil, sekarang, sesiAktif } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Kabar } from "#web/ui/kabar.tsx";
import { namaPeriode } from "../components/nama-periode.ts";
import { HasilMenunggu } from "../components/hasil-menunggu.tsx";
import { PenjelasanPredikat } from "../components/penjelasan-predikat.tsx";
import "../components/evaluasi.css";

export const meta = ({ loaderData }: { loaderData?: Awaited<ReturnType<typeof loader>> | undefined }) =>
  judul(loaderData ? `${loaderData.mengapa ? "Mengapa predikat ini" : "Hasil"}, ${namaPeriode(loaderData.evaluasi.jendela)}` : "Hasil");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const call = context.get(panggil);
  const evaluasiId = params.evaluasiId ?? "";
  const evaluasi = await call("evaluasi.lihat", { evaluasiId });
  const jawaban = await coba(() => call("evaluasi.mengapa", { evaluasiId }));
  if (!jawaban.ok && jawaban.masalah.code !== "HASIL_BELUM_TERSEDIA") throw Response.json(jawaban.masalah, { status: jawaban.masalah.status });
  const dokumen = jawaban.ok ? (await call("dokumen.daftar", { evaluasiId })).dokumen : [];
  return {
    evaluasi,
    mengapa: jawaban.ok ? jawaban.hasil : null,
    sebab: jawaban.ok ? null : jawaban.masalah.detail,
    dokumen,
    isSaya: evaluasi.pegawai.id === context.get(sesiAktif)?.id,
    kini: (context.get(sekarang) ?? new Date()).toISOString(),
    permintaanId: permintaanBaru(),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const call = context.get(panggil);
  const evaluasiId = params.evaluasiId ?? "";
  const formulir = await request.formData();
  const aksi = String(formulir.get("aksi"));
  const hasil = await coba<unknown>(() => {
    if (aksi === "terima") return call("evaluasi.terima", { evaluasiId }, bacaPermintaan(formulir, "terima"));
    if (aksi === "tanda-tangani") return call("evaluasi.tandaTangani", { evaluasiId }, bacaPermintaan(formulir, "tanda-tangani"));
    if (aksi === "sampaikan") return call("evaluasi.sampaikan", { evaluasiId }, bacaPermintaan(formulir, "sampaikan"));
    return call("dokumen.siapkan", { skpId: String(formulir.get("skpId")) }, bacaPermintaan(formulir, "siapkan"));
  });
  if (hasil.ok) throw redirect(`/hasil/${evaluasiId}?kabar=${encodeURIComponent(aksi)}`);
  return data({ pesan: hasil.masalah.detail }, { status: hasil.masalah.status });
}

const KABAR: Record<string, [string, string]> = {
  terima: ["Tercatat: Anda sudah menerima.", "Sejak hari ini berjalan 14 hari kerja untuk menandatangani dan untuk keberatan."],
  "tanda-tangani": ["Sudah ditandatangani.", "Dokumen kembali kepada penilai. Hak keberatan Anda tetap ada."],
  sampaikan: ["Sudah disampaikan.", "Pegawai dapat membaca hasilnya sekarang."],
  siapkan: ["Dokumen disiapkan.", "Yang sudah terbit dapat diunduh."],
};

export default function Mengapa() {
  const isi = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>();
  const [cari] = useSearchParams();
  const [tegas, teks] = KABAR[cari.get("kabar") ?? ""] ?? [];
  return (
    <Isi>
      {(tegas || jawaban) && (
        <div className="sisip tak-cetak">
          {jawaban ? (
            <Kabar jenis="salah" tegas="Belum berhasil." status>
              {jawaban.pesan}
            </Kabar>
          ) : (
            <Kabar jenis="beres" tegas={tegas} status>
              {teks}
            </Kabar>
          )}
        </div>
      )}
      {isi.mengapa ? <PenjelasanPredikat {...isi} mengapa={isi.mengapa} /> : <HasilMenunggu evaluasi={isi.evaluasi} sebab={isi.sebab} isSaya={isi.isSaya} />}
    </Isi>
  );
}
