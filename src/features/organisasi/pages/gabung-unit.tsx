import { type ActionFunctionArgs, data, Form, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import type { Operations } from "#operations.ts";
import type { InputOf } from "#platform/operation.ts";
import { bacaFormulir, bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { LembarStruktur, nilaiIsian } from "../components/lembar-struktur.tsx";

export const meta = () => judul("Gabungkan unit kerja");

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const unitId = params.unitId ?? "";
  const call = context.get(panggil);
  const dipilih = new URL(request.url).searchParams.get("dengan") ?? "";
  const unit = await call("organisasi.lihatUnit", { unitId });
  const tersedia = await call("organisasi.pilihan", { unitId });
  // a unit somebody typed into the address but may not change is no choice
  const dengan = tersedia.unit.find((satu) => satu.id === dipilih) ?? null;
  const { pimpinan } = dengan ? await call("organisasi.pilihan", { unitId, denganId: [dengan.id] }) : { pimpinan: [] };
  return { unit, calon: tersedia.unit, dengan, pimpinan, permintaanId: permintaanBaru() };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const { cara, dengan, ...diketik } = bacaFormulir(formulir);
  // into the other unit: that one stays and takes this one in
  const arah = cara === "KE" ? { keUnitId: dengan, denganId: [] } : { denganId: dengan };
  const masukan = { ...diketik, ...arah, unitId: params.unitId } as InputOf<Operations, "organisasi.gabungUnit">;
  const hasil = await coba(() => context.get(panggil)("organisasi.gabungUnit", masukan, bacaPermintaan(formulir)));
  if (hasil.ok) throw redirect(`/struktur/unit/${hasil.hasil.unitId}?kabar=digabung`);
  return data({ masalah: hasil.masalah, diketik: { ...diketik, cara: cara ?? "" } }, { status: hasil.masalah.status });
}

export default function GabungUnit() {
  const { unit, calon, dengan, pimpinan, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>() ?? null;
  return (
    <Isi>
      <Kepala
        pulang={{ ke: `/struktur/unit/${unit.id}`, teks: unit.nama }}
        judul={`Gabungkan ${unit.nama}`}
        pengantar="Jabatan, orang, dan unit di bawahnya ikut pindah. Keadaan sehari sebelumnya tetap dapat dilihat."
      />
      <div className="susun j5">
        {calon.length === 0 ? (
          <Kosong judul="Tidak ada unit lain yang Anda kelola">
            Penggabungan memerlukan wewenang atas kedua unit. Hubungi pengelola kinerja unit di atasnya.
          </Kosong>
        ) : (
          <Form method="get" className="susun j3 sempit">
            <Isian
              jenis="pilihan"
              name="dengan"
              label="Digabungkan dengan"
              kosong="Pilih unit"
              pilihan={calon.map((satu) => ({ nilai: satu.id, teks: `${satu.nama} (${satu.kode})` }))}
              defaultValue={dengan?.id ?? ""}
            />
            <Tombol jenis="kedua" penuh>
              {dengan ? "Ganti unit" : "Lanjut"}
            </Tombol>
          </Form>
        )}
        {dengan && (
          <LembarStruktur
            key={dengan.id}
            jawaban={jawaban}
            permintaanId={permintaanId}
            tersembunyi={{ versi: unit.kini.versi, dengan: dengan.id }}
            hari={{ nama: "pada", label: "Bergabung sejak" }}
            hariIni={unit.hariIni}
            tombol="Gabungkan kedua unit"
            batal={`/struktur/unit/${unit.id}`}
          >
            {(galat) => (
              <>
                <Isian
                  jenis="pilihan"
                  name="cara"
                  id="denganId"
                  label="Hasilnya"
                  pilihan={[
                    { nilai: "BARU", teks: "Unit baru menggantikan keduanya" },
                    { nilai: "KE", teks: `${dengan.nama} tetap ada dan menerima ${unit.nama}` },
                  ]}
                  defaultValue={nilaiIsian(jawaban, "cara", "BARU")}
                  galat={galat.untuk("denganId") ?? galat.untuk("keUnitId")}
                />
                <Isian
                  name="nama"
                  label="Nama unit baru"
                  petunjuk="Hanya bila hasilnya unit baru."
                  maxLength={200}
                  defaultValue={nilaiIsian(jawaban, "nama", "")}
                  galat={galat.untuk("nama")}
                />
                <Isian
                  name="kode"
                  label="Kode unit baru"
                  petunjuk="Hanya bila hasilnya unit baru."
                  maxLength={60}
                  defaultValue={nilaiIsian(jawaban, "kode", "")}
                  galat={galat.untuk("kode")}
                />
                <input type="hidden" name="jenis" value={unit.kini.jenis} />
                {pimpinan.length > 0 && (
                  <>
                    <Isian
                      jenis="pilihan"
                      name="pimpinanId"
                      label="Dipimpin oleh"
                      kosong="Pilih jabatan"
                      pilihan={pimpinan.map((satu) => ({ nilai: satu.id, teks: `${satu.nama}, ${satu.unit}` }))}
                      defaultValue={nilaiIsian(jawaban, "pimpinanId", "")}
                      galat={galat.untuk("pimpinanId")}
                    />
                    <Isian
                      name="namaPimpinan"
                      label="Nama jabatan itu sesudahnya"
                      opsional
                      maxLength={200}
                      defaultValue={nilaiIsian(jawaban, "namaPimpinan", "")}
                      galat={galat.untuk("namaPimpinan")}
                    />
                    <Kabar tegas="Jabatan pimpinan yang lain berakhir pada hari itu.">
                      Bawahannya beralih ke pimpinan baru, dan pemegangnya muncul di Masalah struktur sampai mendapat jabatan.
                    </Kabar>
                  </>
                )}
              </>
            )}
          </LembarStruktur>
        )}
      </div>
    </Isi>
  );
}
