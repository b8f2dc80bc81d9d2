import { z } from "zod";
import { cleanText } from "#platform/input.ts";

/** The shape of a case file of the annex, as far as it is carried out; keys that only describe the printing are ignored. */

const Teks = z.string("harus berupa teks.").transform(cleanText);
const TeksWajib = z
  .string("belum ada.")
  .transform(cleanText)
  .refine((teks) => teks !== "", "tidak boleh kosong.");
const Pilihan = Teks.nullish().transform((value) => (value ? value : null));
/** A text, or a cell that holds only the annex's printed placeholder. */
const Sel = z.union([Teks, z.object({ placeholder: Teks }).transform((one) => one.placeholder)], "harus berupa teks.");
/** One text or a list of them. */
const Baris = z
  .union([Sel, z.array(Sel)], "harus berupa teks atau daftar teks.")
  .nullish()
  .transform((value) => (value == null ? [] : [value].flat()).map((one) => one.trim()).filter((one) => one !== ""));

/** A list, or the single thing in it. */
const daftar = <T extends z.ZodType>(schema: T) => z.preprocess((value) => (value == null ? [] : Array.isArray(value) ? value : [value]), z.array(schema));

const UmpanBalik = z.union(
  [Teks.transform((teks) => ({ dari: null, teks: teks.trim() || null })), z.object({ dari: Pilihan, teks: Pilihan })],
  "harus berupa objek dari dan teks.",
);

const Ukuran = z
  .object(
    {
      aspek: Pilihan,
      indikator_kinerja_individu: Pilihan,
      teks: Pilihan,
      target: z.union([Teks, z.number()]).nullish(),
      perspektif: Pilihan,
      realisasi_berdasarkan_bukti_dukung: Baris,
      realisasi_placeholder: Pilihan,
      umpan_balik_berkelanjutan: daftar(UmpanBalik),
    },
    "harus berupa objek.",
  )
  .refine((one) => one.indikator_kinerja_individu !== null || one.teks !== null, "belum memuat indikator_kinerja_individu atau teks.");

const Pimpinan = z.object({ rencana_hasil_kerja: Pilihan, indikator_kinerja_individu: Pilihan });

const Rhk = z.object(
  {
    rencana_hasil_kerja: TeksWajib,
    penugasan: Pilihan,
    penanda: Pilihan,
    rencana_hasil_kerja_pimpinan_yang_diintervensi: z
      .union(
        [Teks.transform((teks) => ({ rencana_hasil_kerja: teks.trim() || null, indikator_kinerja_individu: null })), Pimpinan],
        "harus berupa teks atau objek.",
      )
      .nullish(),
    indikator: daftar(Ukuran),
    ukuran: daftar(Ukuran),
    realisasi_berdasarkan_bukti_dukung: Baris,
    realisasi_placeholder: Pilihan,
    umpan_balik_berkelanjutan: daftar(UmpanBalik),
  },
  "harus berupa objek.",
);

const Orang = z.object(
  {
    nama: Pilihan.refine((nama) => (nama ?? "").length <= 200, "paling banyak 200 huruf."),
    nip: Pilihan,
    pangkat_gol_ruang: Pilihan,
    jabatan: Pilihan,
    unit_kerja: Pilihan,
    instansi: Pilihan,
  },
  "belum ada.",
);

const POLA_JENIS = /^(?:skp|evaluasi)-(?:jpt|ja-jf)-(?:kuantitatif|kualitatif)$/;

export const Kasus = z.object(
  {
    id: Pilihan,
    kind: z
      .string("belum ada; isi misalnya skp-jpt-kuantitatif.")
      .regex(POLA_JENIS, "harus skp- atau evaluasi-, lalu jpt- atau ja-jf-, lalu kuantitatif atau kualitatif."),
    content: z.object(
      {
        kepala: z.object({ pegawai_yang_dinilai: Orang, pejabat_penilai_kinerja: Orang }, "belum ada."),
        periode_dipilih: Pilihan,
        capaian_kinerja_organisasi: Pilihan,
        status_tugas_belajar: Pilihan,
        tugas_belajar: z.union([Teks, z.boolean()], "harus berupa teks atau benar/salah.").nullish(),
        tidak_lulus: z.boolean("harus benar atau salah.").nullish(),
        hasil_kerja: z.object(
          { utama: z.array(Rhk, "belum ada; isinya daftar rencana hasil kerja.").min(1, "tidak boleh kosong."), tambahan: daftar(Rhk) },
          "belum ada.",
        ),
        rating_hasil_kerja: Pilihan,
        perilaku_kerja: daftar(
          z.object({ nilai: TeksWajib, ekspektasi_khusus_pimpinan: Baris, umpan_balik_berkelanjutan: daftar(UmpanBalik) }, "harus berupa objek."),
        ),
        rating_perilaku_kerja: Pilihan,
        catatan_kaki: Baris,
      },
      "belum ada.",
    ),
  },
  "Isinya harus satu objek JSON.",
);

export type Kasus = z.output<typeof Kasus>;
export type RhkKasus = z.output<typeof Rhk>;
export type UkuranKasus = z.output<typeof Ukuran>;
export type UmpanBalikKasus = z.output<typeof UmpanBalik>;
export type OrangKasus = z.output<typeof Orang>;
