import type { Aspek, JenisLampiran, JenisRhk, KeluargaSkp, NilaiPerilaku, Pendekatan, Perspektif, StatusTugasBelajar } from "#rules/kosakata.ts";
import { NILAI_PERILAKU } from "#rules/kosakata.ts";
import { tulisRentang } from "#rules/angka.ts";
import { bacaTarget } from "#rules/target.ts";
import type { Arah } from "#rules/target.ts";
import { tanggalPanjang } from "#rules/tanggal.ts";
import { acakDari, idDari } from "./acak.ts";
import type { Acak } from "./acak.ts";
import { bidangKerja } from "./bidang-kerja.ts";
import { BEKAL, EKSPEKTASI_KHUSUS } from "./isi/bekal-skp.ts";
import type { Cerita, RhkCerita } from "./isi/cerita.ts";
import { CERITA } from "./isi/daftar-cerita.ts";
import { ALASAN_KEMBALI, BELUM_DITETAPKAN } from "./isi/keadaan.ts";
import { PUSTAKA } from "./isi/pustaka-templat.ts";
import type { IndikatorTemplat, Tema } from "./isi/templat.ts";
import { jabatanPenilaian, rantaiAtasan } from "./kota.ts";
import type { Atasan, JabatanKota, Kota, PegawaiKota } from "./kota.ts";
import { susunPerjalanan } from "./susun-perjalanan.ts";
import type { PerjalananSkp } from "./susun-perjalanan.ts";

export type IndikatorKota = {
  readonly id: string;
  readonly aspek: Aspek | null;
  readonly perspektif: Perspektif | null;
  /** As printed: in the qualitative approach the narrative with its target. */
  readonly teks: string;
  readonly target: string | null;
  /** The band behind it, also where the approach is qualitative and nothing of it is stored. */
  readonly bawah: number;
  readonly atas: number;
  readonly satuan: string;
  readonly arah: Arah;
  readonly isAkumulatif: boolean;
  readonly lintasan: readonly number[] | null;
  readonly templat: IndikatorTemplat;
};

export type RhkKota = {
  readonly id: string;
  /** Place in the template or story, from 0; `urutan` is the place on the form. */
  readonly nomor: number;
  readonly urutan: number;
  readonly jenis: JenisRhk;
  readonly tema: Tema;
  readonly teks: string;
  readonly pimpinanId: string | null;
  readonly pimpinanTeks: string | null;
  readonly penugasanDari: string | null;
  readonly isTugasBelajar: boolean;
  readonly indikator: readonly IndikatorKota[];
};

export type SkpKota = PerjalananSkp & {
  readonly id: string;
  readonly pegawai: PegawaiKota;
  readonly penilai: Atasan;
  readonly atasanPenilai: Atasan | null;
  readonly alasanPenilai: string;
  readonly keluarga: KeluargaSkp;
  readonly pendekatan: Pendekatan;
  readonly tugasBelajar: StatusTugasBelajar | null;
  readonly rhk: readonly RhkKota[];
  readonly ekspektasi: readonly { readonly nilai: NilaiPerilaku; readonly urutan: number; readonly teks: string }[];
  readonly lampiran: readonly { readonly jenis: JenisLampiran; readonly urutan: number; readonly teks: string }[];
  readonly cerita: Cerita;
};

/** Posts whose Pimpinan chose the qualitative approach. */
export const KUALITATIF: ReadonlySet<string> = new Set(["kadis:DINKES", "stafAhli", "operatorParuh", "pengelolaUmum", "humas", "kasiKesos", "pamongBudaya"]);

/** The plans of everybody who has a superior, superiors first, so that a result can point at the one it serves. */
export function susunSemuaSkp(kota: Kota): SkpKota[] {
  const calon = kota.pegawai
    .filter((satu) => satu.jenis !== "NON_ASN")
    .map((pegawai) => ({ pegawai, rantai: rantaiAtasan(jabatanPenilaian(pegawai, kota), pegawai) }))
    .toSorted((a, b) => a.rantai.length - b.rantai.length);
  const rhkId = (kunci: string, nomor: number): string => idDari(`rhk:${kunci}:${nomor}`);
  const hasil = new Map<PegawaiKota, SkpKota>();
  for (const { pegawai, rantai } of calon) {
    const [penilai, atasanPenilai] = rantai;
    if (penilai)
      hasil.set(
        pegawai,
        susunSkp({
          kota,
          pegawai,
          penilai,
          atasanPenilai: atasanPenilai ?? null,
          skpPenilai: hasil.get(penilai.pegawai) ?? null,
          tingkat: rantai.length,
          rhkId,
        }),
      );
  }
  return [...hasil.values()];
}

