import type { PeranPengguna } from "#web/pengguna.ts";

/** A word of the navigation and where it leads. */
export type Tautan = { href: string; teks: string };

const BERANDA: Tautan = { href: "/", teks: "Beranda" };
const BULAN_INI: Tautan = { href: "/bulan-ini", teks: "Bulan ini" };
const SKP: Tautan = { href: "/skp", teks: "SKP saya" };
const TIM: Tautan = { href: "/tim", teks: "Tim saya" };
const PENILAIAN: Tautan = { href: "/penilaian", teks: "Penilaian" };
const HASIL: Tautan = { href: "/hasil", teks: "Hasil" };

const PERAN: Tautan = { href: "/peran", teks: "Peran" };
const AKUN: Tautan = { href: "/akun-pegawai", teks: "Akun pegawai" };
const STRUKTUR: Tautan = { href: "/struktur", teks: "Struktur" };
const PEGAWAI: Tautan = { href: "/pegawai", teks: "Pegawai" };
const IMPOR: Tautan = { href: "/impor", teks: "Impor data" };
const TIKET: Tautan = { href: "/tiket", teks: "Laporan atasan keliru" };
const DELEGASI: Tautan = { href: "/delegasi", teks: "Delegasi penilaian" };
const PUSTAKA: Tautan = { href: "/indikator", teks: "Pustaka indikator" };
const TEMPLAT: Tautan = { href: "/templat", teks: "Templat SKP" };
const POHON: Tautan = { href: "/pohon-kinerja", teks: "Pohon kinerja" };
const MATRIKS: Tautan = { href: "/matriks", teks: "Matriks peran hasil" };
const KELENGKAPAN: Tautan = { href: "/kelengkapan", teks: "Kelengkapan SKP" };
const TIM_KERJA: Tautan = { href: "/tim-kerja", teks: "Tim kerja" };

/** Four words for each role, because four is what fits at the bottom of a phone. */
const UTAMA: Record<PeranPengguna, readonly Tautan[]> = {
  PENGELOLA: [BERANDA, PEGAWAI, STRUKTUR, { href: "/capaian-organisasi", teks: "Capaian" }],
  ADMIN: [BERANDA, { ...AKUN, teks: "Akun" }, PERAN, STRUKTUR],
  PENILAI: [BERANDA, TIM, PENILAIAN, SKP],
  PIMPINAN: [BERANDA, TIM, PENILAIAN, SKP],
  INSPEKTORAT: [BERANDA, { href: "/audit", teks: "Segel" }, { href: "/periksa", teks: "Periksa" }, SKP],
  KETUA_TIM: [BERANDA, BULAN_INI, SKP, { href: "/umpan-balik", teks: "Umpan balik" }],
  PEGAWAI: [BERANDA, BULAN_INI, SKP, HASIL],
};

/** What a role does less often: in the name menu. */
const LANJUTAN: Record<PeranPengguna, readonly Tautan[]> = {
  PENGELOLA: [KELENGKAPAN, POHON, PUSTAKA, TEMPLAT, IMPOR, AKUN, TIKET, DELEGASI, PERAN, TIM_KERJA],
  ADMIN: [PEGAWAI],
  PIMPINAN: [KELENGKAPAN, POHON, PEGAWAI, STRUKTUR, PUSTAKA],
  INSPEKTORAT: [KELENGKAPAN, POHON, PEGAWAI, STRUKTUR, IMPOR, PERAN],
  PEGAWAI: [POHON, STRUKTUR, PUSTAKA],
  PENILAI: [KELENGKAPAN, POHON, MATRIKS, TEMPLAT, DELEGASI, TIM_KERJA],
  KETUA_TIM: [MATRIKS, TIM_KERJA],
};

/** A person with several roles sees the words of the one with most to do; the words of the others go into the name menu. */
const URUTAN = Object.keys(UTAMA) as PeranPengguna[];

/**
 * @returns `utama`: at most four words for the header (bottom of the screen on a phone); `lain`: the remaining words of the
 * person's other roles and what they do less often, for the menu under the name, without repetition.
 */
export function navigasi(peran: readonly PeranPengguna[]): { utama: readonly Tautan[]; lain: readonly Tautan[] } {
  const milik = URUTAN.filter((p) => peran.includes(p));
  // someone who is no pegawai (the kepala daerah) has no SKP and no result of their own
  const isMilik = (tautan: Tautan) => peran.includes("PEGAWAI") || (tautan !== SKP && tautan !== HASIL && tautan !== BULAN_INI);
  const utama = UTAMA[milik[0] ?? "PEGAWAI"].filter(isMilik);
  const lain = new Map<string, Tautan>();
  for (const tautan of [...milik.slice(1).flatMap((p) => UTAMA[p]), ...milik.flatMap((p) => LANJUTAN[p])]) {
    if (isMilik(tautan) && !utama.some((u) => u.href === tautan.href)) lain.set(tautan.href, tautan);
  }
  return { utama, lain: [...lain.values()] };
}
