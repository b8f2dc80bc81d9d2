/** Words that carry no meaning of their own when two statements are compared. */
const KATA_SAMBUNG = new Set("dan serta atau yang di ke dari pada untuk dengan oleh dalam sesuai para suatu tersebut".split(" "));

/** A statement made ready for comparing: its words and its pairs of neighbouring words. */
export type Jejak = ReadonlySet<string>;

/** A statement without capitals, punctuation and connecting words. "Arsip aktif, dan tertata" leaves arsip, aktif, tertata. */
export function jejakTulisan(teks: string): Jejak {
  const kata = teks
    .normalize("NFKC")
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((satu) => satu !== "" && !KATA_SAMBUNG.has(satu));
  return new Set([...kata, ...kata.slice(1).map((satu, i) => `${kata[i]} ${satu}`)]);
}

/**
 * How alike two statements are, 0 to 1: the share of words and neighbouring pairs that both have (Dice). Order counts a
 * little; numbers count as words: "kelas 7" is not "kelas 8". Nothing is like an empty statement.
 */
export function kemiripan(a: Jejak, b: Jejak): number {
  const [kecil, besar] = a.size < b.size ? [a, b] : [b, a];
  // Even if all of the smaller were in the larger they could not be alike enough; most pairs end here.
  if (kecil.size === 0 || kecil.size * 3 < besar.size) return 0;
  let sama = 0;
  for (const bagian of kecil) if (besar.has(bagian)) sama++;
  return (2 * sama) / (a.size + b.size);
}

/** From here on two statements say the same. [ours] */
export const AMBANG_KEMBAR = 0.8;
