-- The library of indicators: an identity, its versions, where it is mandatory. A version once written never changes, so a
-- SKP that took its text from one always shows what it rested on.
create table pustaka_indikator (
  id uuid primary key default gen_random_uuid(),
  kode text not null unique check (kode ~ '^[A-Z0-9][A-Z0-9.-]{1,29}$'),
  unit_id uuid not null references unit (id),           -- the owner: its pengelola keeps the definition
  status text not null default 'BERLAKU' check (status in ('BERLAKU','DIHENTIKAN')),
  versi integer not null default 1,
  dihentikan_pada date,
  alasan_henti text check (length(alasan_henti) <= 1000),
  check ((status = 'DIHENTIKAN') = (dihentikan_pada is not null))
);
create index pustaka_indikator_unit on pustaka_indikator (unit_id);

-- valid from `mulai` until the day the next version begins
create table pustaka_indikator_versi (
  id uuid primary key default gen_random_uuid(),
  pustaka_id uuid not null references pustaka_indikator (id),
  nomor integer not null check (nomor > 0),
  mulai date not null,
  teks text not null check (length(teks) between 1 and 500),
  definisi text not null check (length(definisi) between 1 and 2000),
  rumus text not null check (length(rumus) between 1 and 2000),
  satuan text not null check (length(satuan) between 1 and 60),
  arah text not null check (arah in ('NAIK','TURUN','RENTANG')),
  is_akumulatif boolean not null default false,
  aspek text not null check (aspek in ('KUANTITAS','KUALITAS','WAKTU','BIAYA')),
  garis_dasar text not null check (length(garis_dasar) between 1 and 500),
  garis_dasar_tahun integer check (garis_dasar_tahun between 2000 and 2100),
  sumber_data text not null check (length(sumber_data) between 1 and 500),
  frekuensi text not null check (frekuensi in ('BULANAN','TRIWULANAN','SEMESTERAN','TAHUNAN')),
  urusan text not null,
  jenis_jabatan text[] not null default '{}',           -- kinds of post it suits; empty: any
  kata_jabatan text[] not null default '{}',            -- words of the names of posts it suits
  target_contoh text not null check (length(target_contoh) between 1 and 200),
  sumber_definisi text not null check (length(sumber_definisi) between 1 and 500),
  alasan text check (length(alasan) <= 1000),           -- why this version differs from the one before
  dibuat_oleh uuid references pegawai (id),             -- null: came with Terang
  dibuat_pada timestamptz not null,
  unique (pustaka_id, nomor)
);
create function tolak_ubah_versi_pustaka() returns trigger language plpgsql as $$
begin
  raise exception 'Versi indikator pustaka tidak diubah; tulis versi baru.';
end $$;
create trigger pustaka_indikator_versi_tetap before update or delete on pustaka_indikator_versi for each row execute function tolak_ubah_versi_pustaka();

create table pustaka_indikator_wajib (
  id uuid primary key default gen_random_uuid(),
  pustaka_id uuid not null references pustaka_indikator (id),
  unit_id uuid not null references unit (id),           -- this unit and everything below it
  mulai date not null,
  selesai date check (selesai > mulai),                 -- half-open
  alasan text not null check (length(alasan) between 1 and 1000),
  ditetapkan_oleh uuid references pegawai (id),
  exclude using gist (pustaka_id with =, unit_id with =, daterange(mulai, selesai) with &&)
);
create index pustaka_indikator_wajib_unit on pustaka_indikator_wajib (unit_id);

alter table indikator add column pustaka_versi_id uuid references pustaka_indikator_versi (id);
create index indikator_pustaka on indikator (pustaka_versi_id) where pustaka_versi_id is not null;
