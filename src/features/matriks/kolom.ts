import { sql } from "kysely";
import { z } from "zod";
import { on } from "#platform/access/relation.ts";
import { Id, Versi } from "#platform/input.ts";
import { writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { PEMBACA_MATRIKS, PENGATUR_MATRIKS } from "./access.ts";
import { findMatriks, hapusKolomKosong, insertKolom, listUsulanKolom, lockKolom, lockMatriks, ubahTeksKolom } from "./queries.ts";
import { KolomId, MatriksId, TeksKolom } from "./schemas.ts";
import { TOLAK_MATRIKS } from "./teks.ts";

const access = on((input: { matriksId: string }) => input.matriksId, [...PENGATUR_MATRIKS], PEMBACA_MATRIKS);
/** An empty choice of a form means none. */
const idPilihan = z
  .union([Id, z.literal("")])
  .nullish()
  .transform((value) => value || null);

export const tambahKolom = writeOperation({
  summary: "Menambah kolom matriks: hasil kerja pimpinan, sasaran unit, atau teks",
  http: ["POST", "/matriks/:matriksId/kolom"],
  input: z.object({ matriksId: MatriksId, rhkId: idPilihan, sasaranId: idPilihan, teks: TeksKolom }),
  output: z.object({ kolomId: z.string() }),
  access,
  refusals: [TOLAK_MATRIKS.KOLOM_SUDAH_ADA],
  async run({ tx, today, audit }, { matriksId, rhkId, sasaranId, teks }) {
    await lockMatriks(tx, matriksId);
    const matriks = (await findMatriks(tx, matriksId, today, sql<boolean>`true`)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    // a link is taken only from what the page offers; anything else is the words alone
    const usulan = await listUsulanKolom(tx, matriks.pemilik_id, matriks.unit_id, matriks.tahun);
    const dari = usulan.find((satu) => satu.teks === teks && (rhkId ?? sasaranId) !== null && satu.rhkId === rhkId && satu.sasaranId === sasaranId);
    const baru = dari ?? { rhkId: null, sasaranId: null, teks };
    if (matriks.kolom.some((k) => k.teks === baru.teks))
      refuse(TOLAK_MATRIKS.KOLOM_SUDAH_ADA, {}, [{ path: "teks", code: "ganda", message: TOLAK_MATRIKS.KOLOM_SUDAH_ADA.sentence({}) }]);
    const [kolomId = ""] = await insertKolom(tx, matriksId, [baru]);
    audit({ jenis: "matriks_peran", id: matriksId, rincian: { kolomId, ...baru } });
    return { kolomId };
  },
});

export const ubahKolom = writeOperation({
  summary: "Mengubah kata-kata satu kolom matriks",
  http: ["PUT", "/matriks/:matriksId/kolom/:kolomId"],
  input: z.object({ matriksId: MatriksId, kolomId: KolomId, versi: Versi, teks: TeksKolom }),
  output: z.object({ kolomId: z.string(), versi: z.number() }),
  access,
  refusals: [TOLAK_MATRIKS.KOLOM_TIDAK_ADA],
  async run({ tx, audit }, { matriksId, kolomId, versi, teks }) {
    const kolom = (await lockKolom(tx, matriksId, kolomId)) ?? refuse(TOLAK_MATRIKS.KOLOM_TIDAK_ADA);
    if (kolom.versi !== versi) refuse(REFUSAL.DATA_SUDAH_BERUBAH, { versi: kolom.versi, tersimpan: kolom.teks });
    await ubahTeksKolom(tx, kolomId, versi + 1, teks);
    audit({ jenis: "matriks_peran", id: matriksId, rincian: { kolomId, dari: kolom.teks, menjadi: teks } });
    return { kolomId, versi: versi + 1 };
  },
});

export const hapusKolom = writeOperation({
  summary: "Menghapus kolom matriks yang kosong",
  http: ["DELETE", "/matriks/:matriksId/kolom/:kolomId"],
  input: z.object({ matriksId: MatriksId, kolomId: KolomId }),
  output: z.object({ matriksId: z.string() }),
  access,
  refusals: [TOLAK_MATRIKS.KOLOM_TIDAK_ADA, TOLAK_MATRIKS.KOLOM_BERISI],
  async run({ tx, audit }, { matriksId, kolomId }) {
    const kolom = (await lockKolom(tx, matriksId, kolomId)) ?? refuse(TOLAK_MATRIKS.KOLOM_TIDAK_ADA);
    if (!(await hapusKolomKosong(tx, kolomId))) refuse(TOLAK_MATRIKS.KOLOM_BERISI);
    audit({ jenis: "matriks_peran", id: matriksId, rincian: { hapus: kolom.teks } });
    return { matriksId };
  },
});
