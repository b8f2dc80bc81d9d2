import { Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import { tanggalTahun } from "#web/format/tanggal.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Buka } from "#web/ui/buka.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { type Kolom, Tabel } from "#web/ui/tabel.tsx";

export const meta = () => judul("Masalah struktur");

export async function loader({ context }: LoaderFunctionArgs) {
  return { daftar: await context.get(panggil)("masalahStruktur.daftar", {}) };
}

type Masalah = OutputOf<Operations, "masalahStruktur.daftar">["kelompok"][number]["isi"][number];
/** So many of each kind stand open; the rest is one line that opens. */
const AWAL = 6;
const kunci = (satu: Masalah) => `${satu.sasaranId} ${satu.orang ?? ""}`;
const KOLOM: Kolom<Masalah>[] = [
  { kunci: "apa", judul: "Apa", kepala: true, isi: (satu) => <Link to={satu.ke}>{satu.nama}</Link> },
  { kunci: "orang", judul: "Siapa", isi: (satu) => satu.orang ?? "–" },
  { kunci: "unit", judul: "Unit", isi: (satu) => <Link to={`/struktur/unit/${satu.unitId}`}>{satu.unit}</Link> },
  { kunci: "hari", judul: "Tanggal", isi: (satu) => (satu.hari === null ? "–" : tanggalTahun(satu.hari)) },
  { kunci: "pengelola", judul: "Pengelola", isi: (satu) => satu.pengelola ?? "belum ada" },
];

export default function MasalahStruktur() {
  const { jumlah, kelompok } = useLoaderData<typeof loader>().daftar;
  return (
    <Isi>
      <Kepala
        pulang={{ ke: "/struktur", teks: "Struktur" }}
        judul="Masalah struktur"
        giliran={jumlah > 0 ? `${jumlah} perlu dibereskan` : undefined}
        pengantar="Selama belum dibereskan, sebagian pegawai dapat kehilangan penilai atau dinilai orang yang keliru."
      />
      <div className="susun j7">
        {kelompok.length === 0 && (
          <Kosong judul="Tidak ada masalah struktur">Di unit yang Anda kelola, setiap jabatan pimpinan terisi dan setiap pegawai mempunyai penilai.</Kosong>
        )}
        {kelompok.map((satu) => (
          <section key={satu.jenis} className="susun j3" aria-labelledby={satu.jenis}>
            <h2 id={satu.jenis}>
              {satu.judul} ({satu.jumlah})
            </h2>
            <p>{satu.langkah}</p>
            <Tabel judul={satu.judul} kolom={KOLOM} baris={satu.isi.slice(0, AWAL)} kunci={kunci} />
            {satu.isi.length > AWAL && (
              <Buka judul={`${satu.isi.length - AWAL} berikutnya`}>
                <Tabel judul={`${satu.judul}, lanjutan`} kolom={KOLOM} baris={satu.isi.slice(AWAL)} kunci={kunci} />
              </Buka>
            )}
            {satu.jumlah > satu.isi.length && <p className="dua">{satu.jumlah - satu.isi.length} lagi muncul sesudah yang di atas dibereskan.</p>}
          </section>
        ))}
      </div>
    </Isi>
  );
}
