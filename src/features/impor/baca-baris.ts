import { alamatSel } from "#platform/lembar/baca.ts";
import type { LembarMasuk, Sel } from "#platform/lembar/baca.ts";
import { bacaDaftarLangkah } from "#rules/lintasan.ts";
import { tanggalPanjang } from "#rules/tanggal.ts";
import { BIDANG } from "./bidang.ts";
import type { JenisImpor } from "./bidang.ts";
import {
  KATA_ALASAN,
  KATA_ASPEK,
  KATA_ESELON,
  KATA_JABATAN,
  KATA_JENIS_RHK,
  KATA_JENJANG,
  KATA_PEGAWAI,
  KATA_PENUGASAN,
  KATA_PERSPEKTIF,
  KATA_UNIT,
  KATA_YA,
} from "./kata-simpeg.ts";
import { bacaBulatSel, bacaNipSel, bacaPilihanSel, bacaTanggalSel, bacaTeksSel } from "./nilai.ts";
import type { Terbaca } from "./nilai.ts";
import type { GalatSel } from "./rencana.ts";

export type Nilai = string | number | null;
/** `alamat` names the cell of each field, for errors found later. */
export type BarisTerbaca = { baris: number; isi: Record<string, Nilai>; alamat: Record<string, { sel: string; kolom: string }>; galat: GalatSel[] };

type Pembaca = (sel: Sel) => Terbaca<string | number>;
const teks =
  (maks: number): Pembaca =>
  (sel) =>
    bacaTeksSel(sel, maks);
/** A cell that holds a list: its lines stay lines. */
const daftar =
  (maks: number): Pembaca =>
  (sel) =>
    bacaTeksSel(sel?.jenis === "teks" && sel.baris ? { jenis: "teks", nilai: sel.baris.join("\n") } : sel, maks);
const pilihan =
  (kata: Readonly<Record<string, string>>, nama: string): Pembaca =>
  (sel) =>
    bacaPilihanSel(sel, kata, nama);
const surel: Pembaca = (sel) => {
  const satu = bacaTeksSel(sel, 200);
  return "nilai" in satu && satu.nilai !== null && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(satu.nilai) ? { galat: `"${satu.nilai}" bukan alamat surel.` } : satu;
};

/** A bare figure or a date of the spreadsheet, written as people write a target. */
const target: Pembaca = (sel) => {
  if (sel?.jenis === "angka") return { nilai: String(sel.nilai).replace(".", ",") };
  return sel?.jenis === "tanggal" ? { nilai: tanggalPanjang(sel.nilai).replace(/^[^,]+, /, "") } : bacaTeksSel(sel, 500);
};

/** Steps of a target, kept as they stand; `banding-skp.ts` reads them again as figures. */
const bertahap: Pembaca = (sel) => {
  const satu = target(sel);
  return "nilai" in satu && satu.nilai !== null && bacaDaftarLangkah(String(satu.nilai)) === null
    ? { galat: "Tulis paling banyak empat angka dengan titik koma di antaranya, satu untuk tiap triwulan, misalnya 20; 40; 60; 80." }
    : satu;
};

