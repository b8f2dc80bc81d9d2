import { describe, expect, test } from "vitest";
import { isianDari, namaBerbeda, samaIsian } from "#web/luring/isian-form.ts";
import { isTertahan, jedaUlang, kalimatKeadaan, keadaanBerikut, type KeadaanSimpan, lanjutkanKiriman, putuskanPemulihan } from "#web/luring/keadaan-simpan.ts";
import { bacaJawaban } from "#web/luring/kirim-ke-api.ts";
import { ambilSimpanan, bersihkanSimpanan, type Gudang, hapusSimpanan, simpanDiPonsel } from "#web/luring/simpanan.ts";

const PADA = new Date("2026-10-07T00:52:00Z");

function gudang(): Gudang {
  const isi = new Map<string, string>();
  return {
    getItem: (k) => isi.get(k) ?? null,
    setItem: (k, v) => void isi.set(k, v),
    removeItem: (k) => void isi.delete(k),
    key: (i) => [...isi.keys()][i] ?? null,
    get length() {
      return isi.size;
    },
  };
}

describe("what is kept on the device", () => {
  const simpanan = { isian: { kalimat: ["Kelas pindah ke Sabtu."] }, pada: 1000, dasar: "3" };

  test("comes back as it was, for the same person and form only", () => {
    const g = gudang();
    expect(simpanDiPonsel(g, "sari", "realisasi:1", simpanan)).toBe(true);
    expect(ambilSimpanan(g, "sari", "realisasi:1")).toEqual(simpanan);
    expect(ambilSimpanan(g, "budi", "realisasi:1")).toBeNull();
    expect(ambilSimpanan(g, "sari", "realisasi:2")).toBeNull();
    hapusSimpanan(g, "sari", "realisasi:1");
    expect(ambilSimpanan(g, "sari", "realisasi:1")).toBeNull();
  });

  test("is cleared for the person who signs out and for nobody else", () => {
    const g = gudang();
    simpanDiPonsel(g, "sari", "a", simpanan);
    simpanDiPonsel(g, "sari", "b", simpanan);
    simpanDiPonsel(g, "sari2", "a", simpanan);
    bersihkanSimpanan("sari", g);
    expect(ambilSimpanan(g, "sari", "a")).toBeNull();
    expect(ambilSimpanan(g, "sari", "b")).toBeNull();
    expect(ambilSimpanan(g, "sari2", "a")).toEqual(simpanan);
  });

  test("a broken entry and a full or missing store do no harm", () => {
    const g = gudang();
    g.setItem("terang:sari:rusak", "{");
    g.setItem("terang:sari:asing", '{"isian":5}');
    expect(ambilSimpanan(g, "sari", "rusak")).toBeNull();
    expect(ambilSimpanan(g, "sari", "asing")).toBeNull();
    const penuh: Gudang = {
      ...gudang(),
      setItem: () => {
        throw new DOMException("penuh", "QuotaExceededError");
      },
    };
    expect(simpanDiPonsel(penuh, "sari", "a", simpanan)).toBe(false);
    expect(simpanDiPonsel(null, "sari", "a", simpanan)).toBe(false);
  });
});

describe("what a form holds", () => {
  test("files, secrets and machine fields stay out", () => {
    const data = new FormData();
    data.append("nilai", "69");
    data.append("pilih", "a");
    data.append("pilih", "b");
    data.append("versi", "3");
    data.append("permintaanId", "x");
    data.append("sandi", "rahasia");
    data.append("foto", new File(["x"], "x.jpg"));
    expect(isianDari(data, new Set(["sandi"]))).toEqual({ nilai: ["69"], pilih: ["a", "b"] });
  });

  test("an empty field and an absent one are the same", () => {
    expect(samaIsian({ a: ["1"], b: [""] }, { a: ["1"] })).toBe(true);
    expect(namaBerbeda({ a: ["1"], b: ["2"] }, { a: ["1"], b: ["3"], c: ["4"] })).toEqual(["b", "c"]);
  });
});

describe("what to do with writing found when the form opens", () => {
  const isian = { kalimat: ["baru"] };
  const lama = { kalimat: ["lama"] };

  test("nothing kept, or the same words: nothing to do", () => {
    expect(putuskanPemulihan(null, { versi: "3", pada: null, isian: lama })).toBe("TIDAK_ADA");
    expect(putuskanPemulihan({ isian: lama, pada: 1, dasar: "2" }, { versi: "3", pada: 5, isian: lama })).toBe("BUANG");
  });

  test("begun from the version the server still has: brought back, whatever the clocks say", () => {
    expect(putuskanPemulihan({ isian, pada: 1, dasar: "3" }, { versi: "3", pada: 99, isian: lama })).toBe("PULIHKAN");
  });

  test("without versions the newer copy wins", () => {
    expect(putuskanPemulihan({ isian, pada: 10, dasar: null }, { versi: null, pada: 5, isian: lama })).toBe("PULIHKAN");
    expect(putuskanPemulihan({ isian, pada: 10, dasar: null }, { versi: null, pada: null, isian: lama })).toBe("PULIHKAN");
    expect(putuskanPemulihan({ isian, pada: 3, dasar: null }, { versi: null, pada: 5, isian: lama })).toBe("BUANG");
  });

  test("the server has moved on: a newer copy is compared, an older one was sent long ago", () => {
    expect(putuskanPemulihan({ isian, pada: 10, dasar: "3" }, { versi: "4", pada: 5, isian: lama })).toBe("BANDINGKAN");
    expect(putuskanPemulihan({ isian, pada: 10, dasar: "3" }, { versi: "4", pada: null, isian: lama })).toBe("BANDINGKAN");
    expect(putuskanPemulihan({ isian, pada: 3, dasar: "3" }, { versi: "4", pada: 5, isian: lama })).toBe("BUANG");
  });
});

