import { tambahHariKerja } from "./hari-kerja.ts";
import type { Kalender } from "./hari-kerja.ts";
import { PASAL } from "./putusan.ts";
import type { Putusan } from "./putusan.ts";
import { nomorHari, tanggalDari } from "./tanggal.ts";

export const TRIWULAN = ["I", "II", "III", "IV-AKHIR"] as const;
export type Triwulan = (typeof TRIWULAN)[number];

/** One evaluation window. Days are ISO dates, all of them inside: `selesai`, `catatSampai` and `tutup` still count. */
export type Jendela = {
  readonly triwulan: Triwulan;
  readonly mulai: string;
  readonly selesai: string;
  readonly catatSampai: string;
  readonly buka: string;
  readonly tutup: string;
};

export type Tahun = {
  readonly tahun: number;
  readonly mulai: string;
  readonly selesai: string;
  readonly batasSkp: string;
  readonly jendela: readonly Jendela[];
};

/** Working days after a quarter's end. [ours] The regulation leaves the length of the windows open (rule book §5.2). */
const BUKA = 8;
const CATAT = 12;
const TUTUP = 18;
/** The last quarter is rated together with the year, before January ends. */
const CATAT_AKHIR = 6;
const AWAL = ["01-01", "04-01", "07-01", "10-01"] as const;

/** A year as it is proposed to whoever opens it: quarters by the calendar, windows by working days. Everything may be changed. */
export function usulkanTahun(tahun: number, kalender: Kalender): Putusan<Tahun> {
  const akhirJanuari = sebelumnya(`${tahun + 1}-02-01`, kalender);
  const jendela = TRIWULAN.map((triwulan, n): Jendela => {
    const berikut = AWAL[n + 1];
    const selesai = geser(berikut ? `${tahun}-${berikut}` : `${tahun + 1}-01-01`, -1);
    const sesudah = (jumlah: number) => tambahHariKerja(selesai, jumlah, kalender);
    const isAkhir = triwulan === "IV-AKHIR";
    return {
      triwulan,
      mulai: `${tahun}-${AWAL[n]}`,
      selesai,
      catatSampai: sesudah(isAkhir ? CATAT_AKHIR : CATAT),
      buka: isAkhir ? sesudah(1) : sesudah(BUKA),
      tutup: isAkhir ? akhirJanuari : sesudah(TUTUP),
    };
  });
  return {
    nilai: { tahun, mulai: `${tahun}-01-01`, selesai: `${tahun}-12-31`, batasSkp: `${tahun}-01-31`, jendela },
    alasan: [
      { teks: "SKP ditetapkan paling lambat akhir Januari.", dasar: PASAL.batasJanuari },
      { teks: "Evaluasi periodik dilakukan tiap triwulan; panjang masanya diatur instansi.", dasar: PASAL.waktuPeriodik },
      { teks: "Evaluasi tahunan selesai sebelum Januari berakhir.", dasar: PASAL.waktuTahunan },
    ],
  };
}

export type SalahJendela = { readonly bagian: "catatSampai" | "buka" | "tutup"; readonly teks: string };

/** What is wrong with the days of a window; empty when they can be kept. */
export function periksaJendela({ mulai, selesai, catatSampai, buka, tutup }: Omit<Jendela, "triwulan">): SalahJendela[] {
  const salah: SalahJendela[] = [];
  if (catatSampai < selesai) salah.push({ bagian: "catatSampai", teks: "Pencatatan tidak dapat ditutup sebelum triwulannya berakhir." });
  if (buka <= mulai) salah.push({ bagian: "buka", teks: "Penilaian dibuka sesudah triwulannya mulai." });
  if (tutup < buka) salah.push({ bagian: "tutup", teks: "Penilaian ditutup sesudah dibuka." });
  else if (tutup < catatSampai)
    salah.push({ bagian: "tutup", teks: "Penilaian ditutup sesudah pencatatan ditutup, supaya yang dicatat terakhir sempat dibaca." });
  return salah;
}

const geser = (tanggal: string, hari: number): string => tanggalDari(nomorHari(tanggal) + hari);

/** The last working day before a day. */
function sebelumnya(tanggal: string, kalender: Kalender): string {
  let awal = geser(tanggal, -1);
  while (tambahHariKerja(geser(awal, -1), 1, kalender) !== awal) awal = geser(awal, -1);
  return awal;
}
