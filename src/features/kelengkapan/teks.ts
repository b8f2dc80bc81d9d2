import { defineRefusals } from "#platform/refusal.ts";

const kata = (nilai: unknown, lain: string): string => (typeof nilai === "string" && nilai !== "" ? nilai : lain);

export const TOLAK_KELENGKAPAN = defineRefusals({
  TAHUN_BELUM_DIBUKA: { status: 409, kalimat: "Tahun penilaian ini belum dibuka, jadi belum ada SKP yang ditunggu." },
  SUDAH_DIINGATKAN: {
    status: 409,
    kalimat: (d) =>
      `${kata(d.nama, "Orang ini")} sudah diingatkan ${kata(d.oleh, "rekan Anda")} pada ${kata(d.pada, "hari lain")}. Hal yang sama boleh diingatkan lagi mulai ${kata(d.lagi, "tiga hari kerja sesudahnya")}.`,
  },
  TIDAK_DITUNGGU: { status: 409, kalimat: "Tidak ada yang perlu diingatkan: SKP atau perubahannya sudah bergerak, atau yang ditunggu adalah Anda sendiri." },
  TERLALU_BANYAK_BARIS: {
    status: 422,
    kalimat: (d) =>
      `Isinya ${typeof d.jumlah === "number" ? d.jumlah.toLocaleString("id-ID") : "terlalu banyak"} baris, lebih dari satu lembar kerja. Pilih unit di bawahnya.`,
  },
});
