import { parseArgs } from "node:util";
import { migrate } from "#platform/db/migrate.ts";
import { hashSandi } from "#platform/session/sessions.ts";
import { isKosong, muatKota } from "#kota/muat.ts";
import type { PilihanKota } from "#kota/susun-baris.ts";
import { denganBasisData } from "./basis-data.ts";
import { PerintahError } from "./perintah-error.ts";
import type { HasilPerintah } from "./perintah-error.ts";

/** `demo kota`: fills an empty configured database with a city of thousands and several years, from a seed. */
export function demoKota(args: readonly string[]): Promise<HasilPerintah> {
  const pilihan = bacaPilihan(args);
  return denganBasisData(async (connection, config) => {
    if (config.mode === "produksi") throw new PerintahError("Kota peragaan tidak dimuat dalam mode produksi. Pakai TERANG_MODE=peragaan dan basis data lain.");
    await migrate(connection.db);
    if (!(await isKosong(connection))) throw new PerintahError("Basis data ini sudah berisi; kota peragaan hanya dimuat ke basis data kosong.");
    if (connection.kind === "pglite" && pilihan.orang > 3000)
      process.stderr.write("Kota sebesar ini lama dimuat tanpa peladen PostgreSQL; isi DATABASE_URL, atau kurangi --orang.\n");
    const hasil = await muatKota(connection, pilihan, { hashSandi, kabar: (teks) => void process.stderr.write(`${teks}\n`) });
    return { keluaran: { ...pilihan, ...hasil } };
  });
}

const BATAS = { orang: [100, 1_000_000], tahun: [1, 5], benih: [0, 4_294_967_295] } as const;

function bacaPilihan(args: readonly string[]): PilihanKota {
  let values: { orang?: string; tahun?: string; benih?: string };
  try {
    ({ values } = parseArgs({ args: [...args], options: { orang: { type: "string" }, tahun: { type: "string" }, benih: { type: "string" } } }));
  } catch {
    throw new PerintahError("Cara pakai: demo kota [--orang 23000] [--tahun 3] [--benih 1].");
  }
  const angka = (nama: keyof typeof BATAS, bawaan: number): number => {
    const teks = values[nama];
    if (teks === undefined) return bawaan;
    const [kecil, besar] = BATAS[nama];
    const nilai = /^\d+$/.test(teks) ? Number(teks) : Number.NaN;
    if (!(nilai >= kecil && nilai <= besar)) throw new PerintahError(`--${nama} harus bilangan bulat dari ${kecil} sampai ${besar}.`);
    return nilai;
  };
  return { orang: angka("orang", 23_000), tahun: angka("tahun", 3), benih: angka("benih", 1) };
}
