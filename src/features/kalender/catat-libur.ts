import { z } from "zod";
import { on } from "#platform/access/relation.ts";
import { Id, teksWajib } from "#platform/input.ts";
import { writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { pembacaKalender, pengelolaKalender } from "./access.ts";
import { bacaLibur } from "./baca-libur.ts";
import { simpanLibur } from "./queries.ts";

export const catatLibur = writeOperation({
  summary: "Mencatat hari libur nasional dan cuti bersama dari daftar: satu baris satu hari, semua atau tidak sama sekali",
  http: ["POST", "/kalender/libur"],
  input: z.object({
    unitId: Id,
    daftar: teksWajib(20_000, "Daftar", "Tulis paling sedikit satu hari: tanggal; nama."),
    sumber: teksWajib(300, "Sumber", "Tulis keputusan yang menetapkannya, misalnya SKB 3 Menteri tentang hari libur 2027."),
  }),
  output: z.object({ baru: z.number(), diubah: z.number() }),
  access: on((input: { unitId: string }) => input.unitId, [pengelolaKalender], [pembacaKalender]),
  async run({ tx, audit }, { unitId, daftar, sumber }) {
    const { baris, salah } = bacaLibur(daftar, sumber);
    if (salah.length > 0)
      refuse(REFUSAL.MASUKAN_TIDAK_SAH, { jumlah: salah.length }, [{ path: "daftar", code: "tidak_sah", message: salah.slice(0, 5).join(" ") }]);
    const baru = await simpanLibur(tx, baris);
    audit({ jenis: "unit", id: unitId, rincian: { libur: baris, sumber } });
    return { baru, diubah: baris.length - baru };
  },
});
