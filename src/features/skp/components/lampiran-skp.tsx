import { JENIS_LAMPIRAN } from "#rules/kosakata.ts";
import type { JenisLampiran } from "#rules/kosakata.ts";
import { Buka } from "#web/ui/buka.tsx";
import { Isian } from "#web/ui/isian.tsx";
import { barisDari } from "./isian-skp.ts";

const LAMPIRAN: Record<JenisLampiran, { judul: string; petunjuk: string }> = {
  DUKUNGAN_SUMBER_DAYA: { judul: "Dukungan sumber daya", petunjuk: "Orang, anggaran, alat, atau pelatihan yang Anda perlukan. Satu hal per baris." },
  SKEMA_PERTANGGUNGJAWABAN: { judul: "Skema pertanggungjawaban", petunjuk: "Kapan dan bagaimana kinerja dilaporkan dan dibahas. Satu hal per baris." },
  KONSEKUENSI: { judul: "Konsekuensi", petunjuk: "Apa yang mengikuti bila hasil tercapai atau tidak. Satu hal per baris." },
};

/** The three attachments, one thing per line; writable with `ubah`. */
export function LampiranSkp({
  lampiran,
  ubah,
  galat = () => undefined,
}: {
  lampiran: Record<JenisLampiran, string>;
  ubah?: boolean;
  galat?: (name: string) => string | undefined;
}) {
  return (
    <div>
      {JENIS_LAMPIRAN.map((jenis) => {
        const isi = barisDari(lampiran[jenis]);
        const nama = `lampiran.${jenis}`;
        const { judul, petunjuk } = LAMPIRAN[jenis];
        return (
          <Buka
            key={jenis}
            baris
            judul={judul}
            catatan={isi.length > 0 ? `${isi.length} hal` : "belum diisi"}
            terbuka={galat(nama) !== undefined || (ubah ? isi.length === 0 : true)}
          >
            {ubah ? (
              <Isian
                jenis="panjang"
                name={nama}
                label={judul}
                labelTersembunyi
                petunjuk={petunjuk}
                rows={2}
                defaultValue={lampiran[jenis]}
                galat={galat(nama)}
              />
            ) : (
              isi.map((satu) => <p key={satu}>{satu}</p>)
            )}
          </Buka>
        );
      })}
    </div>
  );
}
