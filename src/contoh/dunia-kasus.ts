import { randomUUID } from "node:crypto";
import { fixedClock } from "#platform/clock.ts";
import type { Call } from "#operations.ts";
import type { Connection } from "#platform/db/connect.ts";
import { createSessions } from "#platform/session/sessions.ts";
import { buatNip } from "#rules/nip.ts";
import { assemble } from "../system.ts";
import type { Kasus, OrangKasus } from "./bentuk-kasus.ts";
import type { Triwulan } from "./kata-cetak.ts";

/** The days of the year the case is played in. Its forms leave the year open. */
export const TAHUN = 2026;
export const JADWAL = {
  I: { mulai: "2026-01-01", selesai: "2026-03-31", catat_sampai: "2026-04-10", buka: "2026-04-06", tutup: "2026-04-20" },
  II: { mulai: "2026-04-01", selesai: "2026-06-30", catat_sampai: "2026-07-10", buka: "2026-07-06", tutup: "2026-07-20" },
  III: { mulai: "2026-07-01", selesai: "2026-09-30", catat_sampai: "2026-10-09", buka: "2026-10-05", tutup: "2026-10-20" },
  "IV-AKHIR": { mulai: "2026-10-01", selesai: "2026-12-31", catat_sampai: "2027-01-08", buka: "2027-01-04", tutup: "2027-01-29" },
} as const satisfies Record<Triwulan, unknown>;

export type PeranKasus = "pegawai" | "penilai" | "atasan" | "pengelola";
export type DuniaKasus = {
  connection: Connection;
  call: Record<PeranKasus, Call>;
  /** Moves the clock to nine in the morning of that day in the zone of the instansi. */
  pada(hari: string): void;
  unitPenilaiId: string;
  periodeEvaluasiId: Record<Triwulan, string>;
};

const PUNCAK = /^(?:kepala daerah|wali ?kota|bupati|gubernur|menteri|presiden)\b/i;
const MANDIRI = /puskesmas|rumah sakit|rsud|sekolah|\bupt\b|\buptd\b|satuan/i;

