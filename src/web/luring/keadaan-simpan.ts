import { jam, type Saat } from "#web/format/tanggal.ts";
import { type Isian, samaIsian } from "#web/luring/isian-form.ts";
import type { Simpanan } from "#web/luring/simpanan.ts";

/** What the server said to one attempt to save. */
export type HasilKirim =
  | { jenis: "TERSIMPAN"; pada: Saat; versi?: string | number }
  | { jenis: "SESI_BERAKHIR" }
  | { jenis: "KONFLIK"; lain: unknown; pesan: string }
  | { jenis: "DITOLAK"; pesan: string }
  | { jenis: "TERPUTUS" };

/** How the saving of one form stands. */
export type KeadaanSimpan =
  | { jenis: "DIAM" }
  | { jenis: "BERUBAH" }
  | { jenis: "MENYIMPAN" }
  | { jenis: "TERSIMPAN"; pada: Saat }
  | { jenis: "DI_PONSEL"; pada: Saat }
  | { jenis: "DIPULIHKAN"; pada: Saat }
  | { jenis: "SESI_BERAKHIR"; pada: Saat }
  | { jenis: "KONFLIK"; lain: unknown; pesan: string }
  | { jenis: "DITOLAK"; pesan: string };

export type PeristiwaSimpan =
  | { jenis: "DIKETIK" }
  | { jenis: "DIKIRIM" }
  | { jenis: "DIJAWAB"; hasil: HasilKirim; pada: Saat }
  | { jenis: "DIPULIHKAN"; pada: Saat }
  | { jenis: "DISELESAIKAN" };

/**
 * The next state. A conflict and an ended session stay on the screen while the person goes on typing: nothing is sent until
 * they are settled, and typing must not hide them.
 */
export function keadaanBerikut(keadaan: KeadaanSimpan, peristiwa: PeristiwaSimpan): KeadaanSimpan {
  switch (peristiwa.jenis) {
    case "DIKETIK":
      return isTertahan(keadaan) || keadaan.jenis === "DI_PONSEL" ? keadaan : { jenis: "BERUBAH" };
    case "DIKIRIM":
      return { jenis: "MENYIMPAN" };
    case "DIPULIHKAN":
      return { jenis: "DIPULIHKAN", pada: peristiwa.pada };
    case "DISELESAIKAN":
      return { jenis: "DIAM" };
    case "DIJAWAB":
      return sesudahJawaban(peristiwa.hasil, peristiwa.pada);
  }
}

function sesudahJawaban(hasil: HasilKirim, pada: Saat): KeadaanSimpan {
  switch (hasil.jenis) {
    case "TERSIMPAN":
      return { jenis: "TERSIMPAN", pada: hasil.pada };
    case "TERPUTUS":
      return { jenis: "DI_PONSEL", pada };
    case "SESI_BERAKHIR":
      return { jenis: "SESI_BERAKHIR", pada };
    case "KONFLIK":
      return { jenis: "KONFLIK", lain: hasil.lain, pesan: hasil.pesan };
    case "DITOLAK":
      return { jenis: "DITOLAK", pesan: hasil.pesan };
  }
}

/** Whether nothing may be sent before the person has acted. */
export function isTertahan(keadaan: KeadaanSimpan): boolean {
  return keadaan.jenis === "KONFLIK" || keadaan.jenis === "SESI_BERAKHIR";
}

/** The sentence of the state. `perangkat` is "ponsel ini" or "perangkat ini". */
export function kalimatKeadaan(keadaan: KeadaanSimpan, perangkat: string): string {
  switch (keadaan.jenis) {
    case "DIAM":
    case "BERUBAH":
      return "";
    case "MENYIMPAN":
      return "Menyimpan…";
    case "TERSIMPAN":
      return `Tersimpan otomatis pukul ${jam(keadaan.pada)}.`;
    case "DI_PONSEL":
      return `Tersimpan di ${perangkat}, ${jam(keadaan.pada)}.`;
    case "DIPULIHKAN":
      return `Tulisan Anda pukul ${jam(keadaan.pada)} dikembalikan.`;
    case "SESI_BERAKHIR":
      return "Sesi Anda berakhir, tulisan Anda aman.";
    case "KONFLIK":
    case "DITOLAK":
      return keadaan.pesan;
  }
}

/**
 * What to do with writing found on the device when a form opens. `server` is the form as the server sent it: its version, when
 * it was saved, and what it holds.
 * - the same words: nothing to bring back;
 * - begun from the version the server still has: bring it back;
 * - the server has moved on since: both are shown when the device's copy is newer or versions tell them apart, otherwise the
 *   copy was sent long ago and is thrown away.
 */
export function putuskanPemulihan(
  simpanan: Simpanan | null,
  server: { versi: string | null; pada: number | null; isian: Isian },
): "BUANG" | "PULIHKAN" | "BANDINGKAN" | "TIDAK_ADA" {
  if (simpanan === null) return "TIDAK_ADA";
  if (samaIsian(simpanan.isian, server.isian)) return "BUANG";
  if (simpanan.dasar === server.versi) return server.versi !== null || server.pada === null || simpanan.pada > server.pada ? "PULIHKAN" : "BUANG";
  return server.pada === null || simpanan.pada > server.pada ? "BANDINGKAN" : "BUANG";
}

/** What a native submission carried, and the version it stood on. */
export type Kiriman = { isian: Isian; dasar: string | null };

/**
 * Writing that went on while one's own submission was under way began from the version before it. When the copy the server now
 * shows is what that submission carried, the writing stands on the new version: nobody is in conflict with themselves.
 */
export function lanjutkanKiriman(simpanan: Simpanan | null, kiriman: Kiriman | null, server: { versi: string | null; isian: Isian }): Simpanan | null {
  if (simpanan === null || kiriman === null || simpanan.dasar !== kiriman.dasar || !samaIsian(kiriman.isian, server.isian)) return simpanan;
  return { ...simpanan, dasar: server.versi };
}

/** Milliseconds before the next attempt after `gagal` failed ones in a row: 5, 10, 20, 40, then 60 seconds. */
export function jedaUlang(gagal: number): number {
  return Math.min(5_000 * 2 ** Math.max(0, gagal - 1), 60_000);
}
