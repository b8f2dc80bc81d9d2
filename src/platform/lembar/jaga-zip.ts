import { inflateRawSync } from "node:zlib";

/** More than this, unpacked, is no list of people: 23,000 rows of 25 cells are about 40 MB of XML. */
const TERBESAR = 200 * 1024 * 1024;
const BERKAS_TERBANYAK = 2_000;

const AKHIR = 0x06054b50;
const ENTRI = 0x02014b50;

/**
 * Looks into an archive before anything else opens it: says no to one that unpacks to too much, that lies about its sizes,
 * or that is no archive. Declared sizes first, then a real unpacking with a limit, because a bomb lies.
 * @returns null when it is harmless
 */
export function bahayaZip(isi: Uint8Array): "BUKAN_ZIP" | "TERLALU_BESAR_DIBUKA" | null {
  const data = Buffer.from(isi.buffer, isi.byteOffset, isi.byteLength);
  const akhir = cariAkhir(data);
  if (akhir < 0) return "BUKAN_ZIP";
  const jumlah = data.readUInt16LE(akhir + 10);
  let letak = data.readUInt32LE(akhir + 16);
  if (jumlah > BERKAS_TERBANYAK || letak === 0xffffffff) return "TERLALU_BESAR_DIBUKA"; // zip64 is for what is larger
  const entri: { mulai: number; padat: number; cara: number }[] = [];
  let jumlahUkuran = 0;
  for (let n = 0; n < jumlah; n += 1) {
    if (letak + 46 > data.length || data.readUInt32LE(letak) !== ENTRI) return "BUKAN_ZIP";
    jumlahUkuran += data.readUInt32LE(letak + 24);
    if (jumlahUkuran > TERBESAR) return "TERLALU_BESAR_DIBUKA";
    entri.push({ cara: data.readUInt16LE(letak + 10), padat: data.readUInt32LE(letak + 20), mulai: data.readUInt32LE(letak + 42) });
    letak += 46 + data.readUInt16LE(letak + 28) + data.readUInt16LE(letak + 30) + data.readUInt16LE(letak + 32);
  }
  return ukurSungguhan(data, entri);
}

function ukurSungguhan(data: Buffer, entri: readonly { mulai: number; padat: number; cara: number }[]): "BUKAN_ZIP" | "TERLALU_BESAR_DIBUKA" | null {
  let sisa = TERBESAR;
  for (const { mulai, padat, cara } of entri) {
    if (mulai + 30 > data.length) return "BUKAN_ZIP";
    const awal = mulai + 30 + data.readUInt16LE(mulai + 26) + data.readUInt16LE(mulai + 28);
    if (cara === 0) sisa -= padat;
    else {
      try {
        sisa -= inflateRawSync(data.subarray(awal, awal + padat), { maxOutputLength: Math.max(1, sisa) }).length;
      } catch (error) {
        return error instanceof RangeError || (error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE" ? "TERLALU_BESAR_DIBUKA" : "BUKAN_ZIP";
      }
    }
    if (sisa <= 0) return "TERLALU_BESAR_DIBUKA";
  }
  return null;
}

/** The end record stands at the end, before a comment of at most 64 KB. */
function cariAkhir(data: Buffer): number {
  for (let letak = data.length - 22; letak >= Math.max(0, data.length - 22 - 0xffff); letak -= 1) if (data.readUInt32LE(letak) === AKHIR) return letak;
  return -1;
}
