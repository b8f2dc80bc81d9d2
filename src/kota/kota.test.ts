import { createHash } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { kumpulkanBahan } from "#features/evaluasi/masukan.ts";
import type { MasukanEvaluasi } from "#features/evaluasi/masukan.ts";
import type { Connection } from "#platform/db/connect.ts";
import { periksaNip } from "#rules/nip.ts";
import { migratedPglite } from "../../tests/pglite.ts";
import { bagi } from "./bagi.ts";
import { isKosong, muatKota } from "./muat.ts";
import type { HasilKota } from "./muat.ts";
import { susunBaris } from "./susun-baris.ts";
import { susunKota } from "./susun-kota.ts";
import { bacaWilayah } from "./susun-struktur.ts";
import type { Wilayah } from "./susun-struktur.ts";

const PILIHAN = { benih: 7, orang: 300, tahun: 1 };
let connection: Connection;
let hasil: HasilKota;
let isKosongDulu: boolean;
let wilayah: Wilayah;
const baca = async <T>(teks: string): Promise<T[]> => (await sql.raw<T>(teks).execute(connection.db)).rows;

beforeAll(async () => {
  wilayah = await bacaWilayah();
  connection = await migratedPglite();
  isKosongDulu = await isKosong(connection);
  hasil = await muatKota(connection, PILIHAN, { hashSandi: async () => "sandi-tersandi" });
});
afterAll(() => connection.close());

test("baris yang disalin benar-benar ada, dan basis data itu tidak kosong lagi", async () => {
  expect([isKosongDulu, await isKosong(connection)]).toEqual([true, false]);
  for (const [tabel, jumlah] of Object.entries(hasil.jumlah)) {
    const [satu] = await baca<{ n: number }>(`select count(*)::int as n from ${tabel}`);
    expect(satu?.n, tabel).toBe(jumlah);
  }
  expect(hasil.jumlah.realisasi).toBeGreaterThan(5000);
});

test("susunan pegawai sebanding dengan Kota Medan: PNS, PPPK, PPPK paruh waktu", async () => {
  const jenis = await baca<{ jenis: string; n: number }>("select jenis, count(*)::int as n from pegawai where berhenti_pada is null group by jenis");
  expect(Object.fromEntries(jenis.map((satu) => [satu.jenis, satu.n]))).toEqual({ PNS: 127, PPPK: 61, PPPK_PARUH_WAKTU: 112, NON_ASN: 1 });
});

test("NIP dan NI PPPK sah, cocok dengan jenisnya, dan tidak ada yang kembar", async () => {
  const semua = await baca<{ nip: string; jenis: string }>("select nip, jenis from pegawai where nip is not null");
  for (const { nip, jenis } of semua) expect(periksaNip(nip).nilai, nip).toMatchObject({ nip, jenis: jenis === "PNS" ? "PNS" : "PPPK" });
  expect(new Set(semua.map((satu) => satu.nip)).size).toBe(semua.length);
});

test("setiap orang yang bertugas punya atasan sampai ke Wali Kota, dan setiap SKP punya penilai yang memegang jabatannya", async () => {
  const yatim = await baca(`with recursive naik (awal, id, langkah) as (
      select id, atasan_id, 1 from jabatan where atasan_id is not null
      union all select n.awal, j.atasan_id, n.langkah + 1 from naik n join jabatan j on j.id = n.id where j.atasan_id is not null and n.langkah < 20)
    select nama from jabatan where jenis <> 'KEPALA_DAERAH' and id not in (select awal from naik n join jabatan j on j.id = n.id where j.jenis = 'KEPALA_DAERAH')`);
  expect(yatim).toEqual([]);
  const tanpaPenilai = await baca(`select s.id from skp s join periode p on p.id = s.periode_id where not exists (
    select 1 from penugasan t where t.pegawai_id = s.penilai_id and t.jabatan_id = s.penilai_jabatan_id and t.jenis in ('DEFINITIF','PLT')
      and t.mulai <= least(p.selesai, date '2026-10-14') and (t.selesai is null or t.selesai > least(p.selesai, date '2026-10-14')))`);
  expect(tanpaPenilai).toEqual([]);
  const [skp] = await baca<{ n: number }>(`select count(*)::int as n from skp s join periode p on p.id = s.periode_id where p.tahun = 2026`);
  expect(skp?.n).toBe(300);
});

