import { describe, expect, test } from "vitest";
import { CAPAIAN_ORGANISASI, EKSPEKTASI, LABEL_CAPAIAN, PREDIKAT_KINERJA } from "#rules/kosakata.ts";
import { polaDistribusi } from "#rules/pola-distribusi.ts";
import { bacaPdf, lebarKolom, teksKeluar, teksTercoret, urutanSalah } from "../../../../tests/baca-pdf.ts";
import type { Halaman } from "../../../../tests/baca-pdf.ts";
import { bacaKasus, dataDokumenEvaluasi, dataHasilEvaluasi } from "../../../../tests/contoh-dokumen.ts";
import { LEBAR_HASIL_EVALUASI, renderDokumenEvaluasi, renderHasilEvaluasi, susunHasilEvaluasi, TRIWULAN } from "./lembar-evaluasi.ts";
import type { DataHasilEvaluasi } from "./lembar-evaluasi.ts";

const verifikasi = {
  kodeVerifikasi: "TRG-7K2M-9QXA",
  urlVerifikasi: "https://contoh.go.id/v/TRG-7K2M-9QXA",
  tanggalDokumen: new Date("2027-01-11T03:00:00Z"),
};
const baca = (data: DataHasilEvaluasi) => bacaPdf(renderHasilEvaluasi(data, verifikasi));
const pertama = (halaman: Halaman[]): Halaman => halaman[0] ?? expect.fail("no page");

/** A line may end after any hyphen of the text. */
const padat = (teks: string): string => teks.replace(/\s/g, "");

const UMPAN = "UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG";
const AKHIR = [
  "PERILAKU KERJA",
  UMPAN,
  "Berorientasi pelayanan",
  "setia pada NKRI serta",
  "Kolaboratif",
  "Ekspektasi Khusus Pimpinan:",
  "RATING PERILAKU KERJA* DIATAS EKSPEKTASI/ SESUAI EKSPEKTASI/ DIBAWAH EKSPEKTASI**",
  "PREDIKAT KINERJA PEGAWAI* SANGAT BAIK/ BAIK/ BUTUH PERBAIKAN/ KURANG (MISCONDUCT)/ SANGAT KURANG",
  "Medan, 11 Januari 2027 Pejabat Penilai Kinerja",
  "* pilih salah satu",
  "** rating hasil dan rating perilaku kerja Pegawai ditetapkan dengan mempertimbangkan pola distribusi",
  "*** periode disesuaikan dengan periode evaluasi kinerja Pegawai",
];
const AWAL = [
  "HASIL EVALUASI KINERJA PEGAWAI",
  "PERIODE***: TRIWULAN I/II/III/IV-AKHIR*",
  "PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER TAHUN 2026",
  "NO PEGAWAI YANG DINILAI NO PEJABAT PENILAI KINERJA",
];
const POLA = [
  "CAPAIAN KINERJA ORGANISASI* ISTIMEWA/ BAIK/ BUTUH PERBAIKAN/ KURANG/ SANGAT KURANG",
  "POLA DISTRIBUSI",
  "KURVA DISTRIBUSI PREDIKAT KINERJA PEGAWAI DENGAN CAPAIAN KINERJA ORGANISASI BAIK",
  "Frekuensi Pegawai",
  "Predikat Kinerja Pegawai",
];
const RATING = "RATING HASIL KERJA* DIATAS EKSPEKTASI/ SESUAI EKSPEKTASI/ DIBAWAH EKSPEKTASI**";

