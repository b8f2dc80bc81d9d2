import { beforeEach, describe, expect, test } from "vitest";
import layanan from "../../../tests/contoh/al3-b1-b2-pendekatan-layanan.json" with { type: "json" };
import kasusWorkblock from "../../../tests/contoh/al3-t7-workblock-kapuskesmas.json" with { type: "json" };
import { bacaPdf } from "../../../tests/baca-pdf.ts";
import { isiUji, rhkJpt, skpDiajukan } from "../../../tests/skp-uji.ts";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";

let w: World;
beforeEach(async () => {
  w = await world();
});

/** Budi's SKP with its first indicator. */
async function skpBudi() {
  const { skpId, rhk, versi } = await skpDiajukan(w, "budi");
  return { skpId, versi, iki: rhk[0]?.indikator ?? [], indikatorId: rhk[0]?.indikator[0]?.id ?? "" };
}
const mulai = async (skpId: string, indikatorId: string, cara: "PENDEKATAN_LAYANAN" | "PEMBAGIAN_BEBAN" | "OUTPUT_ANTARA" = "PENDEKATAN_LAYANAN") =>
  (await w.budi.call("strategi.mulai", { skpId, indikatorId, cara, hasil: "Layanan ANC dan persalinan membaik" })).strategiId;
const bagian = (sebutan: string, hasil: string, siapa: "sari" | "dewi" | "lain" | null = null, beban = "") => ({
  sebutan,
  hasil,
  beban,
  pegawaiId: siapa && w[siapa].pegawaiId,
});

describe("contoh Kepala Puskesmas (Anak Lampiran 3 Bagan 1 dan Tabel 7)", () => {
  const kepala = kasusWorkblock.content.kepala;
  const teks = (baris: { teks: string }[]) => baris.map((satu) => satu.teks);
  const workblock = {
    judul: kepala["JUDUL INISIATIF STRATEGI PENCAPAIAN IKU"],
    pemilik: kepala["PEMILIK STRATEGI"],
    pihak: kepala["PIHAK-PIHAK YANG TERLIBAT"],
    waktu: kepala["WAKTU PENYELESAIAN"],
    penerima: kepala["PENERIMA MANFAAT"],
    tujuan: kepala.TUJUAN,
    anggaran: kepala.ANGGARAN,
    kegiatanRutin: teks(kasusWorkblock.content.strategi.rutin),
    kegiatanTransformatif: teks(kasusWorkblock.content.strategi.transformatif),
    keluaranRutin: teks(kasusWorkblock.content.keluaran_kunci.rutin),
    keluaranTransformatif: teks(kasusWorkblock.content.keluaran_kunci.transformatif),
  };

  test("workblock tersimpan utuh dan tercetak di Format A.1.4 dengan nomor yang berlanjut", async () => {
    const { skpId, indikatorId } = await skpBudi();
    const strategiId = await mulai(skpId, indikatorId);
    await expect(w.budi.call("strategi.unduhWorkblock", { skpId, strategiId })).rejects.toMatchObject({ code: "WORKBLOCK_KOSONG" });
    const isi = { skpId, strategiId, versi: 1, indikatorId, cara: "PENDEKATAN_LAYANAN", hasil: "Layanan membaik", bagian: [], workblock } as const;
    await w.budi.call("strategi.simpan", isi as never);
    const { iki } = await w.budi.call("strategi.daftar", { skpId });
    expect(iki[0]?.strategi[0]?.workblock).toEqual(workblock);
    const pdf = await bacaPdf((await w.budi.call("strategi.unduhWorkblock", { skpId, strategiId })).isi);
    expect([pdf.halaman[0]?.lebar, pdf.halaman[0]?.tinggi]).toEqual([612, 936]);
    for (const kata of [
      "WORKBLOCK UNTUK IDENTIFIKASI STRATEGI",
      "JUDUL INISIATIF STRATEGI PENCAPAIAN IKU",
      "Poliklinik Desa, Dinas Kominfo",
      "A. RUTIN",
      "B. TRANSFORMATIF",
      "5. Meningkatkan jumlah Ibu hamil yang mendapat layanan ANC",
      "4. Semakin banyak bidan",
    ])
      expect(pdf.teks).toContain(kata);
    expect(kasusWorkblock.expected.strategi).toEqual({ rutin: workblock.kegiatanRutin.length, transformatif: workblock.kegiatanTransformatif.length });
    const xlsx = await w.budi.call("strategi.unduhWorkblock", { skpId, strategiId, bentuk: "xlsx" });
    expect(Buffer.from(xlsx.isi).toString("latin1", 0, 2)).toBe("PK");
  });

  test("pendekatan layanan: langkah dan tiap hubungan layanan menjadi bagian strategi, lalu masuk ke sel matriks dalam sekali tekan", async () => {
    const { skpId, indikatorId, iki } = await skpBudi();
    const strategiId = await mulai(skpId, indikatorId);
    const hubungan = layanan.content.opsi_1.hubungan;
    expect(hubungan).toHaveLength(layanan.expected.opsi_1_jumlah_hubungan);
    const semua = hubungan.map(({ ke, hasil }, nomor) => bagian(ke, hasil, nomor === 2 ? "dewi" : "sari"));
    await w.budi.call("strategi.simpan", {
      skpId,
      strategiId,
      versi: 1,
      indikatorId,
      cara: "PENDEKATAN_LAYANAN",
      hasil: "Layanan membaik",
      langkah: { PENERIMA: "Ibu hamil", PERMASALAHAN: "Waktu tunggu lama" },
      bagian: [...semua, bagian("", "")],
    } as never);
    const { matriksId, jumlah } = await w.budi.call("strategi.keMatriks", { skpId, strategiId, versi: 2 });
    expect(jumlah).toBe(3);
    const { kolom, baris } = await w.budi.call("matriks.lihat", { matriksId });
    // the IKI of a pimpinan unit kerja mandiri heads the column, and its matrix was begun whole
    expect(kolom.map(({ teks: isi }) => isi)).toEqual(iki.map(({ teks: isi }) => isi));
    const sel = (siapa: "sari" | "dewi") => baris.find(({ pegawaiId }) => pegawaiId === w[siapa].pegawaiId)?.sel[0]?.hasil.map((satu) => satu.teks);
    expect(sel("sari")).toEqual([hubungan[0]?.hasil, hubungan[1]?.hasil]);
    expect(sel("dewi")).toEqual([hubungan[2]?.hasil]);
    // a second press changes nothing, and the strategy knows where its results stand
    await w.budi.call("strategi.keMatriks", { skpId, strategiId, versi: 2 });
    expect((await w.budi.call("matriks.lihat", { matriksId })).jumlahBelumDitawarkan).toBe(3);
    const [satu] = (await w.budi.call("strategi.daftar", { skpId })).iki[0]?.strategi ?? [];
    expect(satu?.langkah).toMatchObject({ PENERIMA: "Ibu hamil" });
    expect(satu?.bagian.map(({ diMatriks }) => diMatriks)).toEqual([true, true, true]);
  });
});

