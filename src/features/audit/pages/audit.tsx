import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { angka } from "#web/format/angka.ts";
import { waktuPenuh } from "#web/format/tanggal.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Fakta } from "#web/ui/fakta.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Tabel } from "#web/ui/tabel.tsx";
import { Tombol } from "#web/ui/tombol.tsx";

export const meta = () => judul("Segel catatan audit");

export async function loader({ context }: LoaderFunctionArgs) {
  return context.get(panggil)("audit.verifikasi", {});
}

/** The chain of seals in plain words: whole or not, how much it covers, where it broke. */
export default function Audit() {
  const { utuh, segel, catatan, belumDisegel, rusak, terakhirPada, diperiksaPada } = useLoaderData<typeof loader>();
  return (
    <Isi>
      <Kepala
        judul="Segel catatan audit"
        pengantar="Setiap tindakan di Terang meninggalkan catatan. Catatan dikumpulkan, lalu disegel; tiap segel memuat sidik segel sebelumnya, sehingga satu huruf yang diubah merusak rantainya."
      />
      <div className="susun j7">
        <div className="susun j5 baca">
          {segel === 0 ? (
            <Kabar tegas="Belum ada segel.">Catatan yang ada disegel pada giliran berikutnya; sesudah itu keutuhannya dapat dihitung ulang di sini.</Kabar>
          ) : utuh ? (
            <Kabar jenis="beres" tegas="Rantai segel utuh.">
              Semua {angka(segel)} segel dihitung ulang dan cocok. Tidak ada catatan yang berubah atau hilang.
            </Kabar>
          ) : (
            <Kabar jenis="salah" tegas={`${angka(rusak.length)} segel tidak cocok.`}>
              Ada catatan yang berubah, bertambah, atau hilang sesudah disegel. Amankan cadangan data hari ini sebelum berbuat apa pun.
            </Kabar>
          )}
          <Fakta
            isi={[
              ["Catatan tersegel", angka(catatan)],
              ["Segel", angka(segel)],
              ["Terakhir disegel", terakhirPada ? waktuPenuh(terakhirPada) : "belum pernah"],
              ["Menunggu disegel", belumDisegel === 0 ? "tidak ada" : `${angka(belumDisegel)} catatan, masuk segel berikutnya`],
              ["Diperiksa", waktuPenuh(diperiksaPada)],
            ]}
          />
          <p>
            <Tombol jenis="kedua" ke="/audit">
              Periksa lagi sekarang
            </Tombol>
          </p>
        </div>
        {rusak.length > 0 && (
          <section className="susun j3" aria-labelledby="rusak">
            <h2 id="rusak">Segel yang tidak cocok</h2>
            <Tabel
              judul="Segel yang tidak cocok dan sebabnya"
              baris={rusak}
              kunci={(satu) => satu.segel}
              kolom={[
                { kunci: "segel", judul: "Segel", kepala: true, angka: true, isi: (satu) => angka(satu.segel) },
                { kunci: "sebab", judul: "Sebab", isi: (satu) => satu.sebab },
              ]}
            />
          </section>
        )}
      </div>
    </Isi>
  );
}
