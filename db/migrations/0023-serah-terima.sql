-- Hand-over when a person leaves a post: what of each result is done, goes on or stops, for whoever takes it up.
create table serah_terima (
  id uuid primary key default gen_random_uuid(),
  skp_id uuid not null unique references skp (id),
  versi integer not null default 1,
  diserahkan_pada timestamptz,
  diterima_pada timestamptz,
  diterima_oleh uuid references pegawai (id),
  diubah_pada timestamptz not null,
  check ((diterima_pada is null) = (diterima_oleh is null)),
  check (diterima_pada is null or diserahkan_pada is not null)
);
create table serah_terima_butir (
  serah_terima_id uuid not null references serah_terima (id) on delete cascade,
  rhk_id uuid not null references rencana_hasil_kerja (id),
  keadaan text not null check (keadaan in ('SELESAI','DILANJUTKAN','DIHENTIKAN')),
  catatan text not null default '' check (length(catatan) <= 2000),
  primary key (serah_terima_id, rhk_id)
);
