import { createHash } from "node:crypto";
import { z } from "zod";
import { on } from "#platform/access/relation.ts";
import { BerkasMasuk, Id } from "#platform/input.ts";
import { personOf, writeOperation } from "#platform/operation.ts";
import { refuse } from "#platform/refusal.ts";
import { pengelolaUnit } from "#features/pegawai/access.ts";
import { JENIS_IMPOR } from "./bidang.ts";
import { insertImpor } from "./queries.ts";
import { TOLAK_IMPOR } from "./teks.ts";

export const unggah = writeOperation({
  summary: "Mengirim lembar kerja untuk diimpor; diperiksa dahulu, belum mengubah apa pun",
  http: ["POST", "/impor"],
  laju: { kali: 40, menit: 15, per: "orang" },
  input: z.object({ jenis: z.enum(JENIS_IMPOR, "Pilih isi berkas: unit, jabatan, pegawai, riwayat jabatan, atau SKP."), unitId: Id, berkas: BerkasMasuk }),
  output: z.object({ imporId: z.string() }),
  access: on((input: { unitId: string }) => input.unitId, [pengelolaUnit]),
  berkasTerbesar: 20 * 1024 * 1024,
  refusals: [TOLAK_IMPOR.IMPOR_BUKAN_LEMBAR],
  async run(context, { jenis, unitId, berkas }) {
    const nama =
      berkas.nama
        .replaceAll(/[\u0000-\u001F/\\]/g, " ")
        .trim()
        .slice(0, 200) || "tanpa nama";
    if (berkas.isi.length === 0) tolak("Pilih berkas yang akan diimpor.");
    const awal = Buffer.from(berkas.isi.subarray(0, 4)).toString("hex");
    // everything else is judged by the job, which reads the file; a picture or a PDF is told at once
    if (["25504446", "89504e47", "ffd8ffe0", "ffd8ffe1", "47494638"].includes(awal))
      tolak("Berkas ini gambar atau PDF, bukan lembar kerja. Kirim berkas .xlsx atau .csv.");
    const imporId = await insertImpor(context.tx, {
      jenis,
      unit_id: unitId,
      nama_berkas: nama,
      sha256: createHash("sha256").update(berkas.isi).digest("hex"),
      ukuran: berkas.isi.length,
      isi: Buffer.from(berkas.isi),
      status: "MEMERIKSA",
      dibuat_oleh: personOf(context),
      dibuat_pada: context.now,
    });
    await context.enqueue("impor.periksa", { imporId });
    context.audit({ jenis: "impor", id: imporId, rincian: { jenis, unitId, nama, ukuran: berkas.isi.length } });
    return { imporId };
  },
});

function tolak(teks: string): never {
  refuse(TOLAK_IMPOR.IMPOR_BUKAN_LEMBAR, { teks }, [{ path: "berkas", code: "jenis", message: teks }]);
}
