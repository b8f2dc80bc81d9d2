import { Link } from "react-router";
import type { SkpResponse } from "#features/skp/schemas.ts";
import { tanggalTahun } from "#web/format/tanggal.ts";
import { Kabar } from "#web/ui/kabar.tsx";

/** What happens to a set SKP beside its words: it is being changed, its rater is new, it ended with a move. */
export function KeadaanSkp({ skp, milikSaya }: { skp: SkpResponse; milikSaya: boolean }) {
  if (skp.status !== "DITETAPKAN") return null;
  const { perubahanTerbuka, penilaiPengganti, berlaku, penilai, pegawai } = skp;
  return (
    <>
      {berlaku.selesai && (
        <div className="sisip">
          <Kabar tegas="Tidak berlaku lagi.">
            Sejak {tanggalTahun(berlaku.selesai)} {milikSaya ? "Anda" : pegawai.nama} bekerja di jabatan lain dengan SKP sendiri. SKP ini tetap menjadi dasar
            evaluasi masa sebelumnya. <Link to={`/skp/${skp.id}/serah-terima`}>Serah terima pekerjaan</Link>
          </Kabar>
        </div>
      )}
      {perubahanTerbuka && (
        <div className="sisip">
          <Kabar jenis="ingat" tegas={perubahanTerbuka.status === "DRAF" ? "Sedang diubah." : "Perubahannya menunggu ditetapkan."}>
            Isi di bawah tetap berlaku sampai perubahan ditetapkan.
            {perubahanTerbuka.tenggat && ` Penilai menjawabnya paling lambat ${tanggalTahun(perubahanTerbuka.tenggat)}.`}{" "}
            <Link to={`/skp/${perubahanTerbuka.skpId}`}>Buka perubahan</Link>
          </Kabar>
        </div>
      )}
      {penilaiPengganti && !perubahanTerbuka && (
        <div className="sisip">
          <Kabar jenis="ingat" tegas={`${penilaiPengganti} kini menilai ${milikSaya ? "Anda" : pegawai.nama}.`}>
            SKP ini ditetapkan bersama {penilai.nama}; bicarakan lagi isinya dengan penilai yang baru.{" "}
            {skp.boleh.mulaiPerubahan && <Link to={`/skp/${skp.id}/perubahan?jenis=PENILAI_BARU`}>Perjelas ekspektasi</Link>}
          </Kabar>
        </div>
      )}
    </>
  );
}
