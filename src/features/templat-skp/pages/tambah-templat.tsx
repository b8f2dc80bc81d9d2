import { type ActionFunctionArgs, data, Form, Link, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import type { Operations } from "#operations.ts";
import type { InputOf } from "#platform/operation.ts";
import { bacaFormulir, bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { IsianIdentitas } from "../components/isian-identitas.tsx";

export const meta = () => judul("Jadikan SKP templat");

/** SKP to choose from: the one the address names, one's own, and those of one's team. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const call = context.get(panggil);
  const dari = new URL(request.url).searchParams.get("dari");
  const { unit } = await call("templatSkp.pilihanUnit", {});
  const ditunjuk = dari === null ? null : await coba(() => call("skp.lihat", { skpId: dari }));
  const [{ skp }, { tim }] = await Promise.all([call("skp.daftarSaya", {}), call("skp.daftarTim", {})]);
  const sumber = [
    ...(ditunjuk?.ok ? [{ id: ditunjuk.hasil.id, teks: `${ditunjuk.hasil.pegawai.nama}, ${ditunjuk.hasil.pegawai.jabatan}, ${ditunjuk.hasil.tahun}` }] : []),
    ...tim.flatMap(({ skpId, nama, jabatan }) => (skpId ? [{ id: skpId, teks: `${nama}, ${jabatan}` }] : [])),
    ...skp.map(({ id, jabatan, tahun }) => ({ id, teks: `SKP saya ${tahun}, ${jabatan}` })),
  ];
  const jabatan = ditunjuk?.ok ? ditunjuk.hasil.pegawai.jabatan : "";
  const unik = sumber.filter(({ id }, n) => sumber.findIndex((lain) => lain.id === id) === n);
  return { unit, sumber: unik, awal: { nama: jabatan, namaJabatan: jabatan, jenisPegawai: "" }, permintaanId: permintaanBaru() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const diketik = bacaFormulir(formulir);
  const hasil = await coba(() =>
    context.get(panggil)("templatSkp.tambah", diketik as unknown as InputOf<Operations, "templatSkp.tambah">, bacaPermintaan(formulir)),
  );
  if (hasil.ok) throw redirect(`/templat/${hasil.hasil.templatId}?kabar=ditambah`);
  const teks = (nama: string) => (typeof diketik[nama] === "string" ? diketik[nama] : "");
  return data(
    {
      masalah: hasil.masalah,
      diketik: {
        nama: teks("nama"),
        namaJabatan: teks("namaJabatan"),
        jenisPegawai: teks("jenisPegawai"),
        unitId: teks("unitId"),
        dariSkpId: teks("dariSkpId"),
      },
    },
    { status: hasil.masalah.status },
  );
}

export default function TambahTemplat() {
  const { unit, sumber, awal, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>() ?? null;
  const galat = galatIsian(jawaban?.masalah.errors);
  const isi = jawaban?.diketik ?? { ...awal, unitId: unit[0]?.id ?? "", dariSkpId: sumber[0]?.id ?? "" };
  return (
    <Isi>
      <Kepala
        pulang={{ ke: "/templat", teks: "Templat SKP" }}
        judul="Jadikan SKP templat"
        pengantar="Hasil kerja, indikator, target, dan lampirannya disalin; nama pemilik, pesan, dan penilaiannya tidak. Sesudah ini Anda dapat memperbaikinya."
      />
      {unit.length === 0 || sumber.length === 0 ? (
        <Kosong
          judul={unit.length === 0 ? "Hanya pimpinan unit dan pengelola kinerja yang membuat templat" : "Belum ada SKP yang dapat dijadikan templat"}
          aksi={<Link to="/templat">Kembali ke templat</Link>}
        >
          {unit.length === 0
            ? "Sampaikan usul templat kepada pimpinan atau pengelola kinerja unit Anda."
            : "Buka SKP yang ingin dijadikan templat, lalu pilih Jadikan templat."}
        </Kosong>
      ) : (
        <Form method="post" className="lembar susun sempit" noValidate>
          {jawaban && <RingkasanGalat galat={galat.daftar} judul={jawaban.masalah.detail} />}
          <input type="hidden" name="permintaanId" value={permintaanId} />
          <Isian
            jenis="pilihan"
            name="dariSkpId"
            label="Dari SKP"
            pilihan={sumber.map(({ id, teks }) => ({ nilai: id, teks }))}
            defaultValue={isi.dariSkpId}
            galat={galat.untuk("dariSkpId")}
          />
          <IsianIdentitas isi={isi} galat={galat.untuk} />
          <Isian
            jenis="pilihan"
            name="unitId"
            label="Berlaku di unit"
            petunjuk="Juga bagi semua unit di bawahnya."
            pilihan={unit.map(({ id, nama }) => ({ nilai: id, teks: nama }))}
            defaultValue={isi.unitId}
            galat={galat.untuk("unitId")}
          />
          <p className="sebaris">
            <Tombol penuh>Simpan templat</Tombol>
          </p>
        </Form>
      )}
    </Isi>
  );
}
