-- Structure with a memory: former names and parents of units and posts, several kinds of holding a post, teams,
-- delegated rating, tickets. ADR 0019.
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

alter table unit
  add column versi integer not null default 1,
  add column dasar text;
alter table unit drop constraint unit_jenis_check;
alter table unit add constraint unit_jenis_check check (jenis in ('PEMKO','SETDA','SETWAN','DINAS','BADAN','INSPEKTORAT','SATUAN','KECAMATAN','KELURAHAN','BIDANG','BAGIAN','SEKRETARIAT','SUBBAGIAN','SEKSI','UPT','PUSKESMAS','SEKOLAH','RUMAH_SAKIT','INSTALASI'));

-- what a unit was called and where it belonged before; `unit` itself holds what is true now
create table unit_riwayat (
  id uuid primary key default gen_random_uuid(),
  unit_id uuid not null references unit (id),
  kode text not null,
  nama text not null,
  induk_id uuid references unit (id),
  mulai date not null,
  selesai date not null check (selesai > mulai),
  dasar text,
  exclude using gist (unit_id with =, daterange(mulai, selesai) with &&)
);

-- which units a unit continues: merged from several, split off one, or simply followed
create table unit_pendahulu (
  unit_id uuid not null references unit (id),
  pendahulu_id uuid not null references unit (id),
  cara text not null check (cara in ('PENGGABUNGAN','PEMECAHAN','PENGGANTIAN')),
  pada date not null,
  dasar text,
  primary key (unit_id, pendahulu_id),
  check (unit_id <> pendahulu_id)
);
create index unit_pendahulu_asal on unit_pendahulu (pendahulu_id);

alter table jabatan
  add column kode text unique,
  add column fungsi text,
  add column jenjang text check (jenjang in ('PEMULA','TERAMPIL','MAHIR','PENYELIA','AHLI_PERTAMA','AHLI_MUDA','AHLI_MADYA','AHLI_UTAMA')),
  add column eselon text check (eselon in ('I.a','I.b','II.a','II.b','III.a','III.b','IV.a','IV.b')),
  add column mulai date not null default '2020-01-01',
  add column selesai date,
  add column versi integer not null default 1,
  -- one holder at a time: every structural post and every head; a post like "Guru Ahli Pertama" may have forty
  add column is_tunggal boolean generated always as (is_pimpinan_unit or jenis in ('KEPALA_DAERAH','JPT','ADMINISTRATOR','PENGAWAS')) stored,
  add constraint jabatan_masa check (selesai > mulai),
  add constraint jabatan_jenjang_fungsional check (jenjang is null or jenis = 'FUNGSIONAL');
-- one post leads a unit, unless it has ended
create unique index jabatan_satu_pimpinan on jabatan (unit_id) where is_pimpinan_unit and selesai is null;

create table jabatan_riwayat (
  id uuid primary key default gen_random_uuid(),
  jabatan_id uuid not null references jabatan (id),
  nama text not null,
  unit_id uuid not null references unit (id),
  atasan_id uuid references jabatan (id),
  mulai date not null,
  selesai date not null check (selesai > mulai),
  dasar text,
  exclude using gist (jabatan_id with =, daterange(mulai, selesai) with &&)
);