type Bahan = {
  kota: Kota;
  pegawai: PegawaiKota;
  penilai: Atasan;
  atasanPenilai: Atasan | null;
  skpPenilai: SkpKota | null;
  tingkat: number;
  rhkId: (kunci: string, nomor: number) => string;
};

function susunSkp(bahan: Bahan): SkpKota {
  const { pegawai, penilai, atasanPenilai } = bahan;
  const acak = acakDari(`skp:${pegawai.kunci}`);
  const cerita: Cerita = (CERITA as Readonly<Record<string, Cerita>>)[pegawai.kunci] ?? {};
  const keluarga: KeluargaSkp = pegawai.jabatan.kelompok === "JPT" || pegawai.jabatan.isMandiri ? "JPT" : "JA_JF";
  const pendekatan = cerita.pendekatan ?? (KUALITATIF.has(pegawai.jabatan.templat) ? "KUALITATIF" : "KUANTITATIF");
  const isi: readonly RhkCerita[] = cerita.rhk ?? PUSTAKA[pegawai.jabatan.templat] ?? [];
  // the forms print the main results first
  const urut = isi.map((rhk, nomor) => ({ rhk, nomor })).toSorted((a, b) => Number(a.rhk.jenis === "TAMBAHAN") - Number(b.rhk.jenis === "TAMBAHAN"));
  const rhk = urut.map(({ rhk: satu, nomor }, urutan) =>
    susunRhk(bahan, satu, nomor, urutan, acak, { keluarga, pendekatan, isCerita: cerita.rhk !== undefined || cerita.realisasi !== undefined }),
  );
  const belum = BELUM_DITETAPKAN[pegawai.kunci];
  return {
    ...susunPerjalanan({ pegawai, penilai, cerita, acak, tingkat: bahan.tingkat, keadaan: belum ?? "DITETAPKAN", rhk, alasanKembali: ALASAN_KEMBALI }),
    id: idDari(`skp:${pegawai.kunci}`),
    pegawai,
    penilai,
    atasanPenilai,
    alasanPenilai: alasanPenilai(pegawai, penilai, bahan.kota),
    keluarga,
    pendekatan,
    tugasBelajar: pegawai.kunci === "tugasBelajar" ? "SEDANG" : null,
    rhk,
    ekspektasi: susunEkspektasi(cerita, acak),
    lampiran: susunLampiran(pegawai.jabatan, cerita, acak),
    cerita,
  };
}

function susunRhk(
  bahan: Bahan,
  isi: RhkCerita,
  nomor: number,
  urutan: number,
  acak: Acak,
  { keluarga, pendekatan, isCerita }: { keluarga: KeluargaSkp; pendekatan: Pendekatan; isCerita: boolean },
): RhkKota {
  const { pegawai, skpPenilai, penilai, rhkId } = bahan;
  const ditunjuk = isi.pimpinan ? rhkId(isi.pimpinan[0], isi.pimpinan[1]) : null;
  const setema = skpPenilai?.rhk.find((rhk) => rhk.tema === isi.tema) ?? skpPenilai?.rhk[0];
  return {
    id: rhkId(pegawai.kunci, nomor),
    nomor,
    urutan: urutan + 1,
    jenis: isi.jenis,
    tema: isi.tema,
    teks: isi.teks,
    pimpinanId: ditunjuk ?? setema?.id ?? null,
    pimpinanTeks: ditunjuk || setema ? null : `Perjanjian kinerja ${penilai.jabatan.unit.nama}: ${SASARAN_KOTA[isi.tema]}`,
    penugasanDari: isi.penugasanDari ?? (keluarga === "JPT" ? penilai.jabatan.nama : null),
    isTugasBelajar: isi.isTugasBelajar ?? false,
    indikator: isi.indikator.map((satu, k) => susunIndikator(satu, `${pegawai.kunci}:${nomor}:${k}`, acak, { keluarga, pendekatan, isCerita })),
  };
}

/** What the city itself has promised, for those whose superior has no SKP: the Wali Kota is not ASN. */
export const SASARAN_KOTA: Readonly<Record<Tema, string>> = {
  LAYANAN: "Meningkatnya kualitas pelayanan publik",
  PROGRAM: "Tercapainya sasaran pembangunan daerah",
  TATA_KELOLA: "Meningkatnya akuntabilitas kinerja pemerintah daerah",
  ANGGARAN: "Terkelolanya keuangan daerah secara efektif",
  SDM: "Meningkatnya profesionalitas aparatur",
  DATA: "Tersedianya data yang dipakai dalam pelayanan",
};

