import { z } from "zod";
import { PEMBACA_TIM, PENGATUR_TIM } from "#features/tim-kerja/access.ts";
import { masuk, on } from "#platform/access/relation.ts";
import { Id } from "#platform/input.ts";
import { personOf, writeOperation } from "#platform/operation.ts";
import type { WriteContext } from "#platform/operation.ts";
import { refuse } from "#platform/refusal.ts";
import { ketuaTim } from "./access.ts";
import { insertKolom, insertMatriks, isPemimpin, listUsulanKolom } from "./queries.ts";
import { TOLAK_MATRIKS } from "./teks.ts";

const output = z.object({ matriksId: z.string() });

/** Begins the matrix with the leader's own results as columns; one that exists is opened instead. */
async function mulaiMatriks(context: WriteContext, siapa: { pemilik_id: string | null; tim_kerja_id: string | null }): Promise<{ matriksId: string }> {
  const { tx, now, today, audit } = context;
  const tahun = Number(today.slice(0, 4));
  const { id, isBaru } = await insertMatriks(tx, { tahun, ...siapa, dibuat_pada: now });
  if (isBaru) await insertKolom(tx, id, await listUsulanKolom(tx, personOf(context), null, tahun));
  audit({ jenis: "matriks_peran", id, rincian: { tahun, tim: siapa.tim_kerja_id, baru: isBaru } });
  return { matriksId: id };
}

export const mulai = writeOperation({
  summary: "Memulai matriks pembagian peran dan hasil saya sebagai pimpinan, dengan hasil kerja saya sebagai kolom",
  http: ["POST", "/matriks"],
  input: z.object({}),
  output,
  access: masuk,
  refusals: [TOLAK_MATRIKS.TANPA_ANGGOTA],
  async run(context) {
    const pegawaiId = personOf(context);
    if (!(await isPemimpin(context.tx, pegawaiId, Number(context.today.slice(0, 4)), context.today))) refuse(TOLAK_MATRIKS.TANPA_ANGGOTA);
    return mulaiMatriks(context, { pemilik_id: pegawaiId, tim_kerja_id: null });
  },
});

export const mulaiTim = writeOperation({
  summary: "Memulai matriks pembagian peran dan hasil tim kerja yang saya ketuai",
  http: ["POST", "/tim-kerja/:timKerjaId/matriks"],
  input: z.object({ timKerjaId: Id }),
  output,
  access: on((input: { timKerjaId: string }) => input.timKerjaId, [ketuaTim], [...PENGATUR_TIM, ...PEMBACA_TIM]),
  async run(context, { timKerjaId }) {
    return mulaiMatriks(context, { pemilik_id: null, tim_kerja_id: timKerjaId });
  },
});
