import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import type { Operations } from "#operations.ts";
import type { InputOf } from "#platform/operation.ts";
import { LembarStruktur, nilaiIsian } from "#features/organisasi/components/lembar-struktur.tsx";
import { bacaFormulir, bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { IsianJabatan } from "../components/isian-jabatan.tsx";

export const meta = () => judul("Ubah jabatan");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const jabatanId = params.jabatanId ?? "";
  const call = context.get(panggil);
  const jabatan = await call("jabatan.lihat", { jabatanId });
  return { jabatan, pilihan: await call("organisasi.pilihan", { unitId: jabatan.unitId, jabatanId }), permintaanId: permintaanBaru() };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const diketik = bacaFormulir(formulir);
  const masukan = { ...diketik, jabatanId: params.jabatanId } as InputOf<Operations, "jabatan.ubah">;
  const hasil = await coba(() => context.get(panggil)("jabatan.ubah", masukan, bacaPermintaan(formulir)));
  if (hasil.ok) throw redirect(`/struktur/jabatan/${hasil.hasil.jabatanId}?kabar=diubah`);
  return data({ masalah: hasil.masalah, diketik }, { status: hasil.masalah.status });
}

export default function UbahJabatan() {
  const { jabatan, pilihan, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>() ?? null;
  return (
    <Isi>
      <Kepala
        pulang={{ ke: `/struktur/jabatan/${jabatan.id}`, teks: jabatan.nama }}
        judul="Ubah jabatan"
        pengantar="Nama, unit, dan atasan yang lama tetap terlihat pada hari-harinya. Pemegangnya ikut."
      />
      <LembarStruktur
        jawaban={jawaban}
        permintaanId={permintaanId}
        tersembunyi={{ versi: jabatan.versi }}
        hari={{ nama: "pada", label: "Berlaku sejak" }}
        hariIni={jabatan.hariIni}
        tombol="Simpan perubahan"
        batal={`/struktur/jabatan/${jabatan.id}`}
      >
        {(galat) => (
          <>
            <Isian
              jenis="pilihan"
              name="unitId"
              label="Unit"
              pilihan={[
                { nilai: jabatan.unitId, teks: jabatan.unit },
                ...pilihan.unit.map((satu) => ({ nilai: satu.id, teks: `${satu.nama} (${satu.kode})` })),
              ]}
              defaultValue={nilaiIsian(jawaban, "unitId", jabatan.unitId)}
              galat={galat.untuk("unitId")}
            />
            <IsianJabatan jabatan={jabatan} pilihan={pilihan} jawaban={jawaban} galat={galat} />
          </>
        )}
      </LembarStruktur>
    </Isi>
  );
}
