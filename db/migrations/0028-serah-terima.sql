-- What a file for another system looks like is policy data with its source and how sure we are of it, never a constant: the facts
-- come from one public repository and a manual, and are to be verified with BKN.
create table serah_kolom (
  berkas text not null check (berkas in ('SIASN_SKP22','EKINERJA_SKP')),
  urutan integer not null,
  nama text not null,               -- as the other system calls it
  isi text,                         -- which fact of Terang goes in; null: Terang does not know it
  keyakinan text not null check (keyakinan in ('A','B','C','D')),
  sumber text not null,
  catatan text,
  mulai date not null default '2022-02-07',
  selesai date check (selesai > mulai),
  primary key (berkas, urutan, mulai)
);
-- words of Terang in the words of the other system
create table serah_nilai (
  isi text not null,
  dari text not null,
  menjadi text not null,
  keyakinan text not null check (keyakinan in ('A','B','C','D')),
  sumber text not null,
  mulai date not null default '2022-02-07',
  selesai date check (selesai > mulai),
  primary key (isi, dari, mulai)
);
insert into serah_kolom (berkas, urutan, nama, isi, keyakinan, sumber, catatan) values
  ('SIASN_SKP22', 1, 'nip', 'pegawai.nip', 'D', 'kunci baris dari kami', 'Bukan medan skp22/save; dipakai mencari pnsDinilaiOrang lewat pns/data-utama/{nip}.'),
  ('SIASN_SKP22', 2, 'pnsDinilaiOrang', null, 'C', 'repositori publik pemakai layanan web SIASN, skp22/save (dibaca Oktober 2026)', 'Pengenal orang di SIASN. Terang tidak menyimpannya; diisi petugas SIASN.'),
  ('SIASN_SKP22', 3, 'tahun', 'tahun', 'C', 'repositori publik pemakai layanan web SIASN, skp22/save (dibaca Oktober 2026)', null),
  ('SIASN_SKP22', 4, 'hasilKerjaNilai', null, 'C', 'repositori publik pemakai layanan web SIASN, skp22/save (dibaca Oktober 2026)', 'Rating: dikosongkan sampai berkas hasil evaluasi tersedia.'),
  ('SIASN_SKP22', 5, 'perilakuKerjaNilai', null, 'C', 'repositori publik pemakai layanan web SIASN, skp22/save (dibaca Oktober 2026)', 'Rating: dikosongkan sampai berkas hasil evaluasi tersedia.'),
  ('SIASN_SKP22', 6, 'kuadranKinerjaNilai', null, 'C', 'repositori publik pemakai layanan web SIASN, skp22/save (dibaca Oktober 2026)', 'Kode 3 dan 4 berbeda antarsumber; dibaca dari layanan acuan kuadranNilai.'),
  ('SIASN_SKP22', 7, 'penilaiNipNrp', 'penilai.nip', 'C', 'repositori publik pemakai layanan web SIASN, skp22/save (dibaca Oktober 2026)', null),
  ('SIASN_SKP22', 8, 'penilaiNama', 'penilai.nama', 'C', 'repositori publik pemakai layanan web SIASN, skp22/save (dibaca Oktober 2026)', null),
  ('SIASN_SKP22', 9, 'penilaiJabatan', 'penilai.jabatan', 'C', 'repositori publik pemakai layanan web SIASN, skp22/save (dibaca Oktober 2026)', null),
  ('SIASN_SKP22', 10, 'penilaiUnorNama', 'penilai.unit', 'C', 'repositori publik pemakai layanan web SIASN, skp22/save (dibaca Oktober 2026)', null),
  ('SIASN_SKP22', 11, 'penilaiGolongan', 'penilai.golongan', 'C', 'repositori publik pemakai layanan web SIASN, skp22/save (dibaca Oktober 2026)', 'Teks atau kode: belum diketahui; Terang menulis golongan seperti tercatat.'),
  ('SIASN_SKP22', 12, 'statusPenilai', 'penilai.status', 'C', 'repositori publik pemakai layanan web SIASN, skp22/save (dibaca Oktober 2026)', null),
  ('EKINERJA_SKP', 1, 'NIP', 'pegawai.nip', 'B', 'Buku Panduan e-Kinerja BKN 2022, Daftar SKP', null),
  ('EKINERJA_SKP', 2, 'Nama', 'pegawai.nama', 'B', 'Buku Panduan e-Kinerja BKN 2022, Daftar SKP', null),
  ('EKINERJA_SKP', 3, 'Periode mulai', 'skp.mulai', 'B', 'Buku Panduan e-Kinerja BKN 2022, Setting Periode', null),
  ('EKINERJA_SKP', 4, 'Periode selesai', 'skp.selesai', 'B', 'Buku Panduan e-Kinerja BKN 2022, Setting Periode', null),
  ('EKINERJA_SKP', 5, 'Jabatan', 'pegawai.jabatan', 'B', 'Buku Panduan e-Kinerja BKN 2022, Setting Periode', null),
  ('EKINERJA_SKP', 6, 'Unit', 'pegawai.unit', 'B', 'Buku Panduan e-Kinerja BKN 2022, Setting Periode', null),
  ('EKINERJA_SKP', 7, 'Atasan', 'penilai.nama', 'B', 'Buku Panduan e-Kinerja BKN 2022, Setting Periode', null),
  ('EKINERJA_SKP', 8, 'NIP atasan', 'penilai.nip', 'D', 'perkiraan kami', 'Membantu memilih atasan yang tepat di layar.'),
  ('EKINERJA_SKP', 9, 'Pendekatan', 'skp.pendekatan', 'B', 'Buku Panduan e-Kinerja BKN 2022, Setting Periode', null),
  ('EKINERJA_SKP', 10, 'RHK atasan yang diintervensi', 'rhk.pimpinan', 'B', 'Buku Panduan e-Kinerja BKN 2022, RHK', null),
  ('EKINERJA_SKP', 11, 'Jenis RHK', 'rhk.jenis', 'B', 'Buku Panduan e-Kinerja BKN 2022, RHK', null),
  ('EKINERJA_SKP', 12, 'RHK', 'rhk.teks', 'B', 'Buku Panduan e-Kinerja BKN 2022, RHK', null),
  ('EKINERJA_SKP', 13, 'Aspek', 'indikator.aspek', 'B', 'Buku Panduan e-Kinerja BKN 2022, Indikator', null),
  ('EKINERJA_SKP', 14, 'Indikator', 'indikator.teks', 'B', 'Buku Panduan e-Kinerja BKN 2022, Indikator', null),
  ('EKINERJA_SKP', 15, 'Target', 'indikator.target', 'B', 'Buku Panduan e-Kinerja BKN 2022, Indikator', null);
insert into serah_nilai (isi, dari, menjadi, keyakinan, sumber) values
  ('penilai.status', 'ASN', 'ASN', 'C', 'repositori publik pemakai layanan web SIASN, statusPenilai (dibaca Oktober 2026)'),
  ('penilai.status', 'NON_ASN', 'NON ASN', 'C', 'repositori publik pemakai layanan web SIASN, statusPenilai (dibaca Oktober 2026)');
