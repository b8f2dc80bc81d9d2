import { Form, Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { coba } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Dasar } from "#web/ui/dasar.tsx";
import { Isian } from "#web/ui/isian.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { DaftarSasaran } from "../components/daftar-sasaran.tsx";
import { Kejanggalan } from "../components/kejanggalan.tsx";
import "../components/pohon-kinerja.css";

export const meta = () => judul("Pohon kinerja");

export async function loader({ context, request }: LoaderFunctionArgs) {
  const alamat = new URL(request.url).searchParams;
  const [cari, tahun, unitId] = [(alamat.get("cari") ?? "").trim(), alamat.get("tahun") || undefined, alamat.get("unit") ?? ""];
  const akarId = cari === "" ? (alamat.get("akar") ?? "") : "";
  const call = context.get(panggil);
  const hasil = await coba(() => call("pohonKinerja.lihat", { cari, tahun, unitId, akarId, ringkas: true }));
  const pohon = hasil.ok ? hasil.hasil : await call("pohonKinerja.lihat", { ringkas: true });
  const unit = pohon.unitAtur.find(({ id }) => id === unitId) ?? (pohon.unitAtur.length === 1 ? pohon.unitAtur[0] : undefined);
  const janggal = unit ? { unit, ...(await call("pohonKinerja.kejanggalan", { unitId: unit.id, tahun: pohon.tahun })) } : null;
  return {
    pohon,
    janggal,
    isCabang: hasil.ok && akarId !== "" && pohon.simpul[0]?.id === akarId,
    unduhan: new URLSearchParams({ tahun: String(pohon.tahun), ...(hasil.ok && unitId ? { unitId } : {}) }).toString(),
    cari: hasil.ok ? cari : "",
    unitId: hasil.ok ? unitId : "",
    masalah: hasil.ok ? null : (hasil.masalah.errors[0]?.message ?? hasil.masalah.detail),
  };
}

export default function PohonKinerja() {
  const { pohon, janggal, cari, unitId, masalah, isCabang, unduhan } = useLoaderData<typeof loader>();
  return (
    <Isi>
      <Kepala
        judul={`Pohon kinerja ${pohon.tahun}`}
        pengantar={`${pohon.jumlah.toLocaleString("id-ID")} sasaran, dari sasaran kota sampai unit, dan siapa yang menyumbang pada tiap sasaran.`}
      >
        <p className="sebaris">
          <Link to="/garis-pandang">Untuk apa pekerjaan saya?</Link>
          {pohon.jumlah > 0 && (
            <>
              <a href={`/api/v1/pohon-kinerja/unduh?${unduhan}`} download="">
                Unduh PDF
              </a>
              <a href={`/api/v1/pohon-kinerja/unduh?${unduhan}&bentuk=xlsx`} download="">
                Unduh XLSX
              </a>
            </>
          )}
        </p>
        <Dasar>Gambaran keseluruhan organisasi (Pasal 8; Lampiran Bab II.A.1 hlm. 26–27).</Dasar>
      </Kepala>
      <div className="susun j6">
        {masalah && (
          <Kabar jenis="ingat" tegas={masalah} status>
            Yang tampil adalah seluruh pohon tahun ini.
          </Kabar>
        )}
        <Form method="get" role="search" aria-label="Cari sasaran" className="susun sempit">
          <Isian name="cari" label="Cari sasaran, indikator, unit, atau orang" type="search" defaultValue={cari} maxLength={100} />
          {pohon.unitAtur.length > 1 && (
            <Isian
              jenis="pilihan"
              name="unit"
              label="Unit"
              kosong="Seluruh kota"
              pilihan={pohon.unitAtur.map(({ id, nama }) => ({ nilai: id, teks: nama }))}
              defaultValue={unitId}
            />
          )}
          <Tombol jenis="kedua" penuh>
            Tampilkan
          </Tombol>
        </Form>
        {cari !== "" && pohon.jumlahKena > 0 && (
          <p className="dua" role="status">
            {pohon.jumlahKena === 1 ? "Satu sasaran" : `${pohon.jumlahKena} sasaran`} memuat “{cari}”. <Link to="/pohon-kinerja">Hapus pencarian</Link>
          </p>
        )}
        {pohon.jumlahYatim > 0 && cari === "" && (
          <Kabar jenis="ingat" tegas={`${pohon.jumlahYatim} sasaran belum disumbang siapa pun.`}>
            Tautkan RHK yang mendukungnya, atau bagikan lewat matriks peran hasil.
          </Kabar>
        )}
        {pohon.jalur.length > 0 && (
          <nav aria-label="Sasaran di atasnya">
            <ol className="jalur-sasaran">
              {pohon.jalur.map((atas) => (
                <li key={atas.id}>
                  <Link to={`/pohon-kinerja?akar=${atas.id}`}>{atas.teks}</Link>
                </li>
              ))}
            </ol>
          </nav>
        )}
        {(isCabang || pohon.jumlahTerpotong > 0) && (
          <p className="dua" role="status">
            {isCabang && <Link to="/pohon-kinerja">Lihat seluruh pohon</Link>}
            {pohon.jumlahTerpotong > 0 &&
              ` ${pohon.jumlahTerpotong.toLocaleString("id-ID")} sasaran lain tidak ditampilkan. Persempit dengan pencarian${pohon.unitAtur.length > 1 ? " atau unit" : ""}.`}
          </p>
        )}
        {pohon.simpul.length === 0 ? (
          <Kosong
            judul={cari === "" ? "Belum ada sasaran tahun ini" : `Tidak ada sasaran “${cari}”`}
            aksi={<Link to="/pohon-kinerja">Lihat seluruh pohon</Link>}
          >
            {cari === ""
              ? "Sasaran dicatat pengelola kinerja dan pimpinan unit, dari RPJMD dan Renstra ke perjanjian kinerja."
              : "Cari dengan sebagian kata, atau dengan nama unit."}
          </Kosong>
        ) : (
          <DaftarSasaran pohon={pohon} cari={cari} />
        )}
        {pohon.unitAtur.length > 0 && (
          <p>
            <Tombol jenis="kedua" ke={`/pohon-kinerja/atur${unitId ? `?unit=${unitId}` : ""}`}>
              Tambah sasaran
            </Tombol>
          </p>
        )}
        {janggal && <Kejanggalan isi={janggal} />}
      </div>
    </Isi>
  );
}
