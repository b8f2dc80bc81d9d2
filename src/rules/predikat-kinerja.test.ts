import fc from "fast-check";
import { describe, expect, test } from "vitest";
import bidan from "../../tests/contoh/al5-t3-evaluasi-bidan-penyelia.json" with { type: "json" };
import direktur from "../../tests/contoh/al4-t2-evaluasi-direktur2.json" with { type: "json" };
import kadinkes from "../../tests/contoh/al5-t1-evaluasi-kadinkes.json" with { type: "json" };
import kapuskesmas from "../../tests/contoh/al5-t2-evaluasi-kapuskesmas.json" with { type: "json" };
import kasubdit from "../../tests/contoh/al4-t3-evaluasi-kasubdit2.json" with { type: "json" };
import tugasBelajar from "../../tests/contoh/al6-t2-evaluasi-tugas-belajar.json" with { type: "json" };
import tahunan from "../../tests/contoh/rc-kuadran-jenis-evaluasi.json" with { type: "json" };
import sembilanSel from "../../tests/contoh/rc-kuadran-9-sel.json" with { type: "json" };
import tidakLulus from "../../tests/contoh/rc-tugas-belajar-tidak-lulus.json" with { type: "json" };
import { EKSPEKTASI, LABEL_EKSPEKTASI, LABEL_PREDIKAT, PREDIKAT_KINERJA, STATUS_TUGAS_BELAJAR } from "./kosakata.ts";
import type { Ekspektasi, PredikatKinerja } from "./kosakata.ts";
import { alternatifPredikat, pilihanPredikat, predikatKinerja } from "./predikat-kinerja.ts";

function rating(label: string): Ekspektasi {
  const kata = EKSPEKTASI.find((kata) => LABEL_EKSPEKTASI[kata] === label);
  if (!kata) throw new Error(`label rating tidak dikenal: ${label}`);
  return kata;
}
const label = (predikat: PredikatKinerja): string => LABEL_PREDIKAT[predikat];

const anyRating = fc.constantFrom(...EKSPEKTASI);
const BAIK_KE_BURUK = ["SANGAT_BAIK", "BAIK", "BUTUH_PERBAIKAN", "KURANG", "SANGAT_KURANG"] as const;

describe("predikat kinerja dari kuadran", () => {
  test.each(sembilanSel.kasus)("$nama menghasilkan $expected.predikat", ({ input, expected }) => {
    const putusan = predikatKinerja({
      hasilKerja: rating(input.rating_hasil_kerja),
      perilakuKerja: rating(input.rating_perilaku_kerja),
    });
    expect(label(putusan.nilai)).toBe(expected.predikat);
    expect(putusan.alasan[0]).toMatchObject({ hasilKerja: rating(input.rating_hasil_kerja), dasar: { halaman: "hlm. 99, 102" } });
    expect(putusan.alasan[0]?.teks).toContain(expected.predikat);
  });

  test.each([
    ["direktur II", direktur],
    ["kepala dinas kesehatan", kadinkes],
    ["kepala puskesmas", kapuskesmas],
    ["bidan penyelia", bidan],
    ["bidan penyelia tugas belajar", tugasBelajar],
  ])("contoh evaluasi %s mengikuti kuadran", (_nama, contoh) => {
    const putusan = predikatKinerja({
      hasilKerja: rating(contoh.expected.rating_hasil_kerja),
      perilakuKerja: rating(contoh.expected.rating_perilaku_kerja),
    });
    expect(label(putusan.nilai)).toBe(contoh.expected.predikat_tercetak);
  });

  test("contoh kasubdit II salah cetak: kuadran mengalahkan predikat yang tercetak", () => {
    const putusan = predikatKinerja({
      hasilKerja: rating(kasubdit.expected.rating_hasil_kerja),
      perilakuKerja: rating(kasubdit.expected.rating_perilaku_kerja),
    });
    expect(label(putusan.nilai)).toBe(kasubdit.expected.sistem_harus_menghasilkan);
    expect(label(putusan.nilai)).not.toBe(kasubdit.expected.predikat_tercetak);
  });

  test("predikat tahunan bukan rata-rata predikat periodik", () => {
    const [kasus] = tahunan.kasus;
    if (!kasus) throw new Error("contoh kosong");
    const putusan = predikatKinerja({
      hasilKerja: rating(kasus.input.rating_hasil_kerja_tahunan),
      perilakuKerja: rating(kasus.input.rating_perilaku_kerja_tahunan),
    });
    expect(label(putusan.nilai)).toBe(kasus.expected.predikat_tahunan);
  });

  test("rating yang naik tidak pernah menurunkan predikat", () => {
    const tingkat = (hasilKerja: Ekspektasi, perilakuKerja: Ekspektasi): number => BAIK_KE_BURUK.indexOf(predikatKinerja({ hasilKerja, perilakuKerja }).nilai);
    const naik = { DIBAWAH: "SESUAI", SESUAI: "DIATAS", DIATAS: "DIATAS" } as const;
    fc.assert(
      fc.property(anyRating, anyRating, (hasil, perilaku) => {
        expect(tingkat(naik[hasil], perilaku)).toBeLessThanOrEqual(tingkat(hasil, perilaku));
        expect(tingkat(hasil, naik[perilaku])).toBeLessThanOrEqual(tingkat(hasil, perilaku));
      }),
    );
  });

  test("perilaku di bawah ekspektasi tidak pernah tertutup oleh hasil kerja", () => {
    for (const hasilKerja of EKSPEKTASI) {
      expect(["KURANG", "SANGAT_KURANG"]).toContain(predikatKinerja({ hasilKerja, perilakuKerja: "DIBAWAH" }).nilai);
    }
  });
});

