import { beforeEach, expect, test } from "vitest";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";

let w: World;
beforeEach(async () => {
  w = await world();
});

test("pegawai membaca siapa penilainya, mengapa, dan sejak kapan", async () => {
  const jawab = await w.sari.call("penilai.saya", {});
  expect(jawab).toMatchObject({
    pada: "2026-01-12",
    penilai: { nama: w.budi.nama, jabatan: "Kepala UPT Puskesmas Uji", cara: "DEFINITIF", dinilaiDi: "Bidan Penyelia" },
    atasanPenilai: { nama: w.yusnidar.nama, jabatan: "Kepala Dinas Kesehatan" },
    riwayat: [{ mulai: "2024-01-02", selesai: null, penilai: w.budi.nama, atasan: w.yusnidar.nama }],
    tercatat: null,
    pengelola: [w.hendra.nama],
  });
  expect(jawab.langkah.map((satu) => satu.kode)).toEqual(["TERPILIH", "ATASAN_PENILAI"]);
  expect(jawab.langkah[0]?.dasar?.pasal).toContain("Pasal 1 angka 9");
});

test("pergantian Plt. tampak dalam riwayat, dan hari yang lalu menjawab seperti dulu", async () => {
  const { skpId } = await w.sari.call("skp.mulai", {});
  await w.connection.db.updateTable("penugasan").set({ selesai: "2026-03-01" }).where("pegawai_id", "=", w.budi.pegawaiId).execute();
  await w.connection.db
    .insertInto("penugasan")
    .values({ pegawai_id: w.ratna.pegawaiId, jabatan_id: w.cast.jabatan.budi, jenis: "PLT", mulai: "2026-03-10" })
    .execute();
  w.clock.set("2026-04-01T02:00:00Z");
  const kini = await w.sari.call("penilai.saya", {});
  expect(kini.riwayat.map(({ mulai, selesai, penilai, cara }) => [mulai, selesai, penilai, cara])).toEqual([
    ["2026-03-10", null, w.ratna.nama, "PLT"],
    ["2026-03-01", "2026-03-10", w.yusnidar.nama, "DEFINITIF"],
    ["2024-01-02", "2026-03-01", w.budi.nama, "DEFINITIF"],
  ]);
  expect(kini.tercatat).toMatchObject({ skpId, penilai: w.budi.nama, sama: false, status: "DRAF" });
  expect((await w.sari.call("penilai.saya", { pada: "2026-03-05" })).langkah.map((satu) => satu.kode)).toEqual(["KOSONG", "TERPILIH", "ATASAN_PENILAI"]);
  expect((await w.ratna.call("penilai.saya", {})).penilai).toMatchObject({ nama: w.yusnidar.nama, dinilaiDi: "Kepala UPT Puskesmas Uji" });
});

test("kepala daerah tidak punya penilai, dan itu dikatakan", async () => {
  expect(await w.wali.call("penilai.saya", {})).toMatchObject({ penilai: null, atasanPenilai: null, langkah: [{ kode: "TANPA_PENILAI" }] });
});

test("penilai orang lain dilihat pengelola, inspektorat, dan penilainya; bagi yang lain tidak ada", async () => {
  const tanya = { pegawaiId: w.sari.pegawaiId };
  for (const siapa of [w.sari, w.hendra, w.meutia, w.budi]) expect((await siapa.call("penilai.lihat", tanya)).penilai?.nama).toBe(w.budi.nama);
  for (const siapa of [w.lain, w.dewi]) await expect(siapa.call("penilai.lihat", tanya)).rejects.toMatchObject({ status: 404 });
  await expect(w.publik.call("penilai.saya", {})).rejects.toMatchObject({ status: 401 });
});

test("tanggal yang tidak ada ditolak di isiannya", async () => {
  for (const pada of ["2026-02-30", "besok"])
    await expect(w.sari.call("penilai.saya", { pada })).rejects.toMatchObject({ code: "MASUKAN_TIDAK_SAH", errors: [{ path: "pada" }] });
  await expect(w.hendra.call("penilai.lihat", { pegawaiId: w.cast.unit.dinkes })).rejects.toMatchObject({ status: 404 });
});
