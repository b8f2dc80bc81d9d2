import { z } from "zod";
import { anyRelation, filtered } from "#platform/access/relation.ts";
import { readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { PEMBACA_TIM, PENGATUR_TIM } from "./access.ts";
import { listTim, listUnitTim } from "./queries.ts";
import { TimKerjaId, TimResponse } from "./schemas.ts";

export const daftar = readOperation({
  summary: "Tim kerja yang saya ikuti atau saya atur, dan unit tempat saya boleh membentuknya",
  http: ["GET", "/tim-kerja"],
  input: z.object({}),
  output: z.object({ tim: z.array(TimResponse), unit: z.array(z.object({ id: z.string(), nama: z.string() })) }),
  access: filtered([...PENGATUR_TIM, ...PEMBACA_TIM]),
  async run({ db, allowed, actor, today }) {
    return { tim: await listTim(db, allowed("k"), today), unit: actor.jenis === "PEGAWAI" ? await listUnitTim(db, actor.pegawaiId, today) : [] };
  },
});

export const lihat = readOperation({
  summary: "Satu tim kerja dengan ketua dan anggotanya",
  http: ["GET", "/tim-kerja/:timKerjaId"],
  input: z.object({ timKerjaId: TimKerjaId }),
  output: z.object({ tim: TimResponse, boleh: z.object({ atur: z.boolean() }) }),
  access: filtered([...PENGATUR_TIM, ...PEMBACA_TIM], (input: { timKerjaId: string }) => input.timKerjaId),
  async run({ db, allowed, actor, today }, { timKerjaId }) {
    const [tim] = await listTim(db, allowed("k"), today, timKerjaId);
    if (!tim) refuse(REFUSAL.TIDAK_DITEMUKAN);
    const atur = await listTim(db, anyRelation(PENGATUR_TIM, "k", actor, today), today, timKerjaId);
    return { tim, boleh: { atur: atur.length > 0 && (tim.selesai === null || today < tim.selesai) } };
  },
});
