import { z } from "zod";
import { filtered, masuk } from "#platform/access/relation.ts";
import { personOf, readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { PEMBACA_MATRIKS, PENGATUR_MATRIKS } from "./access.ts";
import { susunMatriks } from "./susun-matriks.ts";
import { findMatriks, findMatriksPemilik, isPemimpin, listPilihanMatriks, listTawaran } from "./queries.ts";
import { MatriksId, MatriksResponse, TawaranResponse } from "./schemas.ts";

export const daftar = readOperation({
  summary: "Matriks peran hasil tahun ini yang saya atur atau yang memuat peran saya",
  http: ["GET", "/matriks"],
  input: z.object({}),
  output: z.object({
    tahun: z.number(),
    /** Whether I lead people this year, and the matrix I keep for them. */
    isPemimpin: z.boolean(),
    matriksId: z.string().nullable(),
    lain: z.array(
      z.object({
        jenis: z.enum(["PIMPINAN", "TIM"]),
        timKerjaId: z.string().nullable(),
        nama: z.string(),
        matriksId: z.string().nullable(),
        isPengatur: z.boolean(),
      }),
    ),
  }),
  access: masuk,
  async run(context) {
    const [pegawaiId, tahun] = [personOf(context), Number(context.today.slice(0, 4))];
    const matriksId = await findMatriksPemilik(context.db, pegawaiId, tahun);
    const semua = await listPilihanMatriks(context.db, pegawaiId, tahun, context.today);
    return {
      tahun,
      isPemimpin: matriksId !== null || (await isPemimpin(context.db, pegawaiId, tahun, context.today)),
      matriksId,
      // the head of a team who also stands in its matrix is listed once
      lain: semua.filter((satu) => satu.isPengatur || !semua.some((lain) => lain.isPengatur && lain.matriksId === satu.matriksId)),
    };
  },
});

export const lihat = readOperation({
  summary: "Satu matriks pembagian peran dan hasil: anggota, hasil pimpinan, dan hasil anggota di tiap sel",
  http: ["GET", "/matriks/:matriksId"],
  input: z.object({ matriksId: MatriksId }),
  output: MatriksResponse,
  access: filtered([...PENGATUR_MATRIKS, ...PEMBACA_MATRIKS], (input: { matriksId: string }) => input.matriksId),
  async run({ db, actor, today, allowed }, { matriksId }) {
    const row = (await findMatriks(db, matriksId, today, allowed("m"))) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    return susunMatriks(db, row, actor, today);
  },
});

export const tawaran = readOperation({
  summary: "Hasil kerja yang ditawarkan pimpinan atau ketua tim kepada saya dan belum saya jawab",
  http: ["GET", "/matriks-tawaran"],
  input: z.object({}),
  output: z.object({ tahun: z.number(), tawaran: z.array(TawaranResponse) }),
  access: masuk,
  wakil: "boleh",
  async run(context) {
    const tahun = Number(context.today.slice(0, 4));
    const semua = await listTawaran(context.db, personOf(context), tahun, context.today);
    return { tahun, tawaran: semua.map((satu) => ({ ...satu, ditawarkanPada: satu.ditawarkanPada.toISOString() })) };
  },
});
