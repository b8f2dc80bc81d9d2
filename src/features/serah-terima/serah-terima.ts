import { sql } from "kysely";
import { z } from "zod";
import { SkpId } from "#features/skp/schemas.ts";
import { filtered, on } from "#platform/access/relation.ts";
import { Id, teks } from "#platform/input.ts";
import { personOf, readOperation, writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { PEMBACA_SERAH_TERIMA, pemilikSkp, penerusSkp, penilaiSkp } from "./access.ts";
import { KEADAAN_BUTIR } from "./kata-serah-terima.ts";
import { findSerahTerima, listRhkId, lockSerahTerima, simpanButir, tandaiDiterima } from "./queries.ts";
import { TOLAK_SERAH_TERIMA } from "./teks.ts";

const skp = (input: { skpId: string }) => input.skpId;
const output = z.object({ skpId: z.string() });

export const lihat = readOperation({
  summary: "Serah terima satu SKP yang berakhir: keadaan tiap hasil kerja untuk penerusnya",
  http: ["GET", "/skp/:skpId/serah-terima"],
  input: z.object({ skpId: SkpId }),
  output: z.object({
    skpId: z.string(),
    tahun: z.number(),
    pegawai: z.string(),
    jabatan: z.string(),
    unit: z.string(),
    /** First day the SKP no longer holds; null while it runs, and then nothing is handed over. */
    selesai: z.string().nullable(),
    versi: z.number(),
    diserahkanPada: z.string().nullable(),
    diterimaPada: z.string().nullable(),
    diterimaOleh: z.string().nullable(),
    penerus: z.array(z.string()),
    butir: z.array(
      z.object({
        rhkId: z.string(),
        nomor: z.number(),
        teks: z.string(),
        keadaan: z.enum(KEADAAN_BUTIR).nullable(),
        catatan: z.string(),
        terakhir: z.object({ bulan: z.string(), uraian: z.string() }).nullable(),
        jumlahBukti: z.number(),
      }),
    ),
    boleh: z.object({ isi: z.boolean(), terima: z.boolean() }),
  }),
  access: filtered([...PEMBACA_SERAH_TERIMA], skp),
  tercatat: { jenis: "SKP", pegawai: (r) => sql`${r}.pegawai_id` },
  async run(context, { skpId }) {
    const { db, today, allowed } = context;
    const { pegawaiId, penerus, ...row } = (await findSerahTerima(db, skpId, today, allowed("s"))) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    const saya = personOf(context);
    const isTerbuka = row.selesai !== null && row.diterimaPada === null;
    return {
      ...row,
      diserahkanPada: row.diserahkanPada?.toISOString() ?? null,
      diterimaPada: row.diterimaPada?.toISOString() ?? null,
      penerus: penerus.map((one) => one.nama),
      boleh: { isi: isTerbuka && saya === pegawaiId, terima: isTerbuka && row.diserahkanPada !== null && penerus.some((one) => one.id === saya) },
    };
  },
});

export const simpan = writeOperation({
  summary: "Menyusun dan menyerahkan serah terima SKP saya yang berakhir",
  http: ["PUT", "/skp/:skpId/serah-terima"],
  input: z.object({
    skpId: SkpId,
    /** 0 before anything was written. */
    versi: z.coerce.number("Versi harus berupa angka.").int("Versi harus bilangan bulat.").min(0, "Versi tidak boleh negatif."),
    butir: z
      .array(z.object({ rhkId: Id, keadaan: z.enum(KEADAAN_BUTIR, "Pilih keadaan hasil kerja ini."), catatan: teks(2000, "Catatan") }))
      .max(60, "Paling banyak 60 hasil kerja."),
    serahkan: z.preprocess((nilai) => nilai === true || nilai === "ya", z.boolean()),
  }),
  output,
  access: on(skp, [pemilikSkp], [...PEMBACA_SERAH_TERIMA]),
  refusals: [TOLAK_SERAH_TERIMA.SKP_MASIH_BERLAKU, TOLAK_SERAH_TERIMA.SUDAH_DITERIMA, TOLAK_SERAH_TERIMA.BUTIR_TIDAK_SAH],
  async run({ tx, now, audit }, { skpId, versi, butir, serahkan }) {
    const { selesai, ada } = await lockSerahTerima(tx, skpId);
    if (selesai === null) refuse(TOLAK_SERAH_TERIMA.SKP_MASIH_BERLAKU);
    if (ada?.diterima_pada) refuse(TOLAK_SERAH_TERIMA.SUDAH_DITERIMA);
    if ((ada?.versi ?? 0) !== versi) refuse(REFUSAL.DATA_SUDAH_BERUBAH, { versi: ada?.versi ?? 0 });
    const milik = new Set(await listRhkId(tx, skpId));
    if (butir.some((one) => !milik.delete(one.rhkId))) refuse(TOLAK_SERAH_TERIMA.BUTIR_TIDAK_SAH);
    await simpanButir(tx, skpId, butir, { versi: versi + 1, diserahkan_pada: serahkan ? now : (ada?.diserahkan_pada ?? null), diubah_pada: now });
    audit({ jenis: "skp", id: skpId, rincian: { serahTerima: butir.length, diserahkan: serahkan } });
    return { skpId };
  },
});

export const terima = writeOperation({
  summary: "Menerima serah terima pekerjaan di jabatan yang kini saya pangku",
  http: ["POST", "/skp/:skpId/serah-terima/penerimaan"],
  input: z.object({ skpId: SkpId }),
  output,
  access: on(skp, [penerusSkp], [pemilikSkp, penilaiSkp]),
  refusals: [TOLAK_SERAH_TERIMA.BELUM_DISERAHKAN, TOLAK_SERAH_TERIMA.SUDAH_DITERIMA],
  async run(context, { skpId }) {
    const { tx, now, audit } = context;
    const { ada } = await lockSerahTerima(tx, skpId);
    if (!ada?.diserahkan_pada) refuse(TOLAK_SERAH_TERIMA.BELUM_DISERAHKAN);
    if (ada.diterima_pada) refuse(TOLAK_SERAH_TERIMA.SUDAH_DITERIMA);
    await tandaiDiterima(tx, skpId, personOf(context), now);
    audit({ jenis: "skp", id: skpId, rincian: { serahTerima: "diterima" } });
    return { skpId };
  },
});
