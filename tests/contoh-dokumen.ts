/**
 * The filled forms of the regulation's annex (tests/contoh) as data of our documents. They name no persons, so the
 * cast is lent to them.
 */
import { readFileSync } from "node:fs";
import type {
  DataDokumenEvaluasi,
  DataHasilEvaluasi,
  FormulirHasilEvaluasi,
  RhkEvaluasi,
  Triwulan,
  UmpanBalikCetak,
} from "#features/evaluasi/documents/lembar-evaluasi.ts";
import type { DataLampiranSkp, DataSkp, FormulirSkp, IdentitasCetak, RhkCetak } from "#features/skp/documents/lembar-skp.ts";
import {
  ASPEK,
  CAPAIAN_ORGANISASI,
  EKSPEKTASI,
  LABEL_ASPEK,
  LABEL_CAPAIAN,
  LABEL_EKSPEKTASI,
  LABEL_PERSPEKTIF,
  LABEL_PREDIKAT,
  NILAI_PERILAKU,
  PERSPEKTIF,
  PREDIKAT_KINERJA,
} from "#rules/kosakata.ts";
import { polaDistribusi } from "#rules/pola-distribusi.ts";

/** The parts of a case file this module reads; everything is optional because the forms differ. */
type KasusIndikator = {
  aspek?: string;
  indikator_kinerja_individu?: string;
  target?: string;
  teks?: string;
  perspektif?: string | null;
  realisasi_berdasarkan_bukti_dukung?: string;
  umpan_balik_berkelanjutan?: KasusUmpanBalik[];
};
type KasusUmpanBalik = { dari: string | null; teks: string | null; placeholder?: string };
type KasusRhk = {
  rencana_hasil_kerja: string;
  penugasan?: string | null;
  rencana_hasil_kerja_pimpinan_yang_diintervensi?: { rencana_hasil_kerja: string; indikator_kinerja_individu?: string };
  indikator?: KasusIndikator[];
  ukuran?: KasusIndikator[];
  realisasi_berdasarkan_bukti_dukung?: string[];
  umpan_balik_berkelanjutan?: KasusUmpanBalik[];
};
type KasusOrang = { jabatan: string; unit_kerja: string };
export type Kasus = {
  id: string;
  form: string;
  kind: string;
  content: {
    kepala: { pegawai_yang_dinilai: KasusOrang; pejabat_penilai_kinerja: KasusOrang };
    periode_dipilih?: string;
    capaian_kinerja_organisasi?: string;
    hasil_kerja: { utama: KasusRhk[]; tambahan: KasusRhk[] };
    rating_hasil_kerja?: string;
    perilaku_kerja: { ekspektasi_khusus_pimpinan: string[]; umpan_balik_berkelanjutan?: KasusUmpanBalik[] }[];
    rating_perilaku_kerja?: string;
  };
  expected: { predikat_menurut_kuadran?: string };
};

export const TEMPAT = "Medan";
export const PERIODE = { mulai: "2026-01-01", selesai: "2026-12-31" };

/** Reads one case of tests/contoh by its id. */
export function bacaKasus(id: string): Kasus {
  return JSON.parse(readFileSync(new URL(`contoh/${id}.json`, import.meta.url), "utf8")) as Kasus;
}

function cariKode<T extends string>(daftar: readonly T[], label: Record<T, string>, teks: string): T {
  const kode = daftar.find((nilai) => label[nilai] === teks);
  if (kode === undefined) throw new Error(`no code for ${JSON.stringify(teks)}`);
  return kode;
}

