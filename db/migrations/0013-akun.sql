-- Accounts: second factor, passkeys, codes handed over or mailed, sign-ins to look back on, counters of expensive doors.
alter table akun
  add column is_faktor_kedua boolean not null default false,
  add column sandi_diubah_pada timestamptz,
  add column ditutup_pada timestamptz,
  add column ditutup_oleh uuid references pegawai (id),
  add column alasan_tutup text check (length(alasan_tutup) between 1 and 500),
  add column versi integer not null default 1,
  add constraint akun_tutup_beralasan check ((ditutup_pada is null) = (alasan_tutup is null));

-- one way in of a kind per account, and one account per outside identity
create unique index kredensial_satu_penyedia on kredensial (penyedia, akun_penyedia);

create table faktor_kedua (
  id text primary key,
  akun_id text not null unique references akun (id) on delete cascade,
  rahasia text not null,          -- encrypted with the secret of the installation
  kode_pemulihan text not null,   -- encrypted likewise; a used one is taken out
  is_terverifikasi boolean not null default true,
  gagal_berturut integer not null default 0,
  dikunci_sampai timestamptz
);

create table kunci_sandi (
  id text primary key,            -- the credential's id, base64url
  akun_id text not null references akun (id) on delete cascade,
  nama text not null check (length(nama) between 1 and 60),
  kunci_publik bytea not null,
  pencacah bigint not null default 0,
  angkutan text[] not null default '{}',
  dibuat_pada timestamptz not null,
  dipakai_pada timestamptz
);
create index kunci_sandi_akun on kunci_sandi (akun_id);

-- a code handed over in person (SERAH) or a link by mail (SUREL): hashed, once, for a time
create table kode_masuk (
  id uuid primary key default gen_random_uuid(),
  akun_id text not null references akun (id) on delete cascade,
  jenis text not null check (jenis in ('SERAH','SUREL')),
  kode_hash text not null,
  berlaku_sampai timestamptz not null,
  hapus_faktor_kedua boolean not null default false,
  alasan text check (length(alasan) between 1 and 500),
  diterbitkan_oleh uuid references pegawai (id),
  dibuat_pada timestamptz not null,
  dipakai_pada timestamptz,
  dibatalkan_pada timestamptz,
  check (not hapus_faktor_kedua or alasan is not null)
);
-- the newest takes the place of the one before
create unique index kode_masuk_berlaku on kode_masuk (akun_id, jenis) where dipakai_pada is null and dibatalkan_pada is null;
create unique index kode_masuk_tautan on kode_masuk (kode_hash) where jenis = 'SUREL';

create table riwayat_masuk (
  id bigint generated always as identity primary key,
  akun_id text not null references akun (id) on delete cascade,
  pada timestamptz not null,
  cara text not null check (cara in ('SANDI','FAKTOR_KEDUA','KODE','TAUTAN','KUNCI_SANDI','MASUK_TUNGGAL','PERAGAAN')),
  berhasil boolean not null,
  alamat_ip text not null,
  peramban text not null
);
create index riwayat_masuk_akun on riwayat_masuk (akun_id, pada desc);

-- how often within a window; lost at a crash without harm
create unlogged table laju (
  kunci text primary key,
  mulai timestamptz not null,
  kali integer not null
);
create index laju_mulai on laju (mulai);
