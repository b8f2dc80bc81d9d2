/** What a SKP says that its template does not, and the other way round, in words for who compares them. Pure. */
import { JENIS_LAMPIRAN, LABEL_ASPEK, LABEL_LAMPIRAN, LABEL_NILAI, LABEL_PERSPEKTIF, NILAI_PERILAKU } from "#rules/kosakata.ts";
import type { Aspek, JenisLampiran, JenisRhk, NilaiPerilaku, Pendekatan, Perspektif } from "#rules/kosakata.ts";
import { tulisTargetBertahap } from "#rules/tulis-lintasan.ts";
import type { Lintasan } from "#rules/tulis-lintasan.ts";

type Indikator = {
  readonly teks: string;
  readonly target: string | null;
  readonly lintasan?: Lintasan | null;
  readonly aspek: Aspek | null;
  readonly perspektif: Perspektif | null;
};
type Rhk = { readonly jenis: JenisRhk; readonly teks: string; readonly indikator: readonly Indikator[] };
/** What template and SKP have in common. Whose result is served differs from person to person, so it is no difference. */
export type IsiDibanding = {
  readonly pendekatan: Pendekatan;
  readonly rhk: readonly Rhk[];
  readonly ekspektasi: Readonly<Record<NilaiPerilaku, readonly string[]>>;
  readonly lampiran: Readonly<Record<JenisLampiran, readonly string[]>>;
};
/** One part that differs; null: not there. */
export type Beda = { bagian: string; templat: string | null; skp: string | null };

/** Two texts say the same when they differ in nothing but letters' case and blanks. */
export const polos = (teks: string): string => teks.toLowerCase().replaceAll(/\s+/g, " ").trim();

/** Pairs lines of the same words first, the rest in their order: a reworded line is one change, not one gone and one new. */
export function pasangkan<T extends { readonly teks: string }, S extends { readonly teks: string }>(
  templat: readonly T[],
  skp: readonly S[],
): [T | undefined, S | undefined][] {
  const sisa = [...skp];
  const sama = templat.map((satu) => {
    const letak = sisa.findIndex((lain) => polos(lain.teks) === polos(satu.teks));
    return letak < 0 ? undefined : sisa.splice(letak, 1)[0];
  });
  const pasangan = templat.map((satu, n): [T | undefined, S | undefined] => [satu, sama[n] ?? sisa.shift()]);
  return [...pasangan, ...sisa.map((satu): [undefined, S] => [undefined, satu])];
}

/** The target written into the sentence, as the qualitative form has no column for it. */
export const denganTarget = (teks: string, target: string | null): string =>
  target === null || target === "" || teks.includes(target) ? teks : `${teks}, ${target}`;

/** Differences in the order of the form; none: the SKP is the template word for word. */
export function bedaTemplat(templat: IsiDibanding, skp: IsiDibanding): Beda[] {
  const beda: Beda[] = [];
  const catat = (bagian: string, a: string | null | undefined, b: string | null | undefined) => {
    if (polos(a ?? "") !== polos(b ?? "")) beda.push({ bagian, templat: a || null, skp: b || null });
  };
  const kualitatif = skp.pendekatan === "KUALITATIF";
  if (templat.pendekatan !== skp.pendekatan) beda.push({ bagian: "Pendekatan", templat: templat.pendekatan.toLowerCase(), skp: skp.pendekatan.toLowerCase() });
  for (const [nomor, [a, b]] of pasangkan(templat.rhk, skp.rhk).entries()) {
    const nama = `RHK ${nomor + 1}`;
    catat(nama, a?.teks, b?.teks);
    if (a && b && a.jenis !== b.jenis) beda.push({ bagian: `${nama}, jenis`, templat: a.jenis.toLowerCase(), skp: b.jenis.toLowerCase() });
    const lama = (a?.indikator ?? []).map((satu) => ({ ...satu, teks: kualitatif ? denganTarget(satu.teks, satu.target) : satu.teks }));
    for (const [urutan, [x, y]] of pasangkan(lama, b?.indikator ?? []).entries()) {
      const bagian = `${nama}, indikator ${urutan + 1}`;
      catat(bagian, x?.teks, y?.teks);
      if (kualitatif) continue;
      catat(`${bagian}, target`, x && tulisTargetBertahap(x.target, x.lintasan), y && tulisTargetBertahap(y.target, y.lintasan));
      catat(`${bagian}, aspek`, x?.aspek && LABEL_ASPEK[x.aspek], y?.aspek && LABEL_ASPEK[y.aspek]);
      catat(`${bagian}, perspektif`, x?.perspektif && LABEL_PERSPEKTIF[x.perspektif], y?.perspektif && LABEL_PERSPEKTIF[y.perspektif]);
    }
  }
  for (const nilai of NILAI_PERILAKU) catat(`Ekspektasi khusus ${LABEL_NILAI[nilai]}`, templat.ekspektasi[nilai].join("\n"), skp.ekspektasi[nilai].join("\n"));
  for (const jenis of JENIS_LAMPIRAN) catat(LABEL_LAMPIRAN[jenis], templat.lampiran[jenis].join("\n"), skp.lampiran[jenis].join("\n"));
  return beda;
}
