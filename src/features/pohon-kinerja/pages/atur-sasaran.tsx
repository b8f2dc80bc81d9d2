import { type ActionFunctionArgs, data, Form, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { DOKUMEN_SASARAN, LABEL_DOKUMEN } from "#features/pohon-kinerja/kata-sasaran.ts";
import type { Operations } from "#operations.ts";
import type { InputOf } from "#platform/operation.ts";
import { bacaFormulir, bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { Tombol } from "#web/ui/tombol.tsx";

export const meta = () => judul("Sasaran");

export async function loader({ context, request }: LoaderFunctionArgs) {
  const alamat = new URL(request.url).searchParams;
  const pohon = await context.get(panggil)("pohonKinerja.lihat", {});
  const sasaran = pohon.simpul.find(({ id }) => id === alamat.get("sasaran")) ?? null;
  return {
    tahun: pohon.tahun,
    sasaran,
    induk: sasaran?.indukId ?? alamat.get("induk") ?? "",
    unitId: sasaran?.unitId ?? alamat.get("unit") ?? pohon.unitAtur[0]?.id ?? "",
    unit: pohon.unitAtur,
    pilihan: pohon.simpul.filter(({ id }) => id !== sasaran?.id).map(({ id, teks, unit }) => ({ nilai: id, teks: `${teks} (${unit})` })),
    permintaanId: permintaanBaru(),
  };
}

const AKSI = { tambah: "sasaran.tambah", ubah: "sasaran.ubah", akhiri: "sasaran.akhiri" } as const;

export async function action({ context, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const pilih = String(formulir.get("aksi"));
  const aksi = pilih in AKSI ? (pilih as keyof typeof AKSI) : "tambah";
  const isi = bacaFormulir(formulir);
  const hasil = await coba(() =>
    context.get(panggil)(AKSI[aksi], isi as unknown as InputOf<Operations, (typeof AKSI)[typeof aksi]>, bacaPermintaan(formulir, aksi)),
  );
  if (hasil.ok) throw redirect(aksi === "akhiri" ? "/pohon-kinerja" : `/pohon-kinerja#sasaran-${hasil.hasil.sasaranId}`);
  const diketik: Record<string, string> = Object.fromEntries(
    Object.entries(isi).flatMap(([nama, nilai]) => (typeof nilai === "string" ? [[nama, nilai]] : [])),
  );
  return data({ masalah: hasil.masalah, aksi, diketik }, { status: hasil.masalah.status });
}

export default function AturSasaran() {
  const { tahun, sasaran, induk, unitId, unit, pilihan, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>() ?? null;
  const galat = galatIsian(jawaban?.masalah.errors);
  const diketik: Record<string, string> = jawaban?.diketik ?? {};
  return (
    <Isi>
      <Kepala
        pulang={{ ke: "/pohon-kinerja", teks: "Pohon kinerja" }}
        judul={sasaran ? "Ubah sasaran" : `Tambah sasaran ${tahun}`}
        pengantar="Tulis keadaan yang hendak dicapai, bukan kegiatan. Ukurannya ditulis sebagai indikator dengan targetnya."
      />
      <div className="susun j6">
        <Form method="post" className="lembar susun sempit">
          <RingkasanGalat galat={jawaban && jawaban.aksi !== "akhiri" ? galat.daftar : []} />
          {jawaban && galat.daftar.length === 0 && <Kabar jenis="salah" tegas={jawaban.masalah.detail} status />}
          <input type="hidden" name="permintaanId" value={permintaanId} />
          <input type="hidden" name="tahun" value={tahun} />
          {sasaran && (
            <>
              <input type="hidden" name="sasaranId" value={sasaran.id} />
              <input type="hidden" name="versi" value={sasaran.versi} />
            </>
          )}
          {!sasaran && (
            <Isian
              jenis="pilihan"
              name="unitId"
              label="Unit"
              pilihan={unit.map(({ id, nama }) => ({ nilai: id, teks: nama }))}
              defaultValue={diketik.unitId ?? unitId}
              galat={galat.untuk("unitId")}
            />
          )}
          <Isian
            jenis="pilihan"
            name="dokumen"
            label="Dokumen"
            pilihan={DOKUMEN_SASARAN.map((nilai) => ({ nilai, teks: LABEL_DOKUMEN[nilai] }))}
            defaultValue={diketik.dokumen ?? sasaran?.dokumen ?? "PK"}
            galat={galat.untuk("dokumen")}
          />
          <Isian
            jenis="pilihan"
            name="indukId"
            label="Mendukung sasaran"
            kosong="Tidak ada, ini sasaran teratas"
            pilihan={pilihan}
            defaultValue={diketik.indukId ?? induk}
            galat={galat.untuk("indukId")}
          />
          <Isian jenis="panjang" name="teks" label="Sasaran" defaultValue={diketik.teks ?? sasaran?.teks ?? ""} galat={galat.untuk("teks")} />
          <Isian
            jenis="panjang"
            name="indikator"
            label="Indikator dan target"
            petunjuk="Satu indikator per baris; target sesudah garis tegak, misalnya: Persentase keluarga sehat | 18%"
            opsional
            rows={5}
            defaultValue={diketik.indikator ?? sasaran?.indikator.map(({ teks, target }) => (target ? `${teks} | ${target}` : teks)).join("\n") ?? ""}
            galat={galat.untuk("indikator")}
          />
          <Tombol name="aksi" value={sasaran ? "ubah" : "tambah"} penuh>
            {sasaran ? "Simpan sasaran" : "Tambah sasaran"}
          </Tombol>
        </Form>
        {sasaran && (
          <details className="buka" open={jawaban?.aksi === "akhiri"}>
            <summary>Akhiri sasaran</summary>
            <Form method="post" className="lembar susun sempit">
              <input type="hidden" name="permintaanId" value={permintaanId} />
              <input type="hidden" name="sasaranId" value={sasaran.id} />
              <input type="hidden" name="versi" value={sasaran.versi} />
              <Isian jenis="panjang" name="alasan" label="Mengapa tidak lagi dikejar?" defaultValue={diketik.alasan ?? ""} galat={galat.untuk("alasan")} />
              <Tombol jenis="kedua" name="aksi" value="akhiri" penuh>
                Akhiri sasaran
              </Tombol>
            </Form>
          </details>
        )}
      </div>
    </Isi>
  );
}