const SUSUNAN: Record<string, string[]> = {
  "al5-t1-evaluasi-kadinkes": [
    ...AWAL,
    "NIP (*opsional)",
    ...POLA,
    `HASIL KERJA A. UTAMA REALISASI BERDASARKAN BUKTI DUKUNG ${UMPAN} `,
    "Ukuran Keberhasilan/ Indikator Kinerja Individu, Target, dan Perspektif****:",
    "(Perspektif Penerima Layanan)",
    `B. TAMBAHAN REALISASI BERDASARKAN BUKTI DUKUNG ${UMPAN} `,
    RATING,
    ...AKHIR,
    "**** perspektif hanya digunakan untuk pejabat pimpinan tinggi dan pimpinan unit kerja mandiri",
  ],
  "al5-t3-evaluasi-bidan-penyelia": [
    ...AWAL,
    ...POLA,
    `HASIL KERJA A. UTAMA REALISASI BERDASARKAN BUKTI DUKUNG ${UMPAN} `,
    "Pimpinan: sudah baik, pertahankan! Pimpinan: Pegawai selalu memastikan",
    "Ukuran Keberhasilan/ Indikator Kinerja Individu dan Target: - ",
    "B. TAMBAHAN",
    RATING,
    ...AKHIR,
  ],
  "al4-t2-evaluasi-direktur2": [
    "HASIL EVALUASI KINERJA PEGAWAI PENDEKATAN HASIL KERJA KUANTITATIF BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI PERIODE***",
    ...AWAL.slice(2),
    "NIP (*opsional)",
    "PANGKAT/GOL RUANG",
    "INSTANSI PEMERINTAH KOTA MEDAN",
    ...POLA.toSpliced(1, 1, "POLA DISTRIBUSI:"),
    `HASIL KERJA NO. RENCANA HASIL KERJA INDIKATOR KINERJA INDIVIDU TARGET PERSPEKTIF REALISASI BERDASARKAN BUKTI DUKUNG ${UMPAN} (1) (2) (3) (4) (5) (6) (7) A. UTAMA 1 `,
    "Pimpinan: bagus sekali, pos lintas batas terbangun",
    "Pimpinan: Saya mendapatkan apresiasi langsung",
    "B. TAMBAHAN 10 ",
    RATING,
    ...AKHIR,
  ],
  "al4-t3-evaluasi-kasubdit2": [
    "HASIL EVALUASI KINERJA PEGAWAI PENDEKATAN HASIL KERJA KUANTITATIF BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL PERIODE***",
    ...AWAL.slice(2),
    "PANGKAT/GOL RUANG",
    ...POLA,
    `HASIL KERJA No. RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI RENCANA HASIL KERJA ASPEK INDIKATOR KINERJA INDIVIDU TARGET REALISASI BERDASARKAN BUKTI DUKUNG ${UMPAN} (1) (2) (3) (4) (5) (6) (7) (8) A. UTAMA `,
    "B. TAMBAHAN - - - - - - - - ",
    RATING,
    ...AKHIR,
  ],
  "al6-t2-evaluasi-tugas-belajar": [...AWAL, ...POLA, "HASIL KERJA A. UTAMA", "B. TAMBAHAN", RATING, ...AKHIR],
};

describe.each(Object.keys(SUSUNAN))("hasil evaluasi %s", (id) => {
  const data = dataHasilEvaluasi(bacaKasus(id));

  test("memuat isi pada susunan formulirnya, di dalam garis", async () => {
    const isi = await baca(data);
    expect(urutanSalah(isi.teks, SUSUNAN[id] ?? [])).toBeNull();
    expect(teksKeluar(isi)).toEqual([]);
    for (const h of isi.halaman) expect([h.lebar, h.tinggi]).toEqual([936, 612]);
    for (const { umpanBalik } of data.perilaku) {
      for (const { dari, teks } of umpanBalik) expect(padat(isi.teks)).toContain(padat(`${dari}: ${teks}`));
    }
    expect(isi.teks.includes("**** perspektif hanya")).toBe(data.form === "C.1.1" && data.keluarga === "JPT");
  });

  test("mencoret setiap pilihan yang tidak dipilih, dan hanya itu", async () => {
    const s = susunHasilEvaluasi(data);
    const dicoret = [s.triwulan, s.capaian, s.ratingHasilKerja, s.ratingPerilakuKerja, s.predikat].flatMap((daftar) =>
      daftar.filter((p) => !p.dipilih).map((p) => p.teks),
    );
    expect(dicoret).toHaveLength(3 + 4 + 2 + 2 + 4);
    expect(teksTercoret(await baca(data))).toEqual(dicoret);
  });

  test("menaruh predikat dan tanda tangan penilai di halaman yang sama, tanpa tanda tangan pegawai", async () => {
    for (let jumlah = 1; jumlah <= data.rhk.length; jumlah++) {
      const { halaman, teks } = await baca({ ...data, rhk: data.rhk.slice(0, jumlah) });
      const urutan = ["RATING PERILAKU KERJA", "PREDIKAT KINERJA PEGAWAI", "Pejabat Penilai Kinerja", "NIP", "* pilih salah satu"];
      expect(urutanSalah(halaman.at(-1)?.teks ?? "", urutan)).toBeNull();
      expect(teks).not.toContain("Pegawai yang Dinilai");
    }
  });
});

