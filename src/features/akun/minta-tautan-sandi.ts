import { z } from "zod";
import { publik } from "#platform/access/relation.ts";
import { writeOperation } from "#platform/operation.ts";
import { refuse } from "#platform/refusal.ts";
import { Nip } from "./schemas.ts";
import { TOLAK_AKUN } from "./teks.ts";

export const mintaTautanSandi = writeOperation({
  summary: "Meminta tautan kata sandi baru lewat surel; jawabannya selalu sama",
  http: ["POST", "/akun/tautan-sandi"],
  input: z.object({ nip: Nip }),
  output: z.object({ pesan: z.string() }),
  access: publik,
  laju: { kali: 5, menit: 15, per: "alamat" },
  refusals: [TOLAK_AKUN.SUREL_TIDAK_ADA],
  async run({ layanan, enqueue, audit }, { nip }) {
    if (!layanan.surel) refuse(TOLAK_AKUN.SUREL_TIDAK_ADA);
    // whether there is such a person is looked up by the job, so neither the answer nor its time tells
    await enqueue("akun.kirimSurel", { nip });
    audit({ jenis: "akun", id: "tautan-sandi", rincian: { nip } });
    return {
      pesan:
        "Bila NIP itu punya surel di Terang, tautannya sedang dikirim dan berlaku 30 menit. Bila tidak ada surel yang datang, mintalah kode masuk kepada pengelola kinerja unit Anda.",
    };
  },
});
