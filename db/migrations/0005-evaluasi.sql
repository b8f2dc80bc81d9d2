-- Penilaian kinerja.
create table capaian_organisasi (
  id uuid primary key default gen_random_uuid(),
  unit_id uuid not null references unit (id),
  periode_evaluasi_id uuid not null references periode_evaluasi (id),
  capaian text not null check (capaian in ('ISTIMEWA','BAIK','BUTUH_PERBAIKAN','KURANG','SANGAT_KURANG')),
  dasar text not null check (length(dasar) between 1 and 2000),
  versi integer not null default 1,
  ditetapkan_oleh uuid not null references pegawai (id),
  ditetapkan_pada timestamptz not null,
  unique (unit_id, periode_evaluasi_id)
);

create table evaluasi (
  id uuid primary key default gen_random_uuid(),
  skp_id uuid not null references skp (id),
  periode_evaluasi_id uuid not null references periode_evaluasi (id),
  pegawai_id uuid not null references pegawai (id),
  penilai_id uuid not null references pegawai (id),
  status text not null default 'TERBUKA' check (status in ('TERBUKA','DITETAPKAN','DISAMPAIKAN','DITERIMA','DIKEMBALIKAN')),
  versi integer not null default 1,
  -- draft, then final, ratings of the penilai: one for all results, one for all behaviour (rule book §5.5)
  rating_hasil_kerja text check (rating_hasil_kerja in ('DIATAS','SESUAI','DIBAWAH')),
  rating_perilaku_kerja text check (rating_perilaku_kerja in ('DIATAS','SESUAI','DIBAWAH')),
  alasan_hasil_kerja text check (length(alasan_hasil_kerja) <= 4000),
  alasan_perilaku_kerja text check (length(alasan_perilaku_kerja) <= 4000),
  catatan text check (length(catatan) <= 4000),         -- catatan/rekomendasi of D.1.1
  tugas_belajar text check (tugas_belajar in ('SEDANG','LULUS','TIDAK_LULUS')),
  predikat text check (predikat in ('SANGAT_BAIK','BAIK','BUTUH_PERBAIKAN','KURANG','SANGAT_KURANG')),
  capaian_organisasi text check (capaian_organisasi in ('ISTIMEWA','BAIK','BUTUH_PERBAIKAN','KURANG','SANGAT_KURANG')),
  -- what the decision was made on, frozen: inputs, reasons, rule version; replaying it must give the predikat
  aturan_versi text,
  masukan jsonb,
  diubah_pada timestamptz not null,
  diubah_oleh uuid references pegawai (id),
  ditetapkan_pada timestamptz,
  ditetapkan_oleh uuid references pegawai (id),
  disampaikan_pada timestamptz,
  diterima_pada timestamptz,
  ditandatangani_pada timestamptz,
  unique (skp_id, periode_evaluasi_id),
  check (penilai_id <> pegawai_id),
  check (ditetapkan_oleh <> pegawai_id),
  check (status = 'TERBUKA' or (predikat is not null and rating_hasil_kerja is not null and rating_perilaku_kerja is not null
    and capaian_organisasi is not null and masukan is not null and aturan_versi is not null and ditetapkan_pada is not null and ditetapkan_oleh is not null)),
  check (status = 'TERBUKA' or tugas_belajar is not distinct from 'TIDAK_LULUS' or predikat = case
    when rating_perilaku_kerja = 'DIBAWAH' then case when rating_hasil_kerja = 'DIBAWAH' then 'SANGAT_KURANG' else 'KURANG' end
    when rating_hasil_kerja = 'DIBAWAH' then 'BUTUH_PERBAIKAN'
    when rating_hasil_kerja = 'DIATAS' and rating_perilaku_kerja = 'DIATAS' then 'SANGAT_BAIK'
    else 'BAIK' end)
);
create index evaluasi_penilai on evaluasi (penilai_id, periode_evaluasi_id);
create index evaluasi_pegawai on evaluasi (pegawai_id);

-- every official document ever issued, with the data it was made from and the print of its bytes
create table dokumen (
  id uuid primary key default gen_random_uuid(),
  kode text not null unique check (kode ~ '^TRG-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$'),
  form text not null check (form in ('A.1.1','A.1.2','A.1.6','A.1.7','A.1.8','C.1.1','C.1.2','C.1.3','D.1.1')),
  skp_id uuid not null references skp (id),
  evaluasi_id uuid references evaluasi (id),
  pegawai_id uuid not null references pegawai (id),
  data jsonb not null,
  data_sha256 text not null,
  pdf bytea,
  pdf_sha256 text,
  dibuat_pada timestamptz not null,
  digantikan_pada timestamptz,
  digantikan_oleh uuid references dokumen (id),
  check ((pdf is null) = (pdf_sha256 is null))
);
create index dokumen_skp on dokumen (skp_id);
create index dokumen_evaluasi on dokumen (evaluasi_id);