alter table pegawai
  add column surel text check (surel ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'),
  add column berhenti_pada date, -- the first day no longer in service
  add column alasan_berhenti text check (alasan_berhenti in ('PENSIUN','MENINGGAL','MENGUNDURKAN_DIRI','DIBERHENTIKAN','PINDAH_INSTANSI','KONTRAK_BERAKHIR')),
  add column versi integer not null default 1,
  add constraint pegawai_berhenti_beralasan check ((berhenti_pada is null) = (alasan_berhenti is null));

-- times in which somebody is not simply at their post (L.II.C.8 p. 65-66; L.IV.A.15-16 p. 92)
create table keadaan_pegawai (
  id uuid primary key default gen_random_uuid(),
  pegawai_id uuid not null references pegawai (id),
  keadaan text not null check (keadaan in ('CLTN','MPP','DIBERHENTIKAN_SEMENTARA','TUGAS_BELAJAR','DIPERBANTUKAN','BERHALANGAN_TETAP')),
  mulai date not null,
  selesai date check (selesai > mulai),
  tempat text,
  dasar text,
  exclude using gist (pegawai_id with =, daterange(mulai, selesai) with &&)
);

alter table penugasan
  add column is_tunggal boolean not null default false,
  add column versi integer not null default 1;
alter table penugasan drop constraint penugasan_jenis_check;
alter table penugasan add constraint penugasan_jenis_check check (jenis in ('DEFINITIF','PLT','PLH','TAMBAHAN'));
drop index penugasan_definitif_berjalan;
create function isi_penugasan_tunggal() returns trigger language plpgsql as $$
begin
  select is_tunggal into strict new.is_tunggal from jabatan where id = new.jabatan_id;
  return new;
end $$;
create trigger penugasan_tunggal before insert or update of jabatan_id on penugasan for each row execute function isi_penugasan_tunggal();
create function sebar_jabatan_tunggal() returns trigger language plpgsql as $$
begin
  update penugasan set is_tunggal = new.is_tunggal where jabatan_id = new.id and is_tunggal <> new.is_tunggal;
  return null;
end $$;
create trigger jabatan_tunggal after update of jenis, is_pimpinan_unit on jabatan for each row execute function sebar_jabatan_tunggal();
update penugasan t set is_tunggal = j.is_tunggal from jabatan j where j.id = t.jabatan_id;
alter table penugasan
  add constraint penugasan_satu_definitif exclude using gist (pegawai_id with =, daterange(mulai, selesai) with &&) where (jenis = 'DEFINITIF'),
  -- two heads at once, or a Plt. beside the definitive holder, cannot be; a Plh. stands in for a holder who is away
  add constraint penugasan_satu_pemegang exclude using gist (jabatan_id with =, daterange(mulai, selesai) with &&) where (is_tunggal and jenis in ('DEFINITIF','PLT')),
  add constraint penugasan_satu_plh exclude using gist (jabatan_id with =, daterange(mulai, selesai) with &&) where (jenis = 'PLH'),
  add constraint penugasan_tidak_ganda exclude using gist (pegawai_id with =, jabatan_id with =, jenis with =, daterange(mulai, selesai) with &&);

create table tim_kerja (
  id uuid primary key default gen_random_uuid(),
  nama text not null check (length(nama) between 1 and 200),
  tujuan text not null default '',
  unit_id uuid not null references unit (id), -- where the matrix of the team stands
  mulai date not null,
  selesai date check (selesai > mulai),
  dasar text,
  versi integer not null default 1
);
create index tim_kerja_unit on tim_kerja (unit_id);
create table tim_kerja_anggota (
  id uuid primary key default gen_random_uuid(),
  tim_kerja_id uuid not null references tim_kerja (id),
  pegawai_id uuid not null references pegawai (id),
  is_ketua boolean not null default false,
  peran text not null default '',
  mulai date not null,
  selesai date check (selesai > mulai),
  constraint tim_kerja_anggota_sekali exclude using gist (tim_kerja_id with =, pegawai_id with =, daterange(mulai, selesai) with &&),
  constraint tim_kerja_satu_ketua exclude using gist (tim_kerja_id with =, daterange(mulai, selesai) with &&) where (is_ketua)
);
create index tim_kerja_anggota_pegawai on tim_kerja_anggota (pegawai_id);

-- the authority of a post to rate, handed to somebody for a time (Ps 1(9); L.IV.A.2-3, 7 p. 89)
create table delegasi_penilaian (
  id uuid primary key default gen_random_uuid(),
  jabatan_id uuid not null references jabatan (id),  -- the post whose subordinates are rated
  pegawai_id uuid references pegawai (id),           -- only this subordinate; null: all of them
  kepada_id uuid not null references pegawai (id),
  kepada_jabatan_id uuid not null references jabatan (id), -- the post in which the delegate acts
  dasar_wewenang text not null check (dasar_wewenang in ('PLT','PLH','FUNGSIONAL_PEMIMPIN_UNIT','PEJABAT_LAIN')),
  alasan text not null check (length(alasan) between 1 and 1000),
  nomor_surat text not null check (length(nomor_surat) between 1 and 200),
  berkas_id uuid not null references berkas (id),
  mulai date not null,
  selesai date not null check (selesai > mulai),
  diberikan_oleh uuid not null references pegawai (id),  -- who signed: the atasan pejabat penilai
  dicatat_oleh uuid not null references pegawai (id),
  dibuat_pada timestamptz not null,
  dicabut_pada timestamptz,
  dicabut_oleh uuid references pegawai (id),
  alasan_cabut text,
  versi integer not null default 1,
  check ((dicabut_pada is null) = (dicabut_oleh is null)),
  check (pegawai_id is null or pegawai_id <> kepada_id)
);
create index delegasi_penilaian_jabatan on delegasi_penilaian (jabatan_id);
create index delegasi_penilaian_kepada on delegasi_penilaian (kepada_id);

create table tiket (
  id uuid primary key default gen_random_uuid(),
  nomor integer generated always as identity unique,
  jenis text not null check (jenis in ('ATASAN_SALAH','UNIT_SALAH','JABATAN_SALAH','DATA_DIRI_SALAH','TIDAK_BISA_MASUK','LAINNYA')),
  pegawai_id uuid not null references pegawai (id),
  unit_id uuid not null references unit (id),        -- whose pengelola it reaches
  uraian text not null check (length(uraian) between 1 and 2000),
  usulan_penilai_id uuid references pegawai (id),
  penilai_tercatat_id uuid references pegawai (id),  -- whom the system named on the day it was written
  status text not null default 'BARU' check (status in ('BARU','DIPROSES','SELESAI','DITOLAK')),
  ditangani_oleh uuid references pegawai (id),
  jawaban text check (length(jawaban) <= 2000),
  dibuat_pada timestamptz not null,
  batas date not null,
  selesai_pada timestamptz,
  versi integer not null default 1,
  check ((status in ('SELESAI','DITOLAK')) = (selesai_pada is not null)),
  check (status not in ('SELESAI','DITOLAK') or jawaban is not null)
);
create index tiket_pegawai on tiket (pegawai_id);
create index tiket_terbuka on tiket (unit_id, dibuat_pada) where status in ('BARU','DIPROSES');

alter table peran drop constraint peran_peran_check;
alter table peran add constraint peran_peran_check check (peran in ('PENGELOLA_KINERJA','PIMPINAN','INSPEKTORAT','ADMIN'));
alter table peran
  add column dasar text,
  add column diberikan_oleh uuid references pegawai (id),
  add column dicabut_oleh uuid references pegawai (id),
  add column versi integer not null default 1,
  add constraint peran_tidak_ganda exclude using gist (pegawai_id with =, peran with =, unit_id with =, daterange(mulai, selesai) with &&);
create index peran_unit on peran (unit_id);

-- Every unit with each of its ancestors and itself, kept by trigger: access by unit is one indexed join. The view this
-- replaces walked the whole tree at every check. A circle of units is refused here, whoever writes.
drop view unit_lingkup;
create table unit_lingkup (
  unit_id uuid not null references unit (id) on delete cascade,
  leluhur_id uuid not null references unit (id) on delete cascade,
  primary key (unit_id, leluhur_id)
);
create index unit_lingkup_leluhur on unit_lingkup (leluhur_id, unit_id);
insert into unit_lingkup
  with recursive naik (unit_id, leluhur_id) as (
    select id, id from unit
    union all
    select n.unit_id, u.induk_id from naik n join unit u on u.id = n.leluhur_id where u.induk_id is not null
  )
  select unit_id, leluhur_id from naik;
create function jaga_unit_lingkup() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into unit_lingkup select new.id, new.id union all select new.id, leluhur_id from unit_lingkup where unit_id = new.induk_id;
    return null;
  end if;
  if new.induk_id is not distinct from old.induk_id then return null; end if;
  if exists (select 1 from unit_lingkup where unit_id = new.induk_id and leluhur_id = new.id) then
    raise exception 'Unit tidak dapat berada di bawah unit bawahannya sendiri.' using errcode = 'check_violation', constraint = 'unit_lingkaran';
  end if;
  delete from unit_lingkup where unit_id in (select unit_id from unit_lingkup where leluhur_id = new.id)
    and leluhur_id in (select leluhur_id from unit_lingkup where unit_id = new.id and leluhur_id <> new.id);
  insert into unit_lingkup select anak.unit_id, atas.leluhur_id from unit_lingkup anak cross join unit_lingkup atas
    where anak.leluhur_id = new.id and atas.unit_id = new.induk_id;
  return null;
end $$;
create trigger unit_lingkup_jaga after insert or update of induk_id on unit for each row execute function jaga_unit_lingkup();

-- a circle of superiors can never be stored: three posts naming each other are refused whoever writes
create function tolak_lingkaran_atasan() returns trigger language plpgsql as $$
begin
  if new.atasan_id is not null and exists (
    with recursive naik (id, langkah) as (
      select new.atasan_id, 1
      union all
      select j.atasan_id, n.langkah + 1 from naik n join jabatan j on j.id = n.id where j.atasan_id is not null and n.langkah < 50 and n.id <> new.id
    )
    select 1 from naik where id = new.id
  ) then
    raise exception 'Jabatan tidak dapat menjadi atasan dari atasannya sendiri.' using errcode = 'check_violation', constraint = 'jabatan_lingkaran_atasan';
  end if;
  return new;
end $$;
create trigger jabatan_lingkaran before insert or update of atasan_id on jabatan for each row execute function tolak_lingkaran_atasan();

-- how units and posts stood on a day; inlined by the planner
create function unit_pada(hari date) returns table (id uuid, kode text, nama text, jenis text, induk_id uuid, mulai date, selesai date) language sql stable as $$
  select u.id, coalesce(r.kode, u.kode), coalesce(r.nama, u.nama), u.jenis, case when r.id is null then u.induk_id else r.induk_id end, u.mulai, u.selesai
  from unit u left join unit_riwayat r on r.unit_id = u.id and r.mulai <= hari and hari < r.selesai
  where u.mulai <= hari and (u.selesai is null or hari < u.selesai)
$$;
create function jabatan_pada(hari date) returns table (id uuid, unit_id uuid, nama text, jenis text, is_pimpinan_unit boolean, is_mandiri boolean, is_tunggal boolean, atasan_id uuid) language sql stable as $$
  select j.id, coalesce(r.unit_id, j.unit_id), coalesce(r.nama, j.nama), j.jenis, j.is_pimpinan_unit, j.is_mandiri, j.is_tunggal, case when r.id is null then j.atasan_id else r.atasan_id end
  from jabatan j left join jabatan_riwayat r on r.jabatan_id = j.id and r.mulai <= hari and hari < r.selesai
  where j.mulai <= hari and (j.selesai is null or hari < j.selesai)
$$;
