-- Who holds a post: without it the planner takes the exclusion constraint's GiST index, where the post comes second, and reads all of it.
create index penugasan_pemegang on penugasan (jabatan_id) include (pegawai_id, jenis, mulai, selesai);
