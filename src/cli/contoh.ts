import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bacaJson } from "./baca-json.ts";
import { PerintahError } from "./perintah-error.ts";
import type { Perintah } from "./perintah-error.ts";

/** `contoh muat BERKAS.json [--keluaran DIR]`: plays one case of the annex in a throw-away database. */
export const contoh: Perintah = async (args) => {
  const { path, keluaran } = bacaIsian(args);
  const kasus = await bacaJson(path);
  if (keluaran !== undefined) await buatFolder(keluaran);
  const [{ connectPglite }, { migrate }, { muatKasus }] = await Promise.all([
    import("#platform/db/connect.ts"),
    import("#platform/db/migrate.ts"),
    import("../contoh/muat-kasus.ts"),
  ]);
  const connection = await connectPglite(null);
  try {
    await migrate(connection.db);
    const { ringkasan, berkas } = await muatKasus(connection, kasus);
    const folder = keluaran ?? (await mkdtemp(join(tmpdir(), "terang-contoh-")));
    for (const one of berkas) await writeFile(join(folder, one.nama), one.isi);
    process.stderr.write(`Dokumen ditulis di ${folder}.\n`);
    return { keluaran: { ...ringkasan, berkas: berkas.map((one) => one.nama) } };
  } finally {
    await connection.close();
  }
};

function bacaIsian(args: readonly string[]): { path: string; keluaran: string | undefined } {
  const { values, positionals } = baca(args);
  const [kata = "", path, ...lebih] = positionals;
  if (kata !== "muat") throw new PerintahError(`Perintah contoh ${kata === "" ? "belum lengkap" : `${kata} tidak dikenal`}; tulis contoh muat BERKAS.json.`);
  if (path === undefined) throw new PerintahError("Sebutkan berkas contohnya: contoh muat BERKAS.json.");
  if (lebih.length > 0) throw new PerintahError(`Terlalu banyak isian: ${lebih.join(" ")}. Muat satu contoh setiap kali.`);
  return { path, keluaran: values.keluaran };
}

function baca(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { keluaran: { type: "string" } }, allowPositionals: true });
  } catch {
    throw new PerintahError("Isian perintah tidak dikenal; tulis contoh muat BERKAS.json [--keluaran DIR].");
  }
}

async function buatFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch {
    throw new PerintahError(`Folder ${folder} tidak dapat dibuat.`);
  }
}
