import { z } from "zod";
import { masuk } from "#platform/access/relation.ts";
import { readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { STATUS_PUSTAKA } from "#rules/kosakata-indikator.ts";
import { countPemakaian, findPustaka, listUnitKelola, listVersi, listWajib } from "./queries.ts";
import { PustakaId, VersiPustaka, WajibResponse } from "./schemas.ts";

const Unit = z.object({ id: z.string(), nama: z.string() });

export const lihat = readOperation({
  summary: "Satu indikator pustaka: definisi, rumus, semua versinya, pemiliknya, dan di mana ia wajib",
  http: ["GET", "/pustaka-indikator/:pustakaId"],
  input: z.object({ pustakaId: PustakaId }),
  output: z.object({
    id: z.string(),
    kode: z.string(),
    unitId: z.string(),
    unit: z.string(),
    status: z.enum(STATUS_PUSTAKA),
    versi: z.number(),
    dihentikanPada: z.string().nullable(),
    alasanHenti: z.string().nullable(),
    hariIni: z.string(),
    /** The version in force today, or the first one that will be. */
    kini: VersiPustaka,
    /** Newest first. */
    semuaVersi: z.array(VersiPustaka),
    wajib: z.array(WajibResponse),
    /** Indicators of SKP that were taken from here. */
    dipakai: z.number(),
    boleh: z.object({
      perbaiki: z.boolean(),
      hentikan: z.boolean(),
      /** Units for which this person may make it mandatory. */
      wajibkan: z.array(Unit),
    }),
  }),
  access: masuk,
  async run({ db, actor, today }, { pustakaId }) {
    const satu = (await findPustaka(db, pustakaId)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    const semuaVersi = await listVersi(db, pustakaId);
    const kini = semuaVersi.find((versi) => versi.mulai <= today) ?? semuaVersi.at(-1) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    const kelola = actor.jenis === "PEGAWAI" && !actor.wakil ? await listUnitKelola(db, actor.pegawaiId, today) : [];
    const berlaku = satu.status === "BERLAKU";
    const mengelola = berlaku && kelola.some(({ id }) => id === satu.unit_id);
    return {
      id: satu.id,
      kode: satu.kode,
      unitId: satu.unit_id,
      unit: satu.unit,
      status: satu.status,
      versi: satu.versi,
      dihentikanPada: satu.dihentikan_pada,
      alasanHenti: satu.alasan_henti,
      hariIni: today,
      kini,
      semuaVersi,
      wajib: await listWajib(db, pustakaId, today),
      dipakai: await countPemakaian(db, pustakaId),
      boleh: { perbaiki: mengelola, hentikan: mengelola, wajibkan: berlaku ? kelola : [] },
    };
  },
});
