import { expect, test } from "vitest";
import { golongan, halanganSerah } from "./layak-serah.ts";

const LENGKAP = {
  nip: "198503122010012001",
  penilaiNama: "dr. Budi Nasution",
  penilaiNip: "197503122005011002",
  isPenilaiAsn: true,
  penilaiGolongan: "III/d",
  jumlahRhk: 3,
  indikatorBelumLengkap: 0,
};

test("SKP yang lengkap tidak punya halangan; penilai bukan ASN tidak perlu NIP dan golongan", () => {
  expect(halanganSerah(LENGKAP)).toEqual([]);
  expect(halanganSerah({ ...LENGKAP, isPenilaiAsn: false, penilaiNip: null, penilaiGolongan: null })).toEqual([]);
});

test.each([
  [{ nip: null }, /NIP pegawai/],
  [{ nip: "123" }, /NIP pegawai/],
  [{ penilaiNama: null, penilaiNip: null, penilaiGolongan: null }, /pejabat penilai belum ada/],
  [{ penilaiNip: null }, /NIP pejabat penilai/],
  [{ penilaiGolongan: " " }, /golongan/],
  [{ jumlahRhk: 0 }, /tanpa rencana/],
  [{ indikatorBelumLengkap: 2 }, /2 indikator/],
])("halangan disebut satu per satu: %o", (ubah, kata) => {
  const sebab = halanganSerah({ ...LENGKAP, ...ubah });
  expect(sebab).toHaveLength(1);
  expect(sebab[0]).toMatch(kata);
});

test("golongan diambil dari dalam kurung", () => {
  expect(golongan("Penata Tingkat I (III/d)")).toBe("III/d");
  expect(golongan("IX")).toBe("IX");
  expect(golongan(null)).toBeNull();
});
