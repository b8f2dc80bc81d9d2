import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import type { Operations } from "#operations.ts";
import type { InputOf } from "#platform/operation.ts";
import { bacaFormulir, bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { LembarStruktur } from "../components/lembar-struktur.tsx";

export const meta = () => judul("Akhiri unit kerja");

export async function loader({ context, params }: LoaderFunctionArgs) {
  return { unit: await context.get(panggil)("organisasi.lihatUnit", { unitId: params.unitId ?? "" }), permintaanId: permintaanBaru() };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const diketik = bacaFormulir(formulir);
  const masukan = { ...diketik, unitId: params.unitId } as InputOf<Operations, "organisasi.akhiriUnit">;
  const hasil = await coba(() => context.get(panggil)("organisasi.akhiriUnit", masukan, bacaPermintaan(formulir)));
  if (hasil.ok) throw redirect(`/struktur/unit/${hasil.hasil.unitId}?kabar=diakhiri`);
  return data({ masalah: hasil.masalah, diketik }, { status: hasil.masalah.status });
}

export default function AkhiriUnit() {
  const { unit, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>() ?? null;
  const isi = unit.jabatan.length + unit.anak.length;
  return (
    <Isi>
      <Kepala
        pulang={{ ke: `/struktur/unit/${unit.id}`, teks: unit.nama }}
        judul={`Akhiri ${unit.nama}`}
        pengantar="Hanya unit yang sudah kosong dapat diakhiri. Riwayatnya tetap dapat dilihat pada hari-hari sebelumnya."
      />
      <div className="susun j5">
        {isi > 0 && (
          <Kabar jenis="ingat" tegas={`Masih ada ${unit.jabatan.length} jabatan dan ${unit.anak.length} unit di dalamnya.`}>
            Pindahkan atau akhiri dahulu, atau gabungkan unit ini ke unit lain.
          </Kabar>
        )}
        <LembarStruktur
          jawaban={jawaban}
          permintaanId={permintaanId}
          tersembunyi={{ versi: unit.kini.versi }}
          hari={{ nama: "pada", label: "Tidak ada lagi sejak" }}
          hariIni={unit.hariIni}
          tombol="Akhiri unit"
          batal={`/struktur/unit/${unit.id}`}
        />
      </div>
    </Isi>
  );
}
