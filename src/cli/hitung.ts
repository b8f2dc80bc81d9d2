import { z } from "zod";
import { CAPAIAN_ORGANISASI, EKSPEKTASI, PREDIKAT_KINERJA, STATUS_TUGAS_BELAJAR } from "#rules/kosakata.ts";
import { timbangDistribusi } from "#rules/pola-distribusi.ts";
import { predikatKinerja } from "#rules/predikat-kinerja.ts";
import { TENGGAT, tenggat } from "#rules/tenggat.ts";
import type { JenisTenggat } from "#rules/tenggat.ts";
import { bacaJson, kata, pastikan } from "./baca-json.ts";
import { PerintahError } from "./perintah-error.ts";
import type { Perintah } from "./perintah-error.ts";

const OBJEK = "Isinya harus satu objek JSON.";

const Predikat = z
  .strictObject({ hasilKerja: kata(EKSPEKTASI), perilakuKerja: kata(EKSPEKTASI), tugasBelajar: kata(STATUS_TUGAS_BELAJAR).nullish() }, { error: objek })
  .transform(({ hasilKerja, perilakuKerja, tugasBelajar }) => ({ hasilKerja, perilakuKerja, ...(tugasBelajar ? { tugasBelajar } : {}) }));

const Tanggal = z.iso.date("tanggal ditulis seperti 2026-02-05.");
const JENIS = Object.keys(TENGGAT) as [JenisTenggat, ...JenisTenggat[]];

const Tenggat = z.strictObject(
  {
    jenis: kata(JENIS),
    sejak: Tanggal,
    hariLibur: z.array(Tanggal, 'berisi daftar tanggal, misalnya ["2026-02-16"].').default([]),
    hariKerjaPerMinggu: z.union([z.literal(5), z.literal(6)], "hanya 5 atau 6.").default(5),
  },
  { error: objek },
);

const Banyak = z.int("jumlah pegawai harus bilangan bulat.").min(0, "jumlah pegawai tidak boleh negatif.").optional();
const Distribusi = z.strictObject(
  {
    capaianOrganisasi: kata(CAPAIAN_ORGANISASI),
    predikat: z.strictObject(Object.fromEntries(PREDIKAT_KINERJA.map((nama) => [nama, Banyak])) as Record<(typeof PREDIKAT_KINERJA)[number], typeof Banyak>, {
      error: (issue) => (issue.code === "invalid_type" ? `berisi jumlah pegawai per predikat: ${PREDIKAT_KINERJA.join(", ")}.` : undefined),
    }),
  },
  { error: objek },
);

function objek(issue: { code?: string }): string | undefined {
  return issue.code === "invalid_type" ? OBJEK : undefined;
}

/** The rules as calculators: the same functions the system decides with. */
const HITUNGAN: Record<string, (masukan: unknown) => unknown> = {
  predikat: (masukan) => predikatKinerja(pastikan(Predikat, masukan)),
  tenggat: (masukan) => tenggat(pastikan(Tenggat, masukan)),
  distribusi(masukan) {
    const { capaianOrganisasi, predikat } = pastikan(Distribusi, masukan);
    const banyak = Object.fromEntries(Object.entries(predikat).filter(([, jumlah]) => jumlah !== undefined));
    return timbangDistribusi({ capaianOrganisasi, predikat: banyak });
  },
};

/** `hitung predikat|tenggat|distribusi [BERKAS]`: reads JSON, answers `{nilai, alasan}`. */
export const hitung: Perintah = async ([nama = "", berkas, ...lebih]) => {
  const hitungan = Object.hasOwn(HITUNGAN, nama) ? HITUNGAN[nama] : undefined;
  if (!hitungan)
    throw new PerintahError(`Hitungan ${nama === "" ? "belum disebut" : `${nama} tidak dikenal`}; pilih salah satu dari ${Object.keys(HITUNGAN).join(", ")}.`);
  if (lebih.length > 0) throw new PerintahError(`Terlalu banyak isian: ${lebih.join(" ")}.`);
  const masukan = await bacaJson(berkas === "-" ? undefined : berkas);
  try {
    return { keluaran: hitungan(masukan) };
  } catch (error) {
    if (error instanceof RangeError) throw new PerintahError(error.message);
    throw error;
  }
};
