import type { RawBuilder } from "kysely";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import type { Actor } from "#platform/operation.ts";
import { tindakanSkp } from "#rules/siklus-skp.ts";
import { periksaSkp } from "#rules/syarat-skp.ts";
import { bedaIsi, denganAsal } from "./beda-isi.ts";
import type { IsiSkpRows } from "./beda-isi.ts";
import { findSkp, listJejak } from "./queries.ts";
import { listAsal } from "./queries-perubahan.ts";
import { readIsi } from "./read-isi.ts";
import type { RhkRow, SkpRow } from "./queries.ts";
import type { SkpResponse } from "./schemas.ts";

type Db = Database | Reader | Tx;

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
  const { rhk, ekspektasi, lampiran } = await readIsi(db, skpId);
  const jejak = await listJejak(db, skpId);
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
    berlaku: { mulai: skp.berlaku_mulai, selesai: skp.berlaku_selesai },
    perubahan: await bacaPerubahan(db, skp, { rhk, ekspektasi, lampiran }),
    perubahanTerbuka: skp.perubahan_terbuka,
    penilaiPengganti: skp.penilai_pengganti,
    boleh: bolehSkp(skp, actor, today),
    temuan: { galat: temuan.galat.map((one) => ({ ...one })), nasihat: temuan.nasihat.map((one) => ({ ...one })) },
  };
}

/** What a draft changes in the SKP it belongs to; null for a SKP itself. */
async function bacaPerubahan(db: Db, skp: SkpRow, baru: IsiSkpRows): Promise<SkpResponse["perubahan"]> {
  if (skp.mengubah_id === null || skp.jenis_perubahan === null) return null;
  const beda = bedaIsi(await readIsi(db, skp.mengubah_id), { ...baru, rhk: denganAsal(baru.rhk, await listAsal(db, skp.id)) });
  return { skpId: skp.mengubah_id, jenis: skp.jenis_perubahan, alasan: skp.alasan_perubahan ?? "", beda, tenggat: skp.tenggat_jawab };
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
    mulaiPerubahan: isPengubah(skp, who) && bolehBerubah(skp, today),
    batalkanPerubahan: skp.mengubah_id !== null && isPengubah(skp, who),
  };
}

/** Who may begin a change: the two sides, and the rater of today where it is another. */
function isPengubah(skp: { pegawai_id: string; penilai_id: string; penilai_pengganti_id: string | null }, who: string | null): boolean {
  return who !== null && [skp.pegawai_id, skp.penilai_id, skp.penilai_pengganti_id].includes(who);
}

/** Whether a SKP can be changed on a day: set, running, its year not over, no change open. */
function bolehBerubah(skp: SkpRow, today: string): boolean {
  return skp.status === "DITETAPKAN" && skp.berlaku_selesai === null && today <= skp.selesai && skp.perubahan_terbuka === null;
}

/** Who sets the SKP today: the penilai until the end of January, then the atasan penilai, where there is one (L.II.C p. 65). */
export function penetapSekarang(skp: { penilai_id: string; atasan_penilai_id: string | null; batas_skp: string }, today: string): string {
  return today > skp.batas_skp && skp.atasan_penilai_id ? skp.atasan_penilai_id : skp.penilai_id;
}
