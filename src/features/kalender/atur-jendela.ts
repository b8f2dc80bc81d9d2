import { z } from "zod";
import { on } from "#platform/access/relation.ts";
import { Id, Versi } from "#platform/input.ts";
import { writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { periksaJendela } from "#rules/susun-periode.ts";
import { pembacaKalender, pengelolaKalender } from "./access.ts";
import { Hari } from "./schemas.ts";
import { TOLAK_KALENDER } from "./teks.ts";

export const aturJendela = writeOperation({
  summary: "Mengubah sampai kapan realisasi dicatat dan kapan penilaian satu triwulan dibuka dan ditutup",
  http: ["PUT", "/kalender/jendela/:jendelaId"],
  input: z.object({ unitId: Id, jendelaId: Id, versi: Versi, catatSampai: Hari, buka: Hari, tutup: Hari }),
  output: z.object({ jendelaId: z.string(), versi: z.number() }),
  access: on((input: { unitId: string }) => input.unitId, [pengelolaKalender], [pembacaKalender]),
  refusals: [TOLAK_KALENDER.MASA_SUDAH_BERJALAN],
  async run({ tx, today, audit }, { jendelaId, versi, ...baru }) {
    const lama =
      (await tx.selectFrom("periode_evaluasi").selectAll().where("id", "=", jendelaId).forUpdate().executeTakeFirst()) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    if (lama.versi !== versi) refuse(REFUSAL.DATA_SUDAH_BERUBAH, { versi: lama.versi });
    const salah = periksaJendela({ mulai: lama.mulai, selesai: lama.selesai, ...baru });
    if (salah.length > 0)
      refuse(
        REFUSAL.MASUKAN_TIDAK_SAH,
        { jumlah: salah.length },
        salah.map(({ bagian, teks }) => ({ path: bagian, code: "tidak_sah", message: teks })),
      );
    // people plan by a window that runs: it may be made longer, nothing else
    const isBerjalan = lama.buka <= today;
    const isLain = baru.buka !== lama.buka || baru.catatSampai < lama.catat_sampai || baru.tutup < lama.tutup || lama.tutup < today;
    if (isBerjalan && isLain)
      refuse(TOLAK_KALENDER.MASA_SUDAH_BERJALAN, { triwulan: lama.triwulan === "IV-AKHIR" ? "akhir tahun" : `Triwulan ${lama.triwulan}` });
    await tx
      .updateTable("periode_evaluasi")
      .set({ catat_sampai: baru.catatSampai, buka: baru.buka, tutup: baru.tutup, versi: versi + 1 })
      .where("id", "=", jendelaId)
      .execute();
    audit({
      jenis: "periode_evaluasi",
      id: jendelaId,
      rincian: { dari: { catatSampai: lama.catat_sampai, buka: lama.buka, tutup: lama.tutup }, menjadi: baru },
    });
    return { jendelaId, versi: versi + 1 };
  },
});
