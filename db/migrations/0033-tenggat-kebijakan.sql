-- Clocks of planning on which the regulation is silent are policy data of the instansi, each with its source and how sure we are
-- of it; the number that holds on a day counts for what begins on that day.
create table tenggat_kebijakan (
  hal text not null check (hal in ('JAWAB_PERUBAHAN','ALIH_PERUBAHAN','SKP_JABATAN_BARU')),
  mulai date not null default '2022-02-07',
  selesai date check (selesai > mulai),
  hari_kerja integer not null check (hari_kerja between 0 and 120 and (hari_kerja > 0 or hal = 'ALIH_PERUBAHAN')),
  keyakinan text not null check (keyakinan in ('A','B','C','D')),
  sumber text not null check (length(sumber) between 1 and 300),
  primary key (hal, mulai)
);
create unique index tenggat_kebijakan_berlaku on tenggat_kebijakan (hal) where selesai is null;
insert into tenggat_kebijakan (hal, hari_kerja, keyakinan, sumber) values
  ('JAWAB_PERUBAHAN', 7, 'D', 'Kebijakan awal kami: sama dengan waktu memutus keberatan (Lampiran Bab V.B.6, hlm. 117); teks tidak mengatur waktu menetapkan perubahan.'),
  ('ALIH_PERUBAHAN', 0, 'D', 'Kebijakan awal kami: seperti batas Januari (Pasal 14 ayat (1), hlm. 65), hari sesudah tenggat penilai dialog beralih kepada atasannya.'),
  ('SKP_JABATAN_BARU', 20, 'D', 'Kebijakan awal kami: kira-kira sepanjang Januari, waktu yang dipunyai semua orang; teks hanya meminta SKP baru (hlm. 65 angka 6).');

-- Day 1 is the first working day after; the same rule as src/rules/hari-kerja.ts, equal by test.
create function tambah_hari_kerja(dari date, jumlah integer) returns date language sql stable as $$
  select case when jumlah <= 0 then dari else (
    select h.d::date from generate_series(dari + 1, dari + jumlah * 2 + 60, interval '1 day') h (d)
    where extract(isodow from h.d) <= coalesce((select (nilai #>> '{}')::int from pengaturan where kunci = 'hariKerjaPerMinggu'), 5)
      and not exists (select 1 from hari_libur l where l.tanggal = h.d::date)
    order by h.d offset jumlah - 1 limit 1) end
$$;
-- The last day for the SKP of a post taken up after the yearly last day; the year's end stays the outermost.
create function batas_skp_jabatan(sejak date, akhir date) returns date language sql stable as $$
  select least(akhir, tambah_hari_kerja(sejak, (select k.hari_kerja from tenggat_kebijakan k where k.hal = 'SKP_JABATAN_BARU' and k.mulai <= sejak and (k.selesai is null or sejak < k.selesai))))
$$;

-- Of a change that waits: the day by which the penilai is asked to answer. From the day after batas_penetapan on the atasan penilai may.
alter table skp add column tenggat_jawab date;
alter table skp add constraint skp_tenggat_jawab check (tenggat_jawab is null or (mengubah_id is not null and status = 'DIAJUKAN' and tenggat_jawab <= batas_penetapan));
-- who waits already begins to be counted today
update skp set tenggat_jawab = tambah_hari_kerja(current_date, 7), batas_penetapan = tambah_hari_kerja(current_date, 7) where mengubah_id is not null and status = 'DIAJUKAN';

alter table pengingat drop constraint pengingat_hal_check;
alter table pengingat add constraint pengingat_hal_check check (hal in ('MULAI_SKP','SUSUN_SKP','PERBAIKI_SKP','TETAPKAN_SKP','TETAPKAN_PERUBAHAN'));
