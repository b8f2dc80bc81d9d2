import { Form, Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { tanggalIso, tanggalPenuh, tanggalTahun } from "#web/format/tanggal.ts";
import { coba } from "#web/formulir.ts";
import { panggil, sekarang } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Fakta } from "#web/ui/fakta.tsx";
import { Isian } from "#web/ui/isian.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { AlasanPenilai, RiwayatPenilai, sebagaiPenilai } from "../components/alasan-penilai.tsx";

export const meta = () => judul("Penilai saya");

/** `?pada=` another day, `?pegawai=` another person for those who may see it. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const call = context.get(panggil);
  const alamat = new URL(request.url).searchParams;
  const [pada, pegawaiId] = [alamat.get("pada") || null, alamat.get("pegawai")];
  const tanya = (hari: string | null) =>
    pegawaiId ? call("penilai.lihat", { pegawaiId, ...(hari ? { pada: hari } : {}) }) : call("penilai.saya", hari ? { pada: hari } : {});
  const hasil = await coba(() => tanya(pada));
  const kini = tanggalIso(context.get(sekarang) ?? new Date());
  if (hasil.ok) return { jawab: hasil.hasil, pegawaiId, kini, galat: null, diketik: pada ?? kini };
  // a day that does not exist is told at its field; the page still answers for today
  if (pada === null || !hasil.masalah.errors.some((satu) => satu.path === "pada")) throw new Response(null, { status: hasil.masalah.status });
  return { jawab: await tanya(null), pegawaiId, kini, galat: hasil.masalah.errors[0]?.message, diketik: pada };
}

export default function PenilaiSaya() {
  const { jawab, pegawaiId, kini, galat, diketik } = useLoaderData<typeof loader>();
  const { penilai, atasanPenilai, tercatat, riwayat, pengelola, pada } = jawab;
  const milik = pegawaiId ? jawab.pegawai.nama : "Anda";
  const tanya = pengelola.length > 0 ? pengelola.join(", ") : "pengelola kinerja unit Anda";
  return (
    <Isi>
      <Kepala
        judul={pegawaiId ? `Penilai ${jawab.pegawai.nama}` : "Penilai saya"}
        pengantar={
          penilai ? (
            <>
              <b>{penilai.nama}</b>, {sebagaiPenilai(penilai)}, {pada === kini ? "menilai" : `menilai pada ${tanggalPenuh(pada)}`} kinerja {milik}.
            </>
          ) : (
            `Tidak ada yang menilai ${milik} ${pada === kini ? "saat ini" : `pada ${tanggalPenuh(pada)}`}; alasannya ada di bawah.`
          )
        }
        rincian={`Keliru? Tanyakan kepada ${tanya}. Draf SKP tetap dapat disusun selama ditelusuri.`}
      >
        {!pegawaiId && (
          <p className="sebaris">
            <Tombol ke="/tiket?jenis=ATASAN_SALAH#tiket-baru" jenis="kedua">
              Atasan saya salah
            </Tombol>
          </p>
        )}
      </Kepala>
      <div className="susun j7">
        {tercatat && !tercatat.sama && penilai && (
          <Kabar jenis="ingat" tegas={`SKP ${tercatat.tahun} masih menyebut ${tercatat.penilai}.`}>
            {tercatat.status === "DITETAPKAN"
              ? "SKP itu sudah ditetapkan, jadi dokumennya tidak berubah. Ekspektasi diklarifikasi lagi dengan penilai yang baru."
              : "Selama belum ditetapkan, SKP itu mengikuti penilai yang baru paling lambat besok pagi."}{" "}
            <Link to={`/skp/${tercatat.skpId}`}>Buka SKP</Link>
          </Kabar>
        )}
        {penilai && (
          <Fakta
            isi={[
              ["Pejabat penilai", `${penilai.nama}, ${sebagaiPenilai(penilai)}`],
              ["Sejak", riwayat[0] ? tanggalTahun(riwayat[0].mulai) : null],
              ["Atasan penilai", atasanPenilai ? `${atasanPenilai.nama}, ${atasanPenilai.jabatan}` : "tidak ada di atas penilai ini"],
              ["Dinilai dari jabatan", penilai.dinilaiDi],
              ["Surat delegasi", jawab.delegasiId ? <a href={`/api/v1/delegasi/${jawab.delegasiId}/surat`}>Buka surat</a> : null],
            ]}
          />
        )}
        <section className="susun j3" aria-labelledby="mengapa">
          <h2 id="mengapa">Mengapa</h2>
          <AlasanPenilai langkah={jawab.langkah} />
        </section>
        <section className="susun j3" aria-labelledby="riwayat">
          <h2 id="riwayat">Sejak kapan</h2>
          <RiwayatPenilai riwayat={riwayat} />
        </section>
        <Form method="get" className="susun j4 sempit" noValidate>
          {pegawaiId && <input type="hidden" name="pegawai" value={pegawaiId} />}
          <Isian name="pada" label="Lihat hari lain" type="date" defaultValue={diketik} galat={galat ?? undefined} />
          <p>
            <Tombol jenis="kedua">Lihat penilai pada hari itu</Tombol>
          </p>
        </Form>
      </div>
    </Isi>
  );
}
