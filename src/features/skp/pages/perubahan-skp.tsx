import { type ActionFunctionArgs, data, Form, Link, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import type { Operations } from "#operations.ts";
import type { InputOf, OutputOf } from "#platform/operation.ts";
import { DASAR_PERUBAHAN, JENIS_PERUBAHAN, LABEL_PERUBAHAN } from "#rules/kosakata.ts";
import { kapan, tanggalTahun } from "#web/format/tanggal.ts";
import { bacaFormulir, bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil, sekarang } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Buka } from "#web/ui/buka.tsx";
import { Dasar } from "#web/ui/dasar.tsx";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { DaftarBeda } from "../components/daftar-beda.tsx";
import "../components/skp.css";

type Versi = OutputOf<Operations, "skp.riwayatVersi">["versi"][number];

export const meta = () => judul("Perubahan SKP");

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const call = context.get(panggil);
  const skpId = params.skpId ?? "";
  const skp = await call("skp.lihat", { skpId });
  if (skp.perubahan) throw redirect(`/skp/${skpId}`);
  const { versi } = await call("skp.riwayatVersi", { skpId });
  const { id, tahun, boleh, penilai, pegawai, tugasBelajar, perubahanTerbuka, ditetapkanPada } = skp;
  return {
    skp: { id, tahun, boleh: boleh.mulaiPerubahan, penilai: penilai.nama, pegawai: pegawai.nama, tugasBelajar, perubahanTerbuka, ditetapkanPada },
    bolehUbah: boleh.ubah,
    versi,
    jenis: JENIS_PERUBAHAN.find((satu) => satu === new URL(request.url).searchParams.get("jenis")) ?? null,
    sekarang: (context.get(sekarang) ?? new Date()).toISOString(),
    permintaanId: permintaanBaru(),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const call = context.get(panggil);
  const skpId = params.skpId ?? "";
  if (formulir.get("aksi") === "batal") {
    const batal = await coba(() => call("skp.batalkanPerubahan", { skpId }, bacaPermintaan(formulir)));
    if (batal.ok) throw redirect(`/skp/${batal.hasil.skpId}?kabar=perubahan-dibatalkan`);
    throw Response.json(batal.masalah, { status: batal.masalah.status });
  }
  const isi = { ...bacaFormulir(formulir), skpId };
  const hasil = await coba(() => call("skp.mulaiPerubahan", isi as unknown as InputOf<Operations, "skp.mulaiPerubahan">, bacaPermintaan(formulir)));
  if (hasil.ok) throw redirect(`/skp/${hasil.hasil.skpId}`);
  if (hasil.masalah.status === 404) throw Response.json(hasil.masalah, { status: 404 });
  const isian = {
    jenis: String(formulir.get("jenis") ?? ""),
    alasan: String(formulir.get("alasan") ?? ""),
    tugasBelajar: String(formulir.get("tugasBelajar") ?? ""),
  };
  return data({ masalah: hasil.masalah, isian }, { status: hasil.masalah.status });
}

export default function PerubahanSkp() {
  const { skp, versi, jenis, bolehUbah, sekarang: kini, permintaanId } = useLoaderData<typeof loader>();
  return (
    <Isi>
      <Kepala
        pulang={{ ke: `/skp/${skp.id}`, teks: `SKP ${skp.tahun}` }}
        judul={`Perubahan SKP ${skp.tahun}, ${skp.pegawai}`}
        pengantar={
          skp.boleh
            ? `SKP berkembang sepanjang tahun. Tulis sebabnya, ubah isinya, lalu ${skp.penilai} menetapkannya; sampai saat itu SKP yang sekarang tetap berlaku.`
            : "Setiap kali SKP diubah, kata-kata yang lama tetap tersimpan di sini bersama sebabnya."
        }
      >
        <Dasar>Pasal 11 ayat (2), Pasal 14 ayat (2) dan (3), Pasal 20; Lampiran Bab II.C hlm. 65.</Dasar>
      </Kepala>
      <div className="susun j7">
        {skp.perubahanTerbuka && (
          <Kabar jenis="ingat" tegas="SKP ini sedang diubah.">
            <Link to={`/skp/${skp.perubahanTerbuka.skpId}`}>Buka perubahan yang terbuka</Link>
          </Kabar>
        )}
        {skp.boleh && <MulaiPerubahan skp={skp} jenis={jenis} permintaanId={permintaanId} />}
        {skp.ditetapkanPada === null ? (
          <Kosong judul="SKP ini belum ditetapkan" aksi={<Link to={`/skp/${skp.id}`}>Buka SKP {skp.tahun}</Link>}>
            {bolehUbah ? "Selama masih draf, isinya Anda ubah langsung di SKP." : "Selama belum ditetapkan, isinya dibicarakan di SKP dan dialognya."} Perubahan
            dengan sebab dan versi baru ada sesudah ditetapkan.
          </Kosong>
        ) : (
          <section className="susun j3" aria-labelledby="versi">
            <h2 id="versi">Versi</h2>
            <p>
              Versi {versi.length + 1}, berlaku sejak ditetapkan {tanggalTahun(skp.ditetapkanPada)}. <Link to={`/skp/${skp.id}`}>Baca SKP</Link>
            </p>
            {versi.length === 0 && <p className="dua">Belum pernah diubah sejak ditetapkan.</p>}
            {versi.map((satu) => (
              <VersiLama key={satu.nomor} skpId={skp.id} versi={satu} kini={kini} />
            ))}
          </section>
        )}
      </div>
    </Isi>
  );
}

