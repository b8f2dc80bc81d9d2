import fc from "fast-check";
import { describe, expect, test } from "vitest";
import bidan from "../../tests/contoh/al3-t11-skp-bidan-penyelia.json" with { type: "json" };
import direktur from "../../tests/contoh/al2-t6-skp-direktur2.json" with { type: "json" };
import kadinkes from "../../tests/contoh/al3-t4-skp-kadinkes.json" with { type: "json" };
import kapuskesmas from "../../tests/contoh/al3-t5-skp-kapuskesmas.json" with { type: "json" };
import kasubdit from "../../tests/contoh/al2-t14-skp-kasubdit2.json" with { type: "json" };
import lampiranKasubdit from "../../tests/contoh/al2-t16-lampiran-skp-kasubdit2.json" with { type: "json" };
import perspektif from "../../tests/contoh/rc-perspektif-jpt.json" with { type: "json" };
import targetMutlak from "../../tests/contoh/rc-target-mutlak.json" with { type: "json" };
import { ASPEK, JENIS_LAMPIRAN, LABEL_ASPEK, LABEL_LAMPIRAN, LABEL_PERSPEKTIF, PERSPEKTIF } from "./kosakata.ts";
import type { JenisLampiran, JenisRhk, Perspektif } from "./kosakata.ts";
import { ALASAN_MUTLAK, periksaSkp } from "./syarat-skp.ts";
import type { IndikatorUntukDiperiksa, RhkUntukDiperiksa, SkpUntukDiperiksa } from "./syarat-skp.ts";

const LAMPIRAN: Record<JenisLampiran, string[]> = {
  DUKUNGAN_SUMBER_DAYA: ["Tenaga administrasi"],
  SKEMA_PERTANGGUNGJAWABAN: ["Direviu tiap dua minggu"],
  KONSEKUENSI: ["Bidan teladan bulanan"],
};

const iki = (ubah: Partial<IndikatorUntukDiperiksa> = {}): IndikatorUntukDiperiksa => ({
  aspek: "KUANTITAS",
  teks: "Persentase ibu hamil terdaftar yang mendapat ANC sedikitnya 6 kali",
  target: "80–90%",
  perspektif: null,
  ...ubah,
});
const rhk = (ubah: Partial<RhkUntukDiperiksa> = {}): RhkUntukDiperiksa => ({
  jenis: "UTAMA",
  teks: "Ibu hamil terlayani sesuai standar",
  rhkPimpinan: "Layanan antenatal care dilakukan dengan respon cepat dan akurat",
  indikator: [iki()],
  ...ubah,
});
const skp = (ubah: Partial<SkpUntukDiperiksa> = {}): SkpUntukDiperiksa => ({
  keluarga: "JA_JF",
  pendekatan: "KUANTITATIF",
  rhk: [rhk()],
  lampiran: LAMPIRAN,
  ...ubah,
});
const ringkas = (temuan: { path: string; kode: string }[]): string[] => temuan.map(({ path, kode }) => `${path} ${kode}`);

const perspektifDari = (label: string | null): Perspektif | null => PERSPEKTIF.find((kata) => LABEL_PERSPEKTIF[kata] === label) ?? null;

type HasilKerjaKualitatif = {
  [J in "utama" | "tambahan"]: { rencana_hasil_kerja: string; ukuran: { teks: string; perspektif: string | null }[] }[];
};
function kualitatif(hasil: HasilKerjaKualitatif, keluarga: SkpUntukDiperiksa["keluarga"]): SkpUntukDiperiksa {
  const bagian = (jenis: JenisRhk, daftar: HasilKerjaKualitatif["utama"]): RhkUntukDiperiksa[] =>
    daftar.map((satu) => ({
      jenis,
      teks: satu.rencana_hasil_kerja,
      indikator: satu.ukuran.map((ukuran) => ({ aspek: null, teks: ukuran.teks, target: null, perspektif: perspektifDari(ukuran.perspektif) })),
    }));
  return { keluarga, pendekatan: "KUALITATIF", rhk: [...bagian("UTAMA", hasil.utama), ...bagian("TAMBAHAN", hasil.tambahan)], lampiran: LAMPIRAN };
}