describe("tugas belajar", () => {
  test.each(tidakLulus.kasus.filter((kasus) => kasus.input.tidak_lulus))("$nama", ({ input, expected }) => {
    const pilihan = pilihanPredikat({
      hasilKerja: "SESUAI",
      perilakuKerja: input.rating_perilaku === undefined ? "SESUAI" : rating(input.rating_perilaku),
      tugasBelajar: "TIDAK_LULUS",
    }).nilai.map(label);
    expect(pilihan.includes(input.predikat_dipilih ?? "")).toBe(expected.boleh);
    expect(pilihan).toEqual(["KURANG/ MISCONDUCT", "SANGAT KURANG"]);
  });

  test("masih studi: kuadran biasa berlaku", () => {
    const kasus = tidakLulus.kasus.find((kasus) => !kasus.input.tidak_lulus);
    const input = {
      hasilKerja: rating(kasus?.input.rating_hasil ?? ""),
      perilakuKerja: rating(kasus?.input.rating_perilaku ?? ""),
      tugasBelajar: "SEDANG",
    } as const;
    expect(label(predikatKinerja(input).nilai)).toBe(kasus?.expected.predikat);
    expect(pilihanPredikat(input).nilai).toEqual([predikatKinerja(input).nilai]);
  });

  test("predikat yang diturunkan selalu salah satu pilihan yang sah", () => {
    fc.assert(
      fc.property(anyRating, anyRating, fc.constantFrom(...STATUS_TUGAS_BELAJAR), (hasilKerja, perilakuKerja, status) => {
        const input = { hasilKerja, perilakuKerja, tugasBelajar: status };
        expect(pilihanPredikat(input).nilai).toContain(predikatKinerja(input).nilai);
        if (status === "TIDAK_LULUS") {
          expect(predikatKinerja(input).nilai).toBe(perilakuKerja === "DIBAWAH" ? "SANGAT_KURANG" : "KURANG");
          expect(predikatKinerja(input).alasan[0]?.dasar?.halaman).toBe("hlm. 100, 103");
        }
      }),
    );
  });
});

describe("kalau ratingnya lain", () => {
  test("keduanya SESUAI: naik satu rating saja belum mengubah predikat", () => {
    expect(alternatifPredikat("SESUAI", "SESUAI").map(({ teks, predikat }) => [teks, predikat])).toEqual([
      ["Salah satu naik ke DIATAS", "BAIK"],
      ["Keduanya naik ke DIATAS", "SANGAT_BAIK"],
      ["Hasil kerja turun ke DIBAWAH", "BUTUH_PERBAIKAN"],
      ["Perilaku kerja turun ke DIBAWAH", "KURANG"],
    ]);
  });

  test("sudah di puncak: hanya dapat turun", () => {
    expect(alternatifPredikat("DIATAS", "DIATAS").map(({ perubahan, predikat }) => [perubahan, predikat])).toEqual([
      ["HASIL_TURUN", "BAIK"],
      ["PERILAKU_TURUN", "BAIK"],
    ]);
  });

  test("naik sendiri-sendiri disebut terpisah bila hasilnya berbeda", () => {
    expect(alternatifPredikat("DIBAWAH", "DIBAWAH").map(({ teks, predikat }) => [teks, predikat])).toEqual([
      ["Hasil kerja naik ke SESUAI", "KURANG"],
      ["Perilaku kerja naik ke SESUAI", "BUTUH_PERBAIKAN"],
      ["Keduanya naik ke SESUAI", "BAIK"],
    ]);
    expect(alternatifPredikat("DIBAWAH", "SESUAI")[2]).toMatchObject({ teks: "Keduanya naik satu tingkat", predikat: "BAIK" });
  });

  test("setiap alternatif adalah predikat dari selnya sendiri", () => {
    fc.assert(
      fc.property(anyRating, anyRating, (hasil, perilaku) => {
        for (const { hasilKerja, perilakuKerja, predikat } of alternatifPredikat(hasil, perilaku)) {
          expect(predikat).toBe(predikatKinerja({ hasilKerja, perilakuKerja }).nilai);
          expect(PREDIKAT_KINERJA).toContain(predikat);
          expect([hasilKerja, perilakuKerja]).not.toEqual([hasil, perilaku]);
        }
      }),
    );
  });
});
