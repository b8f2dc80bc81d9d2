-- Accounts and sessions: the tables better-auth works on, under our names.
create table akun (
  id text primary key,
  pegawai_id uuid unique references pegawai (id),
  nip text unique,            -- the user name; spaces removed
  nama text not null,
  surel text not null unique, -- required by the library; synthetic unless the person has one
  surel_terverifikasi boolean not null default false,
  gambar text,
  nip_tampil text,
  -- a password handed out by the pengelola stops working at this instant
  sandi_berlaku_sampai timestamptz,
  is_peragaan boolean not null default false,
  dibuat_pada timestamptz not null default now(),
  diubah_pada timestamptz not null default now()
);

create table kredensial (
  id text primary key,
  akun_id text not null references akun (id) on delete cascade,
  penyedia text not null,
  akun_penyedia text not null,
  token_akses text,
  token_segar text,
  token_id text,
  token_akses_berlaku timestamptz,
  token_segar_berlaku timestamptz,
  cakupan text,
  sandi text,
  dibuat_pada timestamptz not null default now(),
  diubah_pada timestamptz not null default now()
);
create index kredensial_akun on kredensial (akun_id);

create table sesi (
  id text primary key,
  akun_id text not null references akun (id) on delete cascade,
  token text not null unique,
  berakhir_pada timestamptz not null,
  alamat_ip text,
  peramban text,
  dibuat_pada timestamptz not null default now(),
  diubah_pada timestamptz not null default now()
);
create index sesi_akun on sesi (akun_id);

create table verifikasi (
  id text primary key,
  pengenal text not null,
  nilai text not null,
  berakhir_pada timestamptz not null,
  dibuat_pada timestamptz not null default now(),
  diubah_pada timestamptz not null default now()
);

-- failed sign-ins, so that the limit holds across processes
create table percobaan_masuk (
  id bigint generated always as identity primary key,
  nip text not null,
  alamat_ip text not null,
  pada timestamptz not null
);
create index percobaan_masuk_nip on percobaan_masuk (nip, pada);
create index percobaan_masuk_ip on percobaan_masuk (alamat_ip, pada);
