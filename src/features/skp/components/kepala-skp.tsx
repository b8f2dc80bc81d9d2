import { Link } from "react-router";
import type { SkpResponse } from "#features/skp/schemas.ts";
import { hariLagi, tanggalIso, tanggalPenuh, tanggalTahun } from "#web/format/tanggal.ts";
import { satuTitik } from "#web/format/titik.ts";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";

type Orang = { nama: string };

/** Who sets the SKP today: the penilai until the deadline, then the one above, where there is one. */
export function penetapKini(skp: SkpResponse, sekarang: string): Orang {
  return tanggalIso(sekarang) > skp.periode.batasSkp && skp.atasanPenilai ? skp.atasanPenilai : skp.penilai;
}

/** Title, whose turn it is, the next step with its date, and what follows when it is missed. */
export function KepalaSkp({ skp, saya, sekarang }: { skp: SkpResponse; saya: string; sekarang: string }) {
  const milikSaya = skp.pegawai.id === saya;
  const nama = skp.perubahan ? `Perubahan SKP ${skp.tahun}` : `SKP ${skp.tahun}`;
  return (
    <>
      <Kepala
        pulang={
          skp.perubahan
            ? { ke: `/skp/${skp.perubahan.skpId}`, teks: `SKP ${skp.tahun} yang berlaku` }
            : milikSaya
              ? { ke: "/skp", teks: "SKP saya" }
              : { ke: "/tim", teks: "Tim saya" }
        }
        judul={milikSaya ? `${nama} Anda` : `${nama}, ${skp.pegawai.nama}`}
        giliran={giliran(skp, milikSaya, sekarang)}
        pengantar={<Pengantar skp={skp} milikSaya={milikSaya} sekarang={sekarang} />}
        rincian={`${skp.pegawai.jabatan}, ${skp.pegawai.unitKerja}. Pendekatan hasil kerja ${skp.pendekatan.toLowerCase()}. Pejabat Penilai Kinerja: ${skp.penilai.nama}, ${skp.penilai.jabatan}.`}
      >
        <p className="sebaris">
          {skp.status === "DITETAPKAN" && <a href="#dokumen">Unduh dokumen</a>}
          <Link to={`/skp/${skp.perubahan?.skpId ?? skp.id}/manual`}>Manual indikator</Link>
          <Link to={`/skp/${skp.perubahan?.skpId ?? skp.id}/strategi`}>Strategi</Link>
          {milikSaya && <Link to="/penilai-saya">Mengapa {skp.penilai.nama} penilai saya</Link>}
        </p>
      </Kepala>
      {skp.status === "DRAF" && skp.alasanKembali && (
        <div className="sisip">
          <Kabar jenis="ingat" tegas="Dikembalikan untuk diperbaiki.">
            “{skp.alasanKembali}”
          </Kabar>
        </div>
      )}
    </>
  );
}

function giliran(skp: SkpResponse, milikSaya: boolean, sekarang: string): string | undefined {
  if (skp.status === "DITETAPKAN") return undefined;
  if (skp.status === "DRAF") return milikSaya ? "Giliran Anda, draf" : `Draf, giliran ${skp.pegawai.nama}`;
  return skp.boleh.tetapkan ? "Giliran Anda" : `Giliran ${penetapKini(skp, sekarang).nama}`;
}

