import { expect, test } from "vitest";
import { batasSkpJabatanBaru, tenggatPerubahan } from "./tenggat-kebijakan.ts";

const kalender = { hariLibur: ["2026-05-01", "2026-05-14", "2026-05-15"], hariKerjaPerMinggu: 5 as const };
const kebijakan = { JAWAB_PERUBAHAN: 7, ALIH_PERUBAHAN: 0, SKP_JABATAN_BARU: 20 };

test("perubahan yang diajukan Senin 4 Mei 2026 dijawab sampai Rabu 13 Mei, lalu beralih kepada atasan penilai", () => {
  const { nilai, alasan } = tenggatPerubahan({ diajukan: "2026-05-04", kebijakan, kalender });
  expect(nilai).toEqual({ jawab: "2026-05-13", alih: "2026-05-13" });
  expect(alasan[0]?.teks).toBe("Perubahan SKP dijawab penilai paling lambat Rabu, 13 Mei 2026, 7 hari kerja sejak diajukan.");
  expect(alasan[1]?.dasar?.pasal).toContain("Pasal 14 ayat (1)");
});

test("waktu beralih dihitung dari tenggat penilai dalam hari kerja", () => {
  expect(tenggatPerubahan({ diajukan: "2026-05-04", kebijakan: { ...kebijakan, ALIH_PERUBAHAN: 2 }, kalender }).nilai).toEqual({
    jawab: "2026-05-13",
    alih: "2026-05-19",
  });
});

test("jabatan yang diduduki sesudah Januari punya batas sendiri, paling jauh akhir tahun; yang sebelumnya ikut Januari", () => {
  const batas = (sejak: string) => batasSkpJabatanBaru({ sejak, batasSkp: "2026-01-31", akhirTahun: "2026-12-31", kebijakan, kalender });
  expect(batas("2026-01-31")).toBeNull();
  expect(batas("2026-08-03")).toBe("2026-08-31");
  expect(batas("2026-12-21")).toBe("2026-12-31");
});
