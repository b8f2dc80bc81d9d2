-- A reminder: who was told by whom that something of a SKP waits for them. Whether it still waits is never stored but read from
-- the SKP, so a reminder ends by itself when the matter is done.
create table pengingat (
  id uuid primary key default gen_random_uuid(),
  kepada_id uuid not null references pegawai (id),
  hal text not null check (hal in ('MULAI_SKP','SUSUN_SKP','PERBAIKI_SKP','TETAPKAN_SKP')),
  tentang_id uuid not null references pegawai (id),  -- whose SKP it is
  periode_id uuid not null references periode (id),
  unit_id uuid not null references unit (id),        -- the unit for which the sender pressed the button
  oleh_id uuid not null references pegawai (id),
  pada timestamptz not null,
  kiriman uuid not null,                             -- one press of the button
  disurati_pada timestamptz,                         -- null: no mail was sent
  check (kepada_id <> oleh_id)
);
create index pengingat_kepada on pengingat (kepada_id, hal, tentang_id, pada desc);
create index pengingat_kiriman on pengingat (kiriman);
