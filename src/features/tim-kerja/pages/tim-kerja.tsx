import { type ActionFunctionArgs, data, Form, Link, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import type { Operations } from "#operations.ts";
import type { InputOf, OutputOf } from "#platform/operation.ts";
import { tanggalTahun } from "#web/format/tanggal.ts";
import { bacaFormulir, bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Dasar } from "#web/ui/dasar.tsx";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { type Kolom, Tabel } from "#web/ui/tabel.tsx";
import { Tombol } from "#web/ui/tombol.tsx";

type Tim = OutputOf<Operations, "timKerja.daftar">["tim"][number];

export const meta = () => judul("Tim kerja");

export async function loader({ context }: LoaderFunctionArgs) {
  return { ...(await context.get(panggil)("timKerja.daftar", {})), permintaanId: permintaanBaru() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const isi = bacaFormulir(formulir);
  const hasil = await coba(() => context.get(panggil)("timKerja.buat", isi as unknown as InputOf<Operations, "timKerja.buat">, bacaPermintaan(formulir)));
  if (hasil.ok) throw redirect(`/tim-kerja/${hasil.hasil.timKerjaId}`);
  const diketik: Record<string, string> = Object.fromEntries(
    Object.entries(isi).flatMap(([nama, nilai]) => (typeof nilai === "string" ? [[nama, nilai]] : [])),
  );
  return data({ masalah: hasil.masalah, diketik }, { status: hasil.masalah.status });
}

const KOLOM: Kolom<Tim>[] = [
  {
    kunci: "nama",
    judul: "Tim",
    kepala: true,
    isi: (satu) => (
      <>
        <Link to={`/tim-kerja/${satu.id}`}>{satu.nama}</Link>
        <span className="dua blok">{satu.tujuan}</span>
      </>
    ),
  },
  { kunci: "ketua", judul: "Ketua", isi: (satu) => satu.anggota.find(({ isKetua }) => isKetua)?.nama ?? "belum ada" },
  { kunci: "unit", judul: "Unit", isi: (satu) => satu.unit },
  { kunci: "anggota", judul: "Anggota", angka: true, isi: (satu) => satu.anggota.length },
  { kunci: "masa", judul: "Masa", isi: (satu) => `${tanggalTahun(satu.mulai)} – ${satu.selesai ? tanggalTahun(satu.selesai) : "sekarang"}` },
];

export default function TimKerja() {
  const { tim, unit, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>() ?? null;
  const galat = galatIsian(jawaban?.masalah.errors);
  const diketik: Record<string, string> = jawaban?.diketik ?? {};
  return (
    <Isi>
      <Kepala
        judul="Tim kerja"
        pengantar="Kelompok lintas unit yang mengejar satu hasil. Ketua membagi peran dan memberi umpan balik; pejabat penilai setiap anggota tetap."
      >
        <Dasar>Lampiran Bab II.A.5.b hlm. 48; IV.A.4 hlm. 89.</Dasar>
      </Kepala>
      <div className="susun j7">
        <section className="susun j3" aria-labelledby="tim">
          <h2 id="tim">Tim yang Anda ikuti atau atur</h2>
          <Tabel
            judul="Tim kerja"
            kolom={KOLOM}
            baris={tim}
            kunci={({ id }) => id}
            kosong={<Kosong judul="Belum ada tim kerja">Tim yang Anda ikuti atau Anda atur muncul di sini.</Kosong>}
          />
        </section>
        {unit.length > 0 && (
          <details className="buka" open={jawaban !== null} id="bentuk">
            <summary>Bentuk tim kerja</summary>
            <Form method="post" className="lembar susun sempit">
              <RingkasanGalat galat={galat.daftar} />
              {jawaban && galat.daftar.length === 0 && <Kabar jenis="salah" tegas={jawaban.masalah.detail} status />}
              <input type="hidden" name="permintaanId" value={permintaanId} />
              <Isian name="nama" label="Nama tim" defaultValue={diketik.nama} galat={galat.untuk("nama")} maxLength={200} />
              <Isian jenis="panjang" name="tujuan" label="Hasil yang dituju" defaultValue={diketik.tujuan} galat={galat.untuk("tujuan")} maxLength={1000} />
              <Isian
                jenis="pilihan"
                name="unitId"
                label="Unit tempat tim"
                pilihan={unit.map(({ id, nama }) => ({ nilai: id, teks: nama }))}
                defaultValue={diketik.unitId ?? unit[0]?.id}
                galat={galat.untuk("unitId")}
              />
              <Isian name="ketuaNip" label="NIP ketua" inputMode="numeric" defaultValue={diketik.ketuaNip} galat={galat.untuk("ketuaNip")} />
              <Isian name="mulai" label="Mulai" type="date" defaultValue={diketik.mulai} galat={galat.untuk("mulai")} />
              <Isian name="selesai" label="Berakhir" opsional type="date" defaultValue={diketik.selesai} galat={galat.untuk("selesai")} />
              <Isian name="dasar" label="Nomor surat tugas" defaultValue={diketik.dasar} galat={galat.untuk("dasar")} maxLength={500} />
              <p className="sebaris">
                <Tombol penuh>Bentuk tim</Tombol>
              </p>
            </Form>
          </details>
        )}
      </div>
    </Isi>
  );
}
