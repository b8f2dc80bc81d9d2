-- Who stands below a result, read from the index alone: the tree of goals counts the people of a whole city by it.
create index rhk_rantai on rencana_hasil_kerja (rhk_pimpinan_id) include (id, skp_id) where selesai is null;
-- The running SKP of a year with whose they are, and how far: what a city counts, without reading the wide rows.
create index skp_tahunan on skp (periode_id) include (id, pegawai_id, jabatan_id, status) where selesai is null;
