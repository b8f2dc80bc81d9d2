import { describe, expect, test } from "vitest";
import pegawai from "../../tests/contoh/rc-pindah-pegawai-sari.json" with { type: "json" };
import penilai from "../../tests/contoh/rc-pindah-pejabat-penilai.json" with { type: "json" };
import { pegawaiPindah, penilaiPindah } from "./penilai-evaluasi.ts";
import type { SiklusPeriodik } from "./penilai-evaluasi.ts";

describe("penilai pindah", () => {
  test.each(penilai.kasus)("$nama", ({ input, expected }) => {
    const { mulai: buka, selesai: tutup } = input.jendela_evaluasi_triwulan_3;
    const { nilai, alasan } = penilaiPindah({ pindahPada: input.tanggal_mutasi_penilai, buka, tutup });
    expect(nilai.masihMenilai).toBe(expected.mengevaluasi_tw3_unit_lama);
    expect(alasan[0]?.dasar?.halaman).toBe("hlm. 91–92");
  });

  test("kedua ujung jendela termasuk, sehari di luarnya tidak", () => {
    const jendela = { buka: "2026-09-01", tutup: "2026-09-30" };
    const pindah = (pindahPada: string) => penilaiPindah({ pindahPada, ...jendela }).nilai.masihMenilai;
    expect(["2026-08-31", "2026-09-01", "2026-09-30", "2026-10-01"].map(pindah)).toEqual([false, true, true, false]);
    expect(() => pindah("2026-09-31")).toThrow(RangeError);
    expect(() => penilaiPindah({ pindahPada: "2026-09-01", buka: jendela.tutup, tutup: jendela.buka })).toThrow(RangeError);
  });
});

describe("pegawai pindah", () => {
  const baca = (input: (typeof pegawai.kasus)[number]["input"]) =>
    input.jenis === "tahunan"
      ? pegawaiPindah({ jenis: "TAHUNAN" })
      : pegawaiPindah({
          jenis: "PERIODIK",
          siklusLama: String(input.siklus_lama).toUpperCase() as SiklusPeriodik,
          siklusBaru: String(input.siklus_baru).toUpperCase() as SiklusPeriodik,
          bulanPindah: Number(input.bulan_pindah),
          sepakatHasilLama: input.sepakat_memakai_hasil_lama === true,
        });

  test.each(pegawai.kasus)("$nama", ({ input, expected }) => {
    const { nilai } = baca(input);
    expect(nilai).toMatchObject({ penilai: "BARU", capaianOrganisasi: "UNIT_BARU" });
    if ("siklus" in expected) expect(nilai.siklus).toBe(String(expected.siklus).toUpperCase());
    expect(nilai.hasilLama).toBe("hasil_periodik_dipakai" in expected ? "TAHUN_SEBELUMNYA" : null);
  });

  test("sesudah satu periode selesai di unit lama, hasil tahun berjalan yang dipakai", () => {
    const lama = (siklusLama: SiklusPeriodik, bulanPindah: number) =>
      pegawaiPindah({ jenis: "PERIODIK", siklusLama, siklusBaru: "BULANAN", bulanPindah, sepakatHasilLama: true }).nilai.hasilLama;
    expect([lama("TRIWULANAN", 3), lama("TRIWULANAN", 4), lama("BULANAN", 1), lama("BULANAN", 2)]).toEqual([
      "TAHUN_SEBELUMNYA",
      "PERIODE_SEBELUMNYA",
      "TAHUN_SEBELUMNYA",
      "PERIODE_SEBELUMNYA",
    ]);
    expect(() => lama("BULANAN", 13)).toThrow(RangeError);
  });
});
