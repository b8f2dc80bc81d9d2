import { describe, expect, test } from "vitest";
import { bacaPdf, lebarKolom, teksKeluar, teksTercoret, urutanSalah } from "../../../../tests/baca-pdf.ts";
import { bacaKasus, dataLampiranSkp, dataSkp } from "../../../../tests/contoh-dokumen.ts";
import { LEBAR_SKP, renderLampiranSkp, renderSkp } from "./lembar-skp.ts";
import type { DataSkp, FormulirSkp, RhkCetak } from "./lembar-skp.ts";

const verifikasi = {
  kodeVerifikasi: "TRG-7K2M-9QXA",
  urlVerifikasi: "https://contoh.go.id/v/TRG-7K2M-9QXA",
  tanggalDokumen: new Date("2026-01-15T03:00:00Z"),
};
const baca = (data: DataSkp) => bacaPdf(renderSkp(data, verifikasi));

const KASUS = {
  "A.1.1": ["al3-t4-skp-kadinkes", "al3-t5-skp-kapuskesmas"],
  "A.1.2": ["al2-t6-skp-direktur2"],
  "A.1.6": ["al3-t11-skp-bidan-penyelia", "al6-t1-skp-tugas-belajar"],
  "A.1.7": ["al2-t14-skp-kasubdit2"],
} as const satisfies Record<FormulirSkp, readonly string[]>;

const JPT = "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI";
const JA_JF = "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL";
const CATATAN_PIMPINAN = "* Pimpinan dapat memberikan Ekspektasi khusus terhadap satu atau lebih aspek perilaku kerja Pegawai";

/** What stands on each form, from top to bottom. */
const SUSUNAN = {
  "A.1.1": [
    "SASARAN KINERJA PEGAWAI PENDEKATAN HASIL KERJA KUALITATIF",
    JPT,
    "PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER TAHUN 2026",
    "NO PEGAWAI YANG DINILAI NO PEJABAT PENILAI KINERJA",
    "NIP (*opsional)",
    "PANGKAT/ GOL. RUANG",
    "UNIT KERJA",
    "HASIL KERJA",
    "A. UTAMA",
    "Ukuran keberhasilan/ Indikator Kinerja Individu, Target, dan Perspektif - ",
    "(Perspektif ",
    "B. TAMBAHAN",
    "Ukuran keberhasilan/ Indikator Kinerja Individu, Target, dan Perspektif: - ",
    "PERILAKU KERJA*",
    "setia pada Negara Kesatuan Republik Indonesia serta",
    "Medan, 15 Januari 2026",
    `${CATATAN_PIMPINAN}.`,
  ],
  "A.1.2": [
    "SASARAN KINERJA PEGAWAI PENDEKATAN HASIL KERJA KUANTITATIF",
    JPT,
    "NIP (*opsional)",
    "HASIL KERJA NO RENCANA HASIL KERJA INDIKATOR KINERJA INDIVIDU TARGET PERSPEKTIF (1) (2) (3) (4) (5) A. UTAMA",
    "B. TAMBAHAN",
    "PERILAKU KERJA*",
    "setia pada Negara Kesatuan Republik Indonesia serta",
    `${CATATAN_PIMPINAN}.`,
  ],
  "A.1.6": [
    "SASARAN KINERJA PEGAWAI PENDEKATAN HASIL KERJA KUALITATIF",
    JA_JF,
    "HASIL KERJA A. UTAMA",
    "Ukuran keberhasilan/ indikator kinerja individu dan Target: - ",
    "B. TAMBAHAN",
    "PERILAKU KERJA*",
    "setia pada NKRI serta",
    CATATAN_PIMPINAN,
  ],
  "A.1.7": [
    "SASARAN KINERJA PEGAWAI PENDEKATAN HASIL KERJA KUANTITATIF",
    JA_JF,
    "HASIL KERJA NO. RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI* RENCANA HASIL KERJA ASPEK INDIKATOR KINERJA INDIVIDU TARGET (1) (2) (3) (4) (5) (6) A. UTAMA",
    "B. TAMBAHAN",
    "PERILAKU KERJA**",
    "setia pada NKRI serta",
    "* Dalam hal rencana hasil kerja Pimpinan yang diintervensi adalah hasil kerja pejabat pimpinan tinggi",
    `*${CATATAN_PIMPINAN}`,
  ],
} as const satisfies Record<FormulirSkp, readonly string[]>;

