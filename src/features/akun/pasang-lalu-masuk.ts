import type { SessionContext } from "#platform/operation.ts";
import { hashSandi } from "#platform/session/sessions.ts";
import { periksaSandi } from "./aturan-sandi.ts";
import { catatMasuk, findPemilik, hapusFaktorKedua, pakaiKodeSekali, pasangSandi } from "./queries.ts";
import type { KodeMasuk } from "./queries.ts";
import { TOLAK_AKUN, padaIsian } from "./teks.ts";

/**
 * What follows a right code or link: the new password is judged (the code stays good when it is refused), the code is used up,
 * every session ends, and the person is signed in. The second factor is still asked for unless the code took it away.
 */
export async function pasangLaluMasuk(
  { db, sessions, now, meta, audit, setCookies }: SessionContext,
  kode: KodeMasuk,
  sandiBaru: string,
  { cara, basi }: { cara: "KODE" | "TAUTAN"; basi: () => never },
): Promise<{ nama: string; faktorKedua: boolean }> {
  const pemilik = await findPemilik(db, kode.akun_id);
  const keberatan = periksaSandi(sandiBaru, pemilik);
  if (keberatan) padaIsian(TOLAK_AKUN.SANDI_DITOLAK, "sandiBaru", { teks: keberatan });
  const hash = await hashSandi(sandiBaru);
  const isPertama = await db.transaction().execute(async (tx) => {
    if (!(await pakaiKodeSekali(tx, kode, now))) return false;
    await pasangSandi(tx, pemilik.id, hash, now);
    if (kode.hapus_faktor_kedua) await hapusFaktorKedua(tx, pemilik.id);
    return true;
  });
  if (!isPertama) basi();
  sessions.forget(pemilik.id);
  audit({ jenis: "akun", id: pemilik.id, rincian: { cara, faktorKeduaDihapus: kode.hapus_faktor_kedua } });
  const signed = await sessions.signIn(pemilik.nip ?? "", sandiBaru, { ip: meta.ip ?? "-", peramban: meta.peramban ?? "" });
  if (!signed) throw new Error("Kata sandi yang baru dipasang tidak diterima.");
  setCookies(signed.cookies);
  if (signed.isFaktorKedua) return { nama: "", faktorKedua: true };
  await catatMasuk(db, pemilik.id, cara, true, now, meta);
  setCookies([sessions.deviceCookie(pemilik.id)]);
  return { nama: pemilik.nama, faktorKedua: false };
}
