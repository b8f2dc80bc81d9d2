import { Kepala } from "#web/ui/kepala.tsx";
import { Tombol } from "#web/ui/tombol.tsx";

/**
 * The session ended, perhaps while a form was on its way. What was typed stays in this page, and is sent again after signing
 * in beside it; works without script.
 */
export function SesiBerakhir({ alamat, tertahan }: { alamat: string; tertahan: readonly (readonly [string, string])[] | null }) {
  const masuk = `/masuk?ke=${encodeURIComponent(alamat)}`;
  if (tertahan === null)
    return (
      <Kepala judul="Sesi Anda berakhir" pengantar="Yang sudah tersimpan tetap ada. Masuk lagi, lalu Anda kembali ke halaman ini.">
        <p>
          <a className="ds-button" href={masuk}>
            Masuk lagi
          </a>
        </p>
      </Kepala>
    );
  return (
    <>
      <Kepala judul="Sesi Anda berakhir, tulisan Anda aman" pengantar="Tulisan Anda masih ada di halaman ini. Jangan tutup halamannya." />
      <form method="post" action={alamat} className="susun j3 baca">
        {tertahan.map(([nama, nilai], i) => (
          <input type="hidden" name={nama} value={nilai} key={`${nama}-${i}`} />
        ))}
        <p>
          <b>1.</b>{" "}
          <a href={masuk} target="_blank" rel="noreferrer">
            Masuk lagi di halaman baru
          </a>
          , lalu kembali ke halaman ini.
        </p>
        <p>
          <b>2.</b> Kirim tulisan Anda sekali lagi.
        </p>
        <div>
          <Tombol>Kirim lagi</Tombol>
        </div>
      </form>
    </>
  );
}
