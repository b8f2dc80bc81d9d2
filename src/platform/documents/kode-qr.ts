import QRCode from "qrcode";

/** A QR code as runs of dark modules: `[column, row, length]`, without the quiet zone. */
export type KodeQr = { sisi: number; gelap: [kolom: number, baris: number, panjang: number][] };

/**
 * The QR code of an address, error correction M, to be drawn by Typst as rectangles: sharp at any size, no picture
 * format in between. Throws when the text does not fit a QR code (over 2,331 bytes).
 */
export function susunKodeQr(teks: string): KodeQr {
  const { modules } = QRCode.create(teks, { errorCorrectionLevel: "M" });
  const gelap: KodeQr["gelap"] = [];
  for (let baris = 0; baris < modules.size; baris++) {
    let awal = -1;
    for (let kolom = 0; kolom <= modules.size; kolom++) {
      const isi = kolom < modules.size && modules.get(baris, kolom) === 1;
      if (isi && awal < 0) awal = kolom;
      if (!isi && awal >= 0) {
        gelap.push([awal, baris, kolom - awal]);
        awal = -1;
      }
    }
  }
  return { sisi: modules.size, gelap };
}
