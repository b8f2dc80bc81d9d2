/** "Sari Rahmadani, A.Md.Keb." → "S••• R••••••••": enough to recognise a document in hand, not enough to look people up. */
export function samarkanNama(nama: string): string {
  const [tanpaGelar = ""] = nama.split(",");
  return tanpaGelar
    .trim()
    .split(/\s+/)
    .map((kata) => [...kata])
    .map(([awal = "", ...sisa]) => awal + "•".repeat(sisa.length))
    .join(" ");
}
