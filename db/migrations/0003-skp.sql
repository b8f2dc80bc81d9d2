-- Perencanaan kinerja: periods, SKP and what hangs on it.
create table periode (
  id uuid primary key default gen_random_uuid(),
  tahun integer not null unique,
  mulai date not null,
  selesai date not null check (selesai > mulai),        -- last day, as forms print it
  batas_skp date not null                              -- Ps 14(1): end of January
);

-- quarterly evaluation windows are policy data: the regulation leaves their length open (rule book §5.2)
create table periode_evaluasi (
  id uuid primary key default gen_random_uuid(),
  periode_id uuid not null references periode (id),
  triwulan text not null check (triwulan in ('I','II','III','IV-AKHIR')),
  mulai date not null,
  selesai date not null check (selesai > mulai),
  catat_sampai date not null,   -- last day realisasi may be recorded
  buka date not null,           -- first day the penilai may rate
  tutup date not null check (tutup >= buka),
  unique (periode_id, triwulan)
);

create table hari_libur (
  tanggal date primary key,
  nama text not null,
  is_cuti_bersama boolean not null default false,
  sumber text not null
);

create table skp (
  id uuid primary key default gen_random_uuid(),
  periode_id uuid not null references periode (id),
  pegawai_id uuid not null references pegawai (id),
  jabatan_id uuid not null references jabatan (id),
  penilai_id uuid not null references pegawai (id),
  penilai_jabatan_id uuid not null references jabatan (id),
  penilai_alasan text not null,                         -- why this person, in one sentence
  atasan_penilai_id uuid references pegawai (id),       -- null when the penilai is the kepala daerah
  atasan_penilai_jabatan_id uuid references jabatan (id),
  keluarga text not null check (keluarga in ('JPT','JA_JF')),
  pendekatan text not null check (pendekatan in ('KUALITATIF','KUANTITATIF')),
  tugas_belajar text check (tugas_belajar in ('SEDANG','LULUS','TIDAK_LULUS')),
  -- last day the penilai may set it; null: the periode's batas_skp. A post taken up later in the year has its own (L.II.C p. 65)
  batas_penetapan date,
  status text not null default 'DRAF' check (status in ('DRAF','DIAJUKAN','DITETAPKAN')),
  versi integer not null default 1,
  diajukan_pada timestamptz,
  ditetapkan_pada timestamptz,
  ditetapkan_oleh uuid references pegawai (id),
  alasan_kembali text,
  dibuat_pada timestamptz not null,
  diubah_pada timestamptz not null,
  diubah_oleh uuid references pegawai (id),
  -- separation of duties, whatever the code does
  check (penilai_id <> pegawai_id),
  check (ditetapkan_oleh <> pegawai_id),
  check ((status = 'DITETAPKAN') = (ditetapkan_pada is not null)),
  unique (periode_id, pegawai_id)
);
create index skp_pegawai on skp (pegawai_id);
create index skp_penilai on skp (penilai_id);
create index skp_atasan_penilai on skp (atasan_penilai_id);

create table rencana_hasil_kerja (
  id uuid primary key default gen_random_uuid(),
  skp_id uuid not null references skp (id) on delete cascade,
  urutan integer not null,
  jenis text not null check (jenis in ('UTAMA','TAMBAHAN')),
  teks text not null check (length(teks) <= 2000),
  -- the superior's result this one intervenes: a link where it exists in Terang, else its words
  rhk_pimpinan_id uuid references rencana_hasil_kerja (id) on delete set null,
  rhk_pimpinan_teks text,
  penugasan_dari text,
  is_tugas_belajar boolean not null default false,
  check (rhk_pimpinan_id <> id),
  unique (skp_id, urutan) deferrable initially deferred
);
create index rhk_pimpinan on rencana_hasil_kerja (rhk_pimpinan_id);

create table indikator (
  id uuid primary key default gen_random_uuid(),
  rhk_id uuid not null references rencana_hasil_kerja (id) on delete cascade,
  urutan integer not null,
  aspek text check (aspek in ('KUANTITAS','KUALITAS','WAKTU','BIAYA')),
  teks text not null check (length(teks) <= 2000),
  target text check (length(target) <= 500),
  -- what the target text says in figures, where it can be read; the text stays the official word
  target_bawah numeric,
  target_atas numeric,
  satuan text,
  arah text check (arah in ('NAIK','TURUN','RENTANG')),
  is_akumulatif boolean not null default false,
  perspektif text check (perspektif in ('PENERIMA_LAYANAN','PROSES_BISNIS','PENGUATAN_INTERNAL','ANGGARAN')),
  check (target_atas >= target_bawah),
  unique (rhk_id, urutan) deferrable initially deferred
);

create table ekspektasi_khusus (
  id uuid primary key default gen_random_uuid(),
  skp_id uuid not null references skp (id) on delete cascade,
  nilai text not null check (nilai in ('BERORIENTASI_PELAYANAN','AKUNTABEL','KOMPETEN','HARMONIS','LOYAL','ADAPTIF','KOLABORATIF')),
  urutan integer not null,
  teks text not null check (length(teks) between 1 and 2000)
);
create index ekspektasi_khusus_skp on ekspektasi_khusus (skp_id);

create table lampiran_skp (
  id uuid primary key default gen_random_uuid(),
  skp_id uuid not null references skp (id) on delete cascade,
  jenis text not null check (jenis in ('DUKUNGAN_SUMBER_DAYA','SKEMA_PERTANGGUNGJAWABAN','KONSEKUENSI')),
  urutan integer not null,
  teks text not null check (length(teks) between 1 and 2000)
);
create index lampiran_skp_skp on lampiran_skp (skp_id);

-- jejak dialog kinerja: who proposed, returned, set, said what
create table jejak_skp (
  id uuid primary key default gen_random_uuid(),
  urutan bigint generated always as identity, -- tells steps of the same instant apart
  skp_id uuid not null references skp (id) on delete cascade,
  pada timestamptz not null,
  pegawai_id uuid not null references pegawai (id),
  tindakan text not null check (tindakan in ('MULAI','UBAH','AJUKAN','KEMBALIKAN','TETAPKAN','PESAN')),
  catatan text check (length(catatan) <= 2000),
  perubahan jsonb not null default '[]'  -- [{ bagian, dari, menjadi }]
);
create index jejak_skp_skp on jejak_skp (skp_id, pada);
