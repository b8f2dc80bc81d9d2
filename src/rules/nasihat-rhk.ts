import { isBanyakGagasan } from "./gagasan-skp.ts";
import { diLuarKendali } from "./jangkauan-skp.ts";
import { aktivitasTersamar, isKategori, kataAktivitas, kataKerjaKabur } from "./kata-skp.ts";
import { PASAL } from "./putusan.ts";
import type { SkpUntukDiperiksa, Temuan } from "./skp-diperiksa.ts";

const CONTOH = "Ibu hamil terlayani sesuai standar";
const huruf = (teks: string): string => teks.charAt(0).toUpperCase() + teks.slice(1);

type Pemilik = Pick<SkpUntukDiperiksa, "keluarga" | "jenisJabatan">;

/** The one thing most worth saying about how a result is put: only the first that applies, so that the advice stays short. */
function bentukRhk(path: string, teks: string, { keluarga }: Pemilik): Temuan[] {
  const dasar = PASAL.hasilBukanAktivitas;
  const kabur = kataKerjaKabur(teks);
  if (kabur !== null) {
    return [
      {
        path,
        kode: "KATA_KERJA_KABUR",
        teks: `${huruf(kabur)} belum menyebut keadaan yang dicapai. Tulis apa yang berubah, untuk siapa, dan sampai mana.`,
        kata: kabur,
        contoh: "Waktu tunggu pasien rawat jalan turun menjadi 30 menit",
        dasar,
      },
    ];
  }
  const aktivitas = kataAktivitas(teks) ?? aktivitasTersamar(teks);
  if (aktivitas !== null) {
    return [
      {
        path,
        kode: "RHK_AKTIVITAS",
        teks: `${huruf(aktivitas)} adalah aktivitas. Tulis hasilnya: apa yang terwujud atau berubah sesudah pekerjaan itu?`,
        kata: aktivitas,
        contoh: CONTOH,
        dasar,
      },
    ];
  }
  if (isKategori(teks)) {
    return [
      {
        path,
        kode: "RHK_KATEGORI",
        teks: "Ini nama bidang pekerjaan. Tulis hasilnya: apa yang terwujud, untuk siapa?",
        kata: teks.trim(),
        contoh: CONTOH,
        dasar,
      },
    ];
  }
  // The results of a JPT are the goals of the perjanjian kinerja, worded there ("pelayanan kesehatan dan kemandirian masyarakat").
  if (keluarga === "JPT" || !isBanyakGagasan(teks)) return [];
  return [
    {
      path,
      kode: "BANYAK_GAGASAN",
      teks: "Ada beberapa hasil dalam satu kalimat. Pisahkan menjadi RHK sendiri-sendiri supaya masing-masing dapat dinilai.",
      dasar: PASAL.kriteriaUkuran,
    },
  ];
}

/** Advice about a figure of the whole city in the hands of one person. */
export function nasihatKendali(path: string, teks: string, skp: Pemilik): Temuan[] {
  const kata = diLuarKendali(teks, skp.jenisJabatan);
  if (kata === null) return [];
  return [
    {
      path,
      kode: "LUAR_KENDALI",
      teks: `${huruf(kata)} ditentukan banyak pihak. Tulis bagian yang dapat Anda pengaruhi sendiri.`,
      kata,
      dasar: PASAL.kriteriaUkuran,
    },
  ];
}

/** Advice on the words of one result (p. 24–25, 47, 51). */
export function nasihatRhk(path: string, teks: string, skp: Pemilik): Temuan[] {
  return [...bentukRhk(path, teks, skp), ...nasihatKendali(path, teks, skp)];
}
