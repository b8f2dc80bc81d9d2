import { TandaRating } from "#web/ui/tanda-rating.tsx";
import type { EvaluasiResponse } from "../schemas.ts";

/** How many indicators stand above, on and below what was expected. A count beside its words, never a share. */
export function JumlahPosisi({ posisi }: { posisi: EvaluasiResponse["posisi"] }) {
  const { diatas, sesuai, dibawah, belum } = posisi;
  return (
    <span className="sebaris rapat">
      <TandaRating nilai="DIATAS" teks={`${diatas} DIATAS`} />
      <TandaRating nilai="SESUAI" teks={`${sesuai} SESUAI`} />
      <TandaRating nilai="DIBAWAH" teks={`${dibawah} DIBAWAH`} />
      {belum > 0 && <span className="dua">{belum} tanpa posisi</span>}
    </span>
  );
}
