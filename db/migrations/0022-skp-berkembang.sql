-- A set SKP changes through a draft beside it, and a year may hold several SKP of one person (ADR 0021).
alter table skp
  add column mulai date,                                -- first day it holds; null: the first day of the periode
  add column selesai date,                              -- first day it no longer holds: the owner's SKP in a new post begins
  add column mengubah_id uuid references skp (id) on delete cascade,
  add column jenis_perubahan text check (jenis_perubahan in ('UMPAN_BALIK','PENUGASAN_BARU','TIDAK_ADA_KEMAJUAN','DUKUNGAN_TIDAK_TERSEDIA','PEMBINAAN','PENILAI_BARU','TUGAS_BELAJAR','LAINNYA')),
  add column alasan_perubahan text check (length(alasan_perubahan) between 1 and 2000),
  -- the rater of today where the structure has another than the one who set it (L.II.C p. 65 no. 7)
  add column penilai_pengganti_id uuid references pegawai (id);
alter table skp alter column periode_id drop not null;
alter table skp add constraint skp_perubahan_tanpa_periode check ((periode_id is null) = (mengubah_id is not null));
alter table skp add constraint skp_perubahan_beralasan check (mengubah_id is null or (jenis_perubahan is not null and alasan_perubahan is not null and status <> 'DITETAPKAN'));
alter table skp add constraint skp_masa check (selesai is null or mulai is null or mulai <= selesai);
alter table skp drop constraint skp_periode_id_pegawai_id_key;
create unique index skp_berjalan on skp (periode_id, pegawai_id) where selesai is null;
create index skp_periode on skp (periode_id, pegawai_id);
create unique index skp_mengubah on skp (mengubah_id) where mengubah_id is not null;
create index skp_penilai_pengganti on skp (penilai_pengganti_id) where penilai_pengganti_id is not null;

alter table rencana_hasil_kerja
  add column asal_id uuid references rencana_hasil_kerja (id) on delete set null,  -- in a change: the line it stands for
  add column mulai date,
  add column selesai date;
alter table indikator
  add column asal_id uuid references indikator (id) on delete set null,
  add column mulai date,
  add column selesai date;
create index rencana_hasil_kerja_asal on rencana_hasil_kerja (asal_id) where asal_id is not null;
create index indikator_asal on indikator (asal_id) where asal_id is not null;

-- the words in force until a change was set, with why they were replaced and by what
create table skp_versi (
  id uuid primary key default gen_random_uuid(),
  skp_id uuid not null references skp (id),
  nomor integer not null check (nomor >= 1),
  isi jsonb not null,
  ditetapkan_pada timestamptz not null,
  ditetapkan_oleh uuid not null references pegawai (id),
  diganti_pada timestamptz not null,
  diganti_oleh uuid not null references pegawai (id),
  jenis_perubahan text not null,
  alasan text not null,
  perubahan jsonb not null,  -- [{ bagian, dari, menjadi }]
  unique (skp_id, nomor)
);

alter table jejak_skp drop constraint jejak_skp_tindakan_check;
alter table jejak_skp add constraint jejak_skp_tindakan_check
  check (tindakan in ('MULAI','UBAH','AJUKAN','KEMBALIKAN','TETAPKAN','PESAN','GANTI_PENILAI','MULAI_PERUBAHAN','BATAL_PERUBAHAN','TERAPKAN_PERUBAHAN','TAUTKAN','PINDAH_JABATAN'));
