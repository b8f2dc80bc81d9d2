import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import type { Operations } from "#operations.ts";
import type { InputOf } from "#platform/operation.ts";
import { bacaFormulir, bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { IsianVersi, nilaiIsian } from "../components/isian-versi.tsx";
import { LembarPustaka } from "../components/lembar-pustaka.tsx";
import "../components/indikator.css";

export const meta = () => judul("Perbaiki indikator");

export async function loader({ context, params }: LoaderFunctionArgs) {
  return { satu: await context.get(panggil)("indikator.lihat", { pustakaId: params.pustakaId ?? "" }), permintaanId: permintaanBaru() };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const diketik = bacaFormulir(formulir);
  const masukan = { ...diketik, pustakaId: params.pustakaId } as unknown as InputOf<Operations, "indikator.perbaiki">;
  const hasil = await coba(() => context.get(panggil)("indikator.perbaiki", masukan, bacaPermintaan(formulir)));
  if (hasil.ok) throw redirect(`/indikator/${hasil.hasil.pustakaId}?kabar=diperbaiki`);
  return data({ masalah: hasil.masalah, diketik }, { status: hasil.masalah.status });
}

export default function PerbaikiIndikator() {
  const { satu, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>() ?? null;
  const alamat = `/indikator/${satu.id}`;
  return (
    <Isi>
      <Kepala
        pulang={{ ke: alamat, teks: satu.kode }}
        judul="Perbaiki indikator"
        pengantar={`Perubahan ini menjadi versi ${(satu.semuaVersi[0]?.nomor ?? 0) + 1}. Versi lama tetap terbaca, dan SKP yang sudah memakainya tidak berubah.`}
      />
      <LembarPustaka jawaban={jawaban} permintaanId={permintaanId} tersembunyi={{ versi: satu.versi }} tombol="Simpan versi baru" batal={alamat}>
        {(galat) => (
          <>
            <IsianVersi versi={satu.semuaVersi[0] ?? satu.kini} jawaban={jawaban} galat={galat} />
            <Isian
              name="mulai"
              label="Versi ini berlaku mulai"
              type="date"
              defaultValue={nilaiIsian(jawaban, "mulai", satu.hariIni)}
              galat={galat.untuk("mulai")}
            />
            <Isian
              jenis="panjang"
              rows={2}
              name="alasan"
              label="Alasan perubahan"
              defaultValue={nilaiIsian(jawaban, "alasan")}
              galat={galat.untuk("alasan")}
              maxLength={1000}
            />
          </>
        )}
      </LembarPustaka>
    </Isi>
  );
}
