import { defineRefusals, refuse, REFUSAL } from "#platform/refusal.ts";
import type { RefusalDefinition, RefusalDetail } from "#platform/refusal.ts";
import { tanggalTahun } from "#web/format/tanggal.ts";

/** The day in words; the contract asks with facts that are no facts. */
const hari = (nilai: unknown): string => (typeof nilai === "string" && /^\d{4}-/.test(nilai) ? tanggalTahun(nilai) : "…");

export const TOLAK_UNIT = defineRefusals({
  KODE_UNIT_DIPAKAI: { status: 409, kalimat: (d) => `Kode ini sudah dipakai ${String(d.nama)}.` },
  UNIT_MELINGKAR: { status: 409, kalimat: (d) => `${String(d.induk)} berada di bawah ${String(d.unit)}, jadi tidak dapat menjadi induknya.` },
  UNIT_SUDAH_BERAKHIR: { status: 409, kalimat: (d) => `${String(d.nama)} sudah berakhir pada ${hari(d.pada)}.` },
  UNIT_MASIH_BERISI: { status: 409, kalimat: (d) => `${String(d.nama)} masih berisi ${String(d.isi)}. Pindahkan atau akhiri dahulu.` },
  UNIT_TARGET_DI_LUAR_WEWENANG: { status: 403, kalimat: (d) => `Anda bukan pengelola kinerja ${String(d.nama)} atau unit di atasnya.` },
  PERUBAHAN_LEBIH_BARU: {
    status: 409,
    kalimat: (d) => `${String(d.nama)} terakhir berubah pada ${hari(d.sejak)}. Pilih tanggal itu atau sesudahnya.`,
  },
  PIMPINAN_BELUM_DIPILIH: { status: 422, kalimat: "Pilih jabatan yang memimpin unit hasil penggabungan; jabatan pimpinan yang lain berakhir." },
  PENUGASAN_SESUDAHNYA: {
    status: 409,
    kalimat: (d) => `${String(d.nama)} mulai memegang ${String(d.jabatan)} pada ${hari(d.mulai)}, sesudah tanggal ini. Ubah dahulu penugasannya.`,
  },
});

/** A refusal that also stands at its field. */
export function tolakDi(path: string, definition: RefusalDefinition, detail: RefusalDetail = {}): never {
  return refuse(definition, detail, [{ path, code: definition.code.toLowerCase(), message: definition.sentence(detail) }]);
}

/** One field is wrong in a way only the stored data knows. */
export function salahDi(path: string, message: string): never {
  return refuse(REFUSAL.MASUKAN_TIDAK_SAH, { jumlah: 1 }, [{ path, code: "custom", message }]);
}

/** A change to structure takes effect today or earlier, and never before the thing existed. */
export function assertHariBerlaku(path: string, pada: string, hariIni: string): void {
  if (pada > hariIni) salahDi(path, "Perubahan struktur berlaku paling lambat hari ini. Simpan pada hari berlakunya, atau pilih tanggal yang sudah lewat.");
}