function susunIndikator(
  templat: IndikatorTemplat,
  nama: string,
  acak: Acak,
  { keluarga, pendekatan, isCerita }: { keluarga: KeluargaSkp; pendekatan: Pendekatan; isCerita: boolean },
): IndikatorKota {
  const { bawah, atas, satuan, target } = sasaran(templat, isCerita ? null : acak);
  const isKuantitatif = pendekatan === "KUANTITATIF";
  return {
    id: idDari(`indikator:${nama}`),
    aspek: isKuantitatif && keluarga === "JA_JF" ? templat.aspek : null,
    perspektif: keluarga === "JPT" ? templat.perspektif : null,
    teks: isKuantitatif ? templat.teks : `${templat.teks}: ${target}`,
    target: isKuantitatif ? target : null,
    bawah,
    atas,
    satuan,
    arah: templat.arah,
    isAkumulatif: templat.isAkumulatif,
    // a moved band has other steps
    lintasan: target === templat.target ? (templat.lintasan ?? null) : null,
    templat,
  };
}

/** The band of a template, moved a little for the generator's people: no two agreements are quite alike. */
export function sasaran(templat: IndikatorTemplat, acak: Acak | null): { bawah: number; atas: number; satuan: string; target: string } {
  const dibaca = bacaTarget(templat.target);
  if (!dibaca || dibaca.bawah === null || dibaca.atas === null) throw new Error(`Target ${templat.target} tidak terbaca.`);
  const { bawah, atas, satuan } = { bawah: dibaca.bawah, atas: dibaca.atas, satuan: dibaca.satuan };
  const geser = acak ? acak.pilih([-1, 0, 0, 1]) * langkah(atas - bawah) : 0;
  const puncak = satuan === "%" ? 98 : Number.POSITIVE_INFINITY;
  if (geser === 0 || bawah + geser <= 0 || atas + geser > puncak) return { bawah, atas, satuan, target: templat.target };
  const [rendah, tinggi] = [rapi(bawah + geser), rapi(atas + geser)];
  return { bawah: rendah, atas: tinggi, satuan, target: tulisRentang(rendah, tinggi, satuan) };
}

/** A step that looks chosen by people: about a third of the band, in round numbers. */
function langkah(lebar: number): number {
  if (lebar < 3) return 0;
  const kasar = lebar / 3;
  const pangkat = 10 ** Math.floor(Math.log10(kasar));
  return Math.max(1, Math.round(kasar / pangkat) * pangkat);
}

const rapi = (angka: number): number => Math.round(angka * 100) / 100;

function alasanPenilai(pegawai: PegawaiKota, { jabatan, isPlt, langkah: jauh, pegawai: penilai }: Atasan, kota: Kota): string {
  const acuan = jabatanPenilaian(pegawai, kota);
  if (acuan !== pegawai.jabatan) return `${jabatan.nama}: sebagai Plt. ${acuan.nama}, pegawai melapor kepada ${jabatan.nama} (Lampiran Bab IV.A).`;
  if (isPlt) return `Plt. ${jabatan.nama}, menjalankan jabatan atasan langsung yang kosong sejak ${hari("2025-11-03")}.`;
  if (jauh > 1) {
    const kosong = [];
    for (let pos = pegawai.jabatan.atasan; pos && pos !== jabatan; pos = pos.atasan) kosong.push(pos.nama);
    return `${jabatan.nama}, atasan terdekat yang terisi; jabatan ${kosong.join(" dan ")} kosong.`;
  }
  return `${jabatan.nama}, atasan langsung menurut struktur sejak ${hari(pegawai.mulai > penilai.mulai ? pegawai.mulai : penilai.mulai)}.`;
}

const hari = (tanggal: string): string => tanggalPanjang(tanggal).replace(/^[^,]+, /, "");

function susunEkspektasi(cerita: Cerita, acak: Acak): SkpKota["ekspektasi"] {
  const dipilih = acak.beberapa(NILAI_PERILAKU, acak.bulat(1, 3));
  return NILAI_PERILAKU.flatMap((nilai) => {
    const teks = cerita.ekspektasi ? (cerita.ekspektasi[nilai] ?? []) : dipilih.includes(nilai) ? [acak.pilih(EKSPEKTASI_KHUSUS[nilai])] : [];
    return teks.map((satu, n) => ({ nilai, urutan: n + 1, teks: satu }));
  });
}

function susunLampiran(jabatan: JabatanKota, cerita: Cerita, acak: Acak): SkpKota["lampiran"] {
  const bekal = cerita.lampiran ?? BEKAL[bidangKerja(jabatan)];
  return (["DUKUNGAN_SUMBER_DAYA", "SKEMA_PERTANGGUNGJAWABAN", "KONSEKUENSI"] as const).flatMap((jenis) => {
    const semua = bekal[jenis];
    const dipakai = cerita.lampiran ? semua : semua.slice(0, jenis === "SKEMA_PERTANGGUNGJAWABAN" ? semua.length : Math.max(2, acak.bulat(2, semua.length)));
    return dipakai.map((teks, n) => ({ jenis, urutan: n + 1, teks }));
  });
}
