-- Who inspects neither keeps appraisals nor accounts at the same time: separation of duties, whoever writes.
alter table peran
  add constraint peran_terpisah exclude using gist (pegawai_id with =, ((peran = 'INSPEKTORAT')::int) with <>, daterange(mulai, selesai) with &&) where (peran <> 'PIMPINAN');

-- a role taken back on its first day never held: its range is empty, the row stays as a record
alter table peran drop constraint peran_check;
alter table peran add constraint peran_masa check (selesai >= mulai);

-- one look per hour for the same person and record is written once; retention reads by time alone
create index jejak_akses_pada on jejak_akses (pada);

-- one running representation per session; ended ones stay as a record
create index sesi_perwakilan on sesi (perwakilan_id) where perwakilan_id is not null;
