import { createHash } from "node:crypto";
import { z } from "zod";
import { on } from "#platform/access/relation.ts";
import { sniffFile } from "#platform/files/sniff.ts";
import { BerkasMasuk, teks } from "#platform/input.ts";
import { personOf, wakilOf, writeOperation } from "#platform/operation.ts";
import { refuse } from "#platform/refusal.ts";
import { PEMBACA_REALISASI, pemilikRealisasi } from "./access.ts";
import { assertBukti } from "./bukti-realisasi.ts";
import { insertBerkas, listBukti } from "./queries.ts";
import { DaftarBukti, RealisasiId } from "./schemas.ts";
import { TOLAK_CATAT, TOLAK_REALISASI, kalimatBerkas } from "./teks.ts";

export const tambahBerkas = writeOperation({
  summary: "Menambah foto atau berkas sebagai bukti dukung satu realisasi",
  http: ["POST", "/realisasi/:realisasiId/berkas"],
  input: z.object({ realisasiId: RealisasiId, judul: teks(200, "Judul").default(""), berkas: BerkasMasuk }),
  output: DaftarBukti,
  access: on((input: { realisasiId: string }) => input.realisasiId, [pemilikRealisasi], PEMBACA_REALISASI),
  laju: { kali: 120, menit: 15, per: "orang" },
  wakil: "boleh",
  refusals: [...TOLAK_CATAT, TOLAK_REALISASI.BERKAS_DITOLAK, TOLAK_REALISASI.BUKTI_TERLALU_BANYAK],
  async run(context, { realisasiId, judul, berkas }) {
    const { tx, now, today } = context;
    await assertBukti(tx, realisasiId, today);
    const hasil = await sniffFile(berkas.nama, berkas.isi);
    if (!hasil.ok)
      refuse(TOLAK_REALISASI.BERKAS_DITOLAK, { nama: hasil.nama }, [
        { path: "berkas", code: hasil.sebab.toLowerCase(), message: kalimatBerkas(hasil.sebab, hasil.akhiran) },
      ]);
    const sha256 = createHash("sha256").update(berkas.isi).digest("hex");
    await insertBerkas(tx, {
      realisasiId,
      judul: judul || hasil.nama,
      nama: hasil.nama,
      jenis: hasil.jenis,
      isi: berkas.isi,
      sha256,
      pemilikId: personOf(context),
      wakil: wakilOf(context),
      pada: now,
    });
    context.audit({ jenis: "realisasi", id: realisasiId, rincian: { berkas: hasil.nama, jenis: hasil.jenis, ukuran: berkas.isi.length, sha256 } });
    return { realisasiId, bukti: await listBukti(tx, realisasiId) };
  },
});
