-- Import from spreadsheets, who opened whose data, acting for someone.
create table impor (
  id uuid primary key default gen_random_uuid(),
  nomor integer generated always as identity unique,
  jenis text not null check (jenis in ('UNIT','JABATAN','PEGAWAI','PENUGASAN')),
  unit_id uuid not null references unit (id), -- nothing outside this unit may be touched
  nama_berkas text not null check (length(nama_berkas) between 1 and 200),
  sha256 text not null,
  ukuran integer not null check (ukuran between 1 and 20971520),
  isi bytea,                                  -- dropped once the import is decided
  lembar text,                                -- the sheet that was read
  kepala jsonb not null default '[]',         -- the column heads found
  pemetaan jsonb not null default '{}',       -- column head → field
  status text not null check (status in ('PEMETAAN','MEMERIKSA','SIAP','BERGALAT','MENERAPKAN','DITERAPKAN','MEMBATALKAN','DIBATALKAN','DITINGGALKAN','GAGAL')),
  jumlah_baris integer not null default 0,
  kemajuan integer not null default 0,        -- rows done in the running step
  ringkasan jsonb not null default '{}',      -- counts by tindakan
  galat text,
  dibuat_oleh uuid not null references pegawai (id),
  dibuat_pada timestamptz not null,
  diterapkan_oleh uuid references pegawai (id),
  diterapkan_pada timestamptz,
  dibatalkan_oleh uuid references pegawai (id),
  dibatalkan_pada timestamptz,
  versi integer not null default 1
);
create index impor_waktu on impor (dibuat_pada desc, id);
create table impor_baris (
  impor_id uuid not null references impor (id) on delete cascade,
  baris integer not null,                     -- the row number people see in their spreadsheet
  tindakan text not null check (tindakan in ('TAMBAH','UBAH','AKHIRI','SAMA','GALAT')),
  kunci text not null,
  isi jsonb not null,                         -- what the row says, by field
  perubahan jsonb not null default '[]',      -- [{bidang, dari, menjadi}]
  galat jsonb not null default '[]',          -- [{sel, kolom, pesan}]
  peringatan jsonb not null default '[]',
  primary key (impor_id, baris)
);
create index impor_baris_tindakan on impor_baris (impor_id, tindakan, baris);
-- what the import did to each record, exactly as needed to take it back
create table impor_jejak (
  id bigint generated always as identity primary key,
  impor_id uuid not null references impor (id),
  tabel text not null,
  baris_id uuid not null,
  cara text not null check (cara in ('TAMBAH','UBAH')),
  sebelum jsonb,
  sesudah jsonb not null
);
create index impor_jejak_impor on impor_jejak (impor_id, id);
create table pemetaan_impor (
  jenis text not null,
  sidik_kepala text not null,                 -- hash of the column heads
  pemetaan jsonb not null,
  dipakai_pada timestamptz not null,
  primary key (jenis, sidik_kepala)
);

-- who opened whose appraisal: at most one row an hour for the same person and record
create table jejak_akses (
  id bigint generated always as identity primary key,
  pegawai_id uuid not null references pegawai (id),   -- whose data
  pelaku_id uuid not null references pegawai (id),    -- who looked
  jenis text not null check (jenis in ('SKP','REALISASI','EVALUASI','PENJELASAN','DOKUMEN','UMPAN_BALIK','PROFIL','EKSPOR')),
  sasaran_id text not null,
  sebagai text not null,                              -- the relation that let them in, in words
  jam timestamptz not null,                           -- the hour
  pada timestamptz not null,
  unique (pegawai_id, pelaku_id, jenis, sasaran_id, jam)
);
create index jejak_akses_waktu on jejak_akses (pegawai_id, pada desc);

-- a pengelola acting for somebody: with a reason, for a short time, marked on everything it writes
create table perwakilan (
  id uuid primary key default gen_random_uuid(),
  wakil_id uuid not null references pegawai (id),
  untuk_id uuid not null references pegawai (id),
  alasan text not null check (length(alasan) between 1 and 500),
  mulai timestamptz not null,
  sampai timestamptz not null check (sampai > mulai),
  diakhiri_pada timestamptz,
  check (wakil_id <> untuk_id)
);
create index perwakilan_untuk on perwakilan (untuk_id, mulai desc);
create index perwakilan_wakil on perwakilan (wakil_id, mulai desc);
alter table sesi add column perwakilan_id uuid references perwakilan (id);
alter table jejak_skp add column wakil_id uuid references pegawai (id);
alter table realisasi add column wakil_id uuid references pegawai (id);
alter table bukti add column wakil_id uuid references pegawai (id);
alter table umpan_balik add column wakil_id uuid references pegawai (id);
