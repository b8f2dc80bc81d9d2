import { expect, test } from "vitest";
import { world } from "../../../tests/world.ts";

test("pimpinan kosong, Plt. lama, pegawai tanpa jabatan, dan tim tanpa ketua menjadi tugas pengelola dengan langkahnya", async () => {
  const w = await world();
  const { db } = w.connection;
  const { jabatan, unit } = w.cast;
  await db.updateTable("penugasan").set({ selesai: "2025-12-01" }).where("jabatan_id", "=", jabatan.yusnidar).execute();
  await db.updateTable("penugasan").set({ jenis: "PLT", mulai: "2025-03-01" }).where("jabatan_id", "=", jabatan.budi).execute();
  await db.updateTable("penugasan").set({ selesai: "2026-01-20" }).where("jabatan_id", "=", jabatan.dewi).execute();
  await db.insertInto("tim_kerja").values({ nama: "Tim Stunting", unit_id: unit.dinkes, mulai: "2025-01-01" }).execute();
  const { kelompok, jumlah } = await w.hendra.call("masalahStruktur.daftar", {});
  const nama = (jenis: string) => kelompok.find((satu) => satu.jenis === jenis)?.isi.map((satu) => satu.orang ?? satu.nama) ?? [];
  expect(nama("PIMPINAN_KOSONG")).toEqual(["Kepala Dinas Kesehatan"]);
  expect(nama("PLT_LAMA")).toEqual(["dr. Budi Nasution"]);
  expect(nama("TANPA_JABATAN")).toEqual(expect.arrayContaining(["dr. Yusnidar Lubis", "dr. Budi Nasution"]));
  expect(nama("PENUGASAN_BERAKHIR")).toEqual(["Dewi Anggraini"]);
  expect(nama("TIM_TANPA_KETUA")).toEqual(["Tim Stunting"]);
  expect(kelompok.find((satu) => satu.jenis === "PLT_LAMA")).toMatchObject({
    langkah: expect.stringContaining("definitif"),
    isi: [{ pengelola: "Hendra Ginting", hari: "2025-03-01", ke: `/struktur/jabatan/${jabatan.budi}` }],
  });
  expect(jumlah).toBe(kelompok.reduce((n, satu) => n + satu.jumlah, 0));
  expect(await w.sari.call("masalahStruktur.daftar", {})).toEqual({ jumlah: 0, kelompok: [] });
});
