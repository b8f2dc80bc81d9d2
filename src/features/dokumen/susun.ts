import type {
  DataDokumenEvaluasi,
  DataHasilEvaluasi,
  FormulirHasilEvaluasi,
  RhkEvaluasi,
  UmpanBalikCetak,
} from "#features/evaluasi/documents/lembar-evaluasi.ts";
import type { MasukanEvaluasi, UmpanBalikMasukan } from "#features/evaluasi/masukan.ts";
import type { EvaluasiRow } from "#features/evaluasi/queries.ts";
import type { Orang } from "#features/pegawai/schemas.ts";
import type { DataLampiranSkp, DataSkp, FormulirSkp, IdentitasCetak } from "#features/skp/documents/lembar-skp.ts";
import type { RhkRow, SkpRow } from "#features/skp/queries.ts";
import { dayOf } from "#platform/clock.ts";
import { tulisNilai } from "#rules/angka.ts";
import { JENIS_RHK, LABEL_PERAN, NILAI_PERILAKU } from "#rules/kosakata.ts";
import type { JenisLampiran, KeluargaSkp, NilaiPerilaku, Pendekatan } from "#rules/kosakata.ts";
import { polaDistribusi } from "#rules/pola-distribusi.ts";
import { tulisTargetBertahap } from "#rules/tulis-lintasan.ts";

/** Rows of the database as data of the forms: pure, so that the same rows always make the same document. */

/** Where documents are made out: name of the agency and place of signing. */
export type Kop = { instansi: string; tempat: string };

export const FORM_SKP = { JA_JF: { KUALITATIF: "A.1.6", KUANTITATIF: "A.1.7" }, JPT: { KUALITATIF: "A.1.1", KUANTITATIF: "A.1.2" } } as const satisfies Record<
  KeluargaSkp,
  Record<Pendekatan, FormulirSkp>
>;
export const FORM_HASIL = {
  JA_JF: { KUALITATIF: "C.1.1", KUANTITATIF: "C.1.3" },
  JPT: { KUALITATIF: "C.1.1", KUANTITATIF: "C.1.2" },
} as const satisfies Record<KeluargaSkp, Record<Pendekatan, FormulirHasilEvaluasi>>;

const identitas = ({ nama, nip, pangkatGolRuang, jabatan, unitKerja }: Orang, instansi: string): IdentitasCetak => ({
  nama,
  nip,
  pangkatGolRuang,
  jabatan,
  unitKerja,
  instansi,
});
const hari = (pada: Date | null): string | null => (pada ? dayOf(pada) : null);

/** `penetap`: who set it, which is the superior of the penilai after January. */
function kepalaSkp(kop: Kop, skp: SkpRow, penetap: Orang) {
  return {
    instansi: kop.instansi,
    periode: { mulai: skp.mulai, selesai: skp.selesai },
    pegawai: identitas(skp.pegawai, kop.instansi),
    penilai: identitas(penetap, kop.instansi),
    tempat: kop.tempat,
    tanggalTandaTangan: { pegawai: hari(skp.diajukan_pada), penilai: hari(skp.ditetapkan_pada) },
  };
}

export function susunSkp(
  kop: Kop,
  skp: SkpRow,
  penetap: Orang,
  rhk: readonly RhkRow[],
  ekspektasi: readonly { nilai: NilaiPerilaku; teks: string }[],
): DataSkp {
  return {
    form: FORM_SKP[skp.keluarga][skp.pendekatan],
    ...kepalaSkp(kop, skp, penetap),
    rhk: rhk.map((one) => ({
      jenis: one.jenis,
      teks: one.teks,
      penugasanDari: one.penugasanDari,
      rhkPimpinan: one.rhkPimpinanTeks,
      indikator: one.indikator.map(({ aspek, teks, target, lintasan, satuan, perspektif }) => ({
        aspek,
        teks,
        target: tulisTargetBertahap(target, lintasan, satuan),
        perspektif,
      })),
    })),
    perilaku: NILAI_PERILAKU.map((nilai) => ({ nilai, ekspektasiKhusus: ekspektasi.filter((one) => one.nilai === nilai).map((one) => one.teks) })),
  };
}

