-- Dialog kinerja: proposals on one line, talks signed by both, understanding or doubt (PermenPANRB 6/2022 Ps 7;
-- L.II.A.2.a p. 26-27, L.II.A.7 p. 52 10).
create table usul_skp (
  id uuid primary key,
  urutan bigint generated always as identity, -- tells proposals of the same instant apart
  skp_id uuid not null references skp (id) on delete cascade,
  -- the proposal this one answers with other words
  membalas_id uuid references usul_skp (id),
  -- the line as jejak_skp names it: a result, an indicator, "<indicator>.target", "lampiran.<jenis>". No foreign key: the trail of a
  -- line outlives the line, and its name as it was called then
  kunci text not null check (length(kunci) between 1 and 80),
  bagian text not null check (length(bagian) between 1 and 200),
  dari text not null,                         -- the words it was made on
  menjadi text not null check (length(menjadi) between 1 and 8000),
  alasan text not null check (length(alasan) between 1 and 1000),
  pengusul text not null check (pengusul in ('PEGAWAI','PENILAI')),
  diusulkan_oleh uuid not null references pegawai (id),
  wakil_id uuid references pegawai (id),
  diusulkan_pada timestamptz not null,
  status text not null default 'TERBUKA' check (status in ('TERBUKA','DITERIMA','DITOLAK','DIBALAS','DITARIK','GUGUR')),
  -- null in GUGUR: nobody answered, the SKP moved on
  dijawab_oleh uuid references pegawai (id),
  dijawab_pada timestamptz,
  alasan_jawab text check (length(alasan_jawab) between 1 and 1000),
  check (dari <> menjadi),
  check (membalas_id <> id),
  check ((status = 'TERBUKA') = (dijawab_pada is null)),
  check (status in ('TERBUKA','GUGUR') or dijawab_oleh is not null),
  check (status <> 'DITOLAK' or alasan_jawab is not null),
  -- nobody agrees with themselves
  check (status not in ('DITERIMA','DITOLAK','DIBALAS') or dijawab_oleh <> diusulkan_oleh)
);
create index usul_skp_skp on usul_skp (skp_id, urutan);
create unique index usul_skp_terbuka on usul_skp (skp_id, kunci) where status = 'TERBUKA';

-- one talk: what was agreed on the four things Ps 7(1) asks for
create table dialog_kinerja (
  id uuid primary key default gen_random_uuid(),
  urutan bigint generated always as identity,
  skp_id uuid not null references skp (id) on delete cascade,
  tanggal date not null,
  cara text not null check (cara in ('TATAP_MUKA','DARING')),
  ekspektasi text not null default '' check (length(ekspektasi) <= 4000),
  dukungan text not null default '' check (length(dukungan) <= 4000),
  pertanggungjawaban text not null default '' check (length(pertanggungjawaban) <= 4000),
  konsekuensi text not null default '' check (length(konsekuensi) <= 4000),
  versi integer not null default 1,
  dibuat_oleh uuid not null references pegawai (id),
  dibuat_pada timestamptz not null,
  diubah_oleh uuid not null references pegawai (id),
  diubah_pada timestamptz not null
);
create index dialog_kinerja_skp on dialog_kinerja (skp_id, urutan);

-- a signature belongs to one version of the notes: a change voids it without touching it
create table dialog_persetujuan (
  dialog_id uuid not null references dialog_kinerja (id) on delete cascade,
  versi integer not null,
  pihak text not null check (pihak in ('PEGAWAI','PENILAI')),
  pegawai_id uuid not null references pegawai (id),
  pada timestamptz not null,
  primary key (dialog_id, versi, pihak),
  unique (dialog_id, versi, pegawai_id)       -- nobody signs for both
);

-- "saya paham dan sanggup"; the last one counts, and says nothing about words that changed after it
create table pernyataan_paham (
  id uuid primary key default gen_random_uuid(),
  skp_id uuid not null references skp (id) on delete cascade,
  pegawai_id uuid not null references pegawai (id),
  pada timestamptz not null
);
create index pernyataan_paham_skp on pernyataan_paham (skp_id, pada);

create table keraguan_skp (
  id uuid primary key default gen_random_uuid(),
  urutan bigint generated always as identity,
  skp_id uuid not null references skp (id) on delete cascade,
  kunci text check (length(kunci) between 1 and 80), -- null: the SKP as a whole
  bagian text not null check (length(bagian) between 1 and 200),
  teks text not null check (length(teks) between 1 and 2000),
  dinyatakan_pada timestamptz not null,
  status text not null default 'TERBUKA' check (status in ('TERBUKA','DIJAWAB','SELESAI')),
  -- since when it waits for the one whose turn it is
  sejak timestamptz not null
);
create index keraguan_skp_skp on keraguan_skp (skp_id, urutan);
create index keraguan_skp_menunggu on keraguan_skp (skp_id) where status <> 'SELESAI';

create table keraguan_kata (
  id uuid primary key default gen_random_uuid(),
  urutan bigint generated always as identity,
  keraguan_id uuid not null references keraguan_skp (id) on delete cascade,
  pihak text not null check (pihak in ('PEGAWAI','PENILAI')),
  pegawai_id uuid not null references pegawai (id),
  pada timestamptz not null,
  teks text not null check (length(teks) between 1 and 2000)
);
create index keraguan_kata_keraguan on keraguan_kata (keraguan_id, urutan);
