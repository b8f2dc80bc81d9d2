import { listUmpanBalikRhk } from "#features/umpan-balik/queries.ts";
import type { UmpanBalikRhk } from "#features/umpan-balik/queries.ts";
import { listRhk } from "#features/skp/queries.ts";
import type { IndikatorRow, Rentang, RhkRow } from "#features/skp/queries.ts";
import { dayOf } from "#platform/clock.ts";
import type { Database, Reader, Tx } from "#platform/db/connect.ts";
import { tulisRentang } from "#rules/angka.ts";
import { posisiIndikator } from "#rules/posisi-indikator.ts";
import { rentangHarapan } from "#rules/lintasan.ts";
import { kataLangkah } from "#rules/tulis-lintasan.ts";
import { izinCatat } from "./izin-catat.ts";
import { findJendela, listRealisasi } from "./queries.ts";
import type { RealisasiRow, SkpBulan } from "./queries.ts";
import type { BarisResponse, BulanResponse } from "./schemas.ts";

type Db = Database | Reader | Tx;

export type Baris = { rhk: RhkRow; nomorRhk: number; indikator: IndikatorRow | null };

/** What is recorded each month: every indikator in the quantitative approach, every RHK in the qualitative. */
export function barisCatat(pendekatan: SkpBulan["pendekatan"], rhk: readonly RhkRow[]): Baris[] {
  return rhk.flatMap((one, index): Baris[] =>
    pendekatan === "KUANTITATIF" && one.indikator.length > 0
      ? one.indikator.map((indikator) => ({ rhk: one, nomorRhk: index + 1, indikator }))
      : [{ rhk: one, nomorRhk: index + 1, indikator: null }],
  );
}

/** Whether the target of this line is a quantity to compare a figure with. */
export function pakaiAngka(indikator: IndikatorRow | null): boolean {
  return indikator !== null && (indikator.targetBawah !== null || indikator.targetAtas !== null);
}

/** "2026-03" and −1 → "2026-02". */
export function geserBulan(bulan: string, langkah: number): string {
  const [tahun = 0, nomor = 0] = bulan.split("-").map(Number);
  const ke = tahun * 12 + (nomor - 1) + langkah;
  return `${Math.floor(ke / 12)}-${String((ke % 12) + 1).padStart(2, "0")}`;
}

/** The days of a month "YYYY-MM", both included: a line of the SKP that held on one of them is recorded for it. */
export function hariBulan(bulan: string): Rentang {
  const [tahun = 0, nomor = 0] = bulan.split("-").map(Number);
  return { mulai: `${bulan}-01`, selesai: `${bulan}-${String(new Date(Date.UTC(tahun, nomor, 0)).getUTCDate()).padStart(2, "0")}` };
}

/** One month of a person's SKP as the API answers it. Four statements, whatever the size of the SKP; `rhk` where already read. */
export async function presentBulan(db: Db, skp: SkpBulan | null, bulan: string, today: string, rhk?: readonly RhkRow[]): Promise<BulanResponse> {
  if (!skp)
    return {
      bulan,
      skp: null,
      periode: null,
      tenggat: null,
      isTerlambat: false,
      boleh: { simpan: false },
      alasan: { kode: "SKP_TIDAK_ADA", teks: "Anda belum mempunyai SKP untuk tahun ini. Susunlah SKP lebih dahulu." },
      terisi: 0,
      jumlah: 0,
      berikut: null,
      baris: [],
    };
  const jendela = await findJendela(db, skp.id, bulan);
  const izin = izinCatat(skp, jendela, bulan, today);
  const baris =
    skp.status === "DITETAPKAN" && jendela
      ? susunBaris(
          skp,
          rhk ?? (await listRhk(db, skp.id, hariBulan(bulan))),
          await listRealisasi(db, skp.id),
          await listUmpanBalikRhk(db, skp.id),
          bulan,
          jendela.catatSampai,
        )
      : [];
  const belum = baris.find((one) => one.realisasi === null);
  const { statusEvaluasi: _, ...periode } = jendela ?? {
    statusEvaluasi: null,
    id: "",
    triwulan: "",
    mulai: "",
    selesai: "",
    catatSampai: "",
    buka: "",
    tutup: "",
  };
  return {
    bulan,
    skp: {
      id: skp.id,
      tahun: skp.tahun,
      status: skp.status,
      pendekatan: skp.pendekatan,
      penilai: { id: skp.penilaiId, nama: skp.penilai },
      atasanPenilai: skp.atasanPenilai,
    },
    periode: jendela ? periode : null,
    tenggat: jendela?.catatSampai ?? null,
    isTerlambat: izin.isTerlambat,
    boleh: { simpan: izin.boleh },
    alasan: izin.boleh
      ? { kode: izin.isTerlambat ? "TERLAMBAT" : "TERBUKA", teks: izin.alasan }
      : { kode: izin.tolak.code, teks: izin.tolak.sentence(izin.rincian) },
    terisi: baris.filter((one) => one.realisasi !== null).length,
    jumlah: baris.length,
    berikut: belum ? { nomor: belum.nomor, rhkId: belum.rhkId, indikatorId: belum.indikatorId } : null,
    baris,
  };
}

