import { Form, Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from "react-router";
import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import { AWALAN_PENUGASAN, sebutanJabatan } from "#features/organisasi/kata-organisasi.ts";
import { tanggalTahun } from "#web/format/tanggal.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Buka } from "#web/ui/buka.tsx";
import { Fakta } from "#web/ui/fakta.tsx";
import { Isian } from "#web/ui/isian.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { type Kolom, Tabel } from "#web/ui/tabel.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { LABEL_JENJANG } from "#rules/kosakata-pegawai.ts";

type Jabatan = OutputOf<Operations, "jabatan.lihat">;
type Pemegang = Jabatan["pemegang"][number];
type Pos = Jabatan["rantai"][number];

export const meta = ({ loaderData }: { loaderData?: { jabatan: Jabatan } }) => judul(loaderData?.jabatan.nama ?? "Jabatan");

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const alamat = new URL(request.url).searchParams;
  const call = context.get(panggil);
  const cari = (alamat.get("cariPegawai") ?? "").trim().slice(0, 100);
  const [jabatan, { pegawai }] = await Promise.all([
    call("jabatan.lihat", { jabatanId: params.jabatanId ?? "", pada: alamat.get("pada") || undefined }),
    call("cari.temukan", { kata: cari }),
  ]);
  return { jabatan, cari, calon: pegawai };
}

const KABAR: Record<string, string> = { diubah: "Perubahan tersimpan.", diakhiri: "Jabatan ini sudah diakhiri." };

export default function LihatJabatan() {
  const { jabatan, cari, calon } = useLoaderData<typeof loader>();
  const [alamat] = useSearchParams();
  const kabar = KABAR[alamat.get("kabar") ?? ""];
  const isLampau = jabatan.pada !== jabatan.hariIni;
  const hari = isLampau ? `?pada=${jabatan.pada}` : "";
  const kini = jabatan.pemegang.filter((satu) => satu.berlaku);
  return (
    <Isi>
      <Kepala
        pulang={{ ke: `/struktur/unit/${jabatan.unitId}${hari}`, teks: jabatan.unit }}
        judul={jabatan.nama}
        giliran={jabatan.selesai === null ? undefined : `berakhir ${tanggalTahun(jabatan.selesai)}`}
        rincian={`${sebutanJabatan(jabatan, jabatan.jenisUnit)} di ${jabatan.unit}`}
      />
      <div className="susun j7">
        {kabar && <Kabar jenis="beres" tegas={kabar} status />}
        {isLampau && (
          <Kabar jenis="ingat" tegas={`Pemegang dan atasan pada ${tanggalTahun(jabatan.pada)}.`}>
            <Link to={`/struktur/jabatan/${jabatan.id}`}>Lihat keadaan hari ini</Link>
          </Kabar>
        )}
        <Fakta
          isi={[
            ["Dipegang", kini.length === 0 ? "kosong" : kini.map((satu) => `${AWALAN_PENUGASAN[satu.jenis]}${satu.nama}`).join("; ")],
            ["Jenjang", jabatan.jenjang && LABEL_JENJANG[jabatan.jenjang]],
            ["Eselon", jabatan.eselon],
            ["Kelas jabatan", jabatan.kelas],
            ["Ada sejak", tanggalTahun(jabatan.mulai)],
          ]}
        />
        {jabatan.boleh.ubah && !isLampau && (
          <p className="sebaris">
            <Tombol jenis="kedua" ke={`/struktur/jabatan/${jabatan.id}/ubah`}>
              Ubah jabatan
            </Tombol>
            <Tombol jenis="ketiga" ke={`/struktur/jabatan/${jabatan.id}/akhiri`}>
              Akhiri
            </Tombol>
          </p>
        )}
        {jabatan.boleh.ubah && !isLampau && (kini.length === 0 || !jabatan.isTunggal || cari !== "") && (
          <IsiJabatan jabatan={jabatan} cari={cari} calon={calon} kosong={kini.length === 0} />
        )}
        {(jabatan.tugas ?? jabatan.fungsi) && (
          <section className="susun j3 baca" aria-labelledby="tugas">
            <h2 id="tugas">Tugas dan fungsi</h2>
            {jabatan.tugas && <p>{jabatan.tugas}</p>}
            {jabatan.fungsi && <p>{jabatan.fungsi}</p>}
          </section>
        )}
        <section className="susun j3" aria-labelledby="pemegang">
          <h2 id="pemegang">Pemegang, dulu dan sekarang</h2>
          <Tabel
            judul={`Yang memegang ${jabatan.nama}`}
            kolom={LAJUR_PEMEGANG}
            baris={jabatan.pemegang}
            kunci={(satu) => satu.penugasanId}
            kosong={<Kosong judul="Belum pernah dipegang">Penugasan dicatat pengelola kinerja unit ini.</Kosong>}
          />
        </section>
        <section className="susun j3" aria-labelledby="atasan">
          <h2 id="atasan">Rantai atasan</h2>
          <DaftarPos pos={jabatan.rantai} hari={hari} kosong="Tidak ada jabatan di atasnya." />
        </section>
        <Buka judul="Bawahan langsung" catatan={`${jabatan.bawahan.length} jabatan`} terbuka={jabatan.bawahan.length > 0 && jabatan.bawahan.length <= 12}>
          <DaftarPos pos={jabatan.bawahan} hari={hari} kosong="Tidak ada jabatan di bawahnya." />
        </Buka>
        {jabatan.riwayat.length > 0 && (
          <Tabel
            judul="Nama, unit, dan atasan sebelumnya"
            judulTampak
            kolom={[
              { kunci: "masa", judul: "Sampai", kepala: true, isi: (satu) => tanggalTahun(satu.selesai) },
              { kunci: "nama", judul: "Nama", isi: (satu) => satu.nama },
              { kunci: "unit", judul: "Unit", isi: (satu) => satu.unit },
              { kunci: "atasan", judul: "Atasan", isi: (satu) => satu.atasan ?? "–" },
              { kunci: "dasar", judul: "Dasar", isi: (satu) => satu.dasar ?? "–" },
            ]}
            baris={jabatan.riwayat}
            kunci={(satu) => satu.mulai}
          />
        )}
      </div>
    </Isi>
  );
}

