import { Link } from "react-router";
import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import { LABEL_PERIODE_LAPOR } from "#rules/manual-iki.ts";
import { LABEL_TINGKAT } from "#rules/tingkat-hasil.ts";
import { Fakta } from "#web/ui/fakta.tsx";
import { Nasihat } from "#web/ui/nasihat.tsx";

export type Manual = OutputOf<Operations, "manualIki.lihat">;
export type Iki = Manual["iki"][number];

/** One indicator as everybody reads it, with what is still missing. */
export function BacaManual({ manual, satu }: { manual: Manual; satu: Iki }) {
  const isi = [
    ["Tujuan", satu.tujuan],
    ["Definisi", satu.definisi],
    ["Formula", satu.formula],
    ["Satuan pengukuran", satu.satuan],
    ["Kualitas dan tingkat kendali", satu.tingkat && LABEL_TINGKAT[satu.tingkat]],
    ["Sumber data", satu.sumberData],
    ["Periode pelaporan", satu.periode && LABEL_PERIODE_LAPOR[satu.periode]],
  ] as const;
  const adaIsi = isi.some(([, nilai]) => nilai);
  return (
    <>
      {adaIsi && <Fakta isi={isi.map(([nama, nilai]) => [nama, nilai && <span className="berbaris">{nilai}</span>])} />}
      {satu.versi === 0 && satu.pustaka && <p className="dua">Isi awal dari pustaka indikator {satu.pustaka}; belum disimpan sebagai manual.</p>}
      {satu.temuan && <Nasihat putusan="Tengok lagi tingkat hasilnya." alasan={[satu.temuan.teks]} dasar="Lampiran hlm. 28, 44–45" />}
      {satu.kurang.length > 0 && <p className="dua">{adaIsi ? `Belum terisi: ${satu.kurang.join(", ")}.` : "Manualnya belum ditulis."}</p>}
      {manual.boleh.ubah && (
        <p>
          <Link to={`/skp/${manual.skpId}/manual?iki=${satu.indikatorId}#iki-${satu.indikatorId}`} preventScrollReset>
            {satu.versi === 0 ? "Tulis manual" : "Ubah manual"}
            <span className="sr">: {satu.teks}</span>
          </Link>
        </p>
      )}
    </>
  );
}
