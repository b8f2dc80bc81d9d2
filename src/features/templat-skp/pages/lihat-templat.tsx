import { type ActionFunctionArgs, data, Form, Link, type LoaderFunctionArgs, redirect, useActionData, useLoaderData, useSearchParams } from "react-router";
import type { Operations } from "#operations.ts";
import type { InputOf, OutputOf } from "#platform/operation.ts";
import { LABEL_JENIS_PEGAWAI } from "#rules/kosakata-pegawai.ts";
import { tanggalTahun } from "#web/format/tanggal.ts";
import { bacaFormulir, bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Buka } from "#web/ui/buka.tsx";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { DaftarBeda } from "../components/beda-templat-daftar.tsx";
import { IsiTemplatBaca } from "../components/isi-templat-baca.tsx";

type Templat = OutputOf<Operations, "templatSkp.lihat">;

export const meta = ({ loaderData }: { loaderData?: { templat: Templat } | undefined }) =>
  judul(loaderData ? `Templat ${loaderData.templat.nama}` : "Templat SKP");

export async function loader({ context, params }: LoaderFunctionArgs) {
  return { templat: await context.get(panggil)("templatSkp.lihat", { templatId: params.templatId ?? "" }), permintaanId: permintaanBaru() };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const isi = { ...bacaFormulir(formulir), templatId: params.templatId ?? "" } as unknown as InputOf<Operations, "templatSkp.hentikan">;
  const hasil = await coba(() => context.get(panggil)("templatSkp.hentikan", isi, bacaPermintaan(formulir, "hentikan")));
  if (hasil.ok) throw redirect(`/templat/${params.templatId}?kabar=dihentikan`);
  return data({ masalah: hasil.masalah, alasan: String(formulir.get("alasan") ?? "") }, { status: hasil.masalah.status });
}

const KABAR: Record<string, string> = { ditambah: "Templat tersimpan.", diperbaiki: "Versi baru tersimpan.", dihentikan: "Templat dihentikan." };

export default function LihatTemplat() {
  const { templat, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>() ?? null;
  const [cari] = useSearchParams();
  const kabar = jawaban ? undefined : KABAR[cari.get("kabar") ?? ""];
  const { galat, nasihat } = templat.temuan;
  return (
    <Isi>
      <Kepala
        pulang={{ ke: "/templat", teks: "Templat SKP" }}
        judul={templat.nama}
        pengantar={`Untuk ${templat.namaJabatan}${templat.jenisPegawai ? ` (${LABEL_JENIS_PEGAWAI[templat.jenisPegawai]})` : ""} di ${templat.unit} dan unit di bawahnya.`}
        rincian={`Versi ${templat.nomor}. Dipakai dalam ${templat.dipakai.toLocaleString("id-ID")} SKP, masing-masing tetap pada versinya.`}
      />
      <div className="susun j7">
        {kabar && <Kabar jenis="beres" tegas={kabar} status />}
        {templat.dihentikanPada && (
          <Kabar jenis="ingat" tegas={`Dihentikan pada ${tanggalTahun(templat.dihentikanPada)}.`}>
            {templat.alasanHenti}
          </Kabar>
        )}
        {templat.boleh.ubah && galat.length > 0 && (
          <Kabar jenis="ingat" tegas={`Belum lengkap: ${galat.length} hal.`}>
            {galat
              .slice(0, 3)
              .map(({ teks }) => teks)
              .join(" ")}
          </Kabar>
        )}
        {templat.status === "BERLAKU" && (
          <p className="sebaris">
            <Tombol jenis="kedua" ke={`/templat/${templat.id}/usulkan`}>
              Usulkan kepada tim atau unit saya
            </Tombol>
            {templat.boleh.ubah && (
              <Tombol jenis="kedua" ke={`/templat/${templat.id}/ubah`}>
                Perbaiki templat{nasihat.length > 0 ? `, ${nasihat.length} saran` : ""}
              </Tombol>
            )}
          </p>
        )}
        <IsiTemplatBaca isi={templat.isi} />
        <Versi semua={templat.semuaVersi} />
        {templat.boleh.ubah && <Hentikan templat={templat} permintaanId={permintaanId} jawaban={jawaban} />}
        <p>
          <Link to="/skp">Pakai untuk SKP saya</Link>
        </p>
      </div>
    </Isi>
  );
}

function Versi({ semua }: { semua: Templat["semuaVersi"] }) {
  return (
    <section className="susun j3" aria-labelledby="versi">
      <h2 id="versi">Versi</h2>
      <div>
        {semua.map((satu) => (
          <Buka key={satu.id} baris judul={`Versi ${satu.nomor}`} catatan={tanggalTahun(satu.dibuatPada.toISOString().slice(0, 10))}>
            {satu.catatan && <p className="baca">{satu.catatan}</p>}
            <p className="dua">Ditulis oleh {satu.dibuatOleh ?? "Terang"}.</p>
            {satu.beda.length > 0 && <DaftarBeda judul={`Perubahan versi ${satu.nomor}`} beda={satu.beda} kiri="Semula" kanan="Menjadi" />}
          </Buka>
        ))}
      </div>
    </section>
  );
}

function Hentikan({
  templat,
  permintaanId,
  jawaban,
}: {
  templat: Templat;
  permintaanId: string;
  jawaban: { masalah: { detail: string; errors: { path: string; message: string }[] }; alasan: string } | null;
}) {
  const galat = galatIsian(jawaban?.masalah.errors);
  return (
    <details className="buka" open={jawaban !== null} id="hentikan">
      <summary>Hentikan templat</summary>
      <Form method="post" className="lembar susun sempit">
        {jawaban && <RingkasanGalat galat={galat.daftar} judul={jawaban.masalah.detail} />}
        <input type="hidden" name="permintaanId" value={permintaanId} />
        <input type="hidden" name="versi" value={templat.versi} />
        <p className="dua">Templat tidak ditawarkan lagi. SKP yang sudah memakainya tidak berubah. Ini tidak dapat dibatalkan.</p>
        <Isian jenis="panjang" rows={2} name="alasan" label="Alasan" defaultValue={jawaban?.alasan ?? ""} galat={galat.untuk("alasan")} maxLength={1000} />
        <p className="sebaris">
          <Tombol jenis="kedua" penuh>
            Hentikan templat
          </Tombol>
        </p>
      </Form>
    </details>
  );
}
