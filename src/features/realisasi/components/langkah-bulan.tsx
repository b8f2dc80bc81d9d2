import { LangkahIsian } from "#web/ui/langkah-isian.tsx";
import type { BulanResponse } from "../schemas.ts";
import { sebutBulan } from "./bulan.ts";

/** More steps than fit side by side go on in further rows. */
const SEBARIS = 5;

/** The lines of a month as steps, each to be gone to. `kini`: the number of the line on the screen. */
export function LangkahBulan({ isi: { bulan, baris, boleh }, kini }: { isi: Pick<BulanResponse, "bulan" | "baris" | "boleh">; kini?: number }) {
  return (
    <div className={baris.length > SEBARIS ? "langkah-banyak" : undefined}>
      <LangkahIsian
        label={`Isian ${sebutBulan(bulan)}`}
        langkah={baris.map((satu) => ({
          ke: `/realisasi/${bulan}/${satu.nomor}`,
          nama: satu.teks,
          keadaan: satu.nomor === kini ? "DIISI" : satu.realisasi ? "TERISI" : "BELUM",
          kata: satu.nomor === kini && !boleh.simpan ? "Dibaca" : undefined,
        }))}
      />
    </div>
  );
}
