import { type ActionFunctionArgs, data, Form, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
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

export const meta = () => judul("Bertindak untuk pegawai");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const calon = await context.get(panggil)("perwakilan.calon", { pegawaiId: params.pegawaiId ?? "" });
  return { calon, permintaanId: permintaanBaru() };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const isi = { ...bacaFormulir(formulir), pegawaiId: params.pegawaiId ?? "" } as InputOf<Operations, "perwakilan.mulai">;
  const hasil = await coba(() => context.get(panggil)("perwakilan.mulai", isi, bacaPermintaan(formulir)));
  if (hasil.ok) throw redirect("/");
  const teks = (nama: string) => String(formulir.get(nama) ?? "");
  return data({ masalah: hasil.masalah, diketik: { alasan: teks("alasan"), menit: teks("menit") } }, { status: hasil.masalah.status });
}

const LAMA = [15, 30, 60].map((menit) => ({ nilai: String(menit), teks: `${menit} menit` }));

/** Starts acting for one person: what is open, what is not, why, for how long. */
export default function Perwakilan() {
  const { calon, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>() ?? null;
  const galat = galatIsian(jawaban?.masalah.errors);
  return (
    <Isi>
      <Kepala
        judul={`Bertindak untuk ${calon.nama}`}
        rincian={[calon.jabatan, calon.unitKerja].filter(Boolean).join(", ")}
        pengantar={`Untuk membantu yang tidak dapat mengisi sendiri. ${calon.nama} melihat siapa bertindak untuknya, kapan, dan alasannya.`}
      />
      {calon.boleh ? (
        <Form method="post" className="lembar susun sempit">
          <RingkasanGalat galat={galat.daftar} />
          {jawaban && galat.daftar.length === 0 && (
            <Kabar jenis="salah" tegas={jawaban.masalah.detail} status>
              Tulisan Anda masih ada di bawah.
            </Kabar>
          )}
          <p>
            <b>Terbuka:</b> menyusun dan mengajukan SKP, mencatat realisasi dan bukti, membaca hasil.
          </p>
          <p>
            <b>Tidak terbuka:</b> menilai, menetapkan, menerima atau menandatangani hasil, memberi umpan balik, kata sandi, dan peran.
          </p>
          <input type="hidden" name="permintaanId" value={permintaanId} />
          <Isian
            jenis="panjang"
            name="alasan"
            label="Alasan"
            petunjuk="Misalnya: Sari meminta bantuan mengisi realisasi September karena sedang dinas luar."
            maxLength={500}
            defaultValue={jawaban?.diketik.alasan}
            galat={galat.untuk("alasan")}
          />
          <Isian jenis="pilihan" name="menit" label="Selama" pilihan={LAMA} defaultValue={jawaban?.diketik.menit ?? "30"} galat={galat.untuk("menit")} />
          <p>
            <Tombol penuh>Mulai bertindak</Tombol>
          </p>
        </Form>
      ) : (
        <Kabar jenis="ingat" tegas="Tidak dapat diwakili.">
          {calon.sebab}
        </Kabar>
      )}
    </Isi>
  );
}
