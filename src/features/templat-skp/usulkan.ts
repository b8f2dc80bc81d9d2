import { z } from "zod";
import { mulai } from "#features/skp/mulai.ts";
import { catatJejak, findPeriode, lockSkp } from "#features/skp/queries.ts";
import { TOLAK_SKP } from "#features/skp/teks.ts";
import { masuk } from "#platform/access/relation.ts";
import type { PersonActor } from "#platform/access/relation.ts";
import { readOperation, writeOperation } from "#platform/operation.ts";
import type { AuditNote, WriteContext } from "#platform/operation.ts";
import { REFUSAL, isRefusal, refuse } from "#platform/refusal.ts";
import { STATUS_SKP } from "#rules/siklus-skp.ts";
import { catatAsal, findTemplat } from "./queries.ts";
import type { TemplatRow } from "./queries.ts";
import { cobaSatu, listCalon } from "./queries-massal.ts";
import type { Calon } from "./queries-massal.ts";
import { Id } from "./schemas.ts";
import { terapkanTemplat } from "./terapkan-templat.ts";
import { TOLAK_TEMPLAT } from "./teks.ts";

/** Who acts, as a person; proposing is nothing the system does by itself. */
const orang = (context: { actor: WriteContext["actor"] }): PersonActor => (context.actor.jenis === "PEGAWAI" ? context.actor : refuse(REFUSAL.BELUM_MASUK));

