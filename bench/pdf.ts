// One official form, made over and over in this process from stored data, beside an empty Typst document. Rates are per
// second of processor time of the whole process: the compiler's threads count, and other people's load does not.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { renderDokumen } from "#features/dokumen/cetakan.ts";
import type { IsiDokumen } from "#features/dokumen/cetakan.ts";
import { bacaHuruf } from "#platform/documents/huruf.ts";
import type { Perekam } from "./rekam.ts";
import type { Orang } from "./kota.ts";
import { median, type Ukuran } from "./ukuran.ts";
import { sql } from "kysely";

type Bagian = { alamat: string; dir: string; orang: readonly Orang[]; perekam: Perekam };
type Isi = { isi: IsiDokumen; kode: string; dibuatPada: Date };

/** Issues the documents of the people measured, then prints each form again from what was stored. */
export async function ukurPdf({ alamat, dir, orang, perekam }: Bagian): Promise<Ukuran[]> {
  for (const { skpId, cookie } of orang) {
    const jawaban = await fetch(`${alamat}/api/v1/skp/${skpId}/dokumen`, { method: "POST", headers: { cookie } });
    if (!jawaban.ok) throw new Error(`Dokumen tidak terbit: ${jawaban.status} ${await jawaban.text()}`);
  }
  const kosong = join(dir, "kosong.typ");
  writeFileSync(kosong, "");
  const kompiler = NodeCompiler.create({ workspace: dir, fontArgs: [{ fontBlobs: bacaHuruf() }] });
  let ke = 0;
  const buatKosong = () => {
    ke += 1; // another date each time, or nothing at all would be compiled
    kompiler.pdf({ mainFilePath: kosong }, { pdfStandard: "a-2a", creationTimestamp: ke });
    kompiler.evictCache(0);
  };
  const ukuran: Ukuran[] = [];
  for (const [form, nama] of [
    ["C.1.3", "Hasil evaluasi (C.1.3)"],
    ["D.1.1", "Dokumen evaluasi (D.1.1)"],
  ] as const) {
    const isi = await baca(perekam, form, nama);
    const kami = buatBergiliran(isi);
    buatKosong();
    kami();
    const babak: { lantai: Laju; kami: Laju }[] = [];
    for (let n = 0; n < 3; n += 1) babak.push({ lantai: await laju(buatKosong, 1500), kami: await laju(kami, 4000) });
    const ambil = (siapa: "lantai" | "kami") => ({
      nilai: median(babak.map((one) => one[siapa].perDetik)),
      p50: median(babak.map((one) => one[siapa].p50)),
      p99: median(babak.map((one) => one[siapa].p99)),
    });
    ukuran.push({
      nama: `PDF resmi per inti: ${nama}, ${isi.length} dokumen bergiliran`,
      satuan: "per detik",
      lantai: { nama: "Typst, dokumen kosong", ...ambil("lantai") },
      kami: ambil("kami"),
      rasio: median(babak.map((one) => one.kami.perDetik / one.lantai.perDetik)),
      ambang: { nilai: 40 },
    });
  }
  return ukuran;
}

async function baca(perekam: Perekam, form: string, nama: string): Promise<Isi[]> {
  const { rows } = await sql<{ form: string; data: unknown; kode: string; dibuatPada: Date }>`
    select form, data, kode, dibuat_pada as "dibuatPada" from dokumen where form = ${form} order by id limit 40`.execute(perekam.db);
  if (rows.length === 0) throw new Error(`Tidak ada ${nama} tersimpan.`);
  return rows.map(({ data, kode, dibuatPada }) => ({ isi: { form, data } as IsiDokumen, kode, dibuatPada }));
}

function buatBergiliran(isi: readonly Isi[]): () => void {
  let ke = 0;
  return () => {
    const satu = isi[ke++ % isi.length];
    if (satu)
      renderDokumen(satu.isi, {
        kodeVerifikasi: satu.kode,
        urlVerifikasi: `https://terang.contoh.go.id/periksa/${satu.kode}`,
        tanggalDokumen: satu.dibuatPada,
      });
  };
}

type Laju = { perDetik: number; p50: number; p99: number };

/** Repeats for some milliseconds. @returns how many per second of processor time; p50 and p99 in ms by the clock */
async function laju(kerjakan: () => void, ms: number): Promise<Laju> {
  const lama: number[] = [];
  const cpu = process.cpuUsage();
  const akhir = performance.now() + ms;
  while (performance.now() < akhir) {
    const mulai = performance.now();
    kerjakan();
    lama.push(performance.now() - mulai);
    await new Promise((resolve) => setImmediate(resolve)); // only then does Node free the native buffers
  }
  const { user, system } = process.cpuUsage(cpu);
  const urut = lama.toSorted((a, b) => a - b);
  const persentil = (p: number) => urut[Math.min(urut.length - 1, Math.floor(urut.length * p))] ?? Number.NaN;
  return { perDetik: lama.length / ((user + system) / 1e6), p50: persentil(0.5), p99: persentil(0.99) };
}
