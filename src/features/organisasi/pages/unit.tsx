import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from "react-router";
import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import { tanggalTahun } from "#web/format/tanggal.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Fakta } from "#web/ui/fakta.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { type Kolom, Tabel } from "#web/ui/tabel.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { keterangan } from "../components/pohon-unit.tsx";
import { KataSambungan, RiwayatUnit } from "../components/riwayat-unit.tsx";
import { AWALAN_PENUGASAN, sebutanJabatan } from "../kata-organisasi.ts";
import { LABEL_JENIS_UNIT } from "#rules/kosakata-pegawai.ts";
import "../components/struktur.css";

export type Unit = OutputOf<Operations, "organisasi.lihatUnit">;
type Jabatan = Unit["jabatan"][number];

export const meta = ({ loaderData }: { loaderData?: { unit: Unit } }) => judul(loaderData?.unit.nama ?? "Unit kerja");

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const pada = new URL(request.url).searchParams.get("pada") || undefined;
  return { unit: await context.get(panggil)("organisasi.lihatUnit", { unitId: params.unitId ?? "", pada }) };
}

export default function LihatUnit() {
  const { unit } = useLoaderData<typeof loader>();
  const [alamat] = useSearchParams();
  const isLampau = unit.pada !== unit.hariIni;
  const hari = isLampau ? `?pada=${unit.pada}` : "";
  return (
    <Isi>
      <Kepala
        pulang={{ ke: `/struktur${hari}`, teks: "Struktur" }}
        judul={unit.nama}
        giliran={unit.selesai === null ? undefined : `berakhir ${tanggalTahun(unit.selesai)}`}
      >
        <nav className="remah dua" aria-label="Letak unit">
          {unit.jalan.map((satu) => (
            <Link key={satu.id} to={`/struktur/unit/${satu.id}${hari}`}>
              {satu.nama}
            </Link>
          ))}
        </nav>
      </Kepala>
      <div className="susun j7">
        {alamat.get("kabar") && (
          <Kabar jenis="beres" tegas={KABAR[alamat.get("kabar") ?? ""] ?? "Tersimpan."} status>
            Keadaan sehari sebelumnya tetap dapat dilihat lewat “Keadaan pada”.
          </Kabar>
        )}
        {isLampau && (
          <Kabar jenis="ingat" tegas={`Keadaan pada ${tanggalTahun(unit.pada)}.`}>
            {!unit.ada && "Unit ini tidak ada pada hari itu. "}
            <Link to={`/struktur/unit/${unit.id}`}>Lihat keadaan hari ini</Link>
          </Kabar>
        )}
        <Fakta
          isi={[
            ["Jenis", LABEL_JENIS_UNIT[unit.jenis]],
            ["Kode", unit.kode],
            ["Pemimpin", pemimpin(unit.jabatan)],
            ["Orang", `${unit.jumlahPegawai.toLocaleString("id-ID")}, termasuk unit di bawahnya`],
            ["Berdiri", tanggalTahun(unit.mulai)],
            ["Berakhir", unit.selesai && tanggalTahun(unit.selesai)],
          ]}
        />
        {unit.boleh.ubah && !isLampau && (
          <p className="sebaris">
            <Tombol jenis="kedua" ke={`/struktur/unit/${unit.id}/ubah`}>
              Ubah nama atau letak
            </Tombol>
            <Tombol jenis="ketiga" ke={`/struktur/unit/${unit.id}/tambah`}>
              Tambah unit di bawahnya
            </Tombol>
            <Tombol jenis="ketiga" ke={`/struktur/unit/${unit.id}/gabung`}>
              Gabungkan
            </Tombol>
            <Tombol jenis="ketiga" ke={`/struktur/unit/${unit.id}/pecah`}>
              Pecah
            </Tombol>
            <Tombol jenis="ketiga" ke={`/struktur/unit/${unit.id}/akhiri`}>
              Akhiri
            </Tombol>
          </p>
        )}
        <section className="susun j3" aria-labelledby="jabatan">
          <div className="sebaris">
            <h2 id="jabatan">Jabatan</h2>
            {unit.boleh.ubah && !isLampau && (
              <>
                <Link to={`/struktur/unit/${unit.id}/jabatan-baru`}>Tambah jabatan</Link>
                <Link to={`/pegawai/tambah?unitId=${unit.id}`}>Catat pegawai baru</Link>
              </>
            )}
            <Link to={`/pegawai?unitId=${unit.id}`}>Lihat pegawainya</Link>
          </div>
          <Tabel
            judul={`Jabatan di ${unit.nama} dan pemegangnya`}
            kolom={lajur(unit, hari)}
            baris={unit.jabatan}
            kunci={(satu) => satu.id}
            kosong={<Kosong judul="Belum ada jabatan">Pengelola kinerja unit ini dapat menambahkannya.</Kosong>}
          />
        </section>
        <section className="susun j3" aria-labelledby="bawah">
          <h2 id="bawah">Unit di bawahnya</h2>
          {unit.anak.length === 0 ? (
            <p className="dua">Tidak ada.</p>
          ) : (
            <ul className="pohon-unit">
              {unit.anak.map((satu) => (
                <li key={satu.id}>
                  <div>
                    <Link to={`/struktur/unit/${satu.id}${hari}`}>{satu.nama}</Link>
                    <span className="dua">{keterangan(satu)}</span>
                  </div>
                </li>
              ))}
            </ul>
          )}
        </section>
        {(unit.riwayat.length > 0 || unit.pendahulu.length > 0 || unit.penerus.length > 0) && (
          <section className="susun j3" aria-labelledby="riwayat">
            <h2 id="riwayat">Riwayat</h2>
            <KataSambungan pendahulu={unit.pendahulu} penerus={unit.penerus} />
            <RiwayatUnit unit={unit} />
          </section>
        )}
      </div>
    </Isi>
  );
}

