import { type ActionFunctionArgs, data, Link, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import type { Operations } from "#operations.ts";
import type { InputOf } from "#platform/operation.ts";
import { bacaFormulir, bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { IsianVersi, nilaiIsian } from "../components/isian-versi.tsx";
import { LembarPustaka } from "../components/lembar-pustaka.tsx";
import "../components/indikator.css";

export const meta = () => judul("Tambah indikator");

export async function loader({ context }: LoaderFunctionArgs) {
  return { ...(await context.get(panggil)("indikator.pilihanUnit", {})), permintaanId: permintaanBaru() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const diketik = bacaFormulir(formulir);
  const hasil = await coba(() =>
    context.get(panggil)("indikator.tambah", diketik as unknown as InputOf<Operations, "indikator.tambah">, bacaPermintaan(formulir)),
  );
  if (hasil.ok) throw redirect(`/indikator/${hasil.hasil.pustakaId}?kabar=ditambah`);
  return data({ masalah: hasil.masalah, diketik }, { status: hasil.masalah.status });
}

export default function TambahIndikator() {
  const { unit, hariIni, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>() ?? null;
  return (
    <Isi>
      <Kepala
        pulang={{ ke: "/indikator", teks: "Pustaka indikator" }}
        judul="Tambah indikator"
        pengantar="Tulis selengkap mungkin, supaya orang lain menghitungnya dengan cara yang sama."
      />
      {unit.length === 0 ? (
        <Kosong judul="Hanya pengelola kinerja yang menambah indikator" aksi={<Link to="/indikator">Kembali ke pustaka</Link>}>
          Sampaikan usul indikator kepada pengelola kinerja unit Anda.
        </Kosong>
      ) : (
        <LembarPustaka jawaban={jawaban} permintaanId={permintaanId} tombol="Tambah indikator" batal="/indikator">
          {(galat) => (
            <>
              <Isian
                jenis="pilihan"
                name="unitId"
                label="Unit pemilik"
                petunjuk="Pengelola unit ini yang memelihara definisinya."
                pilihan={unit.map((satu) => ({ nilai: satu.id, teks: satu.nama }))}
                defaultValue={nilaiIsian(jawaban, "unitId", unit[0]?.id)}
                galat={galat.untuk("unitId")}
              />
              <Isian
                name="kode"
                label="Kode"
                petunjuk="Pendek dan tetap, misalnya DIK-01."
                defaultValue={nilaiIsian(jawaban, "kode")}
                galat={galat.untuk("kode")}
                maxLength={30}
              />
              <IsianVersi versi={null} jawaban={jawaban} galat={galat} />
              <Isian name="mulai" label="Berlaku mulai" type="date" defaultValue={nilaiIsian(jawaban, "mulai", hariIni)} galat={galat.untuk("mulai")} />
            </>
          )}
        </LembarPustaka>
      )}
    </Isi>
  );
}
