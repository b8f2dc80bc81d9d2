import type { BulanResponse } from "#features/realisasi/schemas.ts";
import { bandingkan, denganHttp, denganPgbench } from "./banding.ts";
import type { Permintaan } from "./beban.ts";
import type { Orang } from "./kota.ts";
import type { Pernyataan, Perekam } from "./rekam.ts";
import { bacaCatatan, tulisSkrip } from "./skrip.ts";
import type { Ukuran } from "./ukuran.ts";

type Bagian = { alamat: string; databaseUrl: string; bin: string; dir: string; orang: readonly Orang[]; perekam: Perekam };

/** October: begun, and not yet rated by anybody in the demo city. */
const BULAN = "2026-10";
const URAIAN = "Dicatat oleh pengukuran kecepatan";

/** Saving one realisasi beside the same statements as one transaction of pgbench; every connection has a row of its own. */
export async function ukurSimpan({ alamat, databaseUrl, bin, dir, orang, perekam }: Bagian): Promise<Ukuran> {
  const transaksi: Pernyataan[][] = [];
  const permintaan: Permintaan[] = [];
  for (const one of orang) {
    const jawaban = await fetch(`${alamat}/api/v1/realisasi/${BULAN}`, { headers: { cookie: one.cookie } });
    const baris = ((await jawaban.json()) as BulanResponse).baris.find((satu) => satu.pakaiAngka);
    if (!baris) throw new Error(`Tidak ada indikator berangka: ${jawaban.status}`);
    const isi = { indikatorId: baris.indikatorId, nilai: 7, uraian: URAIAN };
    const simpan = (versi: number) => perekam.rekam("realisasi.simpan", one, { ...isi, rhkId: baris.rhkId, bulan: BULAN, versi });
    const versi = baris.realisasi?.versi ?? 0;
    await simpan(versi); // makes sure the row is there, so that floor and ours both change it
    transaksi.push(await simpan(versi + 1));
    permintaan.push({
      method: "PUT",
      path: `/api/v1/realisasi/${baris.rhkId}/${BULAN}`,
      cookie: one.cookie,
      body: JSON.stringify({ ...isi, versi: "{versi}" }).replace('"{versi}"', "{versi}"),
      versi: versi + 2,
    });
  }
  const skrip = tulisSkrip(dir, "simpan", transaksi);
  const versiKini = async () => {
    for (const [n, one] of orang.entries()) {
      const { baris } = (await (await fetch(`${alamat}/api/v1/realisasi/${BULAN}`, { headers: { cookie: one.cookie } })).json()) as BulanResponse;
      const milik = permintaan[n];
      if (milik) milik.versi = baris.find((satu) => milik.path.includes(satu.rhkId) && milik.body?.includes(String(satu.indikatorId)))?.realisasi?.versi ?? 0;
    }
  };
  const kami = denganHttp(alamat, permintaan, "tetap");
  const hasil = await bandingkan(denganPgbench(bin, databaseUrl, skrip, bacaCatatan(dir, "simpan")), async () => {
    await versiKini(); // the floor writes the same rows
    return kami();
  });
  return {
    nama: "Menyimpan satu realisasi: isian, akses, kunci versi, audit (API)",
    satuan: "per detik",
    lantai: { nama: `pgbench, ${transaksi[0]?.length ?? 0} pernyataan yang sama`, nilai: hasil.lantai.perDetik, p50: hasil.lantai.p50, p99: hasil.lantai.p99 },
    kami: { nilai: hasil.kami.perDetik, p50: hasil.kami.p50, p99: hasil.kami.p99 },
    rasio: hasil.rasio,
    ambang: { rasio: 0.4 },
    orientasi: "≥ 600 per detik, p99 ≤ 60 ms",
  };
}
