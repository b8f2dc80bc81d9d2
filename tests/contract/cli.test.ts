import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Connection } from "#platform/db/connect.ts";
import { LABEL_EKSPEKTASI, LABEL_PREDIKAT } from "#rules/kosakata.ts";
import { bacaPdf } from "../baca-pdf.ts";
import { migratedPglite } from "../pglite.ts";
import { muatKasus } from "../../src/contoh/muat-kasus.ts";

const CONTOH = join(import.meta.dirname, "../contoh");
type Berkas = { id: string; kind: string; content: Record<string, unknown>; expected: Record<string, string & number> };
const baca = (id: string): Berkas => JSON.parse(readFileSync(join(CONTOH, `${id}.json`), "utf8")) as Berkas;
const SEMUA = readdirSync(CONTOH)
  .filter((nama) => nama.endsWith(".json"))
  .map((nama) => baca(nama.slice(0, -5)));
const SKP = SEMUA.filter(({ kind }) => kind.startsWith("skp-"));
const EVALUASI = SEMUA.filter(({ kind }) => kind.startsWith("evaluasi-"));

let connection: Connection;
beforeAll(async () => {
  connection = await migratedPglite();
});
afterAll(() => connection.close());

test("kasus yang terlihat lengkap", () => {
  expect(SKP).toHaveLength(6);
  expect(EVALUASI).toHaveLength(6);
});

test.each(SKP)("contoh $id ditetapkan menjadi SKP dengan isi yang sama", async (kasus) => {
  const { ringkasan, berkas } = await muatKasus(connection, kasus);
  expect(ringkasan).toEqual({
    status: "DITETAPKAN",
    jumlahRhkUtama: kasus.expected.jumlah_rhk_utama,
    jumlahRhkTambahan: kasus.expected.jumlah_rhk_tambahan,
    jumlahIndikator: kasus.expected.jumlah_indikator ?? kasus.expected.jumlah_ukuran,
  });
  expect(berkas.map(({ nama }) => nama.split("-")[0])).toHaveLength(2);
});

test.each(EVALUASI)("contoh $id dinilai menurut kuadran, apa pun yang tercetak", async (kasus) => {
  const { ringkasan, berkas } = await muatKasus(connection, kasus);
  const kode = <T extends string>(label: Record<T, string>, teks: string | undefined) => (Object.keys(label) as T[]).find((one) => label[one] === teks);
  expect(ringkasan).toEqual({
    predikat: kode(LABEL_PREDIKAT, kasus.expected.predikat_menurut_kuadran),
    ratingHasilKerja: kode(LABEL_EKSPEKTASI, kasus.expected.rating_hasil_kerja),
    ratingPerilakuKerja: kode(LABEL_EKSPEKTASI, kasus.expected.rating_perilaku_kerja),
  });
  expect(berkas.map(({ nama }) => nama.slice(0, 5)).toSorted()).toEqual([expect.stringMatching(/^C\.1\.[123]$/), "D.1.1"]);
});

test("tugas belajar yang tidak lulus tidak memakai kuadran", async () => {
  const kasus = baca("al6-t2-evaluasi-tugas-belajar");
  const { ringkasan } = await muatKasus(connection, { ...kasus, content: { ...kasus.content, status_tugas_belajar: "TIDAK LULUS" } });
  expect(ringkasan).toMatchObject({ predikat: "KURANG", ratingHasilKerja: "DIBAWAH" });
});

test("yang tidak tercetak boleh tidak ada", async () => {
  const { id, kind, content } = baca("al4-t3-evaluasi-kasubdit2");
  const { periode_dipilih: _, perilaku_kerja: __, ...isi } = content;
  const utama = (content.hasil_kerja as { utama: { indikator: Record<string, unknown>[] }[] }).utama.map((rhk) => ({
    ...rhk,
    indikator: rhk.indikator.map(({ umpan_balik_berkelanjutan: ___, realisasi_berdasarkan_bukti_dukung: realisasi, ...one }) => ({
      ...one,
      aspek: "Kuantitas dan Kualitas",
      realisasi_berdasarkan_bukti_dukung: [realisasi],
    })),
  }));
  const kepala = { pegawai_yang_dinilai: { jabatan: null, unit_kerja: null }, pejabat_penilai_kinerja: {} };
  const { ringkasan } = await muatKasus(connection, { id, kind, content: { ...isi, kepala, hasil_kerja: { utama } } });
  expect(ringkasan).toMatchObject({ predikat: "KURANG" });
});

