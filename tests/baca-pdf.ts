/**
 * What a PDF really draws: text with its place, lines and filled boxes, page by page. For tests of official forms.
 * Coordinates in points from the lower left corner.
 */
import { getDocumentProxy, getResolvedPDFJS } from "unpdf";

export type Potongan = { teks: string; x: number; y: number; lebar: number };
export type Garis = { x1: number; y1: number; x2: number; y2: number };
export type Kotak = { x: number; y: number; lebar: number; tinggi: number; warna: string };
export type Halaman = {
  lebar: number;
  tinggi: number;
  /** All text in the order it is drawn (merged cells come after the rows they span), white space evened out. */
  teks: string;
  potongan: Potongan[];
  garis: Garis[];
  kotak: Kotak[];
};
export type IsiPdf = { halaman: Halaman[]; info: Record<string, unknown>; teks: string };

type Matriks = [number, number, number, number, number, number];

const rata = (teks: string): string => teks.replace(/\s+/g, " ").trim();
const kali = ([a, b, c, d, e, f]: Matriks, x: number, y: number): [number, number] => [a * x + c * y + e, b * x + d * y + f];
const gabung = (luar: Matriks, [a, b, c, d, e, f]: Matriks): Matriks => [
  luar[0] * a + luar[2] * b,
  luar[1] * a + luar[3] * b,
  luar[0] * c + luar[2] * d,
  luar[1] * c + luar[3] * d,
  luar[0] * e + luar[2] * f + luar[4],
  luar[1] * e + luar[3] * f + luar[5],
];

/** Reads every page. The bytes are copied, because PDF.js takes what it is given. */
export async function bacaPdf(pdf: Uint8Array): Promise<IsiPdf> {
  const { OPS } = await getResolvedPDFJS();
  const dokumen = await getDocumentProxy(pdf.slice());
  const halaman: Halaman[] = [];
  for (let nomor = 1; nomor <= dokumen.numPages; nomor++) {
    const lembar = await dokumen.getPage(nomor);
    const [, , lebar = 0, tinggi = 0] = lembar.view;
    const potongan: Potongan[] = [];
    let teks = "";
    let ujung = { x: 0, y: 0 };
    for (const item of (await lembar.getTextContent()).items) {
      if (!("str" in item)) continue;
      const [x, y] = [Number(item.transform[4]), Number(item.transform[5])];
      const menyambung = Math.abs(y - ujung.y) < 2 && Math.abs(x - ujung.x) < 1;
      teks += (menyambung ? "" : " ") + item.str;
      ujung = { x: x + item.width, y };
      if (item.str.trim() !== "") potongan.push({ teks: item.str, x, y, lebar: item.width });
    }

    const garis: Garis[] = [];
    const kotak: Kotak[] = [];
    const { fnArray, argsArray } = await lembar.getOperatorList();
    const tumpukan: Matriks[] = [];
    let letak: Matriks = [1, 0, 0, 1, 0, 0];
    let warna = "#000000";
    fnArray.forEach((op, i) => {
      const isi = (argsArray[i] ?? []) as unknown[];
      if (op === OPS.save) tumpukan.push(letak);
      else if (op === OPS.restore) letak = tumpukan.pop() ?? letak;
      else if (op === OPS.transform) letak = gabung(letak, isi as Matriks);
      else if (op === OPS.setFillRGBColor) warna = String(isi[0]);
      else if (op === OPS.constructPath && isi[2] !== null && isi[2] !== undefined) {
        const batas = isi[2] as ArrayLike<number>;
        const [x1, y1] = kali(letak, batas[0] ?? 0, batas[1] ?? 0);
        const [x2, y2] = kali(letak, batas[2] ?? 0, batas[3] ?? 0);
        if (isi[0] === OPS.stroke) garis.push({ x1, y1: Math.min(y1, y2), x2, y2: Math.max(y1, y2) });
        else kotak.push({ x: x1, y: Math.min(y1, y2), lebar: x2 - x1, tinggi: Math.abs(y2 - y1), warna });
      }
    });
    halaman.push({ lebar, tinggi, teks: rata(teks), potongan, garis, kotak });
  }
  const { info } = await dokumen.getMetadata();
  await dokumen.destroy();
  return { halaman, info: info as Record<string, unknown>, teks: rata(halaman.map((h) => h.teks).join(" ")) };
}

/** The pieces of text that a horizontal line runs through from end to end. */
export function teksTercoret({ halaman }: IsiPdf): string[] {
  return halaman.flatMap(({ potongan, garis }) =>
    potongan
      .filter(({ x, y, lebar }) =>
        garis.some((g) => g.y1 === g.y2 && g.y1 > y + 1 && g.y1 < y + 6 && g.x1 < x + 1 && g.x2 > x + lebar - 1 && g.x2 < x + lebar + 2),
      )
      .map(({ teks }) => teks),
  );
}

/** The pieces of text that cross an upright line or leave the page: nothing may. */
export function teksKeluar({ halaman }: IsiPdf): string[] {
  return halaman.flatMap(({ potongan, garis, lebar: batas, tinggi }) =>
    potongan
      .filter(
        ({ x, y, lebar }) =>
          x < 20 ||
          x + lebar > batas - 20 ||
          y < 10 ||
          y > tinggi - 20 ||
          garis.some((g) => g.x1 === g.x2 && g.x1 > x + 0.5 && g.x1 < x + lebar - 0.5 && g.y1 < y + 3 && g.y2 > y + 3),
      )
      .map(({ teks }) => teks),
  );
}

/** Widths of the columns whose upright lines pass the height of the piece of text (its first occurrence on the page). */
export function lebarKolom({ potongan, garis }: Halaman, teks: string): number[] {
  const tempat = potongan.find((p) => p.teks.startsWith(teks));
  if (tempat === undefined) throw new Error(`not on this page: ${teks}`);
  const tegak = garis.filter((g) => g.x1 === g.x2 && g.y1 <= tempat.y + 2 && g.y2 >= tempat.y + 2).map((g) => g.x1);
  const x = [...new Set(tegak.map((nilai) => Math.round(nilai * 10) / 10))].toSorted((a, b) => a - b);
  return x.slice(1).map((nilai, i) => Math.round((nilai - (x[i] ?? 0)) * 10) / 10);
}

/** Whether the parts stand in the text in this order; answers the first that does not, or null. */
export function urutanSalah(teks: string, bagian: string[]): string | null {
  let dari = 0;
  for (const b of bagian) {
    const di = teks.indexOf(b, dari);
    if (di < 0) return b;
    dari = di + b.length;
  }
  return null;
}
