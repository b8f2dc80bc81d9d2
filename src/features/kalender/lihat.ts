import { z } from "zod";
import { isDiizinkan } from "#features/organisasi/queries.ts";
import { findKalender } from "#features/evaluasi/queries.ts";
import { anyRelation, masuk } from "#platform/access/relation.ts";
import { readOperation } from "#platform/operation.ts";
import { usulkanTahun } from "#rules/susun-periode.ts";
import { pengelolaKalender } from "./access.ts";
import { findInstansi, findTahun, listJendela, listLibur } from "./queries.ts";
import { listTenggat } from "./queries-tenggat.ts";
import { KalenderResponse, TahunInput } from "./schemas.ts";

export const lihat = readOperation({
  summary: "Kalender kinerja satu tahun: batas SKP, masa penilaian tiap triwulan, dan hari libur",
  http: ["GET", "/kalender"],
  input: z.object({ tahun: TahunInput.optional() }),
  output: KalenderResponse,
  access: masuk,
  async run({ db, actor, today }, { tahun = Number(today.slice(0, 4)) }) {
    const instansi = await findInstansi(db);
    const periode = await findTahun(db, tahun);
    const usulan = usulkanTahun(tahun, await findKalender(db));
    return {
      tahun,
      hariIni: today,
      unitId: instansi?.id ?? "",
      periode: periode
        ? { id: periode.id, mulai: periode.mulai, selesai: periode.selesai, batasSkp: periode.batasSkp, jendela: await listJendela(db, periode.id) }
        : null,
      usulan: periode ? null : { batasSkp: usulan.nilai.batasSkp, jendela: [...usulan.nilai.jendela] },
      alasan: usulan.alasan.map(({ teks, dasar }) => ({ teks, dasar: dasar ? [dasar.pasal, dasar.halaman].filter(Boolean).join(", ") : null })),
      tenggat: await listTenggat(db, today),
      libur: await listLibur(db, tahun),
      boleh: { atur: instansi !== null && (await isDiizinkan(db, instansi.id, anyRelation([pengelolaKalender], "u", actor, today))) },
    };
  },
});
