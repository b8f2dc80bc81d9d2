import { sql } from "kysely";
import { punyaPeran, timPenilai } from "#features/pegawai/access.ts";
import type { PersonActor } from "#platform/access/relation.ts";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import type { KeluargaSkp } from "#rules/kosakata.ts";
import type { StatusSkp } from "#rules/siklus-skp.ts";
import type { IsiDibanding } from "./beda-templat.ts";
import type { IsiTemplat } from "./schemas.ts";

type Db = Database | Reader | Tx;

export type Calon = {
  pegawaiId: string;
  nama: string;
  unit: string;
  keluarga: KeluargaSkp;
  skpId: string | null;
  status: StatusSkp | null;
  /** Something is written in it already. */
  berisi: boolean;
  /** Who proposed what stands in it, if anybody did. */
  diusulkanOleh: string | null;
};

/**
 * People in the post of a template, in its unit and below, for whom the actor may propose drafts: those they rate, those of a
 * unit they lead, those of a unit they keep. With the SKP of the year that runs for each.
 */
export async function listCalon(db: Db, templatId: string, periodeId: string, actor: PersonActor, hari: string): Promise<Calon[]> {
  const { rows } = await sql<Calon>`
    select p.id as "pegawaiId", p.nama, u.nama as unit, case when j.jenis = 'JPT' or j.is_mandiri then 'JPT' else 'JA_JF' end as keluarga, s.id as "skpId", s.status,
      exists (select 1 from rencana_hasil_kerja r where r.skp_id = s.id and (r.teks <> '' or exists (select 1 from indikator i where i.rhk_id = r.id and (i.teks <> '' or coalesce(i.target, '') <> ''))))
        or exists (select 1 from ekspektasi_khusus e where e.skp_id = s.id) or exists (select 1 from lampiran_skp l where l.skp_id = s.id) as berisi,
      (select o.nama from skp_templat st join pegawai o on o.id = st.oleh where st.skp_id = s.id and st.is_usulan) as "diusulkanOleh"
    from templat_skp t join unit_lingkup ul on ul.leluhur_id = t.unit_id join jabatan j on j.unit_id = ul.unit_id and lower(j.nama) = lower(t.nama_jabatan) join unit u on u.id = j.unit_id
    join penugasan g on g.jabatan_id = j.id and g.jenis = 'DEFINITIF' and g.mulai <= ${hari} and (g.selesai is null or ${hari} < g.selesai)
    join pegawai p on p.id = g.pegawai_id and p.id <> ${actor.pegawaiId} and p.jenis <> 'NON_ASN' and (t.jenis_pegawai is null or t.jenis_pegawai = p.jenis)
      and (p.berhenti_pada is null or ${hari} < p.berhenti_pada)
    left join skp s on s.pegawai_id = p.id and s.periode_id = ${periodeId} and s.selesai is null
    where t.id = ${templatId} and (p.id in (${timPenilai(actor.pegawaiId, hari)})
      or exists (select 1 from penugasan pt join jabatan pj on pj.id = pt.jabatan_id and pj.is_pimpinan_unit and pj.unit_id = j.unit_id
        where pt.pegawai_id = ${actor.pegawaiId} and pt.jenis in ('DEFINITIF','PLT') and pt.mulai <= ${hari} and (pt.selesai is null or ${hari} < pt.selesai))
      or ${punyaPeran("PENGELOLA_KINERJA", sql`j.unit_id`, actor, hari)})
    order by u.nama, p.nama, p.id limit 500`.execute(db as Database);
  return rows;
}

export type SkpMenunggu = {
  skpId: string;
  versi: number;
  pegawaiId: string;
  nama: string;
  jabatan: string;
  unit: string;
  diajukanPada: Date | null;
  isi: IsiDibanding;
  templat: { versiId: string; templatId: string; nama: string; nomor: number; isi: IsiTemplat } | null;
};

/** SKP that wait for the actor to be set, oldest first, each with its words and with the template it began with. One statement. */
export async function listMenunggu(db: Db, pegawaiId: string, hari: string): Promise<SkpMenunggu[]> {
  const { rows } = await sql<SkpMenunggu>`
    select s.id as "skpId", s.versi, p.id as "pegawaiId", p.nama, j.nama as jabatan, u.nama as unit, s.diajukan_pada as "diajukanPada",
      jsonb_build_object('pendekatan', s.pendekatan, 'rhk', coalesce((select jsonb_agg(jsonb_build_object('jenis', r.jenis, 'teks', r.teks, 'indikator',
          coalesce((select jsonb_agg(jsonb_build_object('teks', i.teks, 'target', i.target, 'lintasan', i.lintasan, 'aspek', i.aspek, 'perspektif', i.perspektif) order by i.urutan)
            from indikator i where i.rhk_id = r.id and i.selesai is null), '[]')) order by r.urutan) from rencana_hasil_kerja r where r.skp_id = s.id and r.selesai is null), '[]'),
        'ekspektasi', (select jsonb_object_agg(n.nilai, coalesce((select jsonb_agg(e.teks order by e.urutan) from ekspektasi_khusus e where e.skp_id = s.id and e.nilai = n.nilai), '[]'))
          from unnest(array['BERORIENTASI_PELAYANAN','AKUNTABEL','KOMPETEN','HARMONIS','LOYAL','ADAPTIF','KOLABORATIF']) n (nilai)),
        'lampiran', (select jsonb_object_agg(n.jenis, coalesce((select jsonb_agg(l.teks order by l.urutan) from lampiran_skp l where l.skp_id = s.id and l.jenis = n.jenis), '[]'))
          from unnest(array['DUKUNGAN_SUMBER_DAYA','SKEMA_PERTANGGUNGJAWABAN','KONSEKUENSI']) n (jenis))) as isi,
      (select jsonb_build_object('versiId', v.id, 'templatId', t.id, 'nama', t.nama, 'nomor', v.nomor, 'isi', v.isi)
        from skp_templat st join templat_skp_versi v on v.id = st.versi_id join templat_skp t on t.id = v.templat_id where st.skp_id = s.id) as templat
    from skp s join periode pr on pr.id = s.periode_id join pegawai p on p.id = s.pegawai_id join jabatan j on j.id = s.jabatan_id join unit u on u.id = j.unit_id
    where s.status = 'DIAJUKAN' and ${pegawaiId}::uuid in (s.penilai_id, s.atasan_penilai_id)
      and ${pegawaiId}::uuid = case when ${hari} > coalesce(s.batas_penetapan, pr.batas_skp) and s.atasan_penilai_id is not null then s.atasan_penilai_id else s.penilai_id end
    order by s.diajukan_pada, p.nama, s.id limit 200`.execute(db as Database);
  return rows;
}

/** How one of many ended, for those that could not. */
export async function cobaSatu<T>(tx: Tx, kerja: () => Promise<T>): Promise<T> {
  await sql`savepoint satu_dari_banyak`.execute(tx);
  try {
    const hasil = await kerja();
    await sql`release savepoint satu_dari_banyak`.execute(tx);
    return hasil;
  } catch (galat) {
    await sql`rollback to savepoint satu_dari_banyak`.execute(tx);
    throw galat;
  }
}