test.each([
  ["bukan objek", [], /satu objek JSON/],
  ["jenis lain", { ...baca("al2-t6-skp-direktur2"), kind: "matriks" }, /kind/],
  [
    "rating asing",
    { ...baca("al4-t2-evaluasi-direktur2"), content: { ...baca("al4-t2-evaluasi-direktur2").content, rating_hasil_kerja: "LUAR BIASA" } },
    /LUAR BIASA.*DIATAS/,
  ],
  [
    "tanpa capaian",
    { ...baca("al4-t2-evaluasi-direktur2"), content: { ...baca("al4-t2-evaluasi-direktur2").content, capaian_kinerja_organisasi: undefined } },
    /capaian_kinerja_organisasi/,
  ],
  ["tanpa hasil kerja", { ...baca("al2-t6-skp-direktur2"), content: { ...baca("al2-t6-skp-direktur2").content, hasil_kerja: { utama: [] } } }, /utama/],
])("kasus rusak ditolak dengan satu kalimat: %s", async (_nama, kasus, kalimat) => {
  await expect(muatKasus(connection, kasus)).rejects.toMatchObject({ name: "PerintahError", message: expect.stringMatching(kalimat) });
});

type Keluar = { kode: number | null; stdout: string; stderr: string };
function terang(args: string[], masukan = "", env: Record<string, string> = {}): Promise<Keluar> {
  return new Promise((selesai) => {
    const anak = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", join(import.meta.dirname, "../../src/cli.ts"), ...args], {
      env: { ...process.env, ...env },
    });
    const hasil: Keluar = { kode: null, stdout: "", stderr: "" };
    anak.stdout.on("data", (potong: Buffer) => (hasil.stdout += potong.toString()));
    anak.stderr.on("data", (potong: Buffer) => (hasil.stderr += potong.toString()));
    anak.on("close", (kode) => selesai({ ...hasil, kode }));
    anak.stdin.on("error", () => {});
    anak.stdin.end(masukan);
  });
}

const sementara: string[] = [];
function folderSementara(): string {
  const folder = mkdtempSync(join(tmpdir(), "terang-cli-"));
  sementara.push(folder);
  return folder;
}
afterAll(() => {
  for (const folder of sementara) rmSync(folder, { recursive: true, force: true });
});

