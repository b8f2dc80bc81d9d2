import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import type { KEADAAN_AKUN } from "./schemas.ts";

export async function findAkunId(tx: Tx, pegawaiId: string) {
  return tx.selectFrom("akun").select(["id", "versi"]).where("pegawai_id", "=", pegawaiId).executeTakeFirst();
}

type Ringkasan = {
  pegawaiId: string;
  nama: string;
  nip: string | null;
  jabatan: string | null;
  unitKerja: string | null;
  adaSandi: boolean;
  faktorKedua: boolean;
  punyaPeran: boolean;
  ditutup: boolean;
  terakhirMasuk: Date | null;
};
type Keadaan = (typeof KEADAAN_AKUN)[number];

const ADA_SANDI = sql<boolean>`exists (select 1 from kredensial k where k.akun_id = a.id and k.penyedia = 'credential' and k.sandi is not null)`;
const PERNAH_MASUK = sql<boolean>`exists (select 1 from riwayat_masuk rm where rm.akun_id = a.id and rm.berhasil)`;
const punyaPeran = (today: string) =>
  sql<boolean>`exists (select 1 from peran pr where pr.pegawai_id = p.id and pr.mulai <= ${today} and (pr.selesai is null or ${today} < pr.selesai))`;

/** SQL: one of the states a list can be narrowed to, on person `p` and account `a`. */
function dalamKeadaan(keadaan: Keadaan, today: string): RawBuilder<boolean> {
  if (keadaan === "BELUM_SANDI") return sql<boolean>`(a.ditutup_pada is null and not ${ADA_SANDI})`;
  if (keadaan === "BELUM_MASUK") return sql<boolean>`(a.ditutup_pada is null and not ${PERNAH_MASUK})`;
  if (keadaan === "PERLU_FAKTOR_KEDUA") return sql<boolean>`(a.ditutup_pada is null and not coalesce(a.is_faktor_kedua, false) and ${punyaPeran(today)})`;
  return keadaan === "DITUTUP" ? sql<boolean>`a.ditutup_pada is not null` : sql<boolean>`true`;
}

const kolom = (today: string) => sql`p.id as "pegawaiId", p.nama, p.nip, j.nama as jabatan, u.nama as "unitKerja", ${ADA_SANDI} as "adaSandi",
  coalesce(a.is_faktor_kedua, false) as "faktorKedua", ${punyaPeran(today)} as "punyaPeran", a.ditutup_pada is not null as ditutup,
  (select max(rm.pada) from riwayat_masuk rm where rm.akun_id = a.id and rm.berhasil) as "terakhirMasuk"`;
const dari = (today: string) => sql`from pegawai p left join akun a on a.pegawai_id = p.id
  left join penugasan t on t.pegawai_id = p.id and t.jenis = 'DEFINITIF' and t.mulai <= ${today} and (t.selesai is null or ${today} < t.selesai)
  left join jabatan j on j.id = t.jabatan_id left join unit u on u.id = j.unit_id`;

type Saring = { cari: string; keadaan: Keadaan; sesudah: { nama: string; id: string } | null; banyak: number };

