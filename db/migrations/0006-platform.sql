-- Audit in the same transaction as the change; sealed in batches, so writers never wait for each other.
create table audit (
  id bigint generated always as identity primary key,
  pada timestamptz not null,
  pelaku text not null,            -- pegawai id, or the name of the system actor
  operasi text not null,
  sasaran_jenis text,
  sasaran_id text,
  permintaan_id text,
  rincian jsonb not null default '{}'
);
create index audit_sasaran on audit (sasaran_jenis, sasaran_id);

create table audit_segel (
  nomor integer primary key,
  dari_id bigint not null,         -- exclusive: the last id of the seal before
  sampai_id bigint not null,       -- inclusive: no transaction that could hold a lower id was still running
  jumlah integer not null,
  hash text not null,
  hash_sebelumnya text not null,
  pada timestamptz not null
);

create function tolak_ubah_audit() returns trigger language plpgsql as $$
begin
  raise exception 'Catatan audit tidak dapat diubah atau dihapus.' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_tetap before update or delete on audit for each row execute function tolak_ubah_audit();
create trigger audit_tetap_semua before truncate on audit for each statement execute function tolak_ubah_audit();
create trigger audit_segel_tetap before update or delete on audit_segel for each row execute function tolak_ubah_audit();
create trigger audit_segel_tetap_semua before truncate on audit_segel for each statement execute function tolak_ubah_audit();

-- the same submission sent twice acts once: the second finds the first answer here
create table permintaan (
  id text primary key check (length(id) between 8 and 100),
  pelaku text not null,
  operasi text not null,
  masukan_sha256 text not null,
  jawaban jsonb,
  dibuat_pada timestamptz not null
);
create index permintaan_waktu on permintaan (dibuat_pada);

create table pengaturan (
  kunci text primary key,
  nilai jsonb not null
);
