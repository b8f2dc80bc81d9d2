/** What a SKP needs before it can be handed to SIASN and e-Kinerja. */
export type SkpDiserahkan = {
  readonly nip: string | null;
  readonly penilaiNama: string | null;
  readonly penilaiNip: string | null;
  readonly isPenilaiAsn: boolean;
  readonly penilaiGolongan: string | null;
  readonly jumlahRhk: number;
  /** Indicators without words, and in the quantitative approach without aspek (JA/JF) or target. */
  readonly indikatorBelumLengkap: number;
};

const NIP = /^\d{18}$/;

/**
 * Why a row would not be taken over, in words; empty when nothing stands in the way. Only what is plain from the fields
 * themselves: what else the other system refuses is not known.
 */
export function halanganSerah(skp: SkpDiserahkan): string[] {
  const sebab: string[] = [];
  if (!NIP.test(skp.nip ?? "")) sebab.push("NIP pegawai kosong atau bukan 18 angka");
  if (skp.penilaiNama === null) sebab.push("pejabat penilai belum ada");
  else if (skp.isPenilaiAsn && !NIP.test(skp.penilaiNip ?? "")) sebab.push("NIP pejabat penilai kosong atau bukan 18 angka");
  if (skp.isPenilaiAsn && skp.penilaiNama !== null && (skp.penilaiGolongan ?? "").trim() === "") sebab.push("golongan pejabat penilai belum tercatat");
  if (skp.jumlahRhk === 0) sebab.push("SKP tanpa rencana hasil kerja");
  if (skp.indikatorBelumLengkap > 0) sebab.push(`${skp.indikatorBelumLengkap} indikator belum lengkap`);
  return sebab;
}

/** "Penata Tingkat I (III/d)" → "III/d"; a text without a bracket stays as it is. */
export function golongan(pangkat: string | null): string | null {
  if (pangkat === null) return null;
  return /\(([^)]+)\)/.exec(pangkat)?.[1]?.trim() ?? pangkat.trim();
}
