import type { Nilai } from "./baca-baris.ts";

export const TINDAKAN = ["TAMBAH", "UBAH", "AKHIRI", "SAMA", "GALAT"] as const;
export type Tindakan = (typeof TINDAKAN)[number];
export type GalatSel = { sel: string; kolom: string; pesan: string };
export type Perubahan = { bidang: string; dari: Nilai; menjadi: Nilai };

/** One write of an import. `nilai` by column, always with `id`; an UBAH holds only what changes. */
export type Tulisan = { tabel: TabelImpor; cara: "TAMBAH" | "UBAH"; nilai: { id: string } & Record<string, unknown> };
export type TabelImpor =
  | "unit"
  | "unit_riwayat"
  | "jabatan"
  | "jabatan_riwayat"
  | "pegawai"
  | "penugasan"
  | "skp"
  | "jejak_skp"
  | "rencana_hasil_kerja"
  | "indikator"
  | "ekspektasi_khusus"
  | "lampiran_skp";

/** What a row of the file would do. A plan with a single GALAT is never applied. */
export type Rencana = {
  baris: number;
  kunci: string;
  isi: Record<string, Nilai>;
  tindakan: Tindakan;
  perubahan: Perubahan[];
  galat: GalatSel[];
  peringatan: string[];
  tulis: Tulisan[];
};

/** Compares what the file states with what is stored; an empty cell states nothing. */
export function bedakan(isi: Readonly<Record<string, Nilai>>, ada: Readonly<Record<string, Nilai>>): Perubahan[] {
  return Object.entries(isi).flatMap(([bidang, menjadi]) => {
    const dari = ada[bidang] ?? null;
    return menjadi === null || menjadi === dari ? [] : [{ bidang, dari, menjadi }];
  });
}

/** Orders things so that whatever names another comes after it; those in a circle are given back apart. */
export function dahulukanInduk<T>(semua: readonly T[], kunci: (satu: T) => string, induk: (satu: T) => string | null): { urut: T[]; lingkaran: T[] } {
  const dari = new Map(semua.map((satu) => [kunci(satu), satu]));
  const selesai = new Set<T>();
  const urut: T[] = [];
  const lingkaran: T[] = [];
  for (const satu of semua) {
    const jalur: T[] = [];
    let kini: T | undefined = satu;
    while (kini !== undefined && !selesai.has(kini)) {
      const awal = jalur.indexOf(kini);
      if (awal >= 0) {
        for (const anggota of jalur.slice(awal)) if (!lingkaran.includes(anggota)) lingkaran.push(anggota);
        break;
      }
      jalur.push(kini);
      const atas: string | null = induk(kini);
      kini = atas === null ? undefined : dari.get(atas);
    }
    for (const anggota of jalur.toReversed()) {
      selesai.add(anggota);
      urut.push(anggota);
    }
  }
  return { urut, lingkaran };
}

export function hitungTindakan(rencana: readonly Rencana[]): Partial<Record<Tindakan, number>> {
  const jumlah: Partial<Record<Tindakan, number>> = {};
  for (const { tindakan } of rencana) jumlah[tindakan] = (jumlah[tindakan] ?? 0) + 1;
  return jumlah;
}
