-- Templates of a SKP for a kind of post, owned by a unit and valid for it and everything below. A version once written never
-- changes, so a draft that began with one always shows what it rested on.
create table templat_skp (
  id uuid primary key default gen_random_uuid(),
  unit_id uuid not null references unit (id),
  nama text not null check (length(nama) between 1 and 200),
  nama_jabatan text not null check (length(nama_jabatan) between 1 and 200),   -- compared without regard to case
  jenis_pegawai text check (jenis_pegawai in ('PNS','PPPK','PPPK_PARUH_WAKTU')), -- null: any
  keluarga text not null check (keluarga in ('JPT','JA_JF')),
  status text not null default 'BERLAKU' check (status in ('BERLAKU','DIHENTIKAN')),
  versi integer not null default 1,
  dihentikan_pada date,
  alasan_henti text check (length(alasan_henti) <= 1000),
  check ((status = 'DIHENTIKAN') = (dihentikan_pada is not null))
);
create unique index templat_skp_nama on templat_skp (unit_id, lower(nama)) where status = 'BERLAKU';
create index templat_skp_jabatan on templat_skp (lower(nama_jabatan));

create table templat_skp_versi (
  id uuid primary key default gen_random_uuid(),
  templat_id uuid not null references templat_skp (id),
  nomor integer not null check (nomor > 0),
  isi jsonb not null,                          -- pendekatan, rhk with indicators, ekspektasi, lampiran
  catatan text check (length(catatan) <= 1000), -- why this version differs from the one before
  dibuat_oleh uuid references pegawai (id),
  dibuat_pada timestamptz not null,
  unique (templat_id, nomor)
);
create function tolak_ubah_versi_templat() returns trigger language plpgsql as $$
begin
  raise exception 'Versi templat SKP tidak diubah; tulis versi baru.';
end $$;
create trigger templat_skp_versi_tetap before update or delete on templat_skp_versi for each row execute function tolak_ubah_versi_templat();

-- which version a SKP began with, and whether its owner chose it or it was proposed to them
create table skp_templat (
  skp_id uuid primary key references skp (id) on delete cascade,
  versi_id uuid not null references templat_skp_versi (id),
  oleh uuid not null references pegawai (id),
  is_usulan boolean not null default false,
  pada timestamptz not null
);
create index skp_templat_versi on skp_templat (versi_id);
create index jabatan_nama_kecil on jabatan (lower(nama));
