// npm run bench: floor, ours and their ratio in one table, on a PostgreSQL server of its own with the demo city in it.
// Figures are printed and written down, never asserted: machines are shared and noisy.
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "../bin/postgres.mjs";
import { ukurBacaan } from "./baca.ts";
import { hitungBaris, masukkanOrang } from "./kota.ts";
import { susunLaporan, susunTabel, tulisLaporan } from "./laporan.ts";
import { ukurMulai } from "./mulai.ts";
import { ukurPdf } from "./pdf.ts";
import { AKAR, nyalakan } from "./proses.ts";
import { bukaPerekam } from "./rekam.ts";
import { ukurSimpan } from "./simpan.ts";
import type { Ukuran } from "./ukuran.ts";

const kabar = (teks: string) => void process.stderr.write(`${teks}\n`);
const hanya = process.argv.slice(2); // names of parts: baca, simpan, pdf, mulai; none means all
const mau = (bagian: string) => hanya.length === 0 || hanya.includes(bagian);

const bebanAwal = loadavg()[0] ?? 0;
const postgres = await startPostgres();
if (!postgres) throw new Error("PostgreSQL tidak ada di mesin ini; pasang misalnya dengan apt install postgresql.");
const dir = mkdtempSync(join(tmpdir(), "terang-ukur-"));
chmodSync(dir, 0o755);
try {
  kabar("Mengisi kota peragaan di PostgreSQL …");
  const terang = await nyalakan([process.execPath, "--disable-warning=ExperimentalWarning", `${AKAR}/src/main.ts`], {
    DATABASE_URL: postgres.url,
    TERANG_DATA: dir,
  });
  const perekam = await bukaPerekam(postgres.url);
  const ukuran: Ukuran[] = [];
  try {
    const orang = await masukkanOrang(perekam.db, terang.alamat);
    const baris = await hitungBaris(perekam.db);
    const bagian = { alamat: terang.alamat, databaseUrl: postgres.url, bin: postgres.bin, dir, orang, perekam };
    if (mau("baca")) {
      kabar("Membaca …");
      ukuran.push(...(await ukurBacaan(bagian)));
    }
    if (mau("simpan")) {
      kabar("Menyimpan …");
      ukuran.push(await ukurSimpan(bagian));
    }
    if (mau("pdf")) {
      kabar("Mencetak PDF …");
      ukuran.push(...(await ukurPdf(bagian)));
    }
    await perekam.tutup();
    await terang.berhenti();
    if (mau("mulai")) {
      kabar("Memulai ulang …");
      ukuran.push(await ukurMulai(dir));
    }
    process.stdout.write(`${susunTabel(ukuran)}\n`);
    if (hanya.length === 0) await tulisLaporan(susunLaporan(ukuran, { versiPostgres: postgres.version, baris, bebanAwal }));
  } finally {
    await terang.berhenti();
  }
} finally {
  postgres.stop();
  rmSync(dir, { recursive: true, force: true });
}
