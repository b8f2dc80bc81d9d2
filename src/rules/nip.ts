import type { Putusan } from "./putusan.ts";
import { isTanggal } from "./tanggal.ts";

/** `tmt`: month of appointment as CPNS, "YYYY-MM"; null for PPPK, whose number holds a year only. */
export type Nip = {
  readonly nip: string;
  readonly jenis: "PNS" | "PPPK";
  readonly tanggalLahir: string;
  readonly jenisKelamin: "L" | "P";
  readonly tmt: string | null;
};

type BahanNip = { readonly tanggalLahir: string; readonly jenisKelamin: "L" | "P"; readonly urut: number };
export type InputNip = (BahanNip & { readonly jenis: "PNS"; readonly tmt: string }) | (BahanNip & { readonly jenis: "PPPK"; readonly tahun: number });

const PANJANG = 18;
/** Digits 13–14 of every NI PPPK; read as a month they would reject all of them. */
const KODE_PPPK = "21";
const TAHUN_PPPK_PERTAMA = 2019;
const USIA_TERMUDA = 16;
const USIA_TERTUA = 58;

const tolak = (teks: string, rincian: Record<string, unknown> = {}): Putusan<null> => ({ nilai: null, alasan: [{ ...rincian, teks }] });

/** Age in whole years at the end of a month ("YYYY-MM"). */
function usia(lahir: string, bulan: string): number {
  const tahun = Number(bulan.slice(0, 4)) - Number(lahir.slice(0, 4));
  return bulan.slice(5) >= lahir.slice(5, 7) ? tahun : tahun - 1;
}

/**
 * Reads a NIP (PNS) or NI PPPK of 18 digits; spaces, dots, hyphens and a leading apostrophe are forgiven. PNS: birth
 * YYYYMMDD, TMT CPNS YYYYMM, sex 1/2, serial 3. PPPK: birth, year of appointment (2019 or later), 21, sex, serial.
 * There is no check digit. `nilai` null comes with one plain sentence that says what is wrong.
 */
export function periksaNip(teks: string): Putusan<Nip | null> {
  if (/^\s*'?\d+(?:[.,]\d+)?e\+?\d+\s*$/i.test(teks)) {
    return tolak("Lembar kerja mengubah NIP menjadi bilangan pangkat sehingga angkanya hilang. Ubah kolomnya menjadi teks, lalu isi lagi NIP lengkap.", {
      tertulis: teks,
    });
  }
  const nip = teks.replace(/^\s*'/, "").replace(/[\s.-]/g, "");
  if (nip === "") return tolak("Tulis NIP atau NI PPPK, 18 angka.");
  if (!/^\d+$/.test(nip)) return tolak("NIP hanya terdiri atas angka.", { tertulis: teks });
  if (nip.length !== PANJANG) return tolak(`NIP terdiri atas 18 angka; Anda menulis ${nip.length}.`, { panjang: nip.length });

  const tanggalLahir = `${nip.slice(0, 4)}-${nip.slice(4, 6)}-${nip.slice(6, 8)}`;
  if (!isTanggal(tanggalLahir)) return tolak(`Delapan angka pertama NIP adalah tanggal lahir; ${nip.slice(0, 8)} bukan tanggal.`);
  const tahun = nip.slice(8, 12);
  const bulan = nip.slice(12, 14);
  const jenis = bulan === KODE_PPPK ? "PPPK" : "PNS";
  if (jenis === "PNS" && !/^(?:0[1-9]|1[0-2])$/.test(bulan)) {
    return tolak(`Angka ke-13 dan ke-14 adalah bulan pengangkatan (01 sampai 12) atau ${KODE_PPPK} untuk PPPK; Anda menulis ${bulan}.`);
  }
  if (jenis === "PPPK" && Number(tahun) < TAHUN_PPPK_PERTAMA) {
    return tolak(`PPPK diangkat mulai tahun ${TAHUN_PPPK_PERTAMA}; Anda menulis ${tahun}.`);
  }
  const muda = usia(tanggalLahir, jenis === "PNS" ? `${tahun}-${bulan}` : `${tahun}-12`);
  const tua = usia(tanggalLahir, jenis === "PNS" ? `${tahun}-${bulan}` : `${tahun}-01`);
  if (muda < USIA_TERMUDA || tua > USIA_TERTUA) {
    return tolak(`Menurut NIP ini, usia saat diangkat ${muda} tahun. Periksa tanggal lahir dan waktu pengangkatannya.`, { usia: muda });
  }
  const kelamin = nip[14];
  if (kelamin !== "1" && kelamin !== "2") return tolak(`Angka ke-15 adalah jenis kelamin, 1 atau 2; Anda menulis ${kelamin}.`);
  return {
    nilai: { nip, jenis, tanggalLahir, jenisKelamin: kelamin === "1" ? "L" : "P", tmt: jenis === "PNS" ? `${tahun}-${bulan}` : null },
    alasan: [{ teks: jenis === "PNS" ? "18 angka, terbaca sebagai NIP PNS." : "18 angka, terbaca sebagai NI PPPK." }],
  };
}

/**
 * Builds a number for made-up people (demo data, tests). `tmt` "YYYY-MM", `urut` 1–999.
 * Throws RangeError when the parts do not make a number that `periksaNip` accepts.
 */
export function buatNip(input: InputNip): string {
  const pengangkatan = input.jenis === "PNS" ? input.tmt.replace("-", "") : `${input.tahun}${KODE_PPPK}`;
  const nip = `${input.tanggalLahir.replaceAll("-", "")}${pengangkatan}${input.jenisKelamin === "L" ? 1 : 2}${String(input.urut).padStart(3, "0")}`;
  const putusan = periksaNip(nip);
  if (putusan.nilai?.nip !== nip || putusan.nilai.jenis !== input.jenis || !(input.urut >= 1)) {
    throw new RangeError(`NIP tidak dapat dibuat. ${putusan.nilai ? "Bagiannya tidak lengkap." : (putusan.alasan[0]?.teks ?? "")}`);
  }
  return nip;
}

/** The printed form, groups of 8, 6, 1 and 3: "19850312 200903 2 004". Anything but 18 digits is returned unchanged. */
export function nipBerspasi(nip: string): string {
  return nip.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, "$1 $2 $3 $4");
}
