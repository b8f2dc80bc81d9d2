import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buatNip, nipBerspasi, periksaNip } from "./nip.ts";

describe("memeriksa NIP", () => {
  test("NIP PNS, boleh dengan spasi", () => {
    expect(periksaNip(" 19850312 200903 2 004 ").nilai).toEqual({
      nip: "198503122009032004",
      jenis: "PNS",
      tanggalLahir: "1985-03-12",
      jenisKelamin: "P",
      tmt: "2009-03",
    });
  });

  test("NI PPPK: angka ke-13 dan ke-14 adalah 21, bukan bulan", () => {
    expect(periksaNip("199507172023211012").nilai).toEqual({
      nip: "199507172023211012",
      jenis: "PPPK",
      tanggalLahir: "1995-07-17",
      jenisKelamin: "L",
      tmt: null,
    });
  });

  test("tanda petik dari lembar kerja dimaafkan", () => {
    expect(periksaNip("'198503122009032004").nilai?.jenis).toBe("PNS");
  });

  test.each([
    ["", "Tulis NIP atau NI PPPK, 18 angka."],
    ["19850312200903200", "NIP terdiri atas 18 angka; Anda menulis 17."],
    ["1985031220090320041", "NIP terdiri atas 18 angka; Anda menulis 19."],
    ["19850312200903200A", "NIP hanya terdiri atas angka."],
    ["198502302009032004", "Delapan angka pertama NIP adalah tanggal lahir; 19850230 bukan tanggal."],
    ["198503122009132004", "Angka ke-13 dan ke-14 adalah bulan pengangkatan (01 sampai 12) atau 21 untuk PPPK; Anda menulis 13."],
    ["198503122009033004", "Angka ke-15 adalah jenis kelamin, 1 atau 2; Anda menulis 3."],
    ["199507172018211012", "PPPK diangkat mulai tahun 2019; Anda menulis 2018."],
    ["198503121990032004", "Menurut NIP ini, usia saat diangkat 5 tahun. Periksa tanggal lahir dan waktu pengangkatannya."],
    ["194003122009032004", "Menurut NIP ini, usia saat diangkat 69 tahun. Periksa tanggal lahir dan waktu pengangkatannya."],
  ])("%j ditolak: %s", (teks, kalimat) => {
    const putusan = periksaNip(teks);
    expect(putusan.nilai).toBeNull();
    expect(putusan.alasan[0]?.teks).toBe(kalimat);
  });

  test.each(["1,98E+17", "1.98503E+17", "1.98e17", "'1,98E+17"])("%s adalah NIP yang dirusak lembar kerja", (teks) => {
    expect(periksaNip(teks).alasan[0]?.teks).toContain("Lembar kerja mengubah NIP");
  });

  test("teks apa pun dijawab dengan kalimat, tidak pernah gagal", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9 ]{0,24}$/)), (teks) => {
        expect(periksaNip(teks).alasan[0]?.teks).toMatch(/\.$/);
      }),
    );
  });
});

describe("membuat NIP untuk data rekaan", () => {
  const anyLahir = fc.tuple(fc.integer({ min: 1970, max: 1995 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }));
  const dua = (angka: number): string => String(angka).padStart(2, "0");

  test("yang dibuat selalu terbaca kembali sama", () => {
    fc.assert(
      fc.property(
        anyLahir,
        fc.integer({ min: 22, max: 35 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom("L" as const, "P" as const),
        fc.integer({ min: 1, max: 999 }),
        (lahir, usia, bulan, jenisKelamin, urut) => {
          const tanggalLahir = `${lahir[0]}-${dua(lahir[1])}-${dua(lahir[2])}`;
          const tmt = `${lahir[0] + usia}-${dua(bulan)}`;
          const nip = buatNip({ jenis: "PNS", tanggalLahir, tmt, jenisKelamin, urut });
          expect(periksaNip(nipBerspasi(nip)).nilai).toEqual({ nip, jenis: "PNS", tanggalLahir, tmt, jenisKelamin });
          const pppk = buatNip({ jenis: "PPPK", tanggalLahir, tahun: 2023, jenisKelamin, urut });
          expect(periksaNip(pppk).nilai).toMatchObject({ nip: pppk, jenis: "PPPK", tmt: null });
        },
      ),
    );
  });

  test("dicetak dalam kelompok 8, 6, 1, dan 3 angka", () => {
    expect(nipBerspasi("198503122009032004")).toBe("19850312 200903 2 004");
    expect(nipBerspasi("123")).toBe("123");
  });

  test.each([
    { jenis: "PNS", tanggalLahir: "1985-02-30", tmt: "2009-03", jenisKelamin: "P", urut: 4 },
    { jenis: "PNS", tanggalLahir: "1985-03-12", tmt: "2009-21", jenisKelamin: "P", urut: 4 },
    { jenis: "PNS", tanggalLahir: "1985-03-12", tmt: "2009-03", jenisKelamin: "P", urut: 1000 },
    { jenis: "PNS", tanggalLahir: "1985-03-12", tmt: "2009-03", jenisKelamin: "P", urut: 0 },
    { jenis: "PPPK", tanggalLahir: "1985-03-12", tahun: 2010, jenisKelamin: "P", urut: 4 },
  ] as const)("bagian yang tidak mungkin ditolak: %j", (input) => {
    expect(() => buatNip(input)).toThrow(RangeError);
  });
});
