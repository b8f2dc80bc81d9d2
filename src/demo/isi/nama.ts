import type { Acak } from "../acak.ts";

/** Plausible names of Medan's peoples; combined at random, so any likeness is chance. */
const LAKI = ["Andi", "Bonar", "Poltak", "Rudi", "Syahrial", "Darwin", "Hotman", "Iqbal", "Joko", "Kevin", "Lamhot", "M. Rizal", "Nanda", "Parulian", "Rahmat", "Sahat", "Tumpal", "Usman", "Wahyu", "Yusuf", "Zainal", "Arifin", "Dodi", "Eko", "Faisal", "Gunawan", "Herman", "Irwansyah", "Johannes", "Krisna", "Ma'mun", "Robinson", "Suryadi", "Teguh", "Hasan"];
const PEREMPUAN = ["Ayu", "Berliana", "Citra", "Desi", "Elfrida", "Fitri", "Gita", "Herlina", "Indah", "Juliana", "Khairunnisa", "Lasma", "Mardiana", "Nurul", "Oktavia", "Priska", "Rosmawati", "Siti Aisyah", "Tiurma", "Ummi", "Vera", "Wahyuni", "Yanti", "Zubaidah", "Annisa", "Rina", "Sri Wahyuni", "Dahlia", "Ernita", "Sa'diah", "Hanna", "Kumala", "Lidya", "Mega", "Nirmala"];
const MARGA = ["Simanjuntak", "Nasution", "Lubis", "Siregar", "Ginting", "Tarigan", "Sembiring", "Harahap", "Hasibuan", "Siahaan", "Panjaitan", "Manurung", "Batubara", "Sinaga", "Saragih", "Purba", "Damanik", "Sitepu", "Pohan", "Daulay", "Rangkuti", "Matondang", "Hutabarat", "Situmorang", "Pasaribu", "Zebua", "Laoli", "Chaniago", "Koto", "Piliang", "Siagian", "Nainggolan", "Silalahi", "Bangun", "Barus"];
const LAIN = ["Syahputra", "Wijaya", "Santoso", "Prasetyo", "Handoko", "Tanjung", "Alamsyah", "Siddik", "Kurniawan", "Saputra", "Hartono", "Setiawan", "Tan", "Lim", "Gunawan", "Pillai", "Naidu", "Kumar", "Rambe", "Sulaiman"];

/** A name for a sex; about one in twenty has a single word, as many Javanese do. */
export function buatNama(acak: Acak, jenisKelamin: "L" | "P"): string {
  const depan = acak.pilih(jenisKelamin === "L" ? LAKI : PEREMPUAN);
  if (acak.mungkin(0.05)) return jenisKelamin === "L" ? acak.pilih(["Suparman", "Sugiono", "Wagimin", "Tukiran", "Sutrisno", "Paiman"]) : acak.pilih(["Sumiati", "Suryani", "Ngatini", "Painem", "Sulastri", "Juminten"]);
  return `${depan} ${acak.pilih(acak.mungkin(0.72) ? MARGA : LAIN)}`;
}
