import { z } from "zod";
import { filtered } from "#platform/access/relation.ts";
import { teks } from "#platform/input.ts";
import { readOperation } from "#platform/operation.ts";
import { pengelolaPegawai } from "./access.ts";
import { countAkun, listAkun } from "./queries-pegawai.ts";
import { KEADAAN_AKUN, RingkasanAkun } from "./schemas.ts";

const SEKALI = 50;

export const daftar = readOperation({
  summary: "Akun pegawai di unit yang saya kelola: siapa yang belum punya kata sandi, belum pernah masuk, atau tanpa faktor kedua",
  http: ["GET", "/akun/pegawai"],
  input: z.object({
    cari: teks(100, "Pencarian").default(""),
    keadaan: z.enum(KEADAAN_AKUN, "Pilihan itu tidak dikenal.").default("SEMUA"),
    /** The last row of the page before: name and id with a newline between. */
    setelah: z.string().max(400).optional(),
  }),
  output: z.object({
    pegawai: z.array(RingkasanAkun),
    jumlah: z.object({ SEMUA: z.number(), BELUM_SANDI: z.number(), BELUM_MASUK: z.number(), PERLU_FAKTOR_KEDUA: z.number(), DITUTUP: z.number() }),
    setelah: z.string().nullable(),
  }),
  access: filtered([pengelolaPegawai]),
  async run({ db, today, allowed }, { cari, keadaan, setelah }) {
    const [nama = "", id = ""] = (setelah ?? "").split("\n");
    const baris = await listAkun(db, allowed("p"), today, { cari, keadaan, sesudah: setelah ? { nama, id } : null, banyak: SEKALI + 1 });
    const pegawai = baris.slice(0, SEKALI);
    const terakhir = pegawai.at(-1);
    return {
      pegawai: pegawai.map((satu) => ({ ...satu, terakhirMasuk: satu.terakhirMasuk?.toISOString() ?? null })),
      jumlah: await countAkun(db, allowed("p"), today),
      setelah: baris.length > SEKALI && terakhir ? `${terakhir.nama}\n${terakhir.pegawaiId}` : null,
    };
  },
});
