import { z } from "zod";
import { findVersiUntukSkp } from "#features/indikator/queries.ts";
import { on } from "#platform/access/relation.ts";
import type { Tx } from "#platform/db/connect.ts";
import { personOf, writeOperation } from "#platform/operation.ts";
import type { WriteContext } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { PENGATUR_TEMPLAT, pembacaTemplat } from "./access.ts";
import { isiDariMasukan } from "./isi-templat.ts";
import { findTemplat, insertVersi, isNamaDipakai, lockTemplat, updateTemplat } from "./queries.ts";
import { Alasan, AmbilanPustaka, CatatanVersi, Id, IdentitasTemplat, IsiTemplatInput, Versi } from "./schemas.ts";
import { TOLAK_TEMPLAT } from "./teks.ts";

const access = on((input: { templatId: string }) => input.templatId, [...PENGATUR_TEMPLAT], [pembacaTemplat]);

/** Locks a running template that is still as it was read. */
async function kunci(tx: Tx, templatId: string, versi: number) {
  const templat = await lockTemplat(tx, templatId);
  if (templat.status !== "BERLAKU") refuse(TOLAK_TEMPLAT.TEMPLAT_DIHENTIKAN);
  if (templat.versi !== versi) refuse(REFUSAL.DATA_SUDAH_BERUBAH);
  return templat;
}

export const perbaiki = writeOperation({
  summary: "Menulis versi baru sebuah templat; SKP yang memakai versi lama tetap",
  http: ["POST", "/templat-skp/:templatId/versi"],
  input: IsiTemplatInput.extend({ ...IdentitasTemplat.shape, templatId: Id, versi: Versi, catatan: CatatanVersi, pustaka: AmbilanPustaka }),
  output: z.object({ templatId: z.string(), nomor: z.number() }),
  access,
  refusals: [TOLAK_TEMPLAT.TEMPLAT_DIHENTIKAN, TOLAK_TEMPLAT.NAMA_TEMPLAT_DIPAKAI, TOLAK_TEMPLAT.TEMPLAT_TIDAK_BERUBAH],
  async run(context, { templatId, versi, catatan, nama, namaJabatan, jenisPegawai, pustaka, ...masukan }) {
    const { tx, now } = context;
    const { unit_id, keluarga } = await kunci(tx, templatId, versi);
    const lama = (await findTemplat(tx, templatId)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    if (await isNamaDipakai(tx, templatId, unit_id, nama))
      refuse(TOLAK_TEMPLAT.NAMA_TEMPLAT_DIPAKAI, {}, [{ path: "nama", code: "dipakai", message: TOLAK_TEMPLAT.NAMA_TEMPLAT_DIPAKAI.sentence({}) }]);
    const isi = isiDariMasukan(masukan, keluarga, lama.isi, await asalPustaka(context, pustaka));
    const isiSama = sama(isi, lama.isi);
    if (isiSama && nama === lama.nama && namaJabatan === lama.namaJabatan && jenisPegawai === lama.jenisPegawai) refuse(TOLAK_TEMPLAT.TEMPLAT_TIDAK_BERUBAH);
    const nomor = isiSama ? lama.nomor : lama.nomor + 1;
    if (!isiSama) await insertVersi(tx, { templatId, nomor, isi, catatan: catatan || null, oleh: personOf(context), pada: now });
    await updateTemplat(tx, templatId, { nama, nama_jabatan: namaJabatan, jenis_pegawai: jenisPegawai, versi: versi + 1 });
    context.audit({ jenis: "templat_skp", id: templatId, rincian: { nomor, nama, namaJabatan, catatan } });
    return { templatId, nomor };
  },
});

/** For each line taken from the library its version there; one that is no longer offered leaves its words without a link. */
async function asalPustaka({ tx, today }: WriteContext, pustaka: z.output<typeof AmbilanPustaka>) {
  const asal = new Map<string, { versiId: string; pustakaId: string; kode: string }>();
  for (const { indikatorId, versiId } of pustaka) {
    const versi = await findVersiUntukSkp(tx, versiId, today);
    if (versi) asal.set(indikatorId, { versiId: versi.id, pustakaId: versi.pustaka_id, kode: versi.kode });
  }
  return asal;
}

export const hentikan = writeOperation({
  summary: "Menghentikan sebuah templat: tidak ditawarkan lagi, SKP yang memakainya tetap",
  http: ["POST", "/templat-skp/:templatId/henti"],
  input: z.object({ templatId: Id, versi: Versi, alasan: Alasan }),
  output: z.object({ templatId: z.string() }),
  access,
  refusals: [TOLAK_TEMPLAT.TEMPLAT_DIHENTIKAN],
  async run({ tx, today, audit }, { templatId, versi, alasan }) {
    await kunci(tx, templatId, versi);
    await updateTemplat(tx, templatId, { status: "DIHENTIKAN", dihentikan_pada: today, alasan_henti: alasan, versi: versi + 1 });
    audit({ jenis: "templat_skp", id: templatId, rincian: { status: "DIHENTIKAN", alasan } });
    return { templatId };
  },
});

/** Key order is not content: what came back from the database is sorted by it. */
function sama(satu: unknown, lain: unknown): boolean {
  return JSON.stringify(urutkan(satu)) === JSON.stringify(urutkan(lain));
}

function urutkan(nilai: unknown): unknown {
  if (Array.isArray(nilai)) return nilai.map(urutkan);
  if (typeof nilai !== "object" || nilai === null) return nilai;
  return Object.fromEntries(
    Object.entries(nilai)
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([kunciNya, isi]) => [kunciNya, urutkan(isi)]),
  );
}
