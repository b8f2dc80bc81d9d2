/**
 * The evaluation on paper: result forms C.1.1–C.1.3 and the document D.1.1 (PermenPANRB 6/2022, annex p. 105–115).
 */
import { fileURLToPath } from "node:url";
import {
  CAPAIAN_ORGANISASI,
  EKSPEKTASI,
  LABEL_ASPEK,
  LABEL_CAPAIAN,
  LABEL_EKSPEKTASI,
  LABEL_NILAI,
  LABEL_PERSPEKTIF,
  LABEL_PREDIKAT,
  LABEL_PREDIKAT_FORMULIR_C,
  PREDIKAT_KINERJA,
} from "#rules/kosakata.ts";
import type { Aspek, CapaianOrganisasi, Ekspektasi, JenisRhk, KeluargaSkp, NilaiPerilaku, Perspektif, PredikatKinerja } from "#rules/kosakata.ts";
import { PANDUAN_PERILAKU } from "#rules/panduan-perilaku.ts";
import { pilihan, susunIdentitas, susunKepala, tempatTanggal } from "#platform/documents/cetak.ts";
import type { IdentitasCetak, PeriodeCetak, Verifikasi } from "#platform/documents/cetak.ts";
import { renderPdf } from "#platform/documents/compile.ts";
import { muatKolom } from "#platform/documents/penggal.ts";

export type { IdentitasCetak, PeriodeCetak, Verifikasi } from "#platform/documents/cetak.ts";

export type FormulirHasilEvaluasi = "C.1.1" | "C.1.2" | "C.1.3";

/** The evaluation period as printed: the fourth quarter is also the final one. */
export const TRIWULAN = ["I", "II", "III", "IV-AKHIR"] as const;
export type Triwulan = (typeof TRIWULAN)[number];
const LABEL_TRIWULAN = { I: "I", II: "II", III: "III", "IV-AKHIR": "IV-AKHIR" } as const;

/** One giver's feedback: prints as "Pimpinan: …", "Pegawai di bawahnya (nama): …". */
export type UmpanBalikCetak = { dari: string; teks: string };

export type IndikatorEvaluasi = {
  aspek: Aspek | null;
  teks: string;
  target: string | null;
  perspektif: Perspektif | null;
  /** Quantitative forms only; `null` prints as `-`. */
  realisasi: string | null;
  /** Quantitative forms: feedback on this measure alone. If any measure has it, the result's feedback is not merged. */
  umpanBalik?: UmpanBalikCetak[];
};

export type RhkEvaluasi = {
  jenis: JenisRhk;
  teks: string;
  /** The post or team that gave the task, printed as "(penugasan dari …)". */
  penugasanDari: string | null;
  /** C.1.3 only: the leader's result this one serves; line breaks are kept. */
  rhkPimpinan: string | null;
  indikator: IndikatorEvaluasi[];
  /** Qualitative form only: the narrative of what was reached. */
  realisasi: string[];
  umpanBalik: UmpanBalikCetak[];
};

export type PerilakuEvaluasi = { nilai: NilaiPerilaku; ekspektasiKhusus: string[]; umpanBalik: UmpanBalikCetak[] };

/** The distribution picture chosen by the level of the organisation: five heights in grid lines, 0 to 7 (p. 94–97). */
export type PolaCetak = { judul: string; tinggi: Record<PredikatKinerja, number> };

export type DataHasilEvaluasi = {
  form: FormulirHasilEvaluasi;
  keluarga: KeluargaSkp;
  instansi: string;
  periode: PeriodeCetak;
  triwulan: Triwulan;
  pegawai: IdentitasCetak;
  penilai: IdentitasCetak;
  capaianOrganisasi: CapaianOrganisasi;
  pola: PolaCetak;
  rhk: RhkEvaluasi[];
  ratingHasilKerja: Ekspektasi;
  /** All seven values. */
  perilaku: PerilakuEvaluasi[];
  ratingPerilakuKerja: Ekspektasi;
  predikat: PredikatKinerja;
  tempat: string;
  /** ISO date of the rater's signature; `null` leaves the place of the date open. */
  tanggalPenilai: string | null;
  /** C.1.3 only: results serving the same leader's result share one number and one merged cell, as in the template. */
  gabungRhkPimpinan?: boolean;
};

export type DataDokumenEvaluasi = {
  instansi: string;
  periode: PeriodeCetak;
  triwulan: Triwulan;
  pegawai: IdentitasCetak;
  penilai: IdentitasCetak;
  /** `null` when the rater has no superior in the system: the fields print `-`. */
  atasanPenilai: IdentitasCetak | null;
  capaianOrganisasi: CapaianOrganisasi;
  predikat: PredikatKinerja;
  /** Catatan/rekomendasi; line breaks are kept. */
  catatan: string | null;
  tempat: string;
  tanggalPenilai: string | null;
  tanggalPegawai: string | null;
  /** The state emblem (SVG, PNG or JPEG bytes) the instansi has configured; without it its room is marked in words. */
  lambang?: Uint8Array;
};

