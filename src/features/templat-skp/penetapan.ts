import { z } from "zod";
import { PEMBACA_SKP, atasanPenilaiSkp, penilaiSkp } from "#features/skp/access.ts";
import { findPeriode } from "#features/skp/queries.ts";
import { listPerubahanDitunggu } from "#features/skp/queries-tim-perubahan.ts";
import { SkpId } from "#features/skp/schemas.ts";
import { tetapkan } from "#features/skp/tetapkan.ts";
import { masuk } from "#platform/access/relation.ts";
import { judge, personOf, readOperation, writeOperation } from "#platform/operation.ts";
import type { AuditNote, WriteContext } from "#platform/operation.ts";
import { isRefusal } from "#platform/refusal.ts";
import { bedaTemplat } from "./beda-templat.ts";
import { cobaSatu, listMenunggu } from "./queries-massal.ts";
import { BedaTemplat, Versi } from "./schemas.ts";

export const penetapan = readOperation({
  summary:
    "SKP yang menunggu saya tetapkan, berdampingan menurut templatnya, dengan bedanya masing-masing; dan perubahan SKP yang menunggu dibaca satu per satu",
  http: ["GET", "/tim/penetapan"],
  input: z.object({}),
  output: z.object({
    kelompok: z.array(
      z.object({
        /** Null: those that began with no template. */
        templat: z.object({ templatId: z.string(), nama: z.string(), nomor: z.number() }).nullable(),
        skp: z.array(
          z.object({
            skpId: z.string(),
            versi: z.number(),
            pegawaiId: z.string(),
            nama: z.string(),
            jabatan: z.string(),
            unit: z.string(),
            diajukanPada: z.string().nullable(),
            jumlahRhk: z.number(),
            beda: z.array(BedaTemplat),
          }),
        ),
      }),
    ),
    /** Changes of set SKP: each is read against the words in force, so they are set one by one. */
    perubahan: z.array(
      z.object({ skpId: z.string(), nama: z.string(), jabatan: z.string(), diajukanPada: z.string(), tenggat: z.string(), sebagaiAtasan: z.boolean() }),
    ),
  }),
  access: masuk,
  async run(context) {
    const periode = await findPeriode(context.db, Number(context.today.slice(0, 4)));
    const perubahan = periode ? await listPerubahanDitunggu(context.db, personOf(context), periode.id, context.today) : [];
    const menunggu = await listMenunggu(context.db, personOf(context), context.today);
    const kelompok = Map.groupBy(menunggu, ({ templat }) => templat?.versiId ?? "");
    return {
      kelompok: [...kelompok.values()].map((anggota) => {
        const templat = anggota[0]?.templat ?? null;
        return {
          templat: templat && { templatId: templat.templatId, nama: templat.nama, nomor: templat.nomor },
          skp: anggota.map(({ isi, templat: asal, diajukanPada, ...satu }) => ({
            ...satu,
            diajukanPada: diajukanPada?.toISOString() ?? null,
            jumlahRhk: isi.rhk.length,
            beda: asal ? bedaTemplat(asal.isi, isi) : [],
          })),
        };
      }),
      perubahan: perubahan.map(({ skpId, nama, jabatan, diajukanPada, tenggat, hubungan }) => ({
        skpId,
        nama,
        jabatan,
        diajukanPada: diajukanPada.toISOString(),
        tenggat,
        sebagaiAtasan: hubungan === "ATASAN_PENILAI",
      })),
    };
  },
});

const Pilihan = z.object({ skpId: SkpId, versi: Versi });

export const tetapkanMassal = writeOperation({
  summary: "Menetapkan banyak SKP sekali tekan; masing-masing menurut aturan penetapan satu SKP, yang tidak dapat disebut sebabnya",
  http: ["POST", "/tim/penetapan"],
  input: z.object({
    skp: z.array(Pilihan, "Centang sedikitnya satu SKP.").min(1, "Centang sedikitnya satu SKP.").max(200, "Paling banyak 200 SKP sekali tetapkan."),
  }),
  output: z.object({
    jumlah: z.number(),
    hasil: z.array(z.object({ skpId: z.string(), nama: z.string(), ditetapkan: z.boolean(), sebab: z.string().nullable() })),
  }),
  access: masuk,
  async run(context, { skp }) {
    const nama = new Map((await listMenunggu(context.tx, personOf(context), context.today)).map((satu) => [satu.skpId, satu.nama]));
    const unik = skp.filter(({ skpId }, n) => skp.findIndex((lain) => lain.skpId === skpId) === n);
    const hasil = [];
    for (const satu of unik) hasil.push({ skpId: satu.skpId, nama: nama.get(satu.skpId) ?? "SKP lain", ...(await tetapkanSatu(context, satu)) });
    const jumlah = hasil.filter(({ ditetapkan }) => ditetapkan).length;
    context.audit({ jenis: "pegawai", id: personOf(context), rincian: { penetapanMassal: jumlah, tidakDapat: hasil.length - jumlah } });
    return { jumlah, hasil };
  },
});

/** Sets one as `skp.tetapkan` does, its access included; a refusal leaves nothing of it behind. */
async function tetapkanSatu(context: WriteContext, satu: z.output<typeof Pilihan>): Promise<{ ditetapkan: boolean; sebab: string | null }> {
  const catatan: AuditNote[] = [];
  try {
    const putusan = await judge(context.tx, "skp", satu.skpId, [penilaiSkp, atasanPenilaiSkp], PEMBACA_SKP, context.actor, context.today);
    if (putusan === "TIDAK_TERLIHAT") return { ditetapkan: false, sebab: "SKP ini tidak ada, atau bukan untuk Anda." };
    if (putusan === "TIDAK_BERHAK") return { ditetapkan: false, sebab: "Anda boleh membaca SKP ini, tetapi tidak menetapkannya." };
    await cobaSatu(context.tx, () => tetapkan.run({ ...context, audit: (one) => void catatan.push(one) }, satu));
    for (const one of catatan) context.audit(one);
    return { ditetapkan: true, sebab: null };
  } catch (galat) {
    if (!isRefusal(galat)) throw galat;
    return {
      ditetapkan: false,
      sebab: galat.code === "DATA_SUDAH_BERUBAH" ? "Isinya berubah sejak Anda membacanya. Baca lagi, lalu tetapkan." : galat.message,
    };
  }
}