const formulir = Object.keys(KASUS) as FormulirSkp[];

describe.each(formulir)("formulir %s", (form) => {
  test.each(KASUS[form])("memuat isi %s pada susunan formulirnya", async (id) => {
    const data = dataSkp(bacaKasus(id));
    const { halaman, teks } = await baca(data);
    expect(urutanSalah(teks, [...SUSUNAN[form]])).toBeNull();
    for (const h of halaman) expect([h.lebar, h.tinggi]).toEqual([936, 612]);
    for (const rhk of data.rhk) {
      const penugasan = rhk.penugasanDari === null ? "" : ` (penugasan dari ${rhk.penugasanDari})`;
      expect(teks).toContain(rhk.teks.slice(0, 18));
      if (LEBAR_SKP[form].length === 2) expect(teks).toContain(`${rhk.teks}${penugasan}`);
    }
    for (const { ekspektasiKhusus } of data.perilaku) {
      for (const harapan of ekspektasiKhusus) expect(teks).toContain(harapan);
    }
    for (let n = 1; n <= halaman.length; n++) expect(halaman[n - 1]?.teks).toContain(`halaman ${n} dari ${halaman.length}`);
  });

  test("mengisi tajuk dengan biru muda dan tidak mencoret apa pun", async () => {
    const isi = await baca(dataSkp(bacaKasus(KASUS[form][0])));
    const warna = new Set(isi.halaman.flatMap((h) => h.kotak.map((k) => k.warna)));
    expect(warna).toEqual(new Set(["#deeaf6", "#000000"]));
    expect(teksTercoret(isi)).toEqual([]);
  });

  test("mengulang kepala tabel pada setiap halaman lanjutan", async () => {
    const data = dataSkp(bacaKasus(KASUS[form][0]));
    const panjang = {
      ...data,
      rhk: Array.from({ length: 6 }, () => data.rhk.filter((r) => r.jenis === "UTAMA")).flat(),
    };
    const { halaman } = await baca(panjang);
    const bagianHasil = halaman.filter((h) => !h.teks.includes("PERILAKU KERJA"));
    expect(bagianHasil.length).toBeGreaterThan(2);
    const kepala = SUSUNAN[form].find((s) => s.startsWith("HASIL KERJA"))?.replace(/ A\. UTAMA$/, "") ?? "";
    for (const h of bagianHasil.slice(1)) expect(h.teks.startsWith(kepala)).toBe(true);
    const terakhir = halaman.at(-1);
    expect(terakhir?.teks).toMatch(/^PERILAKU KERJA\*/);
  });

  test("tidak meninggalkan tanda tangan sendirian di satu halaman", async () => {
    const data = dataSkp(bacaKasus(KASUS[form][0]));
    for (let jumlah = 1; jumlah <= 5; jumlah++) {
      const { halaman } = await baca({ ...data, rhk: data.rhk.slice(0, jumlah) });
      const terakhir = halaman.at(-1)?.teks ?? "";
      expect(urutanSalah(terakhir, ["Kolaboratif", "Pegawai yang Dinilai", "Pejabat Penilai Kinerja", "NIP"])).toBeNull();
    }
  });

  test("tetap di dalam garis untuk kata, alamat, dan nama yang sangat panjang", async () => {
    const data = dataSkp(bacaKasus(KASUS[form][0]));
    const kata = "mempertanggungjawabkannya diserahterimakan ketidaksinambungan";
    const alamat = `https://contoh.go.id/${"bukti-dukung/".repeat(3)}${"a1b2c3".repeat(60)}`;
    const rhk: RhkCetak = {
      jenis: "UTAMA",
      teks: `${kata} ${alamat}`,
      penugasanDari: "Plt. Kepala Bidang Penyelenggaraan Perumahsakitan",
      rhkPimpinan: `${kata} ${"W".repeat(90)}`,
      indikator: [
        {
          aspek: "KUANTITAS",
          teks: `${alamat} ${kata}`,
          target: `1.000.000.000.000,00 ${kata} ${"9".repeat(80)}`,
          perspektif: "PENGUATAN_INTERNAL",
        },
        { aspek: "KUALITAS", teks: "W".repeat(200), target: "😀".repeat(40), perspektif: "PENERIMA_LAYANAN" },
      ],
    };
    const isi = await baca({
      ...data,
      instansi: "Pemerintah Kota Medan",
      pegawai: { ...data.pegawai, nama: `Prof. Dr. ${"Hutabarat".repeat(8)}, Sp.OG(K)`, jabatan: "JABATAN".repeat(20) },
      rhk: [rhk, { ...rhk, jenis: "TAMBAHAN" }],
      perilaku: data.perilaku.map((p) => ({ ...p, ekspektasiKhusus: [alamat, kata] })),
    });
    expect(teksKeluar(isi)).toEqual([]);
    expect(isi.teks.replace(/[\s-]/g, "")).toContain("mempertanggungjawabkannya");
  });

  test("membolehkan satu rencana hasil kerja terbelah di batas halaman", async () => {
    const data = dataSkp(bacaKasus(KASUS[form][0]));
    const panjang = "Kalimat panjang yang menjelaskan hasil kerja sampai tuntas. ".repeat(120);
    const isi = await baca({ ...data, rhk: data.rhk.map((rhk) => ({ ...rhk, teks: panjang })) });
    expect(isi.halaman.length).toBeGreaterThan(5);
    expect(teksKeluar(isi)).toEqual([]);
    const semua = isi.teks.match(/Kalimat panjang yang/g)?.length ?? 0;
    expect(semua).toBeGreaterThanOrEqual(data.rhk.length * 110);
  });
});

