import { lazy, Suspense, useLayoutEffect, useRef } from "react";
import { type ActionFunctionArgs, data, Link, type LoaderFunctionArgs, useActionData, useLoaderData } from "react-router";
import { barisAsal } from "#features/templat-skp/components/baris-asal.ts";
import { bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil, sekarang, sesiAktif } from "#web/konteks.ts";
import type { Bingkai } from "#web/layout/bingkai.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { gudangPeramban, hapusSimpanan } from "#web/luring/simpanan.ts";
import { nanti } from "#web/nanti.ts";
import { Kabar } from "#web/ui/kabar.tsx";
import { EditorSkp } from "../components/editor-skp.tsx";
import { kabarSkp } from "../components/kabar-skp.ts";
import { KeadaanSkp } from "../components/keadaan-skp.tsx";
import { KepalaSkp } from "../components/kepala-skp.tsx";
import { kunciDraf } from "../components/kunci-draf.ts";
import { AKSI_PEMBACA, type DataSkp, type HasilTindakan, tindakanPembaca, tindakanPemilik } from "../components/tindakan.ts";
import "../components/skp.css";

// what few visits need is loaded when it is
const AsalTemplat = lazy(() => nanti(() => import("#features/templat-skp/components/asal-templat.tsx")).then((isi) => ({ default: isi.AsalTemplat })));
const KeadaanPerubahan = lazy(() => nanti(() => import("../components/keadaan-perubahan.tsx")).then((isi) => ({ default: isi.KeadaanPerubahan })));
const TawaranPimpinan = lazy(() => nanti(() => import("../components/tawaran-pimpinan.tsx")).then((isi) => ({ default: isi.TawaranPimpinan })));
// who reads does not need the editor's weight, nor the other way round
const PembacaSkp = lazy(() => nanti(() => import("../components/pembaca-skp.tsx")).then((isi) => ({ default: isi.PembacaSkp })));
const SesiBerakhir = lazy(() => nanti(() => import("../components/sesi-berakhir.tsx")).then((isi) => ({ default: isi.SesiBerakhir })));

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
  const asal = barisAsal(await call("templatSkp.asal", { skpId }), skp.boleh.ubah);
  const { usul } = skp.boleh.tetapkan ? await call("dialog.lihat", { skpId }) : { usul: [] };
  const cari = new URL(request.url).searchParams;
  const buka = cari.get("buka");
  const kini = (context.get(sekarang) ?? new Date()).toISOString();
  const lanjut = skp.boleh.ubah && cari.get("periksa") === "data" ? (await call("skp.nasihatLanjut", { skpId })).nasihat : null;
  const halaman: DataSkp = {
    skp,
    saya,
    lepas: tautan && tautan.pilihan.length > 0 && skp.status !== "DRAF" ? tautan.rhk.length : 0,
    sekarang: kini,
    kabar: kabarSkp(skp, kini, cari),
    pilihan: pilihan.map(({ id, teks, pemilik, jabatan }) => ({ id, teks, pemilik, jabatan })),
    dokumen,
    usulTerbuka: usul.filter((satu) => satu.status === "TERBUKA").map(({ bagian }) => bagian),
    tawaran: ditawarkan?.tahun === skp.tahun ? ditawarkan.tawaran : [],
    asal,
    permintaanId: permintaanBaru(),
    lanjut,
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
      {isi.kabar && (
        <div className="sisip">
          <Kabar jenis="beres" tegas={isi.kabar.tegas} status>
            {isi.kabar.teks}
          </Kabar>
        </div>
      )}
      <KeadaanSkp skp={skp} milikSaya={milikSaya} />
      {skp.perubahan && (
        <Suspense fallback={null}>
          <KeadaanPerubahan skp={skp} permintaanId={isi.permintaanId} />
        </Suspense>
      )}
      <Jalan data={isi} milikSaya={milikSaya} />
      {isi.asal && (
        <Suspense fallback={null}>
          <AsalTemplat asal={isi.asal} skpId={skp.id} />
        </Suspense>
      )}
      {isi.tawaran.length > 0 && (
        <Suspense fallback={null}>
          <TawaranPimpinan tawaran={isi.tawaran} permintaanId={isi.permintaanId} bolehPakai={skp.boleh.ubah} />
        </Suspense>
      )}
      {skp.boleh.ubah ? (
        <EditorSkp key={`${skp.versi}`} data={isi} hasil={hasil} terbuka={terbuka} onKirim={() => (dikirim.current = true)} />
      ) : (
        <Suspense fallback={null}>
          <PembacaSkp data={isi} hasil={hasil} />
        </Suspense>
      )}
    </>
  );
}

/** What else can be done with this SKP. */
function Jalan({ data: { skp, lepas }, milikSaya }: { data: DataSkp; milikSaya: boolean }) {
  const isDitetapkan = skp.status === "DITETAPKAN";
  return (
    <p className="sisip dua sebaris">
      <Link to={`/skp/${skp.id}/dialog`}>Dialog kinerja</Link>
      {milikSaya && skp.perubahan === null && (skp.boleh.ubah || isDitetapkan) && (
        <Link to={`/skp/${skp.id}/salin`}>{skp.boleh.ubah ? "Mulai dari templat atau SKP yang sudah ada" : "Bolehkan rekan mulai dari SKP ini"}</Link>
      )}
      {isDitetapkan && <Link to={`/skp/${skp.id}/perubahan`}>{skp.boleh.mulaiPerubahan ? "Ubah SKP ini" : "Versi dan perubahan"}</Link>}
      {lepas > 0 && <Link to={`/skp/${skp.id}/tautan`}>Tautkan {lepas} hasil kerja ke hasil pimpinan</Link>}
    </p>
  );
}
