import type { Operations } from "#operations.ts";
import type { PersonActor } from "#platform/access/relation.ts";
import { SAMBUNGAN } from "./beban.ts";
import { bandingkan, denganHttp, denganPgbenchBergilir } from "./banding.ts";
import type { Perekam } from "./rekam.ts";
import { bacaCatatan, tulisSkrip } from "./skrip.ts";
import type { Ukuran } from "./ukuran.ts";

export type Peladen = { alamat: string; databaseUrl: string; bin: string; dir: string; perekam: Perekam };
/** One request of a read operation: who asks, what, and the same as an address of the API. */
export type Pertanyaan = { actor: PersonActor & { cookie: string }; masukan: object; jalur: string };
type Pesanan = { nama: string; kunci: string; operasi: keyof Operations & string; tanya: readonly Pertanyaan[]; orientasi?: string };

/** A read operation over HTTP beside its own statements sent by pgbench, over as many connections, each with its question. */
export async function ukurOperasi({ alamat, databaseUrl, bin, dir, perekam }: Peladen, pesanan: Pesanan): Promise<Ukuran> {
  const tanya = Array.from({ length: SAMBUNGAN }, (_, n) => pesanan.tanya[n % pesanan.tanya.length] as Pertanyaan);
  const pernyataan = [];
  for (const { actor, masukan } of tanya) pernyataan.push(await perekam.rekam(pesanan.operasi, actor, masukan));
  const contoh = tanya[0] as Pertanyaan;
  const jawaban = await fetch(`${alamat}${contoh.jalur}`, { headers: { cookie: contoh.actor.cookie } });
  if (!jawaban.ok) throw new Error(`${contoh.jalur} menjawab ${jawaban.status}: ${await jawaban.text()}`);
  const skrip = tulisSkrip(dir, pesanan.kunci, pernyataan);
  const permintaan = tanya.map(({ actor, jalur }) => ({ method: "GET" as const, path: jalur, cookie: actor.cookie }));
  const hasil = await bandingkan(denganPgbenchBergilir(bin, databaseUrl, skrip, bacaCatatan(dir, pesanan.kunci)), denganHttp(alamat, permintaan, "giliran"));
  return {
    nama: pesanan.nama,
    satuan: "per detik",
    lantai: { nama: `pgbench, ${pernyataan[0]?.length ?? 0} pernyataan yang sama`, nilai: hasil.lantai.perDetik },
    kami: { nilai: hasil.kami.perDetik, p50: hasil.kami.p50, p99: hasil.kami.p99 },
    rasio: hasil.rasio,
    ambang: { rasio: 0.4 },
    ...(pesanan.orientasi ? { orientasi: pesanan.orientasi } : {}),
  };
}