function Pengantar({ skp, milikSaya, sekarang }: { skp: SkpResponse; milikSaya: boolean; sekarang: string }) {
  const { batasSkp } = skp.periode;
  const penetap = penetapKini(skp, sekarang);
  const lewat = tanggalIso(sekarang) > batasSkp;
  const batas = (
    <>
      <b>{tanggalPenuh(batasSkp)}</b> <span className="utuh">({hariLagi(batasSkp, sekarang)})</span>
    </>
  );
  if (skp.perubahan) return <PengantarPerubahan skp={skp} milikSaya={milikSaya} penetap={penetap.nama} sekarang={sekarang} />;
  if (skp.status === "DITETAPKAN")
    return (
      <>
        Ditetapkan pada <b>{tanggalTahun(skp.ditetapkanPada ?? skp.diubahPada)}</b>. SKP ini menjadi dasar evaluasi kinerja sepanjang {skp.tahun}.
      </>
    );
  if (!milikSaya && skp.status === "DRAF") return <>{skp.pegawai.nama} masih menyusun SKP ini. Anda boleh membacanya dan menulis pesan.</>;
  if (skp.boleh.tetapkan)
    return lewat ? (
      <>
        Batas {tanggalTahun(batasSkp)} sudah lewat, jadi dialog kinerja {skp.pegawai.nama} dilanjutkan dengan Anda sebagai atasan penilai. Baca, lalu tetapkan
        atau kembalikan.
      </>
    ) : (
      <>
        Baca, lalu tetapkan atau kembalikan paling lambat {batas}. Lewat tanggal itu, dialog dilanjutkan dengan atasan Anda
        {skp.atasanPenilai ? `, ${skp.atasanPenilai.nama}` : ""}.
      </>
    );
  if (!milikSaya) return <>{satuTitik(`SKP ini menunggu ${penetap.nama}.`)}</>;
  if (skp.status === "DIAJUKAN")
    return (
      <>
        Anda sudah mengajukannya. <b>{penetap.nama}</b> membaca, lalu menetapkan atau mengembalikannya{lewat ? "." : <> paling lambat {batas}.</>} Anda tidak
        perlu berbuat apa-apa sekarang.
      </>
    );
  return lewat ? (
    <>
      Batas {tanggalTahun(batasSkp)} sudah lewat. Ajukan segera; SKP Anda akan ditetapkan oleh <b>{penetap.nama}</b>.
    </>
  ) : (
    <>
      Ajukan kepada <b>{penetap.nama}</b> supaya ditetapkan paling lambat {batas}. Bila lewat, dialog kinerja Anda dilanjutkan dengan atasan beliau
      {skp.atasanPenilai ? `, ${skp.atasanPenilai.nama.replace(/\.$/, "")}` : ""}.
    </>
  );
}

function PengantarPerubahan({ skp, milikSaya, penetap, sekarang }: { skp: SkpResponse; milikSaya: boolean; penetap: string; sekarang: string }) {
  const { batasSkp } = skp.periode;
  const tenggat = skp.perubahan?.tenggat;
  const lewat = tanggalIso(sekarang) > batasSkp;
  const sampai = tenggat && !lewat && (
    <>
      {" "}
      paling lambat <b>{tanggalPenuh(tenggat)}</b> <span className="utuh">({hariLagi(tenggat, sekarang)})</span>
    </>
  );
  const naik = lewat && penetap !== skp.penilai.nama;
  if (skp.boleh.tetapkan)
    return naik ? (
      <>
        Batas {skp.penilai.nama} sudah lewat pada {tanggalTahun(batasSkp)}, jadi perubahan ini dilanjutkan dengan Anda sebagai atasan penilai. Baca yang
        berubah, lalu tetapkan atau kembalikan.
      </>
    ) : (
      <>
        Baca yang berubah, lalu tetapkan atau kembalikan{sampai}.{" "}
        {!lewat && skp.atasanPenilai && (
          <>
            Lewat {tanggalTahun(batasSkp)}, dialognya dilanjutkan dengan atasan Anda, {skp.atasanPenilai.nama.replace(/\.$/, "")}.{" "}
          </>
        )}
        Realisasi yang sudah dicatat tidak hilang.
      </>
    );
  if (milikSaya && skp.status === "DRAF")
    return (
      <>
        Ubah yang perlu, lalu ajukan kepada <b>{penetap}</b>. Hasil kerja yang Anda hapus berhenti sejak perubahan ditetapkan; realisasinya tetap tersimpan.
      </>
    );
  if (skp.status === "DRAF") return <>{skp.pegawai.nama} menuliskan perubahan ini. Anda boleh membacanya dan menulis pesan.</>;
  return (
    <>
      Menunggu <b>{penetap}</b>
      {naik && `, karena batas ${skp.penilai.nama} sudah lewat pada ${tanggalTahun(batasSkp)}`}, yang membaca lalu menetapkan atau mengembalikannya{sampai}.
    </>
  );
}