const TEMPLATE = {
  "C.1.1": "hasil-c11.typ",
  "C.1.2": "hasil-c12.typ",
  "C.1.3": "hasil-c13.typ",
} as const satisfies Record<FormulirHasilEvaluasi, string>;

/** Column widths of the results table in points, as measured on the forms (annex p. 105–113). */
export const LEBAR_HASIL_EVALUASI = {
  "C.1.1": [29, 375, 206, 212],
  "C.1.2": [35, 121, 184, 56, 86, 170, 198],
  "C.1.3": [42, 120, 100, 70, 135, 99, 114, 190],
} as const satisfies Record<FormulirHasilEvaluasi, readonly number[]>;

/** Width a text has in its column, less the dash of a list: for breaking words that are wider. */
const LEBAR_TEKS = {
  "C.1.1": { pimpinan: 375, teks: 375, indikator: 366, target: 375, realisasi: 197, umpan: 212, khusus: 197 },
  "C.1.2": { pimpinan: 121, teks: 121, indikator: 184, target: 56, realisasi: 170, umpan: 198, khusus: 245 },
  "C.1.3": { pimpinan: 120, teks: 100, indikator: 135, target: 99, realisasi: 114, umpan: 190, khusus: 210 },
} as const satisfies Record<FormulirHasilEvaluasi, Record<string, number>>;

/** An entry with fewer letters stays on one page; a longer one may split. */
const HURUF_UTUH = 900;

const TANDA_KOSONG: IndikatorEvaluasi = { aspek: null, teks: "-", target: null, perspektif: null, realisasi: null };

/** The order of the curve's axis: from the lowest predikat to the highest. */
const SUMBU = PREDIKAT_KINERJA.toReversed();

function susunUmpanBalik(daftar: UmpanBalikCetak[], lebar: number): UmpanBalikCetak[] {
  return daftar.map(({ dari, teks }) => ({ dari: muatKolom(dari, lebar), teks: muatKolom(teks, lebar) }));
}

const jumlahHuruf = (teks: string[]): number => teks.reduce((jumlah, t) => jumlah + t.length, 0);

function susunHasil(rhk: RhkEvaluasi, form: FormulirHasilEvaluasi) {
  const lebar = LEBAR_TEKS[form];
  const penugasan = rhk.penugasanDari === null ? "" : ` (penugasan dari ${rhk.penugasanDari})`;
  const indikator = rhk.indikator.length > 0 ? rhk.indikator : [TANDA_KOSONG];
  const terpanjang = Math.max(
    rhk.teks.length + jumlahHuruf(indikator.map((i) => i.teks)),
    2 * jumlahHuruf(rhk.realisasi),
    2 * jumlahHuruf(rhk.umpanBalik.map((u) => u.teks)),
  );
  return {
    teks: muatKolom(rhk.teks + penugasan, lebar.teks),
    utuh: terpanjang < HURUF_UTUH,
    indikator: indikator.map((i) => ({
      aspek: i.aspek === null ? null : LABEL_ASPEK[i.aspek],
      teks: muatKolom(i.teks, lebar.indikator),
      target: i.target === null ? null : muatKolom(i.target, lebar.target),
      perspektif: i.perspektif === null ? null : LABEL_PERSPEKTIF[i.perspektif],
      realisasi: i.realisasi === null ? null : muatKolom(i.realisasi, lebar.realisasi),
      umpanBalik: susunUmpanBalik(i.umpanBalik ?? [], lebar.umpan),
    })),
    realisasi: rhk.realisasi.map((teks) => muatKolom(teks, lebar.realisasi)),
    umpanBalik: susunUmpanBalik(rhk.umpanBalik, lebar.umpan),
    umpanPerIndikator: indikator.some((i) => i.umpanBalik !== undefined),
  };
}

/** Results in numbered entries: one each, or together when they serve the same result of the leader. */
function susunEntri(data: DataHasilEvaluasi, jenis: JenisRhk, nomorAwal: number) {
  const entri: { no: number; rhkPimpinan: string | null; hasil: ReturnType<typeof susunHasil>[] }[] = [];
  let sebelumnya: string | null = null;
  for (const rhk of data.rhk) {
    if (rhk.jenis !== jenis) continue;
    const hasil = susunHasil(rhk, data.form);
    const terakhir = entri.at(-1);
    if (data.gabungRhkPimpinan === true && data.form === "C.1.3" && terakhir && rhk.rhkPimpinan === sebelumnya) {
      terakhir.hasil.push(hasil);
    } else {
      const rhkPimpinan = rhk.rhkPimpinan === null ? null : muatKolom(rhk.rhkPimpinan, LEBAR_TEKS[data.form].pimpinan);
      entri.push({ no: nomorAwal + entri.length, rhkPimpinan, hasil: [hasil] });
    }
    sebelumnya = rhk.rhkPimpinan;
  }
  return entri;
}

