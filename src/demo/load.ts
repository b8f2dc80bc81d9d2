import type { Kysely } from "kysely";
import { sealAudit } from "#platform/audit.ts";
import type { DB } from "#platform/db/types.gen.ts";
import { sisipAudit, sisipCapaian, sisipEvaluasi, sisipUmpan } from "./sisip-evaluasi.ts";
import { sisipDialog } from "./sisip-dialog.ts";
import { sisipAkun, sisipOrganisasi } from "./sisip-organisasi.ts";
import { sisipPerubahan } from "./sisip-perubahan.ts";
import { sisipMatriks, sisipSasaran } from "./sisip-sasaran.ts";
import { sisipCatatan, sisipSkp } from "./sisip-skp.ts";
import { sisipPustaka } from "./sisip-pustaka.ts";
import { sisipTemplat } from "./sisip-templat.ts";
import { isDinilaiTriwulanTiga, susunEvaluasi } from "./susun-evaluasi.ts";
import { susunKota } from "./susun-kota.ts";
import { TRIWULAN_2026 } from "./susun-periode.ts";
import { susunCatatan } from "./susun-realisasi.ts";
import { susunSemuaSkp } from "./susun-skp.ts";
import { susunUmpan } from "./susun-umpan-balik.ts";
import { SANDI_PERAGAAN } from "./waktu.ts";

/** The night before the demo's morning: the trail is sealed, so that it can be verified from the start. */
const SEGEL_MALAM = "2026-10-13T18:00:00Z";

/**
 * Fills an empty, migrated database with the demo city, in one transaction; the same content and ids every time.
 * Without `hashSandi` the accounts have no password and people sign in by one click only.
 * @returns how many people, SKP and evaluations there are now
 */
export async function loadDemo(
  db: Kysely<DB>,
  options: { hashSandi?: (sandi: string) => Promise<string> } = {},
): Promise<{ pegawai: number; skp: number; evaluasi: number }> {
  const kota = await susunKota();
  const skp = susunSemuaSkp(kota);
  const ditetapkan = skp.filter((satu) => satu.status === "DITETAPKAN");
  const catatan = new Map(ditetapkan.map((satu) => [satu, susunCatatan(satu, isDinilaiTriwulanTiga(satu))]));
  const umpan = new Map(
    ditetapkan.map((satu) => [
      satu,
      (["I", "II", "III"] as const).flatMap((triwulan) => susunUmpan(satu, triwulan, kota, triwulan !== "III" || isDinilaiTriwulanTiga(satu))),
    ]),
  );
  const evaluasi = [...catatan].flatMap(([satu, isi]) => TRIWULAN_2026.map((triwulan) => susunEvaluasi(satu, triwulan, isi)));
  const sandi = options.hashSandi ? await options.hashSandi(SANDI_PERAGAAN) : null;
  await db.transaction().execute(async (tx) => {
    await sisipOrganisasi(tx, kota);
    await sisipAkun(tx, kota, sandi);
    await sisipSkp(tx, skp);
    await sisipSasaran(tx, kota, skp);
    await sisipMatriks(tx, kota, skp);
    await sisipCatatan(tx, catatan);
    await sisipUmpan(tx, umpan);
    await sisipEvaluasi(tx, evaluasi, await sisipCapaian(tx, ditetapkan));
    await sisipAudit(tx, skp, evaluasi);
    await sisipDialog(tx, skp);
    await sisipPustaka(tx);
    await sisipPerubahan(tx, kota, skp);
    await sisipTemplat(tx, kota, skp);
  });
  await sealAudit(db, new Date(SEGEL_MALAM));
  return { pegawai: kota.pegawai.length, skp: skp.length, evaluasi: evaluasi.length };
}
