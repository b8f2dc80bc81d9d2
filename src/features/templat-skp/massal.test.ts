import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { buatNip } from "#rules/nip.ts";
import { skpDiajukan } from "../../../tests/skp-uji.ts";
import { skpDitetapkan } from "../../../tests/skp-ditetapkan.ts";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";

let w: World;
let templatId: string;
/** Sari, Dewi and Ratna hold the same post; Budi's template for it comes of a complete SKP. */
beforeEach(async () => {
  w = await world();
  const { db } = w.connection;
  await db.updateTable("jabatan").set({ nama: "Bidan Mahir" }).where("id", "in", [w.cast.jabatan.sari, w.cast.jabatan.dewi, w.cast.jabatan.ratna]).execute();
  const { skpId } = await skpDiajukan(w, "lain");
  ({ templatId } = await w.hendra.call("templatSkp.tambah", {
    unitId: w.cast.unit.dinkes,
    nama: "Bidan",
    namaJabatan: "bidan mahir",
    dariSkpId: skpId,
  } as never));
});
const usul = (siapa: "budi" | "hendra" | "yusnidar" | "lain" | "sari", orang: string[]) =>
  w[siapa].call("templatSkp.usulkan", { templatId, pegawaiId: orang } as never);
const semua = () => [w.sari.pegawaiId, w.dewi.pegawaiId, w.ratna.pegawaiId];
const punya = async (siapa: "sari" | "dewi" | "ratna") => (await w[siapa].call("skp.daftarSaya", {})).skp[0]?.id ?? "";

test("penilai mengusulkan draf kepada semua yang sejabatan; draf tetap milik pegawai, terlihat siapa yang mengusulkan, dan dapat diubah", async () => {
  const { calon } = await w.budi.call("templatSkp.calon", { templatId } as never);
  expect(calon.map(({ nama, sebab }) => [nama, sebab])).toEqual([
    ["Dewi Anggraini", null],
    ["Ratna Harahap", null],
    ["Sari Rahmadani", null],
  ]);
  await w.sari.call("skp.mulai", {});
  const { jumlah, hasil } = await usul("budi", semua());
  expect(jumlah).toBe(3);
  expect(hasil.map((satu) => satu.hasil)).toEqual(["DIISI", "DIBUAT", "DIBUAT"]);
  const skpId = await punya("dewi");
  const skp = await w.dewi.call("skp.lihat", { skpId });
  expect(skp).toMatchObject({ status: "DRAF", boleh: { ubah: true, ajukan: true }, rhk: [{ teks: "Ibu hamil terlayani sesuai SOP" }] });
  expect(skp.jejak.map(({ oleh, tindakan }) => [oleh, tindakan])).toEqual([
    ["dr. Budi Nasution", "PESAN"],
    ["dr. Budi Nasution atas nama Dewi Anggraini", "MULAI"],
  ]);
  expect(skp.jejak[0]?.catatan).toContain("tetap milik Dewi Anggraini");
  expect(await w.dewi.call("templatSkp.asal", { skpId } as never)).toMatchObject({ asal: { diusulkanOleh: "dr. Budi Nasution", beda: [] } });
  const { versi } = await w.dewi.call("skp.ajukan", { skpId, versi: skp.versi });
  expect(versi).toBe(skp.versi + 1);
});

test("yang sudah menulis, mengajukan, atau ditetapkan tidak disentuh dan disebut sebabnya; usul kedua tidak menambah apa pun", async () => {
  const sari = await skpDiajukan(w, "sari");
  await skpDitetapkan(w, { pegawai: "dewi", penilai: "budi" });
  await usul("budi", [w.ratna.pegawaiId]);
  const { jumlah, hasil } = await usul("budi", semua());
  expect(jumlah).toBe(0);
  expect(hasil.map(({ sebab }) => sebab)).toEqual(["SKP-nya sudah diajukan.", "SKP-nya sudah ditetapkan.", "Drafnya sudah berisi usulan dr. Budi Nasution."]);
  expect((await w.sari.call("skp.lihat", { skpId: sari.skpId })).versi).toBe(sari.versi);
});

test("pengelola unit mengusulkan atas nama pimpinan; orang lain tidak melihat calon dan tidak dapat mengusulkan", async () => {
  expect((await w.hendra.call("templatSkp.calon", { templatId } as never)).calon).toHaveLength(3);
  for (const siapa of ["lain", "sari", "yusnidar"] as const) {
    expect((await w[siapa].call("templatSkp.calon", { templatId } as never)).calon).toEqual([]);
    await expect(usul(siapa, [w.ratna.pegawaiId])).rejects.toMatchObject({ code: "BUKAN_ORANG_ANDA" });
  }
  expect(await usul("hendra", [w.sari.pegawaiId, w.lain.pegawaiId])).toMatchObject({ jumlah: 1, hasil: [{ nama: "Sari Rahmadani", hasil: "DIBUAT" }] });
  await w.hendra.call("templatSkp.hentikan", { templatId, versi: 1, alasan: "Uji." } as never);
  await expect(usul("hendra", [w.ratna.pegawaiId])).rejects.toMatchObject({ code: "TEMPLAT_DIHENTIKAN" });
});

