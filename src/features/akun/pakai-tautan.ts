import { z } from "zod";
import { publik } from "#platform/access/relation.ts";
import { sessionOperation } from "#platform/operation.ts";
import { refuse } from "#platform/refusal.ts";
import { hashTautan } from "./kode.ts";
import { pasangLaluMasuk } from "./pasang-lalu-masuk.ts";
import { findKodeSurel } from "./queries.ts";
import { HasilMasuk, SandiBaru } from "./schemas.ts";
import { TOLAK_AKUN } from "./teks.ts";

export const pakaiTautan = sessionOperation({
  summary: "Memakai tautan dari surel: memasang kata sandi baru, lalu masuk",
  http: ["POST", "/sesi/tautan"],
  input: z.object({ kunci: z.string("Tautan ini tidak lengkap.").min(1, "Tautan ini tidak lengkap.").max(100, "Tautan ini tidak sah."), sandiBaru: SandiBaru }),
  output: HasilMasuk,
  access: publik,
  laju: { kali: 20, menit: 15, per: "alamat" },
  refusals: [TOLAK_AKUN.TAUTAN_SALAH, TOLAK_AKUN.SANDI_DITOLAK],
  async run(context, { kunci, sandiBaru }) {
    const berlaku = (await findKodeSurel(context.db, hashTautan(kunci), context.now)) ?? refuse(TOLAK_AKUN.TAUTAN_SALAH);
    return pasangLaluMasuk(context, berlaku, sandiBaru, { cara: "TAUTAN", basi: () => refuse(TOLAK_AKUN.TAUTAN_SALAH) });
  },
});
