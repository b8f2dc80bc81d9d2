import { writeFile } from "node:fs/promises";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { ALAT, SAMBUNGAN } from "./beban.ts";
import { AKAR } from "./proses.ts";
import { putuskan } from "./ukuran.ts";
import type { Ukuran } from "./ukuran.ts";

const angka = (nilai: number, desimal: number) => nilai.toLocaleString("id-ID", { minimumFractionDigits: desimal, maximumFractionDigits: desimal });

function barisTabel(one: Ukuran): string[] {
  const besar = (nilai: number) => (one.satuan === "detik" ? `${angka(nilai, 2)} s` : `${angka(nilai, nilai < 100 ? 1 : 0)}/s`);
  const lama = ({ p50, p99 }: { p50?: number; p99?: number }) => (p50 === undefined || p99 === undefined ? "—" : `${angka(p50, 1)} / ${angka(p99, 1)} ms`);
  const ambang = "rasio" in one.ambang ? `rasio ≥ ${angka(one.ambang.rasio, 2)}` : `${one.satuan === "detik" ? "≤" : "≥"} ${besar(one.ambang.nilai)}`;
  const { tercapai, kurang } = putuskan(one);
  return [
    one.nama,
    `${besar(one.lantai.nilai)} (${one.lantai.nama})`,
    lama(one.lantai),
    besar(one.kami.nilai),
    lama(one.kami),
    angka(one.rasio, 2),
    ambang,
    tercapai ? "tercapai" : `belum, selisih ${angka(kurang, 0)} %`,
  ];
}

const KEPALA = ["Pekerjaan", "Lantai", "p50 / p99 lantai", "Terang", "p50 / p99 Terang", "Rasio", "Ambang", "Putusan"];

/** The table for a terminal. */
export function susunTabel(ukuran: readonly Ukuran[]): string {
  const semua = [KEPALA, ...ukuran.map(barisTabel)];
  const lebar = KEPALA.map((_, kolom) => Math.max(...semua.map((baris) => baris[kolom]?.length ?? 0)));
  return semua
    .map((baris) =>
      baris
        .map((isi, kolom) => isi.padEnd(lebar[kolom] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** The report people read: the same table, how it was measured, and what is not reached. */
export function susunLaporan(
  ukuran: readonly Ukuran[],
  { versiPostgres, data, baris, bebanAwal }: { versiPostgres: string; data: string; baris: Record<string, number>; bebanAwal: number },
): string {
  const garis = (isi: readonly string[]) => `| ${isi.join(" | ")} |`;
  const belum = ukuran.filter((one) => !putuskan(one).tercapai);
  const orientasi = ukuran.flatMap((one) =>
    one.orientasi && one.satuan === "per detik"
      ? [`- ${one.nama}: ${one.orientasi}; terukur ${angka(one.kami.nilai, 0)} per detik, p99 ${angka(one.kami.p99 ?? Number.NaN, 1)} ms.`]
      : [],
  );
  return `# Ukuran kecepatan

Ditulis oleh \`npm run bench\`; jangan disunting dengan tangan.

${[KEPALA, KEPALA.map(() => "---"), ...ukuran.map(barisTabel)].map(garis).join("\n")}

${belum.length === 0 ? "Semua ambang tercapai dalam pengukuran ini." : `Belum tercapai: ${belum.map((one) => `${one.nama} (selisih ${angka(putuskan(one).kurang, 0)} % dari ambang)`).join("; ")}.`}

${bebanAwal > availableParallelism() ? `**Mesin sedang sibuk.** Sebelum pengukuran mulai sudah ada ${angka(bebanAwal, 1)} pekerjaan yang berebut ${availableParallelism()} inti. Dalam keadaan itu rasio pun tidak dapat dipegang; pada penyimpanan, misalnya, Terang satu proses sedangkan lantai pgbench enam belas. Apakah dan seberapa jauh itu mengubah hasil belum diukur. Ulangi di mesin yang tenang sebelum menyimpulkan; putusan di atas tetap ditulis seperti terukur.\n\n` : ""}## Cara membaca

Yang berlaku adalah **rasio**: lantai dan Terang diukur bergantian dalam satu kali jalan, masing-masing tiga babak sesudah satu babak pemanasan, lalu diambil mediannya. Angka mutlak hanya orientasi, karena pembangkit beban, aplikasi, dan PostgreSQL berbagi mesin yang sama, dan mesin itu dapat sedang dipakai pekerjaan lain. Tidak ada angka ini yang diuji dalam rangkaian tes.

${orientasi.length > 0 ? `Orientasi di mesin dua inti yang tenang:\n\n${orientasi.join("\n")}\n` : ""}
- **Membaca**: \`GET /api/v1/evaluasi/:evaluasiId/mengapa\` dengan kuki sesi sungguhan. Lantainya Fastify polos di proses lain yang menjalankan pernyataan SQL yang sama lewat \`pg\` di peladen yang sama, lalu mengirim barisnya sebagai JSON.
- **Menyimpan**: \`PUT /api/v1/realisasi/:rhkId/:bulan\`. Lantainya \`pgbench\` yang mengulang seluruh pernyataan transaksi itu, direkam dari operasinya sendiri, tanpa aplikasi sama sekali. Tiap sambungan memakai baris orang yang berbeda.
- **Daftar, pencarian, penilai**: enam belas pertanyaan berbeda bergiliran, sebagai pengelola seluruh kota atau sebagai orangnya sendiri. Lantainya \`pgbench\` dengan seluruh pernyataan yang direkam dari operasi itu, akses termasuk; lajunya dihitung seakan pertanyaan itu juga ditanyakan bergiliran.
- **Seluruh kota**: penilai setiap pegawai dengan satu panggilan \`penilai_pada\`; lantainya join rekursif polos yang hanya mendaki struktur. Beranda pengelola diminta satu per satu; lantainya pernyataan yang sama lewat satu sambungan.
- **Halaman**: satu proses, sudah masuk. Lantainya mengirim bita yang sama dari ingatan, jadi rasionya tidak mempunyai ambang.
- **PDF**: dari data yang tersimpan, dihitung per detik waktu prosesor seluruh proses.
- **Mulai**: dari perintah sampai \`/sehat\` dan halaman pertama menjawab.

## Orang

Pegawai yang pertama kali memakai Terang, di telepon 360 px, dari halaman masuk sampai SKP diajukan dengan templat jabatannya dan dua target disesuaikan: **9 tindakan** (tekan, isi, pilih; ambang 25). Dihitung dan dijaga oleh \`tests/e2e/templat.e2e.ts\`.

Empat puluh orang dengan jabatan yang sama: sekali usul 2,6 detik, sekali tetapkan 1,7 detik, di basis data tertanam pada mesin dua inti yang sedang sibuk (\`massal.test.ts\`).

## Keadaan

- Mesin: ${availableParallelism()} inti; beban rata-rata satu menit ${angka(bebanAwal, 1)} sebelum pengukuran, ${angka(loadavg()[0] ?? 0, 1)} di akhirnya
- Node ${process.versions.node}, ${versiPostgres.replace(/^postgres /, "")}
- Beban: ${ALAT}, ${SAMBUNGAN} sambungan, hanya di dalam mesin sendiri
- Data: ${data}, ${Object.entries(baris)
    .map(([tabel, jumlah]) => `${angka(jumlah, 0)} ${tabel}`)
    .join(", ")}
- Tanggal: ${new Date().toLocaleDateString("id-ID", { dateStyle: "long", timeZone: "Asia/Jakarta" })}
`;
}

export const tulisLaporan = (isi: string) => writeFile(join(AKAR, "docs/ukuran.md"), isi);
