/**
 * The SKP on paper: forms A.1.1, A.1.2, A.1.6, A.1.7 and the attachment A.1.8 (PermenPANRB 6/2022, annex p. 32–61).
 */
import { fileURLToPath } from "node:url";
import { LABEL_ASPEK, LABEL_NILAI, LABEL_PERSPEKTIF } from "#rules/kosakata.ts";
import type { Aspek, JenisRhk, NilaiPerilaku, Perspektif } from "#rules/kosakata.ts";
import { PANDUAN_PERILAKU } from "#rules/panduan-perilaku.ts";
import { susunKepala } from "#platform/documents/cetak.ts";
import type { IdentitasCetak, PeriodeCetak, Verifikasi } from "#platform/documents/cetak.ts";
import { renderPdf } from "#platform/documents/compile.ts";
import { muatKolom } from "#platform/documents/penggal.ts";

export type { IdentitasCetak, PeriodeCetak, Verifikasi } from "#platform/documents/cetak.ts";

export type FormulirSkp = "A.1.1" | "A.1.2" | "A.1.6" | "A.1.7";

/** One measure. In the qualitative forms only `teks` prints, as a narrative line (JPT: with its perspective). */
export type IndikatorCetak = {
  aspek: Aspek | null;
  teks: string;
  target: string | null;
  perspektif: Perspektif | null;
};

export type RhkCetak = {
  jenis: JenisRhk;
  teks: string;
  /** The post or team that gave the task, printed as "(penugasan dari …)". */
  penugasanDari: string | null;
  /** Only A.1.7 and C.1.3: the leader's result this one serves; line breaks are kept. */
  rhkPimpinan: string | null;
  indikator: IndikatorCetak[];
};

export type PerilakuCetak = { nilai: NilaiPerilaku; ekspektasiKhusus: string[] };

export type DataSkp = {
  form: FormulirSkp;
  instansi: string;
  periode: PeriodeCetak;
  pegawai: IdentitasCetak;
  penilai: IdentitasCetak;
  /** Numbered on from UTAMA to TAMBAHAN in the given order. */
  rhk: RhkCetak[];
  /** All seven values. */
  perilaku: PerilakuCetak[];
  tempat: string;
  /** ISO dates of signing; `null` leaves the place of the date open. */
  tanggalTandaTangan: { pegawai: string | null; penilai: string | null };
  /** A.1.7 only: results serving the same leader's result share one number and one merged cell, as in the template. */
  gabungRhkPimpinan?: boolean;
};

/** The attachment A.1.8: three lists agreed with the SKP. */
export type DataLampiranSkp = {
  instansi: string;
  periode: PeriodeCetak;
  pegawai: IdentitasCetak;
  penilai: IdentitasCetak;
  dukunganSumberDaya: string[];
  skemaPertanggungjawaban: string[];
  konsekuensi: string[];
  tempat: string;
  tanggalTandaTangan: { pegawai: string | null; penilai: string | null };
};

const TEMPLATE = {
  "A.1.1": "skp-a11.typ",
  "A.1.2": "skp-a12.typ",
  "A.1.6": "skp-a16.typ",
  "A.1.7": "skp-a17.typ",
} as const satisfies Record<FormulirSkp, string>;

/** Column widths of the results table in points, as measured on the forms (annex p. 32–59). */
export const LEBAR_SKP = {
  "A.1.1": [28, 784],
  "A.1.2": [28, 255, 192, 184, 148],
  "A.1.6": [28, 784],
  "A.1.7": [28, 156, 284, 106, 142, 106],
} as const satisfies Record<FormulirSkp, readonly number[]>;

/** Width a text has in its column, less the dash of a list: for breaking words that are wider. */
const LEBAR_TEKS = {
  "A.1.1": { pimpinan: 784, teks: 784, indikator: 775, target: 775 },
  "A.1.2": { pimpinan: 255, teks: 255, indikator: 192, target: 184 },
  "A.1.6": { pimpinan: 784, teks: 784, indikator: 775, target: 775 },
  "A.1.7": { pimpinan: 156, teks: 284, indikator: 142, target: 106 },
} as const satisfies Record<FormulirSkp, Record<string, number>>;
const LEBAR_EKSPEKTASI = 365;
const LEBAR_LAMPIRAN = 456;

/** An entry with fewer letters stays on one page; a longer one may split. */
const HURUF_UTUH = 900;

const TANDA_KOSONG = { aspek: null, teks: "-", target: null, perspektif: null };

