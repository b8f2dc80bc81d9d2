import { skpDitetapkan } from "../../../tests/skp-ditetapkan.ts";
import { beforeEach, expect, test } from "vitest";
import { ISI_PUSTAKA } from "../../../tests/pustaka-uji.ts";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";

let w: World;
beforeEach(async () => {
  w = await world();
});

const tambah = async (kode: string, lain: Record<string, unknown> = {}) => {
  const { pustakaId } = await w.hendra.call("indikator.tambah", { ...ISI_PUSTAKA, unitId: w.cast.unit.pemko, kode, mulai: "2026-01-01", ...lain } as never);
  return { pustakaId, versiId: (await w.hendra.call("indikator.lihat", { pustakaId })).kini.id };
};
const mulai = async (pendekatan: "KUANTITATIF" | "KUALITATIF" = "KUANTITATIF") => (await w.sari.call("skp.mulai", { pendekatan })).skpId as never;
const lihat = (skpId: string) => w.sari.call("skp.lihat", { skpId } as never);
const pakai = (skpId: string, versi: number, pustakaVersiId: string, rhkId = "") =>
  w.sari.call("skp.pakaiIndikator", { skpId, versi, pustakaVersiId, rhkId } as never);
const isiDari = (skp: Awaited<ReturnType<typeof lihat>>) => ({
  skpId: skp.id,
  versi: skp.versi,
  pendekatan: skp.pendekatan,
  rhk: skp.rhk,
  ekspektasi: skp.ekspektasi,
  lampiran: skp.lampiran,
});

test("indikator dari pustaka mengisi kalimat, aspek, arah, dan contoh target, dan tautannya bertahan sesudah disimpan", async () => {
  const { pustakaId, versiId } = await tambah("UJI-01");
  const skpId = await mulai();
  expect(await pakai(skpId, 1, versiId)).toMatchObject({ versi: 2, rhk: 0, indikator: 0 });
  const skp = await lihat(skpId);
  expect(skp.rhk).toMatchObject([
    {
      jenis: "UTAMA",
      teks: "",
      indikator: [
        {
          teks: ISI_PUSTAKA.teks,
          aspek: "KUANTITAS",
          target: "90–95%",
          targetBawah: 90,
          targetAtas: 95,
          satuan: "%",
          arah: "NAIK",
          pustaka: { versiId, pustakaId, kode: "UJI-01" },
        },
      ],
    },
  ]);
  expect(skp.jejak[0]).toMatchObject({
    tindakan: "UBAH",
    perubahan: [{ bagian: "RHK 1, indikator 1" }, { bagian: "Target RHK 1, indikator 1", menjadi: "90–95%" }],
  });
  const [rhk] = skp.rhk;
  const diubah = { ...isiDari(skp), rhk: [{ ...rhk, teks: "Ibu hamil sehat", indikator: [{ ...rhk?.indikator[0], target: "92–96%" }] }] };
  expect((await w.sari.call("skp.simpan", diubah as never)).rhk[0]?.indikator[0]).toMatchObject({ target: "92–96%", pustaka: { kode: "UJI-01" } });
  expect((await w.hendra.call("indikator.lihat", { pustakaId })).dipakai).toBe(1);
});

test("versi baru tidak mengubah SKP yang sudah memakai versi lama", async () => {
  const { pustakaId, versiId } = await tambah("UJI-01");
  const skpId = await mulai();
  await pakai(skpId, 1, versiId);
  await w.hendra.call("indikator.perbaiki", { ...ISI_PUSTAKA, pustakaId, versi: 1, mulai: "2026-01-10", alasan: "Uji.", teks: "Kalimat baru" } as never);
  expect((await lihat(skpId)).rhk[0]?.indikator[0]).toMatchObject({ teks: ISI_PUSTAKA.teks, pustaka: { versiId } });
  expect((await w.sari.call("skp.pilihanIndikator", { skpId })).baris[0]?.teks).toBe("Kalimat baru");
});

test("baris kosong di hasil kerja yang dipilih diisi, lalu baris berikutnya ditambahkan", async () => {
  const { versiId } = await tambah("UJI-01");
  const skpId = await mulai();
  const isi = isiDari(await lihat(skpId));
  const kosong = { id: null, aspek: null, teks: "", target: null, arah: null, isAkumulatif: false, perspektif: null };
  const rhk = { id: null, jenis: "UTAMA", teks: "Ibu hamil sehat", rhkPimpinanId: null, rhkPimpinanTeks: null, penugasanDari: null, isTugasBelajar: false };
  const skp = await w.sari.call("skp.simpan", { ...isi, rhk: [{ ...rhk, indikator: [kosong] }] } as never);
  const rhkId = skp.rhk[0]?.id ?? "";
  expect(await pakai(skpId, 2, versiId, rhkId)).toMatchObject({ rhk: 0, indikator: 0 });
  expect(await pakai(skpId, 3, versiId, rhkId)).toMatchObject({ rhk: 0, indikator: 1 });
  expect((await lihat(skpId)).rhk[0]?.indikator.map(({ teks }) => teks)).toEqual([ISI_PUSTAKA.teks, ISI_PUSTAKA.teks]);
});

test("dalam pendekatan kualitatif targetnya ikut dalam kalimat", async () => {
  const { versiId } = await tambah("UJI-01");
  const skpId = await mulai("KUALITATIF");
  await pakai(skpId, 1, versiId);
  expect((await lihat(skpId)).rhk[0]?.indikator[0]).toMatchObject({ teks: `${ISI_PUSTAKA.teks}, 90–95%`, target: null, aspek: null });
});

