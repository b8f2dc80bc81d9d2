import { PENDEKATAN } from "#rules/kosakata.ts";
import { Pilih } from "#web/ui/pilih.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import type { IsianSkp } from "./isian-skp.ts";
import { ARTI_PENDEKATAN } from "./pendekatan.tsx";

/** Changes between words and figures: folded away, because a SKP does so once at most. */
export function GantiPendekatan({ isian }: { isian: IsianSkp }) {
  return (
    <details className="buka">
      <summary>Pendekatan {isian.pendekatan.toLowerCase()}, ganti</summary>
      <div className="susun j3">
        <Pilih
          name="pendekatanBaru"
          legenda="Pendekatan hasil kerja"
          petunjuk="Ditentukan oleh Pimpinan. Bila diganti menjadi kualitatif, kolom aspek dan target dilepas; pindahkan dulu angkanya ke dalam kalimat."
          terpilih={isian.pendekatan}
          pilihan={PENDEKATAN.map((nilai) => ({ nilai, ...ARTI_PENDEKATAN[nilai] }))}
        />
        <div>
          <Tombol jenis="kedua" name="aksi" value="ganti-pendekatan">
            Ganti pendekatan
          </Tombol>
        </div>
      </div>
    </details>
  );
}
