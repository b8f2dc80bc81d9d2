-- Units, posts, people and who holds which post from when to when (house.md, product.md capability 1).
create table unit (
  id uuid primary key default gen_random_uuid(),
  kode text not null unique,
  nama text not null,
  jenis text not null check (jenis in ('PEMKO','SETDA','DINAS','BADAN','INSPEKTORAT','SATUAN','KECAMATAN','KELURAHAN','BIDANG','BAGIAN','SEKRETARIAT','SUBBAGIAN','SEKSI','UPT','PUSKESMAS','SEKOLAH','RUMAH_SAKIT')),
  induk_id uuid references unit (id),
  mulai date not null default '2020-01-01',
  selesai date check (selesai > mulai)
);
create index unit_induk on unit (induk_id);

create table jabatan (
  id uuid primary key default gen_random_uuid(),
  unit_id uuid not null references unit (id),
  nama text not null,
  jenis text not null check (jenis in ('KEPALA_DAERAH','JPT','ADMINISTRATOR','PENGAWAS','PELAKSANA','FUNGSIONAL')),
  is_pimpinan_unit boolean not null default false,
  -- pimpinan unit kerja mandiri is planned and rated like a JPT (L.II.A.2 p. 27)
  is_mandiri boolean not null default false,
  kelas integer check (kelas between 1 and 17),
  tugas text,
  -- the post whose holder is the direct superior; null only for the kepala daerah
  atasan_id uuid references jabatan (id),
  check (atasan_id <> id),
  check (atasan_id is not null or jenis = 'KEPALA_DAERAH')
);
create index jabatan_unit on jabatan (unit_id);
create index jabatan_atasan on jabatan (atasan_id);

create table pegawai (
  id uuid primary key default gen_random_uuid(),
  nip text unique check (nip ~ '^[0-9]{18}$'),
  nama text not null check (length(nama) between 1 and 200),
  jenis text not null check (jenis in ('PNS','PPPK','PPPK_PARUH_WAKTU','NON_ASN')),
  pangkat_gol_ruang text,
  check ((nip is null) = (jenis = 'NON_ASN'))
);

create table penugasan (
  id uuid primary key default gen_random_uuid(),
  pegawai_id uuid not null references pegawai (id),
  jabatan_id uuid not null references jabatan (id),
  jenis text not null check (jenis in ('DEFINITIF','PLT','PLH')),
  mulai date not null,
  selesai date check (selesai > mulai), -- half-open: the first day it no longer holds
  dasar text
);
create index penugasan_pegawai on penugasan (pegawai_id);
create index penugasan_jabatan on penugasan (jabatan_id);
-- one definitive holder, one acting holder and one definitive post at a time
create unique index penugasan_definitif_berjalan on penugasan (pegawai_id) where jenis = 'DEFINITIF' and selesai is null;

create table peran (
  id uuid primary key default gen_random_uuid(),
  pegawai_id uuid not null references pegawai (id),
  peran text not null check (peran in ('PENGELOLA_KINERJA','PIMPINAN','INSPEKTORAT')),
  unit_id uuid not null references unit (id), -- this unit and everything below it
  mulai date not null,
  selesai date check (selesai > mulai)
);
create index peran_pegawai on peran (pegawai_id);

-- every unit with each of its ancestors and itself: access by unit is one join
create view unit_lingkup as
  with recursive naik (unit_id, leluhur_id) as (
    select id, id from unit
    union all
    select n.unit_id, u.induk_id from naik n join unit u on u.id = n.leluhur_id where u.induk_id is not null
  )
  select unit_id, leluhur_id from naik;