test("lebar kolom sama dengan formulir sampai sepersepuluh titik", async () => {
  const a12 = await baca(dataSkp(bacaKasus("al2-t6-skp-direktur2")));
  expect(lebarKolom(a12.halaman[0] ?? expect.fail(), "(1)")).toEqual([...LEBAR_SKP["A.1.2"]]);
  expect(lebarKolom(a12.halaman[0] ?? expect.fail(), "PEGAWAI YANG")[0]).toBeCloseTo((28 * 807) / 811, 0);
  const a17 = await baca(dataSkp(bacaKasus("al2-t14-skp-kasubdit2")));
  expect(lebarKolom(a17.halaman[0] ?? expect.fail(), "(1)")).toEqual([...LEBAR_SKP["A.1.7"]]);
  const a11 = await baca(dataSkp(bacaKasus("al3-t4-skp-kadinkes")));
  expect(lebarKolom(a11.halaman[0] ?? expect.fail(), "Meningkatnya pelayanan")).toEqual([...LEBAR_SKP["A.1.1"]]);
  expect(lebarKolom(a11.halaman[1] ?? expect.fail(), "- Memahami")).toEqual([28, 404, 380]);
});

test("penomoran berlanjut dari utama ke tambahan; bagian kosong tetap berjudul", async () => {
  const a12 = await baca(dataSkp(bacaKasus("al2-t6-skp-direktur2")));
  expect(urutanSalah(a12.teks, ["A. UTAMA 1 ", " 9 Terlaksananya direktif", "B. TAMBAHAN 10 Terlaksananya rencana aksi"])).toBeNull();
  const a17 = await baca(dataSkp(bacaKasus("al2-t14-skp-kasubdit2")));
  expect(a17.teks).toContain("B. TAMBAHAN (dapat ditambahkan pada tahun berjalan) PERILAKU KERJA**");
});

test("satu hasil kerja pimpinan dapat menaungi beberapa hasil kerja pegawai", async () => {
  const data = dataSkp(bacaKasus("al2-t14-skp-kasubdit2"));
  const rhk = data.rhk.map((r) => ({ ...r, rhkPimpinan: "Hasil kerja pimpinan yang sama" }));
  const berapa = async (gabungRhkPimpinan: boolean) => (await baca({ ...data, rhk, gabungRhkPimpinan })).teks.match(/Hasil kerja pimpinan/g)?.length;
  expect(await berapa(true)).toBe(1);
  expect(await berapa(false)).toBe(rhk.length);
});

