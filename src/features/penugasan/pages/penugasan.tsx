import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData, useSearchParams } from "react-router";
import type { Operations } from "#operations.ts";
import type { InputOf } from "#platform/operation.ts";
import { tanggalPenuh } from "#web/format/tanggal.ts";
import { bacaFormulir, bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Dasar } from "#web/ui/dasar.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { FormulirBerhenti, FormulirJabatan, FormulirKeadaan } from "../components/formulir-penugasan.tsx";
import { RiwayatPenugasan } from "../components/riwayat-penugasan.tsx";

export const meta = () => judul("Penugasan");

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const cari = new URL(request.url).searchParams.get("cariJabatan") ?? "";
  const panggilan = context.get(panggil);
  const pegawaiId = params.pegawaiId ?? "";
  const [riwayat, { jabatan }] = await Promise.all([panggilan("penugasan.riwayat", { pegawaiId }), panggilan("penugasan.cariJabatan", { cari })]);
  return { ...riwayat, jabatan, cari, permintaanId: permintaanBaru() };
}

const AKSI = {
  tetapkan: "penugasan.tetapkan",
  pindahkan: "penugasan.pindahkan",
  akhiri: "penugasan.akhiri",
  keadaan: "penugasan.aturKeadaan",
  akhiriKeadaan: "penugasan.akhiriKeadaan",
  berhenti: "penugasan.berhentikan",
} as const satisfies Record<string, keyof Operations>;
export type AksiPenugasan = keyof typeof AKSI;

export async function action({ context, params, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const pegawaiId = params.pegawaiId ?? "";
  const isi = { ...bacaFormulir(formulir), pegawaiId };
  const pilih = String(formulir.get("aksi"));
  const aksi: AksiPenugasan =
    pilih === "tetapkan" && "jenis" in isi && isi.jenis === "PINDAH" ? "pindahkan" : pilih in AKSI ? (pilih as AksiPenugasan) : "tetapkan";
  const hasil = await coba(() =>
    context.get(panggil)(AKSI[aksi], isi as unknown as InputOf<Operations, (typeof AKSI)[AksiPenugasan]>, bacaPermintaan(formulir, aksi)),
  );
  if (hasil.ok) {
    const plt = "pltBerakhir" in hasil.hasil && hasil.hasil.pltBerakhir ? `&plt=${encodeURIComponent(hasil.hasil.pltBerakhir)}` : "";
    throw redirect(`/pegawai/${pegawaiId}/penugasan?kabar=${aksi}${plt}`);
  }
  const diketik = Object.fromEntries([...formulir].flatMap(([nama, nilai]) => (typeof nilai === "string" ? [[nama, nilai]] : [])));
  return data({ masalah: hasil.masalah, aksi, diketik }, { status: hasil.masalah.status });
}

const KABAR: Record<AksiPenugasan, string> = {
  tetapkan: "Jabatan tercatat.",
  pindahkan: "Pemindahan tercatat; jabatan lamanya berakhir pada hari yang sama.",
  akhiri: "Penugasan diakhiri.",
  keadaan: "Keadaan tercatat.",
  akhiriKeadaan: "Keadaan diakhiri.",
  berhenti: "Berhenti tercatat; jabatan, peran, dan tim kerjanya berakhir pada hari itu.",
};

export default function Penugasan() {
  const { pegawai, penugasan, keadaan, boleh, jabatan, cari, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>() ?? null;
  const [params] = useSearchParams();
  const kabar = KABAR[params.get("kabar") as AksiPenugasan] as string | undefined;
  const plt = params.get("plt");
  const kini = penugasan.find(({ masih, jenis }) => masih && jenis === "DEFINITIF");
  return (
    <Isi>
      <Kepala
        pulang={{ ke: `/pegawai/${pegawai.id}`, teks: pegawai.nama }}
        judul={`Penugasan ${pegawai.nama}`}
        pengantar={
          pegawai.berhentiPada
            ? `Berhenti pada ${tanggalPenuh(pegawai.berhentiPada)}.`
            : kini
              ? `Kini ${kini.jabatan} di ${kini.unit}, sejak ${tanggalPenuh(kini.mulai)}.`
              : "Belum memegang jabatan definitif, jadi belum dapat menyusun SKP."
        }
      >
        <Dasar>Penilai mengikuti jabatan: pindah berarti penilai dan SKP baru (L.II.C.6 hlm. 65; L.IV.A.13 hlm. 91).</Dasar>
      </Kepala>
      <div className="susun j7">
        {kabar && (
          <Kabar jenis="beres" tegas={kabar} status>
            {plt ? `Plt. ${plt} berakhir pada hari itu.` : null}
          </Kabar>
        )}
        {jawaban && jawaban.masalah.errors.length === 0 && <Kabar jenis="salah" tegas={jawaban.masalah.detail} status />}
        <RiwayatPenugasan {...{ penugasan, keadaan, permintaanId, jawaban }} bolehUbah={boleh.ubah} />
        {boleh.ubah && !pegawai.berhentiPada && (
          <>
            <FormulirJabatan {...{ jabatan, cari, permintaanId, jawaban }} adaDefinitif={kini !== undefined} />
            <FormulirKeadaan {...{ permintaanId, jawaban }} />
            <FormulirBerhenti {...{ permintaanId, jawaban }} versi={pegawai.versi} nama={pegawai.nama} />
          </>
        )}
      </div>
    </Isi>
  );
}
