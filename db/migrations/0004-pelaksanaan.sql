-- Pelaksanaan: realisasi with evidence, feedback.
create table berkas (
  id uuid primary key default gen_random_uuid(),
  nama text not null check (length(nama) between 1 and 200),
  jenis_mime text not null,
  ukuran integer not null check (ukuran between 1 and 5242880),
  sha256 text not null,
  isi bytea not null,
  pemilik_id uuid not null references pegawai (id),
  dibuat_pada timestamptz not null
);

-- one record per month: per indikator in the quantitative approach, per RHK (indikator_id null) in the qualitative
create table realisasi (
  id uuid primary key default gen_random_uuid(),
  skp_id uuid not null references skp (id),
  rhk_id uuid not null references rencana_hasil_kerja (id),
  indikator_id uuid references indikator (id),
  bulan date not null check (extract(day from bulan) = 1),
  nilai numeric,
  uraian text not null default '' check (length(uraian) <= 4000),
  versi integer not null default 1,
  dicatat_oleh uuid not null references pegawai (id),
  dicatat_pada timestamptz not null
);
create unique index realisasi_satu on realisasi (rhk_id, coalesce(indikator_id, '00000000-0000-0000-0000-000000000000'::uuid), bulan);
create index realisasi_skp on realisasi (skp_id, bulan);

create table bukti (
  id uuid primary key default gen_random_uuid(),
  realisasi_id uuid not null references realisasi (id) on delete cascade,
  judul text not null check (length(judul) between 1 and 200),
  tautan text check (length(tautan) <= 2000),
  berkas_id uuid references berkas (id),
  dibuat_pada timestamptz not null,
  check ((tautan is null) <> (berkas_id is null))
);
create index bukti_realisasi on bukti (realisasi_id);
create index bukti_berkas on bukti (berkas_id);

create table umpan_balik (
  id uuid primary key default gen_random_uuid(),
  skp_id uuid not null references skp (id),
  periode_evaluasi_id uuid not null references periode_evaluasi (id),
  rhk_id uuid references rencana_hasil_kerja (id),
  nilai text check (nilai in ('BERORIENTASI_PELAYANAN','AKUNTABEL','KOMPETEN','HARMONIS','LOYAL','ADAPTIF','KOLABORATIF')),
  peran text not null check (peran in ('PIMPINAN','REKAN_SETINGKAT','BAWAHAN','PIHAK_LAIN')),
  dari_id uuid references pegawai (id),   -- null for someone outside
  dari_label text not null check (length(dari_label) between 1 and 200),
  teks text not null check (length(teks) between 1 and 4000),
  dibuat_pada timestamptz not null,
  check ((rhk_id is null) <> (nilai is null))
);
create index umpan_balik_skp on umpan_balik (skp_id, periode_evaluasi_id);
