import { type ActionFunctionArgs, data, Link, type LoaderFunctionArgs, redirect, useActionData, useLoaderData, useSearchParams } from "react-router";
import type { Operations } from "#operations.ts";
import type { InputOf, OutputOf } from "#platform/operation.ts";
import { LABEL_ARAH, LABEL_FREKUENSI, LABEL_URUSAN } from "#rules/kosakata-indikator.ts";
import { LABEL_JENIS_JABATAN } from "#rules/kosakata-pegawai.ts";
import { LABEL_ASPEK } from "#rules/kosakata.ts";
import { tanggalTahun } from "#web/format/tanggal.ts";
import { bacaFormulir, bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Buka } from "#web/ui/buka.tsx";
import { Fakta } from "#web/ui/fakta.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { CapaianCoba } from "../components/capaian-coba.tsx";
import { cobaHitung } from "../components/coba-hitung.ts";
import { type AksiPustaka, DaftarWajib, Hentikan, Wajibkan } from "../components/tindakan-pustaka.tsx";
import "../components/indikator.css";

type Indikator = OutputOf<Operations, "indikator.lihat">;
type Versi = Indikator["kini"];

export const meta = ({ loaderData }: { loaderData?: { satu: Indikator } | undefined }) => judul(loaderData?.satu.kini.teks ?? "Indikator");

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const satu = await context.get(panggil)("indikator.lihat", { pustakaId: params.pustakaId ?? "" });
  return { satu, hitung: cobaHitung(new URL(request.url).searchParams, satu.kini.arah), permintaanId: permintaanBaru() };
}

const AKSI = { wajibkan: "indikator.wajibkan", lepas: "indikator.lepasWajib", hentikan: "indikator.hentikan" } as const;

