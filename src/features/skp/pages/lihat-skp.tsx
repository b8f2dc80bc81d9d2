import { lazy, Suspense, useLayoutEffect, useRef } from "react";
import { type ActionFunctionArgs, data, Link, type LoaderFunctionArgs, useActionData, useLoaderData, useSearchParams } from "react-router";
import { bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil, sekarang, sesiAktif } from "#web/konteks.ts";
import type { Bingkai } from "#web/layout/bingkai.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { gudangPeramban, hapusSimpanan } from "#web/luring/simpanan.ts";
import { Kabar } from "#web/ui/kabar.tsx";
import { EditorSkp } from "../components/editor-skp.tsx";
import { KeadaanSkp } from "../components/keadaan-skp.tsx";
import { KepalaSkp, penetapKini } from "../components/kepala-skp.tsx";
import { PembacaSkp } from "../components/pembaca-skp.tsx";
import { kunciDraf } from "../components/kunci-draf.ts";
import { AKSI_PEMBACA, type DataSkp, type HasilTindakan, tindakanPembaca, tindakanPemilik } from "../components/tindakan.ts";
import "../components/skp.css";

// what few visits need is loaded when it is
const KeadaanPerubahan = lazy(() => import("../components/keadaan-perubahan.tsx").then((isi) => ({ default: isi.KeadaanPerubahan })));
const TawaranPimpinan = lazy(() => import("../components/tawaran-pimpinan.tsx").then((isi) => ({ default: isi.TawaranPimpinan })));
const SesiBerakhir = lazy(() => import("../components/sesi-berakhir.tsx").then((isi) => ({ default: isi.SesiBerakhir })));

export const handle: Bingkai = { tugas: true };
/** Also after a refusal: the draft may have been saved before it, and the version must be the newest. */
export const shouldRevalidate = () => true;

export const meta = ({ loaderData }: { loaderData?: { halaman: DataSkp | null } | undefined }) =>
  judul(loaderData?.halaman ? `SKP ${loaderData.halaman.skp.tahun}, ${loaderData.halaman.skp.pegawai.nama}` : "SKP");

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const call = context.get(panggil);
  const skpId = params.skpId ?? "";
  const lihat = await coba(() => call("skp.lihat", { skpId }));
  if (!lihat.ok) {
    // an ended session must not throw away a form that was on its way
    if (lihat.masalah.status === 401) return data({ halaman: null, alamat: `/skp/${skpId}` }, { status: 401 });
    throw Response.json(lihat.masalah, { status: lihat.masalah.status });
  }
  const skp = lihat.hasil;
  const { pilihan } = skp.boleh.ubah ? await call("skp.pilihanRhkPimpinan", { skpId }) : { pilihan: [] };
  const { dokumen } = skp.status === "DITETAPKAN" ? await call("dokumen.daftar", { skpId }) : { dokumen: [] };
  const saya = context.get(sesiAktif)?.id ?? "";
  const isMilikku = skp.pegawai.id === saya;
  const tautan = skp.keluarga === "JA_JF" && (isMilikku || skp.penilai.id === saya) ? await call("skp.tautan", { skpId }) : null;
  const ditawarkan = isMilikku ? await call("matriks.tawaran", {}) : null;
  const buka = new URL(request.url).searchParams.get("buka");
  const halaman: DataSkp = {
    skp,
    saya,
    lepas: tautan && tautan.pilihan.length > 0 && skp.status !== "DRAF" ? tautan.rhk.length : 0,
    sekarang: (context.get(sekarang) ?? new Date()).toISOString(),
    pilihan: pilihan.map(({ id, teks, pemilik, jabatan }) => ({ id, teks, pemilik, jabatan })),
    dokumen,
    tawaran: ditawarkan?.tahun === skp.tahun ? ditawarkan.tawaran : [],
    permintaanId: permintaanBaru(),
    buka: buka !== null && /^\d{1,3}$/.test(buka) ? Number(buka) : null,
  };
  return data({ halaman, alamat: `/skp/${skpId}` });
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const call = context.get(panggil);
  const skpId = params.skpId ?? "";
  const formulir = await request.formData();
  const isPembaca = AKSI_PEMBACA.has(String(formulir.get("aksi"))) || !formulir.has("pendekatan");
  const hasil = await (isPembaca ? tindakanPembaca : tindakanPemilik)(call, skpId, formulir);
  if (hasil.masalah.status === 404) throw Response.json(hasil.masalah, { status: 404 });
  const tertahan = hasil.masalah.status === 401 ? teksFormulir(formulir) : null;
  return data({ hasil, tertahan }, { status: hasil.masalah.status });
}

/** Every text of the form, to be sent again. A form without an id for its submission stays without. */
function teksFormulir(formulir: FormData): [string, string][] {
  const isi: [string, string][] = [];
  for (const [nama, nilai] of formulir)
    if (typeof nilai === "string" && (nama !== "permintaanId" || bacaPermintaan(formulir).permintaanId)) isi.push([nama, nilai]);
  return isi;
}

