import type { SkpResponse } from "#features/skp/schemas.ts";
import { penetapKini } from "./kepala-skp.tsx";

export type KabarSesudah = { tegas: string; teks: string };

/** What has just happened, once, as the address says it; null when the SKP has moved on. Runs on the server only. */
export function kabarSkp(skp: SkpResponse, kini: string, cari: URLSearchParams): KabarSesudah | null {
  const jumlah = Number(cari.get("jumlah")) || 0;
  const kabar: Record<string, KabarSesudah & { status: string | null }> = {
    diajukan: { tegas: "Sudah diajukan.", teks: `${penetapKini(skp, kini).nama} akan membacanya. Anda masih dapat menulis pesan.`, status: "DIAJUKAN" },
    ditetapkan: { tegas: "Sudah ditetapkan.", teks: `${skp.pegawai.nama} dapat membacanya sekarang.`, status: "DITETAPKAN" },
    dikembalikan: { tegas: "Sudah dikembalikan.", teks: `${skp.pegawai.nama} membaca alasan Anda dan dapat memperbaikinya.`, status: "DRAF" },
    disalin: {
      tegas: jumlah > 0 ? `${jumlah} hasil kerja disalin.` : "Semua hasil kerjanya sudah ada di draf Anda.",
      teks: "Sesuaikan target dan kata-katanya dengan tahun ini.",
      status: "DRAF",
    },
    templat: {
      tegas: jumlah > 0 ? `${jumlah} hasil kerja diisi dari templat.` : "Semua isi templat sudah ada di draf Anda.",
      teks: "Sesuaikan kata dan targetnya dengan pekerjaan Anda, lalu ajukan.",
      status: "DRAF",
    },
    "perubahan-dibatalkan": { tegas: "Perubahan dibatalkan.", teks: "SKP tetap seperti yang ditetapkan.", status: "DITETAPKAN" },
    ditautkan: { tegas: `${jumlah} hasil kerja ditautkan.`, teks: "Jalannya sampai sasaran kota terlihat di Untuk apa pekerjaan saya.", status: null },
    ekspektasi: { tegas: "Ekspektasi khusus tersimpan.", teks: "Tetapkan SKP bila semuanya sudah sesuai.", status: "DIAJUKAN" },
  };
  const ini = kabar[cari.get("kabar") ?? ""];
  return ini && (ini.status === null || ini.status === skp.status) ? { tegas: ini.tegas, teks: ini.teks } : null;
}
