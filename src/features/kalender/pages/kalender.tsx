import { type ActionFunctionArgs, data, Form, Link, type LoaderFunctionArgs, redirect, useActionData, useLoaderData, useSearchParams } from "react-router";
import type { Operations } from "#operations.ts";
import type { InputOf, OutputOf } from "#platform/operation.ts";
import { rentangTanggal, tanggalPenuh, tanggalTahun } from "#web/format/tanggal.ts";
import { bacaFormulir, bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Dasar } from "#web/ui/dasar.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { type Kolom, Tabel } from "#web/ui/tabel.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { FormulirJendela, FormulirLibur, NAMA_JENDELA } from "../components/formulir-kalender.tsx";
import { TenggatKebijakan } from "../components/tenggat-kebijakan.tsx";

type Kalender = OutputOf<Operations, "kalender.lihat">;
export type Jendela = NonNullable<Kalender["periode"]>["jendela"][number];
type Libur = Kalender["libur"][number];

export const meta = ({ loaderData }: { loaderData?: { kalender: Kalender } }) => judul(`Kalender kinerja ${loaderData?.kalender.tahun ?? ""}`.trim());

export async function loader({ context, request }: LoaderFunctionArgs) {
  const tahun = new URL(request.url).searchParams.get("tahun");
  const call = context.get(panggil);
  const hasil = await coba(() => call("kalender.lihat", (tahun ? { tahun } : {}) as InputOf<Operations, "kalender.lihat">));
  return { kalender: hasil.ok ? hasil.hasil : await call("kalender.lihat", {}), permintaanId: permintaanBaru() };
}

const AKSI = {
  buka: "kalender.bukaTahun",
  jendela: "kalender.aturJendela",
  tenggat: "kalender.aturTenggat",
  libur: "kalender.catatLibur",
  hapus: "kalender.hapusLibur",
} as const;
export type AksiKalender = keyof typeof AKSI;

