-- Who rates whom on a day, as one relation: the same answer as src/rules/pejabat-penilai.ts, which says why.
create index keadaan_pegawai_pegawai on keadaan_pegawai (pegawai_id);

-- can this person act as rater on that day?
create function bisa_menilai(orang uuid, hari date) returns boolean language sql stable as $$
  select not exists (select 1 from pegawai p where p.id = orang and p.berhenti_pada <= hari)
    and not exists (select 1 from keadaan_pegawai k where k.pegawai_id = orang and k.mulai <= hari and (k.selesai is null or hari < k.selesai)
      and k.keadaan in ('BERHALANGAN_TETAP','CLTN','MPP','DIBERHENTIKAN_SEMENTARA'))
$$;

-- A post as it stood on a day, also one that had ended: the climb passes over it. `boleh`: its holder may rate
-- (Ps 1(9); L.IV.A.7 p. 89).
create function jabatan_saat(jabatan_dicari uuid, hari date) returns table (id uuid, atasan_id uuid, is_pimpinan_unit boolean, boleh boolean) language sql stable as $$
  select j.id, case when r.id is null then j.atasan_id else r.atasan_id end, j.is_pimpinan_unit,
    j.mulai <= hari and (j.selesai is null or hari < j.selesai) and (j.is_pimpinan_unit or j.is_mandiri or j.jenis in ('PENGAWAS','ADMINISTRATOR','JPT','KEPALA_DAERAH'))
  from jabatan j left join jabatan_riwayat r on r.jabatan_id = j.id and r.mulai <= hari and hari < r.selesai
  where j.id = jabatan_dicari
$$;

-- who acts for one superior post towards one subordinate, never one of `bukan`; at most one row
create function calon_penilai(atasan uuid, boleh boolean, is_pimpinan boolean, bawahan uuid, bukan uuid[], hari date)
returns table (pegawai_id uuid, jabatan_id uuid, cara text, delegasi_id uuid) language sql stable as $$
  select c.pegawai_id, c.jabatan_id, c.cara, c.delegasi_id from (
    select d.kepada_id as pegawai_id, d.kepada_jabatan_id as jabatan_id, 'DELEGASI' as cara, d.id as delegasi_id,
      case when d.pegawai_id is null then 1 else 0 end as urutan, d.mulai, d.id as pembeda
    from delegasi_penilaian d
    where d.jabatan_id = atasan and (d.pegawai_id is null or d.pegawai_id = bawahan) and d.kepada_id <> all (bukan)
      and d.mulai <= hari and hari < d.selesai and (d.dicabut_pada is null or hari < (d.dicabut_pada at time zone 'Asia/Jakarta')::date)
      and exists (select 1 from penugasan w where w.pegawai_id = d.kepada_id and w.jabatan_id = d.kepada_jabatan_id and w.mulai <= hari and (w.selesai is null or hari < w.selesai))
      and bisa_menilai(d.kepada_id, hari)
    union all
    select t.pegawai_id, t.jabatan_id, case t.jenis when 'TAMBAHAN' then 'DEFINITIF' else t.jenis end, null,
      case t.jenis when 'DEFINITIF' then 2 when 'TAMBAHAN' then 3 when 'PLT' then 4 else 5 end, t.mulai, t.pegawai_id
    from penugasan t
    where boleh and t.jabatan_id = atasan and t.pegawai_id <> all (bukan) and t.mulai <= hari and (t.selesai is null or hari < t.selesai)
      and (t.jenis <> 'TAMBAHAN' or is_pimpinan) and bisa_menilai(t.pegawai_id, hari)
  ) c order by c.urutan, c.mulai desc, c.pembeda limit 1
$$;

-- `orang` null: everybody. One row for each ASN who holds a post that somebody above may rate; penilai_id null: nobody found.
create function penilai_pada(hari date, orang uuid[]) returns table (
  pegawai_id uuid, jabatan_id uuid, penilai_id uuid, penilai_jabatan_id uuid, cara text, langkah integer, delegasi_id uuid, atasan_penilai_id uuid, atasan_jabatan_id uuid
) language sql stable as $$
  with recursive asal as (
    -- rated where one acts as Plt., else in the definitive post (L.IV.A.6 p. 89)
    select distinct on (t.pegawai_id) t.pegawai_id, t.jabatan_id
    from unnest(coalesce(orang, (select array_agg(x.id) from pegawai x))) as o (id)
    join penugasan t on t.pegawai_id = o.id join pegawai p on p.id = t.pegawai_id join jabatan j on j.id = t.jabatan_id
    where t.jenis in ('PLT','DEFINITIF') and t.mulai <= hari and (t.selesai is null or hari < t.selesai)
      and j.jenis <> 'KEPALA_DAERAH' and p.jenis <> 'NON_ASN' and (p.berhenti_pada is null or hari < p.berhenti_pada)
    order by t.pegawai_id, case t.jenis when 'PLT' then 1 else 2 end, t.mulai desc, t.jabatan_id
  ), naik (pegawai_id, jabatan_id, langkah, dari, atasan_id, penilai_id, penilai_jabatan_id, cara, delegasi_id) as (
    select a.pegawai_id, a.jabatan_id, 0, a.jabatan_id, s.atasan_id, null::uuid, null::uuid, null::text, null::uuid
    from asal a cross join lateral jabatan_saat(a.jabatan_id, hari) s
    union all
    select n.pegawai_id, n.jabatan_id, n.langkah + 1, s.id, s.atasan_id, c.pegawai_id, c.jabatan_id, c.cara, c.delegasi_id
    from naik n cross join lateral jabatan_saat(n.atasan_id, hari) s
    left join lateral calon_penilai(s.id, s.boleh, s.is_pimpinan_unit, n.pegawai_id, array[n.pegawai_id], hari) c on true
    where n.penilai_id is null and n.langkah < 20
  ), atas (pegawai_id, penilai_id, langkah, atasan_id, atasan_penilai_id, atasan_jabatan_id) as (
    select n.pegawai_id, n.penilai_id, 0, n.atasan_id, null::uuid, null::uuid from naik n where n.penilai_id is not null
    union all
    select a.pegawai_id, a.penilai_id, a.langkah + 1, s.atasan_id, c.pegawai_id, c.jabatan_id
    from atas a cross join lateral jabatan_saat(a.atasan_id, hari) s
    left join lateral calon_penilai(s.id, s.boleh, s.is_pimpinan_unit, a.penilai_id, array[a.pegawai_id, a.penilai_id], hari) c on true
    where a.atasan_penilai_id is null and a.langkah < 20
  )
  select a.pegawai_id, a.jabatan_id, n.penilai_id, n.penilai_jabatan_id, n.cara, n.langkah, n.delegasi_id, x.atasan_penilai_id, x.atasan_jabatan_id
  from asal a left join naik n on n.pegawai_id = a.pegawai_id and n.penilai_id is not null
  left join atas x on x.pegawai_id = a.pegawai_id and x.atasan_penilai_id is not null
$$;

-- the superior of a person may be replaced by the structure itself: then nobody wrote the step
alter table jejak_skp alter column pegawai_id drop not null;
alter table jejak_skp drop constraint jejak_skp_tindakan_check;
alter table jejak_skp add constraint jejak_skp_tindakan_check check (tindakan in ('MULAI','UBAH','AJUKAN','KEMBALIKAN','TETAPKAN','PESAN','GANTI_PENILAI'));
alter table jejak_skp add constraint jejak_skp_pelaku check (pegawai_id is not null or tindakan = 'GANTI_PENILAI');