export default function LihatSkp() {
  const { halaman, alamat } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>();
  return (
    <Isi>
      {halaman === null ? (
        <Suspense fallback={null}>
          <SesiBerakhir alamat={alamat} tertahan={jawaban?.tertahan ?? null} />
        </Suspense>
      ) : (
        <Halaman data={halaman} hasil={jawaban?.hasil ?? null} />
      )}
    </Isi>
  );
}

function Halaman({ data: isi, hasil }: { data: DataSkp; hasil: HasilTindakan | null }) {
  const { skp, saya, sekarang: kini } = isi;
  const milikSaya = skp.pegawai.id === saya;
  const terbuka = useRef(new Map<string, boolean>());
  const dikirim = useRef(false);
  // a form the server took is no longer kept on the device; runs before the new form looks for what was left there
  useLayoutEffect(() => {
    if (dikirim.current && (hasil === null || hasil.tersimpan)) hapusSimpanan(gudangPeramban(), saya, kunciDraf(skp.id));
    dikirim.current = false;
  }, [skp.id, skp.versi, saya, hasil]);
  return (
    <>
      <KepalaSkp skp={skp} saya={saya} sekarang={kini} />
      <KabarSkp data={isi} />
      <KeadaanSkp skp={skp} milikSaya={milikSaya} />
      {skp.perubahan && (
        <Suspense fallback={null}>
          <KeadaanPerubahan skp={skp} permintaanId={isi.permintaanId} />
        </Suspense>
      )}
      <Jalan data={isi} milikSaya={milikSaya} />
      {isi.tawaran.length > 0 && (
        <Suspense fallback={null}>
          <TawaranPimpinan tawaran={isi.tawaran} permintaanId={isi.permintaanId} bolehPakai={skp.boleh.ubah} />
        </Suspense>
      )}
      {skp.boleh.ubah ? (
        <EditorSkp key={`${skp.versi}`} data={isi} hasil={hasil} terbuka={terbuka} onKirim={() => (dikirim.current = true)} />
      ) : (
        <PembacaSkp data={isi} hasil={hasil} />
      )}
    </>
  );
}

/** What else can be done with this SKP. */
function Jalan({ data: { skp, lepas }, milikSaya }: { data: DataSkp; milikSaya: boolean }) {
  const isDitetapkan = skp.status === "DITETAPKAN";
  return (
    <p className="sisip dua sebaris">
      {milikSaya && skp.perubahan === null && (skp.boleh.ubah || isDitetapkan) && (
        <Link to={`/skp/${skp.id}/salin`}>{skp.boleh.ubah ? "Mulai dari SKP yang sudah ada" : "Bolehkan rekan mulai dari SKP ini"}</Link>
      )}
      {isDitetapkan && <Link to={`/skp/${skp.id}/perubahan`}>{skp.boleh.mulaiPerubahan ? "Ubah SKP ini" : "Versi dan perubahan"}</Link>}
      {lepas > 0 && <Link to={`/skp/${skp.id}/tautan`}>Tautkan {lepas} hasil kerja ke hasil pimpinan</Link>}
    </p>
  );
}

/** What has just happened, once. */
function KabarSkp({ data: { skp, sekarang: kini } }: { data: DataSkp }) {
  const [cari] = useSearchParams();
  const kabar: Record<string, { tegas: string; teks: string; status: string | null }> = {
    diajukan: { tegas: "Sudah diajukan.", teks: `${penetapKini(skp, kini).nama} akan membacanya. Anda masih dapat menulis pesan.`, status: "DIAJUKAN" },
    ditetapkan: { tegas: "Sudah ditetapkan.", teks: `${skp.pegawai.nama} dapat membacanya sekarang.`, status: "DITETAPKAN" },
    dikembalikan: { tegas: "Sudah dikembalikan.", teks: `${skp.pegawai.nama} membaca alasan Anda dan dapat memperbaikinya.`, status: "DRAF" },
    disalin: {
      tegas: Number(cari.get("jumlah")) > 0 ? `${Number(cari.get("jumlah"))} hasil kerja disalin.` : "Semua hasil kerjanya sudah ada di draf Anda.",
      teks: "Sesuaikan target dan kata-katanya dengan tahun ini.",
      status: "DRAF",
    },
    "perubahan-dibatalkan": { tegas: "Perubahan dibatalkan.", teks: "SKP tetap seperti yang ditetapkan.", status: "DITETAPKAN" },
    ditautkan: {
      tegas: `${Number(cari.get("jumlah"))} hasil kerja ditautkan.`,
      teks: "Jalannya sampai sasaran kota terlihat di Untuk apa pekerjaan saya.",
      status: null,
    },
    ekspektasi: { tegas: "Ekspektasi khusus tersimpan.", teks: "Tetapkan SKP bila semuanya sudah sesuai.", status: "DIAJUKAN" },
  };
  const ini = kabar[cari.get("kabar") ?? ""];
  if (!ini || (ini.status !== null && ini.status !== skp.status)) return null;
  return (
    <div className="sisip">
      <Kabar jenis="beres" tegas={ini.tegas} status>
        {ini.teks}
      </Kabar>
    </div>
  );
}
