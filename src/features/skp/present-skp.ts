import type { RawBuilder } from "kysely";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import type { Actor } from "#platform/operation.ts";
import { JENIS_LAMPIRAN, NILAI_PERILAKU } from "#rules/kosakata.ts";
import { tindakanSkp } from "#rules/siklus-skp.ts";
import { periksaSkp } from "#rules/syarat-skp.ts";
import { findSkp, listEkspektasi, listJejak, listLampiran, listRhk } from "./queries.ts";
import type { RhkRow, SkpRow } from "./queries.ts";
import type { SkpResponse } from "./schemas.ts";

type Db = Database | Reader | Tx;

/** Groups rows by key, every key present. */
function perKunci<K extends string, R>(keys: readonly K[], rows: readonly R[], keyOf: (row: R) => K, valueOf: (row: R) => string): Record<K, string[]> {
  const groups = Object.fromEntries(keys.map((key) => [key, [] as string[]])) as Record<K, string[]>;
  for (const row of rows) groups[keyOf(row)].push(valueOf(row));
  return groups;
}

/** What the rules say about a SKP as it stands. */
export function temuanSkp(
  skp: Pick<SkpRow, "keluarga" | "pendekatan" | "jenis_jabatan">,
  rhk: readonly RhkRow[],
  lampiran: SkpResponse["lampiran"],
  ekspektasi: SkpResponse["ekspektasi"],
) {
  const { galat, nasihat } = periksaSkp({
    keluarga: skp.keluarga,
    pendekatan: skp.pendekatan,
    jenisJabatan: skp.jenis_jabatan,
    rhk: rhk.map((one) => ({ jenis: one.jenis, teks: one.teks, rhkPimpinan: one.rhkPimpinanTeks, indikator: one.indikator })),
    lampiran,
    perilaku: ekspektasi,
  });
  return { galat, nasihat };
}

/** The SKP as the API answers it, for this actor; null when it does not exist or may not be seen. */
export async function presentSkp(db: Db, skpId: string, actor: Actor, today: string, allowed?: RawBuilder<boolean>): Promise<SkpResponse | null> {
  const skp = await findSkp(db, skpId, allowed);
  if (!skp) return null;
  const [rhk, ekspektasiRows, lampiranRows, jejak] = [
    await listRhk(db, skpId),
    await listEkspektasi(db, skpId),
    await listLampiran(db, skpId),
    await listJejak(db, skpId),
  ];
  const ekspektasi = perKunci(
    NILAI_PERILAKU,
    ekspektasiRows,
    (row) => row.nilai,
    (row) => row.teks,
  );
  const lampiran = perKunci(
    JENIS_LAMPIRAN,
    lampiranRows,
    (row) => row.jenis,
    (row) => row.teks,
  );
  const temuan = temuanSkp(skp, rhk, lampiran, ekspektasi);
  return {
    id: skp.id,
    tahun: skp.tahun,
    periode: { mulai: skp.mulai, selesai: skp.selesai, batasSkp: skp.batas_skp },
    status: skp.status,
    versi: skp.versi,
    keluarga: skp.keluarga,
    pendekatan: skp.pendekatan,
    tugasBelajar: skp.tugas_belajar,
    pegawai: skp.pegawai,
    penilai: skp.penilai,
    penilaiAlasan: skp.penilai_alasan,
    atasanPenilai: skp.atasan_penilai,
    rhk,
    ekspektasi,
    lampiran,
    jejak: jejak.map((step) => ({ ...step, pada: step.pada.toISOString() })),
    alasanKembali: skp.alasan_kembali,
    diajukanPada: skp.diajukan_pada?.toISOString() ?? null,
    ditetapkanPada: skp.ditetapkan_pada?.toISOString() ?? null,
    diubahPada: skp.diubah_pada.toISOString(),
    diubahOleh: skp.diubah_oleh,
    boleh: bolehSkp(skp, actor, today),
    temuan: { galat: temuan.galat.map((one) => ({ ...one })), nasihat: temuan.nasihat.map((one) => ({ ...one })) },
  };
}

/** Rights of this person on this SKP now: relation ∧ life cycle ∧ the clock of Ps 14(1). */
function bolehSkp(skp: SkpRow, actor: Actor, today: string): SkpResponse["boleh"] {
  const who = actor.jenis === "PEGAWAI" ? actor.pegawaiId : null;
  const isPemilik = who === skp.pegawai_id;
  const can = new Set(tindakanSkp(skp.status));
  const isPenetap = who !== null && who === penetapSekarang(skp, today);
  const isPihak = isPemilik || who === skp.penilai_id || who === skp.atasan_penilai_id;
  return {
    ubah: isPemilik && can.has("ubah"),
    ajukan: isPemilik && can.has("ajukan"),
    kembalikan: isPenetap && can.has("kembalikan"),
    tetapkan: isPenetap && can.has("tetapkan"),
    tulisPesan: isPihak && skp.status !== "DITETAPKAN",
    ubahEkspektasi: isPenetap && skp.status === "DIAJUKAN",
  };
}

/** Who sets the SKP today: the penilai until the end of January, then the atasan penilai, where there is one (L.II.C p. 65). */
export function penetapSekarang(skp: { penilai_id: string; atasan_penilai_id: string | null; batas_skp: string }, today: string): string {
  return today > skp.batas_skp && skp.atasan_penilai_id ? skp.atasan_penilai_id : skp.penilai_id;
}