export const calon = readOperation({
  summary: "Siapa yang dapat saya usulkan draf SKP dari sebuah templat, dan keadaan SKP mereka tahun ini",
  http: ["GET", "/templat-skp/:templatId/calon"],
  input: z.object({ templatId: Id }),
  output: z.object({
    templat: z.object({
      id: z.string(),
      nama: z.string(),
      namaJabatan: z.string(),
      nomor: z.number(),
      unit: z.string(),
      status: z.enum(["BERLAKU", "DIHENTIKAN"]),
    }),
    tahun: z.number(),
    calon: z.array(
      z.object({
        pegawaiId: z.string(),
        nama: z.string(),
        unit: z.string(),
        status: z.enum(STATUS_SKP).nullable(),
        berisi: z.boolean(),
        diusulkanOleh: z.string().nullable(),
        /** Why nothing is made for this person; null: a draft is made or filled. */
        sebab: z.string().nullable(),
      }),
    ),
  }),
  access: masuk,
  async run(context, { templatId }) {
    const { db, today } = context;
    const templat = (await findTemplat(db, templatId)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    const tahun = Number(today.slice(0, 4));
    const periode = await findPeriode(db, tahun);
    const semua = periode ? await listCalon(db, templatId, periode.id, orang(context), today) : [];
    return { templat, tahun, calon: semua.map((satu) => ({ ...satu, sebab: sebabTidak(satu, templat) })) };
  },
});

/** What keeps a person's SKP as it is: nothing already written is ever touched. */
function sebabTidak({ status, berisi, keluarga, diusulkanOleh }: Calon, templat: TemplatRow): string | null {
  if (status === "DIAJUKAN") return "SKP-nya sudah diajukan.";
  if (status === "DITETAPKAN") return "SKP-nya sudah ditetapkan.";
  if (berisi) return diusulkanOleh === null ? "Drafnya sudah berisi tulisan sendiri." : `Drafnya sudah berisi usulan ${diusulkanOleh}.`;
  return keluarga === templat.keluarga ? null : "Bentuk SKP jabatannya berbeda dengan templat ini.";
}

export const usulkan = writeOperation({
  summary: "Mengusulkan isi templat kepada banyak pegawai: draf dibuat atau diisi, tetap milik pegawai dan dapat diubahnya",
  http: ["POST", "/templat-skp/:templatId/usulan"],
  input: z.object({
    templatId: Id,
    pegawaiId: z.preprocess(
      (nilai) => (typeof nilai === "string" ? [nilai] : nilai),
      z.array(Id, "Pilih sedikitnya satu orang.").min(1, "Pilih sedikitnya satu orang.").max(200, "Paling banyak 200 orang sekali usul."),
    ),
  }),
  output: z.object({
    jumlah: z.number(),
    hasil: z.array(
      z.object({
        pegawaiId: z.string(),
        nama: z.string(),
        skpId: z.string().nullable(),
        hasil: z.enum(["DIBUAT", "DIISI", "TIDAK"]),
        sebab: z.string().nullable(),
      }),
    ),
  }),
  access: masuk,
  refusals: [TOLAK_SKP.PERIODE_TIDAK_ADA, TOLAK_TEMPLAT.TEMPLAT_DIHENTIKAN, TOLAK_TEMPLAT.BUKAN_ORANG_ANDA],
  async run(context, { templatId, pegawaiId }) {
    const { tx, today } = context;
    const templat = (await findTemplat(tx, templatId)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    if (templat.status !== "BERLAKU") refuse(TOLAK_TEMPLAT.TEMPLAT_DIHENTIKAN);
    const periode = (await findPeriode(tx, Number(today.slice(0, 4)))) ?? refuse(TOLAK_SKP.PERIODE_TIDAK_ADA);
    const boleh = new Map((await listCalon(tx, templatId, periode.id, orang(context), today)).map((satu) => [satu.pegawaiId, satu]));
    const dipilih = [...new Set(pegawaiId)].flatMap((id) => boleh.get(id) ?? []);
    if (dipilih.length === 0) refuse(TOLAK_TEMPLAT.BUKAN_ORANG_ANDA);
    const hasil = [];
    for (const satu of dipilih) {
      const sebab = sebabTidak(satu, templat);
      const { pegawaiId: id, nama } = satu;
      if (sebab !== null) hasil.push({ pegawaiId: id, nama, skpId: satu.skpId, hasil: "TIDAK" as const, sebab });
      else hasil.push({ pegawaiId: id, nama, ...(await usulkanSatu(context, satu, templat)) });
    }
    const jumlah = hasil.filter((satu) => satu.hasil !== "TIDAK").length;
    context.audit({ jenis: "templat_skp", id: templatId, rincian: { diusulkan: jumlah, dilewati: hasil.length - jumlah, versiTemplat: templat.nomor } });
    return { jumlah, hasil };
  },
});

/** One draft, begun by the same rules as its owner's own; what stands in the way is said, and nothing half is left. */
async function usulkanSatu(context: WriteContext, satu: Calon, templat: TemplatRow) {
  const { tx, now } = context;
  const pengusul = orang(context);
  const catatan: AuditNote[] = [];
  try {
    const skpId = await cobaSatu(tx, async () => {
      const pemilik: PersonActor = { jenis: "PEGAWAI", pegawaiId: satu.pegawaiId, akunId: pengusul.akunId, nama: satu.nama };
      const atasNama = {
        ...context,
        actor: { ...pemilik, wakil: wakilDari(pengusul, now) },
        audit: (satuCatatan: AuditNote) => void catatan.push(satuCatatan),
      };
      const id = satu.skpId ?? (await mulai.run(atasNama, { pendekatan: templat.isi.pendekatan })).skpId;
      const draf = await lockSkp(tx, id);
      const { jumlah, perubahan, pendekatan } = await terapkanTemplat(tx, draf, templat.isi);
      await tx
        .updateTable("skp")
        .set({ pendekatan, versi: draf.versi + 1, diubah_pada: now, diubah_oleh: pengusul.pegawaiId })
        .where("id", "=", id)
        .execute();
      await catatAsal(tx, { skpId: id, versiId: templat.versiId, oleh: pengusul.pegawaiId, isUsulan: true, pada: now });
      const kalimat = `Mengusulkan isi templat ${templat.nama}, versi ${templat.nomor}. Draf ini tetap milik ${satu.nama} dan dapat diubah sebelum diajukan.`;
      await catatJejak(tx, { skpId: id, pada: now, pegawaiId: pengusul.pegawaiId, tindakan: "PESAN", catatan: kalimat, perubahan });
      catatan.push({ jenis: "skp", id, rincian: { usulanTemplat: templat.id, versiTemplat: templat.nomor, jumlah } });
      return id;
    });
    for (const one of catatan) context.audit(one);
    return { skpId, hasil: satu.skpId === null ? ("DIBUAT" as const) : ("DIISI" as const), sebab: null };
  } catch (galat) {
    if (!isRefusal(galat)) throw galat;
    return { skpId: satu.skpId, hasil: "TIDAK" as const, sebab: galat.message };
  }
}

/** The trail names who began the draft beside whose it is. */
const wakilDari = ({ pegawaiId, nama }: PersonActor, now: Date) => ({ pegawaiId, nama, sampai: now, perwakilanId: "usulan-templat" });
