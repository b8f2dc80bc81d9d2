import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "kysely";
import { loadDemo } from "#demo/load.ts";
import { PERAGAAN_MULAI } from "#demo/waktu.ts";
import type { MasukanEvaluasi } from "#features/evaluasi/masukan.ts";
import { putarUlang } from "#features/evaluasi/putar-ulang.ts";
import type { Connection } from "#platform/db/connect.ts";
import { periksaNip } from "#rules/nip.ts";
import { migratedPglite } from "../pglite.ts";

let c: Connection;
beforeAll(async () => {
  c = await migratedPglite();
  await loadDemo(c.db);
});
afterAll(() => c.close());

const rows = async <R>(text: string) => (await sql.raw<R>(text).execute(c.db)).rows;

test("kota peragaan memuat 21 kecamatan, 151 kelurahan, dan sekitar 300 orang", async () => {
  expect(await rows("select count(*) as n from unit where jenis = 'KECAMATAN'")).toEqual([{ n: 21 }]);
  expect(await rows("select count(*) as n from unit where jenis = 'KELURAHAN'")).toEqual([{ n: 151 }]);
  const [orang] = await rows<{ n: number }>("select count(*) as n from pegawai");
  expect(orang?.n).toBeGreaterThanOrEqual(270);
  expect(orang?.n).toBeLessThanOrEqual(340);
});

test("setiap NIP sah, tidak ada jabatan dengan dua pemegang definitif, tidak ada lingkaran atasan", async () => {
  for (const { nip } of await rows<{ nip: string }>("select nip from pegawai where nip is not null")) expect(periksaNip(nip).nilai?.nip, nip).toBe(nip);
  expect(await rows("select jabatan_id from penugasan where jenis = 'DEFINITIF' and selesai is null group by 1 having count(*) > 1")).toEqual([]);
  expect(
    await rows(
      "with recursive n (id, atas, k) as (select id, atasan_id, 1 from jabatan union all select n.id, j.atasan_id, k + 1 from n join jabatan j on j.id = n.atas where k < 30) select id from n where k = 30",
    ),
  ).toEqual([]);
});

test("dua tim kerja lintas unit masing-masing dengan satu ketua, dan satu Plt. yang lebih dari enam bulan", async () => {
  expect(
    await rows(`select k.nama, count(*) filter (where a.is_ketua) as ketua, count(*) as orang, count(distinct j.unit_id) > 1 as lintas
      from tim_kerja k join tim_kerja_anggota a on a.tim_kerja_id = k.id
      join penugasan t on t.pegawai_id = a.pegawai_id and t.jenis = 'DEFINITIF' and t.selesai is null join jabatan j on j.id = t.jabatan_id
      group by k.id, k.nama order by k.nama`),
  ).toEqual([
    { nama: "Tim Pendampingan Penilaian Kinerja", ketua: 1, orang: 3, lintas: true },
    { nama: "Tim Percepatan Penurunan Stunting Kecamatan", ketua: 1, orang: 4, lintas: true },
  ]);
  const hari = PERAGAAN_MULAI.slice(0, 10);
  expect(await rows(`select id from penugasan where jenis = 'PLT' and selesai is null and mulai + interval '6 months' < '${hari}'`)).toHaveLength(1);
});

test("predikat setiap evaluasi peragaan terulang dari masukan dan aturan yang disimpan", async () => {
  const all = await rows<{
    id: string;
    predikat: string;
    masukan: MasukanEvaluasi;
    aturan_versi: string;
    rating_hasil_kerja: string;
    rating_perilaku_kerja: string;
  }>("select id, predikat, masukan, aturan_versi, rating_hasil_kerja, rating_perilaku_kerja from evaluasi where status <> 'TERBUKA'");
  expect(all.length).toBeGreaterThan(300);
  for (const one of all) {
    expect(putarUlang(one.masukan).nilai, one.id).toBe(one.predikat);
    expect([one.masukan.aturanVersi, one.masukan.hasilKerja, one.masukan.perilakuKerja]).toEqual([
      one.aturan_versi,
      one.rating_hasil_kerja,
      one.rating_perilaku_kerja,
    ]);
  }
});

test("SKP ada dalam setiap keadaan, kedua keluarga, kedua pendekatan; hasil pimpinan yang diintervensi milik atasannya", async () => {
  expect((await rows<{ status: string }>("select distinct status from skp order by 1")).map((one) => one.status)).toEqual(["DIAJUKAN", "DITETAPKAN", "DRAF"]);
  expect(await rows("select keluarga, pendekatan from skp group by 1, 2")).toHaveLength(4);
  // the superior's, or a team head's whose own result serves the same superior, or that of the leader who gave the task
  expect(
    await rows(`select r.id from rencana_hasil_kerja r join skp s on s.id = r.skp_id join rencana_hasil_kerja a on a.id = r.rhk_pimpinan_id join skp p on p.id = a.skp_id
      left join rencana_hasil_kerja aa on aa.id = a.rhk_pimpinan_id left join skp pp on pp.id = aa.skp_id
      where p.pegawai_id not in (s.penilai_id, coalesce(s.atasan_penilai_id, s.penilai_id)) and pp.pegawai_id is distinct from s.penilai_id and r.penugasan_dari is null`),
  ).toEqual([]);
  expect(await rows("select id from skp where alasan_kembali is not null and status = 'DRAF'")).not.toEqual([]);
});

test("tidak ada yang terjadi sesudah hari peragaan, dan tidak ada predikat yang seragam", async () => {
  for (const [tabel, kolom] of [
    ["skp", "diubah_pada"],
    ["realisasi", "dicatat_pada"],
    ["umpan_balik", "dibuat_pada"],
    ["evaluasi", "coalesce(ditandatangani_pada, diterima_pada, ditetapkan_pada, diubah_pada)"],
    ["audit", "pada"],
    ["jejak_skp", "pada"],
    ["usul_skp", "coalesce(dijawab_pada, diusulkan_pada)"],
    ["dialog_persetujuan", "pada"],
    ["keraguan_skp", "sejak"],
  ])
    expect(await rows(`select 1 from ${tabel} where ${kolom} > '${PERAGAAN_MULAI}'`), tabel).toEqual([]);
  expect((await rows("select distinct predikat from evaluasi where predikat is not null")).length).toBeGreaterThanOrEqual(4);
});

test("satu dialog selesai disetujui keduanya, satu usul dan keraguan menunggu; usul berdiri pada kata yang sekarang", async () => {
  expect(
    await rows("select d.id from dialog_kinerja d where (select count(*) from dialog_persetujuan p where p.dialog_id = d.id and p.versi = d.versi) = 2"),
  ).toHaveLength(2);
  expect(
    await rows(
      "select s.status, i.target = u.dari as sama from usul_skp u join skp s on s.id = u.skp_id join indikator i on i.id::text || '.target' = u.kunci",
    ),
  ).toEqual([{ status: "DIAJUKAN", sama: true }]);
  expect(await rows("select r.status from keraguan_skp r join indikator i on i.id::text || '.target' = r.kunci")).toEqual([
    { status: "TERBUKA" },
    { status: "TERBUKA" },
  ]);
});

test("kota peragaan selalu sama", async () => {
  const lain = await migratedPglite();
  await loadDemo(lain.db);
  const sidik = "select md5(string_agg(id::text || coalesce(predikat, '') || coalesce(masukan::text, ''), ',' order by id)) as sidik from evaluasi";
  expect((await sql.raw(sidik).execute(lain.db)).rows).toEqual(await rows(sidik));
  await lain.close();
});
