-- From goal to person: goals of units (RPJMD, Renstra, perjanjian kinerja, …) and the matrix that shares out roles and
-- results (PermenPANRB 6/2022 L.II.A.1 p. 26-27, L.II.A.5.g-j p. 46-49, Format A.1.5).
create table sasaran (
  id uuid primary key default gen_random_uuid(),
  unit_id uuid not null references unit (id),
  tahun integer not null check (tahun between 2000 and 2100),
  induk_id uuid references sasaran (id),
  -- the paper it stands in, from the top of the tree down (Anak Lampiran 3 Diagram 1 p. 160)
  dokumen text not null check (dokumen in ('RPJMD','RENSTRA','PK','SASARAN_PROGRAM','SASARAN_KEGIATAN','PROSES')),
  teks text not null check (length(teks) between 1 and 2000),
  urutan integer not null default 0,
  diakhiri_pada date,           -- no longer pursued; stays so that what pointed at it is still understood
  alasan_akhir text check (length(alasan_akhir) between 1 and 1000),
  versi integer not null default 1,
  diubah_pada timestamptz not null,
  diubah_oleh uuid references pegawai (id),
  check (induk_id <> id),
  check ((diakhiri_pada is null) = (alasan_akhir is null))
);
create index sasaran_unit on sasaran (tahun, unit_id);
create index sasaran_induk on sasaran (induk_id);
create table indikator_sasaran (
  id uuid primary key default gen_random_uuid(),
  sasaran_id uuid not null references sasaran (id) on delete cascade,
  urutan integer not null,
  teks text not null check (length(teks) between 1 and 1000),
  target text check (length(target) <= 300),
  unique (sasaran_id, urutan)
);
-- a circle of goals, a parent of another year or of a unit beside or below is refused here, whoever writes
create function jaga_sasaran() returns trigger language plpgsql as $$
begin
  if new.induk_id is null then return new; end if;
  if exists (
    with recursive naik (id, langkah) as (
      select new.induk_id, 1
      union all
      select s.induk_id, n.langkah + 1 from naik n join sasaran s on s.id = n.id where s.induk_id is not null and n.langkah < 50 and n.id <> new.id
    )
    select 1 from naik where id = new.id or langkah >= 50
  ) then
    raise exception 'Sasaran tidak dapat berada di bawah sasaran turunannya sendiri.' using errcode = 'check_violation', constraint = 'sasaran_lingkaran';
  end if;
  if not exists (select 1 from sasaran s join unit_lingkup ul on ul.leluhur_id = s.unit_id and ul.unit_id = new.unit_id where s.id = new.induk_id and s.tahun = new.tahun) then
    raise exception 'Induk sasaran harus milik unit yang sama atau unit di atasnya, pada tahun yang sama.' using errcode = 'check_violation', constraint = 'sasaran_induk_unit';
  end if;
  return new;
end $$;
create trigger sasaran_jaga before insert or update of induk_id on sasaran for each row execute function jaga_sasaran();

-- the goal a result of somebody serves directly; results below it reach the goal through the superior's result
alter table rencana_hasil_kerja add column sasaran_id uuid references sasaran (id) on delete set null;
create index rhk_sasaran on rencana_hasil_kerja (sasaran_id) where sasaran_id is not null;

-- one matrix a year for a leader, one for a team
create table matriks_peran (
  id uuid primary key default gen_random_uuid(),
  tahun integer not null check (tahun between 2000 and 2100),
  pemilik_id uuid references pegawai (id),
  tim_kerja_id uuid references tim_kerja (id),
  ditawarkan_pada timestamptz,
  dibuat_pada timestamptz not null,
  check ((pemilik_id is null) <> (tim_kerja_id is null)),
  unique (tahun, pemilik_id),
  unique (tahun, tim_kerja_id)
);
-- the leader's results; the words stay when the result or goal they were taken from goes
create table matriks_kolom (
  id uuid primary key default gen_random_uuid(),
  matriks_id uuid not null references matriks_peran (id) on delete cascade,
  urutan integer not null,
  rhk_id uuid references rencana_hasil_kerja (id) on delete set null,
  sasaran_id uuid references sasaran (id) on delete set null,
  teks text not null check (length(teks) between 1 and 2000),
  versi integer not null default 1
);
create index matriks_kolom_matriks on matriks_kolom (matriks_id, urutan);
create index matriks_kolom_rhk on matriks_kolom (rhk_id);
-- a version per cell: two people writing in different cells never meet, in the same cell the second is told
create table matriks_sel (
  id uuid primary key default gen_random_uuid(),
  kolom_id uuid not null references matriks_kolom (id) on delete cascade,
  pegawai_id uuid not null references pegawai (id),
  versi integer not null default 1,
  diubah_pada timestamptz not null,
  diubah_oleh uuid references pegawai (id),
  unique (kolom_id, pegawai_id)
);
create index matriks_sel_pegawai on matriks_sel (pegawai_id);
create table matriks_hasil (
  id uuid primary key default gen_random_uuid(),
  sel_id uuid not null references matriks_sel (id) on delete cascade,
  urutan integer not null,
  teks text not null check (length(teks) between 1 and 2000),
  ditawarkan_pada timestamptz,  -- when the member was first shown it
  rhk_id uuid references rencana_hasil_kerja (id) on delete set null,
  dipakai_pada timestamptz,
  ditolak_pada timestamptz,
  alasan_tolak text check (length(alasan_tolak) between 1 and 1000),
  check ((ditolak_pada is null) = (alasan_tolak is null)),
  check (dipakai_pada is null or ditolak_pada is null)
);
create index matriks_hasil_sel on matriks_hasil (sel_id, urutan);
create index matriks_hasil_rhk on matriks_hasil (rhk_id) where rhk_id is not null;