describe("how the saving stands", () => {
  const jawab = (k: KeadaanSimpan, hasil: Parameters<typeof bacaJawaban>) => keadaanBerikut(k, { jenis: "DIJAWAB", hasil: bacaJawaban(...hasil), pada: PADA });
  const kata = (k: KeadaanSimpan) => kalimatKeadaan(k, "ponsel ini");

  test("written, sent, saved", () => {
    let k: KeadaanSimpan = keadaanBerikut({ jenis: "DIAM" }, { jenis: "DIKETIK" });
    expect(kata(k)).toBe("");
    k = keadaanBerikut(k, { jenis: "DIKIRIM" });
    expect(kata(k)).toBe("Menyimpan…");
    k = jawab(k, [200, { versi: 4, diubahPada: "2026-10-07T03:42:00Z" }]);
    expect(kata(k)).toBe("Tersimpan otomatis pukul 10.42.");
  });

  test("a broken line keeps it on the phone and goes on saying so while typing", () => {
    for (const status of [500, 502, 503, 408, 429]) {
      const k = jawab({ jenis: "MENYIMPAN" }, [status, null]);
      expect(kata(k)).toBe("Tersimpan di ponsel ini, 07.52.");
      expect(kata(keadaanBerikut(k, { jenis: "DIKETIK" }))).toBe("Tersimpan di ponsel ini, 07.52.");
      expect(isTertahan(k)).toBe(false);
    }
  });

  test("an ended session and a conflict hold everything until the person has acted", () => {
    const sesi = jawab({ jenis: "MENYIMPAN" }, [401, null]);
    expect(kata(sesi)).toBe("Sesi Anda berakhir, tulisan Anda aman.");
    expect(keadaanBerikut(sesi, { jenis: "DIKETIK" })).toBe(sesi);
    expect(isTertahan(sesi)).toBe(true);
    const konflik = jawab({ jenis: "MENYIMPAN" }, [
      409,
      { code: "DATA_SUDAH_BERUBAH", detail: "dr. Budi mengubah target ini pukul 10.41.", terbaru: { target: "20–30" } },
    ]);
    expect(konflik).toEqual({ jenis: "KONFLIK", lain: { target: "20–30" }, pesan: "dr. Budi mengubah target ini pukul 10.41." });
    expect(isTertahan(konflik)).toBe(true);
    expect(keadaanBerikut(konflik, { jenis: "DISELESAIKAN" })).toEqual({ jenis: "DIAM" });
  });

  test("a refusal is told in its own words; another 409 is one of them", () => {
    expect(jawab({ jenis: "MENYIMPAN" }, [409, { code: "PERIODE_DITUTUP", detail: "Periode sudah ditutup." }])).toEqual({
      jenis: "DITOLAK",
      pesan: "Periode sudah ditutup.",
    });
    expect(kata(jawab({ jenis: "MENYIMPAN" }, [422, null]))).toBe("Belum dapat disimpan. Tulisan Anda tetap di sini.");
  });

  test("attempts become rarer", () => {
    expect([1, 2, 3, 4, 5, 9].map(jedaUlang)).toEqual([5000, 10_000, 20_000, 40_000, 60_000, 60_000]);
  });
});

describe("writing that goes on while one's own submission is under way", () => {
  const kiriman = { isian: { alasan: [""] }, dasar: "3" };
  const simpanan = { isian: { alasan: ["Kelas ibu"] }, pada: 2000, dasar: "3" };

  test("stands on the version that submission made, and is brought back without a conflict", () => {
    const server = { versi: "4", pada: 1500, isian: { alasan: [""] } };
    const kini = lanjutkanKiriman(simpanan, kiriman, server);
    expect(kini).toEqual({ ...simpanan, dasar: "4" });
    expect(putuskanPemulihan(kini, server)).toBe("PULIHKAN");
    expect(putuskanPemulihan(simpanan, server)).toBe("BANDINGKAN");
  });

  test("is compared where the server shows somebody else's words, another version, or nothing was submitted", () => {
    const lain = { versi: "4", isian: { alasan: ["Ditulis orang lain"] } };
    expect(lanjutkanKiriman(simpanan, kiriman, lain)).toBe(simpanan);
    expect(lanjutkanKiriman(simpanan, { ...kiriman, dasar: "2" }, { versi: "4", isian: kiriman.isian })).toBe(simpanan);
    expect(lanjutkanKiriman(simpanan, null, { versi: "4", isian: kiriman.isian })).toBe(simpanan);
    expect(lanjutkanKiriman(null, kiriman, { versi: "4", isian: kiriman.isian })).toBeNull();
  });
});