function susunBaris(
  skp: SkpBulan,
  rhk: readonly RhkRow[],
  catatan: readonly RealisasiRow[],
  umpanBalik: readonly UmpanBalikRhk[],
  bulan: string,
  catatSampai: string,
): BarisResponse[] {
  const kunci = (rhkId: string, indikatorId: string | null, pada: string) => `${rhkId} ${indikatorId ?? ""} ${pada}`;
  const perBulan = new Map(catatan.map((row) => [kunci(row.rhkId, row.indikatorId, row.bulan), row]));
  const [dari, sampai] = [geserBulan(bulan, -1), geserBulan(bulan, 1)];
  const tahun = bulan.slice(0, 4);
  return barisCatat(skp.pendekatan, rhk).map(({ rhk: induk, nomorRhk, indikator }, index) => {
    const at = (pada: string) => perBulan.get(kunci(induk.id, indikator?.id ?? null, pada));
    const kini = at(bulan);
    const lalu = at(dari);
    const band = rentangPada(indikator, bulan);
    return {
      nomor: index + 1,
      rhkId: induk.id,
      indikatorId: indikator?.id ?? null,
      rhk: { nomor: nomorRhk, jenis: induk.jenis, teks: induk.teks },
      teks: indikator?.teks ?? induk.teks,
      indikator: indikator ? [] : induk.indikator.map((one) => one.teks),
      aspek: indikator?.aspek ?? null,
      perspektif: indikator?.perspektif ?? null,
      target: indikator?.target ?? null,
      langkah: kataLangkah(indikator?.lintasan, indikator?.satuan ?? null, Number(bulan.slice(5))),
      satuan: indikator?.satuan ?? "",
      arah: indikator?.arah ?? null,
      isAkumulatif: indikator?.isAkumulatif ?? false,
      pakaiAngka: pakaiAngka(indikator),
      rentang: band && { ...band, teks: tulisRentang(band.bawah, band.atas, indikator?.satuan ?? "") },
      realisasi: kini
        ? {
            id: kini.id,
            nilai: angkaDari(kini),
            uraian: kini.uraian,
            versi: kini.versi,
            dicatatPada: kini.dicatatPada.toISOString(),
            isTerlambat: dayOf(kini.dicatatPada) > catatSampai,
            wakil: kini.wakil,
            bukti: kini.bukti,
          }
        : null,
      posisi: posisiPada(indikator, kini, bulan),
      sebelumnya: lalu ? { bulan: dari, nilai: angkaDari(lalu), uraian: lalu.uraian, posisi: posisiPada(indikator, lalu, dari) } : null,
      umpanBalik: umpanBalik
        .filter((one) => one.rhkId === induk.id && dayOf(one.dibuatPada).slice(0, 7) >= dari && dayOf(one.dibuatPada).slice(0, 7) <= sampai)
        .map((one) => ({ id: one.id, dari: one.dari, peran: one.peran, teks: one.teks, dibuatPada: one.dibuatPada.toISOString() })),
      seri: Array.from({ length: 12 }, (_, nomor) => {
        const pada = `${tahun}-${String(nomor + 1).padStart(2, "0")}`;
        const row = at(pada);
        const expected = rentangPada(indikator, pada);
        return { bulan: pada, nilai: row ? angkaDari(row) : null, bawah: expected?.bawah ?? null, atas: expected?.atas ?? null };
      }),
    };
  });
}

const angkaDari = (row: RealisasiRow): number | null => (row.nilai === null ? null : Number(row.nilai));

function rentangPada(indikator: IndikatorRow | null, bulan: string): { bawah: number | null; atas: number | null } | null {
  if (!indikator || !pakaiAngka(indikator)) return null;
  const { targetBawah: bawah, targetAtas: atas, isAkumulatif: akumulatif, arah, lintasan } = indikator;
  return rentangHarapan({ bawah, atas, akumulatif, arah, lintasan, bulan: Number(bulan.slice(5)) });
}

function posisiPada(indikator: IndikatorRow | null, row: RealisasiRow | undefined, bulan: string): BarisResponse["posisi"] {
  const band = rentangPada(indikator, bulan);
  const nilai = row ? angkaDari(row) : null;
  if (!indikator?.arah || !band || nilai === null) return null;
  const posisi = posisiIndikator({ nilai, ...band, arah: indikator.arah, satuan: indikator.satuan ?? "" });
  return { nilai: posisi.nilai, jarak: posisi.jarak, klausa: posisi.klausa };
}
