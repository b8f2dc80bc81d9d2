import { beforeEach, expect, test } from "vitest";
import { SANDI_UJI } from "../../../tests/cast.ts";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";

let w: World;
beforeEach(async () => {
  w = await world();
});
const masuk = () => w.publik.call("akun.masuk", { nip: w.sari.nip ?? "", kataSandi: SANDI_UJI }, { ip: "10.0.0.1" });

test("pengelola melihat akun di lingkupnya saja, dengan keadaannya", async () => {
  await w.connection.db.deleteFrom("akun").where("id", "=", w.ratna.akunId).execute();
  await masuk();
  const semua = await w.hendra.call("akun.daftar", {});
  const banyak = Object.keys(w.cast.orang).length;
  expect(semua.jumlah).toMatchObject({ SEMUA: banyak, BELUM_SANDI: 1, BELUM_MASUK: banyak - 1, DITUTUP: 0 });
  const perlu = (await w.hendra.call("akun.daftar", { keadaan: "PERLU_FAKTOR_KEDUA" })).pegawai;
  expect(perlu.map(({ nama }) => nama)).toEqual(expect.arrayContaining(["Hendra Ginting", "Meutia Pohan", "Ir. Zulkifli Daulay"]));
  expect(perlu).toHaveLength(semua.jumlah.PERLU_FAKTOR_KEDUA);
  expect(semua.pegawai).toHaveLength(banyak);
  expect((await w.hendra.call("akun.daftar", { keadaan: "BELUM_SANDI" })).pegawai).toMatchObject([
    { nama: "Ratna Harahap", adaSandi: false, terakhirMasuk: null },
  ]);
  expect((await w.hendra.call("akun.daftar", { cari: "rahmad" })).pegawai).toMatchObject([
    { nama: "Sari Rahmadani", terakhirMasuk: "2026-01-12T02:00:00.000Z" },
  ]);
  expect((await w.hendra.call("akun.daftar", { cari: "%" })).pegawai).toEqual([]);
  expect((await w.sari.call("akun.daftar", {})).pegawai).toEqual([]);
  await w.connection.db
    .insertInto("peran")
    .values({ pegawai_id: w.lain.pegawaiId, peran: "PENGELOLA_KINERJA", unit_id: w.cast.unit.puskesmas, mulai: "2026-01-01" })
    .execute();
  const unit = await w.lain.call("akun.daftar", {});
  expect(unit.pegawai.map(({ nama }) => nama).toSorted()).toEqual(["Dewi Anggraini", "Ratna Harahap", "Sari Rahmadani", "dr. Budi Nasution"].toSorted());
  expect(unit.jumlah.SEMUA).toBe(4);
});

test("daftar berlanjut sesudah baris terakhir", async () => {
  const { pegawai } = await w.hendra.call("akun.daftar", {});
  const ketiga = pegawai[2];
  const lanjut = await w.hendra.call("akun.daftar", { setelah: `${ketiga?.nama}\n${ketiga?.pegawaiId}` });
  expect(lanjut.pegawai).toEqual(pegawai.slice(3));
});

test("satu akun: rinciannya, sesi diakhiri, ditutup dengan alasan, dibuka lagi", async () => {
  await masuk();
  const { pegawaiId } = w.sari;
  const lihat = () => w.hendra.call("akun.lihatPegawai", { pegawaiId });
  expect(await lihat()).toMatchObject({ bolehAtur: true, jumlahSesi: 1, kodeBerlakuSampai: null, versi: 1, riwayat: [{ cara: "SANDI", berhasil: true }] });
  await w.hendra.call("akun.terbitkanKode", { pegawaiId });
  expect(await w.hendra.call("akun.akhiriSesiPegawai", { pegawaiId })).toEqual({ jumlah: 1 });
  expect(await lihat()).toMatchObject({ jumlahSesi: 0, kodeBerlakuSampai: "2026-01-19T02:00:00.000Z" });
  await expect(w.hendra.call("akun.tutup", { pegawaiId, versi: 7, alasan: "Pindah" })).rejects.toMatchObject({ code: "DATA_SUDAH_BERUBAH" });
  await expect(w.hendra.call("akun.tutup", { pegawaiId, versi: 1, alasan: " " })).rejects.toMatchObject({ errors: [{ path: "alasan" }] });
  expect(await w.hendra.call("akun.tutup", { pegawaiId, versi: 1, alasan: "Pindah instansi" })).toEqual({ versi: 2 });
  expect(await lihat()).toMatchObject({ ditutup: true, alasanTutup: "Pindah instansi", kodeBerlakuSampai: null });
  await expect(masuk()).rejects.toMatchObject({ code: "AKUN_TUTUP_MASUK" });
  await expect(w.hendra.call("akun.terbitkanKode", { pegawaiId })).rejects.toMatchObject({ code: "AKUN_DITUTUP" });
  await w.hendra.call("akun.bukaLagi", { pegawaiId, versi: 2 });
  expect(await masuk()).toMatchObject({ nama: "Sari Rahmadani" });
});

test("pegawai tanpa akun: tidak ada yang ditutup, dibuka, atau diakhiri sesinya, dan kalimatnya menyebut jalannya", async () => {
  await w.connection.db.deleteFrom("kredensial").where("akun_id", "=", w.dewi.akunId).execute();
  await w.connection.db.deleteFrom("akun").where("id", "=", w.dewi.akunId).execute();
  const { pegawaiId } = w.dewi;
  const tolak = { code: "AKUN_BELUM_ADA", message: expect.stringContaining("Terbitkan kode masuk") };
  await expect(w.hendra.call("akun.tutup", { pegawaiId, versi: 1, alasan: "Pindah" })).rejects.toMatchObject(tolak);
  await expect(w.hendra.call("akun.bukaLagi", { pegawaiId, versi: 1 })).rejects.toMatchObject(tolak);
  await expect(w.hendra.call("akun.akhiriSesiPegawai", { pegawaiId })).rejects.toMatchObject(tolak);
});

test("yang bukan pengelolanya tidak menemukan akun itu; pengelola di bawahnya melihat tetapi tidak mengatur", async () => {
  const input = { pegawaiId: w.budi.pegawaiId };
  for (const siapa of [w.sari, w.meutia, w.zulkifli]) await expect(siapa.call("akun.lihatPegawai", input)).rejects.toMatchObject({ status: 404 });
  await w.connection.db
    .insertInto("peran")
    .values([
      { pegawai_id: w.dewi.pegawaiId, peran: "PENGELOLA_KINERJA", unit_id: w.cast.unit.puskesmas, mulai: "2026-01-01" },
      { pegawai_id: w.budi.pegawaiId, peran: "PENGELOLA_KINERJA", unit_id: w.cast.unit.dinkes, mulai: "2026-01-01" },
    ])
    .execute();
  expect(await w.dewi.call("akun.lihatPegawai", input)).toMatchObject({ bolehAtur: false });
  await expect(w.dewi.call("akun.tutup", { ...input, versi: 1, alasan: "Iseng" })).rejects.toMatchObject({ status: 403 });
  await expect(w.dewi.call("akun.akhiriSesiPegawai", input)).rejects.toMatchObject({ status: 403 });
  await expect(w.dewi.call("akun.bukaLagi", { ...input, versi: 1 })).rejects.toMatchObject({ status: 403 });
});