export async function action({ context, params, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const diketik = bacaFormulir(formulir);
  const pilih = String(formulir.get("aksi"));
  const aksi: AksiPustaka = pilih === "lepas" || pilih === "hentikan" ? pilih : "wajibkan";
  const masukan = { ...diketik, pustakaId: params.pustakaId } as unknown as InputOf<Operations, (typeof AKSI)[AksiPustaka]>;
  const hasil = await coba(() => context.get(panggil)(AKSI[aksi], masukan, bacaPermintaan(formulir, aksi)));
  if (hasil.ok) throw redirect(`/indikator/${params.pustakaId}?kabar=${aksi}`);
  return data({ masalah: hasil.masalah, diketik, aksi }, { status: hasil.masalah.status });
}

const KABAR: Record<string, string> = {
  ditambah: "Indikator ditambahkan ke pustaka.",
  diperbaiki: "Versi baru tersimpan.",
  wajibkan: "Indikator diwajibkan.",
  lepas: "Kewajiban diakhiri.",
  hentikan: "Indikator dihentikan.",
};

export default function LihatIndikator() {
  const { satu, hitung, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>() ?? null;
  const [cari] = useSearchParams();
  const kabar = jawaban ? undefined : KABAR[cari.get("kabar") ?? ""];
  const { kini } = satu;
  const bersama = { satu, permintaanId, jawaban, aksi: jawaban?.aksi ?? null };
  const mendatang = satu.semuaVersi.find((versi) => versi.mulai > satu.hariIni && versi.id !== kini.id);
  return (
    <Isi>
      <Kepala pulang={{ ke: "/indikator", teks: "Pustaka indikator" }} judul={kini.teks} rincian={`${satu.kode}, milik ${satu.unit}`} />
      <div className="susun j7">
        {kabar && <Kabar jenis="beres" tegas={kabar} status />}
        {jawaban && jawaban.masalah.errors.length === 0 && (
          <Kabar jenis="salah" tegas={jawaban.masalah.detail} status>
            {jawaban.masalah.code === "DATA_SUDAH_BERUBAH" && "Muat ulang halaman ini untuk memulai dari keadaan terbaru."}
          </Kabar>
        )}
        {satu.dihentikanPada && (
          <Kabar jenis="ingat" tegas={`Dihentikan pada ${tanggalTahun(satu.dihentikanPada)}.`}>
            {satu.alasanHenti}
          </Kabar>
        )}
        {kini.mulai > satu.hariIni && <Kabar jenis="ingat" tegas={`Baru berlaku mulai ${tanggalTahun(kini.mulai)}.`} />}
        {mendatang && <Kabar tegas={`Versi ${mendatang.nomor} menggantikannya mulai ${tanggalTahun(mendatang.mulai)}.`}>{mendatang.alasan}</Kabar>}
        <section className="susun j3" aria-labelledby="isi-indikator">
          <h2 id="isi-indikator">Cara mengukurnya</h2>
          <IsiVersi versi={kini} />
          {satu.boleh.perbaiki && (
            <p className="sebaris">
              <Tombol jenis="kedua" ke={`/indikator/${satu.id}/perbaiki`}>
                Perbaiki indikator
              </Tombol>
            </p>
          )}
        </section>
        <CapaianCoba hasil={hitung} satuan={kini.satuan} contoh={kini.targetContoh} />
        <section className="susun j3" aria-labelledby="wajib">
          <h2 id="wajib">Wajib di mana</h2>
          <DaftarWajib {...bersama} />
          <Wajibkan {...bersama} />
        </section>
        <section className="susun j3" aria-labelledby="versi">
          <h2 id="versi">Versi</h2>
          <p className="dua">
            {satu.dipakai === 0
              ? "Belum dipakai dalam SKP."
              : `Dipakai dalam ${satu.dipakai.toLocaleString("id-ID")} indikator SKP, masing-masing tetap pada versinya.`}
          </p>
          <div>
            {satu.semuaVersi.map((versi) => (
              <Buka key={versi.id} baris judul={`Versi ${versi.nomor}`} catatan={masa(versi, satu.hariIni)}>
                {versi.alasan && <p className="baca">{versi.alasan}</p>}
                <p className="dua">Ditulis oleh {versi.dibuatOleh ?? "Terang, isi awal pustaka"}.</p>
                {versi.id !== kini.id && (
                  <>
                    <p className="baca">{versi.teks}</p>
                    <IsiVersi versi={versi} />
                  </>
                )}
              </Buka>
            ))}
          </div>
          <Hentikan {...bersama} />
        </section>
        <p>
          <Link to={`/indikator?urusan=${kini.urusan}`}>Indikator lain untuk {LABEL_URUSAN[kini.urusan].toLowerCase()}</Link>
        </p>
      </div>
    </Isi>
  );
}

function masa({ mulai, selesai }: Versi, hariIni: string): string {
  if (mulai > hariIni) return `mulai ${tanggalTahun(mulai)}`;
  return selesai ? `${tanggalTahun(mulai)} sampai sebelum ${tanggalTahun(selesai)}` : `sejak ${tanggalTahun(mulai)}`;
}

function IsiVersi({ versi }: { versi: Versi }) {
  return (
    <Fakta
      isi={[
        ["Definisi", versi.definisi],
        ["Rumus", versi.rumus],
        ["Satuan", versi.satuan],
        ["Arah", `${LABEL_ARAH[versi.arah]}${versi.isAkumulatif ? "; bertambah sepanjang tahun" : ""}`],
        ["Aspek", LABEL_ASPEK[versi.aspek]],
        ["Contoh target", `${versi.targetContoh} (titik awal dialog, bukan ketetapan)`],
        ["Garis dasar", versi.garisDasarTahun === null ? versi.garisDasar : `${versi.garisDasar} (${versi.garisDasarTahun})`],
        ["Sumber data", versi.sumberData],
        ["Diukur", LABEL_FREKUENSI[versi.frekuensi]],
        ["Bidang urusan", LABEL_URUSAN[versi.urusan]],
        ["Jenis jabatan", versi.jenisJabatan.length === 0 ? "Semua" : versi.jenisJabatan.map((satu) => LABEL_JENIS_JABATAN[satu]).join(", ")],
        ["Cocok bagi jabatan", versi.kataJabatan.join(", ")],
        ["Sumber definisi", versi.sumberDefinisi],
      ]}
    />
  );
}
