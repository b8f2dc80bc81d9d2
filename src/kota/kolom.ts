import type { DB } from "#platform/db/types.gen.ts";

/** Columns filled by COPY, in the order of the values. Tables stand in the order in which their parents come first. */
export const KOLOM = {
  unit: ["id", "kode", "nama", "jenis", "induk_id", "mulai", "dasar"],
  jabatan: ["id", "unit_id", "nama", "jenis", "is_pimpinan_unit", "is_mandiri", "kelas", "jenjang", "eselon", "atasan_id", "mulai"],
  pegawai: ["id", "nip", "nama", "jenis", "pangkat_gol_ruang", "surel", "berhenti_pada", "alasan_berhenti"],
  penugasan: ["id", "pegawai_id", "jabatan_id", "jenis", "mulai", "selesai", "dasar"],
  keadaan_pegawai: ["id", "pegawai_id", "keadaan", "mulai", "selesai", "tempat", "dasar"],
  peran: ["id", "pegawai_id", "peran", "unit_id", "mulai", "dasar"],
  akun: ["id", "pegawai_id", "nip", "nama", "surel", "surel_terverifikasi", "nip_tampil", "is_peragaan", "dibuat_pada", "diubah_pada"],
  periode: ["id", "tahun", "mulai", "selesai", "batas_skp"],
  periode_evaluasi: ["id", "periode_id", "triwulan", "mulai", "selesai", "catat_sampai", "buka", "tutup"],
  hari_libur: ["tanggal", "nama", "is_cuti_bersama", "sumber"],
  capaian_organisasi: ["id", "unit_id", "periode_evaluasi_id", "capaian", "dasar", "ditetapkan_oleh", "ditetapkan_pada"],
  skp: [
    "id",
    "periode_id",
    "pegawai_id",
    "jabatan_id",
    "penilai_id",
    "penilai_jabatan_id",
    "penilai_alasan",
    "atasan_penilai_id",
    "atasan_penilai_jabatan_id",
    "keluarga",
    "pendekatan",
    "batas_penetapan",
    "status",
    "versi",
    "diajukan_pada",
    "ditetapkan_pada",
    "ditetapkan_oleh",
    "dibuat_pada",
    "diubah_pada",
    "diubah_oleh",
  ],
  rencana_hasil_kerja: ["id", "skp_id", "urutan", "jenis", "teks", "rhk_pimpinan_id", "rhk_pimpinan_teks", "penugasan_dari"],
  indikator: ["id", "rhk_id", "urutan", "aspek", "teks", "target", "target_bawah", "target_atas", "satuan", "arah", "is_akumulatif", "perspektif"],
  ekspektasi_khusus: ["id", "skp_id", "nilai", "urutan", "teks"],
  lampiran_skp: ["id", "skp_id", "jenis", "urutan", "teks"],
  jejak_skp: ["id", "skp_id", "pada", "pegawai_id", "tindakan"],
  realisasi: ["id", "skp_id", "rhk_id", "indikator_id", "bulan", "nilai", "uraian", "dicatat_oleh", "dicatat_pada"],
  bukti: ["id", "realisasi_id", "judul", "tautan", "dibuat_pada"],
  umpan_balik: ["id", "skp_id", "periode_evaluasi_id", "rhk_id", "nilai", "peran", "dari_id", "dari_label", "teks", "dibuat_pada"],
  evaluasi: [
    "id",
    "skp_id",
    "periode_evaluasi_id",
    "pegawai_id",
    "penilai_id",
    "status",
    "versi",
    "rating_hasil_kerja",
    "rating_perilaku_kerja",
    "alasan_hasil_kerja",
    "alasan_perilaku_kerja",
    "catatan",
    "predikat",
    "capaian_organisasi",
    "aturan_versi",
    "masukan",
    "diubah_pada",
    "diubah_oleh",
    "ditetapkan_pada",
    "ditetapkan_oleh",
    "disampaikan_pada",
    "diterima_pada",
    "ditandatangani_pada",
  ],
} as const satisfies { readonly [T in keyof DB]?: readonly (keyof DB[T] & string)[] };

export type Tabel = keyof typeof KOLOM;
export type Nilai = string | number | boolean | null;
/** A piece of one table in COPY's text format. */
export type Potongan = { readonly tabel: Tabel; readonly isi: string; readonly baris: number };

type BarisDari<C extends readonly unknown[]> = { readonly [K in keyof C]: Nilai };

const PERLU = /[\\\t\n\r]/;
const ELAK: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };
const tulis = (nilai: Nilai): string => {
  if (nilai === null) return "\\N";
  if (typeof nilai === "boolean") return nilai ? "t" : "f";
  const teks = String(nilai);
  return PERLU.test(teks) ? teks.replaceAll(/[\\\t\n\r]/g, (huruf) => ELAK[huruf] ?? huruf) : teks;
};

/** Collects rows of several tables as text, to be taken away in the order of the tables, parents first. */
export type Penampung = {
  tambah<T extends Tabel>(tabel: T, nilai: BarisDari<(typeof KOLOM)[T]>): void;
  ukuran(): number;
  ambil(): Generator<Potongan>;
};

export function penampung(): Penampung {
  const isi = new Map<Tabel, { teks: string; baris: number }>();
  let besar = 0;
  return {
    tambah(tabel, nilai) {
      let satu = isi.get(tabel);
      if (!satu) isi.set(tabel, (satu = { teks: "", baris: 0 }));
      const baris = `${(nilai as unknown as readonly Nilai[]).map(tulis).join("\t")}\n`;
      satu.teks += baris;
      satu.baris += 1;
      besar += baris.length;
    },
    ukuran: () => besar,
    *ambil() {
      for (const tabel of Object.keys(KOLOM) as Tabel[]) {
        const satu = isi.get(tabel);
        if (satu) yield { tabel, isi: satu.teks, baris: satu.baris };
      }
      isi.clear();
      besar = 0;
    },
  };
}
