import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import type { Operations } from "#operations.ts";
import type { InputOf } from "#platform/operation.ts";
import { LembarStruktur } from "#features/organisasi/components/lembar-struktur.tsx";
import { bacaFormulir, bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Kepala } from "#web/ui/kepala.tsx";

export const meta = () => judul("Akhiri jabatan");

export async function loader({ context, params }: LoaderFunctionArgs) {
  return { jabatan: await context.get(panggil)("jabatan.lihat", { jabatanId: params.jabatanId ?? "" }), permintaanId: permintaanBaru() };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const diketik = bacaFormulir(formulir);
  const masukan = { ...diketik, jabatanId: params.jabatanId } as InputOf<Operations, "jabatan.akhiri">;
  const hasil = await coba(() => context.get(panggil)("jabatan.akhiri", masukan, bacaPermintaan(formulir)));
  if (hasil.ok) throw redirect(`/struktur/jabatan/${hasil.hasil.jabatanId}?kabar=diakhiri`);
  return data({ masalah: hasil.masalah, diketik }, { status: hasil.masalah.status });
}

export default function AkhiriJabatan() {
  const { jabatan, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>() ?? null;
  return (
    <Isi>
      <Kepala
        pulang={{ ke: `/struktur/jabatan/${jabatan.id}`, teks: jabatan.nama }}
        judul={`Akhiri ${jabatan.nama}`}
        pengantar="Hanya jabatan yang tidak dipegang dan tidak membawahi siapa pun dapat diakhiri. Riwayatnya tetap tersimpan."
      />
      <LembarStruktur
        jawaban={jawaban}
        permintaanId={permintaanId}
        tersembunyi={{ versi: jabatan.versi }}
        hari={{ nama: "pada", label: "Tidak ada lagi sejak" }}
        hariIni={jabatan.hariIni}
        tombol="Akhiri jabatan"
        batal={`/struktur/jabatan/${jabatan.id}`}
      />
    </Isi>
  );
}
