import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import type { Operations } from "#operations.ts";
import type { InputOf } from "#platform/operation.ts";
import { bacaFormulir, bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Kepala } from "#web/ui/kepala.tsx";
import { FormulirPegawai, ketikan } from "../components/formulir-pegawai.tsx";

export const meta = () => judul("Ubah data pegawai");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const profil = await context.get(panggil)("profil.lihat", { pegawaiId: params.pegawaiId ?? "" });
  if (!profil.boleh.ubah) throw data(null, { status: 403 });
  const { id, nama, nip, jenis, pangkatGolRuang, surel, versi } = profil;
  return {
    id,
    versi,
    isi: { nama, nip: nip ?? "", jenis: jenis ?? "", pangkatGolRuang: pangkatGolRuang ?? "", surel: surel ?? "" },
    permintaanId: permintaanBaru(),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const isi = bacaFormulir(formulir);
  const masukan = { ...isi, pegawaiId: params.pegawaiId ?? "" } as InputOf<Operations, "pegawai.ubah">;
  const hasil = await coba(() => context.get(panggil)("pegawai.ubah", masukan, bacaPermintaan(formulir)));
  if (hasil.ok) throw redirect(`/pegawai/${hasil.hasil.pegawaiId}?kabar=${hasil.hasil.peringatan ? "nomor" : "tersimpan"}`);
  const versi = Number(hasil.masalah.rincian.versi);
  return data({ masalah: hasil.masalah, diketik: ketikan(isi), versi: Number.isInteger(versi) ? versi : null }, { status: hasil.masalah.status });
}

export default function UbahPegawai() {
  const { id, versi, isi, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>();
  return (
    <Isi>
      <Kepala
        pulang={{ ke: `/pegawai/${id}`, teks: isi.nama }}
        judul="Ubah data pegawai"
        pengantar="NIP dipakai untuk masuk ke Terang. Bila diubah, beri tahu orangnya. Jabatan diubah di halaman unitnya."
      />
      <FormulirPegawai
        isi={jawaban?.diketik ?? isi}
        masalah={jawaban?.masalah ?? null}
        permintaanId={permintaanId}
        versi={jawaban?.versi ?? versi}
        tombol="Simpan perubahan"
        tersimpan={isi}
        batal={`/pegawai/${id}`}
      />
    </Isi>
  );
}