describe("contoh SKP dalam regulasi lolos tanpa galat", () => {
  test.each([
    ["kepala dinas kesehatan", kualitatif(kadinkes.content.hasil_kerja, "JPT")],
    ["kepala puskesmas", kualitatif(kapuskesmas.content.hasil_kerja, "JPT")],
    ["bidan penyelia", kualitatif(bidan.content.hasil_kerja, "JA_JF")],
  ])("%s, kualitatif", (_nama, contoh) => {
    expect(ringkas(periksaSkp(contoh).galat)).toEqual([]);
  });

  test("direktur II, JPT kuantitatif, tanpa galat dan tanpa nasihat kata", () => {
    const { utama, tambahan } = direktur.content.hasil_kerja;
    const bagian = (jenis: JenisRhk, daftar: typeof utama): RhkUntukDiperiksa[] =>
      daftar.map((satu) => ({
        jenis,
        teks: satu.rencana_hasil_kerja,
        indikator: satu.indikator.map((indikator) => ({
          aspek: null,
          teks: indikator.indikator_kinerja_individu,
          target: indikator.target,
          perspektif: perspektifDari(indikator.perspektif),
        })),
      }));
    const { galat, nasihat } = periksaSkp(skp({ keluarga: "JPT", rhk: [...bagian("UTAMA", utama), ...bagian("TAMBAHAN", tambahan)] }));
    expect(ringkas(galat)).toEqual([]);
    expect(ringkas(nasihat)).toEqual(["rhk RHK_TERLALU_BANYAK"]);
  });

  test("kasubdit II, JA kuantitatif dengan lampirannya, tanpa galat dan tanpa nasihat", () => {
    const lampiran = { ...LAMPIRAN };
    for (const jenis of JENIS_LAMPIRAN) lampiran[jenis] = lampiranKasubdit.content[LABEL_LAMPIRAN[jenis]];
    const contoh = skp({
      lampiran,
      rhk: kasubdit.content.hasil_kerja.utama.map((satu) => ({
        jenis: "UTAMA",
        teks: satu.rencana_hasil_kerja,
        rhkPimpinan: satu.rencana_hasil_kerja_pimpinan_yang_diintervensi.rencana_hasil_kerja,
        indikator: satu.indikator.map((indikator) => ({
          aspek: ASPEK.find((kata) => LABEL_ASPEK[kata] === indikator.aspek) ?? null,
          teks: indikator.indikator_kinerja_individu,
          target: indikator.target,
          perspektif: null,
        })),
      })),
    });
    expect(periksaSkp(contoh)).toEqual({ galat: [], nasihat: [] });
  });
});

