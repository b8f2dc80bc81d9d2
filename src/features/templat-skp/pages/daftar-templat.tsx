import { Form, Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import type { Operations } from "#operations.ts";
import type { InputOf, OutputOf } from "#platform/operation.ts";
import { LABEL_JENIS_PEGAWAI } from "#rules/kosakata-pegawai.ts";
import { coba } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { type Kolom, Tabel } from "#web/ui/tabel.tsx";
import { Tombol } from "#web/ui/tombol.tsx";

type Baris = OutputOf<Operations, "templatSkp.daftar">["baris"][number];

export const meta = () => judul("Templat SKP");

export async function loader({ context, request }: LoaderFunctionArgs) {
  const alamat = new URL(request.url).searchParams;
  const cari = alamat.get("cari") ?? "";
  const semua = alamat.has("semua");
  const masukan = { cari, semua, halaman: alamat.get("halaman") ?? 1 } as InputOf<Operations, "templatSkp.daftar">;
  const hasil = await coba(() => context.get(panggil)("templatSkp.daftar", masukan));
  // an address nobody can read shows the first page
  return {
    ...(hasil.ok ? hasil.hasil : await context.get(panggil)("templatSkp.daftar", {})),
    cari: hasil.ok ? cari : "",
    semua,
  };
}

const KOLOM: Kolom<Baris>[] = [
  {
    kunci: "nama",
    judul: "Templat",
    kepala: true,
    isi: (satu) => (
      <>
        <Link to={`/templat/${satu.id}`}>{satu.nama}</Link>
        {satu.status === "DIHENTIKAN" && <span className="dua blok">dihentikan</span>}
      </>
    ),
  },
  { kunci: "jabatan", judul: "Untuk jabatan", isi: (satu) => `${satu.namaJabatan}${satu.jenisPegawai ? `, ${LABEL_JENIS_PEGAWAI[satu.jenisPegawai]}` : ""}` },
  { kunci: "unit", judul: "Berlaku di", isi: (satu) => `${satu.unit} dan unit di bawahnya` },
  { kunci: "isi", judul: "Isi", isi: (satu) => `${satu.jumlahRhk} hasil kerja, ${satu.jumlahIndikator} indikator` },
  { kunci: "dipakai", judul: "Dipakai", isi: (satu) => `${satu.dipakai.toLocaleString("id-ID")} SKP` },
];

export default function DaftarTemplat() {
  const { baris, total, halaman, jumlahHalaman, boleh, cari, semua } = useLoaderData<typeof loader>();
  const alamat = (ke: number) => `/templat?${new URLSearchParams({ ...(cari ? { cari } : {}), ...(semua ? { semua: "" } : {}), halaman: String(ke) })}`;
  return (
    <Isi>
      <Kepala
        judul="Templat SKP"
        pengantar="Titik awal SKP bagi jabatan yang sama: hasil kerja, indikator, target, dan lampirannya. Pegawai menyesuaikannya sebelum mengajukan."
        rincian={total > 0 ? `${total.toLocaleString("id-ID")} templat${cari ? " cocok" : ""}.` : undefined}
      />
      <div className="susun j5">
        {boleh.tambah && (
          <p className="sebaris">
            <Link to="/templat/tambah">Jadikan sebuah SKP templat</Link>
          </p>
        )}
        <Form method="get" className="sebaris" role="search">
          <Isian name="cari" label="Cari nama, jabatan, atau unit" type="search" defaultValue={cari} />
          <Tombol jenis="kedua">Cari</Tombol>
        </Form>
        <Tabel
          judul="Templat SKP"
          kolom={KOLOM}
          baris={baris}
          kunci={(satu) => satu.id}
          kosong={
            cari || halaman > 1 ? (
              <Kosong judul="Tidak ada yang cocok" aksi={<Link to="/templat">Lihat semua templat</Link>}>
                Periksa ejaannya, atau cari dengan satu kata saja.
              </Kosong>
            ) : (
              <Kosong judul="Belum ada templat">Pimpinan unit atau pengelola kinerja menjadikan sebuah SKP yang baik templat bagi jabatan yang sama.</Kosong>
            )
          }
        />
        {jumlahHalaman > 1 && (
          <nav className="sebaris" aria-label="Halaman templat">
            {halaman > 1 && <Link to={alamat(halaman - 1)}>← Sebelumnya</Link>}
            <span className="dua">
              Halaman {halaman} dari {jumlahHalaman}
            </span>
            {halaman < jumlahHalaman && <Link to={alamat(halaman + 1)}>Berikutnya →</Link>}
          </nav>
        )}
        <p>{semua ? <Link to="/templat">Sembunyikan yang dihentikan</Link> : <Link to="/templat?semua">Tampilkan juga yang dihentikan</Link>}</p>
      </div>
    </Isi>
  );
}