const KABAR: Record<string, string> = {
  diubah: "Perubahan tersimpan.",
  dibuat: "Unit baru tersimpan.",
  digabung: "Penggabungan tersimpan.",
  dipecah: "Pemecahan tersimpan.",
  diakhiri: "Unit ini sudah diakhiri.",
  jabatan: "Jabatan baru tersimpan.",
};

function pemimpin(jabatan: readonly Jabatan[]): string {
  const kepala = jabatan.filter((satu) => satu.isPimpinanUnit);
  const nama = kepala.flatMap((satu) => satu.pemegang.map((p) => `${AWALAN_PENUGASAN[p.jenis]}${p.nama}`));
  if (nama.length > 0) return nama.join(", ");
  return kepala.length === 0 ? "belum ada jabatan pimpinan" : `${kepala[0]?.nama}, kosong`;
}

function lajur(unit: Unit, hari: string): Kolom<Jabatan>[] {
  return [
    {
      kunci: "jabatan",
      judul: "Jabatan",
      kepala: true,
      isi: (satu) => (
        <>
          <Link to={`/struktur/jabatan/${satu.id}${hari}`}>{satu.nama}</Link>
          <br />
          <span className="dua">{sebutanJabatan(satu, unit.jenis)}</span>
        </>
      ),
    },
    {
      kunci: "pemegang",
      judul: "Pemegang",
      isi: (satu) =>
        satu.pemegang.length === 0 ? (
          <span className="dua">kosong</span>
        ) : (
          <>
            {satu.pemegang.map((p) => `${AWALAN_PENUGASAN[p.jenis]}${p.nama}`).join("; ")}
            {satu.jumlahPemegang > satu.pemegang.length && <span className="dua"> dan {satu.jumlahPemegang - satu.pemegang.length} orang lagi</span>}
          </>
        ),
    },
    { kunci: "kelas", judul: "Kelas", angka: true, isi: (satu) => satu.kelas ?? "–" },
  ];
}
