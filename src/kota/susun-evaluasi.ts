import type { Acak } from "#demo/acak.ts";
import type { CapaianOrganisasi, NilaiPerilaku } from "#rules/kosakata.ts";
import { predikatKinerja } from "#rules/predikat-kinerja.ts";
import { acakKota } from "./acak.ts";
import { HARI_INI, TAHUN_INI } from "./bentuk.ts";
import type { Orang, Tahun, Triwulan } from "./bentuk.ts";
import type { Penampung } from "./kolom.ts";
import type { Atasan } from "./penilai.ts";
import type { Realisasi } from "./susun-catatan.ts";
import { susunMasukan } from "./susun-putusan.ts";
import type { Rating, Umpan } from "./susun-putusan.ts";
import type { Rhk } from "./susun-rencana.ts";
import { hariKerja, padaJam } from "./susun-tahun.ts";

/** The level of a unit in a quarter: the city is steady, some units stand out. */
export function capaianUnit(benih: number, kode: string, { tahun }: Tahun, { triwulan }: Triwulan): CapaianOrganisasi {
  if (kode === "12.71") return "BAIK";
  const n = acakKota(benih, `capaian/${kode}/${tahun}/${triwulan}`).pecahan();
  return n < 0.1 ? "ISTIMEWA" : n < 0.86 ? "BAIK" : n < 0.98 ? "BUTUH_PERBAIKAN" : "KURANG";
}

/** Share of evaluations decided by the morning on which the city is seen: the third quarter's window has been open for two days. */
function isDiputus({ tahun }: Tahun, triwulan: Triwulan, acak: Acak): boolean {
  if (tahun < TAHUN_INI) return true;
  if (triwulan.tutup < HARI_INI) return acak.mungkin(0.985);
  return triwulan.buka <= HARI_INI && acak.mungkin(0.15);
}

const TAHAP = ["TERBUKA", "DITETAPKAN", "DISAMPAIKAN", "DITERIMA", "DIKEMBALIKAN"] as const;

type Bahan = {
  benih: number;
  tahun: Tahun;
  triwulan: Triwulan;
  nomor: number;
  orang: Orang;
  penilai: Atasan;
  skpId: string;
  rhk: readonly Rhk[];
  catatan: readonly Realisasi[];
  umpan: readonly Umpan[];
  ekspektasi: ReadonlyMap<NilaiPerilaku, string>;
  isKuantitatif: boolean;
  rating: Rating;
  /** When the plan was set: an open evaluation was last changed then. */
  pada: string;
  acak: Acak;
  id: () => string;
  tulis: Penampung;
};

export function tulisEvaluasi(bahan: Bahan): void {
  const { benih, tahun, triwulan, orang, penilai, skpId, rating, pada, acak, id, tulis } = bahan;
  const milik = [id(), skpId, triwulan.id, orang.id, penilai.orang.id] as const;
  if (!isDiputus(tahun, triwulan, acak)) {
    const n = null;
    tulis.tambah("evaluasi", [...milik, "TERBUKA", 1, n, n, n, n, n, n, n, n, n, pada, n, n, n, n, n, n]);
    return;
  }
  const isTigaKini = tahun.tahun === TAHUN_INI && triwulan.tutup > HARI_INI;
  const tahap = isTigaKini ? acak.bulat(1, 2) : tahun.tahun === TAHUN_INI ? acak.pilih([4, 4, 4, 4, 4, 3, 3, 2]) : acak.mungkin(0.97) ? 4 : 3;
  const ditetapkan = hariKerja(triwulan.buka, acak.bulat(0, isTigaKini ? 1 : 10));
  const kirim = isTigaKini ? ditetapkan : hariKerja(ditetapkan, acak.bulat(1, 5));
  const terima = hariKerja(kirim, acak.bulat(1, 4));
  const tanda = hariKerja(terima, acak.bulat(1, 6));
  const jam = [ditetapkan, kirim, terima, tanda].map((hari, n) => padaJam(hari, (n + acak.pecahan()) / 4));
  const ambil = (n: number) => (tahap >= n ? (jam[n - 1] ?? null) : null);
  const capaian = capaianUnit(benih, penilai.pos.unit.kode, tahun, triwulan);
  const { masukan, catatan } = susunMasukan({ ...bahan, bulanAkhir: (bahan.nomor + 1) * 3, capaian });
  tulis.tambah("evaluasi", [
    ...milik,
    TAHAP[tahap] ?? "DITETAPKAN",
    tahap + 1,
    rating.hasil,
    rating.perilaku,
    masukan.alasanHasilKerja,
    masukan.alasanPerilakuKerja,
    catatan,
    predikatKinerja({ hasilKerja: rating.hasil, perilakuKerja: rating.perilaku }).nilai,
    capaian,
    masukan.aturanVersi,
    JSON.stringify(masukan),
    ambil(tahap) ?? pada,
    tahap >= 3 ? orang.id : penilai.orang.id,
    ambil(1),
    penilai.orang.id,
    ambil(2),
    ambil(3),
    ambil(4),
  ]);
}
