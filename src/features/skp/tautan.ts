import { sql } from "kysely";
import { z } from "zod";
import { filtered, on } from "#platform/access/relation.ts";
import { Id } from "#platform/input.ts";
import { personOf, readOperation, wakilOf, writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import type { RefusalDefinition } from "#platform/refusal.ts";
import { jejakTulisan, kemiripan } from "#rules/mirip.ts";
import { PEMBACA_SKP, pemilikSkp, penilaiSkp } from "./access.ts";
import { assertVersi } from "./assert-versi.ts";
import { catatJejak, findSkp, listRhkPimpinan, lockSkp, tandaiDiubah } from "./queries.ts";
import { listTanpaTautan, pasangTautan } from "./queries-tautan.ts";
import { SkpId, Versi } from "./schemas.ts";
import { TOLAK_SKP } from "./teks.ts";

/** From here on two texts are likely the same result in other words [ours]; only the order of the choices follows from it. */
const MIRIP = 0.3;

const PENAUT = [pemilikSkp, penilaiSkp] as const;

export const tautan = readOperation({
  summary: "RHK yang belum bertaut ke hasil pimpinan, dengan hasil pimpinan yang kini dapat dipilih",
  http: ["GET", "/skp/:skpId/tautan"],
  input: z.object({ skpId: SkpId }),
  output: z.object({
    skpId: z.string(),
    tahun: z.number(),
    versi: z.number(),
    pilihan: z.array(z.object({ id: z.string(), teks: z.string(), pemilik: z.string(), jabatan: z.string() })),
    rhk: z.array(
      z.object({
        id: z.string(),
        nomor: z.number(),
        teks: z.string(),
        /** What was written in place of a link, or what the linked result said before it ended. */
        tertulis: z.string().nullable(),
        /** The choice whose words are nearest to what was written; null when none is near. */
        saranId: z.string().nullable(),
      }),
    ),
  }),
  access: filtered([...PENAUT], (input: { skpId: string }) => input.skpId),
  wakil: "boleh",
  tercatat: { jenis: "SKP", pegawai: (r) => sql`${r}.pegawai_id` },
  async run({ db, allowed }, { skpId }) {
    const skp = (await findSkp(db, skpId, allowed("s"))) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    const pilihan = await listRhkPimpinan(db, skpId);
    const jejak = pilihan.map((one) => ({ id: one.id, jejak: jejakTulisan(one.teks) }));
    const rhk = (await listTanpaTautan(db, skpId)).map((one) => {
      if (one.tertulis === null) return { ...one, saranId: null };
      const milik = jejakTulisan(one.tertulis);
      const [dekat] = jejak.map(({ id, jejak: lain }) => ({ id, nilai: kemiripan(milik, lain) })).toSorted((a, b) => b.nilai - a.nilai);
      return { ...one, saranId: dekat && dekat.nilai >= MIRIP ? dekat.id : null };
    });
    return { skpId, tahun: skp.tahun, versi: skp.versi, pilihan: pilihan.map(({ id, teks, pemilik, jabatan }) => ({ id, teks, pemilik, jabatan })), rhk };
  },
});

export const tautkan = writeOperation({
  summary: "Menautkan RHK yang ditulis sementara ke hasil pimpinan yang kini ada",
  http: ["POST", "/skp/:skpId/tautan"],
  input: z.object({
    skpId: SkpId,
    versi: Versi,
    tautan: z
      .array(z.object({ rhkId: Id, rhkPimpinanId: Id }))
      .min(1, "Pilih hasil pimpinan untuk sedikitnya satu RHK.")
      .max(60, "Paling banyak 60 tautan sekaligus."),
  }),
  output: z.object({ skpId: z.string(), jumlah: z.number() }),
  access: on((input: { skpId: string }) => input.skpId, [...PENAUT], PEMBACA_SKP),
  wakil: "boleh",
  refusals: [TOLAK_SKP.RHK_PIMPINAN_TIDAK_SAH, TOLAK_SKP.RHK_BUKAN_MILIK_SKP],
  async run(context, { skpId, versi, tautan: dipilih }) {
    const { tx, now, audit } = context;
    const oleh = personOf(context);
    const skp = await lockSkp(tx, skpId);
    assertVersi(skp, versi, oleh);
    const boleh = new Map((await listRhkPimpinan(tx, skpId)).map((one) => [one.id, one.teks]));
    const lepas = new Map((await listTanpaTautan(tx, skpId)).map((one) => [one.id, one]));
    const perubahan = dipilih.map(({ rhkId, rhkPimpinanId }, index) => {
      const salah = (tolak: RefusalDefinition, bagian: string): never =>
        refuse(tolak, {}, [{ path: `tautan.${index}.${bagian}`, code: "tidak_sah", message: tolak.sentence({}) }]);
      const rhk = lepas.get(rhkId) ?? salah(TOLAK_SKP.RHK_BUKAN_MILIK_SKP, "rhkId");
      const menjadi = boleh.get(rhkPimpinanId) ?? salah(TOLAK_SKP.RHK_PIMPINAN_TIDAK_SAH, "rhkPimpinanId");
      return { kunci: rhkId, bagian: `RHK ${rhk.nomor}, hasil pimpinan`, dari: rhk.tertulis, menjadi };
    });
    for (const { rhkId, rhkPimpinanId } of dipilih) await pasangTautan(tx, rhkId, rhkPimpinanId);
    await tandaiDiubah(tx, skpId, { versi: skp.versi + 1, diubah_pada: now, diubah_oleh: oleh });
    await catatJejak(tx, { skpId, pada: now, pegawaiId: oleh, wakilId: wakilOf(context), tindakan: "TAUTKAN", perubahan });
    audit({ jenis: "skp", id: skpId, rincian: { tautan: dipilih } });
    return { skpId, jumlah: dipilih.length };
  },
});
