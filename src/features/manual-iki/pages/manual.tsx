import { type ActionFunctionArgs, data, Link, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import type { Operations } from "#operations.ts";
import type { InputOf } from "#platform/operation.ts";
import { bacaFormulir, bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Dasar } from "#web/ui/dasar.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { IsianManual, type Jawaban } from "../components/isian-manual.tsx";
import { BacaManual } from "../components/baca-manual.tsx";
import { Piramida } from "../components/piramida.tsx";
import "../components/manual.css";

export const meta = ({ loaderData }: { loaderData?: Awaited<ReturnType<typeof loader>> | undefined }) =>
  judul(loaderData ? `Manual IKI, ${loaderData.manual.pemilik.nama}` : "Manual IKI");

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const alamat = new URL(request.url).searchParams;
  const manual = await context.get(panggil)("manualIki.lihat", { skpId: params.skpId ?? "" });
  return { manual, terbuka: alamat.get("iki"), kabar: alamat.get("kabar"), permintaanId: permintaanBaru() };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const [skpId, indikatorId] = [params.skpId ?? "", String(formulir.get("indikatorId") ?? "")];
  const diketik = bacaFormulir(formulir);
  const masukan = { ...diketik, skpId } as unknown as InputOf<Operations, "manualIki.simpan">;
  const hasil = await coba(() => context.get(panggil)("manualIki.simpan", masukan, bacaPermintaan(formulir, indikatorId.slice(0, 8))));
  if (hasil.ok) throw redirect(`/skp/${skpId}/manual?kabar=tersimpan#iki-${indikatorId}`);
  const jawaban: Jawaban = { indikatorId, masalah: hasil.masalah, diketik };
  return data(jawaban, { status: hasil.masalah.status });
}

export default function ManualIki() {
  const { manual, terbuka, kabar, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>() ?? null;
  const { iki, pemilik, boleh, skpId } = manual;
  const lengkap = iki.filter(({ kurang }) => kurang.length === 0).length;
  const buka = jawaban?.indikatorId ?? terbuka;
  return (
    <Isi>
      <Kepala
        pulang={boleh.bacaSkp ? { ke: `/skp/${skpId}`, teks: `SKP ${manual.tahun}` } : { ke: "/garis-pandang", teks: "Untuk apa pekerjaan saya" }}
        judul="Manual Indikator Kinerja"
        pengantar={
          boleh.ubah
            ? "Jelaskan arti tiap indikator Anda: untuk apa, bagaimana dihitung, dari mana datanya. Menulisnya tidak mengubah SKP."
            : `Arti tiap indikator ${pemilik.nama}: untuk apa, bagaimana dihitung, dan dari mana datanya.`
        }
        rincian={`${pemilik.nama}, ${pemilik.jabatan}, ${pemilik.unitKerja}. ${lengkap} dari ${iki.length} indikator lengkap.`}
      >
        <Dasar>Manual Indikator Kinerja, Format A.1.3 (Lampiran Bab II.A.3 hlm. 37–38).</Dasar>
      </Kepala>
      <div className="susun j7">
        {kabar === "tersimpan" && !jawaban && (
          <Kabar jenis="beres" tegas="Manual tersimpan." status>
            {lengkap < iki.length ? `Masih ${iki.length - lengkap} indikator yang belum lengkap.` : "Semua indikator sudah lengkap."}
          </Kabar>
        )}
        {iki.length === 0 ? (
          <Kosong judul="Belum ada indikator" aksi={boleh.bacaSkp ? <Link to={`/skp/${skpId}`}>Buka SKP</Link> : undefined}>
            Manual terisi begitu SKP memuat indikator.
          </Kosong>
        ) : (
          <>
            <p className="sebaris">
              <Tombol jenis="kedua" ke={`/api/v1/skp/${skpId}/manual/unduh`} unduh>
                Unduh PDF
              </Tombol>
              <Tombol jenis="kedua" ke={`/api/v1/skp/${skpId}/manual/unduh?bentuk=xlsx`} unduh>
                Unduh XLSX
              </Tombol>
              {boleh.bacaSkp && <Link to={`/skp/${skpId}/strategi`}>Strategi tiap indikator</Link>}
            </p>
            <ol className="daftar-iki">
              {iki.map((satu) => (
                <li key={satu.indikatorId} id={`iki-${satu.indikatorId}`} className="susun j3">
                  <div>
                    <h2>{satu.teks}</h2>
                    <p className="dua">
                      {satu.target ? `Target ${satu.target}. ` : ""}RHK: {satu.rhk || "belum ditulis"}
                    </p>
                  </div>
                  {boleh.ubah && buka === satu.indikatorId ? (
                    <IsianManual manual={manual} satu={satu} permintaanId={permintaanId} jawaban={jawaban} />
                  ) : (
                    <BacaManual manual={manual} satu={satu} />
                  )}
                </li>
              ))}
            </ol>
            <Piramida manual={manual} />
          </>
        )}
      </div>
    </Isi>
  );
}