test("beban yang tidak pas dengan target disebut dalam kata; tersimpan juga", async () => {
  const { skpId } = await w.budi.call("skp.mulai", {});
  const rhk = rhkJpt({ indikator: [{ perspektif: "PENERIMA_LAYANAN", teks: "Ikan tangkapan", target: "10 ton" }] });
  const simpan = await w.budi.call("skp.simpan", { skpId, versi: 1, ...isiUji([rhk]) });
  const indikatorId = simpan.rhk[0]?.indikator[0]?.id ?? "";
  const strategiId = await mulai(skpId, indikatorId, "PEMBAGIAN_BEBAN");
  const isi = { skpId, strategiId, versi: 1, indikatorId, cara: "PEMBAGIAN_BEBAN", hasil: "Tangkapan terbagi" } as const;
  const dua = [bagian("Kelompok A", "5 ton ikan ditangkap", "sari", "5 ton"), bagian("Kelompok B", "3 ton ikan ditangkap", "dewi", "3 ton")];
  await w.budi.call("strategi.simpan", { ...isi, bagian: dua } as never);
  const nasihat = (await w.budi.call("strategi.daftar", { skpId })).iki[0]?.strategi[0]?.nasihat;
  expect(nasihat).toEqual([{ kode: "BEBAN_KURANG", teks: expect.stringContaining("kurang 2 ton dari target 10 ton") }]);
});

test("menyimpan draf lagi tidak menghilangkan strategi; indikator yang dihapus meninggalkan strateginya untuk dipindahkan", async () => {
  const { skpId } = await w.budi.call("skp.mulai", {});
  const satu = await w.budi.call("skp.simpan", { skpId, versi: 1, ...isiUji([rhkJpt()]) });
  const [lama, lain] = satu.rhk[0]?.indikator ?? [];
  const strategiId = await mulai(skpId, lama?.id ?? "");
  const tetap = await w.budi.call("skp.simpan", {
    skpId,
    versi: satu.versi,
    ...isiUji([{ ...rhkJpt({ id: satu.rhk[0]?.id, indikator: [lain] }) }]),
  });
  const { iki, lepas } = await w.budi.call("strategi.daftar", { skpId });
  expect(iki[0]).toMatchObject({ indikatorId: tetap.rhk[0]?.indikator[0]?.id, strategi: [] });
  expect(lepas).toMatchObject([{ id: strategiId, iki: lama?.teks, target: null }]);
  await expect(w.budi.call("strategi.keMatriks", { skpId, strategiId, versi: 1 })).rejects.toMatchObject({ code: "IKI_STRATEGI_TIDAK_ADA" });
  const pindah = { skpId, strategiId, versi: 1, indikatorId: lain?.id ?? "", cara: "OUTPUT_ANTARA", hasil: "Layanan membaik" } as const;
  await expect(w.budi.call("strategi.simpan", { ...pindah, indikatorId: skpId } as never)).rejects.toMatchObject({ code: "IKI_STRATEGI_TIDAK_ADA" });
  await w.budi.call("strategi.simpan", pindah as never);
  expect((await w.budi.call("strategi.daftar", { skpId })).iki[0]?.strategi).toMatchObject([{ id: strategiId }]);
});