function VersiLama({ skpId, versi, kini }: { skpId: string; versi: Versi; kini: string }) {
  return (
    <Buka judul={`Versi ${versi.nomor}, diganti ${kapan(versi.digantiPada, kini)}`} catatan={LABEL_PERUBAHAN[versi.jenis]} baris>
      <div className="susun j3">
        <p>
          {versi.alasan} <span className="dua">({DASAR_PERUBAHAN[versi.jenis]})</span>
        </p>
        <p className="dua">
          Ditetapkan {tanggalTahun(versi.ditetapkanPada)} oleh {versi.ditetapkanOleh}; penggantinya ditetapkan {versi.digantiOleh}.
        </p>
        {versi.perubahan.length > 0 ? <DaftarBeda beda={versi.perubahan} /> : <p className="dua">Kata-katanya tidak berubah.</p>}
        <p>
          <Link to={`/skp/${skpId}/versi/${versi.nomor}`}>Baca seluruh versi {versi.nomor}</Link>
        </p>
      </div>
    </Buka>
  );
}

function MulaiPerubahan({
  skp,
  jenis,
  permintaanId,
}: {
  skp: { tahun: number; tugasBelajar: string | null };
  jenis: (typeof JENIS_PERUBAHAN)[number] | null;
  permintaanId: string;
}) {
  const jawaban = useActionData<typeof action>();
  const galat = galatIsian(jawaban?.masalah.errors);
  const isian = jawaban?.isian ?? { jenis: jenis ?? "", alasan: "", tugasBelajar: skp.tugasBelajar ?? "" };
  return (
    <Form method="post" className="lembar susun sempit" noValidate>
      {jawaban && (
        <RingkasanGalat galat={galat.daftar.length > 0 ? galat.daftar : [{ id: "isi", pesan: jawaban.masalah.detail }]} judul={jawaban.masalah.detail} />
      )}
      <input type="hidden" name="permintaanId" value={permintaanId} />
      <Isian
        jenis="pilihan"
        name="jenis"
        label="Sebab perubahan"
        kosong="Pilih sebab"
        pilihan={JENIS_PERUBAHAN.map((nilai) => ({ nilai, teks: LABEL_PERUBAHAN[nilai] }))}
        defaultValue={isian.jenis}
        galat={galat.untuk("jenis")}
      />
      <Isian
        jenis="panjang"
        name="alasan"
        label="Apa yang terjadi?"
        petunjuk="Satu dua kalimat. Dibaca kedua pihak dan tersimpan bersama versi lama."
        defaultValue={isian.alasan}
        galat={galat.untuk("alasan")}
      />
      <Isian
        jenis="pilihan"
        name="tugasBelajar"
        label="Keadaan tugas belajar, hanya bila itu sebabnya"
        kosong="Bukan tentang tugas belajar"
        pilihan={[
          { nilai: "SEDANG", teks: "Mulai tugas belajar" },
          { nilai: "LULUS", teks: "Selesai, lulus" },
          { nilai: "TIDAK_LULUS", teks: "Selesai, tidak lulus" },
        ]}
        defaultValue={isian.tugasBelajar}
        galat={galat.untuk("tugasBelajar")}
      />
      <Tombol penuh>Mulai mengubah SKP {skp.tahun}</Tombol>
    </Form>
  );
}
