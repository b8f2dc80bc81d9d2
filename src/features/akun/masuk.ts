import { z } from "zod";
import { publik } from "#platform/access/relation.ts";
import { sessionOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { periksaNip } from "#rules/nip.ts";
import { countPercobaan, findAkunByNip, hapusPercobaan, hapusSatuPercobaan, insertPercobaan } from "./queries.ts";
import { TOLAK_AKUN } from "./teks.ts";

/** Wrong pairs within a quarter of an hour: per account from one address, and from one address in all. */
const PER_PAIR = 8;
const PER_ADDRESS = 60;
const WINDOW_MINUTES = 15;

export const masuk = sessionOperation({
  summary: "Masuk dengan NIP dan kata sandi",
  http: ["POST", "/sesi"],
  input: z.object({
    nip: z.string("Isi NIP Anda.").transform((value, context) => {
      const { nilai, alasan } = periksaNip(value);
      if (nilai) return nilai.nip;
      context.addIssue({ code: "custom", message: value.trim() === "" ? "Isi NIP Anda." : (alasan[0]?.teks ?? "NIP tidak sah.") });
      return z.NEVER;
    }),
    kataSandi: z.string("Isi kata sandi Anda.").min(1, "Isi kata sandi Anda.").max(200, "Kata sandi paling panjang 200 huruf."),
  }),
  output: z.object({ nama: z.string() }),
  access: publik,
  refusals: [TOLAK_AKUN.NIP_ATAU_SANDI_SALAH, TOLAK_AKUN.SANDI_KEDALUWARSA],
  async run({ db, sessions, now, meta, audit, setCookies }, { nip, kataSandi }) {
    const ip = meta.ip ?? "-";
    const since = new Date(now.getTime() - WINDOW_MINUTES * 60_000);
    // counted before the password is looked at: a hundred guesses sent at once must not all find the count at zero
    const percobaan = await insertPercobaan(db, nip, ip, now);
    const before = await countPercobaan(db, nip, ip, since, percobaan);
    if (before.pair >= PER_PAIR || before.address >= PER_ADDRESS) {
      await hapusSatuPercobaan(db, percobaan);
      refuse(REFUSAL.TERLALU_SERING, { menit: WINDOW_MINUTES });
    }
    const signed = await sessions.signIn(nip, kataSandi, { ip, peramban: meta.peramban ?? "" });
    if (!signed) {
      refuse(TOLAK_AKUN.NIP_ATAU_SANDI_SALAH, {}, [{ path: "kataSandi", code: "salah", message: TOLAK_AKUN.NIP_ATAU_SANDI_SALAH.sentence({}) }]);
    }
    const akun = await findAkunByNip(db, nip);
    if (akun?.sandi_berlaku_sampai && akun.sandi_berlaku_sampai <= now) {
      await sessions.signOut(signed.cookies.map((cookie) => cookie.split(";")[0]).join("; "));
      await hapusSatuPercobaan(db, percobaan);
      refuse(TOLAK_AKUN.SANDI_KEDALUWARSA, { sejak: akun.sandi_berlaku_sampai.toISOString().slice(0, 10) });
    }
    await hapusPercobaan(db, nip, ip);
    audit({ jenis: "akun", id: signed.akunId, rincian: { nip } });
    setCookies(signed.cookies);
    return { nama: akun?.nama ?? "" };
  },
});
