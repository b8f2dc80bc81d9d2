import type { Tx } from "#platform/db/connect.ts";
import type { Actor } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { tanggalPanjang } from "#rules/tanggal.ts";
import { akhiriMasa, listBeririsan, lockJabatan, lockPegawai } from "./queries.ts";
import type { Masa } from "./queries.ts";
import { LABEL_PENUGASAN } from "#rules/kosakata-pegawai.ts";
import { TOLAK_PENUGASAN } from "./teks.ts";

export const TOLAK_TETAPKAN = [
  TOLAK_PENUGASAN.PENUGASAN_DIRI_SENDIRI,
  TOLAK_PENUGASAN.PENUGASAN_BERTUMPANG,
  TOLAK_PENUGASAN.JABATAN_SUDAH_DIPEGANG,
  TOLAK_PENUGASAN.JABATAN_TIDAK_BERLAKU,
  TOLAK_PENUGASAN.PENUGASAN_SAMA,
  TOLAK_PENUGASAN.PEGAWAI_SUDAH_BERHENTI,
  TOLAK_PENUGASAN.TANGGAL_TIDAK_COCOK,
];

/** Nobody decides about their own posts, whatever their role. */
export function tolakDiriSendiri(actor: Actor, pegawaiId: string): void {
  if (actor.jenis === "PEGAWAI" && actor.pegawaiId === pegawaiId) refuse(TOLAK_PENUGASAN.PENUGASAN_DIRI_SENDIRI);
}

/** What is written down after the fact says why it comes late. */
export function mintaAlasan(mulai: string, today: string, alasan: string): void {
  if (mulai >= today || alasan !== "") return;
  refuse(REFUSAL.MASUKAN_TIDAK_SAH, { jumlah: 1 }, [
    { path: "alasan", code: "wajib", message: `Tanggalnya sudah lewat (${tanggalPanjang(mulai)}). Tulis mengapa baru dicatat sekarang.` },
  ]);
}

type Calon = { pegawaiId: string; jabatanId: string; jenis: Masa["jenis"]; mulai: string; selesai: string | null; kecuali?: string };

/**
 * Looks whether a person may hold a post from a day on. A Plt. of the post gives way to a definitive holder on that day.
 * @returns the person's name, and the Plt. that ended
 */
export async function siapkanJabatan(
  tx: Tx,
  { pegawaiId, jabatanId, jenis, mulai, selesai, kecuali }: Calon,
): Promise<{ nama: string; pltBerakhir: string | null }> {
  const pegawai = (await lockPegawai(tx, pegawaiId)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
  const jabatan = (await lockJabatan(tx, jabatanId)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
  const sebut = (satu: Masa) => ({
    nama: satu.nama,
    jabatan: satu.jabatan,
    jenis: LABEL_PENUGASAN[satu.jenis].toLowerCase(),
    mulai: tanggalPanjang(satu.mulai),
  });
  if (selesai !== null && selesai <= mulai) {
    const message = "Tanggal berakhir harus sesudah tanggal mulai.";
    refuse(TOLAK_PENUGASAN.TANGGAL_TIDAK_COCOK, { teks: message }, [{ path: "selesai", code: "urutan", message }]);
  }
  if (pegawai.berhenti_pada !== null && (selesai === null || selesai > pegawai.berhenti_pada))
    refuse(TOLAK_PENUGASAN.PEGAWAI_SUDAH_BERHENTI, { nama: pegawai.nama, pada: tanggalPanjang(pegawai.berhenti_pada) });
  if (mulai < jabatan.mulai || (jabatan.selesai !== null && (selesai === null || selesai > jabatan.selesai)))
    tolakDi("mulai", TOLAK_PENUGASAN.JABATAN_TIDAK_BERLAKU, { mulai: tanggalPanjang(mulai) });
  const milik = (await listBeririsan(tx, { pegawaiId }, mulai, selesai)).filter((satu) => satu.id !== kecuali);
  if (milik.some((satu) => satu.jabatan_id === jabatanId && satu.jenis === jenis)) tolakDi("jabatanId", TOLAK_PENUGASAN.PENUGASAN_SAMA, {});
  const definitif = milik.find((satu) => satu.jenis === "DEFINITIF");
  if (jenis === "DEFINITIF" && definitif) tolakDi("jenis", TOLAK_PENUGASAN.PENUGASAN_BERTUMPANG, { ...sebut(definitif), nama: pegawai.nama });
  let pltBerakhir: string | null = null;
  const pemegang = await listBeririsan(tx, { jabatanId }, mulai, selesai);
  for (const satu of pemegang) {
    const bentrok = jenis === "PLH" ? satu.jenis === "PLH" : jenis !== "TAMBAHAN" && jabatan.is_tunggal && (satu.jenis === "DEFINITIF" || satu.jenis === "PLT");
    if (!bentrok) continue;
    if (jenis === "DEFINITIF" && satu.jenis === "PLT" && satu.mulai <= mulai) {
      await akhiriMasa(tx, satu, mulai);
      pltBerakhir = satu.nama;
    } else tolakDi("jabatanId", TOLAK_PENUGASAN.JABATAN_SUDAH_DIPEGANG, sebut(satu));
  }
  return { nama: pegawai.nama, pltBerakhir };
}

function tolakDi(path: string, tolakan: (typeof TOLAK_TETAPKAN)[number], detail: Record<string, unknown>): never {
  refuse(tolakan, detail, [{ path, code: "bentrok", message: tolakan.sentence(detail) }]);
}
