import { z } from "zod";
import { publik } from "#platform/access/relation.ts";
import { Id } from "#platform/input.ts";
import { sessionOperation } from "#platform/operation.ts";
import { refuse } from "#platform/refusal.ts";
import { catatMasuk, findAkunPeragaan, isPeragaan } from "./queries.ts";
import { TOLAK_AKUN } from "./teks.ts";

export const masukPeragaan = sessionOperation({
  summary: "Masuk sebagai tokoh peragaan tanpa kata sandi; hanya ada dalam peragaan",
  http: ["POST", "/sesi/peragaan"],
  input: z.object({ akunId: Id }),
  output: z.object({ nama: z.string() }),
  access: publik,
  refusals: [TOLAK_AKUN.BUKAN_PERAGAAN],
  async run({ db, sessions, now, meta, audit, setCookies }, { akunId }) {
    if (!(await isPeragaan(db))) refuse(TOLAK_AKUN.BUKAN_PERAGAAN);
    const akun = (await findAkunPeragaan(db, akunId)) ?? refuse(TOLAK_AKUN.BUKAN_PERAGAAN);
    const { cookies } = await sessions.open(akun.id, { ip: meta.ip ?? "-", peramban: meta.peramban ?? "" });
    await catatMasuk(db, akun.id, "PERAGAAN", true, now, meta);
    audit({ jenis: "akun", id: akun.id, rincian: { peragaan: true } });
    setCookies(cookies);
    return { nama: akun.nama };
  },
});
