import type { Orang, Pos } from "./bentuk.ts";
import type { Pelaksana } from "./susun-orang.ts";

export type Atasan = { readonly orang: Orang; readonly pos: Pos; readonly isPlt: boolean; readonly langkah: number };

/** Who held the posts of one person each, and who ran them, on a day. */
export function pemegangPada(
  orang: readonly Orang[],
  plt: readonly Pelaksana[],
  hari: string,
): { pemegang: Map<Pos, Orang>; plt: Map<Pos, Orang>; dariPlt: Map<Orang, Pos> } {
  const pemegang = new Map<Pos, Orang>();
  for (const satu of orang)
    for (const { pos, mulai, selesai } of satu.pegangan) if (pos.isTunggal && mulai <= hari && (selesai === null || selesai > hari)) pemegang.set(pos, satu);
  const berlaku = plt.filter((satu) => satu.mulai <= hari);
  return { pemegang, plt: new Map(berlaku.map((satu) => [satu.pos, satu.orang])), dariPlt: new Map(berlaku.map((satu) => [satu.orang, satu.pos])) };
}

/** The two nearest superiors: past vacant posts and past the person themselves; a Plt. stands for a vacant post (L.IV.A.2–3 p. 89). */
export function atasanDari(orang: Orang, pos: Pos, { pemegang, plt, dariPlt }: ReturnType<typeof pemegangPada>): Atasan[] {
  const hasil: Atasan[] = [];
  let langkah = 1;
  for (let satu = (dariPlt.get(orang) ?? pos).atasan; satu && hasil.length < 2; satu = satu.atasan) {
    const definitif = pemegang.get(satu);
    const siapa = definitif ?? plt.get(satu);
    if (siapa && siapa !== orang && hasil[0]?.orang !== siapa) hasil.push({ orang: siapa, pos: satu, isPlt: !definitif, langkah });
    langkah += 1;
  }
  return hasil;
}
