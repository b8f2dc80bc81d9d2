import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from "react-router";
import { LABEL_ALASAN_BERHENTI, LABEL_JENIS_PEGAWAI } from "#rules/kosakata-pegawai.ts";
import { nipBerspasi } from "#rules/nip.ts";
import { tanggalTahun } from "#web/format/tanggal.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Dasar } from "#web/ui/dasar.tsx";
import { Fakta } from "#web/ui/fakta.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { JabatanProfil, KeadaanProfil, TimProfil } from "../components/masa-profil.tsx";
import { HasilProfil } from "../components/hasil-profil.tsx";

export const meta = ({ loaderData }: { loaderData?: { nama: string } }) => judul(loaderData?.nama ?? "Pegawai");

export async function loader({ context, params }: LoaderFunctionArgs) {
  return context.get(panggil)("profil.lihat", { pegawaiId: params.pegawaiId ?? "" });
}

export default function Profil() {
  const profil = useLoaderData<typeof loader>();
  const [alamat] = useSearchParams();
  const { nama, lengkap, penilai, boleh, berhentiPada, alasanBerhenti } = profil;
  const kini = profil.penugasan.find((satu) => satu.kini && satu.jenis === "DEFINITIF") ?? profil.penugasan.find((satu) => satu.kini);
  return (
    <Isi>
      <Kepala
        pulang={{ ke: "/pegawai", teks: "Pegawai" }}
        judul={nama}
        pengantar={
          kini ? `${kini.jenis === "PLT" ? "Plt. " : kini.jenis === "PLH" ? "Plh. " : ""}${kini.jabatan}, ${kini.unit}` : "Tidak memegang jabatan sekarang."
        }
      >
        <Aksi profil={profil} />
      </Kepala>
      <div className="susun j7">
        {alamat.get("kabar") === "tersimpan" && <Kabar jenis="beres" tegas="Data tersimpan." status />}
        {alamat.get("kabar") === "nomor" && (
          <Kabar jenis="ingat" tegas="Data tersimpan, tetapi nomornya janggal." status>
            Cocokkan NIP di bawah dengan surat keputusannya.
          </Kabar>
        )}
        {berhentiPada && (
          <Kabar jenis="ingat" tegas={`Tidak bertugas lagi sejak ${tanggalTahun(berhentiPada)}`}>
            {alasanBerhenti && `karena ${LABEL_ALASAN_BERHENTI[alasanBerhenti]}.`}
          </Kabar>
        )}
        {lengkap ? (
          <section className="susun j3" aria-labelledby="siapa">
            <h2 id="siapa">Data pegawai</h2>
            <Fakta
              isi={[
                ["NIP", profil.nip ? <span className="utuh">{nipBerspasi(profil.nip)}</span> : "tidak ada"],
                ["Jenis", profil.jenis && LABEL_JENIS_PEGAWAI[profil.jenis]],
                ["Pangkat", profil.pangkatGolRuang],
                ["Surel", profil.surel],
                ["Unit kerja", profil.unit],
              ]}
            />
          </section>
        ) : (
          <p className="dua baca">Anda melihat {nama} sebagai rekan satu unit: nama dan jabatannya saja. NIP dan data lain hanya untuk yang berwenang.</p>
        )}
        <JabatanProfil penugasan={profil.penugasan} />
        {penilai && (
          <section className="susun j3" aria-labelledby="penilai">
            <h2 id="penilai">Yang menilai sekarang</h2>
            <Fakta
              isi={[
                ["Pejabat penilai", penilai.pegawaiId ? <Link to={`/pegawai/${penilai.pegawaiId}`}>{penilai.nama}</Link> : "belum ada"],
                ["Atasan penilai", penilai.atasanId && <Link to={`/pegawai/${penilai.atasanId}`}>{penilai.atasan}</Link>],
              ]}
            />
            <ul className="susun j2 baca">
              {penilai.alasan.map((satu) => (
                <li key={satu.teks}>
                  <p>{satu.teks}</p>
                  {satu.dasar && <Dasar>{satu.dasar}</Dasar>}
                </li>
              ))}
            </ul>
          </section>
        )}
        <TimProfil tim={profil.tim} />
        <KeadaanProfil keadaan={profil.keadaan} />
        <HasilProfil profil={profil} />
        {!boleh.ubah && lengkap && (
          <p className="dua baca">Ada yang keliru? Pengelola kinerja unit yang dapat memperbaikinya. Namanya ada di halaman Bantuan.</p>
        )}
      </div>
    </Isi>
  );
}

function Aksi({ profil: { id, boleh } }: { profil: ReturnType<typeof useLoaderData<typeof loader>> }) {
  if (!boleh.ubah && !boleh.aturAkun && !boleh.wakili) return null;
  return (
    <p className="sebaris">
      {boleh.ubah && (
        <Tombol jenis="kedua" ke={`/pegawai/${id}/ubah`}>
          Ubah data
        </Tombol>
      )}
      {boleh.tetapkanJabatan && (
        <Tombol jenis="kedua" ke={`/pegawai/${id}/penugasan`}>
          Tetapkan jabatan
        </Tombol>
      )}
      {boleh.aturAkun && (
        <Tombol jenis="kedua" ke={`/akun-pegawai/${id}`}>
          Atur ulang sandi
        </Tombol>
      )}
      {boleh.wakili && (
        <Tombol jenis="ketiga" ke={`/perwakilan/${id}`}>
          Bertindak untuknya
        </Tombol>
      )}
    </p>
  );
}
