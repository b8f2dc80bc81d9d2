import { type ActionFunctionArgs, data, Form, Link, type LoaderFunctionArgs, redirect, useActionData, useLoaderData, useSearchParams } from "react-router";
import type { Operations } from "#operations.ts";
import type { InputOf } from "#platform/operation.ts";
import { bacaFormulir, bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Dasar } from "#web/ui/dasar.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { AturKolom } from "../components/atur-kolom.tsx";
import { type Jawaban, type Matriks, idSel } from "../components/sel-matriks.tsx";
import { TabelMatriks } from "../components/tabel-matriks.tsx";
import "../components/matriks.css";

export const meta = () => judul("Matriks peran hasil");

export async function loader({ context, params }: LoaderFunctionArgs) {
  return { matriks: await context.get(panggil)("matriks.lihat", { matriksId: params.matriksId ?? "" }), permintaanId: permintaanBaru() };
}

const AKSI = {
  sel: "matriks.simpanSel",
  kolom: "matriks.tambahKolom",
  "ubah-kolom": "matriks.ubahKolom",
  "hapus-kolom": "matriks.hapusKolom",
  tawarkan: "matriks.tawarkan",
} as const;

export async function action({ context, params, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const pilih = String(formulir.get("aksi"));
  const aksi = pilih in AKSI ? (pilih as keyof typeof AKSI) : "sel";
  const matriksId = params.matriksId ?? "";
  const isi = { ...bacaFormulir(formulir), matriksId };
  // each cell, column and offer is a submission of its own
  const langkah = [aksi, formulir.get("kolomId"), formulir.get("pegawaiId")].filter(Boolean).join("-").slice(0, 20);
  const hasil = await coba(() =>
    context.get(panggil)(AKSI[aksi], isi as unknown as InputOf<Operations, (typeof AKSI)[typeof aksi]>, bacaPermintaan(formulir, langkah)),
  );
  const kunci = `${String(formulir.get("kolomId"))}.${String(formulir.get("pegawaiId"))}`;
  if (hasil.ok) throw redirect(`/matriks/${matriksId}${aksi === "sel" ? `#${idSel(kunci)}` : aksi === "tawarkan" ? "?kabar=ditawarkan" : "#kolom"}`);
  const jawaban: Jawaban = {
    aksi,
    sel: aksi === "sel" ? kunci : "",
    masalah: hasil.masalah,
    diketik: String(formulir.get(aksi === "sel" ? "hasil" : "teks") ?? ""),
  };
  return data(jawaban, { status: hasil.masalah.status });
}

export default function LihatMatriks() {
  const { matriks, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>() ?? null;
  const [cari] = useSearchParams();
  const terbuka = cari.get("sel") ?? jawaban?.sel ?? "";
  return (
    <Isi>
      <Kepala
        pulang={matriks.tim ? { ke: `/tim-kerja/${matriks.tim.id}`, teks: matriks.tim.nama } : { ke: "/tim", teks: "Tim saya" }}
        judul={`Matriks peran hasil ${matriks.tahun}`}
        pengantar={pengantar(matriks)}
      >
        <Dasar>Tiap butir sel menjadi satu RHK anggota (Lampiran Bab II.A.5.g hlm. 46–49, Format A.1.5).</Dasar>
      </Kepala>
      <div className="susun j7">
        {jawaban && jawaban.aksi !== "sel" && jawaban.masalah.errors.length === 0 && <Kabar jenis="salah" tegas={jawaban.masalah.detail} status />}
        {cari.get("kabar") === "ditawarkan" && matriks.jumlahBelumDitawarkan === 0 && (
          <Kabar jenis="beres" tegas="Sudah ditawarkan." status>
            Anggota melihatnya di halaman SKP masing-masing dan menjawab baris demi baris.
          </Kabar>
        )}
        {matriks.boleh.ubah && matriks.jumlahBelumDitawarkan > 0 && <Tawarkan matriks={matriks} permintaanId={permintaanId} />}
        {matriks.kolom.length === 0 ? (
          <Kosong judul="Belum ada hasil yang dibagi">
            Kolom matriks adalah hasil pimpinan: RHK atau indikator di SKP, atau sasaran unit. Tambahkan satu di bawah, lalu isi peran tiap anggota.
          </Kosong>
        ) : matriks.baris.length === 0 ? (
          <Kosong judul="Belum ada anggota" aksi={<Link to={matriks.tim ? `/tim-kerja/${matriks.tim.id}` : "/tim"}>Lihat daftar anggota</Link>}>
            Baris matriks terisi begitu ada anggota.
          </Kosong>
        ) : (
          <>
            <p className="sebaris">
              <Tombol jenis="kedua" ke={`/api/v1/matriks/${matriks.id}/unduh`} unduh>
                Unduh PDF
              </Tombol>
              <Tombol jenis="kedua" ke={`/api/v1/matriks/${matriks.id}/unduh?bentuk=xlsx`} unduh>
                Unduh XLSX
              </Tombol>
            </p>
            <TabelMatriks matriks={matriks} terbuka={terbuka} permintaanId={permintaanId} jawaban={jawaban} />
          </>
        )}
        {matriks.boleh.ubah && <AturKolom matriks={matriks} permintaanId={permintaanId} jawaban={jawaban} />}
      </div>
    </Isi>
  );
}

function pengantar({ jenis, pemilik, tim, boleh }: Matriks): string {
  if (!boleh.ubah) return `Disusun ${pemilik?.nama ?? tim?.nama ?? "pimpinan"}. Di sini terlihat hasil siapa mendukung hasil mana.`;
  return jenis === "TIM"
    ? "Bagilah hasil tim kepada anggota. Isi tiap sel dengan hasil, lalu tawarkan; anggota yang memutuskan memakainya di SKP."
    : "Bagilah hasil Anda kepada orang yang Anda nilai. Isi tiap sel dengan hasil, lalu tawarkan; anggota yang memutuskan memakainya di SKP.";
}

function Tawarkan({ matriks, permintaanId }: { matriks: Matriks; permintaanId: string }) {
  return (
    <Form method="post" className="lembar susun j3">
      <input type="hidden" name="permintaanId" value={permintaanId} />
      <p>
        <b>{matriks.jumlahBelumDitawarkan} hasil belum ditawarkan.</b> Anggota yang SKP-nya belum dimulai melihatnya begitu ia mulai.
      </p>
      <div>
        <Tombol name="aksi" value="tawarkan" penuh>
          Isi SKP anggota dari matriks
        </Tombol>
      </div>
    </Form>
  );
}
