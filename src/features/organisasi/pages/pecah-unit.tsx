import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import type { Operations } from "#operations.ts";
import type { InputOf } from "#platform/operation.ts";
import { bacaFormulir, bacaPermintaan, coba, type Isi as Nilai, permintaanBaru } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { type Jawaban, LembarStruktur } from "../components/lembar-struktur.tsx";

export const meta = () => judul("Pecah unit kerja");
const BAGIAN = [1, 2, 3] as const;

export async function loader({ context, params }: LoaderFunctionArgs) {
  return { unit: await context.get(panggil)("organisasi.lihatUnit", { unitId: params.unitId ?? "" }), permintaanId: permintaanBaru() };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const diketik = bacaFormulir(formulir);
  const masukan = { ...diketik, unitId: params.unitId } as InputOf<Operations, "organisasi.pecahUnit">;
  const hasil = await coba(() => context.get(panggil)("organisasi.pecahUnit", masukan, bacaPermintaan(formulir)));
  if (hasil.ok) throw redirect(`/struktur/unit/${hasil.hasil.unitId}?kabar=dipecah`);
  return data({ masalah: hasil.masalah, diketik }, { status: hasil.masalah.status });
}

/** What was typed in a nested field. */
function diketikDi(jawaban: Jawaban, ...langkah: (string | number)[]): string {
  let nilai: Nilai | undefined = jawaban?.diketik;
  for (const satu of langkah) nilai = typeof nilai === "object" && !(nilai instanceof File) ? (nilai as Record<string, Nilai>)[satu] : undefined;
  return typeof nilai === "string" ? nilai : "";
}

export default function PecahUnit() {
  const { unit, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>() ?? null;
  const isi = [
    ...unit.jabatan.map((satu) => ({ id: satu.id, nama: satu.nama, jenis: "jabatan" })),
    ...unit.anak.map((satu) => ({ id: satu.id, nama: satu.nama, jenis: "unit" })),
  ];
  return (
    <Isi>
      <Kepala
        pulang={{ ke: `/struktur/unit/${unit.id}`, teks: unit.nama }}
        judul={`Pecah ${unit.nama}`}
        pengantar="Tulis unit barunya, lalu pilih ke mana tiap jabatan dan unit di bawahnya. Pemegang jabatan ikut jabatannya."
      />
      <LembarStruktur
        jawaban={jawaban}
        permintaanId={permintaanId}
        tersembunyi={{ versi: unit.kini.versi }}
        hari={{ nama: "pada", label: "Berlaku sejak" }}
        hariIni={unit.hariIni}
        tombol="Pecah unit"
        batal={`/struktur/unit/${unit.id}`}
      >
        {(galat) => (
          <>
            {BAGIAN.map((nomor, urutan) => (
              <fieldset key={nomor} className="susun j3">
                <legend className="besar">Unit baru {nomor}</legend>
                <Isian
                  name={`bagian.${urutan}.nama`}
                  label="Nama"
                  opsional={nomor > 1}
                  maxLength={200}
                  defaultValue={diketikDi(jawaban, "bagian", urutan, "nama")}
                  galat={galat.untuk(`bagian.${urutan}.nama`)}
                />
                <Isian
                  name={`bagian.${urutan}.kode`}
                  label="Kode"
                  opsional={nomor > 1}
                  maxLength={60}
                  defaultValue={diketikDi(jawaban, "bagian", urutan, "kode")}
                  galat={galat.untuk(`bagian.${urutan}.kode`)}
                />
              </fieldset>
            ))}
            <fieldset className="susun j3">
              <legend className="besar">Ke mana isinya</legend>
              {isi.length === 0 && <p className="dua">Unit ini belum berisi jabatan maupun unit.</p>}
              {isi.map((satu) => (
                <Isian
                  key={satu.id}
                  jenis="pilihan"
                  name={`ke.${satu.id}`}
                  label={satu.jenis === "unit" ? `${satu.nama} (unit)` : satu.nama}
                  pilihan={[{ nilai: "0", teks: `Tetap di ${unit.nama}` }, ...BAGIAN.map((nomor) => ({ nilai: String(nomor), teks: `Unit baru ${nomor}` }))]}
                  defaultValue={diketikDi(jawaban, "ke", satu.id) || "0"}
                  galat={galat.untuk(`ke.${satu.id}`)}
                />
              ))}
            </fieldset>
            <Isian
              jenis="pilihan"
              name="akhiriAsal"
              label={unit.nama}
              pilihan={[
                { nilai: "false", teks: "Tetap ada dengan yang tersisa" },
                { nilai: "true", teks: "Berakhir; semua isinya sudah dibagikan" },
              ]}
              defaultValue={diketikDi(jawaban, "akhiriAsal") || "false"}
              galat={galat.untuk("akhiriAsal")}
            />
          </>
        )}
      </LembarStruktur>
    </Isi>
  );
}
