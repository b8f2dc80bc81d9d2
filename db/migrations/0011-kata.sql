-- The words people, posts and units are called by: a slip of the keyboard is set right among a few thousand words, not
-- among 23,000 people. Only ever added to; a word nobody bears any more finds nobody.
create table kata_kenal (kata text collate "C" primary key);
create index kata_kenal_mirip on kata_kenal using gin (kata gin_trgm_ops);

create or replace function segarkan_pegawai_masa(siapa uuid[]) returns void language plpgsql as $$
begin
  perform 1 from pegawai where id = any(siapa) order by id for no key update;
  delete from pegawai_masa where id = any(siapa);
  insert into pegawai_masa (id, mulai, sampai, nama, urut_nama, nip, jenis, pangkat_gol_ruang, berhenti_pada, penugasan, penugasan_mulai,
    jabatan_id, jabatan_nama, jenis_jabatan, unit_id, unit_nama, kata)
  with tugas as materialized (
    select pegawai_id, jabatan_id, jenis, mulai, coalesce(selesai, 'infinity') as sampai from penugasan where pegawai_id = any(siapa) and jenis in ('DEFINITIF','PLT')
  ), titik as (
    select unnest(siapa) as id, '-infinity'::date as pada
    union select pegawai_id, mulai from tugas
    union select pegawai_id, sampai from tugas where sampai < 'infinity'
  ), masa as (
    select id, pada as mulai, coalesce(lead(pada) over (partition by id order by pada), 'infinity') as sampai from titik
  ), utama as (
    select distinct on (m.id, m.mulai) m.id, m.mulai, t.jabatan_id, t.jenis, t.mulai as sejak, t.mulai <= m.mulai and m.mulai < t.sampai as is_kini
    from masa m join tugas t on t.pegawai_id = m.id
    order by m.id, m.mulai, (t.mulai <= m.mulai and m.mulai < t.sampai) desc, (t.jenis = 'DEFINITIF' and t.mulai <= m.mulai and m.mulai < t.sampai) desc,
      (t.mulai <= m.mulai) desc, case when t.mulai <= m.mulai then t.sampai end desc, t.mulai, t.jabatan_id
  )
  select p.id, m.mulai, m.sampai, p.nama, urut_nama(p.nama), coalesce(p.nip, ''), p.jenis, p.pangkat_gol_ruang, coalesce(p.berhenti_pada, 'infinity'),
    case when a.is_kini then a.jenis end, case when a.is_kini then a.sejak end,
    case when a.is_kini then j.id end, case when a.is_kini then j.nama else '' end, case when a.is_kini then j.jenis end,
    u.id, coalesce(u.nama, ''), lower(concat_ws(' ', p.nama, case when a.is_kini then j.nama end, u.nama))
  from masa m join pegawai p on p.id = m.id
  left join utama a on a.id = m.id and a.mulai = m.mulai
  left join jabatan j on j.id = a.jabatan_id
  left join unit u on u.id = j.unit_id;
  insert into kata_kenal (kata)
    select distinct satu from pegawai_masa m cross join lateral regexp_split_to_table(m.kata, '[^a-z0-9]+') satu
    where m.id = any(siapa) and length(satu) between 3 and 40 order by satu on conflict do nothing;
end $$;

insert into kata_kenal (kata)
  select distinct satu from pegawai_masa m cross join lateral regexp_split_to_table(m.kata, '[^a-z0-9]+') satu where length(satu) between 3 and 40;

drop function kata_mirip(text);
drop index keadaan_pegawai_siapa; -- the same as keadaan_pegawai_pegawai
