import { defineRefusals } from "#platform/refusal.ts";

export const TOLAK_TIKET = defineRefusals({
  TIKET_SERUPA: {
    status: 409,
    kalimat: (d) =>
      `Laporan Anda tentang hal yang sama masih berjalan, yaitu tiket ${Number(d.nomor)}. Tambahkan keterangan kepada pengelola yang menanganinya.`,
  },
  USULAN_TIDAK_SAH: { status: 422, kalimat: "Usulan penilai ini tidak dapat dipakai." },
  TIKET_SUDAH_DIJAWAB: { status: 409, kalimat: "Tiket ini sudah dijawab, jadi tidak dapat diubah lagi." },
});

/** Working days in which a ticket is answered: a promise of the agency, not of the regulation. */
export const HARI_JAWAB = 5;
