import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import type { Operations } from "#operations.ts";
import type { InputOf } from "#platform/operation.ts";
import { bacaFormulir, bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { FormulirPegawai, ketikan } from "../components/formulir-pegawai.tsx";

export const meta = () => judul("Catat pegawai baru");

export async function loader({ context, request }: LoaderFunctionArgs) {
  const unitId = new URL(request.url).searchParams.get("unitId") ?? "";
  return { ...(await context.get(panggil)("pegawai.pilihanJabatan", { unitId })), permintaanId: permintaanBaru() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const isi = bacaFormulir(formulir);
  const masukan = { ...isi, unitId: new URL(request.url).searchParams.get("unitId") ?? "" } as InputOf<Operations, "pegawai.tambah">;
  const hasil = await coba(() => context.get(panggil)("pegawai.tambah", masukan, bacaPermintaan(formulir)));
  if (hasil.ok) throw redirect(`/pegawai/${hasil.hasil.pegawaiId}?kabar=${hasil.hasil.peringatan ? "nomor" : "tersimpan"}`);
  return data({ masalah: hasil.masalah, diketik: ketikan(isi) }, { status: hasil.masalah.status });
}

export default function TambahPegawai() {
  const { unit, unitId, jabatan, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>();
  const isi = jawaban?.diketik ?? {};
  return (
    <Isi>
      <Kepala
        pulang={{ ke: `/pegawai?unitId=${unitId}`, teks: unit }}
        judul="Catat pegawai baru"
        pengantar={`Ia langsung tercatat memegang jabatan pertamanya di ${unit}, sehingga penilainya diketahui. Bila jabatannya belum ada, buat dahulu di halaman unit.`}
      />
      <FormulirPegawai isi={isi} masalah={jawaban?.masalah ?? null} permintaanId={permintaanId} tombol="Catat pegawai" batal={`/pegawai?unitId=${unitId}`}>
        {(galat) => (
          <>
            <Isian
              jenis="pilihan"
              name="jabatanId"
              label="Jabatan pertama"
              kosong="Pilih jabatan"
              defaultValue={isi.jabatanId ?? ""}
              galat={galat("jabatanId")}
              pilihan={jabatan.map((satu) => ({ nilai: satu.id, teks: satu.pemegang ? `${satu.nama} (dipegang ${satu.pemegang})` : satu.nama }))}
            />
            <Isian name="mulai" label="Mulai" type="date" defaultValue={isi.mulai ?? ""} galat={galat("mulai")} />
          </>
        )}
      </FormulirPegawai>
    </Isi>
  );
}