/** People in service within the pengelola's reach (`allowed` on alias `p`), by name. */
export async function listAkun(db: Reader, allowed: RawBuilder<boolean>, today: string, { cari, keadaan, sesudah, banyak }: Saring): Promise<Ringkasan[]> {
  const pola = `%${cari.toLowerCase().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  const angka = cari.replaceAll(/[\s.-]/g, "");
  const { rows } = await sql<Ringkasan>`select ${kolom(today)} ${dari(today)}
    where p.berhenti_pada is null and ${allowed} and ${dalamKeadaan(keadaan, today)}
      ${cari === "" ? sql`` : sql`and (lower(p.nama) like ${pola} or p.nip = ${angka})`}
      ${sesudah ? sql`and (p.nama, p.id::text) > (${sesudah.nama}, ${sesudah.id})` : sql``}
    order by p.nama, p.id::text limit ${banyak}`.execute(db as unknown as Database);
  return rows;
}

export async function countAkun(db: Reader, allowed: RawBuilder<boolean>, today: string): Promise<Record<Keadaan, number>> {
  const hitung = (keadaan: Keadaan) => sql`(count(*) filter (where ${dalamKeadaan(keadaan, today)}))::int`;
  const { rows } = await sql<Record<Keadaan, number>>`
    select count(*)::int as "SEMUA", ${hitung("BELUM_SANDI")} as "BELUM_SANDI", ${hitung("BELUM_MASUK")} as "BELUM_MASUK",
      ${hitung("PERLU_FAKTOR_KEDUA")} as "PERLU_FAKTOR_KEDUA", ${hitung("DITUTUP")} as "DITUTUP"
    from pegawai p left join akun a on a.pegawai_id = p.id where p.berhenti_pada is null and ${allowed}`.execute(db as unknown as Database);
  return rows[0] ?? { SEMUA: 0, BELUM_SANDI: 0, BELUM_MASUK: 0, PERLU_FAKTOR_KEDUA: 0, DITUTUP: 0 };
}

type Rincian = Ringkasan & {
  akunId: string | null;
  versi: number | null;
  bolehAtur: boolean;
  sandiDiubahPada: Date | null;
  ditutupPada: Date | null;
  alasanTutup: string | null;
  jumlahSesi: number;
  kodeBerlakuSampai: Date | null;
};

/** One person's account (`allowed` and `bolehAtur` on alias `p`). */
export async function findAkunPegawai(
  db: Reader,
  pegawaiId: string,
  allowed: RawBuilder<boolean>,
  bolehAtur: RawBuilder<boolean>,
  today: string,
  now: Date,
): Promise<Rincian | null> {
  const { rows } = await sql<Rincian>`select ${kolom(today)}, a.id as "akunId", a.versi, ${bolehAtur} as "bolehAtur", a.sandi_diubah_pada as "sandiDiubahPada",
      a.ditutup_pada as "ditutupPada", a.alasan_tutup as "alasanTutup",
      (select count(*)::int from sesi s where s.akun_id = a.id and s.berakhir_pada > now()) as "jumlahSesi",
      (select max(km.berlaku_sampai) from kode_masuk km where km.akun_id = a.id and km.jenis = 'SERAH' and km.dipakai_pada is null and km.dibatalkan_pada is null and km.berlaku_sampai > ${now}) as "kodeBerlakuSampai"
    ${dari(today)} where p.id = ${pegawaiId} and ${allowed}`.execute(db as unknown as Database);
  return rows[0] ?? null;
}

export async function punyaAdmin(tx: Tx, today: string): Promise<boolean> {
  const { rows } = await sql<{ ada: boolean }>`
    select exists (select 1 from peran where peran = 'ADMIN' and mulai <= ${today} and (selesai is null or ${today} < selesai)) as ada`.execute(tx);
  return rows[0]?.ada ?? false;
}

/** The unit above all others, made when the database has none. */
export async function pastikanUnitPuncak(tx: Tx): Promise<string> {
  const ada = await tx.selectFrom("unit").select("id").where("induk_id", "is", null).where("selesai", "is", null).orderBy("mulai").executeTakeFirst();
  if (ada) return ada.id;
  const baru = await tx
    .insertInto("unit")
    .values({ kode: "PEMKO", nama: "Pemerintah Kota Medan", jenis: "PEMKO", induk_id: null })
    .returning("id")
    .executeTakeFirstOrThrow();
  return baru.id;
}

export async function pastikanPegawai(tx: Tx, nip: string, nama: string): Promise<string> {
  const ada = await tx.selectFrom("pegawai").select("id").where("nip", "=", nip).executeTakeFirst();
  if (ada) return ada.id;
  const jenis = nip.slice(12, 14) === "21" ? ("PPPK" as const) : ("PNS" as const);
  const baru = await tx.insertInto("pegawai").values({ nip, nama, jenis }).returning("id").executeTakeFirstOrThrow();
  return baru.id;
}
