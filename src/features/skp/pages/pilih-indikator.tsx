import { type ActionFunctionArgs, data, Form, Link, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import type { Operations } from "#operations.ts";
import type { InputOf, OutputOf } from "#platform/operation.ts";
import { LABEL_URUSAN, URUSAN } from "#rules/kosakata-indikator.ts";
import { LABEL_ASPEK } from "#rules/kosakata.ts";
import { bacaFormulir, bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import "../components/skp.css";

type Pilihan = OutputOf<Operations, "skp.pilihanIndikator">;
type Saringan = { cari: string; urusan: string; rhk: string };

export const meta = () => judul("Pilih indikator dari pustaka");
export const shouldRevalidate = () => true;

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const call = context.get(panggil);
  const skpId = params.skpId ?? "";
  const alamat = new URL(request.url).searchParams;
  const skp = await call("skp.lihat", { skpId });
  if (!skp.boleh.ubah) throw redirect(`/skp/${skpId}`);
  const rhk = skp.rhk.some(({ id }) => id === alamat.get("rhk")) ? (alamat.get("rhk") ?? "") : "";
  const saringan: Saringan = { cari: alamat.get("cari") ?? "", urusan: alamat.get("urusan") ?? "", rhk };
  const masukan = { skpId, cari: saringan.cari, urusan: saringan.urusan, halaman: alamat.get("halaman") ?? "" } as unknown as InputOf<
    Operations,
    "skp.pilihanIndikator"
  >;
  const hasil = await coba(() => call("skp.pilihanIndikator", masukan));
  if (!hasil.ok && hasil.masalah.status !== 422) throw Response.json(hasil.masalah, { status: hasil.masalah.status });
  // an address nobody can read gives the whole library
  const pilihan: Pilihan = hasil.ok ? hasil.hasil : await call("skp.pilihanIndikator", { skpId });
  return {
    pilihan,
    saringan: hasil.ok ? saringan : { cari: "", urusan: "", rhk },
    skp: { id: skp.id, versi: skp.versi, rhk: skp.rhk.map(({ id, teks }) => ({ id, teks })), dipakai: dipakai(skp) },
    permintaanId: permintaanBaru(),
  };
}

function dipakai(skp: OutputOf<Operations, "skp.lihat">): string[] {
  return skp.rhk.flatMap(({ indikator }) => indikator.flatMap(({ pustaka }) => (pustaka ? [pustaka.pustakaId] : [])));
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const masukan = { ...bacaFormulir(formulir), skpId: params.skpId } as unknown as InputOf<Operations, "skp.pakaiIndikator">;
  const hasil = await coba(() =>
    context.get(panggil)("skp.pakaiIndikator", masukan, bacaPermintaan(formulir, String(formulir.get("pustakaVersiId")).slice(0, 8))),
  );
  if (!hasil.ok) return data({ masalah: hasil.masalah }, { status: hasil.masalah.status });
  const { skpId, rhk, indikator } = hasil.hasil;
  throw redirect(`/skp/${skpId}?buka=${rhk}#rhk.${rhk}.indikator.${indikator}.teks`);
}

export default function PilihIndikator() {
  const { pilihan, saringan, skp, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>() ?? null;
  const nomor = skp.rhk.findIndex(({ id }) => id === saringan.rhk);
  const tujuan = nomor < 0 ? "hasil kerja baru" : `RHK ${nomor + 1}`;
  const disaring = saringan.cari !== "" || saringan.urusan !== "";
  return (
    <Isi>
      <Kepala
        pulang={{ ke: nomor < 0 ? `/skp/${skp.id}` : `/skp/${skp.id}?buka=${nomor}`, teks: "Kembali ke draf SKP" }}
        judul="Pilih indikator dari pustaka"
        pengantar="Yang wajib bagi unit Anda dan yang cocok dengan jabatan Anda tampil lebih dahulu. Sesudah dipilih, kalimat dan targetnya masih dapat Anda ubah."
        rincian={
          nomor < 0
            ? "Masuk ke hasil kerja baru; kalimat hasilnya Anda tulis sesudah ini."
            : `Masuk ke RHK ${nomor + 1}: ${skp.rhk[nomor]?.teks || "belum ditulis"}`
        }
      />
      <div className="susun j5">
        {jawaban && (
          <Kabar jenis="salah" tegas={jawaban.masalah.detail} status>
            {jawaban.masalah.code === "DATA_SUDAH_BERUBAH" && "Halaman ini sudah memuat draf terbaru; tekan lagi indikatornya."}
          </Kabar>
        )}
        <Form method="get" role="search" aria-label="Saring pustaka" className="susun j3" key={JSON.stringify(saringan)}>
          <div className="lajur-isian">
            <Isian name="cari" label="Cari indikator atau jabatan" type="search" maxLength={100} defaultValue={saringan.cari} />
            <Isian
              jenis="pilihan"
              name="urusan"
              label="Bidang urusan"
              kosong="Semua"
              defaultValue={saringan.urusan}
              pilihan={URUSAN.map((nilai) => ({ nilai, teks: LABEL_URUSAN[nilai] }))}
            />
            <Isian
              jenis="pilihan"
              name="rhk"
              label="Masukkan ke"
              kosong="Hasil kerja baru"
              defaultValue={saringan.rhk}
              pilihan={skp.rhk.map(({ id, teks }, i) => ({ nilai: id, teks: `RHK ${i + 1}: ${singkat(teks)}` }))}
            />
          </div>
          <p className="sebaris">
            <Tombol jenis="kedua" penuh>
              Tampilkan
            </Tombol>
            {disaring && <Link to={alamat(skp.id, { cari: "", urusan: "", rhk: saringan.rhk })}>Hapus saringan</Link>}
          </p>
        </Form>
        {pilihan.baris.length === 0 ? (
          <Kosong judul={disaring ? "Tidak ada yang cocok" : "Pustaka masih kosong"} aksi={<Link to={`/skp/${skp.id}`}>Kembali ke draf SKP</Link>}>
            {disaring ? "Cari dengan satu kata saja, atau hapus saringan." : "Tulis indikatornya sendiri di draf Anda."}
          </Kosong>
        ) : (
          <ul className="pustaka-pilihan">
            {pilihan.baris.map((satu) => (
              <li key={satu.id}>
                <Usulan satu={satu} sudah={skp.dipakai.includes(satu.id)} />
                <Form method="post">
                  <input type="hidden" name="permintaanId" value={permintaanId} />
                  <input type="hidden" name="versi" value={skp.versi} />
                  <input type="hidden" name="rhkId" value={saringan.rhk} />
                  <Tombol jenis="kedua" penuh name="pustakaVersiId" value={satu.versiId}>
                    Pakai untuk {tujuan}
                    <span className="sr">: {satu.kode}</span>
                  </Tombol>
                </Form>
              </li>
            ))}
          </ul>
        )}
        <Halaman skpId={skp.id} saringan={saringan} pilihan={pilihan} />
      </div>
    </Isi>
  );
}

function Usulan({ satu, sudah }: { satu: Pilihan["baris"][number]; sudah: boolean }) {
  const sebab = [satu.isWajib && "Wajib bagi unit Anda", satu.cocokJabatan && "Cocok dengan jabatan Anda", sudah && "Sudah ada dalam draf ini"].filter(Boolean);
  return (
    <div>
      <p>
        <b>{satu.teks}</b>
      </p>
      <p className="dua">
        {sebab.length > 0 && `${sebab.join(". ")}. `}
        {LABEL_ASPEK[satu.aspek]}, contoh target {satu.targetContoh}. <Link to={`/indikator/${satu.id}`}>{satu.kode}, definisi dan rumusnya</Link>
      </p>
      <p className="baca">{satu.definisi}</p>
    </div>
  );
}

const singkat = (teks: string): string => (teks === "" ? "belum ditulis" : teks.length > 60 ? `${teks.slice(0, 57)}…` : teks);

function alamat(skpId: string, saringan: Saringan, halaman = 1): string {
  const isi = new URLSearchParams(Object.entries(saringan).filter(([, nilai]) => nilai !== ""));
  if (halaman > 1) isi.set("halaman", String(halaman));
  return `/skp/${skpId}/pustaka?${isi}`;
}

function Halaman({ skpId, saringan, pilihan: { halaman, jumlahHalaman } }: { skpId: string; saringan: Saringan; pilihan: Pilihan }) {
  if (jumlahHalaman < 2) return null;
  return (
    <nav className="sebaris" aria-label="Halaman pustaka">
      {halaman > 1 && <Link to={alamat(skpId, saringan, halaman - 1)}>← Sebelumnya</Link>}
      <span className="dua">
        Halaman {halaman} dari {jumlahHalaman}
      </span>
      {halaman < jumlahHalaman && <Link to={alamat(skpId, saringan, halaman + 1)}>Berikutnya →</Link>}
    </nav>
  );
}