/** The guides of one value. A.1.1 and A.1.2 write the name of the state in full, the other forms NKRI. */
function panduanCetak(nilai: NilaiPerilaku, form: FormulirSkp): string[] {
  const penuh = form === "A.1.1" || form === "A.1.2";
  return PANDUAN_PERILAKU[nilai].panduan.map((teks) => (penuh ? teks : teks.replace("Negara Kesatuan Republik Indonesia", "NKRI")));
}

function susunHasil(rhk: RhkCetak, form: FormulirSkp) {
  const lebar = LEBAR_TEKS[form];
  const penugasan = rhk.penugasanDari === null ? "" : ` (penugasan dari ${rhk.penugasanDari})`;
  const indikator = rhk.indikator.map((i) => ({
    aspek: i.aspek === null ? null : LABEL_ASPEK[i.aspek],
    teks: muatKolom(i.teks, lebar.indikator),
    target: i.target === null ? null : muatKolom(i.target, lebar.target),
    perspektif: i.perspektif === null ? null : LABEL_PERSPEKTIF[i.perspektif],
  }));
  return {
    teks: muatKolom(rhk.teks + penugasan, lebar.teks),
    utuh: rhk.teks.length + rhk.indikator.reduce((jumlah, i) => jumlah + i.teks.length, 0) < HURUF_UTUH,
    indikator: indikator.length > 0 ? indikator : [TANDA_KOSONG],
  };
}

/** Results in numbered entries: one each, or together when they serve the same result of the leader. */
function susunEntri(data: DataSkp, jenis: JenisRhk, nomorAwal: number) {
  const entri: { no: number; rhkPimpinan: string | null; hasil: ReturnType<typeof susunHasil>[] }[] = [];
  let sebelumnya: string | null = null;
  for (const rhk of data.rhk) {
    if (rhk.jenis !== jenis) continue;
    const hasil = susunHasil(rhk, data.form);
    const terakhir = entri.at(-1);
    if (data.gabungRhkPimpinan === true && data.form === "A.1.7" && terakhir && rhk.rhkPimpinan === sebelumnya) {
      terakhir.hasil.push(hasil);
    } else {
      const rhkPimpinan = rhk.rhkPimpinan === null ? null : muatKolom(rhk.rhkPimpinan, LEBAR_TEKS[data.form].pimpinan);
      entri.push({ no: nomorAwal + entri.length, rhkPimpinan, hasil: [hasil] });
    }
    sebelumnya = rhk.rhkPimpinan;
  }
  return entri;
}

/** A SKP as its template reads it: the form's words for codes, numbers counted on, wide words breakable. */
export function susunSkp(data: DataSkp) {
  const siapa = data.pegawai.nama ?? data.pegawai.jabatan;
  const utama = susunEntri(data, "UTAMA", 1);
  return {
    ...susunKepala(data, `Sasaran Kinerja Pegawai ${siapa}, ${data.periode.mulai.slice(0, 4)}`),
    lebar: LEBAR_SKP[data.form],
    utama,
    tambahan: susunEntri(data, "TAMBAHAN", utama.length + 1),
    perilaku: data.perilaku.map(({ nilai, ekspektasiKhusus }) => ({
      nilai: LABEL_NILAI[nilai],
      panduan: panduanCetak(nilai, data.form),
      ekspektasi: ekspektasiKhusus.map((teks) => muatKolom(teks, LEBAR_EKSPEKTASI)),
      utuh: ekspektasiKhusus.join("").length < HURUF_UTUH,
    })),
  };
}

const templateDi = (nama: string) => fileURLToPath(new URL(nama, import.meta.url));

/** The SKP as PDF/A, on the form named in `data.form`. */
export function renderSkp(data: DataSkp, verifikasi: Verifikasi): Uint8Array {
  return renderPdf({ template: templateDi(TEMPLATE[data.form]), data: susunSkp(data), ...verifikasi });
}

/** The attachment of a SKP as PDF/A (form A.1.8, annex p. 61). */
export function renderLampiranSkp(data: DataLampiranSkp, verifikasi: Verifikasi): Uint8Array {
  const siapa = data.pegawai.nama ?? data.pegawai.jabatan;
  const daftar = (isi: string[]) => isi.map((teks) => muatKolom(teks, LEBAR_LAMPIRAN));
  return renderPdf({
    template: templateDi("lampiran-a18.typ"),
    data: {
      ...susunKepala(data, `Lampiran Sasaran Kinerja Pegawai ${siapa}, ${data.periode.mulai.slice(0, 4)}`),
      dukunganSumberDaya: daftar(data.dukunganSumberDaya),
      skemaPertanggungjawaban: daftar(data.skemaPertanggungjawaban),
      konsekuensi: daftar(data.konsekuensi),
    },
    ...verifikasi,
  });
}
