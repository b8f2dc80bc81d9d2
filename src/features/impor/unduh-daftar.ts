import { z } from "zod";
import { pengurusUnit } from "#features/pegawai/access.ts";
import { anyRelation, masuk } from "#platform/access/relation.ts";
import { BerkasKeluar } from "#platform/input.ts";
import { XLSX, tulisCsv, tulisXlsx } from "#platform/lembar/tulis.ts";
import type { KolomLembar } from "#platform/lembar/tulis.ts";
import { writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { BIDANG, JENIS_IMPOR, LABEL_JENIS } from "./bidang.ts";
import { BACA_DAFTAR } from "./queries-unduh.ts";

/** SKP are taken out from the list of completeness, where who may read them is decided. */
const DAFTAR = JENIS_IMPOR.filter((satu) => satu !== "SKP");
const TANGGAL = new Set(["mulai", "selesai", "berhentiPada"]);

/**
 * Units, posts, people or holdings in the columns the import reads, so that a file taken out, corrected and sent in again
 * changes exactly what was corrected. A write, because who took a list out of the system is kept in the audit.
 */
export const unduhDaftar = writeOperation({
  summary: "Mengunduh unit, jabatan, pegawai, atau riwayat jabatan unit yang saya kelola, dengan kolom yang dibaca impor",
  http: ["GET", "/unduh-daftar/:daftar"],
  input: z.object({
    daftar: z.enum(DAFTAR, "Pilih daftar yang diunduh."),
    bentuk: z.enum(["xlsx", "csv"], "Pilih xlsx atau csv.").default("xlsx"),
  }),
  output: BerkasKeluar,
  access: masuk,
  rahasia: true,
  async run({ tx, actor, today, audit }, { daftar, bentuk }) {
    if (actor.jenis !== "PEGAWAI") refuse(REFUSAL.BELUM_MASUK);
    const baris = await BACA_DAFTAR[daftar](tx, anyRelation([pengurusUnit], "u", actor, today), today);
    const bidang = BIDANG[daftar];
    const kolom = bidang.map(({ judul, kunci }): KolomLembar => ({ judul, jenis: kunci === "kelas" ? "angka" : TANGGAL.has(kunci) ? "tanggal" : "teks" }));
    const lembar = { nama: LABEL_JENIS[daftar], kolom, baris: baris.map((satu) => bidang.map(({ kunci }) => satu[kunci] ?? null)) };
    const isi = bentuk === "csv" ? tulisCsv(lembar) : await tulisXlsx([lembar]);
    audit({ jenis: "pegawai", id: actor.pegawaiId, rincian: { daftar, bentuk, baris: baris.length } });
    return {
      nama: `${LABEL_JENIS[daftar].toLowerCase().replaceAll(" ", "-")}-${today}.${bentuk}`,
      jenis: bentuk === "csv" ? "text/csv; charset=utf-8" : XLSX,
      isi,
    };
  },
});
