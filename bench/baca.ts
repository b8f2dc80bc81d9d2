import { writeFileSync } from "node:fs";
import { bandingkan, denganHttp } from "./banding.ts";
import type { Orang } from "./kota.ts";
import type { Bahan } from "./lantai.ts";
import { AKAR, nyalakan } from "./proses.ts";
import type { Pernyataan, Perekam } from "./rekam.ts";
import type { Ukuran } from "./ukuran.ts";

type Bagian = { alamat: string; databaseUrl: string; dir: string; orang: readonly Orang[]; perekam: Perekam };

/** Reading one explanation, and one page of it, beside a bare Fastify process with the same SQL and the same bytes. */
export async function ukurBacaan({ alamat, databaseUrl, dir, orang, perekam }: Bagian): Promise<Ukuran[]> {
  const bacaan: Record<string, Pernyataan[]> = {};
  for (const one of orang) bacaan[one.evaluasiId] = await perekam.rekam("evaluasi.mengapa", one, { evaluasiId: one.evaluasiId });
  const [contoh] = orang;
  if (!contoh) throw new Error("Tidak ada orang untuk diukur.");
  const jawaban = await fetch(`${alamat}/hasil/${contoh.evaluasiId}`, { headers: { cookie: contoh.cookie } });
  const halaman = await jawaban.text();
  if (jawaban.status !== 200 || !halaman.includes("</html>")) throw new Error(`Halaman hasil menjawab ${jawaban.status}.`);

  const bahan: Bahan = { databaseUrl, bacaan, halaman };
  writeFileSync(`${dir}/lantai.json`, JSON.stringify(bahan));
  const lantai = await nyalakan([process.execPath, `${AKAR}/bench/lantai.ts`], { LANTAI_BAHAN: `${dir}/lantai.json` });
  try {
    const jalur = (path: (one: Orang) => string) => orang.map((one) => ({ method: "GET" as const, path: path(one), cookie: one.cookie }));
    const baca = await bandingkan(
      denganHttp(
        lantai.alamat,
        jalur((one) => `/bacaan/${one.evaluasiId}`),
        "giliran",
      ),
      denganHttp(
        alamat,
        jalur((one) => `/api/v1/evaluasi/${one.evaluasiId}/mengapa`),
        "giliran",
      ),
    );
    const lihat = await bandingkan(
      denganHttp(
        lantai.alamat,
        jalur(() => "/halaman"),
        "giliran",
      ),
      denganHttp(
        alamat,
        jalur((one) => `/hasil/${one.evaluasiId}`),
        "giliran",
      ),
    );
    const baris = (nama: string, namaLantai: string, { lantai: l, kami: k, rasio }: typeof baca) => ({
      nama,
      satuan: "per detik" as const,
      lantai: { nama: namaLantai, nilai: l.perDetik, p50: l.p50, p99: l.p99 },
      kami: { nilai: k.perDetik, p50: k.p50, p99: k.p99 },
      rasio,
    });
    return [
      {
        ...baris("Membaca satu evaluasi dengan penjelasannya (API)", "Fastify polos, SQL yang sama", baca),
        ambang: { rasio: 0.4 },
        orientasi: "≥ 1.500 per detik, p99 ≤ 50 ms",
      },
      {
        ...baris(
          `Satu halaman dari server: hasil dan penjelasannya, ${Math.round(Buffer.byteLength(halaman) / 1024)} KB`,
          "Fastify polos, bita yang sama",
          lihat,
        ),
        ambang: { nilai: 120 },
      },
    ];
  } finally {
    await lantai.berhenti();
  }
}
