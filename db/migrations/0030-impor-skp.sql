-- SKP come in from spreadsheets too, one row an indicator.
alter table impor drop constraint impor_jenis_check;
alter table impor add constraint impor_jenis_check check (jenis in ('UNIT','JABATAN','PEGAWAI','PENUGASAN','SKP'));
