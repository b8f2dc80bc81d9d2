import { Link, type LoaderFunctionArgs, data, redirect, useLoaderData, useSearchParams } from "react-router";
import { denganSatuan } from "#web/format/angka.ts";
import { tanggalIso } from "#web/format/tanggal.ts";
import { panggil, sekarang, sesiAktif } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { TandaRating } from "#web/ui/tanda-rating.tsx";
import { Tabel } from "#web/ui/tabel.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { BulanLain } from "../components/bulan-lain.tsx";
import { isBulan, sebutBulan } from "../components/bulan.ts";
import { KeadaanBulan } from "../components/keadaan-bulan.tsx";
import { useLupakanCatatan } from "../components/lupakan-catatan.ts";
import "../components/realisasi.css";

export const meta = ({ loaderData }: { loaderData?: Awaited<ReturnType<typeof loader>> | undefined }) =>
  judul(loaderData ? `Realisasi ${sebutBulan(loaderData.isi.bulan)}` : "Realisasi");

/** To the first line without a record; the overview when all have one, when recording is closed, or when it is asked for. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const bulan = params.bulan ?? "";
  if (!isBulan(bulan)) throw data(null, { status: 404 });
  const isi = await context.get(panggil)("realisasi.lihatBulan", { bulan });
  const isDiminta = new URL(request.url).searchParams.has("ringkasan");
  if (isi.boleh.simpan && isi.berikut && !isDiminta) throw redirect(`/realisasi/${bulan}/${isi.berikut.nomor}`);
  return { isi, penggunaId: context.get(sesiAktif)?.id ?? "", bulanKini: tanggalIso(context.get(sekarang) ?? new Date()).slice(0, 7) };
}

export default function Bulan() {
  const { isi, penggunaId, bulanKini } = useLoaderData<typeof loader>();
  const [cari] = useSearchParams();
  useLupakanCatatan(isi, penggunaId);
  const { bulan, baris, jumlah, terisi, boleh, berikut, skp } = isi;
  const nama = sebutBulan(bulan);
  if (jumlah === 0)
    return (
      <Isi>
        <Kepala pulang={{ ke: "/", teks: "Beranda" }} judul={`Realisasi ${nama} ${bulan.slice(0, 4)}`} />
        <h2 className="sr">Keadaan bulan ini</h2>
        <Kosong judul={`Belum ada yang dicatat untuk ${nama}`} aksi={<Tombol ke={skp ? `/skp/${skp.id}` : "/skp"}>Buka SKP saya</Tombol>}>
          {isi.alasan.teks}
        </Kosong>
      </Isi>
    );
  return (
    <Isi>
      <Kepala
        pulang={{ ke: "/", teks: "Beranda" }}
        judul={`Realisasi ${nama}`}
        pengantar={terisi === jumlah ? `Semua ${jumlah} isian ${nama} sudah dicatat.` : `${terisi} dari ${jumlah} isian sudah dicatat.`}
      >
        <KeadaanBulan isi={isi} />
        {cari.has("tersimpan") && terisi === jumlah && (
          <Kabar jenis="beres" tegas={`${nama} sudah lengkap.`} status>
            {skp?.penilai.nama ?? "Penilai Anda"} membaca catatan ini sebelum menilai. Selama rating belum ditetapkan, Anda masih dapat mengubahnya.
          </Kabar>
        )}
        {boleh.simpan && berikut && (
          <p>
            <Tombol ke={`/realisasi/${bulan}/${berikut.nomor}`} penuh>
              Lanjut ke isian {berikut.nomor}
            </Tombol>
          </p>
        )}
      </Kepala>
      <div className="susun j5">
        <Tabel
          judul="Yang dicatat"
          baris={baris}
          kunci={(satu) => `${satu.rhkId} ${satu.indikatorId}`}
          kolom={[
            {
              kunci: "teks",
              judul: skp?.pendekatan === "KUANTITATIF" ? "Indikator" : "Hasil kerja",
              kepala: true,
              isi: (satu) => <Link to={`/realisasi/${bulan}/${satu.nomor}`}>{satu.teks}</Link>,
            },
            {
              kunci: "realisasi",
              judul: "Realisasi",
              isi: ({ realisasi, satuan }) =>
                realisasi ? (
                  <>
                    {realisasi.nilai !== null && <b>{denganSatuan(realisasi.nilai, satuan)} </b>}
                    <span className="dua">{realisasi.uraian}</span>
                  </>
                ) : (
                  <span className="dua">belum dicatat</span>
                ),
            },
            {
              kunci: "posisi",
              judul: "Posisi",
              utuh: true,
              isi: ({ posisi, realisasi }) =>
                posisi ? <TandaRating nilai={posisi.nilai} kata="kalimat" /> : <span className="dua">{realisasi ? "tanpa angka" : "belum"}</span>,
            },
            { kunci: "bukti", judul: "Bukti", isi: ({ realisasi }) => realisasi?.bukti.length || <span className="dua">belum</span> },
          ]}
        />
        <BulanLain bulan={bulan} bulanKini={bulanKini} />
      </div>
    </Isi>
  );
}
