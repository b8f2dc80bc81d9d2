import { z } from "zod";
import { endPerwakilanOleh } from "#features/perwakilan/queries.ts";
import { on } from "#platform/access/relation.ts";
import { Versi, teksWajib } from "#platform/input.ts";
import { personOf, writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { PEMBACA_PERAN, adminPeran, pengelolaPusatPeran } from "./access.ts";
import { countAdminLain, endPeran, lockPeran } from "./queries.ts";
import { PeranId } from "./schemas.ts";
import { TOLAK_PERAN } from "./teks.ts";

export const cabut = writeOperation({
  summary: "Mencabut satu peran mulai hari ini",
  http: ["POST", "/peran/:peranId/pencabutan"],
  input: z.object({ peranId: PeranId, versi: Versi, alasan: teksWajib(500, "Alasan", "Tulis alasan pencabutan.") }),
  output: z.object({ peranId: z.string(), nama: z.string(), selesai: z.string() }),
  access: on((input: { peranId: string }) => input.peranId, [adminPeran, pengelolaPusatPeran], PEMBACA_PERAN),
  refusals: [TOLAK_PERAN.ADMIN_TERAKHIR, TOLAK_PERAN.PERAN_SUDAH_BERAKHIR],
  async run(context, { peranId, versi, alasan }) {
    const { tx, now, today } = context;
    const oleh = personOf(context);
    // every admin is locked first: two who take each other's role back at once wait for one another
    const adminLain = await countAdminLain(tx, peranId, today);
    const peran = await lockPeran(tx, peranId);
    if (peran.versi !== versi) refuse(REFUSAL.DATA_SUDAH_BERUBAH, { versi: peran.versi });
    if (peran.selesai !== null && peran.selesai <= today) refuse(TOLAK_PERAN.PERAN_SUDAH_BERAKHIR);
    const isBerlaku = peran.mulai <= today;
    if (peran.peran === "ADMIN" && peran.isAkar && isBerlaku && adminLain === 0) refuse(TOLAK_PERAN.ADMIN_TERAKHIR);
    // taken back before or on its first day, it never held
    const selesai = isBerlaku ? today : peran.mulai;
    await endPeran(tx, { peranId, versi, selesai, oleh });
    // who may no longer keep a unit no longer acts for its people either
    const akunId = peran.peran === "PENGELOLA_KINERJA" ? await endPerwakilanOleh(tx, peran.pegawaiId, now) : null;
    if (akunId) context.lupakanSesi(akunId);
    context.audit({ jenis: "peran", id: peranId, rincian: { dicabut: peran.peran, pegawaiId: peran.pegawaiId, unitId: peran.unitId, selesai, alasan } });
    return { peranId, nama: peran.nama, selesai };
  },
});