test("jabatan bersama dipegang banyak orang, jabatan pimpinan satu orang, sebagian kosong, dan Plt. menjalankan yang ditinggalkan", async () => {
  const [bersama] = await baca<{ n: number }>(
    "select max(n)::int as n from (select count(*) as n from penugasan t join jabatan j on j.id = t.jabatan_id where t.selesai is null and not j.is_tunggal group by j.id) x",
  );
  expect(bersama?.n).toBeGreaterThan(2);
  const plt = await baca<{ nama: string }>("select j.nama from penugasan t join jabatan j on j.id = t.jabatan_id where t.jenis = 'PLT' and t.selesai is null");
  expect(plt.map((satu) => satu.nama)).toContain("Kepala Dinas Kesehatan");
  const [pindah] = await baca<{ n: number }>(
    "select count(*)::int as n from (select pegawai_id from penugasan where jenis = 'DEFINITIF' group by 1 having count(*) > 1) x",
  );
  expect(pindah?.n).toBeGreaterThan(5);
});

test("bahan yang dibekukan pada evaluasi sama dengan yang dikumpulkan aplikasi dari baris-barisnya", async () => {
  const putus = await baca<{ id: string; masukan: MasukanEvaluasi }>(
    "select e.id, e.masukan from evaluasi e join skp s on s.id = e.skp_id where e.masukan is not null order by md5(e.id::text) limit 60",
  );
  const bahan = await kumpulkanBahan(
    connection.db,
    putus.map((satu) => satu.id),
  );
  for (const { id, masukan } of putus) {
    const urut = (isi: { rhkId: string }[]) => isi.toSorted((a, b) => (a.rhkId < b.rhkId ? -1 : 1));
    expect(masukan.perilaku, id).toEqual(bahan.get(id)?.perilaku);
    expect(urut(masukan.rhk), id).toEqual(urut(bahan.get(id)?.rhk ?? []));
  }
});

test("benih yang sama memberi baris yang sama, benih lain memberi kota lain", () => {
  const sidik = (benih: number) => {
    const hash = createHash("sha256");
    for (const { tabel, isi } of susunBaris({ ...PILIHAN, benih }, wilayah)) hash.update(`${tabel}\n${isi}`);
    return hash.digest("hex");
  };
  expect(sidik(7)).toBe(sidik(7));
  expect(sidik(7)).not.toBe(sidik(8));
});

test("kota penuh punya 21 kecamatan, 151 kelurahan, ratusan sekolah, 41 puskesmas, dan tepat 23.000 ASN", () => {
  const { unit, orang, plt } = susunKota({ benih: 1, orang: 23_000, tahun: 3 }, wilayah);
  const banyak = (jenis: string) => unit.filter((satu) => satu.jenis === jenis).length;
  expect([banyak("KECAMATAN"), banyak("KELURAHAN"), banyak("SEKOLAH"), banyak("PUSKESMAS"), banyak("RUMAH_SAKIT")]).toEqual([21, 151, 425, 41, 2]);
  expect(new Set(unit.map((satu) => satu.kode)).size).toBe(unit.length);
  expect(orang.filter((satu) => satu.berhenti === null && satu.nip !== null)).toHaveLength(23_000);
  expect(plt).toHaveLength(10);
});

test("pembagian menurut bobot selalu habis terbagi", () => {
  expect(bagi(10, [1, 1, 1])).toEqual([4, 3, 3]);
  expect(bagi(7, [0, 2.5, 1])).toEqual([0, 5, 2]);
  expect(bagi(5, [0, 0])).toEqual([0, 0]);
});
