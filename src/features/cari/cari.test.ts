import { expect, test } from "vitest";
import { world } from "../../../tests/world.ts";

test("satu kotak menemukan orang, unit, dan jabatan; beberapa kata boleh mengenai nama, jabatan, atau unit", async () => {
  const w = await world();
  const bidan = await w.hendra.call("cari.temukan", { kata: "bidan puskesmas" });
  expect(bidan.pegawai.map((satu) => satu.nama)).toEqual(["Dewi Anggraini", "Sari Rahmadani"]);
  expect(bidan.jabatan.map((satu) => [satu.nama, satu.pemegang])).toEqual([
    ["Bidan Mahir", 1],
    ["Bidan Penyelia", 1],
  ]);
  expect((await w.hendra.call("cari.temukan", { kata: "Dinas Kesehatan" })).unit).toMatchObject([{ nama: "Dinas Kesehatan", induk: "Pemerintah Kota Medan" }]);
  expect((await w.hendra.call("cari.temukan", { kata: "puskesmsa" })).unit).toMatchObject([{ nama: "UPT Puskesmas Uji" }]);
  // a name that holds the word stands before posts that do
  expect((await w.hendra.call("cari.temukan", { kata: "sari" })).pegawai[0]?.nama).toBe("Sari Rahmadani");
});

test("salah ketik dan NIP berspasi tetap menemukan orangnya", async () => {
  const w = await world();
  for (const kata of ["Yusnidra", "yunsidar lubis", "Yusnidar Lubsi"])
    expect((await w.hendra.call("cari.temukan", { kata })).pegawai.map((satu) => satu.nama)).toEqual(["dr. Yusnidar Lubis"]);
  const nip = w.sari.nip ?? "";
  expect(await w.hendra.call("cari.temukan", { kata: `${nip.slice(0, 8)} ${nip.slice(8, 14)}` })).toMatchObject({
    pegawai: [{ nama: "Sari Rahmadani", nip }],
    unit: [],
    mirip: false,
  });
});

test("pencarian tidak membuka siapa pun yang tidak boleh dilihat, juga lewat NIP", async () => {
  const w = await world();
  expect((await w.lain.call("cari.temukan", { kata: "sari" })).pegawai).toEqual([]);
  expect((await w.lain.call("cari.temukan", { kata: "Yusnidra" })).pegawai).toEqual([]);
  const rekan = await w.dewi.call("cari.temukan", { kata: "sari" });
  expect(rekan.pegawai).toMatchObject([{ nama: "Sari Rahmadani", nip: null }]);
  expect((await w.dewi.call("cari.temukan", { kata: w.sari.nip ?? "" })).pegawai).toEqual([]);
  expect((await w.sari.call("cari.temukan", { kata: w.sari.nip ?? "" })).pegawai).toHaveLength(1);
  expect(await w.hendra.call("cari.temukan", { kata: " " })).toEqual({ pegawai: [], unit: [], jabatan: [], mirip: false });
  await expect(w.hendra.call("cari.temukan", { kata: "a".repeat(101) })).rejects.toMatchObject({ errors: [{ path: "kata" }] });
  await expect(w.publik.call("cari.temukan", { kata: "sari" })).rejects.toMatchObject({ status: 401 });
});