type Calon = OutputOf<Operations, "cari.temukan">["pegawai"];

/** Who shall hold the post: found by name or NIP, then recorded on that person's page. */
function IsiJabatan({ jabatan, cari, calon, kosong }: { jabatan: Jabatan; cari: string; calon: Calon; kosong: boolean }) {
  return (
    <section className="susun j3 sempit" aria-labelledby="isi">
      <h2 id="isi">{kosong ? "Isi jabatan ini" : "Tambah pemegang"}</h2>
      <Form method="get" className="susun j3" preventScrollReset>
        <Isian name="cariPegawai" label="Siapa yang akan memegangnya?" petunjuk="Nama atau NIP." type="search" defaultValue={cari} />
        <p className="sebaris">
          <Tombol jenis="kedua">Cari orangnya</Tombol>
        </p>
      </Form>
      {cari !== "" && calon.length === 0 && <p role="status">Tidak ada orang bernama atau ber-NIP “{cari}” yang boleh Anda lihat. Periksa ejaannya.</p>}
      {calon.length > 0 && (
        <ul className="susun j2">
          {calon.map((satu) => (
            <li key={satu.id}>
              <Link to={`/pegawai/${satu.id}/penugasan?cariJabatan=${encodeURIComponent(`${jabatan.nama} ${jabatan.unit}`)}#jabatan`}>{satu.nama}</Link>{" "}
              <span className="dua">{[satu.jabatan, satu.unit].filter(Boolean).join(", ") || "belum memegang jabatan"}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const LAJUR_PEMEGANG: Kolom<Pemegang>[] = [
  { kunci: "nama", judul: "Nama", kepala: true, isi: (satu) => `${AWALAN_PENUGASAN[satu.jenis]}${satu.nama}` },
  { kunci: "mulai", judul: "Mulai", isi: (satu) => tanggalTahun(satu.mulai) },
  { kunci: "selesai", judul: "Sampai sebelum", isi: (satu) => (satu.selesai === null ? "sekarang" : tanggalTahun(satu.selesai)) },
  { kunci: "dasar", judul: "Dasar", isi: (satu) => satu.dasar ?? "–" },
];

function DaftarPos({ pos, hari, kosong }: { pos: readonly Pos[]; hari: string; kosong: string }) {
  if (pos.length === 0) return <p className="dua">{kosong}</p>;
  return (
    <ol className="susun j2">
      {pos.map((satu) => (
        <li key={satu.id}>
          <Link to={`/struktur/jabatan/${satu.id}${hari}`}>{satu.nama}</Link>{" "}
          <span className="dua">
            {satu.unit}; {satu.pemegang ?? "kosong"}
          </span>
        </li>
      ))}
    </ol>
  );
}
