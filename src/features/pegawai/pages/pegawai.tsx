import { data, Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import type { Call, Operations } from "#operations.ts";
import type { InputOf, OutputOf } from "#platform/operation.ts";
import { coba } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { Tabel } from "#web/ui/tabel.tsx";
import { bacaKolom, kolomTabel } from "../components/kolom-pegawai.tsx";
import { alamatDaftar, bacaSaringan, type IsiSaringan, SaringanPegawai } from "../components/saringan-pegawai.tsx";
import "../components/pegawai.css";

type Masukan = InputOf<Operations, "pegawai.daftar">;
type Daftar = OutputOf<Operations, "pegawai.daftar">;

export const meta = () => judul("Pegawai");

export async function loader({ context, request }: LoaderFunctionArgs) {
  const alamat = new URL(request.url).searchParams;
  const saringan = bacaSaringan(alamat);
  const { kolom, simpan } = bacaKolom(alamat, request.headers.get("cookie"));
  const isi = await muat(context.get(panggil), { ...saringan, kursor: alamat.get("kursor") ?? undefined } as Masukan);
  return data({ ...isi, kolom, saringan: isi.masalah ? {} : saringan }, simpan ? { headers: { "Set-Cookie": simpan } } : {});
}

/** The list asked for; an address nobody can read gives the whole list and says so. */
async function muat(call: Call, masukan: Masukan) {
  const hasil = await coba(() => Promise.all([call("pegawai.daftar", masukan), call("pegawai.pilihanUnit", { unitId: masukan.unitId })]));
  if (hasil.ok) return { daftar: hasil.hasil[0], unit: hasil.hasil[1], masalah: null };
  if (hasil.masalah.status !== 422 && !(hasil.masalah.status === 404 && masukan.unitId)) throw Response.json(hasil.masalah, { status: hasil.masalah.status });
  const [daftar, unit] = await Promise.all([call("pegawai.daftar", {}), call("pegawai.pilihanUnit", {})]);
  return { daftar, unit, masalah: hasil.masalah.errors[0]?.message ?? "Unit ini tidak ada." };
}

export default function Pegawai() {
  const { daftar, unit, kolom, saringan, masalah } = useLoaderData<typeof loader>();
  const { baris, sebelumnya, berikutnya, mirip } = daftar;
  const disaring = Object.keys(saringan).some((nama) => nama !== "urut");
  return (
    <Isi>
      <Kepala judul="Pegawai" pengantar={pengantar(daftar, saringan.unitId ? unit.nama : null)} />
      <div className="susun j5">
        {masalah && (
          <Kabar jenis="ingat" tegas={masalah} status>
            Yang tampil adalah daftar tanpa saringan.
          </Kabar>
        )}
        <SaringanPegawai saringan={saringan} unit={unit} kolom={kolom} />
        {mirip && (
          <Kabar jenis="ingat" tegas={`Tidak ada yang persis “${saringan.cari ?? ""}”.`} status>
            Ini yang paling mirip.
          </Kabar>
        )}
        <Tabel
          judul={disaring ? "Pegawai yang cocok dengan saringan" : "Daftar pegawai"}
          kolom={kolomTabel(kolom)}
          baris={baris}
          kunci={(satu) => satu.id}
          kosong={
            disaring ? (
              <Kosong judul="Tidak ada yang cocok" aksi={<Link to="/pegawai">Hapus semua saringan</Link>}>
                Periksa ejaan, kurangi saringan, atau cari dengan sebagian nama saja. Yang dicari hanya pegawai yang boleh Anda lihat.
              </Kosong>
            ) : (
              <Kosong judul="Belum ada pegawai">Pegawai muncul di sini setelah dicatat pengelola kinerja unitnya.</Kosong>
            )
          }
        />
        {baris.length > 0 && !mirip && (
          <p className="sebaris dua">
            <span>Unduh daftar ini dengan kolom yang tampil:</span>
            <a href={unduh("xlsx", saringan, kolom)}>Excel</a>
            <a href={unduh("csv", saringan, kolom)}>CSV</a>
          </p>
        )}
        {(sebelumnya ?? berikutnya) !== null && (
          <nav className="lembaran" aria-label="Halaman daftar">
            {sebelumnya && <Link to={alamatDaftar(saringan, { kursor: sebelumnya })}>← Sebelumnya</Link>}
            {berikutnya && <Link to={alamatDaftar(saringan, { kursor: berikutnya })}>Berikutnya →</Link>}
          </nav>
        )}
      </div>
    </Isi>
  );
}

function unduh(bentuk: "xlsx" | "csv", saringan: IsiSaringan, kolom: readonly string[]): string {
  return `/api/v1/pegawai/ekspor?${new URLSearchParams({ ...saringan, kolom: kolom.join(","), bentuk })}`;
}

function pengantar({ total, baris }: Daftar, unit: string | null): string {
  const di = unit ? ` di ${unit} dan unit di bawahnya` : "";
  if (total.lebih) return `Lebih dari ${total.jumlah.toLocaleString("id-ID")} orang${di}. Saring atau cari untuk menemukan yang Anda perlukan.`;
  if (total.jumlah === 0) return `Tidak ada yang tampil${di}.`;
  return total.jumlah === 1 && baris[0] ? `Satu orang${di}.` : `${total.jumlah} orang${di}.`;
}
