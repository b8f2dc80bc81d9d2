import { Form, Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import type { Operations } from "#operations.ts";
import type { InputOf } from "#platform/operation.ts";
import { tanggalTahun } from "#web/format/tanggal.ts";
import { coba } from "#web/formulir.ts";
import { panggil, sesiAktif } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { alamatPohon, PohonUnit } from "../components/pohon-unit.tsx";
import "../components/struktur.css";

export const meta = () => judul("Struktur");

export async function loader({ context, request }: LoaderFunctionArgs) {
  const alamat = new URL(request.url).searchParams;
  const pada = alamat.get("pada") || undefined;
  const cari = (alamat.get("cari") ?? "").trim();
  const buka = (alamat.get("buka") ?? "").split(",").filter(Boolean);
  const call = context.get(panggil);
  const isPengelola = context.get(sesiAktif)?.peran.includes("PENGELOLA") ?? false;
  const masukan = { pada, cari, buka } as InputOf<Operations, "organisasi.pohon">;
  const hasil = await coba(() => call("organisasi.pohon", masukan));
  if (hasil.ok) return { pohon: hasil.hasil, cari, pada, buka, isPengelola, masalah: null };
  // an address nobody can read gives the tree of today and says why
  const pohon = await call("organisasi.pohon", {});
  return { pohon, cari: "", pada: undefined, buka: [], isPengelola, masalah: hasil.masalah.errors[0]?.message ?? hasil.masalah.detail };
}

export default function Struktur() {
  const { pohon, cari, pada, buka, isPengelola, masalah } = useLoaderData<typeof loader>();
  const isLampau = pohon.pada !== pohon.hariIni;
  return (
    <Isi>
      <Kepala
        judul="Struktur"
        pengantar={
          <>
            {pohon.jumlahUnit.toLocaleString("id-ID")} unit kerja dan {pohon.jumlahPegawai.toLocaleString("id-ID")} orang{" "}
            {isLampau ? (
              <>
                seperti keadaannya pada <b>{tanggalTahun(pohon.pada)}</b>.
              </>
            ) : (
              "hari ini."
            )}{" "}
            Pilih unit untuk melihat jabatan, pemegang, dan riwayatnya.
          </>
        }
      />
      <div className="susun j5">
        {masalah && (
          <Kabar jenis="ingat" tegas={masalah} status>
            Yang tampil adalah keadaan hari ini.
          </Kabar>
        )}
        {isPengelola && (
          <p className="sebaris">
            <Link to="/indikator">Pustaka indikator</Link>
            <Link to="/struktur/masalah">Lihat masalah struktur di unit Anda</Link>
            <Link to="/impor">Kirim atau unduh sebagai lembar kerja</Link>
          </p>
        )}
        <Form method="get" role="search" aria-label="Cari unit" className="saring-struktur">
          <Isian name="cari" label="Cari unit" type="search" defaultValue={cari} maxLength={100} />
          <Isian name="pada" label="Keadaan pada" type="date" defaultValue={pada ?? ""} />
          <Tombol jenis="kedua" penuh>
            Tampilkan
          </Tombol>
        </Form>
        {cari !== "" && pohon.jumlahKena > 0 && (
          <p className="dua" role="status">
            {pohon.jumlahKena === 1 ? "Satu unit" : `${pohon.jumlahKena} unit`} bernama atau berkode “{cari}”, ditandai di bawah.{" "}
            <Link to={alamatPohon({ pada, buka })}>Hapus pencarian</Link>
          </p>
        )}
        {pohon.unit.length === 0 ? (
          <Kosong judul={cari === "" ? "Belum ada unit pada hari itu" : `Tidak ada unit “${cari}”`} aksi={<Link to="/struktur">Lihat keadaan hari ini</Link>}>
            {cari === ""
              ? "Catatan struktur dimulai sesudah tanggal ini."
              : "Periksa ejaannya, atau cari dengan sebagian nama. Nama lama ditemukan pada tanggal saat nama itu berlaku."}
          </Kosong>
        ) : (
          <PohonUnit pohon={pohon} cari={cari} pada={pada} buka={buka} />
        )}
      </div>
    </Isi>
  );
}
