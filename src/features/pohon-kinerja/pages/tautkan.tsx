import { type ActionFunctionArgs, data, Form, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { LABEL_DOKUMEN } from "#features/pohon-kinerja/kata-sasaran.ts";
import { bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Tombol } from "#web/ui/tombol.tsx";

export const meta = () => judul("Tautkan RHK ke sasaran");

export async function loader({ context, request }: LoaderFunctionArgs) {
  const alamat = new URL(request.url).searchParams;
  const call = context.get(panggil);
  const skp = await call("skp.lihat", { skpId: alamat.get("skp") ?? "" });
  const rhk = skp.rhk.find(({ id }) => id === alamat.get("rhk"));
  if (!rhk) throw new Response(null, { status: 404 });
  const { simpul } = await call("pohonKinerja.lihat", { tahun: skp.tahun });
  return {
    rhk: { id: rhk.id, teks: rhk.teks },
    nama: skp.pegawai.nama,
    sasaran: simpul.map(({ id, teks, unit, dokumen }) => ({ nilai: id, teks: `${teks} (${unit}, ${LABEL_DOKUMEN[dokumen]})` })),
    permintaanId: permintaanBaru(),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const [rhkId, sasaranId] = [String(formulir.get("rhkId") ?? ""), String(formulir.get("sasaranId") ?? "")];
  const hasil = await coba(() => context.get(panggil)("sasaran.tautkan", { rhkId, sasaranId }, bacaPermintaan(formulir)));
  if (hasil.ok) throw redirect(sasaranId ? `/pohon-kinerja#sasaran-${sasaranId}` : "/pohon-kinerja");
  return data(hasil.masalah, { status: hasil.masalah.status });
}

export default function Tautkan() {
  const { rhk, nama, sasaran, permintaanId } = useLoaderData<typeof loader>();
  const masalah = useActionData<typeof action>() ?? null;
  const galat = galatIsian(masalah?.errors);
  return (
    <Isi>
      <Kepala pulang={{ ke: "/pohon-kinerja", teks: "Pohon kinerja" }} judul="Tautkan RHK ke sasaran" pengantar={`“${rhk.teks}”, RHK ${nama}.`} />
      <Form method="post" className="lembar susun sempit">
        {masalah && galat.daftar.length === 0 && <Kabar jenis="salah" tegas={masalah.detail} status />}
        <input type="hidden" name="permintaanId" value={permintaanId} />
        <input type="hidden" name="rhkId" value={rhk.id} />
        <Isian
          jenis="pilihan"
          name="sasaranId"
          label="Sasaran yang didukung"
          petunjuk="RHK yang sudah bertaut ke hasil pimpinan tidak perlu; jalurnya lewat hasil pimpinan itu."
          kosong="Lepaskan dari sasaran"
          pilihan={sasaran}
          galat={galat.untuk("sasaranId")}
        />
        <Tombol penuh>Simpan tautan</Tombol>
      </Form>
    </Isi>
  );
}
