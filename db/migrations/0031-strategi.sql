-- What a leader writes around the indicators of a SKP: the manual (Format A.1.3 p. 37-38) and the strategies with their
-- workblock (Format A.1.4 p. 39-43). Saving a draft writes its indicators anew under the same ids, so `indikator_id` is no
-- foreign key: what was written about an indicator outlives the moment, and a line taken out by mistake brings it back.
create table manual_iki (
  id uuid primary key default gen_random_uuid(),
  skp_id uuid not null references skp (id) on delete cascade,
  indikator_id uuid not null unique,
  tujuan text not null default '' check (length(tujuan) <= 2000),
  definisi text not null default '' check (length(definisi) <= 6000),
  formula text not null default '' check (length(formula) <= 2000),
  satuan text not null default '' check (length(satuan) <= 200),
  -- quality and control level of the result (p. 28, 44-45)
  tingkat text check (tingkat in ('OUTCOME','OUTCOME_ANTARA','OUTPUT_KENDALI_RENDAH','OUTPUT_KENDALI_SEDANG','OUTPUT_KENDALI_TINGGI')),
  sumber_data text not null default '' check (length(sumber_data) <= 2000),
  periode text check (periode in ('BULANAN','TRIWULANAN','SEMESTERAN','TAHUNAN')),
  versi integer not null default 1,
  diubah_pada timestamptz not null,
  diubah_oleh uuid references pegawai (id)
);
create index manual_iki_skp on manual_iki (skp_id);

create table strategi_iki (
  id uuid primary key default gen_random_uuid(),
  skp_id uuid not null references skp (id) on delete cascade,
  indikator_id uuid not null,
  iki_teks text not null check (length(iki_teks) <= 2000),   -- its words when the strategy was written
  cara text not null check (cara in ('PEMBAGIAN_ASPEK','PEMBAGIAN_WILAYAH','PEMBAGIAN_BEBAN','PENDEKATAN_LAYANAN','OUTPUT_ANTARA')),
  hasil text not null check (length(hasil) between 1 and 2000),
  langkah jsonb not null default '{}',                        -- the steps a-g of the service approach
  workblock jsonb,                                            -- one offered tool, not an obligation (p. 43)
  versi integer not null default 1,
  dibuat_pada timestamptz not null,
  diubah_pada timestamptz not null,
  diubah_oleh uuid references pegawai (id)
);
create index strategi_iki_skp on strategi_iki (skp_id);
create table strategi_bagian (
  strategi_id uuid not null references strategi_iki (id) on delete cascade,
  urutan integer not null,
  sebutan text not null check (length(sebutan) <= 500),      -- the aspect, area, share, service or supporting work
  beban text not null default '' check (length(beban) <= 200),
  hasil text not null default '' check (length(hasil) <= 2000),
  pegawai_id uuid references pegawai (id),
  primary key (strategi_id, urutan)
);
create index strategi_bagian_pegawai on strategi_bagian (pegawai_id) where pegawai_id is not null;
