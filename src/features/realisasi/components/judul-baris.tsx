import { LABEL_ASPEK } from "#rules/kosakata.ts";
import type { BarisResponse } from "../schemas.ts";

/** What is recorded here, the result it belongs to, and its target of the year. */
export function JudulBaris({ baris: { teks, rhk, aspek, target, indikator, indikatorId } }: { baris: BarisResponse }) {
  const rincian = [`RHK ${rhk.nomor}, ${rhk.jenis.toLowerCase()}`, aspek && LABEL_ASPEK[aspek].toLowerCase()].filter(Boolean).join(", ");
  return (
    <div className="susun j1">
      <h2>{teks}</h2>
      <p className="dua">
        {rincian}.{target && ` Target setahun ${target}.`}
      </p>
      {indikatorId !== null && <p className="dua">{rhk.teks}</p>}
      {indikator.length > 0 && (
        <>
          <p className="dua">Ceritakan menurut ukuran keberhasilannya:</p>
          <ul className="dua butir">
            {indikator.map((satu) => (
              <li key={satu}>{satu}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