test.each(PREDIKAT_KINERJA)("predikat %s dan rating yang dipilih tetap tanpa coretan", async (predikat) => {
  const data = dataHasilEvaluasi(bacaKasus("al5-t3-evaluasi-bidan-penyelia"));
  const no = PREDIKAT_KINERJA.indexOf(predikat);
  const capaian = CAPAIAN_ORGANISASI[no] ?? "BAIK";
  const ubahan: DataHasilEvaluasi = {
    ...data,
    predikat,
    capaianOrganisasi: capaian,
    pola: polaDistribusi(capaian),
    triwulan: TRIWULAN[no % 4] ?? "I",
    ratingHasilKerja: EKSPEKTASI[no % 3] ?? "SESUAI",
    ratingPerilakuKerja: EKSPEKTASI[(no + 1) % 3] ?? "SESUAI",
  };
  const isi = await baca(ubahan);
  const s = susunHasilEvaluasi(ubahan);
  const dicoret = [s.triwulan, s.capaian, s.ratingHasilKerja, s.ratingPerilakuKerja, s.predikat].flat();
  expect(teksTercoret(isi)).toEqual(dicoret.filter((p) => !p.dipilih).map((p) => p.teks));
  expect(isi.teks).toContain(`CAPAIAN KINERJA ORGANISASI ${LABEL_CAPAIAN[capaian]}`);
});

test("gambar pola menaruh lima predikat dari kiri ke kanan di bawah satu garis lengkung di atas tujuh garis bantu", async () => {
  const halaman = pertama((await baca(dataHasilEvaluasi(bacaKasus("al5-t3-evaluasi-bidan-penyelia")))).halaman);
  const sumbu = halaman.potongan.find((p) => p.teks === "Predikat Kinerja Pegawai") ?? expect.fail("axis");
  const cari = (teks: string) => halaman.potongan.find((p) => p.teks === teks && p.y > sumbu.y && p.y < sumbu.y + 30)?.x ?? expect.fail(teks);
  const x = ["SANGAT KURANG", "KURANG/", "BUTUH PERBAIKAN", "BAIK", "SANGAT BAIK"].map(cari);
  expect(x).toEqual(x.toSorted((a, b) => a - b));
  const bantu = halaman.garis.filter((g) => Math.abs(g.x2 - g.x1 - 440) < 0.5 && g.y1 === g.y2);
  expect(bantu).toHaveLength(8);
  // Heights 0.5 … 6.0 of seven lines at 14 pt, five columns of 88 pt: the box around the curve of BAIK.
  const lengkung = halaman.garis.filter((g) => Math.abs(g.x2 - g.x1 - 4 * 88) < 0.5);
  expect(lengkung).toHaveLength(1);
  expect((lengkung[0]?.y2 ?? 0) - (lengkung[0]?.y1 ?? 0)).toBeCloseTo((6 - 0.5) * 14, 0);
});

test("lebar kolom sama dengan formulir sampai sepersepuluh titik", async () => {
  const c12 = await baca(dataHasilEvaluasi(bacaKasus("al4-t2-evaluasi-direktur2")));
  expect(lebarKolom(pertama(c12.halaman), "(1)")).toEqual([...LEBAR_HASIL_EVALUASI["C.1.2"]]);
  const c13 = await baca(dataHasilEvaluasi(bacaKasus("al4-t3-evaluasi-kasubdit2")));
  expect(lebarKolom(pertama(c13.halaman), "(1)")).toEqual([...LEBAR_HASIL_EVALUASI["C.1.3"]]);
  const c11 = await baca(dataHasilEvaluasi(bacaKasus("al5-t3-evaluasi-bidan-penyelia")));
  const kedua = c11.halaman[1] ?? expect.fail("second page");
  expect(lebarKolom(kedua, "Ibu hamil dengan kehamilan")).toEqual([...LEBAR_HASIL_EVALUASI["C.1.1"]]);
});

