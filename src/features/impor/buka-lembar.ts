import { BARIS_TERBANYAK, KOLOM_TERBANYAK } from "#platform/lembar/baca.ts";
import type { GagalBaca, LembarMasuk } from "#platform/lembar/baca.ts";
import { bacaLembarTerpisah } from "#platform/lembar/terpisah.ts";
import { cariKepala } from "./baca-baris.ts";

export const KALIMAT_GAGAL: Record<GagalBaca, string> = {
  BUKAN_LEMBAR: "Berkas ini bukan lembar kerja. Kirim berkas .xlsx atau .csv.",
  XLS_LAMA: "Ini berkas Excel lama (.xls). Buka di Excel, simpan sebagai .xlsx, lalu kirim lagi.",
  BERSANDI: "Berkas ini terkunci kata sandi. Lepaskan sandinya di Excel, lalu kirim lagi.",
  TERLALU_BESAR_DIBUKA: "Berkas ini mengembang menjadi terlalu besar saat dibuka, jadi tidak dibaca. Simpan ulang hanya lembar yang diperlukan.",
  TERLALU_BANYAK_BARIS: `Berkas ini melebihi ${BARIS_TERBANYAK.toLocaleString("id-ID")} baris. Bagi menjadi beberapa berkas.`,
  TERLALU_BANYAK_KOLOM: `Berkas ini melebihi ${KOLOM_TERBANYAK} kolom. Hapus kolom yang tidak diperlukan, lalu kirim lagi.`,
  RUSAK: "Berkas ini rusak atau terpotong. Simpan ulang dari Excel, lalu kirim lagi.",
  KOSONG: "Berkas ini kosong.",
};

/** The first visible sheet that holds rows, with what its reader should know. */
export async function bukaLembar(isi: Uint8Array): Promise<{ lembar: LembarMasuk; kepala: string[]; catatan: string[] } | { galat: string }> {
  const hasil = await bacaLembarTerpisah(isi);
  if (!hasil.ok) return { galat: KALIMAT_GAGAL[hasil.sebab] };
  const tampak = hasil.lembar.filter(({ tersembunyi, baris }) => !tersembunyi && baris.length > 0);
  const [lembar] = tampak;
  if (!lembar) return { galat: KALIMAT_GAGAL.KOSONG };
  const { urutan, kepala } = cariKepala(lembar);
  if (urutan < 0) return { galat: "Tidak ada baris kepala kolom. Baris pertama harus memuat nama kolom, misalnya NIP dan Nama." };
  if (lembar.baris.length === urutan + 1) return { galat: "Hanya ada kepala kolom, tanpa isi di bawahnya." };
  const catatan = [...hasil.catatan];
  if (tampak.length > 1)
    catatan.push(
      `Yang dibaca lembar ${lembar.nama}; lembar lain tidak: ${tampak
        .slice(1)
        .map(({ nama }) => nama)
        .join(", ")}.`,
    );
  if (lembar.selGabungan.length > 0)
    catatan.push(
      `Ada sel yang digabung (${lembar.selGabungan.slice(0, 5).join(", ")}); isinya hanya dibaca di sel pertama. Pisahkan bila baris lain memerlukannya.`,
    );
  return { lembar, kepala, catatan };
}