/** The ratee and rater of a case with lent names: one plain, one with an apostrophe and titles. */
export function orangKasus(kasus: Kasus): { pegawai: IdentitasCetak; penilai: IdentitasCetak } {
  const { pegawai_yang_dinilai: a, pejabat_penilai_kinerja: b } = kasus.content.kepala;
  return {
    pegawai: {
      nama: "Sari Ma'ruf Hutagalung, A.Md.Keb.",
      nip: "199203152015032004",
      pangkatGolRuang: "Penata Muda Tingkat I/ III.b",
      jabatan: a.jabatan,
      unitKerja: a.unit_kerja,
    },
    penilai: {
      nama: "dr. Budi Parlindungan Simanjuntak, M.Kes.",
      nip: "197608092003121005",
      pangkatGolRuang: "Pembina/ IV.a",
      jabatan: b.jabatan,
      unitKerja: b.unit_kerja,
      instansi: "PEMERINTAH KOTA MEDAN",
    },
  };
}

function rhkKasus(rhk: KasusRhk, jenis: "UTAMA" | "TAMBAHAN"): RhkCetak {
  const pimpinan = rhk.rencana_hasil_kerja_pimpinan_yang_diintervensi;
  return {
    jenis,
    teks: rhk.rencana_hasil_kerja,
    penugasanDari: rhk.penugasan?.replace(/^penugasan dari /i, "") ?? null,
    rhkPimpinan: pimpinan ? [pimpinan.rencana_hasil_kerja, pimpinan.indikator_kinerja_individu].filter(Boolean).join("\n") : null,
    indikator: (rhk.indikator ?? rhk.ukuran ?? []).map((i) => ({
      aspek: i.aspek ? cariKode(ASPEK, LABEL_ASPEK, i.aspek) : null,
      teks: i.indikator_kinerja_individu ?? i.teks ?? "",
      target: i.target ?? null,
      perspektif: i.perspektif ? cariKode(PERSPEKTIF, LABEL_PERSPEKTIF, i.perspektif) : null,
    })),
  };
}

/** A `lampiran-skp` case as the data of form A.1.8, for the persons of the SKP it belongs to. */
export function dataLampiranSkp(id: string, milik: Kasus): DataLampiranSkp {
  const { content } = JSON.parse(readFileSync(new URL(`contoh/${id}.json`, import.meta.url), "utf8")) as {
    content: Record<"DUKUNGAN SUMBER DAYA" | "SKEMA PERTANGGUNGJAWABAN" | "KONSEKUENSI", string[]>;
  };
  const { instansi, periode, pegawai, penilai, tempat, tanggalTandaTangan } = dataSkp(milik);
  return {
    instansi,
    periode,
    pegawai,
    penilai,
    dukunganSumberDaya: content["DUKUNGAN SUMBER DAYA"],
    skemaPertanggungjawaban: content["SKEMA PERTANGGUNGJAWABAN"],
    konsekuensi: content.KONSEKUENSI,
    tempat,
    tanggalTandaTangan,
  };
}

/** A `skp-…` case as the data of its form. */
export function dataSkp(kasus: Kasus): DataSkp {
  const { utama, tambahan } = kasus.content.hasil_kerja;
  return {
    form: kasus.form as FormulirSkp,
    instansi: "PEMERINTAH KOTA MEDAN",
    periode: PERIODE,
    ...orangKasus(kasus),
    rhk: [...utama.map((rhk) => rhkKasus(rhk, "UTAMA")), ...tambahan.map((rhk) => rhkKasus(rhk, "TAMBAHAN"))],
    perilaku: NILAI_PERILAKU.map((nilai, i) => ({
      nilai,
      ekspektasiKhusus: kasus.content.perilaku_kerja[i]?.ekspektasi_khusus_pimpinan ?? [],
    })),
    tempat: TEMPAT,
    tanggalTandaTangan: { pegawai: "2026-01-12", penilai: "2026-01-15" },
  };
}

/** Feedback as printed; a placeholder of the annex counts as none. */
function umpanBalikKasus(daftar: KasusUmpanBalik[] | undefined): UmpanBalikCetak[] {
  return (daftar ?? []).flatMap(({ dari, teks }) => (dari === null || teks === null ? [] : [{ dari, teks }]));
}

