import { z } from "zod";
import { masuk } from "#platform/access/relation.ts";
import { readOperation } from "#platform/operation.ts";
import { listPustaka, listUnitKelola } from "./queries.ts";
import { BarisPustaka, SaringanPustaka } from "./schemas.ts";

const SEHALAMAN = 20;

export const daftar = readOperation({
  summary: "Pustaka indikator, dua puluh sehalaman, dengan pencarian dan saringan unit, urusan, aspek, dan wajib",
  http: ["GET", "/pustaka-indikator"],
  input: SaringanPustaka,
  output: z.object({
    baris: z.array(BarisPustaka),
    total: z.number(),
    halaman: z.number(),
    jumlahHalaman: z.number(),
    boleh: z.object({ tambah: z.boolean() }),
  }),
  access: masuk,
  async run({ db, actor, today }, saringan) {
    const { baris, total } = await listPustaka(db, saringan, today, SEHALAMAN);
    const kelola = actor.jenis === "PEGAWAI" && !actor.wakil ? await listUnitKelola(db, actor.pegawaiId, today) : [];
    return { baris, total, halaman: saringan.halaman ?? 1, jumlahHalaman: Math.ceil(total / SEHALAMAN), boleh: { tambah: kelola.length > 0 } };
  },
});
