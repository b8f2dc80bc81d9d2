import { type ActionFunctionArgs, data, Form, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import type { Operations } from "#operations.ts";
import type { InputOf, OutputOf } from "#platform/operation.ts";
import { tanggalTahun } from "#web/format/tanggal.ts";
import { bacaFormulir, bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Dasar } from "#web/ui/dasar.tsx";
import { Fakta } from "#web/ui/fakta.tsx";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { type Kolom, Tabel } from "#web/ui/tabel.tsx";
import { Tombol } from "#web/ui/tombol.tsx";

type Anggota = OutputOf<Operations, "timKerja.lihat">["tim"]["anggota"][number];

export const meta = () => judul("Tim kerja");

export async function loader({ context, params }: LoaderFunctionArgs) {
  return { ...(await context.get(panggil)("timKerja.lihat", { timKerjaId: params.timKerjaId ?? "" })), permintaanId: permintaanBaru() };
}

const AKSI = { tambah: "timKerja.tambahAnggota", ketua: "timKerja.gantiKetua", keluar: "timKerja.keluarkanAnggota", akhiri: "timKerja.akhiri" } as const;

export async function action({ context, params, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const pilih = String(formulir.get("aksi"));
  const aksi = pilih in AKSI ? (pilih as keyof typeof AKSI) : "tambah";
  const isi = { ...bacaFormulir(formulir), timKerjaId: params.timKerjaId ?? "" };
  const hasil = await coba(() =>
    context.get(panggil)(AKSI[aksi], isi as unknown as InputOf<Operations, (typeof AKSI)[typeof aksi]>, bacaPermintaan(formulir, aksi)),
  );
  if (hasil.ok) throw redirect(`/tim-kerja/${params.timKerjaId}`);
  const diketik: Record<string, string> = Object.fromEntries([...formulir].flatMap(([nama, nilai]) => (typeof nilai === "string" ? [[nama, nilai]] : [])));
  return data({ masalah: hasil.masalah, aksi, diketik }, { status: hasil.masalah.status });
}

export default function LihatTim() {
  const { tim, boleh, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>() ?? null;
  const galat = galatIsian(jawaban?.masalah.errors);
  const diketik: Record<string, string> = jawaban?.diketik ?? {};
  const sembunyi = (aksi: keyof typeof AKSI, anggotaId?: string) => (
    <>
      <input type="hidden" name="permintaanId" value={permintaanId} />
      <input type="hidden" name="versi" value={tim.versi} />
      <input type="hidden" name="aksi" value={aksi} />
      {anggotaId && <input type="hidden" name="anggotaId" value={anggotaId} />}
    </>
  );
  const kolom: Kolom<Anggota>[] = [
    {
      kunci: "nama",
      judul: "Anggota",
      kepala: true,
      isi: (satu) => (
        <>
          {satu.nama}
          <span className="dua blok">{[satu.jabatan, satu.unit].filter(Boolean).join(", ")}</span>
        </>
      ),
    },
    { kunci: "peran", judul: "Peran dalam tim", isi: (satu) => (satu.isKetua ? "Ketua" : satu.peran || "Anggota") },
    { kunci: "mulai", judul: "Sejak", isi: (satu) => tanggalTahun(satu.mulai) },
    ...(boleh.atur
      ? [
          {
            kunci: "tindakan",
            judul: "Tindakan",
            isi: (satu: Anggota) =>
              satu.isKetua ? null : (
                <details>
                  <summary>
                    Atur<span className="sr"> {satu.nama}</span>
                  </summary>
                  <Form method="post" className="susun sempit">
                    {sembunyi("ketua", satu.id)}
                    <Isian name="mulai" id={`ketua-${satu.id}`} label="Menjadi ketua mulai" type="date" required />
                    <Tombol jenis="kedua">Jadikan ketua</Tombol>
                  </Form>
                  <Form method="post" className="susun sempit">
                    {sembunyi("keluar", satu.id)}
                    <Isian name="pada" id={`keluar-${satu.id}`} label="Keluar mulai" type="date" required />
                    <Tombol jenis="kedua">Keluarkan dari tim</Tombol>
                  </Form>
                </details>
              ),
          },
        ]
      : []),
  ];
  return (
    <Isi>
      <Kepala pulang={{ ke: "/tim-kerja", teks: "Tim kerja" }} judul={tim.nama} pengantar={tim.tujuan}>
        <Dasar>Penilai setiap anggota tetap atasannya sendiri; ketua memberi umpan balik (Lampiran Bab IV.A.4 hlm. 89).</Dasar>
      </Kepala>
      <div className="susun j7">
        {jawaban && galat.daftar.length === 0 && <Kabar jenis="salah" tegas={jawaban.masalah.detail} status />}
        <Fakta
          isi={[
            ["Unit", tim.unit],
            ["Masa", `${tanggalTahun(tim.mulai)} – ${tim.selesai ? tanggalTahun(tim.selesai) : "sekarang"}`],
            ["Surat tugas", tim.dasar],
          ]}
        />
        <section className="susun j3" aria-labelledby="anggota">
          <h2 id="anggota">Ketua dan anggota</h2>
          <Tabel judul="Ketua dan anggota" kolom={kolom} baris={tim.anggota} kunci={({ id }) => id} kosong={<p>Tim ini tidak lagi beranggota.</p>} />
        </section>
        {boleh.atur && (
          <>
            <details className="buka" open={jawaban?.aksi === "tambah"} id="tambah">
              <summary>Tambah anggota</summary>
              <Form method="post" className="lembar susun sempit">
                <RingkasanGalat galat={jawaban?.aksi === "tambah" ? galat.daftar : []} />
                {sembunyi("tambah")}
                <Isian
                  name="nip"
                  label="NIP"
                  petunjuk="Boleh dari unit lain; pejabat penilainya tetap."
                  inputMode="numeric"
                  defaultValue={diketik.nip}
                  galat={galat.untuk("nip")}
                />
                <Isian name="peran" label="Peran dalam tim" opsional defaultValue={diketik.peran} galat={galat.untuk("peran")} maxLength={200} />
                <Isian
                  name="mulai"
                  label="Mulai"
                  type="date"
                  defaultValue={diketik.mulai}
                  galat={jawaban?.aksi === "tambah" ? galat.untuk("mulai") : undefined}
                />
                <Tombol penuh>Tambah anggota</Tombol>
              </Form>
            </details>
            <details className="buka" open={jawaban?.aksi === "akhiri"} id="akhiri">
              <summary>Akhiri tim</summary>
              <Form method="post" className="lembar susun sempit">
                {sembunyi("akhiri")}
                <Isian name="pada" label="Hari pertama sesudah tim berakhir" type="date" galat={jawaban?.aksi === "akhiri" ? galat.untuk("pada") : undefined} />
                <Tombol jenis="kedua" penuh>
                  Akhiri tim
                </Tombol>
              </Form>
            </details>
          </>
        )}
      </div>
    </Isi>
  );
}
