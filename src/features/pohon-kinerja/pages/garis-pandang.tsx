import { Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { type DokumenSasaran, LABEL_DOKUMEN } from "#features/pohon-kinerja/kata-sasaran.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Dasar } from "#web/ui/dasar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import "../components/pohon-kinerja.css";

export const meta = () => judul("Garis pandang");

export async function loader({ context }: LoaderFunctionArgs) {
  const call = context.get(panggil);
  return { ...(await call("pohonKinerja.garisPandang", {})), manual: (await call("manualIki.pimpinan", {})).manual };
}

export default function GarisPandang() {
  const { tahun, rhk, manual } = useLoaderData<typeof loader>();
  const sampai = rhk.filter(({ sasaranId }) => sasaranId !== null).length;
  return (
    <Isi>
      <Kepala
        judul="Untuk apa pekerjaan saya?"
        pengantar={
          rhk.length === 0
            ? "Di sini terlihat jalan dari hasil kerja Anda sampai sasaran kota."
            : `Jalan dari tiap hasil kerja Anda ${tahun} ke atas. ${sampai === rhk.length ? "Semuanya sampai ke sasaran." : `${sampai} dari ${rhk.length} sampai ke sasaran.`}`
        }
      >
        <Dasar>Setiap pegawai memahami gambaran keseluruhan organisasi (Lampiran Bab II.A.1 hlm. 26–27).</Dasar>
      </Kepala>
      {rhk.length === 0 ? (
        <Kosong judul="Belum ada hasil kerja tahun ini" aksi={<Link to="/skp">Buka SKP saya</Link>}>
          Begitu SKP Anda memuat hasil kerja, jalannya ke atas tampil di sini.
        </Kosong>
      ) : (
        <ol className="susun j6">
          {rhk.map((satu) => (
            <li key={satu.rhkId} className="susun j3">
              <h2>{satu.teks}</h2>
              <ol className="garis-naik" aria-label="Mendukung">
                {satu.jalur.map((langkah) => (
                  <li key={langkah.id} data-jenis={langkah.jenis}>
                    {langkah.jenis === "SASARAN" ? <Link to={`/pohon-kinerja?akar=${langkah.id}`}>{langkah.teks}</Link> : langkah.teks}
                    <span className="dua blok">
                      {langkah.jenis === "SASARAN"
                        ? `sasaran ${langkah.siapa}, ${LABEL_DOKUMEN[langkah.keterangan as DokumenSasaran]}`
                        : `hasil kerja ${langkah.siapa}, ${langkah.keterangan}`}
                    </span>
                  </li>
                ))}
                {satu.sasaranId === null && (
                  <li>
                    <span className="yatim">Belum sampai ke sasaran.</span>{" "}
                    <span className="dua">
                      {satu.jalur.length === 0 && satu.pimpinanTeks
                        ? `Masih tertulis “${satu.pimpinanTeks}” tanpa tautan ke SKP pimpinan.`
                        : satu.jalur.length === 0
                          ? "RHK ini belum bertaut ke hasil pimpinan. Tautkan di SKP, atau bicarakan dengan penilai Anda."
                          : "Hasil teratas ini belum bertaut ke satu sasaran pun; pimpinan atau pengelola dapat menautkannya."}
                    </span>
                  </li>
                )}
              </ol>
            </li>
          ))}
        </ol>
      )}
      {manual.length > 0 && (
        <section className="susun j3 sisip" aria-labelledby="arti">
          <h2 id="arti">Arti indikator pimpinan</h2>
          <ul>
            {manual.map((satu) => (
              <li key={satu.skpId}>
                <Link to={`/skp/${satu.skpId}/manual`}>{satu.jabatan}</Link>{" "}
                <span className="dua">
                  {satu.nama}, {satu.jumlahManual === 0 ? "manualnya belum ditulis" : `${satu.jumlahManual} dari ${satu.jumlahIki} indikator dijelaskan`}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Isi>
  );
}
