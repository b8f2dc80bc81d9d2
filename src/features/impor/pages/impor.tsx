import { type ActionFunctionArgs, data, Form, Link, type LoaderFunctionArgs, redirect, useActionData, useLoaderData, useNavigation } from "react-router";
import type { Operations } from "#operations.ts";
import type { InputOf, OutputOf } from "#platform/operation.ts";
import { waktuPenuh } from "#web/format/tanggal.ts";
import { bacaFormulir, bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Berkas } from "#web/ui/berkas.tsx";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { Pilih } from "#web/ui/pilih.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { type Kolom, Tabel } from "#web/ui/tabel.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { JENIS_IMPOR, LABEL_JENIS, sebutJenis } from "../bidang.ts";
import "../components/impor.css";
import { KATA_STATUS, ringkasJumlah } from "../components/kata-impor.ts";

type Daftar = OutputOf<Operations, "impor.daftar">;

export const meta = () => judul("Impor data");

export async function loader({ context }: LoaderFunctionArgs) {
  return { ...(await context.get(panggil)("impor.daftar", {})), permintaanId: permintaanBaru() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const berkas = formulir.get("berkas");
  const isi = {
    ...bacaFormulir(formulir),
    berkas: berkas instanceof File ? { nama: berkas.name, isi: new Uint8Array(await berkas.arrayBuffer()) } : { nama: "", isi: new Uint8Array() },
  };
  const hasil = await coba(() => context.get(panggil)("impor.unggah", isi as unknown as InputOf<Operations, "impor.unggah">, bacaPermintaan(formulir)));
  if (hasil.ok) throw redirect(`/impor/${hasil.hasil.imporId}`);
  return data(
    { masalah: hasil.masalah, diketik: { jenis: String(formulir.get("jenis") ?? ""), unitId: String(formulir.get("unitId") ?? "") } },
    { status: hasil.masalah.status },
  );
}

const ISI_BERKAS = {
  UNIT: "Kode, nama, jenis, dan induk tiap unit. Kirim yang ini lebih dahulu.",
  JABATAN: "Jabatan tiap unit, atasannya, eselon, jenjang, dan kelasnya.",
  PEGAWAI: "NIP atau NI PPPK, nama, pangkat, dan golongan.",
  PENUGASAN: "Siapa memegang jabatan apa, sejak kapan, menurut SK nomor berapa.",
  SKP: "Satu baris satu indikator: NIP, RHK, indikator, dan targetnya. Menjadi draf yang diperiksa dan diajukan pegawainya sendiri.",
} as const;

export default function HalamanImpor() {
  const { impor, unit, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>() ?? null;
  const sibuk = useNavigation().state !== "idle";
  const galat = galatIsian(jawaban?.masalah.errors);
  return (
    <Isi>
      <Kepala
        judul="Impor data"
        pengantar="Kirim lembar kerja dari SIMPEG. Terang memeriksanya dahulu dan menunjukkan apa yang akan berubah; tidak ada yang berubah sebelum Anda menekan Terapkan."
        rincian="Satu berkas diterapkan seluruhnya atau tidak sama sekali, dan dapat dibatalkan selama isinya belum diubah orang."
      />
      <div className="susun j7">
        {unit.length > 0 && (
          <Form method="post" encType="multipart/form-data" className="lembar susun sempit" id="kirim">
            <h2>Kirim berkas</h2>
            <RingkasanGalat galat={galat.daftar} />
            {jawaban && galat.daftar.length === 0 && <Kabar jenis="salah" tegas={jawaban.masalah.detail} status />}
            <input type="hidden" name="permintaanId" value={permintaanId} />
            <Pilih
              name="jenis"
              legenda="Isi berkas"
              galat={galat.untuk("jenis")}
              terpilih={jawaban?.diketik.jenis ?? ""}
              pilihan={JENIS_IMPOR.map((satu) => ({
                nilai: satu,
                isi: <b>{LABEL_JENIS[satu]}</b>,
                arti: ISI_BERKAS[satu],
              }))}
            />
            <Isian
              jenis="pilihan"
              name="unitId"
              label="Untuk unit"
              petunjuk="Baris di luar unit ini tidak akan disentuh."
              pilihan={unit.map(({ id, nama }) => ({ nilai: id, teks: nama }))}
              defaultValue={jawaban?.diketik.unitId ?? unit[0]?.id}
              galat={galat.untuk("unitId")}
            />
            <Berkas
              name="berkas"
              label="Berkas .xlsx atau .csv"
              petunjuk="Paling besar 20 MB. Kolom NIP harus berupa teks."
              accept=".xlsx,.csv"
              galat={galat.untuk("berkas")}
              batas={20 * 1024 * 1024}
              wajib
            />
            <p className="sebaris">
              <Tombol penuh sibuk={sibuk}>
                Kirim dan periksa
              </Tombol>
            </p>
            <details>
              <summary>Belum punya berkasnya? Unduh contoh</summary>
              <ul>
                {JENIS_IMPOR.map((satu) => (
                  <li key={satu}>
                    <a href={`/api/v1/contoh-impor/${satu}`} download>
                      Contoh {sebutJenis(satu)} (.xlsx)
                    </a>
                  </li>
                ))}
              </ul>
            </details>
          </Form>
        )}
        {unit.length > 0 && (
          <section className="susun j3" aria-labelledby="unduh">
            <h2 id="unduh">Unduh keadaan sekarang</h2>
            <p className="baca">Kolomnya sama dengan yang dibaca impor: unduh, perbaiki barisnya, lalu kirim kembali. Yang tidak Anda ubah tidak berubah.</p>
            <ul className="susun j2">
              {JENIS_IMPOR.filter((satu) => satu !== "SKP").map((satu) => (
                <li key={satu} className="sebaris">
                  <span>{LABEL_JENIS[satu]}:</span>
                  {(["xlsx", "csv"] as const).map((bentuk) => (
                    <a key={bentuk} href={`/api/v1/unduh-daftar/${satu}?bentuk=${bentuk}`} aria-label={`Unduh ${sebutJenis(satu)} sebagai ${BENTUK[bentuk]}`}>
                      {BENTUK[bentuk]}
                    </a>
                  ))}
                </li>
              ))}
            </ul>
          </section>
        )}
        <section className="susun j3" aria-labelledby="riwayat">
          <h2 id="riwayat">Impor sebelumnya</h2>
          <Tabel
            judul="Impor, terbaru dahulu"
            kolom={KOLOM}
            baris={impor}
            kunci={({ id }) => id}
            kosong={<Kosong judul="Belum ada impor">Impor yang Anda kirim, siapa yang menerapkannya, dan hasilnya tercatat di sini.</Kosong>}
          />
        </section>
      </div>
    </Isi>
  );
}

const BENTUK = { xlsx: "Excel", csv: "CSV" } as const;

const KOLOM: Kolom<Daftar["impor"][number]>[] = [
  {
    kunci: "nomor",
    judul: "Impor",
    kepala: true,
    isi: (satu) => (
      <>
        <Link to={`/impor/${satu.id}`}>
          Nomor {satu.nomor}, {sebutJenis(satu.jenis)}
        </Link>
        <br />
        <span className="dua">{satu.namaBerkas}</span>
      </>
    ),
  },
  { kunci: "unit", judul: "Unit", isi: (satu) => satu.unit },
  { kunci: "keadaan", judul: "Keadaan", isi: (satu) => KATA_STATUS[satu.status] },
  { kunci: "isi", judul: "Baris", isi: (satu) => ringkasJumlah(satu.ringkasan) || "belum diperiksa" },
  {
    kunci: "oleh",
    judul: "Oleh",
    isi: (satu) => (
      <>
        {satu.dibuatOleh}
        <br />
        <span className="dua">{waktuPenuh(satu.dibuatPada)}</span>
      </>
    ),
  },
];
