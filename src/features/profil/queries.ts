import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Database, Reader } from "#platform/db/connect.ts";
import type { Profil } from "./schemas.ts";

/** What decides what one reader sees of a person, each on its alias: `p` pegawai, `s` skp, `e` evaluasi, `d` dokumen. */
export type BacaProfil = {
  pembaca: string;
  hari: string;
  allowed: RawBuilder<boolean>;
  lengkap: RawBuilder<boolean>;
  ubah: RawBuilder<boolean>;
  aturAkun: RawBuilder<boolean>;
  wakili: RawBuilder<boolean>;
  skp: RawBuilder<boolean>;
  evaluasi: RawBuilder<boolean>;
  dokumen: RawBuilder<boolean>;
};

export type ProfilRow = Omit<Profil, "penilai">;

/** Everything about one person this reader may see, in one statement; null when the person may not be seen at all. */
export async function findProfil(db: Reader, pegawaiId: string, baca: BacaProfil): Promise<ProfilRow | null> {
  const { hari, pembaca } = baca;
  const daftar = (isi: RawBuilder<unknown>) => sql`coalesce((${isi}), '[]')`;
  const kini = (t: string) => sql`${sql.ref(`${t}.mulai`)} <= ${hari} and (${sql.ref(`${t}.selesai`)} is null or ${hari} < ${sql.ref(`${t}.selesai`)})`;
  const { rows } = await sql<ProfilRow>`
    with o as materialized (select p.*, ${baca.lengkap} as lengkap, ${baca.ubah} as boleh_ubah, ${baca.aturAkun} as boleh_akun, ${baca.wakili} as boleh_wakil from pegawai p where p.id = ${pegawaiId} and ${baca.allowed})
    select p.id, p.nama, p.versi, p.lengkap, m.unit_id as "unitId", nullif(m.unit_nama, '') as unit,
      case when p.lengkap then p.nip end as nip, case when p.lengkap then p.jenis end as jenis, case when p.lengkap then p.pangkat_gol_ruang end as "pangkatGolRuang",
      case when p.lengkap then p.surel end as surel, case when p.lengkap then p.berhenti_pada end as "berhentiPada", case when p.lengkap then p.alasan_berhenti end as "alasanBerhenti",
      ${daftar(sql`select json_agg(json_build_object('id', t.id, 'jenis', t.jenis, 'jabatanId', j.id, 'jabatan', coalesce(jr.nama, j.nama), 'unitId', u.id, 'unit', coalesce(ur.nama, u.nama),
          'mulai', t.mulai, 'selesai', t.selesai, 'dasar', case when p.lengkap then t.dasar end, 'kini', ${kini("t")}) order by t.selesai is not null, t.mulai desc, t.jenis)
        from penugasan t join jabatan j on j.id = t.jabatan_id
        cross join lateral (select coalesce(t.selesai - 1, greatest(t.mulai, ${hari}::date)) as hari) saat
        left join jabatan_riwayat jr on jr.jabatan_id = j.id and jr.mulai <= saat.hari and saat.hari < jr.selesai
        join unit u on u.id = coalesce(jr.unit_id, j.unit_id)
        left join unit_riwayat ur on ur.unit_id = u.id and ur.mulai <= saat.hari and saat.hari < ur.selesai
        where t.pegawai_id = p.id and (p.lengkap or (${kini("t")}))`)} as penugasan,
      ${daftar(sql`select json_agg(json_build_object('id', k.id, 'nama', k.nama, 'isKetua', a.is_ketua, 'peran', a.peran, 'mulai', a.mulai, 'selesai', a.selesai, 'kini', ${kini("a")}) order by a.mulai desc, k.nama)
        from tim_kerja_anggota a join tim_kerja k on k.id = a.tim_kerja_id where a.pegawai_id = p.id and (p.lengkap or (${kini("a")}))`)} as tim,
      ${daftar(sql`select json_agg(json_build_object('keadaan', k.keadaan, 'mulai', k.mulai, 'selesai', k.selesai, 'tempat', k.tempat, 'dasar', k.dasar, 'kini', ${kini("k")}) order by k.mulai desc)
        from keadaan_pegawai k where k.pegawai_id = p.id and p.lengkap`)} as keadaan,
      ${daftar(sql`select json_agg(json_build_object('id', s.id, 'tahun', pr.tahun, 'status', s.status, 'jabatan', j.nama, 'penilai', n.nama) order by pr.tahun desc)
        from skp s join periode pr on pr.id = s.periode_id join jabatan j on j.id = s.jabatan_id join pegawai n on n.id = s.penilai_id where s.pegawai_id = p.id and ${baca.skp}`)} as skp,
      ${daftar(sql`select json_agg(json_build_object('id', e.id, 'tahun', pr.tahun, 'triwulan', pe.triwulan, 'status', e.status,
          'predikat', case when e.penilai_id = ${pembaca} then e.predikat
            when e.pegawai_id = ${pembaca} then case when e.status in ('DISAMPAIKAN','DITERIMA','DIKEMBALIKAN') then e.predikat end
            when e.status <> 'TERBUKA' then e.predikat end) order by pr.tahun desc, pe.mulai, pe.selesai)
        from evaluasi e join periode_evaluasi pe on pe.id = e.periode_evaluasi_id join periode pr on pr.id = pe.periode_id where e.pegawai_id = p.id and ${baca.evaluasi}`)} as evaluasi,
      ${daftar(sql`select json_agg(json_build_object('id', d.id, 'form', d.form, 'dibuatPada', d.dibuat_pada, 'tahun', pr.tahun) order by d.dibuat_pada desc, d.form)
        from dokumen d join skp sk on sk.id = d.skp_id join periode pr on pr.id = sk.periode_id where d.pegawai_id = p.id and d.pdf is not null and d.digantikan_pada is null and ${baca.dokumen}`)} as dokumen,
      json_build_object('ubah', p.boleh_ubah, 'tetapkanJabatan', p.boleh_ubah, 'aturAkun', p.boleh_akun, 'wakili', p.boleh_wakil) as boleh
    from o p left join pegawai_masa m on m.id = p.id and m.mulai <= ${hari} and ${hari} < m.sampai`.execute(db as unknown as Database);
  return rows[0] ?? null;
}
