-- Finding people among 23,000: one lean row per person and stretch of time, so that a page of a list reads one index.
-- The stretch, not "now", is stored: a post that begins tomorrow needs no nightly job and no clock in the database.

-- the name people are looked up by: small letters, without the titles before it ("dr. Budi" stands under b)
create function urut_nama(nama text) returns text language sql immutable parallel safe as $$
  select lower(regexp_replace(nama, '^((dr|drg|drs|dra|ir|h|hj|prof|apt|ns|st|kh)\.\s*|(h|hj|ir|dr)\s+)+', '', 'i'))
$$;

create table pegawai_masa (
  id uuid not null references pegawai (id) on delete cascade,
  mulai date not null,                       -- half-open, -infinity and infinity at the ends
  sampai date not null,
  nama text not null,
  urut_nama text collate "C" not null,
  nip text collate "C" not null default '', -- empty: none
  jenis text not null,
  pangkat_gol_ruang text,
  berhenti_pada date not null default 'infinity',
  -- the definitive post of that time, else the one held as Plt.; null: none
  penugasan text,
  penugasan_mulai date,
  jabatan_id uuid,
  jabatan_nama text collate "C" not null default '',
  jenis_jabatan text,
  -- the unit of the post; without a post the one of the post before or to come, so that its pengelola still sees the person
  unit_id uuid,
  unit_nama text collate "C" not null default '',
  kata text not null,                        -- what one search field is matched against
  primary key (id, mulai)
);
create index pegawai_masa_nama on pegawai_masa (urut_nama, id);
create index pegawai_masa_nip on pegawai_masa (nip, id);
create index pegawai_masa_unit_nama on pegawai_masa (unit_nama, urut_nama, id);
create index pegawai_masa_jabatan_nama on pegawai_masa (jabatan_nama, urut_nama, id);
create index pegawai_masa_unit on pegawai_masa (unit_id, urut_nama, id);
create index pegawai_masa_kata on pegawai_masa using gin (kata gin_trgm_ops);
create index pegawai_masa_urut_nama_mirip on pegawai_masa using gin (urut_nama gin_trgm_ops);

create index unit_nama_mirip on unit using gin (lower(nama) gin_trgm_ops);
create index jabatan_nama_mirip on jabatan using gin (lower(nama) gin_trgm_ops);
create index keadaan_pegawai_siapa on keadaan_pegawai (pegawai_id);
create index penugasan_plt on penugasan (pegawai_id) where jenis = 'PLT';

-- Writes the rows of these people anew. Their rows in `pegawai` are locked, so that two changes of one person follow each other.
create function segarkan_pegawai_masa(siapa uuid[]) returns void language plpgsql as $$
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
end $$;

create function pegawai_masa_dari_pegawai() returns trigger language plpgsql as $$
begin
  perform segarkan_pegawai_masa(array(select id from baru order by id));
  return null;
end $$;
create trigger pegawai_masa_tambah after insert on pegawai referencing new table as baru for each statement execute function pegawai_masa_dari_pegawai();
create trigger pegawai_masa_ubah after update on pegawai referencing new table as baru for each statement execute function pegawai_masa_dari_pegawai();

create function pegawai_masa_dari_penugasan() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform segarkan_pegawai_masa(array(select distinct pegawai_id from baru));
  elsif tg_op = 'DELETE' then
    perform segarkan_pegawai_masa(array(select distinct pegawai_id from lama));
  else
    perform segarkan_pegawai_masa(array(select pegawai_id from baru union select pegawai_id from lama));
  end if;
  return null;
end $$;
create trigger pegawai_masa_tambah after insert on penugasan referencing new table as baru for each statement execute function pegawai_masa_dari_penugasan();
create trigger pegawai_masa_ubah after update on penugasan referencing old table as lama new table as baru for each statement execute function pegawai_masa_dari_penugasan();
create trigger pegawai_masa_hapus after delete on penugasan referencing old table as lama for each statement execute function pegawai_masa_dari_penugasan();

create function pegawai_masa_dari_jabatan() returns trigger language plpgsql as $$
begin
  perform segarkan_pegawai_masa(array(select distinct t.pegawai_id from penugasan t join baru b on b.id = t.jabatan_id join lama l on l.id = b.id
    where (b.nama, b.unit_id, b.jenis) is distinct from (l.nama, l.unit_id, l.jenis)));
  return null;
end $$;
create trigger pegawai_masa_ubah after update on jabatan referencing old table as lama new table as baru for each statement execute function pegawai_masa_dari_jabatan();

create function pegawai_masa_dari_unit() returns trigger language plpgsql as $$
begin
  perform segarkan_pegawai_masa(array(select distinct t.pegawai_id from penugasan t join jabatan j on j.id = t.jabatan_id join baru b on b.id = j.unit_id join lama l on l.id = b.id
    where b.nama is distinct from l.nama));
  return null;
end $$;
create trigger pegawai_masa_ubah after update on unit referencing old table as lama new table as baru for each statement execute function pegawai_masa_dari_unit();

select segarkan_pegawai_masa(array(select id from pegawai));

-- Similar enough for a slip of the keyboard ("Yusnidra" for "Yusnidar"); the library's own measure of 0.6 is too strict for short names.
create function kata_mirip(dicari text) returns table (id uuid, nilai real) language sql stable rows 100 set pg_trgm.word_similarity_threshold = 0.5 as $$
  select m.id, max(word_similarity(dicari, m.kata)) from pegawai_masa m where dicari <% m.kata group by m.id
$$;
