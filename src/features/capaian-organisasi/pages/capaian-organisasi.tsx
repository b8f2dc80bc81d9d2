import { type ActionFunctionArgs, data, Link, type LoaderFunctionArgs, redirect, useActionData, useLoaderData, useSearchParams } from "react-router";
import type { Operations } from "#operations.ts";
import type { InputOf, OutputOf } from "#platform/operation.ts";
import { LABEL_CAPAIAN } from "#rules/kosakata.ts";
import { hariLagi, tanggalPenuh } from "#web/format/tanggal.ts";
import { bacaFormulir, bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil, sekarang } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Dasar } from "#web/ui/dasar.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { type Kolom, Tabel } from "#web/ui/tabel.tsx";
import { IsianCapaian, NAMA_TRIWULAN } from "../components/isian-capaian.tsx";

export type DaftarCapaian = OutputOf<Operations, "capaianOrganisasi.daftar">;
type Unit = DaftarCapaian["unit"][number];
type Periode = DaftarCapaian["periode"][number];

export const meta = () => judul("Capaian kinerja organisasi");
export const shouldRevalidate = () => true;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const tahun = new URL(request.url).searchParams.get("tahun");
  const daftar = await context.get(panggil)("capaianOrganisasi.daftar", tahun ? { tahun } : {});
  return { daftar, kini: (context.get(sekarang) ?? new Date()).toISOString(), permintaanId: permintaanBaru() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const isi = bacaFormulir(formulir);
  const hasil = await coba(() =>
    context.get(panggil)("capaianOrganisasi.tetapkan", isi as InputOf<Operations, "capaianOrganisasi.tetapkan">, bacaPermintaan(formulir)),
  );
  if (hasil.ok) throw redirect(`/capaian-organisasi?kabar=tersimpan&unit=${hasil.hasil.unitId}&tetap=${hasil.hasil.evaluasiTetap}`);
  const teks = (nama: string) => (typeof isi[nama] === "string" ? isi[nama] : "");
  return data({ masalah: hasil.masalah, diketik: { capaian: teks("capaian"), dasar: teks("dasar") } }, { status: hasil.masalah.status });
}

export default function CapaianOrganisasi() {
  const { daftar, kini, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>() ?? null;
  const [cari] = useSearchParams();
  const { unit, periode, tahun } = daftar;
  const dipilih = unit.find((satu) => satu.unitId === cari.get("unit"));
  const pada = periode.find((satu) => satu.id === cari.get("periode"));
  const mendesak = periode.find((satu) => satu.tutup >= kini.slice(0, 10) && unit.some((u) => u.belum.includes(satu.id)));
  const kurang = mendesak ? unit.filter((u) => u.belum.includes(mendesak.id)).length : 0;
  return (
    <Isi>
      <Kepala
        judul={`Capaian kinerja organisasi ${tahun}`}
        giliran={kurang > 0 ? `${kurang} unit belum` : undefined}
        pengantar={
          mendesak ? (
            <>
              Tetapkan capaian {NAMA_TRIWULAN[mendesak.triwulan]} paling lambat <b>{tanggalPenuh(mendesak.dibutuhkan)}</b> (
              {hariLagi(mendesak.dibutuhkan, kini)}), hari penilaian dibuka. Tanpa capaian unitnya, seorang penilai tidak dapat menetapkan predikat siapa pun.
            </>
          ) : (
            "Tidak ada capaian yang ditunggu sekarang."
          )
        }
      >
        <Dasar>Lampiran Bab IV.B.1, hlm. 92–94: yang diperhitungkan adalah capaian unit yang dipimpin penilai.</Dasar>
      </Kepala>
      <div className="susun j7">
        {cari.get("kabar") === "tersimpan" && dipilih && (
          <Kabar jenis="beres" tegas="Capaian tersimpan." status>
            {dipilih.nama}.{" "}
            {Number(cari.get("tetap")) > 0
              ? `${Number(cari.get("tetap"))} evaluasi yang sudah ditetapkan tetap memakai capaian sebelumnya.`
              : "Berlaku untuk evaluasi yang ditetapkan sesudah ini."}
          </Kabar>
        )}
        {dipilih && pada && <IsianCapaian key={`${dipilih.unitId} ${pada.id}`} unit={dipilih} periode={pada} permintaanId={permintaanId} jawaban={jawaban} />}
        {mendesak && kurang > 0 && (
          <section className="susun j3" aria-labelledby="belum">
            <h2 id="belum">Belum ada untuk {NAMA_TRIWULAN[mendesak.triwulan]}</h2>
            <Tabel
              judul={`Unit yang capaian ${NAMA_TRIWULAN[mendesak.triwulan]} belum ditetapkan`}
              kolom={lajur(periode)}
              baris={unit.filter((u) => u.belum.includes(mendesak.id))}
              kunci={(satu) => satu.unitId}
            />
          </section>
        )}
        <section className="susun j3" aria-labelledby="semua">
          <h2 id="semua">Semua unit</h2>
          <Tabel
            judul={`Capaian tiap unit dan periode, ${tahun}`}
            kolom={lajur(periode)}
            baris={unit}
            kunci={(satu) => satu.unitId}
            kosong={<Kosong judul="Belum ada unit">Unit muncul di sini begitu pemimpinnya menjadi penilai pada SKP tahun {tahun}.</Kosong>}
          />
        </section>
        <p className="sebaris">
          <Link to={`/capaian-organisasi?tahun=${tahun - 1}`}>Tahun {tahun - 1}</Link>
          {tahun < Number(kini.slice(0, 4)) && <Link to={`/capaian-organisasi?tahun=${tahun + 1}`}>Tahun {tahun + 1}</Link>}
        </p>
      </div>
    </Isi>
  );
}

function lajur(periode: readonly Periode[]): Kolom<Unit>[] {
  return [
    {
      kunci: "unit",
      judul: "Unit",
      kepala: true,
      isi: (satu) => (
        <>
          {satu.nama}
          <br />
          <span className="dua">
            {satu.pemimpin.join(", ")}, menilai {satu.jumlahDinilai} orang
          </span>
        </>
      ),
    },
    ...periode.map((p): Kolom<Unit> => ({
      kunci: p.id,
      judul: NAMA_TRIWULAN[p.triwulan],
      isi: (satu) => {
        const ada = satu.capaian.find((c) => c.periodeEvaluasiId === p.id);
        return (
          <Link to={`/capaian-organisasi?tahun=${p.mulai.slice(0, 4)}&unit=${satu.unitId}&periode=${p.id}#isian-capaian`}>
            {ada ? LABEL_CAPAIAN[ada.capaian] : "belum"}
            <span className="sr">
              , {ada ? "ubah" : "tetapkan"} untuk {satu.nama}
            </span>
          </Link>
        );
      },
    })),
  ];
}
