import { beforeEach, expect, test } from "vitest";
import kasus from "../../../tests/contoh/al3-t6-manual-iki-kadinkes.json" with { type: "json" };
import { bacaPdf } from "../../../tests/baca-pdf.ts";
import { ISI_PUSTAKA } from "../../../tests/pustaka-uji.ts";
import { isiUji, rhkUji, skpDiajukan } from "../../../tests/skp-uji.ts";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";

let w: World;
beforeEach(async () => {
  w = await world();
});

const isi = {
  tujuan: kasus.content.tujuan,
  definisi: kasus.content.definisi.join("\n"),
  formula: kasus.content.formula.join("\n"),
  satuan: kasus.content.satuan_pengukuran,
  tingkat: "OUTCOME",
  sumberData: kasus.content.sumber_data,
  periode: "TAHUNAN",
} as const;

/** Yusnidar's SKP (kepala dinas) handed in, with its first indicator. */
async function dinas() {
  const { skpId, versi, rhk } = await skpDiajukan(w, "yusnidar");
  return { skpId, versi, indikatorId: rhk[0]?.indikator[0]?.id ?? "" };
}

test("manual Kepala Dinas Kesehatan (Anak Lampiran 3 Tabel 6) tersimpan utuh dan tercetak di Format A.1.3", async () => {
  const { skpId, indikatorId } = await dinas();
  await w.yusnidar.call("manualIki.simpan", { skpId, indikatorId, versi: 0, ...isi });
  const { iki, keluarga } = await w.yusnidar.call("manualIki.lihat", { skpId });
  expect(keluarga).toBe("JPT");
  expect(iki[0]).toMatchObject({ ...isi, versi: 1, kurang: [], temuan: null });
  expect(iki[1]?.kurang).toHaveLength(7);
  const pdf = await bacaPdf((await w.yusnidar.call("manualIki.unduh", { skpId })).isi);
  // the filled example takes two pages as well (p. 173-174), every other indicator one
  expect(pdf.halaman).toHaveLength(iki.length + 1);
  const [satu] = pdf.halaman;
  expect([satu?.lebar, satu?.tinggi]).toEqual([936, 612]);
  for (const kata of [
    "MANUAL INDIKATOR KINERJA SKP KEPALA DINAS KESEHATAN",
    "RENCANA HASIL KERJA",
    "Formula (opsional bagi pendekatan hasil kerja kualitatif)",
    "12. Menggunakan jamban keluarga",
    "∑ keluarga sehat / Total keluarga",
    "(X) Outcome",
    "( ) Outcome Antara",
    "( ) Output kendali rendah",
    "(X) Tahunan",
    "( ) Bulanan",
  ])
    expect(pdf.teks).toContain(kata);
  expect(pdf.teks).not.toContain("kendali sedang");
  const xlsx = await w.yusnidar.call("manualIki.unduh", { skpId, bentuk: "xlsx" });
  expect(xlsx.nama).toBe("A.1.3-manual-iki-2026.xlsx");
  expect(Buffer.from(xlsx.isi).toString("latin1", 0, 2)).toBe("PK");
});

test("indikator dari pustaka sudah menjelaskan dirinya; manual yang ditulis lalu menang", async () => {
  const { pustakaId } = await w.hendra.call("indikator.tambah", { ...ISI_PUSTAKA, unitId: w.cast.unit.dinkes, kode: "UJI-01", mulai: "2026-01-01" } as never);
  const { kini } = await w.hendra.call("indikator.lihat", { pustakaId });
  const { skpId } = await w.sari.call("skp.mulai", {});
  await w.sari.call("skp.pakaiIndikator", { skpId, versi: 1, pustakaVersiId: kini.id, rhkId: null });
  const [satu] = (await w.sari.call("manualIki.lihat", { skpId })).iki;
  expect(satu).toMatchObject({ versi: 0, pustaka: "UJI-01", definisi: kini.definisi, formula: kini.rumus, periode: kini.frekuensi, tujuan: "" });
  expect(satu?.kurang).toEqual(["tujuan", "kualitas dan tingkat kendali"]);
  await w.sari.call("manualIki.simpan", { skpId, indikatorId: satu?.indikatorId ?? "", versi: 0, ...isi, definisi: "" });
  expect((await w.sari.call("manualIki.lihat", { skpId })).iki[0]).toMatchObject({ versi: 1, definisi: "", kurang: ["definisi"] });
});

test("menyimpan draf SKP lagi tidak menghilangkan manualnya", async () => {
  const { skpId } = await w.sari.call("skp.mulai", {});
  const { rhk, versi } = await w.sari.call("skp.simpan", { skpId, versi: 1, ...isiUji() });
  const ind = rhk[0]?.indikator[0];
  await w.sari.call("manualIki.simpan", { skpId, indikatorId: ind?.id ?? "", versi: 0, ...isi });
  await w.sari.call("skp.simpan", {
    skpId,
    versi,
    ...isiUji([{ ...rhkUji({}), id: rhk[0]?.id, indikator: [{ id: ind?.id, aspek: "KUALITAS", teks: "Kata baru", target: "90%" }] }]),
  });
  expect((await w.sari.call("manualIki.lihat", { skpId })).iki[0]).toMatchObject({ teks: "Kata baru", versi: 1, tujuan: isi.tujuan });
});