test("tanda tangan: pegawai di kiri, pejabat penilai di kanan, tanggal satu baris di atasnya", async () => {
  const { halaman } = await baca(dataSkp(bacaKasus("al3-t4-skp-kadinkes")));
  const cari = (teks: string) => halaman.at(-1)?.potongan.find((p) => p.teks === teks) ?? expect.fail(teks);
  const [kiri, kanan, tanggal] = [cari("Pegawai yang Dinilai"), cari("Pejabat Penilai Kinerja"), cari("Medan, 15 Januari 2026")];
  expect(kiri.x).toBeLessThan(kanan.x);
  expect(kiri.y).toBeCloseTo(kanan.y, 1);
  expect(tanggal.y).toBeGreaterThan(kanan.y);
  expect(cari("Sari Ma'ruf Hutagalung, A.Md.Keb.").x).toBeLessThan(468);
  expect(cari("NIP 197608092003121005").x).toBeGreaterThan(468);
});

test("sebelum ditandatangani tanggalnya terbuka; kepala daerah tanpa NIP tercetak dengan strip", async () => {
  const data = dataSkp(bacaKasus("al3-t4-skp-kadinkes"));
  const { teks, halaman } = await baca({
    ...data,
    penilai: { ...data.penilai, nama: "Wali Kota", nip: null, pangkatGolRuang: null },
    tanggalTandaTangan: { pegawai: null, penilai: null },
  });
  expect(teks).toContain("Medan, (tanggal, bulan, tahun)");
  expect(teks).not.toContain("disetujui secara elektronik");
  expect(teks).toContain("NIP (*opsional) - ");
  expect(halaman.at(-1)?.teks.match(/NIP/g)).toHaveLength(1);
  const kosong = await baca({ ...data, penilai: { ...data.penilai, nama: null, nip: null } });
  expect(kosong.halaman.at(-1)?.teks).toContain("(Nama)");
});

test("periode sebagian tahun dan lintas tahun tercetak seperti adanya", async () => {
  const data = dataSkp(bacaKasus("al3-t11-skp-bidan-penyelia"));
  const sebagian = await baca({ ...data, periode: { mulai: "2026-03-02", selesai: "2026-12-31" } });
  expect(sebagian.teks).toContain("PERIODE PENILAIAN: 2 MARET SD 31 DESEMBER TAHUN 2026");
  const lintas = await baca({ ...data, periode: { mulai: "2025-12-01", selesai: "2026-01-31" } });
  expect(lintas.teks).toContain("1 DESEMBER TAHUN 2025 SD 31 JANUARI TAHUN 2026");
  expect(() => renderSkp({ ...data, periode: { mulai: "1 Januari", selesai: "2026-12-31" } }, verifikasi)).toThrow(RangeError);
});

test("formulir A.1.8 memuat tiga bagian bernomor pada F4 tegak", async () => {
  const data = dataLampiranSkp("al3-t12-lampiran-skp-bidan-penyelia", bacaKasus("al3-t11-skp-bidan-penyelia"));
  const isi = await bacaPdf(renderLampiranSkp(data, verifikasi));
  const [lembar] = isi.halaman;
  expect([lembar?.lebar, lembar?.tinggi]).toEqual([612, 936]);
  const susunan = [
    "LAMPIRAN SASARAN KINERJA PEGAWAI",
    "PERIODE PENILAIAN:",
    "1 JANUARI SD 31 DESEMBER TAHUN 2026",
    "DUKUNGAN SUMBER DAYA 1",
    ...data.dukunganSumberDaya,
    "SKEMA PERTANGGUNGJAWABAN 1",
    ...data.skemaPertanggungjawaban,
    "KONSEKUENSI 1",
    ...data.konsekuensi,
    "Pegawai yang Dinilai",
  ];
  expect(urutanSalah(isi.teks, susunan)).toBeNull();
  expect(isi.teks).not.toContain("PEJABAT PENILAI KINERJA");
  expect(lebarKolom(lembar ?? expect.fail(), "Dukungan sumber daya sebagai")).toEqual([24, 456]);
  const kosong = await bacaPdf(renderLampiranSkp({ ...data, konsekuensi: [] }, verifikasi));
  expect(kosong.teks).toContain("KONSEKUENSI - -");
});