export function susunLampiran(kop: Kop, skp: SkpRow, penetap: Orang, lampiran: readonly { jenis: JenisLampiran; teks: string }[]): DataLampiranSkp {
  const daftar = (jenis: JenisLampiran) => lampiran.filter((one) => one.jenis === jenis).map((one) => one.teks);
  return {
    ...kepalaSkp(kop, skp, penetap),
    dukunganSumberDaya: daftar("DUKUNGAN_SUMBER_DAYA"),
    skemaPertanggungjawaban: daftar("SKEMA_PERTANGGUNGJAWABAN"),
    konsekuensi: daftar("KONSEKUENSI"),
  };
}

export type EvaluasiDitetapkan = EvaluasiRow & { predikat: NonNullable<EvaluasiRow["predikat"]>; masukan: MasukanEvaluasi };

function kepalaEvaluasi(kop: Kop, e: EvaluasiDitetapkan) {
  return {
    instansi: kop.instansi,
    periode: { mulai: e.periodeMulai, selesai: e.periodeSelesai },
    triwulan: e.triwulan,
    pegawai: identitas(e.pegawai, kop.instansi),
    penilai: identitas(e.penilai, kop.instansi),
    capaianOrganisasi: e.masukan.capaianOrganisasi,
    predikat: e.predikat,
    tempat: kop.tempat,
    tanggalPenilai: hari(e.ditetapkanPada),
  };
}

/** Ratings, realisasi and feedback from the frozen input; what the form adds of the SKP (leader's result, perspective) from its rows. */
export function susunHasil(kop: Kop, e: EvaluasiDitetapkan, rhkSkp: readonly RhkRow[]): DataHasilEvaluasi {
  const { masukan } = e;
  const asal = new Map(rhkSkp.map((one) => [one.id, one]));
  const rhk = JENIS_RHK.flatMap((jenis) => masukan.rhk.filter((one) => one.jenis === jenis)).map((one): RhkEvaluasi => {
    const skp = asal.get(one.rhkId);
    return {
      jenis: one.jenis,
      teks: one.teks,
      penugasanDari: skp?.penugasanDari ?? null,
      rhkPimpinan: skp?.rhkPimpinanTeks ?? null,
      indikator: one.indikator.map((ind) => ({
        aspek: ind.aspek,
        teks: ind.teks,
        target: ind.target,
        perspektif: skp?.indikator.find((row) => row.id === ind.indikatorId)?.perspektif ?? null,
        realisasi: tulisRealisasi(ind.nilai, ind.satuan, ind.uraian),
      })),
      realisasi: one.realisasi?.uraian ? [one.realisasi.uraian] : [],
      umpanBalik: one.umpanBalik.map(susunUmpanBalik),
    };
  });
  return {
    form: FORM_HASIL[e.keluarga][e.pendekatan],
    keluarga: e.keluarga,
    ...kepalaEvaluasi(kop, e),
    pola: { judul: polaDistribusi(masukan.capaianOrganisasi).judul, tinggi: polaDistribusi(masukan.capaianOrganisasi).tinggi },
    rhk,
    ratingHasilKerja: masukan.hasilKerja,
    perilaku: masukan.perilaku.map((one) => ({ nilai: one.nilai, ekspektasiKhusus: one.ekspektasiKhusus, umpanBalik: one.umpanBalik.map(susunUmpanBalik) })),
    ratingPerilakuKerja: masukan.perilakuKerja,
  };
}

export function susunDokumenEvaluasi(kop: Kop, e: EvaluasiDitetapkan): DataDokumenEvaluasi {
  return {
    ...kepalaEvaluasi(kop, e),
    atasanPenilai: e.atasanPenilai && identitas(e.atasanPenilai, kop.instansi),
    catatan: e.catatan || null,
    tanggalPegawai: hari(e.ditandatanganiPada),
  };
}

function tulisRealisasi(nilai: number | null, satuan: string | null, uraian: string): string | null {
  const angka = nilai === null ? "" : tulisNilai(nilai, satuan ?? "");
  // people often begin their sentence with the figure itself; it is not printed twice
  if (angka !== "" && uraian.startsWith(angka) && !/^[.,]?\d/.test(uraian.slice(angka.length))) return uraian;
  return [angka, uraian].filter(Boolean).join(". ") || null;
}

/** Inside the agency the form names the role, outside it the giver's own label ("Pasien"). */
function susunUmpanBalik({ dari, peran, teks }: UmpanBalikMasukan): UmpanBalikCetak {
  return { dari: peran === "PIHAK_LAIN" ? dari : LABEL_PERAN[peran], teks };
}
