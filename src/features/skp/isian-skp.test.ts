import { expect, test } from "vitest";
import { bedaSkp } from "./components/beda-skp.ts";
import { bacaIsianSkp, barisDari, idIsian, masukanDari, rhkKosong } from "./components/isian-skp.ts";
import { ubahSusunan } from "./components/susunan-skp.ts";

function formulir(isi: Record<string, string>): FormData {
  const data = new FormData();
  for (const [nama, nilai] of Object.entries(isi)) data.append(nama, nilai);
  return data;
}

const dasar = () =>
  bacaIsianSkp(
    formulir({
      pendekatan: "KUANTITATIF",
      "rhk.0.id": "a",
      "rhk.0.jenis": "UTAMA",
      "rhk.0.teks": "Satu",
      "rhk.0.indikator.0.teks": "Ukuran",
      "rhk.0.indikator.0.isAkumulatif": "on",
      "rhk.3.id": "b",
      "rhk.3.jenis": "TAMBAHAN",
      "rhk.3.teks": "Dua",
    }),
  );

test("formulir terbaca menjadi isian, nomor baris dihitung ulang", () => {
  const isian = dasar();
  expect(isian.rhk.map((satu) => [satu.id, satu.jenis, satu.teks])).toEqual([
    ["a", "UTAMA", "Satu"],
    ["b", "TAMBAHAN", "Dua"],
  ]);
  expect(isian.rhk[0]?.indikator[0]).toMatchObject({ teks: "Ukuran", isAkumulatif: true, aspek: "" });
  expect(isian.lampiran.KONSEKUENSI).toBe("");
});

test("masukan: satu hal per baris, kata sendiri hanya bila tidak memilih", () => {
  const isian = bacaIsianSkp(formulir({ "lampiran.KONSEKUENSI": "Satu\r\n\r\n  Dua  ", "rhk.0.rhkPimpinanId": "x", "rhk.0.rhkPimpinanTeks": "lama" }));
  const masukan = masukanDari(isian);
  expect(masukan.lampiran.KONSEKUENSI).toEqual(["Satu", "Dua"]);
  expect(masukan.rhk[0]).toMatchObject({ rhkPimpinanId: "x", rhkPimpinanTeks: "" });
  expect(barisDari(" \n")).toEqual([]);
});

test("tombol menambah, menghapus, dan memindahkan baris", () => {
  const isian = dasar();
  expect(ubahSusunan(isian, "tambah-rhk.TAMBAHAN")).toMatchObject({ buka: 2, fokus: "rhk.2.teks", isian: { rhk: [{}, {}, rhkKosong("TAMBAHAN")] } });
  expect(ubahSusunan(isian, "turun-rhk.0")?.isian.rhk.map((satu) => satu.id)).toEqual(["b", "a"]);
  expect(ubahSusunan(isian, "naik-rhk.0")?.isian.rhk.map((satu) => satu.id)).toEqual(["a", "b"]);
  expect(ubahSusunan(isian, "hapus-rhk.1")).toMatchObject({ buka: 0, fokus: "rhk.0.teks" });
  expect(ubahSusunan(isian, "tambah-indikator.0")).toMatchObject({ fokus: "rhk.0.indikator.1.teks" });
  expect(ubahSusunan(isian, "hapus-indikator.0.0")?.isian.rhk[0]?.indikator).toEqual([]);
  for (const aksi of ["hapus-rhk.9", "hapus-indikator.0.7", "simpan", "hapus-rhk.", "hapus-rhk.x"]) expect(ubahSusunan(isian, aksi)).toBeNull();
});

test("pesan menunjuk ke isian yang ada di halaman", () => {
  expect(idIsian("perilaku.LOYAL.2")).toBe("ekspektasi.LOYAL");
  expect(idIsian("lampiran.KONSEKUENSI.0")).toBe("lampiran.KONSEKUENSI");
  expect(idIsian("rhk.0.rhkPimpinan")).toBe("rhk.0.rhkPimpinanId");
  expect(idIsian("rhk.0.indikator.1.target")).toBe("rhk.0.indikator.1.target");
});

test("beda dua versi disebut menurut bagiannya, baris yang pindah bukan beda", () => {
  const saya = dasar();
  const lain = structuredClone(saya);
  const [a, b] = [lain.rhk[0], lain.rhk[1]];
  if (!a || !b) throw new Error("dua RHK");
  lain.rhk = [b, a];
  expect(bedaSkp(saya, lain)).toEqual([]);
  lain.rhk = [{ ...a, teks: "Satu lain" }];
  lain.lampiran.KONSEKUENSI = "Teladan";
  expect(bedaSkp(saya, lain).map((satu) => satu.bagian)).toEqual(["RHK 1", "RHK 2", "RHK 2, jenis", "KONSEKUENSI"]);
});
