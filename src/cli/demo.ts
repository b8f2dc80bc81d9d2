import type { Database } from "#platform/db/connect.ts";
import { migrate } from "#platform/db/migrate.ts";
import { denganBasisData, tanpaIsian } from "./basis-data.ts";
import { demoKota } from "./kota.ts";
import { PerintahError } from "./perintah-error.ts";
import type { Perintah } from "./perintah-error.ts";

const JUMLAH = { unit: "unit", pegawai: "pegawai", skp: "skp", realisasi: "realisasi", umpanBalik: "umpan_balik", evaluasi: "evaluasi" } as const;

/** `demo`: fills an empty configured database with the demo city and counts what is there; `demo kota` makes a big one. */
export const demo: Perintah = (args) => {
  if (args[0] === "kota") return demoKota(args.slice(1));
  tanpaIsian(args, "demo");
  return denganBasisData(async ({ db }, config) => {
    if (config.mode === "produksi") throw new PerintahError("Isi peragaan tidak dimuat dalam mode produksi. Pakai TERANG_MODE=peragaan dan basis data lain.");
    await migrate(db);
    const { ensureDemo } = await import("../boot.ts");
    const diisi = await ensureDemo(db);
    if (!diisi) process.stderr.write("Basis data ini sudah berisi, jadi dibiarkan seperti adanya.\n");
    return { keluaran: { diisi, ...(await hitungIsi(db)) } };
  });
};

async function hitungIsi(db: Database): Promise<Record<string, number>> {
  const jumlah: Record<string, number> = {};
  for (const [nama, tabel] of Object.entries(JUMLAH)) {
    const { n } = await db
      .selectFrom(tabel)
      .select((eb) => eb.fn.countAll<number>().as("n"))
      .executeTakeFirstOrThrow();
    jumlah[nama] = n;
  }
  return jumlah;
}
