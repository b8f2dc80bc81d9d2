/** A QR code drawn as one path, with its quiet zone; readable in print and without script. */
export function GambarQr({ sisi, gelap, judul }: { sisi: number; gelap: readonly (readonly [number, number, number])[]; judul: string }) {
  const tepi = 4;
  const jalur = gelap.map(([kolom, baris, panjang]) => `M${kolom} ${baris}h${panjang}v1h-${panjang}z`).join("");
  return (
    <svg className="qr" role="img" aria-label={judul} viewBox={`${-tepi} ${-tepi} ${sisi + 2 * tepi} ${sisi + 2 * tepi}`} shapeRendering="crispEdges">
      <rect x={-tepi} y={-tepi} width={sisi + 2 * tepi} height={sisi + 2 * tepi} fill="#fff" />
      <path d={jalur} fill="#000" />
    </svg>
  );
}
