import { beforeEach, expect, test } from "vitest";
import { skpSariBerlampiran } from "../../../tests/skp-ditetapkan.ts";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";

let w: World;
let perubahanId: string;

beforeEach(async () => {
  w = await world();
  const { skpId } = await skpSariBerlampiran(w);
  w.clock.set("2026-05-04T02:00:00Z");
  perubahanId = (await w.sari.call("skp.mulaiPerubahan", { skpId, jenis: "TUGAS_BELAJAR", alasan: "Tugas belajar.", tugasBelajar: "SEDANG" })).skpId;
});
const ajukan = () => w.sari.call("skp.ajukan", { skpId: perubahanId, versi: 1 });
const baris = async (unitId = w.cast.unit.pemko) => (await w.hendra.call("kelengkapan.perubahan", { unitId })).baris;
const ingatkan = () => w.hendra.call("kelengkapan.ingatkan", { unitId: w.cast.unit.pemko, perubahan: "ya" });

test("perubahan yang menunggu terdaftar: menunggu siapa, sejak kapan, berapa hari kerja; drafnya tidak", async () => {
  expect(await baris()).toEqual([]);
  await ajukan();
  w.clock.set("2026-05-07T02:00:00Z");
  expect(await baris()).toMatchObject([
    {
      skpId: perubahanId,
      nama: w.sari.nama,
      bolehBaca: true,
      tenggat: "2026-05-13",
      isTerlambat: false,
      menunggu: { nama: w.budi.nama, sejak: "2026-05-04", hariKerja: 3 },
      pengingat: null,
    },
  ]);
  expect((await w.hendra.call("kelengkapan.lihat", {})).perubahanMenunggu).toBe(1);
  expect(await baris(w.cast.unit.camat)).toEqual([]);
  w.clock.set("2026-05-18T02:00:00Z");
  expect(await baris()).toMatchObject([{ isTerlambat: true, menunggu: { nama: w.yusnidar.nama, sejak: "2026-05-14", hariKerja: 2 } }]);
});

test("pengingat sampai kepada yang ditunggu dan hilang ketika dijawab", async () => {
  await expect(ingatkan()).rejects.toMatchObject({ code: "TIDAK_DITUNGGU" });
  const { versi } = await ajukan();
  expect(await ingatkan()).toMatchObject({ terkirim: 1, orang: 1, nama: w.budi.nama });
  await expect(ingatkan()).rejects.toMatchObject({ code: "SUDAH_DIINGATKAN" });
  const beranda = async () => (await w.budi.call("beranda.lihat", {})).pengingat;
  expect(await beranda()).toMatchObject([
    { isi: "perubahan SKP 2026 Sari Rahmadani menunggu Anda", tombol: { teks: "Baca perubahan", ke: `/skp/${perubahanId}` } },
  ]);
  expect(await baris()).toMatchObject([{ pengingat: { oleh: w.hendra.nama } }]);
  await w.budi.call("skp.tetapkan", { skpId: perubahanId, versi });
  expect(await beranda()).toEqual([]);
});

test("berkas kelengkapan memuat perubahan yang menunggu di baris orangnya", async () => {
  await ajukan();
  w.clock.set("2026-05-07T02:00:00Z");
  const berkas = await w.hendra.call("kelengkapan.ekspor", { unitId: w.cast.unit.pemko, bentuk: "csv" });
  const [judul = "", ...isi] = Buffer.from(berkas.isi).toString("utf8").trim().split("\r\n");
  expect(judul).toContain("Perubahan menunggu");
  expect(isi.find((satu) => satu.includes(w.sari.nama))).toMatch(/dr\. Budi Nasution.*04\/05\/2026|dr\. Budi Nasution.*2026-05-04/);
  expect(isi.filter((satu) => satu.includes("2026-05-13") || satu.includes("13/05/2026"))).toHaveLength(1);
});
