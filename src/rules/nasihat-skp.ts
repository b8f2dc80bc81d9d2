import { isKategori, kataAktivitas, kataKabur, kataMutlak } from "./kata-skp.ts";
import { PASAL } from "./putusan.ts";
import type { IndikatorUntukDiperiksa, RhkUntukDiperiksa, SkpUntukDiperiksa, Temuan } from "./skp-diperiksa.ts";

/** More results than this dilute attention. [ours] The examples of the regulation have 3 to 10. */
const RHK_TERBANYAK = 8;

const daftar = (kata: string[]): string => (kata.length < 2 ? kata.join("") : `${kata.slice(0, -1).join(", ")} dan ${kata.at(-1)}`);
const huruf = (teks: string): string => teks.charAt(0).toUpperCase() + teks.slice(1);

function nasihatMutlak(path: string, teks: string): Temuan[] {
  const kata = kataMutlak(teks);
  if (kata.length === 0) return [];
  return [
    {
      path,
      kode: "KATA_MUTLAK",
      teks: `${huruf(daftar(kata))} membuat target mutlak; sekali meleset, target gagal. Sisakan ruang, kecuali hasil utama yang menyangkut nyawa, cedera, keamanan negara, atau kerugian besar.`,
      kata: kata.join(", "),
      contoh: "80–90%",
      dasar: PASAL.targetTidakMutlak,
    },
  ];
}

function nasihatKabur(path: string, teks: string): Temuan[] {
  const kata = kataKabur(teks);
  if (kata.length === 0) return [];
  return [
    {
      path,
      kode: "KATA_KABUR",
      teks: `${huruf(daftar(kata))} belum punya ukuran. Berapa, dalam satuan apa, dihitung dari mana?`,
      kata: kata.join(", "),
      contoh: "Waktu tunggu pemeriksaan, target 20–30 menit",
      dasar: PASAL.kriteriaUkuran,
    },
  ];
}

function nasihatIndikator(skp: SkpUntukDiperiksa, jenis: RhkUntukDiperiksa["jenis"], path: string, satu: IndikatorUntukDiperiksa): Temuan[] {
  const dikecualikan = skp.keluarga === "JPT" || (jenis === "UTAMA" && (satu.menyangkut ?? null) !== null);
  const kuantitatif = skp.pendekatan === "KUANTITATIF";
  return (["teks", "target"] as const).flatMap((bagian) => [
    ...(dikecualikan ? [] : nasihatMutlak(`${path}.${bagian}`, satu[bagian] ?? "")),
    ...(kuantitatif ? nasihatKabur(`${path}.${bagian}`, satu[bagian] ?? "") : []),
  ]);
}

function nasihatRhk(path: string, teks: string): Temuan[] {
  const dasar = PASAL.hasilBukanAktivitas;
  const aktivitas = kataAktivitas(teks);
  if (aktivitas !== null) {
    return [
      {
        path,
        kode: "RHK_AKTIVITAS",
        teks: `${huruf(aktivitas)} adalah aktivitas. Tulis hasilnya: apa yang terwujud atau berubah sesudah pekerjaan itu?`,
        kata: aktivitas,
        contoh: "Ibu hamil terlayani sesuai standar",
        dasar,
      },
    ];
  }
  if (!isKategori(teks)) return [];
  return [
    {
      path,
      kode: "RHK_KATEGORI",
      teks: "Ini nama bidang pekerjaan. Tulis hasilnya: apa yang terwujud, untuk siapa?",
      kata: teks.trim(),
      contoh: "Ibu hamil terlayani sesuai standar",
      dasar,
    },
  ];
}

/** Advice on wording (p. 24–25, 47, 51). Never a reason to refuse a SKP. */
export function nasihatSkp(skp: SkpUntukDiperiksa): Temuan[] {
  const banyak: Temuan[] =
    skp.rhk.length > RHK_TERBANYAK
      ? [
          {
            path: "rhk",
            kode: "RHK_TERLALU_BANYAK",
            teks: `Ada ${skp.rhk.length} rencana hasil kerja. Gabungkan yang sejenis supaya perhatian tidak terbagi.`,
            dasar: PASAL.hasilBukanAktivitas,
          },
        ]
      : [];
  const perRhk = skp.rhk.flatMap((rhk, r) => {
    const path = `rhk.${r}`;
    const perluPimpinan = skp.keluarga === "JA_JF" && skp.pendekatan === "KUANTITATIF" && (rhk.rhkPimpinan ?? "").trim() === "";
    const pimpinan: Temuan[] = perluPimpinan
      ? [
          {
            path: `${path}.rhkPimpinan`,
            kode: "RHK_PIMPINAN_KOSONG",
            teks: "Sebutkan hasil kerja Pimpinan yang didukung rencana ini.",
            dasar: PASAL.rhkPimpinan,
          },
        ]
      : [];
    return [
      ...pimpinan,
      ...nasihatRhk(`${path}.teks`, rhk.teks),
      ...rhk.indikator.flatMap((satu, i) => nasihatIndikator(skp, rhk.jenis, `${path}.indikator.${i}`, satu)),
    ];
  });
  return [...banyak, ...perRhk];
}
