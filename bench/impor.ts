// A workbook of the whole city, checked row by row against the database, beside reading the same workbook and nothing else.
import { createHash } from "node:crypto";
import { periksaSekarang } from "#features/impor/jobs.ts";
import { insertImpor } from "#features/impor/queries.ts";
import type { Database } from "#platform/db/connect.ts";
import { bacaLembar } from "#platform/lembar/baca.ts";
import { tulisXlsx } from "#platform/lembar/tulis.ts";
import type { KolomLembar } from "#platform/lembar/tulis.ts";
import { buatNip } from "#rules/nip.ts";
import { tanggalDari } from "#rules/tanggal.ts";
import { median, type Ukuran } from "./ukuran.ts";

const ORANG = 23_000;
const KOLOM = 25;
const PUTARAN = 3;

/** Nothing is applied: the rows that were checked are thrown away again. */
export async function ukurImpor({ db, hari }: { db: Database; hari: string }): Promise<Ukuran[]> {
  const isi = await buatBuku();
  const babak: { lantai: number; kami: number }[] = [];
  await baca(isi); // the first reading compiles
  for (let n = 0; n < PUTARAN; n += 1) babak.push({ lantai: await detik(() => baca(isi)), kami: await periksa(db, isi, hari) });
  const lantai = { nama: "membaca buku itu saja", nilai: median(babak.map((satu) => satu.lantai)) };
  const kami = { nilai: median(babak.map((satu) => satu.kami)) };
  const nama = `Periksa impor ${ORANG.toLocaleString("id-ID")} pegawai × ${KOLOM} kolom (XLSX)`;
  const bersama = { satuan: "detik", lantai, kami, rasio: median(babak.map((satu) => satu.lantai / satu.kami)) } as const;
  return [
    { nama, ...bersama, ambang: { nilai: 30 } },
    { nama: `${nama}: paling lama empat kali membaca`, ...bersama, ambang: { rasio: 0.25 } },
  ];
}

/** Made-up people with the columns of SIMPEG that are read, and as many that are not. */
async function buatBuku(): Promise<Uint8Array> {
  const dibaca = ["NIP", "Nama", "Jenis Pegawai", "Pangkat", "Gol. Ruang", "Surel"];
  const kolom: KolomLembar[] = [
    ...dibaca.map((judul) => ({ judul, jenis: "teks" as const })),
    ...Array.from({ length: KOLOM - dibaca.length - 1 }, (_, n) => ({ judul: `Lain ${n + 1}`, jenis: "teks" as const })),
    { judul: "Tgl SK", jenis: "tanggal" },
  ];
  const baris = Array.from({ length: ORANG }, (_, n) => {
    const nip = buatNip({
      jenis: "PNS",
      tanggalLahir: tanggalDari(n % 9_000),
      tmt: "2018-03",
      jenisKelamin: n % 2 === 0 ? "P" : "L",
      urut: 1 + Math.floor(n / 9_000),
    });
    const lain = Array.from({ length: KOLOM - dibaca.length - 1 }, (_, k) => `isi ${n % 997} kolom ${k}`);
    return [nip, `Pegawai Nomor ${n}`, "PNS", "Penata", "III/c", `pegawai${n}@contoh.go.id`, ...lain, "2020-01-02"];
  });
  return tulisXlsx([{ nama: "Pegawai", kolom, baris }]);
}

async function baca(isi: Uint8Array): Promise<void> {
  const hasil = await bacaLembar(isi);
  if (!hasil.ok || hasil.lembar[0]?.baris.length !== ORANG + 1) throw new Error("Buku ukuran tidak terbaca.");
}

/** @returns seconds from the start of the check until its result is stored */
async function periksa(db: Database, isi: Uint8Array, hari: string): Promise<number> {
  const unit = await db.selectFrom("unit").select("id").where("induk_id", "is", null).executeTakeFirstOrThrow();
  const pegawai = await db.selectFrom("pegawai").select("id").orderBy("id").limit(1).executeTakeFirstOrThrow();
  const imporId = await db.transaction().execute((tx) =>
    insertImpor(tx, {
      jenis: "PEGAWAI",
      unit_id: unit.id,
      nama_berkas: "ukur.xlsx",
      sha256: createHash("sha256").update(isi).digest("hex"),
      ukuran: isi.length,
      isi: Buffer.from(isi),
      status: "MEMERIKSA",
      dibuat_oleh: pegawai.id,
      dibuat_pada: new Date(`${hari}T05:00:00Z`),
    }),
  );
  try {
    const lama = await detik(() => periksaSekarang(db, imporId, hari));
    const { status, jumlah_baris } = await db.selectFrom("impor").select(["status", "jumlah_baris"]).where("id", "=", imporId).executeTakeFirstOrThrow();
    if (status !== "SIAP" || jumlah_baris !== ORANG) throw new Error(`Impor ukuran ${status} dengan ${jumlah_baris} baris.`);
    return lama;
  } finally {
    await db.deleteFrom("impor").where("id", "=", imporId).execute();
  }
}

async function detik(kerjakan: () => Promise<void>): Promise<number> {
  const mulai = performance.now();
  await kerjakan();
  return (performance.now() - mulai) / 1000;
}