export async function action({ context, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const pilih = String(formulir.get("aksi"));
  const aksi: AksiKalender = pilih in AKSI ? (pilih as AksiKalender) : "libur";
  const isi = bacaFormulir(formulir);
  const hasil = await coba(() =>
    context.get(panggil)(
      AKSI[aksi],
      isi as unknown as InputOf<Operations, (typeof AKSI)[AksiKalender]>,
      bacaPermintaan(formulir, `${aksi}${isi.tanggal ?? isi.hal ?? ""}`),
    ),
  );
  const tahun = new URL(request.url).searchParams.get("tahun") ?? String(isi.tahun ?? "");
  if (hasil.ok) throw redirect(`/kalender?${new URLSearchParams({ ...(tahun ? { tahun } : {}), kabar: aksi })}`);
  const diketik = Object.fromEntries([...formulir].flatMap(([nama, nilai]) => (typeof nilai === "string" ? [[nama, nilai]] : [])));
  return data({ masalah: hasil.masalah, aksi, diketik }, { status: hasil.masalah.status });
}

const KABAR: Record<AksiKalender, string> = {
  buka: "Tahun dibuka. SKP sudah dapat disusun; masa penilaiannya masih dapat diubah di bawah.",
  jendela: "Masa penilaian tersimpan.",
  tenggat: "Tenggat tersimpan dan berlaku untuk yang mulai sejak hari ini. Yang sudah berjalan tetap memakai tenggat lamanya.",
  libur: "Hari libur tersimpan. Tenggat yang belum tiba dihitung dengan hari-hari ini.",
  hapus: "Hari libur dihapus.",
};

export default function HalamanKalender() {
  const { kalender, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>() ?? null;
  const [alamat] = useSearchParams();
  const { tahun, periode, usulan, libur, boleh, hariIni, unitId } = kalender;
  const kabar = KABAR[alamat.get("kabar") as AksiKalender] as string | undefined;
  const diubah = periode?.jendela.find((satu) => satu.id === (jawaban?.aksi === "jendela" ? jawaban.diketik.jendelaId : alamat.get("ubah")));
  const umum = jawaban && jawaban.masalah.errors.length === 0 ? jawaban.masalah.detail : null;
  return (
    <Isi>
      <Kepala
        judul={`Kalender kinerja ${tahun}`}
        pengantar={
          periode ? (
            <>
              SKP ditetapkan paling lambat <b>{tanggalPenuh(periode.batasSkp)}</b>. Hari kerja dihitung tanpa Sabtu, Minggu, dan {libur.length} hari libur di
              bawah.
            </>
          ) : (
            `Tahun ${tahun} belum dibuka, jadi SKP-nya belum dapat disusun.`
          )
        }
      >
        {kalender.alasan.map((satu) => (
          <Dasar key={satu.teks}>
            {satu.teks} {satu.dasar && `(${satu.dasar})`}
          </Dasar>
        ))}
      </Kepala>
      <div className="susun j7">
        {kabar && <Kabar jenis="beres" tegas={kabar} status />}
        {umum && <Kabar jenis="salah" tegas={umum} status />}
        {diubah && boleh.atur && <FormulirJendela key={diubah.id} {...{ jendela: diubah, unitId, permintaanId, jawaban, tahun, hariIni }} />}
        <section className="susun j3" aria-labelledby="masa">
          <h2 id="masa">Masa penilaian</h2>
          {periode && <Tabel judul={`Masa penilaian ${tahun}`} kolom={lajurJendela(boleh.atur, tahun)} baris={periode.jendela} kunci={(satu) => satu.id} />}
          {usulan && !boleh.atur && <Kosong judul={`Tahun ${tahun} belum dibuka`}>Pengelola kinerja BKPSDM yang membukanya.</Kosong>}
          {usulan && boleh.atur && (
            <Form method="post" className="lembar susun sempit">
              <h3>Buka tahun {tahun}</h3>
              <p className="baca">
                Batas SKP {tanggalTahun(usulan.batasSkp)}. Masa penilaian yang diusulkan, menurut hari kerja; sesudah dibuka tiap masa masih dapat diubah:
              </p>
              <ul className="susun j2">
                {usulan.jendela.map((satu) => (
                  <li key={satu.triwulan}>
                    {NAMA_JENDELA[satu.triwulan]}: {rentangTanggal(satu.buka, satu.tutup)}, pencatatan sampai {tanggalTahun(satu.catatSampai)}
                  </li>
                ))}
              </ul>
              <input type="hidden" name="permintaanId" value={permintaanId} />
              <input type="hidden" name="aksi" value="buka" />
              <input type="hidden" name="unitId" value={unitId} />
              <input type="hidden" name="tahun" value={tahun} />
              <p className="sebaris">
                <Tombol penuh>Buka tahun {tahun}</Tombol>
              </p>
            </Form>
          )}
        </section>
        <TenggatKebijakan {...{ tenggat: kalender.tenggat, boleh: boleh.atur, unitId, permintaanId, jawaban, tahun }} />
        <section className="susun j3" aria-labelledby="libur">
          <h2 id="libur">Hari libur dan cuti bersama</h2>
          <Tabel
            judul={`Hari libur ${tahun}`}
            kolom={lajurLibur({ boleh: boleh.atur, hariIni, unitId, permintaanId })}
            baris={libur}
            kunci={(satu) => satu.tanggal}
            kosong={
              <Kosong judul={`Belum ada hari libur ${tahun}`}>
                Selama kosong, hanya Sabtu dan Minggu yang tidak dihitung.{" "}
                {boleh.atur ? "Tempelkan daftarnya di bawah." : "Pengelola kinerja BKPSDM yang mencatatnya."}
              </Kosong>
            }
          />
          {boleh.atur && <FormulirLibur {...{ unitId, permintaanId, jawaban, tahun }} />}
        </section>
        <p className="sebaris">
          <Link to={`/kalender?tahun=${tahun - 1}`}>Tahun {tahun - 1}</Link>
          <Link to={`/kalender?tahun=${tahun + 1}`}>Tahun {tahun + 1}</Link>
        </p>
      </div>
    </Isi>
  );
}

function lajurJendela(boleh: boolean, tahun: number): Kolom<Jendela>[] {
  return [
    {
      kunci: "nama",
      judul: "Periode",
      kepala: true,
      isi: (satu) => (
        <>
          {NAMA_JENDELA[satu.triwulan]}
          <br />
          <span className="dua">{rentangTanggal(satu.mulai, satu.selesai)}</span>
        </>
      ),
    },
    { kunci: "catat", judul: "Pencatatan sampai", isi: (satu) => tanggalTahun(satu.catatSampai) },
    { kunci: "nilai", judul: "Penilaian", isi: (satu) => rentangTanggal(satu.buka, satu.tutup) },
    { kunci: "jumlah", judul: "Sudah dinilai", angka: true, isi: (satu) => (satu.evaluasi === 0 ? "–" : `${satu.dinilai} dari ${satu.evaluasi}`) },
    ...(boleh
      ? [
          {
            kunci: "ubah",
            judul: "Tindakan",
            isi: (satu: Jendela) => (
              <Link to={`/kalender?tahun=${tahun}&ubah=${satu.id}`}>
                Ubah<span className="sr"> masa {NAMA_JENDELA[satu.triwulan]}</span>
              </Link>
            ),
          },
        ]
      : []),
  ];
}

function lajurLibur({ boleh, hariIni, unitId, permintaanId }: { boleh: boolean; hariIni: string; unitId: string; permintaanId: string }): Kolom<Libur>[] {
  return [
    { kunci: "hari", judul: "Hari", kepala: true, isi: (satu) => tanggalPenuh(satu.tanggal) },
    {
      kunci: "nama",
      judul: "Nama",
      isi: (satu) => (
        <>
          {satu.nama}
          {satu.isCutiBersama && <span className="dua"> (cuti bersama)</span>}
        </>
      ),
    },
    { kunci: "sumber", judul: "Sumber", isi: (satu) => <span className="dua">{satu.sumber}</span> },
    ...(boleh
      ? [
          {
            kunci: "hapus",
            judul: "Tindakan",
            isi: (satu: Libur) =>
              satu.tanggal > hariIni ? (
                <Form method="post" preventScrollReset>
                  <input type="hidden" name="permintaanId" value={permintaanId} />
                  <input type="hidden" name="aksi" value="hapus" />
                  <input type="hidden" name="unitId" value={unitId} />
                  <input type="hidden" name="tanggal" value={satu.tanggal} />
                  <Tombol jenis="ketiga">
                    Hapus<span className="sr"> {satu.nama}</span>
                  </Tombol>
                </Form>
              ) : (
                <span className="dua">sudah lewat</span>
              ),
          },
        ]
      : []),
  ];
}
