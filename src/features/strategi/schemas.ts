import { z } from "zod";
import { barisHasil } from "#features/matriks/schemas.ts";
import { Id, teks } from "#platform/input.ts";
import { rapikanTulisan } from "#rules/rapikan-tulisan.ts";
import { CARA_STRATEGI, LANGKAH_LAYANAN } from "#rules/strategi.ts";
import type { LangkahLayanan } from "#rules/strategi.ts";

export const BAGIAN_TERBANYAK = 40;
export const Cara = z.enum(CARA_STRATEGI, "Pilih cara strategi ini.");
const tulisan = (maks: number, nama: string) => teks(maks, nama).transform(rapikanTulisan).default("");
export const HasilStrategi = teks(2000, "Strategi")
  .transform(rapikanTulisan)
  .refine((nilai) => nilai !== "", { error: "Tulis strateginya dalam kata hasil." });
const idPilihan = z.preprocess((nilai) => (nilai === "" || nilai === undefined ? null : nilai), Id.nullable());

/** A list, or the text of a form with one line each. */
const daftar = (nama: string) =>
  z.preprocess(
    (nilai) => (typeof nilai === "string" ? barisHasil(nilai.replaceAll("\r\n", "\n")) : (nilai ?? [])),
    z
      .array(teks(1000, nama).transform(rapikanTulisan))
      .max(30, `${nama} paling banyak 30 baris.`)
      .transform((baris) => baris.filter((satu) => satu !== "")),
  );

export const Langkah = z.object(
  Object.fromEntries(LANGKAH_LAYANAN.map((langkah) => [langkah, tulisan(2000, "Langkah ini")])) as Record<LangkahLayanan, ReturnType<typeof tulisan>>,
);

const Bagian = z.object({ sebutan: tulisan(500, "Bagian"), beban: tulisan(200, "Beban"), hasil: tulisan(2000, "Hasil"), pegawaiId: idPilihan });
/** Rows left empty are spare rows of the form. */
export const DaftarBagian = z
  .array(Bagian)
  .max(BAGIAN_TERBANYAK + 5, `Satu strategi paling banyak memuat ${BAGIAN_TERBANYAK} bagian.`)
  .default([])
  .transform((baris) => baris.filter(({ sebutan, beban, hasil, pegawaiId }) => sebutan || beban || hasil || pegawaiId));

/** The boxes of Format A.1.4; indicator and target are those of the strategy. */
export const Workblock = z.object({
  judul: tulisan(500, "Judul inisiatif"),
  pemilik: tulisan(300, "Pemilik strategi"),
  pihak: tulisan(1000, "Pihak yang terlibat"),
  waktu: tulisan(300, "Waktu penyelesaian"),
  penerima: tulisan(500, "Penerima manfaat"),
  tujuan: tulisan(1000, "Tujuan"),
  anggaran: tulisan(300, "Anggaran"),
  kegiatanRutin: daftar("Kegiatan rutin"),
  kegiatanTransformatif: daftar("Kegiatan transformatif"),
  keluaranRutin: daftar("Keluaran rutin"),
  keluaranTransformatif: daftar("Keluaran transformatif"),
});
export type Workblock = z.output<typeof Workblock>;

export function isWorkblockKosong(workblock: Workblock): boolean {
  return Object.values(workblock).every((nilai) => nilai.length === 0);
}

export const StrategiResponse = z.object({
  id: z.string(),
  indikatorId: z.string(),
  /** The indicator in its words of today, or, when it is gone, those of the day the strategy was written. */
  iki: z.string(),
  target: z.string().nullable(),
  versi: z.number(),
  cara: Cara,
  hasil: z.string(),
  langkah: z.partialRecord(z.enum(LANGKAH_LAYANAN), z.string()),
  bagian: z.array(
    z.object({
      sebutan: z.string(),
      beban: z.string(),
      hasil: z.string(),
      pegawaiId: z.string().nullable(),
      nama: z.string().nullable(),
      /** Its result stands in the person's cell of a matrix this year. */
      diMatriks: z.boolean(),
    }),
  ),
  workblock: Workblock.nullable(),
  nasihat: z.array(z.object({ kode: z.string(), teks: z.string() })),
});
export type StrategiResponse = z.output<typeof StrategiResponse>;

export const DaftarStrategiResponse = z.object({
  skpId: z.string(),
  tahun: z.number(),
  pemilik: z.object({ nama: z.string(), jabatan: z.string() }),
  iki: z.array(z.object({ indikatorId: z.string(), rhk: z.string(), teks: z.string(), target: z.string().nullable(), strategi: z.array(StrategiResponse) })),
  /** Strategies whose indicator was taken out of the SKP: kept, to be given another one. */
  lepas: z.array(StrategiResponse),
  /** Whom the owner may give a share: those rated, and the members of teams headed. Empty for readers. */
  calon: z.array(z.object({ pegawaiId: z.string(), nama: z.string(), jabatan: z.string().nullable(), tim: z.string().nullable() })),
  /** The matrices the owner keeps or may begin. Empty for readers. */
  matriks: z.array(z.object({ timKerjaId: z.string().nullable(), nama: z.string() })),
  boleh: z.object({ ubah: z.boolean() }),
});