/** An evaluation result as its template reads it: choices marked, numbers counted on, wide words breakable. */
export function susunHasilEvaluasi(data: DataHasilEvaluasi) {
  const siapa = data.pegawai.nama ?? data.pegawai.jabatan;
  const lebar = LEBAR_TEKS[data.form];
  const utama = susunEntri(data, "UTAMA", 1);
  const tanggalTandaTangan = { pegawai: null, penilai: data.tanggalPenilai };
  const judul = `Hasil Evaluasi Kinerja Pegawai ${siapa}, Triwulan ${data.triwulan} ${data.periode.mulai.slice(0, 4)}`;
  return {
    ...susunKepala({ ...data, tanggalTandaTangan }, judul),
    jpt: data.keluarga === "JPT",
    lebar: LEBAR_HASIL_EVALUASI[data.form],
    triwulan: pilihan(TRIWULAN, LABEL_TRIWULAN, data.triwulan),
    capaian: pilihan(CAPAIAN_ORGANISASI, LABEL_CAPAIAN, data.capaianOrganisasi),
    pola: {
      judul: data.pola.judul,
      tinggi: SUMBU.map((predikat) => data.pola.tinggi[predikat]),
      label: SUMBU.map((predikat) => LABEL_PREDIKAT[predikat]),
    },
    utama,
    tambahan: susunEntri(data, "TAMBAHAN", utama.length + 1),
    ratingHasilKerja: pilihan(EKSPEKTASI, LABEL_EKSPEKTASI, data.ratingHasilKerja),
    perilaku: data.perilaku.map(({ nilai, ekspektasiKhusus, umpanBalik }) => ({
      nilai: LABEL_NILAI[nilai],
      panduan: PANDUAN_PERILAKU[nilai].panduan.map((t) => t.replace("Negara Kesatuan Republik Indonesia", "NKRI")),
      ekspektasi: ekspektasiKhusus.map((teks) => muatKolom(teks, lebar.khusus)),
      umpanBalik: susunUmpanBalik(umpanBalik, lebar.umpan),
      utuh: Math.max(jumlahHuruf(ekspektasiKhusus), jumlahHuruf(umpanBalik.map((u) => u.teks))) < HURUF_UTUH,
    })),
    ratingPerilakuKerja: pilihan(EKSPEKTASI, LABEL_EKSPEKTASI, data.ratingPerilakuKerja),
    predikat: pilihan(PREDIKAT_KINERJA, LABEL_PREDIKAT_FORMULIR_C, data.predikat),
  };
}

const templateDi = (nama: string) => fileURLToPath(new URL(nama, import.meta.url));

/** The evaluation result as PDF/A, on the form named in `data.form`. */
export function renderHasilEvaluasi(data: DataHasilEvaluasi, verifikasi: Verifikasi): Uint8Array {
  return renderPdf({ template: templateDi(TEMPLATE[data.form]), data: susunHasilEvaluasi(data), ...verifikasi });
}

const TANPA_ORANG: IdentitasCetak = { nama: null, nip: null, pangkatGolRuang: null, jabatan: "-", unitKerja: "-" };

/** The evaluation document as PDF/A (form D.1.1, annex p. 115). */
export function renderDokumenEvaluasi(data: DataDokumenEvaluasi, verifikasi: Verifikasi): Uint8Array {
  const { lambang, ...isi } = data;
  const siapa = data.pegawai.nama ?? data.pegawai.jabatan;
  const tanggalTandaTangan = { pegawai: data.tanggalPegawai, penilai: data.tanggalPenilai };
  const judul = `Dokumen Evaluasi Kinerja Pegawai ${siapa}, Triwulan ${data.triwulan} ${data.periode.mulai.slice(0, 4)}`;
  return renderPdf({
    template: templateDi("dokumen-d11.typ"),
    data: {
      ...susunKepala({ ...isi, tanggalTandaTangan }, judul),
      atasanPenilai: susunIdentitas(data.atasanPenilai ?? TANPA_ORANG),
      triwulan: pilihan(TRIWULAN, LABEL_TRIWULAN, data.triwulan),
      capaian: LABEL_CAPAIAN[data.capaianOrganisasi],
      predikat: LABEL_PREDIKAT_FORMULIR_C[data.predikat],
      catatan: data.catatan === null ? null : muatKolom(data.catatan, 448),
      tempatTanggalPegawai: tempatTanggal(data.tempat, data.tanggalPegawai),
      lambang: lambang === undefined ? null : "lambang",
    },
    gambar: lambang === undefined ? undefined : { lambang },
    ...verifikasi,
  });
}