test("pegawai di unit pimpinan membaca manualnya sesudah SKP ditetapkan, bukan SKP-nya; yang di luar unit tidak", async () => {
  const { skpId, versi, indikatorId } = await dinas();
  await expect(w.sari.call("manualIki.lihat", { skpId })).rejects.toMatchObject({ status: 404 });
  await w.wali.call("skp.tetapkan", { skpId, versi });
  // after it is set the owner still explains
  await w.yusnidar.call("manualIki.simpan", { skpId, indikatorId, versi: 0, ...isi });
  const dibaca = await w.sari.call("manualIki.lihat", { skpId });
  expect(dibaca).toMatchObject({ boleh: { ubah: false, bacaSkp: false }, iki: [{ tujuan: isi.tujuan }, {}, {}, {}] });
  await w.sari.call("manualIki.unduh", { skpId });
  expect((await w.sari.call("manualIki.pimpinan", {})).manual).toMatchObject([{ skpId, nama: w.yusnidar.nama, jumlahIki: 4, jumlahManual: 1 }]);
  await expect(w.sari.call("skp.lihat", { skpId })).rejects.toMatchObject({ status: 404 });
  await expect(w.lain.call("manualIki.lihat", { skpId })).rejects.toMatchObject({ status: 404 });
  expect((await w.lain.call("manualIki.pimpinan", {})).manual).toEqual([]);
  // the SKP of an employee is no manual for everybody
  const sari = await skpDiajukan(w, "sari");
  await w.budi.call("skp.tetapkan", { skpId: sari.skpId, versi: sari.versi });
  await expect(w.dewi.call("manualIki.lihat", { skpId: sari.skpId })).rejects.toMatchObject({ status: 404 });
});

test("tingkat yang bukan milik pimpinan ditolak di isiannya; bagi yang lain hanya nasihat", async () => {
  const { skpId, indikatorId } = await dinas();
  await expect(w.yusnidar.call("manualIki.simpan", { skpId, indikatorId, versi: 0, ...isi, tingkat: "OUTPUT_KENDALI_TINGGI" })).rejects.toMatchObject({
    code: "TINGKAT_TIDAK_COCOK",
    errors: [{ path: "tingkat" }],
  });
  await w.budi.call("timKerja.buat", {
    unitId: w.cast.unit.puskesmas,
    nama: "Stunting",
    tujuan: "Balita stunting turun",
    ketuaNip: w.sari.nip ?? "",
    mulai: "2026-01-12",
    dasar: "ST 1",
  });
  const sari = await skpDiajukan(w, "sari");
  const milik = { skpId: sari.skpId, indikatorId: sari.rhk[0]?.indikator[0]?.id ?? "", versi: 0, ...isi, tingkat: "OUTPUT_KENDALI_TINGGI" } as const;
  await w.sari.call("manualIki.simpan", milik);
  const manual = await w.sari.call("manualIki.lihat", { skpId: sari.skpId });
  expect(manual.iki[0]?.temuan).toMatchObject({ jenis: "NASIHAT" });
  const pdf = await bacaPdf((await w.sari.call("manualIki.unduh", { skpId: sari.skpId })).isi);
  expect(pdf.teks).toContain("(X) Output kendali tinggi");
  // the pyramid of the leader holds what their people said of themselves
  const budi = await skpDiajukan(w, "budi");
  const { piramida } = await w.budi.call("manualIki.lihat", { skpId: budi.skpId });
  expect(piramida.filter(({ isPemilik }) => !isPemilik)).toMatchObject([{ tingkat: "OUTPUT_KENDALI_TINGGI", nama: w.sari.nama }]);
});

test("versi lama, indikator yang bukan milik SKP ini, dan orang lain ditolak; SKP tanpa indikator tidak dapat diunduh", async () => {
  const { skpId, indikatorId } = await dinas();
  const simpan = (siapa: "yusnidar" | "wali" | "lain", versi: number, id = indikatorId) =>
    w[siapa].call("manualIki.simpan", { skpId, indikatorId: id, versi, ...isi });
  await simpan("yusnidar", 0);
  await expect(simpan("yusnidar", 0)).rejects.toMatchObject({ code: "DATA_SUDAH_BERUBAH", detail: { versi: 1, oleh: "Anda, di perangkat lain," } });
  await expect(simpan("yusnidar", 0, skpId)).rejects.toMatchObject({ code: "IKI_TIDAK_ADA" });
  await expect(simpan("wali", 1)).rejects.toMatchObject({ status: 403 });
  await expect(simpan("lain", 1)).rejects.toMatchObject({ status: 404 });
  const kosong = await w.sari.call("skp.mulai", {});
  await expect(w.sari.call("manualIki.unduh", { skpId: kosong.skpId })).rejects.toMatchObject({ code: "MANUAL_KOSONG" });
});
