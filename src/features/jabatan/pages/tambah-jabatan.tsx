import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import type { Operations } from "#operations.ts";
import type { InputOf } from "#platform/operation.ts";
import { LembarStruktur } from "#features/organisasi/components/lembar-struktur.tsx";
import { bacaFormulir, bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Kepala } from "#web/ui/kepala.tsx";
import { IsianJabatan } from "../components/isian-jabatan.tsx";

export const meta = () => judul("Tambah jabatan");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const unitId = params.unitId ?? "";
  const call = context.get(panggil);
  const [unit, pilihan] = await Promise.all([call("organisasi.lihatUnit", { unitId }), call("organisasi.pilihan", { unitId })]);
  return { unit, pilihan, permintaanId: permintaanBaru() };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const diketik = bacaFormulir(formulir);
  const masukan = { ...diketik, unitId: params.unitId } as InputOf<Operations, "jabatan.tambah">;
  const hasil = await coba(() => context.get(panggil)("jabatan.tambah", masukan, bacaPermintaan(formulir)));
  if (hasil.ok) throw redirect(`/struktur/unit/${hasil.hasil.unitId}?kabar=jabatan`);
  return data({ masalah: hasil.masalah, diketik }, { status: hasil.masalah.status });
}

export default function TambahJabatan() {
  const { unit, pilihan, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>() ?? null;
  return (
    <Isi>
      <Kepala
        pulang={{ ke: `/struktur/unit/${unit.id}`, teks: unit.nama }}
        judul="Tambah jabatan"
        pengantar={`Jabatan baru di ${unit.nama}. Sesudah tersimpan, pemegangnya ditetapkan lewat penugasan.`}
      />
      <LembarStruktur
        jawaban={jawaban}
        permintaanId={permintaanId}
        tersembunyi={{}}
        hari={{ nama: "mulai", label: "Ada sejak", petunjuk: "Hari ini atau hari yang sudah lewat." }}
        hariIni={unit.hariIni}
        tombol="Tambah jabatan"
        batal={`/struktur/unit/${unit.id}`}
      >
        {(galat) => <IsianJabatan jabatan={null} pilihan={pilihan} jawaban={jawaban} galat={galat} />}
      </LembarStruktur>
    </Isi>
  );
}
