import { Form, Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import type { Operations } from "#operations.ts";
import type { InputOf, OutputOf } from "#platform/operation.ts";
import { tanggalTahun } from "#web/format/tanggal.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { Tabel } from "#web/ui/tabel.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import "../components/akun.css";

type Pegawai = OutputOf<Operations, "akun.daftar">["pegawai"][number];
const KEADAAN = [
  ["SEMUA", "Semua"],
  ["BELUM_SANDI", "Belum punya kata sandi"],
  ["BELUM_MASUK", "Belum pernah masuk"],
  ["PERLU_FAKTOR_KEDUA", "Perlu faktor kedua"],
  ["DITUTUP", "Ditutup"],
] as const;

export const meta = () => judul("Akun pegawai");

export async function loader({ context, request }: LoaderFunctionArgs) {
  const cari = new URL(request.url).searchParams;
  const kata = cari.get("cari") ?? "";
  const keadaan = KEADAAN.find(([nilai]) => nilai === cari.get("keadaan"))?.[0] ?? "SEMUA";
  const setelah = cari.get("setelah");
  const masukan: InputOf<Operations, "akun.daftar"> = { cari: kata.slice(0, 100), keadaan, ...(setelah ? { setelah } : {}) };
  return { kata, keadaan, lanjutan: setelah !== null, daftar: await context.get(panggil)("akun.daftar", masukan) };
}

export default function AkunPegawai() {
  const { kata, keadaan, lanjutan, daftar } = useLoaderData<typeof loader>();
  const { jumlah, pegawai } = daftar;
  const alamat = (ubah: Record<string, string>) => `/akun-pegawai?${new URLSearchParams({ ...(kata ? { cari: kata } : {}), keadaan, ...ubah }).toString()}`;
  return (
    <Isi>
      <Kepala
        judul="Akun pegawai"
        giliran={jumlah.BELUM_SANDI > 0 ? `${jumlah.BELUM_SANDI} belum punya kata sandi` : undefined}
        pengantar={
          jumlah.SEMUA === 0
            ? "Halaman ini untuk pengelola kinerja. Tidak ada pegawai dalam lingkup Anda hari ini."
            : "Buka satu nama untuk menerbitkan kode masuk, mengakhiri sesi, atau menutup akun. Kode diserahkan langsung kepada orangnya, sesudah kartu pegawainya Anda lihat."
        }
        rincian="Akun dengan peran di atas wewenang Anda hanya diatur pengelola tingkat kota."
      />
      <div className="susun j5">
        <Form method="get" className="sebaris" role="search" aria-label="Cari akun pegawai">
          <Isian name="cari" label="Nama atau NIP" defaultValue={kata} type="search" />
          <Isian
            name="keadaan"
            jenis="pilihan"
            label="Keadaan akun"
            defaultValue={keadaan}
            pilihan={KEADAAN.map(([nilai, teks]) => ({ nilai, teks: `${teks} (${jumlah[nilai]})` }))}
          />
          <Tombol jenis="kedua">Tampilkan</Tombol>
        </Form>
        <Tabel<Pegawai>
          judul="Akun pegawai"
          baris={pegawai}
          kunci={(satu) => satu.pegawaiId}
          kosong={
            <Kosong judul="Tidak ada yang cocok" aksi={<Link to="/akun-pegawai">Tampilkan semua</Link>}>
              Periksa ejaan nama atau angka NIP, atau pilih keadaan lain.
            </Kosong>
          }
          kolom={[
            {
              kunci: "nama",
              judul: "Nama",
              kepala: true,
              isi: (satu) => (
                <>
                  <Link to={`/akun-pegawai/${satu.pegawaiId}`}>{satu.nama}</Link>
                  <span className="dua nip">{satu.nip ?? "Belum ada NIP"}</span>
                </>
              ),
            },
            { kunci: "jabatan", judul: "Jabatan", isi: (satu) => [satu.jabatan, satu.unitKerja].filter(Boolean).join(", ") || "Tanpa jabatan hari ini" },
            { kunci: "sandi", judul: "Kata sandi", isi: (satu) => (satu.ditutup ? "Akun ditutup" : satu.adaSandi ? "Ada" : "Belum ada") },
            { kunci: "faktor", judul: "Faktor kedua", isi: (satu) => (satu.faktorKedua ? "Terpasang" : satu.punyaPeran ? "Perlu dipasang" : "Tidak dipasang") },
            { kunci: "masuk", judul: "Terakhir masuk", isi: (satu) => (satu.terakhirMasuk ? tanggalTahun(satu.terakhirMasuk) : "Belum pernah") },
          ]}
        />
        <p className="sebaris">
          {lanjutan && <Link to={alamat({})}>Kembali ke awal</Link>}
          {daftar.setelah && <Link to={alamat({ setelah: daftar.setelah })}>Berikutnya</Link>}
        </p>
      </div>
    </Isi>
  );
}
