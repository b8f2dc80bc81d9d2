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

export const meta = () => judul("Ubah unit kerja");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const unitId = params.unitId ?? "";
  const call = context.get(panggil);
  const [unit, pilihan] = await Promise.all([call("organisasi.lihatUnit", { unitId }), call("organisasi.pilihan", { unitId })]);
  return { unit, pilihan, permintaanId: permintaanBaru() };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const diketik = bacaFormulir(formulir);
  const masukan = { ...diketik, unitId: params.unitId } as InputOf<Operations, "organisasi.ubahUnit">;
  const hasil = await coba(() => context.get(panggil)("organisasi.ubahUnit", masukan, bacaPermintaan(formulir)));
  if (hasil.ok) throw redirect(`/struktur/unit/${hasil.hasil.unitId}?kabar=diubah`);
  return data({ masalah: hasil.masalah, diketik }, { status: hasil.masalah.status });
}

export default function UbahUnit() {
  const { unit, pilihan, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>() ?? null;
  const { kini } = unit;
  const induk = unit.jalan.at(-1);
  const unitPilihan = pilihan.unit.map((satu) => ({ nilai: satu.id, teks: `${satu.nama} (${satu.kode})` }));
  // who may not change the unit above still keeps it where it is
  if (induk && !unitPilihan.some((satu) => satu.nilai === induk.id)) unitPilihan.unshift({ nilai: induk.id, teks: induk.nama });
  return (
    <Isi>
      <Kepala
        pulang={{ ke: `/struktur/unit/${unit.id}`, teks: unit.nama }}
        judul="Ubah nama atau letak"
        pengantar="Nama, kode, dan letak yang lama tetap terlihat pada hari-harinya. Jabatan dan orangnya ikut."
      />
      <LembarStruktur
        jawaban={jawaban}
        permintaanId={permintaanId}
        tersembunyi={{ versi: kini.versi }}
        hari={{ nama: "pada", label: "Berlaku sejak" }}
        hariIni={unit.hariIni}
        tombol="Simpan perubahan"
        batal={`/struktur/unit/${unit.id}`}
      >
        {(galat) => (
          <>
            <Isian name="nama" label="Nama unit" maxLength={200} defaultValue={nilaiIsian(jawaban, "nama", kini.nama)} galat={galat.untuk("nama")} />
            <Isian name="kode" label="Kode" maxLength={60} defaultValue={nilaiIsian(jawaban, "kode", kini.kode)} galat={galat.untuk("kode")} />
            <Isian
              jenis="pilihan"
              name="jenis"
              label="Jenis"
              pilihan={JENIS_UNIT.map((satu) => ({ nilai: satu, teks: LABEL_JENIS_UNIT[satu] }))}
              defaultValue={nilaiIsian(jawaban, "jenis", kini.jenis)}
              galat={galat.untuk("jenis")}
            />
            {kini.indukId !== null && (
              <Isian
                jenis="pilihan"
                name="indukId"
                label="Berada di bawah"
                pilihan={unitPilihan}
                defaultValue={nilaiIsian(jawaban, "indukId", kini.indukId)}
                galat={galat.untuk("indukId")}
              />
            )}
          </>
        )}
      </LembarStruktur>
    </Isi>
  );
}
