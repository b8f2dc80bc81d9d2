import { dictionary } from "@zxcvbn-ts/language-common";

/**
 * What a new password must be, after NIST SP 800-63B rev. 4: length, any character, no rules of composition, no forced
 * change; refused are passwords that leaked often, and those that are the person's own data.
 */
export const SANDI_TERPENDEK = 12;
export const SANDI_TERPANJANG = 200;

/** Almost fifty thousand of the most leaked passwords, asked without leaving this machine. */
const BOCOR = new Set(dictionary["passwords-common"].map((satu) => String(satu).toLowerCase()));
/** Words everybody here would try first. */
const RUMAH = ["terang", "medan", "pemko", "pemkomedan", "bkpsdm", "asn", "pns", "sandi", "password", "katasandi", "indonesia"];
const DERET = ["01234567890123456789", "98765432109876543210", "abcdefghijklmnopqrstuvwxyz", "zyxwvutsrqponmlkjihgfedcba", "qwertyuiopasdfghjklzxcvbnm"];
/** What has to be left once names, dates and words of the house are taken out. */
const SISA_TERPENDEK = 8;

export type Pemilik = { nip: string | null; nama: string };

/** Null when the password may be used, else one sentence for its field. */
export function periksaSandi(sandi: string, pemilik: Pemilik): string | null {
  const panjang = [...sandi].length;
  if (panjang < SANDI_TERPENDEK)
    return `Kata sandi paling sedikit ${SANDI_TERPENDEK} huruf; Anda menulis ${panjang}. Beberapa kata yang mudah diingat sudah cukup.`;
  if (sandi.length > SANDI_TERPANJANG) return `Kata sandi paling panjang ${SANDI_TERPANJANG} huruf.`;
  const kecil = sandi.normalize("NFKC").toLowerCase();
  if (new Set(kecil).size < 5) return "Kata sandi ini hanya mengulang beberapa huruf. Pakailah beberapa kata yang berbeda.";
  if (DERET.some((deret) => isUlangan(kecil, deret))) return "Kata sandi ini deretan yang urut sehingga cepat tertebak. Pakailah beberapa kata yang berbeda.";
  if (isBocor(kecil)) return "Kata sandi ini ada dalam daftar kata sandi yang sudah bocor di internet, jadi dicoba orang lebih dahulu. Pilih yang lain.";
  if (sisaTanpa(kecil, kataPemilik(pemilik)).length < SISA_TERPENDEK)
    return "Kata sandi ini terlalu dekat dengan nama, NIP, tanggal lahir, atau kata seperti medan dan terang. Pilih yang tidak terkait dengan Anda.";
  return null;
}

/** In the list itself, after dropping what people hang on at the ends, or the same leaked word several times. */
function isBocor(kecil: string): boolean {
  const inti = kecil.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  if (BOCOR.has(kecil) || (inti.length > 0 && BOCOR.has(inti))) return true;
  for (let bagian = 3; bagian <= kecil.length / 2; bagian += 1) {
    const awal = kecil.slice(0, bagian);
    if (awal.repeat(Math.ceil(kecil.length / bagian)).slice(0, kecil.length) === kecil) return true;
  }
  return false;
}

function isUlangan(kecil: string, deret: string): boolean {
  return deret.repeat(Math.ceil(kecil.length / deret.length) + 1).includes(kecil);
}

/** Name, NIP and birth date in the ways people write them, longest first so that parts do not hide the whole. */
function kataPemilik({ nip, nama }: Pemilik): string[] {
  const kata = nama
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((satu) => satu.length >= 3);
  const tanggal = nip ? [nip.slice(0, 4), nip.slice(4, 6), nip.slice(6, 8)] : [];
  const [tahun = "", bulan = "", hari = ""] = tanggal;
  const angka = nip
    ? [nip, nip.slice(8), `${tahun}${bulan}${hari}`, `${hari}${bulan}${tahun}`, `${hari}${bulan}${tahun.slice(2)}`, `${tahun.slice(2)}${bulan}${hari}`, tahun]
    : [];
  return [...kata, ...angka, ...RUMAH].filter((satu) => satu !== "").sort((a, b) => b.length - a.length);
}

function sisaTanpa(kecil: string, kata: string[]): string {
  let sisa = kecil.replaceAll(/[^\p{L}\p{N}]/gu, "");
  const semula = sisa;
  for (const satu of kata) sisa = sisa.replaceAll(satu, "");
  return sisa === semula ? kecil : sisa;
}