test("kepala tabel berulang di halaman lanjutan, pada tambahan dengan judul tambahan", async () => {
  const data = dataHasilEvaluasi(bacaKasus("al5-t1-evaluasi-kadinkes"));
  const banyak = Array.from({ length: 5 }, () => data.rhk).flat();
  const rhk = [...banyak.filter((r) => r.jenis === "UTAMA"), ...data.rhk.map((r) => ({ ...r, jenis: "TAMBAHAN" as const }))];
  const { halaman } = await baca({ ...data, rhk });
  expect(halaman[1]?.teks).toMatch(/^HASIL KERJA A. UTAMA REALISASI BERDASARKAN BUKTI DUKUNG/);
  expect(halaman.some((h) => h.teks.startsWith("B. TAMBAHAN REALISASI BERDASARKAN BUKTI DUKUNG"))).toBe(true);
  expect(halaman.at(-1)?.teks).toMatch(/^PERILAKU KERJA UMPAN BALIK BERKELANJUTAN/);
});

// Typst 0.14.2 stopped the whole process here while the head of C.1.1 had merged rows.
test.each(Object.keys(SUSUNAN))("%s: kepala tabel di mana pun jatuhnya terhadap batas halaman", (id) => {
  const data = dataHasilEvaluasi(bacaKasus(id));
  for (let baris = 1; baris <= 14; baris++) {
    const pegawai = { ...data.pegawai, jabatan: Array.from({ length: baris }, () => "baris").join("\n") };
    expect(renderHasilEvaluasi({ ...data, pegawai }, verifikasi).byteLength).toBeGreaterThan(50_000);
  }
});

test("umpan balik per hasil kerja digabung, per indikator berdiri di barisnya, tanpa umpan balik tercetak strip", async () => {
  const data = dataHasilEvaluasi(bacaKasus("al4-t2-evaluasi-direktur2"));
  const umpanBalik = [{ dari: "Rekan kerja setingkat (Rina)", teks: "cepat menanggapi" }];
  const rhk = data.rhk.map((r) => ({
    ...r,
    umpanBalik,
    indikator: r.indikator.map(({ aspek, teks, target, perspektif, realisasi }) => ({
      aspek,
      teks,
      target,
      perspektif,
      realisasi,
    })),
  }));
  const { teks } = await baca({ ...data, rhk });
  expect(teks.match(/setingkat \(Rina\): cepat/g)).toHaveLength(rhk.length);
  const sepi = await baca({ ...data, rhk: data.rhk.slice(2, 3) });
  expect(sepi.teks).toContain("4 berdasarkan hasil survey kepuasan - ");
  expect(sepi.teks).toContain("B. TAMBAHAN - - - - - - - RATING HASIL KERJA*");
});

test.each(["al4-t2-evaluasi-direktur2", "al4-t3-evaluasi-kasubdit2", "al5-t3-evaluasi-bidan-penyelia"])(
  "%s: teks yang sangat panjang tetap di dalam garis dan boleh terbelah",
  async (id) => {
    const data = dataHasilEvaluasi(bacaKasus(id));
    const kata = `dipertanggungjawabkannya https://contoh.go.id/${"x9".repeat(150)} ${"W".repeat(70)} #eval("1") Ma'ruf 😀`;
    const panjang = [{ dari: "Pegawai di bawahnya (Simangunsong)", teks: `${kata} ${"Umpan balik yang amat panjang. ".repeat(150)}` }];
    const isi = await baca({
      ...data,
      rhk: data.rhk.slice(0, 2).map((r) => ({
        ...r,
        teks: kata,
        rhkPimpinan: kata,
        realisasi: [kata, kata],
        umpanBalik: panjang,
        indikator: r.indikator.map((i) => ({ ...i, teks: kata, target: kata, realisasi: kata })),
      })),
      perilaku: data.perilaku.map((p) => ({ ...p, ekspektasiKhusus: [kata, kata], umpanBalik: panjang })),
    });
    expect(teksKeluar(isi)).toEqual([]);
    expect(isi.teks).toContain('#eval("1") Ma\'ruf 😀');
    expect(isi.teks.match(/amat panjang/g)?.length).toBeGreaterThanOrEqual(7 * 140);
  },
);