const PEMBACA: Record<JenisImpor, Record<string, Pembaca>> = {
  UNIT: {
    kode: teks(50),
    nama: teks(200),
    jenis: pilihan(KATA_UNIT, "jenis unit"),
    indukKode: teks(50),
    mulai: bacaTanggalSel,
    selesai: bacaTanggalSel,
    dasar: teks(500),
  },
  JABATAN: {
    kode: teks(50),
    nama: teks(200),
    unitKode: teks(50),
    jenis: pilihan(KATA_JABATAN, "tipe jabatan"),
    jenjang: pilihan(KATA_JENJANG, "jenjang"),
    eselon: pilihan(KATA_ESELON, "eselon"),
    kelas: (sel) => bacaBulatSel(sel, 1, 17),
    atasanKode: teks(50),
    pimpinan: pilihan(KATA_YA, "jawaban ya atau tidak"),
    mandiri: pilihan(KATA_YA, "jawaban ya atau tidak"),
    tugas: teks(4000),
    fungsi: teks(4000),
    mulai: bacaTanggalSel,
    selesai: bacaTanggalSel,
  },
  PEGAWAI: {
    nip: bacaNipSel,
    nama: teks(200),
    jenis: pilihan(KATA_PEGAWAI, "jenis pegawai"),
    pangkat: teks(60),
    golongan: teks(10),
    surel,
    berhentiPada: bacaTanggalSel,
    alasanBerhenti: pilihan(KATA_ALASAN, "alasan berhenti"),
  },
  PENUGASAN: {
    nip: bacaNipSel,
    jabatanKode: teks(50),
    jabatan: teks(200),
    unit: teks(200),
    jenis: pilihan(KATA_PENUGASAN, "jenis penugasan"),
    mulai: bacaTanggalSel,
    selesai: bacaTanggalSel,
    dasar: teks(500),
  },
  SKP: {
    nip: bacaNipSel,
    rhkPimpinan: teks(2000),
    penugasanDari: teks(300),
    jenis: pilihan(KATA_JENIS_RHK, "jenis hasil kerja"),
    rhk: teks(2000),
    aspek: pilihan(KATA_ASPEK, "aspek"),
    indikator: teks(2000),
    target,
    bertahap,
    perspektif: pilihan(KATA_PERSPEKTIF, "perspektif"),
    dukungan: daftar(10_000),
    pertanggungjawaban: daftar(10_000),
    konsekuensi: daftar(10_000),
    ekspektasi: daftar(10_000),
    // "NON ASN" stands there where the rater has no number
    penilaiNip: teks(40),
  },
};

/** The row of the heads: the first with at least two texts. */
export function cariKepala(lembar: LembarMasuk): { urutan: number; kepala: string[] } {
  const urutan = lembar.baris.findIndex(({ sel }) => sel.filter((satu) => satu?.jenis === "teks").length >= 2);
  const kepala = (lembar.baris[urutan]?.sel ?? []).map((satu) => (satu === null ? "" : String(satu.nilai).slice(0, 100)));
  return { urutan, kepala };
}

/** Every row below the heads, field by field; what cannot be read is an error with its cell. */
export function bacaBaris(jenis: JenisImpor, lembar: LembarMasuk, pemetaan: Readonly<Record<string, string>>): BarisTerbaca[] {
  const { urutan, kepala } = cariKepala(lembar);
  const kolom = kepala.flatMap((judul, letak) => {
    const kunci = pemetaan[judul];
    const bidang = BIDANG[jenis].find((satu) => satu.kunci === kunci);
    return bidang && kepala.indexOf(judul) === letak ? [{ judul, letak, bidang, baca: PEMBACA[jenis][bidang.kunci] }] : [];
  });
  return lembar.baris.slice(urutan + 1).map(({ nomor, sel }) => {
    const satu: BarisTerbaca = { baris: nomor, isi: {}, alamat: {}, galat: [] };
    for (const { judul, letak, bidang, baca } of kolom) {
      const alamat = { sel: alamatSel(letak, nomor), kolom: judul };
      satu.alamat[bidang.kunci] = alamat;
      const hasil = baca?.(sel[letak] ?? null) ?? { nilai: null };
      satu.isi[bidang.kunci] = "galat" in hasil ? null : hasil.nilai;
      if ("galat" in hasil) satu.galat.push({ ...alamat, pesan: hasil.galat });
      else if (hasil.nilai === null && bidang.wajib) satu.galat.push({ ...alamat, pesan: `${bidang.judul} belum diisi.` });
    }
    return satu;
  });
}

/** An error at the cell of a field, or at the row when the file has no such column. */
export function galatDi(satu: BarisTerbaca, kunci: string, pesan: string): GalatSel {
  return { ...(satu.alamat[kunci] ?? { sel: `baris ${satu.baris}`, kolom: "" }), pesan };
}
