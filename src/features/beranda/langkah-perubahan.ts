import { tanggalHari } from "#web/format/tanggal.ts";
import type { FaktaPenilai, Langkah } from "./langkah.ts";
import { MENIT_PER_ORANG, sebut } from "./sebut.ts";

/** Changes of set SKP that wait for someone: as penilai with a day of their own, as atasan penilai once that day has passed. */
export function langkahPerubahan({ perubahanMenunggu, perubahanEskalasi, tahun }: FaktaPenilai, hariIni: string): Langkah[] {
  const langkah: Langkah[] = [];
  const dasar = { jenis: "LAKUKAN" as const, bila: null, jalan: null, tenggat: null };
  const [pertama] = perubahanMenunggu;
  if (pertama)
    langkah.push({
      ...dasar,
      kode: "TETAPKAN_PERUBAHAN",
      peran: "PENILAI",
      judul: perubahanMenunggu.length === 1 ? `Baca perubahan SKP ${pertama.nama}` : `Baca ${perubahanMenunggu.length} perubahan SKP`,
      tenggat:
        pertama.tenggat === null ? null : { kata: pertama.tenggat < hariIni ? "tenggatnya sudah lewat," : "paling lambat", hari: pertama.tenggat, ekor: null },
      alasan: `${sebut(perubahanMenunggu.map((satu) => satu.nama))} menunggu Anda menetapkan atau mengembalikan perubahan SKP ${tahun}. SKP yang sekarang tetap berlaku.`,
      tombol: { teks: `Baca perubahan ${pertama.nama}`, ke: `/skp/${pertama.skpId}` },
      upaya: `Kira-kira ${perubahanMenunggu.length * MENIT_PER_ORANG} menit.`,
      bila:
        pertama.batas === null
          ? null
          : { tanya: "Bagaimana bila terlambat?", jawab: `Perubahan yang belum dijawab sampai ${tanggalHari(pertama.batas)} beralih kepada atasan Anda.` },
      urut: pertama.tenggat !== null && pertama.tenggat > hariIni ? pertama.tenggat : hariIni,
    });
  const [naik] = perubahanEskalasi;
  if (naik)
    langkah.push({
      ...dasar,
      kode: "TETAPKAN_PERUBAHAN_ESKALASI",
      peran: "ATASAN_PENILAI",
      judul:
        perubahanEskalasi.length === 1
          ? `Baca perubahan SKP ${naik.nama}, sebagai atasan penilai`
          : `Baca ${perubahanEskalasi.length} perubahan SKP, sebagai atasan penilai`,
      alasan: `Batas penilai menjawab sudah lewat, jadi perubahan SKP ${sebut(perubahanEskalasi.map((satu) => satu.nama))} dilanjutkan dengan Anda.`,
      tombol: { teks: `Baca perubahan ${naik.nama}`, ke: `/skp/${naik.skpId}` },
      upaya: `Kira-kira ${perubahanEskalasi.length * MENIT_PER_ORANG} menit.`,
      urut: hariIni,
    });
  return langkah;
}