describe("dokumen evaluasi D.1.1", () => {
  const data = dataDokumenEvaluasi(bacaKasus("al5-t3-evaluasi-bidan-penyelia"));

  test("memuat lima bagian pada satu halaman F4 tegak, tiap tanda tangan bertanggal sendiri", async () => {
    const isi = await bacaPdf(renderDokumenEvaluasi(data, verifikasi));
    expect(isi.halaman.map((h) => [h.lebar, h.tinggi])).toEqual([[612, 936]]);
    const susunan = [
      "(LAMBANG GARUDA)",
      "DOKUMEN EVALUASI KINERJA PEGAWAI",
      "PERIODE*: TRIWULAN I/II/III/IV-AKHIR**",
      "PERIODE PENILAIAN:",
      "1 JANUARI SD 31 DESEMBER TAHUN 2026",
      "1. PEGAWAI YANG DINILAI NAMA : Sari Ma'ruf Hutagalung, A.Md.Keb. NIP : 199203152015032004 PANGKAT/GOL RUANG :",
      "2. PEJABAT PENILAI KINERJA NAMA : dr. Budi",
      "3. ATASAN PEJABAT PENILAI KINERJA NAMA : Drs. H. Iskandar",
      "4. EVALUASI KINERJA CAPAIAN KINERJA ORGANISASI : BAIK PREDIKAT KINERJA PEGAWAI : BAIK",
      "5. CATATAN/REKOMENDASI Pertahankan mutu layanan",
      "* periode disesuaikan dengan periode evaluasi kinerja Pegawai yang berlaku pada Instansi Pemerintah",
      "** pilih salah satu",
    ];
    expect(urutanSalah(isi.teks, susunan)).toBeNull();
    expect(teksTercoret(isi)).toEqual(["I", "II", "III"]);
    expect(teksKeluar(isi)).toEqual([]);
    const lembar = pertama(isi.halaman);
    expect(lebarKolom(lembar, "NAMA")).toEqual([21, 192, 14, 242]);
    const cari = (teks: string) => lembar.potongan.find((p) => p.teks === teks) ?? expect.fail(teks);
    expect(cari("7. Pegawai yang Dinilai").x).toBeLessThan(cari("6. Pejabat Penilai Kinerja").x);
    expect(cari("Medan, 13 Januari 2027").x).toBeLessThan(cari("Medan, 11 Januari 2027").x);
  });

  test("lambang tercetak bila berkasnya ada; tanpa atasan dan catatan tercetak strip", async () => {
    const lambang = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9" fill="#b8860b"/></svg>');
    const isi = await bacaPdf(renderDokumenEvaluasi({ ...data, lambang, atasanPenilai: null, catatan: null }, verifikasi));
    expect(isi.teks).not.toContain("(LAMBANG GARUDA)");
    expect(pertama(isi.halaman).kotak.some((k) => k.warna === "#b8860b")).toBe(true);
    expect(isi.teks).toContain("3. ATASAN PEJABAT PENILAI KINERJA NAMA : - NIP : - PANGKAT/GOL RUANG : - JABATAN : - UNIT KERJA : -");
    expect(isi.teks).toContain("5. CATATAN/REKOMENDASI -");
  });

  test("predikat kurang tercetak dengan kata formulir; sebelum ditandatangani tanggal terbuka", async () => {
    const isi = await bacaPdf(renderDokumenEvaluasi({ ...data, predikat: "KURANG", tanggalPegawai: null, tanggalPenilai: null }, verifikasi));
    expect(isi.teks).toContain("PREDIKAT KINERJA PEGAWAI : KURANG (MISCONDUCT)");
    expect(isi.teks.match(/Medan, \(tanggal, bulan, tahun\)/g)).toHaveLength(2);
  });

  test("catatan yang sangat panjang berlanjut ke halaman berikut di dalam garis", async () => {
    const isi = await bacaPdf(renderDokumenEvaluasi({ ...data, catatan: "Catatan panjang sekali. ".repeat(400) }, verifikasi));
    expect(isi.halaman.length).toBeGreaterThan(1);
    expect(isi.teks.match(/sekali/g)).toHaveLength(400);
    expect(teksKeluar(isi)).toEqual([]);
  });
});
