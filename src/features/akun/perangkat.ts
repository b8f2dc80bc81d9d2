const PERAMBAN: [RegExp, string][] = [
  [/Edg(?:e|A|iOS)?\//, "Edge"],
  [/OPR\/|Opera/, "Opera"],
  [/SamsungBrowser\//, "Peramban Samsung"],
  [/Firefox\/|FxiOS\//, "Firefox"],
  [/Chrome\/|CriOS\//, "Chrome"],
  [/Safari\//, "Safari"],
];
const SISTEM: [RegExp, string][] = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "ponsel atau tablet Android"],
  [/Windows/, "komputer Windows"],
  [/Macintosh|Mac OS X/, "komputer Mac"],
  [/CrOS/, "Chromebook"],
  [/Linux/, "komputer Linux"],
];

/** A browser's own description in words people know: "Chrome di komputer Windows". */
export function sebutPerangkat(peramban: string | null): string {
  const cari = (daftar: [RegExp, string][]) => daftar.find(([pola]) => pola.test(peramban ?? ""))?.[1];
  const [nama, sistem] = [cari(PERAMBAN), cari(SISTEM)];
  if (nama && sistem) return `${nama} di ${sistem}`;
  return nama ?? sistem ?? "Perangkat yang tidak dikenal";
}
