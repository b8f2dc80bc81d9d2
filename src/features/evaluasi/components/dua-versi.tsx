import { Fakta } from "#web/ui/fakta.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import type { EvaluasiResponse } from "../schemas.ts";

/** The same draft was saved on another device: what stands there, and which of the two goes on. */
export function DuaVersi({ lain, pakaiTulisan, pakaiTersimpan }: { lain: EvaluasiResponse; pakaiTulisan: () => void; pakaiTersimpan: () => void }) {
  return (
    <section className="lembar susun sisip" aria-label="Dua versi draf" role="alert">
      <h2>Draf ini juga ditulis di perangkat lain</h2>
      <Fakta
        isi={[
          ["Hasil kerja", lain.hasilKerja ?? "belum dipilih"],
          ["Alasan", lain.alasanHasilKerja],
          ["Perilaku kerja", lain.perilakuKerja ?? "belum dipilih"],
          ["Alasan perilaku", lain.alasanPerilakuKerja],
          ["Catatan", lain.catatan],
        ]}
      />
      <div className="sebaris">
        <Tombol type="button" onClick={pakaiTulisan}>
          Pakai tulisan di layar ini
        </Tombol>
        <Tombol
          type="button"
          jenis="kedua"
          onClick={() => {
            pakaiTersimpan();
            location.reload();
          }}
        >
          Pakai yang tersimpan
        </Tombol>
      </div>
    </section>
  );
}
