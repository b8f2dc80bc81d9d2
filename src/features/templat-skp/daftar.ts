import { z } from "zod";
import { masuk } from "#platform/access/relation.ts";
import { teks } from "#platform/input.ts";
import { personOf, readOperation } from "#platform/operation.ts";
import { listTemplat, listTemplatUntuk, listUnitTemplat } from "./queries.ts";
import { TemplatRingkas } from "./schemas.ts";

const SEHALAMAN = 20;

export const daftar = readOperation({
  summary: "Templat SKP, dua puluh sehalaman, dicari menurut nama, jabatan, atau unit",
  http: ["GET", "/templat-skp"],
  input: z.object({
    cari: teks(200, "Pencarian").optional(),
    semua: z.preprocess((nilai) => nilai === true || nilai === "ya" || nilai === "true", z.boolean()).default(false),
    halaman: z.coerce.number().int().min(1).max(10_000).default(1),
  }),
  output: z.object({
    baris: z.array(TemplatRingkas),
    total: z.number(),
    halaman: z.number(),
    jumlahHalaman: z.number(),
    boleh: z.object({ tambah: z.boolean() }),
  }),
  access: masuk,
  async run({ db, actor, today }, { cari, semua, halaman }) {
    const { baris, total } = await listTemplat(db, { cari, semua, halaman }, SEHALAMAN);
    const unit = actor.jenis === "PEGAWAI" && !actor.wakil ? await listUnitTemplat(db, actor.pegawaiId, today) : [];
    return { baris, total, halaman, jumlahHalaman: Math.ceil(total / SEHALAMAN), boleh: { tambah: unit.length > 0 } };
  },
});

export const pilihan = readOperation({
  summary: "Templat yang berlaku di unit saya, yang cocok dengan jabatan saya dahulu",
  http: ["GET", "/templat-skp/untuk-saya"],
  input: z.object({}),
  output: z.object({ templat: z.array(TemplatRingkas.extend({ cocokJabatan: z.boolean() })) }),
  access: masuk,
  wakil: "boleh",
  async run(context) {
    return { templat: await listTemplatUntuk(context.db, personOf(context), context.today) };
  },
});

export const pilihanUnit = readOperation({
  summary: "Unit yang boleh saya beri templat: yang saya kelola atau saya pimpin",
  http: ["GET", "/templat-skp/pilihan-unit"],
  input: z.object({}),
  output: z.object({ unit: z.array(z.object({ id: z.string(), nama: z.string() })) }),
  access: masuk,
  async run(context) {
    return { unit: await listUnitTemplat(context.db, personOf(context), context.today) };
  },
});
