import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData, useSearchParams } from "react-router";
import { denganSatuan } from "#web/format/angka.ts";
import { permintaanBaru } from "#web/formulir.ts";
import { panggil, sesiAktif } from "#web/konteks.ts";
import type { Bingkai } from "#web/layout/bingkai.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Fakta } from "#web/ui/fakta.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { TandaRating } from "#web/ui/tanda-rating.tsx";
import { DaftarBukti } from "../components/bukti-dukung.tsx";
import { barisLanjut, isBulan, sebutBulan } from "../components/bulan.ts";
import { JudulBaris } from "../components/judul-baris.tsx";
import { KeadaanBulan } from "../components/keadaan-bulan.tsx";
import { LangkahBulan } from "../components/langkah-bulan.tsx";
import { LembarRealisasi } from "../components/lembar-realisasi.tsx";
import { useLupakanCatatan } from "../components/lupakan-catatan.ts";
import { SampingPerjalanan } from "../components/samping-perjalanan.tsx";
import { tindakanRealisasi } from "../components/tindakan-realisasi.ts";
import type { BarisResponse } from "../schemas.ts";
import "../components/realisasi.css";

export const handle: Bingkai = { tugas: true };
/** Also after a refusal: the record may have been saved before it, and the version must be the newest. */
export const shouldRevalidate = () => true;

export const meta = ({ loaderData }: { loaderData?: Awaited<ReturnType<typeof loader>> | undefined }) =>
  judul(loaderData ? `Realisasi ${sebutBulan(loaderData.isi.bulan)}, isian ${loaderData.baris.nomor} dari ${loaderData.isi.jumlah}` : "Realisasi");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { bulan = "", nomor = "" } = params;
  if (!isBulan(bulan)) throw data(null, { status: 404 });
  const isi = await context.get(panggil)("realisasi.lihatBulan", { bulan });
  const baris = isi.baris.find((satu) => String(satu.nomor) === nomor);
  if (!baris) throw isi.baris.length > 0 ? data(null, { status: 404 }) : redirect(`/realisasi/${bulan}`);
  return {
    isi,
    baris,
    penggunaId: context.get(sesiAktif)?.id ?? "",
    permintaanId: permintaanBaru(),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const call = context.get(panggil);
  const { bulan = "" } = params;
  const formulir = await request.formData();
  const isi = await call("realisasi.lihatBulan", { bulan });
  // by what it is and not by its number: the SKP may have changed since the page was drawn
  const baris = isi.baris.find((satu) => satu.rhkId === formulir.get("rhkId") && (satu.indikatorId ?? "") === formulir.get("indikatorId"));
  if (!baris) throw data(null, { status: 404 });
  const jawaban = await tindakanRealisasi(call, bulan, baris, formulir);
  if (jawaban.jenis === "ditolak") {
    const { masalah } = jawaban.hasil;
    if (masalah.status === 404) throw Response.json(masalah, { status: 404 });
    return data(jawaban.hasil, { status: masalah.status });
  }
  const { nomor } = baris;
  if (jawaban.aksi !== "lanjut") throw redirect(`/realisasi/${bulan}/${nomor}?tersimpan=${nomor}&kabar=${jawaban.aksi}`);
  const lanjut = barisLanjut(isi.baris, nomor);
  throw redirect(lanjut ? `/realisasi/${bulan}/${lanjut.nomor}?tersimpan=${nomor}` : `/realisasi/${bulan}?ringkasan&tersimpan=${nomor}`);
}

const KABAR: Record<string, [string, string]> = {
  bukti: ["Tersimpan.", "Bukti yang Anda tambahkan ada di daftar di bawah."],
  hapus: ["Bukti dihapus.", "Catatannya tetap tersimpan."],
  selesaikan: ["Pilihan Anda tersimpan.", "Hanya versi itu yang dipakai."],
};

export default function Catat() {
  const { isi, baris, penggunaId, permintaanId } = useLoaderData<typeof loader>();
  const hasil = useActionData<typeof action>() ?? null;
  const [cari] = useSearchParams();
  useLupakanCatatan(isi, penggunaId);
  const kabar = hasil ? undefined : KABAR[cari.get("kabar") ?? ""];
  const { realisasi } = baris;
  return (
    <Isi>
      <Kepala pulang={{ ke: "/", teks: "Beranda" }} judul={`Realisasi ${sebutBulan(isi.bulan)}`}>
        <LangkahBulan isi={isi} kini={baris.nomor} />
        <KeadaanBulan isi={isi} />
        {kabar && (
          <Kabar jenis="beres" tegas={kabar[0]} status>
            {kabar[1]}
          </Kabar>
        )}
      </Kepala>
      {isi.boleh.simpan ? (
        <LembarRealisasi
          key={[baris.rhkId, baris.indikatorId, isi.bulan, realisasi?.versi, realisasi?.bukti.length, hasil?.lain?.versi].join(" ")}
          {...{ isi, baris, penggunaId, permintaanId, hasil }}
        />
      ) : (
        <Terbaca baris={baris} bulan={isi.bulan} />
      )}
    </Isi>
  );
}

/** Where recording is closed: what was recorded, to be read. */
function Terbaca({ baris, bulan }: { baris: BarisResponse; bulan: string }) {
  const { realisasi, posisi, satuan } = baris;
  return (
    <div className="dua-kol">
      <div className="susun j5">
        <JudulBaris baris={baris} />
        {realisasi ? (
          <Fakta
            isi={[
              ["Realisasi", realisasi.nilai === null ? null : <b key="angka">{denganSatuan(realisasi.nilai, satuan)}</b>],
              ["Posisi", posisi && <TandaRating nilai={posisi.nilai} kata="kalimat" key="posisi" />],
              ["Yang terjadi", realisasi.uraian],
            ]}
          />
        ) : (
          <p>Tidak ada yang dicatat untuk {sebutBulan(bulan)}.</p>
        )}
        <DaftarBukti bukti={realisasi?.bukti ?? []} />
      </div>
      <SampingPerjalanan baris={baris} bulan={bulan} />
    </div>
  );
}
