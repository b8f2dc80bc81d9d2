import { Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { tanggalTahun } from "#web/format/tanggal.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { Tabel } from "#web/ui/tabel.tsx";

export const meta = () => judul("Masalah struktur");

export async function loader({ context }: LoaderFunctionArgs) {
  return { daftar: await context.get(panggil)("masalahStruktur.daftar", {}) };
}

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
            <Tabel
              judul={satu.judul}
              kolom={[
                { kunci: "apa", judul: "Apa", kepala: true, isi: (b) => <Link to={b.ke}>{b.nama}</Link> },
                { kunci: "orang", judul: "Siapa", isi: (b) => b.orang ?? "–" },
                { kunci: "unit", judul: "Unit", isi: (b) => <Link to={`/struktur/unit/${b.unitId}`}>{b.unit}</Link> },
                { kunci: "hari", judul: "Tanggal", isi: (b) => (b.hari === null ? "–" : tanggalTahun(b.hari)) },
                { kunci: "pengelola", judul: "Pengelola", isi: (b) => b.pengelola ?? "belum ada" },
              ]}
              baris={satu.isi}
              kunci={(b) => `${b.sasaranId} ${b.orang ?? ""}`}
            />
            {satu.jumlah > satu.isi.length && <p className="dua">{satu.jumlah - satu.isi.length} lagi muncul sesudah yang di atas dibereskan.</p>}
          </section>
        ))}
      </div>
    </Isi>
  );
}
