import { type ActionFunctionArgs, data, Form, Link, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { Tombol } from "#web/ui/tombol.tsx";

export const meta = () => judul("Tautkan ke hasil pimpinan");

export async function loader({ context, params }: LoaderFunctionArgs) {
  return { ...(await context.get(panggil)("skp.tautan", { skpId: params.skpId ?? "" })), permintaanId: permintaanBaru() };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const skpId = params.skpId ?? "";
  const tautan = [...formulir].flatMap(([nama, nilai]) =>
    nama.startsWith("rhk.") && nilai !== "" ? [{ rhkId: nama.slice(4), rhkPimpinanId: String(nilai) }] : [],
  );
  const versi = Number(formulir.get("versi"));
  const hasil = await coba(() => context.get(panggil)("skp.tautkan", { skpId, versi, tautan }, bacaPermintaan(formulir)));
  if (hasil.ok) throw redirect(`/skp/${skpId}?kabar=ditautkan&jumlah=${hasil.hasil.jumlah}`);
  if (hasil.masalah.status === 404) throw Response.json(hasil.masalah, { status: 404 });
  return data(
    { masalah: hasil.masalah, dipilih: Object.fromEntries(tautan.map((satu) => [satu.rhkId, satu.rhkPimpinanId])) },
    { status: hasil.masalah.status },
  );
}

export default function TautanSkp() {
  const { skpId, tahun, versi, pilihan, rhk, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>();
  return (
    <Isi>
      <Kepala
        pulang={{ ke: `/skp/${skpId}`, teks: `SKP ${tahun}` }}
        judul="Tautkan ke hasil pimpinan"
        pengantar="Hasil kerja yang ditulis sebelum SKP pimpinan ada dapat ditautkan sekarang. Kata-katanya dan targetnya tidak berubah; yang menjadi jelas adalah untuk apa pekerjaan ini."
      />
      {rhk.length === 0 || pilihan.length === 0 ? (
        <Kosong judul={rhk.length === 0 ? "Semua hasil kerja sudah bertaut" : "SKP pimpinan belum ada"} aksi={<Link to={`/skp/${skpId}`}>Kembali ke SKP</Link>}>
          {rhk.length === 0
            ? "Tidak ada yang perlu dikerjakan di sini."
            : "Begitu pimpinan mengajukan SKP-nya, hasil kerjanya dapat dipilih di sini. SKP tetap dapat diajukan."}
        </Kosong>
      ) : (
        <Form method="post" className="susun j6 sempit">
          {jawaban && <Kabar jenis="salah" tegas={jawaban.masalah.detail} status />}
          <input type="hidden" name="permintaanId" value={permintaanId} />
          <input type="hidden" name="versi" value={versi} />
          {rhk.map((satu) => (
            <section key={satu.id} className="lembar susun j3" aria-labelledby={`r${satu.id}`}>
              <h2 id={`r${satu.id}`}>{satu.teks}</h2>
              {satu.tertulis && <p className="dua">Tertulis sementara: “{satu.tertulis}”</p>}
              <Isian
                jenis="pilihan"
                name={`rhk.${satu.id}`}
                label={`Hasil pimpinan untuk RHK ${satu.nomor}`}
                petunjuk={satu.saranId ? "Sudah dipilihkan yang kata-katanya paling dekat; ganti bila bukan itu." : undefined}
                kosong="Biarkan dahulu"
                pilihan={pilihan.map(({ id, teks, pemilik }) => ({ nilai: id, teks: `${teks} (${pemilik})` }))}
                defaultValue={jawaban ? (jawaban.dipilih[satu.id] ?? "") : (satu.saranId ?? "")}
              />
            </section>
          ))}
          <Tombol penuh>Simpan tautan</Tombol>
        </Form>
      )}
    </Isi>
  );
}