test("ketua tim membagi hasilnya kepada anggota tim ke matriks tim; orang di luar daftar ditolak di isiannya", async () => {
  const { timKerjaId } = await w.budi.call("timKerja.buat", {
    unitId: w.cast.unit.puskesmas,
    nama: "Stunting",
    tujuan: "Balita stunting turun",
    ketuaNip: w.sari.nip ?? "",
    mulai: "2026-01-12",
    dasar: "ST 1",
  });
  await w.budi.call("timKerja.tambahAnggota", { timKerjaId, versi: 1, nip: w.lain.nip ?? "", mulai: "2026-01-12" });
  const { skpId, rhk } = await skpDiajukan(w, "sari");
  const indikatorId = rhk[0]?.indikator[0]?.id ?? "";
  const { strategiId } = await w.sari.call("strategi.mulai", { skpId, indikatorId, cara: "OUTPUT_ANTARA", hasil: "Data mutakhir" });
  const { calon, matriks } = await w.sari.call("strategi.daftar", { skpId });
  expect(calon).toMatchObject([{ pegawaiId: w.lain.pegawaiId, tim: "Stunting" }]);
  expect(matriks).toEqual([{ timKerjaId, nama: "Matriks tim Stunting" }]);
  const isi = { skpId, strategiId, versi: 1, indikatorId, cara: "OUTPUT_ANTARA", hasil: "Data mutakhir" } as const;
  await expect(w.sari.call("strategi.simpan", { ...isi, bagian: [bagian("Data", "Data lengkap", "dewi")] } as never)).rejects.toMatchObject({
    code: "BUKAN_CALON_PERAN",
    errors: [{ path: "bagian.0.pegawaiId" }],
  });
  await w.sari.call("strategi.simpan", { ...isi, bagian: [bagian("Data", "Data keluarga berisiko lengkap", "lain")] } as never);
  await expect(w.sari.call("strategi.keMatriks", { skpId, strategiId, versi: 2 })).rejects.toMatchObject({ code: "TANPA_MATRIKS" });
  const { matriksId } = await w.sari.call("strategi.keMatriks", { skpId, strategiId, versi: 2, timKerjaId });
  const tim = await w.sari.call("matriks.lihat", { matriksId });
  expect(tim).toMatchObject({ jenis: "TIM", jumlahBelumDitawarkan: 1 });
  // of others than a pimpinan the RHK heads the column
  expect(tim.kolom.map(({ teks }) => teks)).toEqual([rhk[0]?.teks]);
});

test("versi lama, strategi yang sudah dihapus, belum ada peran, sel penuh, dan orang lain ditolak", async () => {
  const { skpId, indikatorId } = await skpBudi();
  await expect(mulai(skpId, skpId)).rejects.toMatchObject({ code: "IKI_STRATEGI_TIDAK_ADA" });
  const strategiId = await mulai(skpId, indikatorId);
  await expect(w.budi.call("strategi.keMatriks", { skpId, strategiId, versi: 1 })).rejects.toMatchObject({ code: "BELUM_ADA_PERAN" });
  const isi = { skpId, strategiId, indikatorId, cara: "OUTPUT_ANTARA", hasil: "Membaik" } as const;
  const banyak = Array.from({ length: 21 }, (_, n) => bagian("", `Hasil ${n}`, "sari"));
  await w.budi.call("strategi.simpan", { ...isi, versi: 1, bagian: banyak } as never);
  await expect(w.budi.call("strategi.simpan", { ...isi, versi: 1, bagian: [] } as never)).rejects.toMatchObject({ code: "DATA_SUDAH_BERUBAH" });
  await expect(w.budi.call("strategi.keMatriks", { skpId, strategiId, versi: 2 })).rejects.toMatchObject({ code: "SEL_MATRIKS_PENUH" });
  await expect(w.yusnidar.call("strategi.hapus", { skpId, strategiId, versi: 2 })).rejects.toMatchObject({ status: 403 });
  await expect(w.sari.call("strategi.daftar", { skpId })).rejects.toMatchObject({ status: 404 });
  expect(await w.yusnidar.call("strategi.daftar", { skpId })).toMatchObject({ boleh: { ubah: false }, calon: [], matriks: [] });
  await w.budi.call("strategi.hapus", { skpId, strategiId, versi: 2 });
  await expect(w.budi.call("strategi.simpan", { ...isi, versi: 2, bagian: [] } as never)).rejects.toMatchObject({ code: "STRATEGI_TIDAK_ADA" });
});

test("strategi yang terlalu banyak ditolak dengan kalimatnya", async () => {
  const { skpId, indikatorId } = await skpBudi();
  for (let nomor = 0; nomor < 100; nomor += 1) await mulai(skpId, indikatorId);
  await expect(mulai(skpId, indikatorId)).rejects.toMatchObject({ code: "STRATEGI_PENUH" });
});
