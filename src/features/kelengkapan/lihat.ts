import { z } from "zod";
import { anyRelation, filtered } from "#platform/access/relation.ts";
import { readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { pengelolaUnit } from "#features/pegawai/access.ts";
import { PEMBACA_ISI_SKP, PEMBACA_KELENGKAPAN, PENJAGA_KELENGKAPAN } from "./access.ts";
import { countDikecualikan, findIzin, findPeriodeTahun, findRingkas, findUnitTerbuka } from "./queries.ts";
import { countPerubahan } from "./queries-perubahan.ts";
import { RingkasanResponse, UnitOpsional } from "./schemas.ts";
import type { Hitungan } from "./schemas.ts";

const NOL: Hitungan = { wajib: 0, belum: 0, draf: 0, dikembalikan: 0, menunggu: 0, ditetapkan: 0, terlambat: 0 };
const TANPA_IZIN = { ingatkan: false, isiSkp: false, serah: false };

export const lihat = readOperation({
  summary: "Kelengkapan SKP satu unit dan unit tepat di bawahnya pada hari ini: berapa yang belum mulai, draf, menunggu, dikembalikan, ditetapkan, terlambat",
  http: ["GET", "/kelengkapan"],
  input: z.object({ unitId: UnitOpsional }),
  output: RingkasanResponse,
  access: filtered(PEMBACA_KELENGKAPAN),
  async run({ db, actor, today, allowed }, { unitId }) {
    const tahun = Number(today.slice(0, 4));
    const periode = await findPeriodeTahun(db, tahun);
    const unit = await findUnitTerbuka(db, unitId, today, allowed("x"));
    if (unitId && !unit) refuse(REFUSAL.TIDAK_DITEMUKAN);
    const dasar = { hariIni: today, tahun, batasSkp: periode?.batasSkp ?? null };
    if (!unit)
      return { ...dasar, unit: null, jalur: [], puncak: [], jumlah: NOL, langsung: NOL, anak: [], dikecualikan: 0, perubahanMenunggu: 0, boleh: TANPA_IZIN };
    const boleh = await findIzin(db, unit.id, {
      ingatkan: anyRelation(PENJAGA_KELENGKAPAN, "x", actor, today),
      isiSkp: anyRelation(PEMBACA_ISI_SKP, "x", actor, today),
      serah: anyRelation([pengelolaUnit], "x", actor, today),
    });
    const ringkas = periode ? await findRingkas(db, { id: periode.id, tahun, hari: today }, unit.id) : null;
    return {
      ...dasar,
      unit: { id: unit.id, nama: unit.nama },
      jalur: unit.jalur,
      puncak: unit.puncak,
      jumlah: ringkas?.jumlah ?? NOL,
      langsung: ringkas?.langsung ?? NOL,
      anak: ringkas?.anak ?? [],
      perubahanMenunggu: periode ? await countPerubahan(db, { id: periode.id, tahun, hari: today }, unit.id) : 0,
      dikecualikan: periode ? await countDikecualikan(db, unit.id, today) : 0,
      boleh,
    };
  },
});
