import { z } from "zod";
import { publik } from "#platform/access/relation.ts";
import { BerkasMasuk } from "#platform/input.ts";
import { readOperation } from "#platform/operation.ts";
import { bacaKode } from "./kode.ts";
import { KodeMasuk } from "./periksa.ts";
import { findDiperiksa } from "./queries.ts";
import { sha256 } from "./terbitkan.ts";

export const periksaBerkas = readOperation({
  summary: "Membandingkan berkas PDF di tangan dengan yang diterbitkan, byte demi byte; berkas tidak disimpan",
  http: ["POST", "/periksa/:kode/berkas"],
  input: z.object({ kode: KodeMasuk, berkas: BerkasMasuk }),
  output: z.object({ hasil: z.enum(["SAMA_PERSIS", "BERBEDA", "TIDAK_DIKENAL"]), kode: z.string(), teks: z.string() }),
  access: publik,
  laju: { kali: 60, menit: 15, per: "alamat" },
  async run({ db }, { kode, berkas }) {
    const dibaca = bacaKode(kode);
    const dokumen = dibaca ? await findDiperiksa(db, dibaca) : null;
    if (!dokumen?.pdfSha256)
      return { hasil: "TIDAK_DIKENAL" as const, kode: dibaca ?? kode.trim(), teks: "Kode ini tidak dikenal, jadi tidak ada yang dapat dibandingkan." };
    const sama = sha256(berkas.isi) === dokumen.pdfSha256;
    return {
      hasil: sama ? ("SAMA_PERSIS" as const) : ("BERBEDA" as const),
      kode: dibaca ?? kode,
      teks: sama
        ? "Berkas ini sama persis dengan yang diterbitkan Terang."
        : "Berkas ini berbeda dari yang diterbitkan Terang: telah diubah, dicetak ulang, atau dipindai.",
    };
  },
});
