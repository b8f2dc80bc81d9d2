import { z } from "zod";
import { PEMBACA_SKP } from "#features/skp/access.ts";
import { findSkp, listEkspektasi, listLampiran, listRhk } from "#features/skp/queries.ts";
import { SkpId } from "#features/skp/schemas.ts";
import { filtered, masuk } from "#platform/access/relation.ts";
import { readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { bedaTemplat } from "./beda-templat.ts";
import { isiDariSkp, temuanTemplat } from "./isi-templat.ts";
import { findAsal, findTemplat, listUnitTemplat, listVersi } from "./queries.ts";
import { BedaTemplat, Id, IsiTemplat, TemplatRingkas, TemuanTemplat } from "./schemas.ts";

export const lihat = readOperation({
  summary: "Satu templat SKP: isinya, apa kata pemeriksa, dan semua versinya dengan bedanya",
  http: ["GET", "/templat-skp/:templatId"],
  input: z.object({ templatId: Id }),
  output: TemplatRingkas.extend({
    versi: z.number(),
    dihentikanPada: z.string().nullable(),
    alasanHenti: z.string().nullable(),
    isi: IsiTemplat,
    temuan: TemuanTemplat,
    /** Newest first; `beda` from the version before. */
    semuaVersi: z.array(
      z.object({
        id: z.string(),
        nomor: z.number(),
        catatan: z.string().nullable(),
        dibuatOleh: z.string().nullable(),
        dibuatPada: z.date(),
        beda: z.array(BedaTemplat),
      }),
    ),
    boleh: z.object({ ubah: z.boolean() }),
  }),
  access: masuk,
  async run({ db, actor, today }, { templatId }) {
    const templat = (await findTemplat(db, templatId)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    const versi = await listVersi(db, templatId);
    const unit = actor.jenis === "PEGAWAI" && !actor.wakil ? await listUnitTemplat(db, actor.pegawaiId, today) : [];
    return {
      ...templat,
      temuan: temuanTemplat(templat.keluarga, templat.isi),
      semuaVersi: versi.map(({ isi, ...satu }, n) => ({ ...satu, beda: versi[n + 1] ? bedaTemplat(versi[n + 1]?.isi ?? isi, isi) : [] })),
      boleh: { ubah: templat.status === "BERLAKU" && unit.some(({ id }) => id === templat.unitId) },
    };
  },
});

export const asal = readOperation({
  summary: "Templat yang menjadi awal satu SKP, siapa yang mengusulkannya, dan apa yang sudah berbeda",
  http: ["GET", "/skp/:skpId/templat"],
  input: z.object({ skpId: SkpId }),
  output: z.object({
    asal: z
      .object({
        templatId: z.string(),
        nama: z.string(),
        nomor: z.number(),
        /** Who proposed it; null when the owner chose it. */
        diusulkanOleh: z.string().nullable(),
        pada: z.date(),
        beda: z.array(BedaTemplat),
      })
      .nullable(),
    /** Whether the one who asks may make a template of it. */
    bolehTemplat: z.boolean(),
  }),
  access: filtered([...PEMBACA_SKP], (input: { skpId: string }) => input.skpId),
  wakil: "boleh",
  async run({ db, allowed, actor, today }, { skpId }) {
    const skp = (await findSkp(db, skpId, allowed("s"))) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    const satu = await findAsal(db, skpId);
    const isRekan = actor.jenis === "PEGAWAI" && !actor.wakil && actor.pegawaiId !== skp.pegawai_id;
    const bolehTemplat = isRekan && (await listUnitTemplat(db, actor.pegawaiId, today)).length > 0;
    if (!satu) return { asal: null, bolehTemplat };
    const isi = isiDariSkp(skp, await listRhk(db, skpId), await listEkspektasi(db, skpId), await listLampiran(db, skpId));
    const { templatId, nama, nomor, pada } = satu;
    return { asal: { templatId, nama, nomor, pada, diusulkanOleh: satu.isUsulan ? satu.oleh : null, beda: bedaTemplat(satu.isi, isi) }, bolehTemplat };
  },
});
