import { describe, expect, test } from "vitest";
import bidan from "../../tests/contoh/al3-t11-skp-bidan-penyelia.json" with { type: "json" };
import direktur from "../../tests/contoh/al2-t6-skp-direktur2.json" with { type: "json" };
import kadinkes from "../../tests/contoh/al3-t4-skp-kadinkes.json" with { type: "json" };
import kapuskesmas from "../../tests/contoh/al3-t5-skp-kapuskesmas.json" with { type: "json" };
import kasubdit from "../../tests/contoh/al2-t14-skp-kasubdit2.json" with { type: "json" };
import matriks from "../../tests/contoh/al3-t9-matriks-tim-ukp.json" with { type: "json" };
import pernyataan from "../../tests/contoh/al1-t2-klasifikasi-pernyataan-kesehatan.json" with { type: "json" };
import tugasBelajar from "../../tests/contoh/al6-t1-skp-tugas-belajar.json" with { type: "json" };
import { isKategori, kataAktivitas, kataKabur, kataMutlak } from "./kata-skp.ts";

describe("kata pada rencana hasil kerja", () => {
  test.each(pernyataan.content.pernyataan)("“$pernyataan” adalah $jenis", ({ pernyataan: teks, jenis }) => {
    const terbaca = kataAktivitas(teks) !== null ? "AKTIVITAS" : isKategori(teks) ? "KATEGORI" : "PENCAPAIAN";
    expect(terbaca).toBe(jenis);
  });

  test("semua RHK dalam contoh regulasi dibaca sebagai pencapaian", () => {
    const rhk = [bidan, direktur, kadinkes, kapuskesmas, kasubdit, tugasBelajar].flatMap(({ content: { hasil_kerja } }) =>
      [...hasil_kerja.utama, ...hasil_kerja.tambahan].map((satu: { rencana_hasil_kerja: string }) => satu.rencana_hasil_kerja),
    );
    const peran = matriks.content.baris.flatMap((baris) => baris.peran_hasil.flat());
    expect(rhk.length + peran.length).toBeGreaterThan(40);
    for (const teks of [...rhk, ...peran]) expect([teks, kataAktivitas(teks), isKategori(teks)]).toEqual([teks, null, false]);
  });

  test.each([
    ["Melaksanakan rapat koordinasi", "Melaksanakan"],
    ["menyusun laporan bulanan", "menyusun"],
    ["Mengikuti pelatihan", "Mengikuti"],
    ["Membantu pimpinan", "Membantu"],
    ["Menghadiri undangan", "Menghadiri"],
    ["Ikut serta dalam tim", "Ikut"],
    ["Meningkatnya partisipasi pendidikan luar sekolah", null],
    ["Menurunnya angka putus sekolah", null],
    ["Media sosial dinas menjawab pertanyaan warga dalam satu hari", null],
    ["", null],
  ])("“%s” diawali aktivitas: %s", (teks, kata) => expect(kataAktivitas(teks)).toBe(kata));

  test.each([
    ["Penyusunan laporan", true],
    ["Pelayanan publik", true],
    ["Pengelolaan anggaran yang optimal", false],
    ["Pelayanan sesuai standar", false],
    ["Kepuasan warga", false],
    ["", false],
  ])("“%s” hanya nama bidang: %s", (teks, kategori) => expect(isKategori(teks)).toBe(kategori));
});

describe("kata pada indikator dan target", () => {
  test.each([
    ["Pemrosesan klaim selalu tepat waktu, efisien, dan berkualitas.", ["selalu"]],
    ["Semua ibu hamil selalu dilayani dengan cepat", ["Semua", "selalu"]],
    ["Setiap warga, setiap hari", ["setiap"]],
    ["Tidak pernah terlambat di seluruh kelurahan", ["Tidak pernah", "seluruh"]],
    ["Kesemuanya terlayani", []],
    ["80 – 90% telaahan", []],
  ])("kata mutlak pada “%s”", (teks, kata) => expect(kataMutlak(teks)).toEqual(kata));

  test.each([
    ["Semua ibu hamil dilayani dengan cepat", ["cepat"]],
    ["Layanan yang baik dan optimal", ["baik", "optimal"]],
    ["Obat tersedia sesuai kebutuhan", ["sesuai kebutuhan"]],
    ["Persentase Pemda yang nilai indeksnya minimal Baik", []],
    ["Predikat sangat baik dari inspektorat", []],
    ["Layanan cepat, 20 menit", []],
    ["Percepatan dan perbaikan", []],
  ])("kata kabur pada “%s”", (teks, kata) => expect(kataKabur(teks)).toEqual(kata));
});