test("yang wajib bagi unit tampil pertama, lalu yang cocok dengan jabatan", async () => {
  await tambah("A-01", { kataJabatan: "arsiparis" });
  await tambah("B-01", { kataJabatan: "bidan" });
  const { pustakaId } = await tambah("C-01", { kataJabatan: "arsiparis" });
  await w.hendra.call("indikator.wajibkan", { pustakaId, versi: 1, unitId: w.cast.unit.dinkes, mulai: "2026-01-01", alasan: "Uji." });
  await tambah("D-01", { mulai: "2026-12-01" });
  const { baris } = await w.sari.call("skp.pilihanIndikator", { skpId: await mulai() });
  expect(baris.map(({ kode, isWajib, cocokJabatan }) => [kode, isWajib, cocokJabatan])).toEqual([
    ["C-01", true, false],
    ["B-01", false, true],
    ["A-01", false, false],
  ]);
});

test("yang dihentikan, hasil kerja orang lain, versi usang, dan SKP yang sudah diajukan ditolak", async () => {
  const { pustakaId, versiId } = await tambah("UJI-01");
  const skpId = await mulai();
  await expect(pakai(skpId, 9, versiId)).rejects.toMatchObject({ code: "DATA_SUDAH_BERUBAH" });
  await expect(pakai(skpId, 1, versiId, versiId)).rejects.toMatchObject({ code: "RHK_BUKAN_MILIK_SKP" });
  await expect(w.budi.call("skp.pakaiIndikator", { skpId, versi: 1, pustakaVersiId: versiId, rhkId: "" } as never)).rejects.toMatchObject({
    code: "TIDAK_BERHAK",
  });
  await w.hendra.call("indikator.hentikan", { pustakaId, versi: 1, alasan: "Uji." });
  await expect(pakai(skpId, 1, versiId)).rejects.toMatchObject({ code: "INDIKATOR_TIDAK_DITAWARKAN" });
  await w.connection.db.updateTable("skp").set({ status: "DIAJUKAN" }).where("id", "=", skpId).execute();
  await expect(pakai(skpId, 1, versiId)).rejects.toMatchObject({ code: "STATUS_TIDAK_MENGIZINKAN" });
});

test("isi awal pustaka dimuat sekali, dimiliki unitnya, dan tidak menimpa yang sudah diperbaiki", async () => {
  const sistem = w.terang.callAs({ jenis: "SISTEM", nama: "uji" });
  const pertama = await sistem("indikator.muat", {});
  expect(pertama.ditambah).toBeGreaterThanOrEqual(120);
  expect(await sistem("indikator.muat", {})).toEqual({ ditambah: 0, sudahAda: pertama.ditambah });
  const { baris } = await w.sari.call("indikator.daftar", { cari: "KES-SPM-01" });
  expect(baris).toMatchObject([{ kode: "KES-SPM-01", unit: "Dinas Kesehatan" }]);
  const { baris: lain } = await w.sari.call("indikator.daftar", { cari: "DIK-01" });
  expect(lain[0]?.unit).toBe("Pemerintah Kota Medan");
  await expect(w.hendra.call("indikator.muat", {})).rejects.toMatchObject({ code: "TIDAK_BERHAK" });
  const saran = await w.sari.call("skp.pilihanIndikator", { skpId: await mulai() });
  expect(saran.baris.every(({ cocokJabatan }) => cocokJabatan)).toBe(false);
  expect(saran.baris[0]?.cocokJabatan).toBe(true);
});

test("indikator yang disalin dari SKP lain tetap tertaut ke versinya", async () => {
  const { versiId } = await tambah("UJI-01");
  const { skpId: dari, rhk } = await skpDitetapkan(
    w,
    { pegawai: "dewi", penilai: "budi" },
    {
      rhk: [{ teks: "Ibu hamil sehat", indikator: [{ teks: ISI_PUSTAKA.teks, target: "90–95%" }] }],
    },
  );
  await w.connection.db
    .updateTable("indikator")
    .set({ pustaka_versi_id: versiId })
    .where("rhk_id", "=", rhk[0]?.id ?? "")
    .execute();
  const { nama } = await w.connection.db.selectFrom("jabatan").select("nama").where("id", "=", w.cast.jabatan.sari).executeTakeFirstOrThrow();
  await w.connection.db.updateTable("jabatan").set({ nama }).where("id", "=", w.cast.jabatan.dewi).execute();
  await w.dewi.call("skp.izinkanSalin", { skpId: dari, boleh: true } as never);
  const skpId = await mulai();
  await w.sari.call("skp.salin", { skpId, versi: 1, dariSkpId: dari });
  expect((await lihat(skpId)).rhk[0]?.indikator[0]?.pustaka).toMatchObject({ versiId, kode: "UJI-01" });
});

test("SKP yang sudah memuat 60 hasil kerja tidak menerima yang ke-61 dari pustaka", async () => {
  const { versiId } = await tambah("UJI-01");
  const skpId = await mulai();
  const baris = Array.from({ length: 60 }, (_, urutan) => ({ skp_id: skpId as string, urutan, jenis: "UTAMA" as const, teks: `Hasil ${urutan}` }));
  await w.connection.db.insertInto("rencana_hasil_kerja").values(baris).execute();
  await expect(pakai(skpId, 1, versiId)).rejects.toMatchObject({ code: "SKP_PENUH" });
});

test("isi awal memerlukan unit yang memilikinya", async () => {
  await w.connection.db.updateTable("unit").set({ selesai: "2025-12-31" }).execute();
  await expect(w.terang.callAs({ jenis: "SISTEM", nama: "uji" })("indikator.muat", {})).rejects.toMatchObject({ code: "BELUM_ADA_UNIT" });
});
