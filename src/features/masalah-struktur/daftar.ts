import { z } from "zod";
import { pengelolaUnit } from "#features/pegawai/access.ts";
import { filtered } from "#platform/access/relation.ts";
import { readOperation } from "#platform/operation.ts";
import { JENIS_MASALAH, KATA_MASALAH } from "./kata-masalah.ts";
import type { JenisMasalah } from "./kata-masalah.ts";
import { listMasalah } from "./queries.ts";
import type { MasalahRow } from "./queries.ts";

/** So many of each kind are shown; the number of all stands beside. */
const SEJENIS = 50;

export const daftar = readOperation({
  summary: "Masalah struktur di unit yang saya kelola, dengan langkah dan pengelola terdekatnya",
  http: ["GET", "/struktur/masalah"],
  input: z.object({}),
  output: z.object({
    jumlah: z.number(),
    kelompok: z.array(
      z.object({
        jenis: z.enum(JENIS_MASALAH),
        judul: z.string(),
        langkah: z.string(),
        jumlah: z.number(),
        isi: z.array(
          z.object({
            sasaranId: z.string(),
            nama: z.string(),
            orang: z.string().nullable(),
            unitId: z.string(),
            unit: z.string(),
            hari: z.string().nullable(),
            pengelola: z.string().nullable(),
            /** The page where it is put right. */
            ke: z.string(),
          }),
        ),
      }),
    ),
  }),
  access: filtered([pengelolaUnit]),
  async run({ db, today, allowed }) {
    const menurut = Map.groupBy(await listMasalah(db, today, allowed("u"), SEJENIS), (satu) => satu.jenis);
    const kelompok = JENIS_MASALAH.flatMap((jenis) => {
      const isi = menurut.get(jenis);
      if (!isi) return [];
      return [{ jenis, ...KATA_MASALAH[jenis], jumlah: isi[0]?.jumlah ?? 0, isi: isi.map((satu) => ({ ...satu, ke: alamat(jenis, satu) })) }];
    });
    return { jumlah: kelompok.reduce((n, satu) => n + satu.jumlah, 0), kelompok };
  },
});

function alamat(jenis: JenisMasalah, { sasaranId }: MasalahRow): string {
  if (jenis === "TANPA_JABATAN" || jenis === "TANPA_PENILAI") return `/pegawai/${sasaranId}/penugasan`;
  if (jenis === "PERAN_DI_UNIT_BERAKHIR") return "/peran";
  if (jenis === "DELEGASI_BERAKHIR") return "/delegasi";
  return jenis === "TIM_TANPA_KETUA" ? `/tim-kerja/${sasaranId}` : `/struktur/jabatan/${sasaranId}`;
}
