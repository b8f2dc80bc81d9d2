import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import type { Operations } from "#operations.ts";
import type { InputOf } from "#platform/operation.ts";
import { bacaFormulir, bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { LembarStruktur, nilaiIsian } from "../components/lembar-struktur.tsx";
import { JENIS_UNIT, LABEL_JENIS_UNIT } from "#rules/kosakata-pegawai.ts";

export const meta = () => judul("Tambah unit kerja");

export async function loader({ context, params }: LoaderFunctionArgs) {
  return { unit: await context.get(panggil)("organisasi.lihatUnit", { unitId: params.unitId ?? "" }), permintaanId: permintaanBaru() };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const diketik = bacaFormulir(formulir);
  const masukan = { ...diketik, indukId: params.unitId } as InputOf<Operations, "organisasi.tambahUnit">;
  const hasil = await coba(() => context.get(panggil)("organisasi.tambahUnit", masukan, bacaPermintaan(formulir)));
  if (hasil.ok) throw redirect(`/struktur/unit/${hasil.hasil.unitId}?kabar=dibuat`);
  return data({ masalah: hasil.masalah, diketik }, { status: hasil.masalah.status });
}

export default function TambahUnit() {
  const { unit, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>() ?? null;
  return (
    <Isi>
      <Kepala
        pulang={{ ke: `/struktur/unit/${unit.id}`, teks: unit.nama }}
        judul="Tambah unit"
        pengantar={`Unit baru berada di bawah ${unit.nama}. Sesudah tersimpan, tambahkan jabatannya.`}
      />
      <LembarStruktur
        jawaban={jawaban}
        permintaanId={permintaanId}
        tersembunyi={{}}
        hari={{ nama: "mulai", label: "Berdiri sejak", petunjuk: "Hari ini atau hari yang sudah lewat." }}
        hariIni={unit.hariIni}
        tombol="Tambah unit"
        batal={`/struktur/unit/${unit.id}`}
      >
        {(galat) => (
          <>
            <Isian name="nama" label="Nama unit" maxLength={200} defaultValue={nilaiIsian(jawaban, "nama", "")} galat={galat.untuk("nama")} />
            <Isian
              name="kode"
              label="Kode"
              petunjuk={`Belum dipakai unit lain, misalnya ${unit.kode}.1.`}
              maxLength={60}
              defaultValue={nilaiIsian(jawaban, "kode", "")}
              galat={galat.untuk("kode")}
            />
            <Isian
              jenis="pilihan"
              name="jenis"
              label="Jenis"
              kosong="Pilih jenis"
              pilihan={JENIS_UNIT.filter((satu) => satu !== "PEMKO").map((satu) => ({ nilai: satu, teks: LABEL_JENIS_UNIT[satu] }))}
              defaultValue={nilaiIsian(jawaban, "jenis", "")}
              galat={galat.untuk("jenis")}
            />
          </>
        )}
      </LembarStruktur>
    </Isi>
  );
}
