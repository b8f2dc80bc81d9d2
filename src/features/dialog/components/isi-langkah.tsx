import type { SkpResponse } from "#features/skp/schemas.ts";
import type { LangkahDialog } from "#features/dialog/kosakata-dialog.ts";
import { LABEL_NILAI, NILAI_PERILAKU } from "#rules/kosakata.ts";
import { tulisTargetBertahap } from "#rules/tulis-lintasan.ts";

const LAMPIRAN = { dukungan: "DUKUNGAN_SUMBER_DAYA", pertanggungjawaban: "SKEMA_PERTANGGUNGJAWABAN", konsekuensi: "KONSEKUENSI" } as const;

/** What the SKP says today about a step of the talk, to have in view while speaking. */
export function IsiLangkah({ skp, bagian }: { skp: SkpResponse; bagian: LangkahDialog }) {
  if (bagian !== "ekspektasi") {
    const daftar = skp.lampiran[LAMPIRAN[bagian]];
    if (daftar.length === 0) return <p className="dua">Lampiran SKP belum menyebutnya.</p>;
    return (
      <ul>
        {daftar.map((satu) => (
          <li key={satu}>{satu}</li>
        ))}
      </ul>
    );
  }
  const khusus = NILAI_PERILAKU.filter((nilai) => skp.ekspektasi[nilai].length > 0);
  if (skp.rhk.length === 0) return <p className="dua">SKP belum memuat hasil kerja.</p>;
  return (
    <>
      <ol className="susun j2">
        {skp.rhk.map((rhk) => (
          <li key={rhk.id}>
            {rhk.teks || "Belum ditulis"}
            <ul className="dua">
              {rhk.indikator.map((satu) => (
                <li key={satu.id}>
                  {satu.teks}
                  {satu.target && (
                    <>
                      : <b>{tulisTargetBertahap(satu.target, satu.lintasan, satu.satuan)}</b>
                    </>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <p className="dua">
        {khusus.length === 0
          ? "Perilaku kerja: panduan BerAKHLAK, tanpa ekspektasi khusus."
          : `Ekspektasi khusus: ${khusus.map((nilai) => `${LABEL_NILAI[nilai]}: ${skp.ekspektasi[nilai].join("; ")}`).join(". ")}.`}
      </p>
    </>
  );
}
