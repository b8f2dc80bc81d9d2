-- What the dashboard of a whole city counts, read from the index alone: the rows themselves carry what was decided on and are wide.
create index evaluasi_periode on evaluasi (periode_evaluasi_id, skp_id) include (status, penilai_id);
create index skp_periode_status on skp (periode_id, pegawai_id) include (id, status);
