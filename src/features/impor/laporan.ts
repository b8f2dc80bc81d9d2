import { z } from "zod";
import { filtered, masuk } from "#platform/access/relation.ts";
import { BerkasKeluar, Id } from "#platform/input.ts";
import { XLSX, tulisXlsx } from "#platform/lembar/tulis.ts";
import { readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { pengawasImpor, pengelolaImpor } from "./access.ts";
import { BIDANG, JENIS_IMPOR, LABEL_JENIS } from "./bidang.ts";
import { findImpor, listBaris } from "./queries.ts";

export const laporan = readOperation({
  summary: "Mengunduh galat dan peringatan satu impor sebagai lembar kerja, sel demi sel",
  http: ["GET", "/impor/:imporId/laporan"],
  input: z.object({ imporId: Id }),
  output: BerkasKeluar,
  access: filtered([pengelolaImpor, pengawasImpor], (input: { imporId: string }) => input.imporId),
  async run({ db, allowed }, { imporId }) {
    const impor = (await findImpor(db, imporId, allowed("i"))) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    const semua = await listBaris(db, imporId, null, 0, 100_000);
    const baris = semua.flatMap((satu) => [
      ...satu.galat.map(({ sel, kolom, pesan }) => [satu.baris, sel, kolom, satu.kunci, "Galat", pesan]),
      ...satu.peringatan.map((pesan) => [satu.baris, "", "", satu.kunci, "Peringatan", pesan]),
    ]);
    const kolom = [
      { judul: "Baris", jenis: "angka", lebar: 8 },
      { judul: "Sel", jenis: "teks", lebar: 8 },
      { judul: "Kolom", jenis: "teks", lebar: 20 },
      { judul: "Kunci", jenis: "teks", lebar: 24 },
      { judul: "Jenis", jenis: "teks", lebar: 12 },
      { judul: "Penjelasan", jenis: "teks", lebar: 80 },
    ] as const;
    return { nama: `laporan-impor-${impor.nomor}.xlsx`, jenis: XLSX, isi: await tulisXlsx([{ nama: "Laporan", kolom, baris }]) };
  },
});

export const unduhContoh = readOperation({
  summary: "Mengunduh contoh lembar kerja dengan kepala kolom yang dikenal",
  http: ["GET", "/contoh-impor/:jenis"],
  input: z.object({ jenis: z.enum(JENIS_IMPOR) }),
  output: BerkasKeluar,
  access: masuk,
  async run(_context, { jenis }) {
    const kolom = BIDANG[jenis].map(({ judul }) => ({ judul, jenis: "teks" as const, lebar: Math.max(16, judul.length + 2) }));
    const isi = await tulisXlsx([{ nama: LABEL_JENIS[jenis], kolom, baris: [BIDANG[jenis].map(({ contoh }) => contoh)] }]);
    return { nama: `contoh-${jenis.toLowerCase()}.xlsx`, jenis: XLSX, isi };
  },
});
