import { type ActionFunctionArgs, data, Form, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import type { Operations } from "#operations.ts";
import type { InputOf, OutputOf } from "#platform/operation.ts";
import { tanggalTahun } from "#web/format/tanggal.ts";
import { bacaFormulir, bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { CariJabatan, PilihJabatan } from "#web/ui/cari-jabatan.tsx";
import { Berkas } from "#web/ui/berkas.tsx";
import { Dasar } from "#web/ui/dasar.tsx";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { type Kolom, Tabel } from "#web/ui/tabel.tsx";
import { Tombol } from "#web/ui/tombol.tsx";

type Satu = OutputOf<Operations, "delegasi.daftar">["delegasi"][number];

export const meta = () => judul("Delegasi penilaian");

export async function loader({ context, request }: LoaderFunctionArgs) {
  const cari = new URL(request.url).searchParams.get("cariJabatan") ?? "";
  return { ...(await context.get(panggil)("delegasi.daftar", { cariJabatan: cari })), cari, permintaanId: permintaanBaru() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const aksi = formulir.get("aksi") === "cabut" ? "cabut" : "beri";
  const berkas = formulir.get("surat");
  const isi =
    aksi === "cabut"
      ? bacaFormulir(formulir)
      : { ...bacaFormulir(formulir), surat: berkas instanceof File ? { nama: berkas.name, isi: new Uint8Array(await berkas.arrayBuffer()) } : undefined };
  const hasil = await coba(() =>
    aksi === "cabut"
      ? context.get(panggil)("delegasi.cabut", isi as unknown as InputOf<Operations, "delegasi.cabut">, bacaPermintaan(formulir, aksi))
      : context.get(panggil)("delegasi.beri", isi as unknown as InputOf<Operations, "delegasi.beri">, bacaPermintaan(formulir, aksi)),
  );
  if (hasil.ok) throw redirect("/delegasi");
  const diketik: Record<string, string> = Object.fromEntries([...formulir].flatMap(([nama, nilai]) => (typeof nilai === "string" ? [[nama, nilai]] : [])));
  return data({ masalah: hasil.masalah, aksi, diketik }, { status: hasil.masalah.status });
}

const KATA = { AKAN_DATANG: "Akan berlaku", BERLAKU: "Berlaku", BERAKHIR: "Berakhir", DICABUT: "Dicabut" } as const;
const SEBAGAI = {
  PLT: "sebagai Plt.",
  PLH: "sebagai Plh.",
  FUNGSIONAL_PEMIMPIN_UNIT: "memimpin unit kerja",
  PEJABAT_LAIN: "pejabat pengawas atau di atasnya",
} as const;

export default function Delegasi() {
  const { delegasi, jabatan, cari, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>() ?? null;
  const galat = galatIsian(jawaban?.masalah.errors);
  const diketik: Record<string, string> = jawaban?.aksi === "beri" ? jawaban.diketik : {};
  const kolom: Kolom<Satu>[] = [
    {
      kunci: "kepada",
      judul: "Penerima",
      kepala: true,
      isi: (satu) => (
        <>
          {satu.kepada}
          <span className="dua blok">
            {satu.kepadaJabatan}, {SEBAGAI[satu.dasarWewenang]}
          </span>
        </>
      ),
    },
    {
      kunci: "jabatan",
      judul: "Menilai bawahan",
      isi: (satu) => (
        <>
          {satu.pegawai ?? satu.jabatan}
          <span className="dua blok">{satu.unit}</span>
        </>
      ),
    },
    { kunci: "masa", judul: "Masa", isi: (satu) => `${tanggalTahun(satu.mulai)} – ${tanggalTahun(satu.selesai)}` },
    {
      kunci: "surat",
      judul: "Surat",
      isi: (satu) => (
        <>
          <a href={`/api/v1/delegasi/${satu.id}/surat`}>{satu.nomorSurat}</a>
          <span className="dua blok">
            {satu.alasan} Oleh {satu.diberikanOleh}.
          </span>
        </>
      ),
    },
    {
      kunci: "keadaan",
      judul: "Keadaan",
      isi: (satu) => (
        <>
          {KATA[satu.keadaan]}
          {satu.alasanCabut && <span className="dua blok">{satu.alasanCabut}</span>}
          {satu.bolehCabut && (
            <details open={jawaban?.aksi === "cabut" && jawaban.diketik.delegasiId === satu.id}>
              <summary>
                Cabut<span className="sr"> delegasi kepada {satu.kepada}</span>
              </summary>
              <Form method="post" className="susun sempit">
                <input type="hidden" name="permintaanId" value={permintaanId} />
                <input type="hidden" name="aksi" value="cabut" />
                <input type="hidden" name="delegasiId" value={satu.id} />
                <input type="hidden" name="versi" value={satu.versi} />
                <Isian
                  name="alasan"
                  id={`alasan-${satu.id}`}
                  label="Alasan"
                  galat={jawaban?.aksi === "cabut" ? galat.untuk("alasan") : undefined}
                  maxLength={500}
                />
                <Tombol jenis="kedua">Cabut delegasi</Tombol>
              </Form>
            </details>
          )}
        </>
      ),
    },
  ];
  return (
    <Isi>
      <Kepala
        judul="Delegasi penilaian"
        pengantar="Bila penilai berhalangan, kosong, atau unit dipimpin pejabat fungsional, wewenang menilai dapat diserahkan dengan surat untuk masa tertentu. Delegasi berakhir sendiri pada tanggalnya."
      >
        <Dasar>Ps 1 angka 9; Lampiran Bab IV.A.2–3 dan 7, hlm. 89.</Dasar>
      </Kepala>
      <div className="susun j7">
        {jawaban && galat.daftar.length === 0 && <Kabar jenis="salah" tegas={jawaban.masalah.detail} status />}
        <section className="susun j3" aria-labelledby="tercatat">
          <h2 id="tercatat">Delegasi yang tercatat</h2>
          <Tabel
            judul="Delegasi penilaian"
            kolom={kolom}
            baris={delegasi}
            kunci={({ id }) => id}
            kosong={<Kosong judul="Belum ada delegasi">Delegasi yang Anda beri, terima, atau kelola muncul di sini dengan surat dan masanya.</Kosong>}
          />
        </section>
        <details className="buka" open={cari !== "" || jawaban?.aksi === "beri"} id="beri">
          <summary>Beri delegasi</summary>
          <div className="lembar susun sempit">
            <p className="dua">Yang boleh memberi: pengelola kinerja unitnya, atau atasan pejabat penilai.</p>
            <CariJabatan label="Cari jabatan yang wewenangnya didelegasikan" nilai={cari} />
            {cari !== "" && jabatan.length === 0 && <Kabar jenis="ingat" tegas="Tidak ada jabatan seperti itu yang boleh Anda delegasikan." />}
            {jabatan.length > 0 && (
              <Form method="post" encType="multipart/form-data" className="susun">
                <RingkasanGalat galat={jawaban?.aksi === "beri" ? galat.daftar : []} />
                <input type="hidden" name="permintaanId" value={permintaanId} />
                <input type="hidden" name="aksi" value="beri" />
                <PilihJabatan jabatan={jabatan} terpilih={diketik.jabatanId} galat={galat.untuk("jabatanId")} />
                <Isian name="kepadaNip" label="NIP penerima" inputMode="numeric" defaultValue={diketik.kepadaNip} galat={galat.untuk("kepadaNip")} />
                <Isian name="mulai" label="Mulai" type="date" defaultValue={diketik.mulai} galat={galat.untuk("mulai")} />
                <Isian
                  name="selesai"
                  label="Berakhir"
                  petunjuk="Hari pertama tidak berlaku lagi; paling lama satu tahun."
                  type="date"
                  defaultValue={diketik.selesai}
                  galat={galat.untuk("selesai")}
                />
                <Isian
                  jenis="panjang"
                  name="alasan"
                  label="Alasan"
                  defaultValue={diketik.alasan}
                  galat={jawaban?.aksi === "beri" ? galat.untuk("alasan") : undefined}
                  maxLength={1000}
                />
                <Isian name="nomorSurat" label="Nomor surat" defaultValue={diketik.nomorSurat} galat={galat.untuk("nomorSurat")} maxLength={200} />
                <Berkas
                  name="surat"
                  label="Surat delegasi"
                  petunjuk="PDF atau foto, paling besar 5 MB."
                  accept="application/pdf,image/*"
                  galat={galat.untuk("surat")}
                />
                <p className="sebaris">
                  <Tombol penuh>Beri delegasi</Tombol>
                </p>
              </Form>
            )}
          </div>
        </details>
      </div>
    </Isi>
  );
}
