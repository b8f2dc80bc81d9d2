import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Database } from "#platform/db/connect.ts";
import { median, type Ukuran } from "./ukuran.ts";
import type { Pertanyaan, Peladen } from "./operasi.ts";
import { denganNilai } from "./skrip.ts";

const HARI = "2026-10-14";

/** The climb alone: every post's holder of the day by one recursive join, without delegation, absence or authority. */
const TELANJANG = sql`
  with recursive naik (pegawai_id, atasan_id, penilai_id, langkah) as (
    select t.pegawai_id, j.atasan_id, null::uuid, 0 from penugasan t join jabatan j on j.id = t.jabatan_id
    where t.jenis = 'DEFINITIF' and t.mulai <= ${HARI}::date and (t.selesai is null or t.selesai > ${HARI}::date)
    union all
    select n.pegawai_id, j.atasan_id, t.pegawai_id, n.langkah + 1 from naik n join jabatan j on j.id = n.atasan_id
    left join penugasan t on t.jabatan_id = j.id and t.is_tunggal and t.jenis in ('DEFINITIF', 'PLT') and t.mulai <= ${HARI}::date and (t.selesai is null or t.selesai > ${HARI}::date)
    where n.penilai_id is null and n.langkah < 20
  ) select count(*) from naik where penilai_id is not null`;

async function detik(db: Database, perintah: RawBuilder<unknown>): Promise<number> {
  const mulai = performance.now();
  await perintah.execute(db);
  return (performance.now() - mulai) / 1000;
}

/** Who rates whom, for everybody in one pass, beside the bare climb. */
export async function ukurSekota({ perekam: { db } }: Peladen): Promise<Ukuran> {
  const kami = sql`select count(*) from penilai_pada(${HARI}::date, null) where penilai_id is not null`;
  const babak: { lantai: number; kami: number }[] = [];
  for (let n = 0; n < 4; n += 1) babak.push({ lantai: await detik(db, TELANJANG), kami: await detik(db, kami) });
  babak.shift(); // the first warms up
  return {
    nama: "Penilai setiap pegawai pada satu hari, seluruh kota sekali jalan",
    satuan: "detik",
    lantai: { nama: "join rekursif polos, tanpa delegasi dan wewenang", nilai: median(babak.map((one) => one.lantai)) },
    kami: { nilai: median(babak.map((one) => one.kami)) },
    rasio: median(babak.map((one) => one.lantai / one.kami)),
    ambang: { rasio: 0.5 },
  };
}

/** Two goals for every unit of the city, each under one of the unit above, named by the first results of the unit's head. @returns how many */
export async function isiSasaran({ perekam: { db } }: Peladen): Promise<number> {
  await sql`insert into sasaran (unit_id, tahun, dokumen, teks, urutan, diubah_pada)
    select u.id, 2026, 'PK', 'Sasaran ' || n || ' ' || u.nama, n, now() from unit u cross join generate_series(1, 2) n`.execute(db);
  await sql`update sasaran g set induk_id = a.id from unit u join sasaran a on a.unit_id = u.induk_id where u.id = g.unit_id and a.urutan = g.urutan`.execute(
    db,
  );
  await sql`update rencana_hasil_kerja r set sasaran_id = g.id
    from skp s join periode d on d.id = s.periode_id and d.tahun = 2026 join jabatan j on j.id = s.jabatan_id and j.is_pimpinan_unit join sasaran g on g.unit_id = j.unit_id
    where r.skp_id = s.id and r.urutan = g.urutan - 1`.execute(db);
  await sql`analyze sasaran, rencana_hasil_kerja`.execute(db);
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from sasaran`.execute(db);
  return rows[0]?.n ?? 0;
}

/** What someone sees of the whole city, one request after another, beside its statements over one connection. `ambang`: seconds. */
export async function ukurPandangan(
  { alamat, perekam }: Peladen,
  { actor, masukan, jalur }: Pertanyaan,
  apa: { nama: string; operasi: Parameters<Peladen["perekam"]["rekam"]>[0]; ambang: number },
): Promise<Ukuran> {
  const pernyataan = await perekam.rekam(apa.operasi, actor, masukan);
  const sendiri = async () => {
    for (const satu of pernyataan) await sql.raw(denganNilai(satu).replaceAll("\\x3a", ":")).execute(perekam.db);
  };
  const lewat = async () => {
    const jawaban = await fetch(`${alamat}${jalur}`, { headers: { cookie: actor.cookie } });
    if (!jawaban.ok) throw new Error(`${jalur} menjawab ${jawaban.status}`);
    await jawaban.arrayBuffer();
  };
  const waktu = async (kerja: () => Promise<void>) => {
    const mulai = performance.now();
    await kerja();
    return performance.now() - mulai;
  };
  const lantai: number[] = [];
  const kami: number[] = [];
  for (let n = 0; n < 33; n += 1) {
    lantai.push(await waktu(sendiri));
    kami.push(await waktu(lewat));
  }
  const sisa = (nilai: number[]) => nilai.slice(3).toSorted((a, b) => a - b);
  const [a, b] = [sisa(lantai), sisa(kami)];
  const angka = (urut: number[]) => ({ nilai: median(urut) / 1000, p50: median(urut), p99: urut.at(-1) ?? Number.NaN });
  return {
    nama: apa.nama,
    satuan: "detik",
    lantai: { nama: `${pernyataan.length} pernyataan yang sama`, ...angka(a) },
    kami: angka(b),
    rasio: median(a) / median(b),
    ambang: { nilai: apa.ambang },
  };
}
