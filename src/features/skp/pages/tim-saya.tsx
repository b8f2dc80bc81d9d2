import { Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import type { OutputOf } from "#platform/operation.ts";
import type { Operations } from "#operations.ts";
import { hariLagi, kapan, selisihHari, tanggalIso, tanggalPenuh, tanggalTahun } from "#web/format/tanggal.ts";
import { panggil, sekarang } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { type Kolom, Tabel } from "#web/ui/tabel.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { TugasDialog } from "../components/tugas-dialog.tsx";
import { LABEL_STATUS } from "../components/status-skp.ts";
import "../components/skp.css";

type Anggota = OutputOf<Operations, "skp.daftarTim">["tim"][number];

export const meta = () => judul("Tim saya");

export async function loader({ context }: LoaderFunctionArgs) {
  const daftar = await context.get(panggil)("skp.daftarTim", {});
  const { tugas } = await context.get(panggil)("dialog.tugas", {});
  return { ...daftar, tugas: tugas.filter((satu) => satu.pihak === "PENILAI"), sekarang: (context.get(sekarang) ?? new Date()).toISOString() };
}

export default function TimSaya() {
  const { tahun, batasSkp, tim, tugas, sekarang: kini } = useLoaderData<typeof loader>();
  const menunggu = tim.filter((satu) => satu.menungguSaya).sort((a, b) => (a.diajukanPada ?? "").localeCompare(b.diajukanPada ?? ""));
  const pertama = menunggu[0];
  const ditetapkan = tim.filter((satu) => satu.status === "DITETAPKAN").length;
  return (
    <Isi>
      <Kepala
        judul="Tim saya"
        giliran={menunggu.length > 0 ? `${menunggu.length} menunggu Anda` : undefined}
        pengantar={pengantar(menunggu, batasSkp, kini)}
        rincian={tim.length > 0 ? `SKP ${tahun}: ${ditetapkan} dari ${tim.length} orang sudah ditetapkan.` : undefined}
      >
        {pertama?.skpId && (
          <p>
            <Tombol ke={`/skp/${ditunggu(pertama)}`}>
              {pertama.perubahan ? "Baca perubahan SKP" : "Baca SKP"} {pertama.nama}
            </Tombol>
          </p>
        )}
      </Kepala>
      <div className="susun j7">
        {tim.length > 0 && (
          <p>
            <Link to="/matriks">Bagi peran dan hasil lewat matriks {tahun}</Link>
          </p>
        )}
        {tim.length > 0 && (
          <p>
            <Link to="/templat">Usulkan isi SKP dari templat</Link>
          </p>
        )}
        {menunggu.length > 1 && (
          <p>
            <Link to="/tim/penetapan">Bandingkan dan tetapkan beberapa sekaligus</Link>
          </p>
        )}
        {menunggu.length > 0 && (
          <section className="susun j3" aria-labelledby="menunggu">
            <h2 id="menunggu">Menunggu Anda</h2>
            <Tabel
              judul="SKP yang menunggu Anda"
              baris={menunggu}
              kunci={(satu) => satu.skpId ?? satu.pegawaiId}
              kolom={[
                ...KOLOM,
                { kunci: "sejak", judul: "Diajukan", isi: (satu) => sejak(satu.diajukanPada, kini) },
                { kunci: "tenggat", judul: "Tenggat", isi: (satu) => tenggat(satu, kini) },
              ]}
            />
          </section>
        )}
        <TugasDialog tugas={tugas} kini={kini} />
        <section className="susun j3" aria-labelledby="semua">
          <h2 id="semua">Semua orang</h2>
          <Tabel
            judul={`Keadaan SKP ${tahun} tiap orang`}
            baris={tim}
            kunci={(satu) => satu.skpId ?? satu.pegawaiId}
            kolom={[...KOLOM, { kunci: "status", judul: `SKP ${tahun}`, isi: keadaan }]}
            kosong={<Kosong judul="Belum ada anggota tim">Orang yang Anda nilai muncul di sini begitu jabatannya tercatat di bawah jabatan Anda.</Kosong>}
          />
        </section>
      </div>
    </Isi>
  );
}

const KOLOM: Kolom<Anggota>[] = [
  { kunci: "nama", judul: "Nama", kepala: true, isi: (satu) => (satu.skpId ? <Link to={`/skp/${ditunggu(satu)}`}>{satu.nama}</Link> : satu.nama) },
  { kunci: "jabatan", judul: "Jabatan", isi: (satu) => satu.jabatan },
];

/** The SKP that waits: the change of it, where that is what was handed in. */
const ditunggu = (satu: Anggota): string | null => (satu.menungguSaya && satu.status === "DITETAPKAN" ? (satu.perubahan?.skpId ?? satu.skpId) : satu.skpId);

function keadaan(satu: Anggota) {
  if (satu.status === null) return <span className="dua">Belum dimulai</span>;
  if (satu.menungguSaya && satu.status === "DITETAPKAN")
    return (
      <span className="giliran">{satu.hubungan === "ATASAN_PENILAI" ? "Perubahannya menunggu Anda sebagai atasan penilai" : "Perubahannya menunggu Anda"}</span>
    );
  if (satu.menungguSaya)
    return <span className="giliran">{satu.hubungan === "ATASAN_PENILAI" ? "Menunggu Anda sebagai atasan penilai" : "Menunggu Anda"}</span>;
  if (satu.status === "DIAJUKAN") return "Menunggu atasan Anda";
  if (satu.berakhirPada) return `${LABEL_STATUS[satu.status]}, pindah jabatan ${tanggalTahun(satu.berakhirPada)}`;
  if (satu.perubahan) return `${LABEL_STATUS[satu.status]}, sedang diubah`;
  return LABEL_STATUS[satu.status];
}

function sejak(diajukan: string | null, kini: string): string {
  if (diajukan === null) return "";
  const hari = selisihHari(diajukan, kini);
  return hari > 1 ? `${kapan(diajukan, kini)}, ${hari} hari lalu` : kapan(diajukan, kini);
}

/** By when it is answered; what climbed to the superior says why it is theirs. */
function tenggat({ tenggat: hari, batas, hubungan }: Anggota, kini: string) {
  if (hari) return `${tanggalTahun(hari)} (${hariLagi(hari, kini)})`;
  if (hubungan === "ATASAN_PENILAI" && batas) return <span className="dua">batas penilai {tanggalTahun(batas)} sudah lewat</span>;
  return "";
}

function pengantar(menunggu: readonly Anggota[], batas: string | null, kini: string): string {
  if (batas === null) return "Periode penilaian tahun ini belum dibuka.";
  const lewat = tanggalIso(kini) > batas;
  if (menunggu.length === 0)
    return lewat ? "Tidak ada SKP yang menunggu Anda." : `Tidak ada SKP yang menunggu Anda. SKP ditetapkan paling lambat ${tanggalPenuh(batas)}.`;
  if (menunggu.every((satu) => satu.status === "DITETAPKAN"))
    return "Baca yang berubah, lalu tetapkan atau kembalikan. SKP yang sekarang tetap berlaku sampai Anda menjawab; lewat tenggatnya, dialog dilanjutkan dengan atasan penilai.";
  if (!lewat) return `Tetapkan paling lambat ${tanggalPenuh(batas)} (${hariLagi(batas, kini)}). Lewat tanggal itu, dialog dilanjutkan dengan atasan Anda.`;
  return menunggu.every((satu) => satu.hubungan === "ATASAN_PENILAI")
    ? "Batas penetapan sudah lewat; dialog kinerja mereka dilanjutkan dengan Anda."
    : "Baca, lalu tetapkan atau kembalikan dengan alasan.";
}
