// npm run bench: floor, ours and their ratio in one table, on a PostgreSQL server of its own with a city in it: the one of
// 23,000 people, or with `--kota kecil` the demo's. `--singkat` is a trial that writes no report; words are names of parts.
// Figures are printed and written down, never asserted: machines are shared and noisy.
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startPostgres } from "../bin/postgres.mjs";
import { ukurBacaan } from "./baca.ts";
import { ukurDaftar } from "./daftar.ts";
import { ukurImpor } from "./impor.ts";
import { isiKotaBesar } from "./isi.ts";
import { hitungBaris, masukkanBerperan, masukkanOrang } from "./kota.ts";
import { susunLaporan, susunTabel, tulisLaporan } from "./laporan.ts";
import { ukurMulai } from "./mulai.ts";
import { ukurPdf } from "./pdf.ts";
import { AKAR, nyalakan } from "./proses.ts";
import { bukaPerekam } from "./rekam.ts";
import { isiSasaran, ukurPandangan, ukurSekota } from "./sekota.ts";
import { ukurSimpan } from "./simpan.ts";
import type { Ukuran } from "./ukuran.ts";

const kabar = (teks: string) => void process.stderr.write(`${teks}\n`);
const BAGIAN = ["baca", "daftar", "sekota", "simpan", "impor", "pdf", "mulai"] as const;
const { values: pilihan, positionals: hanya } = parseArgs({
  allowPositionals: true,
  options: { kota: { type: "string", default: "besar" }, singkat: { type: "boolean", default: false } },
});
const isTakDikenal = hanya.some((satu) => !(BAGIAN as readonly string[]).includes(satu));
if (isTakDikenal || !["besar", "kecil"].includes(pilihan.kota))
  throw new Error(`Cara pakai: npm run bench -- [--kota besar|kecil] [--singkat] [${BAGIAN.join(" ")}]`);
const mau = (bagian: (typeof BAGIAN)[number]) => hanya.length === 0 || hanya.includes(bagian);

const bebanAwal = loadavg()[0] ?? 0;
const postgres = await startPostgres({ shared_buffers: "512MB", max_wal_size: "2GB", jit: "off" });
if (!postgres) throw new Error("PostgreSQL tidak ada di mesin ini; pasang misalnya dengan apt install postgresql.");
const dir = mkdtempSync(join(tmpdir(), "terang-ukur-"));
chmodSync(dir, 0o755);
try {
  kabar(`Mengisi kota ${pilihan.kota} di PostgreSQL …`);
  const data = pilihan.kota === "besar" ? await isiKotaBesar(postgres.url, kabar) : "kota peragaan";
  const terang = await nyalakan([process.execPath, "--disable-warning=ExperimentalWarning", `${AKAR}/src/main.ts`], {
    DATABASE_URL: postgres.url,
    TERANG_DATA: dir,
  });
  const perekam = await bukaPerekam(postgres.url);
  const ukuran: Ukuran[] = [];
  const ukur = async (bagian: (typeof BAGIAN)[number], teks: string, kerja: () => Promise<Ukuran | Ukuran[]>) => {
    if (!mau(bagian)) return;
    kabar(`${teks} …`);
    ukuran.push(...[await kerja()].flat());
  };
  try {
    const orang = await masukkanOrang(perekam.db, terang.alamat);
    const pengelola = await masukkanBerperan(perekam.db, terang.alamat, "PENGELOLA_KINERJA");
    const baris = await hitungBaris(perekam.db);
    const bagian = { alamat: terang.alamat, databaseUrl: postgres.url, bin: postgres.bin, dir, orang, perekam };
    await ukur("baca", "Membaca", () => ukurBacaan(bagian));
    await ukur("daftar", "Mendaftar dan mencari", () => ukurDaftar(bagian, pengelola));
    await ukur("sekota", "Seluruh kota", async () => [
      await ukurSekota(bagian),
      await ukurPandangan(
        bagian,
        { actor: pengelola, masukan: {}, jalur: "/api/v1/beranda" },
        { nama: "Beranda pengelola seluruh kota (API)", operasi: "beranda.lihat", ambang: 0.1 },
      ),
      await ukurPandangan(
        bagian,
        { actor: pengelola, masukan: {}, jalur: "/api/v1/kelengkapan" },
        { nama: "Kelengkapan SKP seluruh kota, siapa menunggu siapa (API)", operasi: "kelengkapan.lihat", ambang: 0.1 },
      ),
      await ukurPandangan(
        bagian,
        { actor: pengelola, masukan: { ringkas: true }, jalur: "/pohon-kinerja" },
        { nama: `Pohon kinerja seluruh kota, ${await isiSasaran(bagian)} sasaran (halaman)`, operasi: "pohonKinerja.lihat", ambang: 0.1 },
      ),
    ]);
    await ukur("simpan", "Menyimpan", () => ukurSimpan(bagian));
    await ukur("impor", "Memeriksa impor", () => ukurImpor({ db: perekam.db, hari: "2026-10-14" }));
    await ukur("pdf", "Mencetak PDF", () => ukurPdf(bagian));
    await perekam.tutup();
    await terang.berhenti();
    await ukur("mulai", "Memulai ulang", () => ukurMulai(dir));
    process.stdout.write(`${susunTabel(ukuran)}\n`);
    if (hanya.length === 0 && !pilihan.singkat) await tulisLaporan(susunLaporan(ukuran, { versiPostgres: postgres.version, data, baris, bebanAwal }));
  } finally {
    await terang.berhenti();
  }
} finally {
  postgres.stop();
  rmSync(dir, { recursive: true, force: true });
}
