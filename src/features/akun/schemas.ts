import { z } from "zod";
import { periksaNip } from "#rules/nip.ts";

/** A NIP as people type it, with spaces and dots forgiven. */
export const Nip = z.string("Isi NIP Anda.").transform((value, context) => {
  const { nilai, alasan } = periksaNip(value);
  if (nilai) return nilai.nip;
  context.addIssue({ code: "custom", message: value.trim() === "" ? "Isi NIP Anda." : (alasan[0]?.teks ?? "NIP tidak sah.") });
  return z.NEVER;
});

/** The password somebody has; only its presence is judged here. */
export const SandiLama = z.string("Isi kata sandi Anda.").min(1, "Isi kata sandi Anda.").max(200, "Kata sandi paling panjang 200 huruf.");

/** A password somebody chooses; the rules look at it together with whose it is. */
export const SandiBaru = z.string("Isi kata sandi baru.").min(1, "Isi kata sandi baru.").max(1000, "Kata sandi paling panjang 200 huruf.");

/** Said on sign-in: whether the second factor still comes, and then the person is not named yet. */
export const HasilMasuk = z.object({ nama: z.string(), faktorKedua: z.boolean() });

/** Six digits of an authenticator, with the space some of them show. */
export const KodeTotp = z
  .string("Isi kodenya.")
  .transform((nilai) => nilai.replaceAll(/\s/g, ""))
  .pipe(z.string().regex(/^\d{6}$/, "Kode terdiri atas 6 angka."));

/** One sign-in, or one that failed. */
export const RiwayatMasuk = z.object({
  pada: z.string(),
  cara: z.enum(["SANDI", "FAKTOR_KEDUA", "KODE", "TAUTAN", "KUNCI_SANDI", "MASUK_TUNGGAL", "PERAGAAN"]),
  berhasil: z.boolean(),
  alamatIp: z.string(),
  perangkat: z.string(),
});

export const KEADAAN_AKUN = ["SEMUA", "BELUM_SANDI", "BELUM_MASUK", "PERLU_FAKTOR_KEDUA", "DITUTUP"] as const;

/** How somebody's account stands, for their pengelola. */
export const RingkasanAkun = z.object({
  pegawaiId: z.string(),
  nama: z.string(),
  nip: z.string().nullable(),
  jabatan: z.string().nullable(),
  unitKerja: z.string().nullable(),
  adaSandi: z.boolean(),
  faktorKedua: z.boolean(),
  punyaPeran: z.boolean(),
  ditutup: z.boolean(),
  terakhirMasuk: z.string().nullable(),
});

export const RincianAkun = RingkasanAkun.extend({
  akunId: z.string().nullable(),
  versi: z.number().nullable(),
  /** Whether the one who looks may also act; else why not is said by the page. */
  bolehAtur: z.boolean(),
  sandiDiubahPada: z.string().nullable(),
  ditutupPada: z.string().nullable(),
  alasanTutup: z.string().nullable(),
  jumlahSesi: z.number(),
  kodeBerlakuSampai: z.string().nullable(),
  riwayat: z.array(RiwayatMasuk),
});