function rhkEvaluasiKasus(rhk: KasusRhk, jenis: "UTAMA" | "TAMBAHAN"): RhkEvaluasi {
  const dasar = rhkKasus(rhk, jenis);
  const asal = rhk.indikator ?? [];
  return {
    ...dasar,
    indikator: dasar.indikator.map((indikator, i) => ({
      ...indikator,
      realisasi: asal[i]?.realisasi_berdasarkan_bukti_dukung ?? null,
      ...(asal[i] ? { umpanBalik: umpanBalikKasus(asal[i].umpan_balik_berkelanjutan) } : {}),
    })),
    realisasi: rhk.realisasi_berdasarkan_bukti_dukung ?? [],
    umpanBalik: umpanBalikKasus(rhk.umpan_balik_berkelanjutan),
  };
}

/** An `evaluasi-…` case as the data of its form, with the predikat of the quadrant. */
export function dataHasilEvaluasi(kasus: Kasus): DataHasilEvaluasi {
  const { content } = kasus;
  const { utama, tambahan } = content.hasil_kerja;
  const capaian = cariKode(CAPAIAN_ORGANISASI, LABEL_CAPAIAN, content.capaian_kinerja_organisasi ?? "");
  return {
    form: kasus.form as FormulirHasilEvaluasi,
    keluarga: kasus.kind.includes("-jpt-") ? "JPT" : "JA_JF",
    instansi: "PEMERINTAH KOTA MEDAN",
    periode: PERIODE,
    triwulan: content.periode_dipilih as Triwulan,
    ...orangKasus(kasus),
    capaianOrganisasi: capaian,
    pola: polaDistribusi(capaian),
    rhk: [...utama.map((r) => rhkEvaluasiKasus(r, "UTAMA")), ...tambahan.map((r) => rhkEvaluasiKasus(r, "TAMBAHAN"))],
    ratingHasilKerja: cariKode(EKSPEKTASI, LABEL_EKSPEKTASI, content.rating_hasil_kerja ?? ""),
    perilaku: NILAI_PERILAKU.map((nilai, i) => ({
      nilai,
      ekspektasiKhusus: content.perilaku_kerja[i]?.ekspektasi_khusus_pimpinan ?? [],
      umpanBalik: umpanBalikKasus(content.perilaku_kerja[i]?.umpan_balik_berkelanjutan),
    })),
    ratingPerilakuKerja: cariKode(EKSPEKTASI, LABEL_EKSPEKTASI, content.rating_perilaku_kerja ?? ""),
    predikat: cariKode(PREDIKAT_KINERJA, LABEL_PREDIKAT, kasus.expected.predikat_menurut_kuadran ?? ""),
    tempat: TEMPAT,
    tanggalPenilai: "2027-01-11",
  };
}

/** The document D.1.1 that belongs to an `evaluasi-…` case. */
export function dataDokumenEvaluasi(kasus: Kasus): DataDokumenEvaluasi {
  const { instansi, periode, triwulan, pegawai, penilai, capaianOrganisasi, predikat, tempat, tanggalPenilai } = dataHasilEvaluasi(kasus);
  return {
    instansi,
    periode,
    triwulan,
    pegawai,
    penilai,
    atasanPenilai: {
      nama: "Drs. H. Iskandar Zulkarnain Lubis, M.Si.",
      nip: "197001011995031002",
      pangkatGolRuang: "Pembina Utama Muda/ IV.c",
      jabatan: "SEKRETARIS DAERAH",
      unitKerja: "SEKRETARIAT DAERAH",
    },
    capaianOrganisasi,
    predikat,
    catatan: "Pertahankan mutu layanan kepada ibu hamil.\nIkut pelatihan komunikasi pelayanan pada triwulan pertama 2027.",
    tempat,
    tanggalPenilai,
    tanggalPegawai: "2027-01-13",
  };
}