describe("perintah sebagai proses", () => {
  test.each([
    ["predikat", { hasilKerja: "DIATAS", perilakuKerja: "SESUAI" }, "BAIK"],
    ["predikat", { hasilKerja: "DIATAS", perilakuKerja: "SESUAI", tugasBelajar: "TIDAK_LULUS" }, "KURANG"],
    ["tenggat", { jenis: "keberatan", sejak: "2026-02-05", hariLibur: ["2026-02-16"], hariKerjaPerMinggu: 5 }, "2026-02-26"],
    [
      "distribusi",
      { capaianOrganisasi: "BAIK", predikat: { SANGAT_BAIK: 2, BAIK: 18 } },
      expect.objectContaining({ jumlah: 20, puncakNyata: "BAIK", mirip: true }),
    ],
  ])("hitung %s", async (nama, masukan, nilai) => {
    const { kode, stdout, stderr } = await terang(["hitung", nama], JSON.stringify(masukan));
    expect({ kode, stderr }).toEqual({ kode: 0, stderr: "" });
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
    expect(JSON.parse(stdout)).toMatchObject({ nilai, alasan: expect.any(Array) as unknown[] });
  });

  test.each([
    [["hitung", "predikat"], '{"hasilKerja":"DIATAS","perilakuKerja":"BAGUS"}', /perilakuKerja.*BAGUS.*DIATAS, SESUAI, DIBAWAH/],
    [["hitung", "predikat"], '{"hasilKerja":"DIATAS"}', /perilakuKerja: belum ada/],
    [["hitung", "tenggat"], '{"jenis":"keberatan","sejak":"2026-02-31"}', /sejak/],
    [["hitung", "distribusi"], '{"capaianOrganisasi":"BAIK","predikat":{"BAIK":-1}}', /predikat\.BAIK/],
    [["hitung", "distribusi"], "{", /tidak dapat dibaca sebagai JSON/],
    [["hitung", "predikat", "/tidak/ada.json"], "", /tidak ada/],
    [["terbang"], "", /Perintah terbang tidak dikenal/],
    [["contoh", "muat", "/tidak/ada.json"], "", /tidak ada/],
    [["akun"], "", /akun pertama --nip NIP --nama NAMA/],
    [["akun", "pertama", "--nip", "123"], "", /keduanya terisi/],
    [["migrate"], "", /TERANG_MODE/],
  ])("masukan keliru, %j %s: satu kalimat dan kode 1", async (args, masukan, kalimat) => {
    const { kode, stdout, stderr } = await terang(args, masukan, args[0] === "migrate" ? { TERANG_MODE: "lain" } : {});
    expect({ kode, stdout }).toEqual({ kode: 1, stdout: "" });
    expect(stderr).toMatch(kalimat);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  test("bantuan, migrate dan audit verify pada basis data baru", async () => {
    expect(await terang(["--help"])).toMatchObject({ kode: 0, stdout: "", stderr: expect.stringContaining("contoh muat") as string });
    const env = { TERANG_DATA: folderSementara(), DATABASE_URL: "" };
    const pertama = JSON.parse((await terang(["migrate"], "", env)).stdout) as { diterapkan: string[] };
    expect(pertama.diterapkan[0]).toBe("0001-organisasi.sql");
    expect((await terang(["migrate"], "", env)).stdout).toBe('{"diterapkan":[]}\n');
    expect(JSON.parse((await terang(["audit", "verify"], "", env)).stdout)).toMatchObject({ utuh: true });
  }, 180_000);

  test("akun pertama mencetak kode masuk administrator pertama", async () => {
    const env = {
      TERANG_DATA: folderSementara(),
      DATABASE_URL: "",
      TERANG_MODE: "produksi",
      TERANG_RAHASIA: "k3JfQ9vLx2Zt7Wm5Rb8Ny1Hc4Pd6Sg0A",
      TERANG_ALAMAT: "https://terang.contoh.id",
    };
    await (await migratedPglite(env.TERANG_DATA)).close();
    const { kode, stdout } = await terang(["akun", "pertama", "--nip", "19880312 201101 2 001", "--nama", "Sari Rahmadani"], "", env);
    expect({ kode, hasil: JSON.parse(stdout) as unknown }).toMatchObject({
      kode: 0,
      hasil: {
        nip: "198803122011012001",
        nama: "Sari Rahmadani",
        kode: expect.stringMatching(/^\w{5}-\w{5}$/) as string,
        alamat: "https://terang.contoh.id/masuk/kode",
      },
    });
  }, 180_000);

  test("contoh muat menulis PDF", async () => {
    const folder = folderSementara();
    const berkas = join(folder, "kasus.json");
    writeFileSync(berkas, JSON.stringify(baca("al4-t3-evaluasi-kasubdit2")));
    const { kode, stdout } = await terang(["contoh", "muat", berkas, "--keluaran", join(folder, "hasil")]);
    const hasil = JSON.parse(stdout) as { predikat: string; berkas: string[] };
    expect({ kode, predikat: hasil.predikat }).toEqual({ kode: 0, predikat: "KURANG" });
    expect(readdirSync(join(folder, "hasil")).toSorted()).toEqual(hasil.berkas.toSorted());
    const lembar = hasil.berkas.find((nama) => nama.startsWith("C.1.3"));
    expect((await bacaPdf(new Uint8Array(readFileSync(join(folder, "hasil", lembar ?? ""))))).teks).toContain("SIMBG");
  }, 180_000);
});
