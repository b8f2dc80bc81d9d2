import { defineRefusals } from "#platform/refusal.ts";

/** Every sentence of templates a person can read as a refusal. */
export const TOLAK_TEMPLAT = defineRefusals({
  NAMA_TEMPLAT_DIPAKAI: { status: 409, kalimat: "Unit ini sudah mempunyai templat dengan nama itu. Pilih nama lain, atau perbaiki templat yang ada." },
  TEMPLAT_DIHENTIKAN: { status: 409, kalimat: "Templat ini sudah dihentikan. SKP yang memakainya tetap; untuk yang baru, pilih templat lain." },
  TEMPLAT_TIDAK_BERUBAH: { status: 409, kalimat: "Isinya sama dengan versi yang berlaku, jadi tidak ada versi baru yang disimpan." },
  BUKAN_ORANG_ANDA: {
    status: 409,
    kalimat: "Tidak satu pun yang dipilih dapat Anda beri usulan: mereka bukan tim Anda, bukan di unit Anda, atau bukan pemegang jabatan templat ini.",
  },
  SUMBER_TIDAK_TERBACA: { status: 422, kalimat: "SKP yang akan dijadikan templat tidak ada, atau bukan untuk Anda baca." },
  SUMBER_KOSONG: { status: 422, kalimat: "SKP itu belum memuat hasil kerja, jadi belum dapat dijadikan templat." },
  KELUARGA_BERBEDA: {
    status: 409,
    kalimat: "Bentuk SKP Anda berbeda dengan bentuk templat ini: SKP pimpinan tinggi memakai perspektif, SKP lainnya memakai aspek. Pilih templat lain.",
  },
});
