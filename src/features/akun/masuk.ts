import { batasiLaju, hapusLaju } from "#platform/batas-laju.ts";
import { z } from "zod";
import { publik } from "#platform/access/relation.ts";
import type { Database } from "#platform/db/connect.ts";
import { sessionOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { catatMasuk, countPercobaan, findAkunByNip, hapusPercobaan, hapusSatuPercobaan, insertPercobaan } from "./queries.ts";
import { HasilMasuk, Nip, SandiLama } from "./schemas.ts";
import { TOLAK_AKUN } from "./teks.ts";

/** Wrong pairs within a quarter of an hour: per account from one address, and from one address in all. */
const PER_PAIR = 8;
const PER_ADDRESS = 60;
const WINDOW_MINUTES = 15;
/** Per account from everywhere: beyond this each further guess has to wait, longer and longer, but nobody is locked out. */
const PER_ACCOUNT = 20;
const DELAY_SECONDS = 15;
/** A browser that signed in to this account before has a budget of its own, which strangers cannot use up. */
const PER_DEVICE = { kali: 10, menit: WINDOW_MINUTES };

export const masuk = sessionOperation({
  summary: "Masuk dengan NIP dan kata sandi",
  http: ["POST", "/sesi"],
  input: z.object({ nip: Nip, kataSandi: SandiLama }),
  output: HasilMasuk,
  access: publik,
  refusals: [TOLAK_AKUN.NIP_ATAU_SANDI_SALAH, TOLAK_AKUN.SANDI_KEDALUWARSA, TOLAK_AKUN.AKUN_TUTUP_MASUK],
  async run({ db, sessions, now, today, meta, audit, setCookies }, { nip, kataSandi }) {
    const ip = meta.ip ?? "-";
    const akun = await findAkunByNip(db, nip);
    const perangkat = akun && sessions.deviceOf(meta.cookie, akun.id);
    const lupakan = perangkat ? await hitungPerangkat(db, perangkat, now) : await hitungPercobaan(db, nip, ip, now);
    const signed = await sessions.signIn(nip, kataSandi, { ip, peramban: meta.peramban ?? "" });
    if (!signed || !akun) {
      if (akun) await catatMasuk(db, akun.id, "SANDI", false, now, meta);
      refuse(TOLAK_AKUN.NIP_ATAU_SANDI_SALAH, {}, [{ path: "kataSandi", code: "salah", message: TOLAK_AKUN.NIP_ATAU_SANDI_SALAH.sentence({}) }]);
    }
    await lupakan();
    const isKedaluwarsa = akun.sandi_berlaku_sampai && akun.sandi_berlaku_sampai <= now;
    const isTutup = akun.ditutup_pada !== null || (akun.berhenti_pada !== null && akun.berhenti_pada <= today);
    if (isKedaluwarsa || isTutup) {
      await sessions.signOut(signed.cookies.map((cookie) => cookie.split(";")[0]).join("; "));
      if (isTutup) refuse(TOLAK_AKUN.AKUN_TUTUP_MASUK);
      refuse(TOLAK_AKUN.SANDI_KEDALUWARSA, { sejak: akun.sandi_berlaku_sampai?.toISOString().slice(0, 10) });
    }
    audit({ jenis: "akun", id: signed.akunId, rincian: { nip, ...(signed.isFaktorKedua ? { menunggu: "faktor kedua" } : {}) } });
    setCookies(signed.cookies);
    if (signed.isFaktorKedua) return { nama: "", faktorKedua: true };
    await catatMasuk(db, akun.id, "SANDI", true, now, meta);
    if (!perangkat) setCookies([sessions.deviceCookie(akun.id)]);
    return { nama: akun.nama, faktorKedua: false };
  },
});

async function hitungPerangkat(db: Database, perangkat: string, now: Date): Promise<() => Promise<void>> {
  const kunci = `akun.masuk perangkat ${perangkat}`;
  await batasiLaju(db, kunci, PER_DEVICE, now);
  return () => hapusLaju(db, kunci);
}

/** Counted before the password is looked at: a hundred guesses sent at once must not all find the count at zero. */
async function hitungPercobaan(db: Database, nip: string, ip: string, now: Date): Promise<() => Promise<void>> {
  const since = new Date(now.getTime() - WINDOW_MINUTES * 60_000);
  const percobaan = await insertPercobaan(db, nip, ip, now);
  const before = await countPercobaan(db, nip, ip, since, percobaan);
  const menit = before.pair >= PER_PAIR || before.address >= PER_ADDRESS ? WINDOW_MINUTES : jeda(before.account, before.latest, now);
  if (menit > 0) {
    await hapusSatuPercobaan(db, percobaan);
    refuse(REFUSAL.TERLALU_SERING, { menit });
  }
  return () => hapusPercobaan(db, nip, ip);
}

/** Minutes still to wait: 15 seconds after the twentieth wrong guess, twice as long after each further five, at most the window. */
function jeda(account: number, latest: Date | null, now: Date): number {
  if (account < PER_ACCOUNT || !latest) return 0;
  const detik = Math.min(DELAY_SECONDS * 2 ** Math.floor((account - PER_ACCOUNT) / 5), WINDOW_MINUTES * 60);
  return Math.max(0, Math.ceil((latest.getTime() + detik * 1000 - now.getTime()) / 60_000));
}
