import { z } from "zod";
import { on } from "#platform/access/relation.ts";
import { Id, teksWajib } from "#platform/input.ts";
import { writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { KEYAKINAN } from "#rules/keyakinan.ts";
import { HAL_TENGGAT } from "#rules/tenggat-kebijakan.ts";
import { pembacaKalender, pengelolaKalender } from "./access.ts";
import { gantiTenggat, lockTenggat } from "./queries-tenggat.ts";

const Bilangan = z.coerce
  .number("Tulis bilangan hari kerja.")
  .int("Tulis bilangan bulat.")
  .min(0, "Paling sedikit 0.")
  .max(120, "Paling banyak 120 hari kerja.");

export const aturTenggat = writeOperation({
  summary: "Menetapkan berapa hari kerja satu tenggat yang tidak diatur regulasi, dengan sumbernya; berlaku untuk yang mulai sejak hari ini",
  http: ["PUT", "/kalender/tenggat/:hal"],
  input: z.object({
    unitId: Id,
    hal: z.enum(HAL_TENGGAT, "Tenggat ini tidak dikenal."),
    /** The number the person saw: somebody else's newer one is not written over. */
    semula: Bilangan,
    hariKerja: Bilangan,
    keyakinan: z.enum(KEYAKINAN, "Pilih tingkat keyakinan."),
    sumber: teksWajib(300, "Sumber", "Tulis keputusan yang menetapkannya, misalnya Peraturan Wali Kota tentang manajemen kinerja."),
  }),
  output: z.object({ hal: z.enum(HAL_TENGGAT), hariKerja: z.number() }),
  access: on((input: { unitId: string }) => input.unitId, [pengelolaKalender], [pembacaKalender]),
  async run({ tx, today, audit }, { unitId, hal, semula, ...baru }) {
    if (baru.hariKerja === 0 && hal !== "ALIH_PERUBAHAN")
      refuse(REFUSAL.MASUKAN_TIDAK_SAH, { jumlah: 1 }, [{ path: "hariKerja", code: "tidak_sah", message: "Beri paling sedikit satu hari kerja." }]);
    const lama = (await lockTenggat(tx, hal)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    if (lama.hariKerja !== semula) refuse(REFUSAL.DATA_SUDAH_BERUBAH, { hariKerja: lama.hariKerja });
    await gantiTenggat(tx, { hal, ...baru, mulai: today });
    audit({
      jenis: "unit",
      id: unitId,
      rincian: { tenggat: hal, dari: { hariKerja: lama.hariKerja, keyakinan: lama.keyakinan, sumber: lama.sumber, sejak: lama.mulai }, menjadi: baru },
    });
    return { hal, hariKerja: baru.hariKerja };
  },
});
