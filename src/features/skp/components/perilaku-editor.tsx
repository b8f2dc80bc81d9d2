import { LABEL_NILAI, NILAI_PERILAKU } from "#rules/kosakata.ts";
import type { NilaiPerilaku } from "#rules/kosakata.ts";
import { PANDUAN_PERILAKU } from "#rules/panduan-perilaku.ts";
import { Buka } from "#web/ui/buka.tsx";
import { Isian } from "#web/ui/isian.tsx";
import { barisDari } from "./isian-skp.ts";

/** The seven values with their guides, each with the expectations of the superior; writable with `ubah`. */
export function PerilakuSkp({
  ekspektasi,
  ubah,
  galat = () => undefined,
  tersimpan,
}: {
  /** One expectation per line. */
  ekspektasi: Record<NilaiPerilaku, string>;
  ubah?: boolean;
  galat?: (name: string) => string | undefined;
  /** What is saved now, where it differs from what was typed. */
  tersimpan?: Record<NilaiPerilaku, string> | undefined;
}) {
  return (
    <div>
      {NILAI_PERILAKU.map((nilai) => {
        const isi = barisDari(ekspektasi[nilai]);
        const nama = `ekspektasi.${nilai}`;
        const lain = tersimpan !== undefined && tersimpan[nilai] !== ekspektasi[nilai] ? tersimpan[nilai] : undefined;
        return (
          <Buka
            key={nilai}
            baris
            judul={LABEL_NILAI[nilai]}
            catatan={isi.length > 0 ? `${isi.length} ekspektasi khusus` : undefined}
            terbuka={galat(nama) !== undefined || lain !== undefined || (!ubah && isi.length > 0)}
          >
            <ul className="dua susun j1">
              {PANDUAN_PERILAKU[nilai].panduan.map((satu) => (
                <li key={satu} className="sedikit">
                  {satu}
                </li>
              ))}
            </ul>
            {ubah ? (
              <Isian
                jenis="panjang"
                name={nama}
                label="Ekspektasi khusus Pimpinan"
                petunjuk={lain === undefined ? "Satu hal per baris." : `Satu hal per baris. Yang tersimpan sekarang: ${lain || "kosong"}`}
                opsional
                rows={2}
                defaultValue={ekspektasi[nilai]}
                galat={galat(nama)}
              />
            ) : (
              isi.map((satu) => (
                <p className="kabar" key={satu}>
                  <span className="dua">Ekspektasi khusus Pimpinan</span>
                  {satu}
                </p>
              ))
            )}
          </Buka>
        );
      })}
    </div>
  );
}
