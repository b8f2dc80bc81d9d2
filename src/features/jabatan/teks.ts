import { defineRefusals } from "#platform/refusal.ts";
import { tanggalTahun } from "#web/format/tanggal.ts";

/** The day in words; the contract asks with facts that are no facts. */
const hari = (nilai: unknown): string => (typeof nilai === "string" && /^\d{4}-/.test(nilai) ? tanggalTahun(nilai) : "…");

export const TOLAK_JABATAN = defineRefusals({
  ATASAN_MELINGKAR: {
    status: 409,
    kalimat: (d) => `Jabatan-jabatan ini akan saling membawahi: ${Array.isArray(d.rantai) ? d.rantai.join(" → ") : "…"}. Pilih atasan yang lain.`,
  },
  PIMPINAN_UNIT_SUDAH_ADA: { status: 409, kalimat: (d) => `${String(d.unit)} sudah dipimpin ${String(d.jabatan)}.` },
  JABATAN_SUDAH_BERAKHIR: { status: 409, kalimat: (d) => `${String(d.nama)} sudah berakhir pada ${hari(d.pada)}.` },
  JABATAN_MASIH_DIPEGANG: { status: 409, kalimat: (d) => `${String(d.nama)} masih dipegang ${String(d.orang)}. Akhiri dahulu penugasannya.` },
  JABATAN_MASIH_MEMBAWAHI: { status: 409, kalimat: (d) => `${String(d.nama)} masih menjadi atasan ${String(d.bawahan)}. Pindahkan dahulu atasannya.` },
});
