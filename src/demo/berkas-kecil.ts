import { createHash } from "node:crypto";
import { crc32, deflateSync } from "node:zlib";

export type BerkasKecil = { readonly nama: string; readonly mime: "image/png" | "application/pdf"; readonly isi: Buffer; readonly sha256: string };

/** A small valid PNG or PDF made in code, so that evidence in the demo can really be opened. */
export function buatBerkas(nama: string, judul: string): BerkasKecil {
  const isPng = nama.endsWith(".png");
  const isi = isPng ? buatPng(judul) : buatPdf(judul);
  return { nama, mime: isPng ? "image/png" : "application/pdf", isi, sha256: createHash("sha256").update(isi).digest("hex") };
}

const LEBAR = 240;
const TINGGI = 150;

/** A ruled page in grey tones; which cells are filled follows from the title, so no two pictures are alike. */
function buatPng(judul: string): Buffer {
  const kunci = createHash("sha256").update(judul).digest();
  const baris = Array.from({ length: TINGGI }, (_, y) => {
    const piksel = Buffer.alloc(LEBAR + 1, 0xfa);
    piksel[0] = 0; // filter: none
    for (let x = 0; x < LEBAR; x += 1) {
      const isGaris = y % 15 === 0 || x % 60 === 0;
      const isTulisan = y % 15 > 5 && y % 15 < 10 && x % 60 > 6 && x % 60 < 12 + ((kunci[(Math.floor(y / 15) * 4 + Math.floor(x / 60)) % 32] ?? 0) % 40);
      if (isGaris || isTulisan) piksel[x + 1] = isGaris ? 0xc4 : 0x52;
    }
    return piksel;
  });
  const kepala = Buffer.alloc(13);
  kepala.writeUInt32BE(LEBAR, 0);
  kepala.writeUInt32BE(TINGGI, 4);
  kepala[8] = 8; // bits per sample; the zeros after it mean grey, deflate, no interlace
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    potongan("IHDR", kepala),
    potongan("IDAT", deflateSync(Buffer.concat(baris))),
    potongan("IEND", Buffer.alloc(0)),
  ]);
}

function potongan(jenis: string, isi: Buffer): Buffer {
  const badan = Buffer.concat([Buffer.from(jenis, "latin1"), isi]);
  const panjang = Buffer.alloc(4);
  panjang.writeUInt32BE(isi.length);
  const periksa = Buffer.alloc(4);
  periksa.writeUInt32BE(crc32(badan));
  return Buffer.concat([panjang, badan, periksa]);
}

/** One A5 page with its title, by the plainest PDF there is. */
function buatPdf(judul: string): Buffer {
  const aman = judul.replaceAll(/[()\\]/g, " ").replaceAll(/[^\x20-\x7e]/g, "-");
  const arus = `BT /F1 14 Tf 40 540 Td (${aman}) Tj 0 -24 Td /F1 10 Tf (Bukti dukung peragaan, rekaan.) Tj ET`;
  const benda = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 595] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${arus.length} >>\nstream\n${arus}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let teks = "%PDF-1.4\n";
  const letak = benda.map((satu, nomor) => {
    const awal = teks.length;
    teks += `${nomor + 1} 0 obj\n${satu}\nendobj\n`;
    return awal;
  });
  const rujukan = teks.length;
  teks += `xref\n0 ${benda.length + 1}\n0000000000 65535 f \n${letak.map((awal) => `${String(awal).padStart(10, "0")} 00000 n \n`).join("")}trailer\n<< /Size ${benda.length + 1} /Root 1 0 R >>\nstartxref\n${rujukan}\n%%EOF\n`;
  return Buffer.from(teks, "latin1");
}