test("penilai melihat yang menunggu menurut templatnya dengan bedanya, dan menetapkan banyak sekali tekan", async () => {
  await usul("budi", semua());
  const diajukan: { skpId: string; versi: number }[] = [];
  for (const siapa of ["sari", "dewi"] as const) {
    const skpId = await punya(siapa);
    const { versi, ...skp } = await w[siapa].call("skp.lihat", { skpId });
    const isi = { skpId, versi, pendekatan: skp.pendekatan, ekspektasi: skp.ekspektasi, lampiran: skp.lampiran };
    const rhk = skp.rhk.map((satu) => ({ ...satu, indikator: satu.indikator.map((ind) => ({ ...ind, target: siapa === "sari" ? "85–92%" : ind.target })) }));
    const { versi: kini } = await w[siapa].call("skp.simpan", { ...isi, rhk } as never);
    diajukan.push({ skpId, versi: (await w[siapa].call("skp.ajukan", { skpId, versi: kini })).versi });
  }
  const lain = await skpDiajukan(w, "ratna", await punya("ratna"));
  await w.connection.db.deleteFrom("skp_templat").where("skp_id", "=", lain.skpId).execute();
  const { kelompok } = await w.budi.call("templatSkp.penetapan", {});
  expect(kelompok.map(({ templat, skp }) => [templat?.nama ?? null, skp.map(({ nama, beda }) => [nama, beda.length])])).toEqual([
    [
      "Bidan",
      [
        ["Dewi Anggraini", 0],
        ["Sari Rahmadani", 1],
      ],
    ],
    [null, [["Ratna Harahap", 0]]],
  ]);
  expect(kelompok[0]?.skp[1]?.beda).toEqual([{ bagian: "RHK 1, indikator 1, target", templat: "80–90%", skp: "85–92%" }]);
  const draf = await w.yusnidar.call("skp.mulai", {});
  const pilih = [...diajukan, { skpId: lain.skpId, versi: 1 }, { skpId: draf.skpId, versi: 1 }];
  const id = { permintaanId: "tetapkan-massal-1" };
  const jawab = await w.budi.call("templatSkp.tetapkanMassal", { skp: pilih } as never, id);
  expect(jawab).toMatchObject({ jumlah: 2, hasil: [{ ditetapkan: true }, { ditetapkan: true }, { ditetapkan: false }, { ditetapkan: false }] });
  expect(jawab.hasil[2]?.sebab).toContain("berubah sejak Anda membacanya");
  expect(jawab.hasil[3]?.sebab).toContain("bukan untuk Anda");
  expect(await w.budi.call("templatSkp.tetapkanMassal", { skp: pilih } as never, id)).toEqual(jawab);
  expect((await w.sari.call("skp.lihat", { skpId: diajukan[0]?.skpId ?? "" })).status).toBe("DITETAPKAN");
  expect((await w.ratna.call("skp.lihat", { skpId: lain.skpId })).status).toBe("DIAJUKAN");
  expect((await w.budi.call("templatSkp.penetapan", {})).kelompok).toHaveLength(1);
});

test("pemilik tidak menetapkan SKP-nya sendiri, dan lewat batas hanya atasan penilai yang dapat", async () => {
  const sari = await skpDiajukan(w, "sari");
  const pilih = { skp: [{ skpId: sari.skpId, versi: sari.versi }] } as never;
  expect(await w.sari.call("templatSkp.tetapkanMassal", pilih)).toMatchObject({
    jumlah: 0,
    hasil: [{ sebab: "Anda boleh membaca SKP ini, tetapi tidak menetapkannya." }],
  });
  w.clock.set("2026-02-03T02:00:00Z");
  expect((await w.budi.call("templatSkp.penetapan", {})).kelompok).toEqual([]);
  expect((await w.budi.call("templatSkp.tetapkanMassal", pilih)).hasil[0]?.sebab).toContain("atasan penilai");
  expect(await w.yusnidar.call("templatSkp.tetapkanMassal", pilih)).toMatchObject({ jumlah: 1 });
});

const nipKe = (urut: number) => buatNip({ jenis: "PPPK", tanggalLahir: "1992-03-12", tahun: 2023, jenisKelamin: "P", urut });

test("empat puluh orang sejabatan: sekali usul, lalu sekali tetapkan", async () => {
  const { db } = w.connection;
  const orang = Array.from({ length: 40 }, (_, n) => ({ id: randomUUID(), jabatan: randomUUID(), nama: `Guru ${String(n + 1).padStart(2, "0")}` }));
  const jabatan = { unit_id: w.cast.unit.puskesmas, nama: "Bidan Mahir", jenis: "FUNGSIONAL" as const, atasan_id: w.cast.jabatan.budi };
  await db
    .insertInto("jabatan")
    .values(orang.map((satu) => ({ id: satu.jabatan, ...jabatan })))
    .execute();
  await db
    .insertInto("pegawai")
    .values(orang.map(({ id, nama }, n) => ({ id, nama, jenis: "PPPK" as const, nip: nipKe(n + 1) })))
    .execute();
  await db
    .insertInto("penugasan")
    .values(orang.map((satu) => ({ pegawai_id: satu.id, jabatan_id: satu.jabatan, jenis: "DEFINITIF" as const, mulai: "2025-01-02" })))
    .execute();
  const awal = performance.now();
  expect(
    await usul(
      "budi",
      orang.map(({ id }) => id),
    ),
  ).toMatchObject({ jumlah: 40 });
  const usulan = performance.now() - awal;
  await db
    .updateTable("skp")
    .set({ status: "DIAJUKAN", diajukan_pada: w.clock.now() })
    .where(
      "pegawai_id",
      "in",
      orang.map(({ id }) => id),
    )
    .execute();
  const { kelompok } = await w.budi.call("templatSkp.penetapan", {});
  expect(kelompok.map(({ skp }) => skp.filter(({ beda }) => beda.length === 0).length)).toEqual([40]);
  const pilih = kelompok.flatMap(({ skp }) => skp.map(({ skpId, versi }) => ({ skpId, versi })));
  const tengah = performance.now();
  expect(await w.budi.call("templatSkp.tetapkanMassal", { skp: pilih } as never)).toMatchObject({ jumlah: 40 });
  // seconds for what people would press forty times
  expect(usulan + performance.now() - tengah).toBeLessThan(60_000);
}, 180_000);
