import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { isRefusal } from "#platform/refusal.ts";
import { PerintahError } from "./cli/perintah-error.ts";
import type { HasilPerintah, Perintah } from "./cli/perintah-error.ts";

// what Node compiled is kept for the next command
enableCompileCache(join(import.meta.dirname, "../node_modules/.cache/terang"));

/** The command line: JSON on standard output, sentences on standard error, exit 1 when something must be mended. */
const PERINTAH: Record<string, { cara: string; muat(): Promise<Perintah> }> = {
  migrate: {
    cara: "migrate                                      menyiapkan atau memperbarui basis data",
    muat: async () => (await import("./cli/migrate.ts")).migrate,
  },
  demo: {
    cara: "demo [kota --orang N --tahun N --benih N]    mengisi basis data kosong dengan kota peragaan",
    muat: async () => (await import("./cli/demo.ts")).demo,
  },
  audit: { cara: "audit verify                                 memeriksa segel catatan audit", muat: async () => (await import("./cli/audit.ts")).audit },
  akun: {
    cara: "akun pertama --nip NIP --nama NAMA           menyiapkan administrator pertama, dengan kode masuk",
    muat: async () => (await import("./cli/akun.ts")).akun,
  },
  pustaka: {
    cara: "pustaka muat                                 memuat isi awal pustaka indikator; yang sudah ada dibiarkan",
    muat: async () => (await import("./cli/pustaka.ts")).pustaka,
  },
  contoh: {
    cara: "contoh muat BERKAS.json [--keluaran DIR]     menjalankan satu contoh SKP atau evaluasi",
    muat: async () => (await import("./cli/contoh.ts")).contoh,
  },
  hitung: {
    cara: "hitung predikat|tenggat|distribusi [BERKAS]  menghitung dari JSON di masukan standar atau berkas",
    muat: async () => (await import("./cli/hitung.ts")).hitung,
  },
};

const BANTUAN = `Cara pakai: npm run --silent terang -- PERINTAH

${Object.values(PERINTAH)
  .map((one) => `  ${one.cara}`)
  .join("\n")}

Hasilnya satu baris JSON. Penjelasan: docs/operasi/baris-perintah.md.
`;

async function jalankan([nama = "", ...args]: readonly string[]): Promise<HasilPerintah | null> {
  if (nama === "") throw new PerintahError(`Sebutkan perintahnya; yang ada: ${Object.keys(PERINTAH).join(", ")}, bantuan.`);
  if (["bantuan", "--help", "-h"].includes(nama) || args.includes("--help")) {
    process.stderr.write(BANTUAN);
    return null;
  }
  const perintah = Object.hasOwn(PERINTAH, nama) ? PERINTAH[nama] : undefined;
  if (!perintah) throw new PerintahError(`Perintah ${nama} tidak dikenal; yang ada: ${Object.keys(PERINTAH).join(", ")}, bantuan.`);
  return (await perintah.muat())(args);
}

/** One sentence of whatever went wrong; a refusal says which field. */
function kalimat(error: unknown): string {
  if (isRefusal(error)) return [error.message, ...error.errors.map((one) => `${one.path}: ${one.message}`)].join(" ");
  const pesan = error instanceof Error ? error.message : String(error);
  if (error instanceof PerintahError || (error instanceof Error && error.name === "StartError")) return pesan;
  return `Perintah ini tidak dapat diselesaikan: ${pesan}`;
}

async function main(): Promise<number> {
  try {
    const hasil = await jalankan(process.argv.slice(2));
    if (!hasil) return 0;
    await new Promise((resolve) => process.stdout.write(`${JSON.stringify(hasil.keluaran)}\n`, resolve));
    return hasil.kode ?? 0;
  } catch (error) {
    process.stderr.write(`${kalimat(error).replaceAll(/\s*\n\s*/g, " ")}\n`);
    return 1;
  }
}

process.exit(await main());
