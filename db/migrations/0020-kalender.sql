-- The calendar is kept by people: a window may be changed by two of them at once.
alter table periode_evaluasi add column versi integer not null default 1;
alter table periode_evaluasi add constraint periode_evaluasi_catat check (catat_sampai >= mulai and catat_sampai <= tutup and buka >= mulai) not valid;
