import { Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import type { Call, Operations } from "#operations.ts";
import type { InputOf, OutputOf } from "#platform/operation.ts";
import { LABEL_URUSAN } from "#rules/kosakata-indikator.ts";
import { LABEL_ASPEK } from "#rules/kosakata.ts";
import { coba } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { type Kolom, Tabel } from "#web/ui/tabel.tsx";
import { alamatPustaka, bacaSaringan, SaringanPustaka } from "../components/saringan-pustaka.tsx";
import "../components/indikator.css";

type Masukan = InputOf<Operations, "indikator.daftar">;
type Baris = OutputOf<Operations, "indikator.daftar">["baris"][number];

export const meta = () => judul("Pustaka indikator");

export async function loader({ context, request }: LoaderFunctionArgs) {
  const alamat = new URL(request.url).searchParams;
  const saringan = bacaSaringan(alamat);
  const isi = await muat(context.get(panggil), { ...saringan, halaman: alamat.get("halaman") ?? undefined } as Masukan);
  return { ...isi, saringan: isi.masalah ? {} : saringan };
}

/** The list asked for; an address nobody can read gives the whole library and says so. */
async function muat(call: Call, masukan: Masukan) {
  const hasil = await coba(() => Promise.all([call("indikator.daftar", masukan), call("pegawai.pilihanUnit", { unitId: masukan.unitId })]));
  if (hasil.ok) return { daftar: hasil.hasil[0], unit: hasil.hasil[1], masalah: null };
  if (hasil.masalah.status !== 422 && hasil.masalah.status !== 404) throw Response.json(hasil.masalah, { status: hasil.masalah.status });
  const [daftar, unit] = await Promise.all([call("indikator.daftar", {}), call("pegawai.pilihanUnit", {})]);
  return { daftar, unit, masalah: hasil.masalah.errors[0]?.message ?? "Unit ini tidak ada." };
}

const KOLOM: Kolom<Baris>[] = [
  {
    kunci: "indikator",
    judul: "Indikator",
    kepala: true,
    isi: (satu) => (
      <>
        <Link to={`/indikator/${satu.id}`}>{satu.teks}</Link>
        <span className="dua blok">
          {satu.kode}
          {satu.isWajib && ", wajib"}
          {satu.status === "DIHENTIKAN" && ", dihentikan"}
        </span>
      </>
    ),
  },
  { kunci: "urusan", judul: "Urusan", isi: (satu) => LABEL_URUSAN[satu.urusan] },
  { kunci: "aspek", judul: "Aspek", isi: (satu) => LABEL_ASPEK[satu.aspek] },
  { kunci: "target", judul: "Contoh target", isi: (satu) => satu.targetContoh },
  { kunci: "unit", judul: "Pemilik", isi: (satu) => satu.unit },
];

export default function Pustaka() {
  const { daftar, unit, saringan, masalah } = useLoaderData<typeof loader>();
  const { baris, total, halaman, jumlahHalaman, boleh } = daftar;
  const disaring = Object.keys(saringan).length > 0;
  return (
    <Isi>
      <Kepala
        judul="Pustaka indikator"
        pengantar="Indikator yang sudah lengkap: apa yang dihitung, rumusnya, dan dari mana angkanya. Pilih untuk SKP Anda, atau contoh cara menulisnya."
        rincian={total === 0 ? undefined : `${total.toLocaleString("id-ID")} indikator${disaring ? " cocok" : ""}.`}
      />
      <div className="susun j5">
        {masalah && (
          <Kabar jenis="ingat" tegas={masalah} status>
            Yang tampil adalah pustaka tanpa saringan.
          </Kabar>
        )}
        {boleh.tambah && (
          <p className="sebaris">
            <Link to="/indikator/tambah">Tambah indikator</Link>
          </p>
        )}
        <SaringanPustaka saringan={saringan} unit={unit} />
        <Tabel
          judul="Indikator dalam pustaka"
          kolom={KOLOM}
          baris={baris}
          kunci={(satu) => satu.id}
          kosong={
            disaring || halaman > 1 ? (
              <Kosong judul="Tidak ada yang cocok">Periksa ejaannya, kurangi saringan, atau cari dengan satu kata saja.</Kosong>
            ) : (
              <Kosong judul="Pustaka masih kosong">Pengelola kinerja menambah indikator di sini, atau memuat isi awal lewat perintah pustaka muat.</Kosong>
            )
          }
        />
        {jumlahHalaman > 1 && (
          <nav className="lembaran-pustaka" aria-label="Halaman pustaka">
            {halaman > 1 ? <Link to={alamatPustaka(saringan, halaman - 1)}>← Sebelumnya</Link> : <span />}
            <span className="dua">
              Halaman {halaman} dari {jumlahHalaman}
            </span>
            {halaman < jumlahHalaman ? <Link to={alamatPustaka(saringan, halaman + 1)}>Berikutnya →</Link> : <span />}
          </nav>
        )}
      </div>
    </Isi>
  );
}