/** The people of a case, each in a post of their own, in a database that may hold other cases. */
export async function duniaKasus(connection: Connection, kasus: Kasus): Promise<DuniaKasus> {
  const { db } = connection;
  const { pegawai_yang_dinilai: dinilai, pejabat_penilai_kinerja: menilai } = kasus.content.kepala;
  const isPuncak = PUNCAK.test(menilai.jabatan ?? "");
  const isJpt = kasus.kind.includes("-jpt-");
  const unit = { pemko: randomUUID(), penilai: randomUUID(), pegawai: randomUUID() };
  const tanda = randomUUID().slice(0, 8);
  const unitPenilaiId = isPuncak ? unit.pemko : unit.penilai;
  const serumah = menilai.unit_kerja !== null && dinilai.unit_kerja === menilai.unit_kerja;
  const unitPegawaiId = serumah ? unitPenilaiId : unit.pegawai;
  await db
    .insertInto("unit")
    .values([
      { id: unit.pemko, kode: `${tanda}-1`, nama: (isPuncak ? menilai.unit_kerja : null) ?? "Pemerintah Kota Medan", jenis: "PEMKO", induk_id: null },
      { id: unit.penilai, kode: `${tanda}-2`, nama: menilai.unit_kerja ?? menilai.instansi ?? "Unit kerja penilai", jenis: "DINAS", induk_id: unit.pemko },
      { id: unit.pegawai, kode: `${tanda}-3`, nama: dinilai.unit_kerja ?? "Unit kerja pegawai", jenis: "UPT", induk_id: isPuncak ? unit.pemko : unit.penilai },
    ])
    .execute();
  const id = { pegawai: randomUUID(), penilai: randomUUID(), atasan: randomUUID(), pengelola: randomUUID() };
  const jabatan = { pegawai: randomUUID(), penilai: randomUUID(), atasan: randomUUID(), pengelola: randomUUID() };
  const isMandiri = isJpt && MANDIRI.test(dinilai.jabatan ?? "");
  const posts = [
    // where the kepala daerah rates there is nobody above
    ...(isPuncak
      ? []
      : [
          {
            id: jabatan.atasan,
            nama: "Atasan Pejabat Penilai",
            jenis: "KEPALA_DAERAH" as const,
            unit_id: unit.pemko,
            atasan_id: null,
            is_pimpinan_unit: true,
            is_mandiri: false,
          },
        ]),
    {
      id: jabatan.penilai,
      nama: menilai.jabatan ?? "Pejabat Penilai Kinerja",
      jenis: isPuncak ? ("KEPALA_DAERAH" as const) : ("JPT" as const),
      unit_id: unitPenilaiId,
      atasan_id: isPuncak ? null : jabatan.atasan,
      is_pimpinan_unit: true,
      is_mandiri: false,
    },
    {
      id: jabatan.pegawai,
      nama: dinilai.jabatan ?? "Pegawai yang Dinilai",
      jenis: isMandiri ? ("PENGAWAS" as const) : isJpt ? ("JPT" as const) : ("FUNGSIONAL" as const),
      unit_id: unitPegawaiId,
      atasan_id: jabatan.penilai,
      is_pimpinan_unit: isJpt && !serumah,
      is_mandiri: isMandiri,
    },
    {
      id: jabatan.pengelola,
      nama: "Pengelola Kinerja",
      jenis: "FUNGSIONAL" as const,
      unit_id: unit.pemko,
      atasan_id: jabatan.penilai,
      is_pimpinan_unit: false,
      is_mandiri: false,
    },
  ];
  await db.insertInto("jabatan").values(posts).execute();
  await db
    .insertInto("pegawai")
    .values([
      orang(id.pegawai, dinilai, "Pegawai yang dinilai (contoh)", 1, false),
      orang(id.penilai, menilai, "Pejabat penilai (contoh)", 2, isPuncak),
      ...(isPuncak ? [] : [orang(id.atasan, null, "Atasan pejabat penilai (contoh)", 3, true)]),
      orang(id.pengelola, null, "Pengelola kinerja (contoh)", 4, false),
    ])
    .execute();
  const siapa = (["pegawai", "penilai", "pengelola", ...(isPuncak ? [] : (["atasan"] as const))] as const).map((nama) => ({
    pegawai_id: id[nama],
    jabatan_id: jabatan[nama],
    jenis: "DEFINITIF" as const,
    mulai: "2025-01-02",
  }));
  await db.insertInto("penugasan").values(siapa).execute();
  await db.insertInto("peran").values({ pegawai_id: id.pengelola, peran: "PENGELOLA_KINERJA", unit_id: unit.pemko, mulai: "2025-01-02" }).execute();
  const periodeEvaluasiId = await periodeKasus(connection);
  const clock = fixedClock(`${TAHUN}-01-05T02:00:00Z`);
  const sessions = createSessions(db, { secret: randomUUID().repeat(2), baseUrl: "http://localhost", isSecure: false, isDemo: true });
  const terang = assemble({ connection, clock, sessions, jobs: { enqueueIn: () => async () => {} } });
  const sebagai = (nama: PeranKasus): Call => terang.callAs({ jenis: "PEGAWAI", pegawaiId: id[nama], akunId: `contoh-${nama}`, nama });
  return {
    connection,
    call: { pegawai: sebagai("pegawai"), penilai: sebagai("penilai"), atasan: sebagai("atasan"), pengelola: sebagai("pengelola") },
    pada: (hari) => clock.set(`${hari}T02:00:00Z`),
    unitPenilaiId,
    periodeEvaluasiId,
  };
}

/** The periods of the year: made once, shared when several cases are played in one database. */
async function periodeKasus({ db }: Connection): Promise<Record<Triwulan, string>> {
  await db
    .insertInto("periode")
    .values({ tahun: TAHUN, mulai: `${TAHUN}-01-01`, selesai: `${TAHUN}-12-31`, batas_skp: `${TAHUN}-01-31` })
    .onConflict((c) => c.column("tahun").doNothing())
    .execute();
  const { id } = await db.selectFrom("periode").select("id").where("tahun", "=", TAHUN).executeTakeFirstOrThrow();
  const rows = Object.entries(JADWAL).map(([triwulan, hari]) => ({ periode_id: id, triwulan: triwulan as Triwulan, ...hari }));
  await db
    .insertInto("periode_evaluasi")
    .values(rows)
    .onConflict((c) => c.columns(["periode_id", "triwulan"]).doNothing())
    .execute();
  const ada = await db.selectFrom("periode_evaluasi").select(["id", "triwulan"]).where("periode_id", "=", id).execute();
  return Object.fromEntries(ada.map((one) => [one.triwulan, one.id])) as Record<Triwulan, string>;
}

let urutNip = 0;

/** A person of the case: its own name and NIP where it prints them, else lent ones. */
function orang(id: string, asal: OrangKasus | null, nama: string, urut: number, isNonAsn: boolean) {
  urutNip = (urutNip % 999) + 1;
  const nip = isNonAsn
    ? null
    : /^\d{18}$/.test(asal?.nip?.replaceAll(" ", "") ?? "")
      ? (asal?.nip?.replaceAll(" ", "") ?? null)
      : buatNip({ jenis: "PNS", tanggalLahir: `19${70 + urut}-03-12`, tmt: "2005-01", jenisKelamin: "P", urut: urutNip });
  return { id, nip, nama: asal?.nama ?? nama, jenis: isNonAsn ? ("NON_ASN" as const) : ("PNS" as const), pangkat_gol_ruang: asal?.pangkat_gol_ruang ?? null };
}