describe("galat menghalangi pengajuan", () => {
  test.each([
    ["tanpa RHK sama sekali", skp({ rhk: [] }), ["rhk RHK_UTAMA_TIDAK_ADA"]],
    ["hanya RHK tambahan", skp({ rhk: [rhk({ jenis: "TAMBAHAN" })] }), ["rhk RHK_UTAMA_TIDAK_ADA"]],
    ["RHK tanpa teks", skp({ rhk: [rhk({ teks: "  " })] }), ["rhk.0.teks RHK_KOSONG"]],
    ["RHK tanpa indikator", skp({ rhk: [rhk(), rhk({ indikator: [] })] }), ["rhk.1.indikator RHK_TANPA_INDIKATOR"]],
    ["indikator tanpa teks", skp({ rhk: [rhk({ indikator: [iki({ teks: "" })] })] }), ["rhk.0.indikator.0.teks INDIKATOR_KOSONG"]],
    ["tanpa aspek", skp({ rhk: [rhk({ indikator: [iki(), iki({ aspek: null })] })] }), ["rhk.0.indikator.1.aspek ASPEK_KOSONG"]],
    ["tanpa target", skp({ rhk: [rhk({ indikator: [iki({ target: null })] })] }), ["rhk.0.indikator.0.target TARGET_KOSONG"]],
    ["target kata-kata", skp({ rhk: [rhk({ indikator: [iki({ target: "tepat waktu" })] })] }), ["rhk.0.indikator.0.target TARGET_BUKAN_ANGKA"]],
    ["target tanggal diterima", skp({ rhk: [rhk({ indikator: [iki({ target: "akhir Desember" })] })] }), []],
    ["kualitatif tidak butuh aspek dan target", skp({ pendekatan: "KUALITATIF", rhk: [rhk({ indikator: [iki({ aspek: null, target: null })] })] }), []],
    [
      "lampiran kosong",
      skp({ lampiran: { ...LAMPIRAN, KONSEKUENSI: [" "], DUKUNGAN_SUMBER_DAYA: [] } }),
      ["lampiran.DUKUNGAN_SUMBER_DAYA LAMPIRAN_KOSONG", "lampiran.KONSEKUENSI LAMPIRAN_KOSONG"],
    ],
    ["ekspektasi khusus kosong", skp({ perilaku: { KOMPETEN: ["Mengajari rekan", ""] } }), ["perilaku.KOMPETEN.1 EKSPEKTASI_KOSONG"]],
  ])("%s", (_nama, masukan, galat) => {
    expect(ringkas(periksaSkp(masukan).galat)).toEqual(galat);
  });

  test("pesan target berupa kalimat Indonesia dengan contoh", () => {
    const { galat } = periksaSkp(skp({ rhk: [rhk({ indikator: [iki({ target: "tepat waktu" })] })] }));
    expect(galat[0]).toMatchObject({
      teks: "Pada pendekatan kuantitatif target berupa angka dengan satuan, atau tanggal.",
      kata: "tepat waktu",
      contoh: "80–90%, 2–3 hari, 31 Desember",
    });
  });

  test.each(perspektif.kasus)("perspektif JPT: $nama", ({ input, expected }) => {
    const keluarga = input.jenis === "JA/JF" ? "JA_JF" : "JPT";
    const indikator = keluarga === "JPT" ? input.perspektif.map((label) => iki({ perspektif: perspektifDari(label) })) : [iki()];
    const { galat } = periksaSkp(skp({ keluarga, rhk: [rhk({ indikator })] }));
    expect(galat.length === 0).toBe(expected.sah);
    if (!expected.sah) expect(ringkas(galat)).toEqual(["rhk PERSPEKTIF_ANGGARAN_TIDAK_ADA"]);
  });

  test("indikator JPT tanpa perspektif ditunjuk satu per satu", () => {
    const { galat } = periksaSkp(skp({ keluarga: "JPT", rhk: [rhk({ indikator: [iki(), iki({ perspektif: "ANGGARAN" })] })] }));
    expect(ringkas(galat)).toEqual([
      "rhk.0.indikator.0.perspektif PERSPEKTIF_KOSONG",
      "rhk PERSPEKTIF_TIDAK_LENGKAP",
      "rhk PERSPEKTIF_TIDAK_LENGKAP",
      "rhk PERSPEKTIF_TIDAK_LENGKAP",
    ]);
  });
});

