import { type LoaderFunctionArgs, redirect, useLoaderData } from "react-router";
import { tanggalIso } from "#web/format/tanggal.ts";
import { panggil, sekarang } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { bulanGeser } from "../components/bulan.ts";

export const meta = () => judul("Bulan ini");

/** Months before a closed one are closed too. */
const TERTUTUP = new Set(["SUDAH_DINILAI", "BATAS_CATAT_LEWAT"]);

/**
 * Leads to the month to fill: the latest ended month that is open and incomplete, because its deadline runs, else the running
 * month. With nothing open, the newest month there is.
 */
export async function loader({ context }: LoaderFunctionArgs) {
  const call = context.get(panggil);
  const kini = tanggalIso(context.get(sekarang) ?? new Date()).slice(0, 7);
  const berjalan = await call("realisasi.lihatBulan", { bulan: kini });
  let terbaru = berjalan.baris.length > 0 ? kini : null;
  for (let mundur = 1; mundur <= 12; mundur++) {
    const bulan = bulanGeser(kini, -mundur);
    const isi = await call("realisasi.lihatBulan", { bulan });
    if (isi.boleh.simpan && isi.berikut) throw redirect(`/realisasi/${bulan}`);
    if (isi.baris.length > 0) terbaru ??= bulan;
    if (TERTUTUP.has(isi.alasan.kode)) break;
  }
  if (terbaru) throw redirect(`/realisasi/${terbaru}`);
  return { alasan: berjalan.alasan.teks, skpId: berjalan.skp?.id ?? null };
}

/** Only reached when there is no SKP to record against. */
export default function BulanIni() {
  const { alasan, skpId } = useLoaderData<typeof loader>();
  return (
    <Isi>
      <Kepala judul="Bulan ini" />
      <h2 className="sr">Keadaan SKP</h2>
      <Kosong judul="Belum ada yang dicatat bulan ini" aksi={<Tombol ke={skpId ? `/skp/${skpId}` : "/skp"}>Buka SKP saya</Tombol>}>
        {alasan} Sesudah SKP ditetapkan, isian tiap bulan muncul di sini.
      </Kosong>
    </Isi>
  );
}
