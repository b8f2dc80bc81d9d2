import { beforeAll, expect, test } from "vitest";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";

let w: World;
beforeAll(async () => {
  w = await world();
});

test("pohon memperlihatkan kota dan yang tepat di bawahnya, dengan pemimpin dan jumlah orang sampai ke bawah", async () => {
  const pohon = await w.lain.call("organisasi.pohon", {});
  expect(pohon.unit.map((satu) => [satu.nama, satu.tingkat, satu.jumlahPegawai])).toEqual([
    ["Pemerintah Kota Medan", 0, 11],
    ["BKPSDM", 1, 1],
    ["Dinas Kesehatan", 1, 5],
    ["Kecamatan Medan Baru", 1, 2],
  ]);
  expect(pohon.unit[2]).toMatchObject({ pimpinan: [{ nama: "dr. Yusnidar Lubis", jenis: "DEFINITIF" }], jumlahAnak: 1, terbuka: false });
  const dibuka = await w.lain.call("organisasi.pohon", { buka: [w.cast.unit.dinkes] });
  expect(dibuka.unit.map((satu) => satu.nama)).toContain("UPT Puskesmas Uji");
});

test("pencarian menandai yang kena dan memperlihatkan jalan ke sana saja", async () => {
  const pohon = await w.sari.call("organisasi.pohon", { cari: "puskesmas uji" });
  expect(pohon.jumlahKena).toBe(1);
  expect(pohon.unit.map((satu) => [satu.nama, satu.kena])).toEqual([
    ["Pemerintah Kota Medan", false],
    ["Dinas Kesehatan", false],
    ["UPT Puskesmas Uji", true],
  ]);
  expect((await w.sari.call("organisasi.pohon", { cari: "U5" })).unit.map((satu) => satu.nama)).toContain("Kecamatan Medan Baru");
  expect(await w.sari.call("organisasi.pohon", { cari: "tidak ada begini" })).toMatchObject({ jumlahKena: 0, unit: [] });
});

test("hari yang tidak ada dalam kalender ditolak di isiannya; pada hari sebelum ada catatan pohon kosong", async () => {
  await expect(w.sari.call("organisasi.pohon", { pada: "2026-02-30" })).rejects.toMatchObject({ code: "MASUKAN_TIDAK_SAH", errors: [{ path: "pada" }] });
  expect(await w.sari.call("organisasi.pohon", { pada: "2019-12-31" })).toMatchObject({ jumlahUnit: 0, unit: [] });
});

test("satu unit menyebut jabatan, pemegang, letak, dan siapa boleh mengubahnya; yang belum masuk tidak melihat apa pun", async () => {
  const unit = await w.sari.call("organisasi.lihatUnit", { unitId: w.cast.unit.puskesmas });
  expect(unit).toMatchObject({ nama: "UPT Puskesmas Uji", ada: true, jumlahPegawai: 4, boleh: { ubah: false }, kini: { versi: 1, sejak: "2020-01-01" } });
  expect(unit.jalan.map((satu) => satu.nama)).toEqual(["Pemerintah Kota Medan", "Dinas Kesehatan"]);
  expect(unit.jabatan.map((satu) => [satu.nama, satu.pemegang.map((p) => p.nama)])).toEqual([
    ["Kepala UPT Puskesmas Uji", ["dr. Budi Nasution"]],
    ["Bidan Mahir", ["Dewi Anggraini"]],
    ["Bidan Penyelia", ["Sari Rahmadani"]],
    ["Perawat Penyelia", ["Ratna Harahap"]],
  ]);
  expect((await w.hendra.call("organisasi.lihatUnit", { unitId: w.cast.unit.puskesmas })).boleh.ubah).toBe(true);
  expect(await w.sari.call("organisasi.lihatUnit", { unitId: w.cast.unit.puskesmas, pada: "2019-01-01" })).toMatchObject({ ada: false, jabatan: [] });
  await expect(w.sari.call("organisasi.lihatUnit", { unitId: w.sari.pegawaiId })).rejects.toMatchObject({ status: 404 });
  await expect(w.publik.call("organisasi.pohon", {})).rejects.toMatchObject({ status: 401 });
});