describe("nasihat tidak pernah menghalangi", () => {
  test.each(targetMutlak.kasus)("target mutlak: $nama", ({ input, expected }) => {
    const menyangkut = ALASAN_MUTLAK.find((kata) => kata.toLowerCase() === input.menyangkut) ?? null;
    const { nasihat } = periksaSkp(
      skp({
        keluarga: input.jenis_jabatan === "JPT" ? "JPT" : "JA_JF",
        pendekatan: "KUALITATIF",
        rhk: [rhk({ jenis: input.jenis === "utama" || !input.jenis ? "UTAMA" : "TAMBAHAN", indikator: [iki({ target: input.target, menyangkut })] })],
      }),
    );
    const mutlak = nasihat.filter((satu) => satu.kode === "KATA_MUTLAK");
    expect(mutlak.length > 0).toBe(expected.peringatan);
    if (expected.kata) expect(mutlak[0]?.kata).toBe(expected.kata.join(", "));
  });

  test("kata mutlak dan kata kabur dalam satu indikator mendapat dua nasihat dengan alasan", () => {
    const { galat, nasihat } = periksaSkp(
      skp({ rhk: [rhk({ indikator: [iki({ aspek: "WAKTU", teks: "Semua ibu hamil selalu dilayani dengan cepat", target: "100%" })] })] }),
    );
    expect(galat).toEqual([]);
    expect(nasihat.map(({ path, kode, kata }) => [path, kode, kata])).toEqual([
      ["rhk.0.indikator.0.teks", "KATA_MUTLAK", "Semua, selalu"],
      ["rhk.0.indikator.0.teks", "KATA_KABUR", "cepat"],
    ]);
    expect(nasihat[0]?.teks).toContain("Semua dan selalu membuat target mutlak; sekali meleset, target gagal.");
    expect(nasihat[0]?.dasar.halaman).toBe("hlm. 51");
    expect(nasihat[1]?.teks).toBe("Cepat belum punya ukuran. Berapa, dalam satuan apa, dihitung dari mana?");
  });

  test("pengecualian nyawa berlaku bagi hasil utama saja", () => {
    const mutlak = iki({ teks: "Semua ibu bersalin dengan komplikasi dirujuk", menyangkut: "NYAWA" });
    const tambahan = periksaSkp(skp({ rhk: [rhk(), rhk({ jenis: "TAMBAHAN", teks: "Ibu bersalin dirujuk tepat waktu", indikator: [mutlak] })] })).nasihat;
    expect(ringkas(tambahan)).toEqual(["rhk.1.indikator.0.teks KATA_MUTLAK"]);
    expect(periksaSkp(skp({ rhk: [rhk({ indikator: [mutlak] })] })).nasihat).toEqual([]);
  });

  test.each([
    ["aktivitas", rhk({ teks: "Melaksanakan rapat koordinasi" }), "rhk.0.teks RHK_AKTIVITAS"],
    ["kategori", rhk({ teks: "Layanan persalinan" }), "rhk.0.teks RHK_KATEGORI"],
    ["RHK Pimpinan belum disebut", rhk({ rhkPimpinan: null }), "rhk.0.rhkPimpinan RHK_PIMPINAN_KOSONG"],
  ])("%s", (_nama, satu, nasihat) => {
    const hasil = periksaSkp(skp({ rhk: [satu] }));
    expect(hasil.galat).toEqual([]);
    expect(ringkas(hasil.nasihat)).toEqual([nasihat]);
  });

  test("lebih dari delapan RHK disarankan digabung", () => {
    const orang = ["Ibu hamil", "Bayi", "Balita", "Siswa", "Remaja", "Lansia", "Pasien TBC", "Ibu nifas", "Penyandang disabilitas"];
    const banyak = orang.map((siapa) => rhk({ teks: `${siapa} terlayani` }));
    expect(ringkas(periksaSkp(skp({ rhk: banyak })).nasihat)).toEqual(["rhk RHK_TERLALU_BANYAK"]);
    expect(periksaSkp(skp({ rhk: banyak.slice(1) })).nasihat).toEqual([]);
  });

  test("SKP apa pun diperiksa tanpa gagal; setiap temuan punya kalimat dan dasar", () => {
    const anyIki = fc.record({
      aspek: fc.option(fc.constantFrom(...ASPEK)),
      teks: fc.string(),
      target: fc.option(fc.string()),
      perspektif: fc.option(fc.constantFrom(...PERSPEKTIF)),
    });
    const anyRhk = fc.record({
      jenis: fc.constantFrom("UTAMA" as const, "TAMBAHAN" as const),
      teks: fc.string(),
      indikator: fc.array(anyIki, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(
        fc.constantFrom("JPT" as const, "JA_JF" as const),
        fc.constantFrom("KUALITATIF" as const, "KUANTITATIF" as const),
        fc.array(anyRhk, { maxLength: 10 }),
        (keluarga, pendekatan, daftar) => {
          const { galat, nasihat } = periksaSkp(skp({ keluarga, pendekatan, rhk: daftar }));
          for (const temuan of [...galat, ...nasihat]) {
            expect(temuan.teks).toMatch(/^\S.*[.?]$/su);
            expect(temuan.dasar.pasal).toMatch(/Pasal|Lampiran/);
          }
        },
      ),
    );
  });
});
