import { beforeEach, expect, test } from "vitest";
import type { Surel } from "#platform/surel.ts";
import { skpDiajukan } from "../../../tests/skp-uji.ts";
import { skpDitetapkan } from "../../../tests/skp-ditetapkan.ts";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";

import { jobsKelengkapan } from "./jobs.ts";

let w: World;
let skpSari: { skpId: string; versi: number };
beforeEach(async () => {
  w = await world();
  // Sari waits for Budi since 12 January, Dewi's is set, Ratna has a draft, the others have not begun
  skpSari = await skpDiajukan(w, "sari");
  await skpDitetapkan(w, { pegawai: "dewi", penilai: "budi", atasan: "yusnidar" });
  await w.ratna.call("skp.mulai", {});
});

const daftar = async (isi: object = {}, unitId = w.cast.unit.puskesmas) => (await w.hendra.call("kelengkapan.daftar", { unitId, ...isi })).baris;
const baris = async (nama: string, isi: object = {}) => (await daftar(isi)).find((satu) => satu.nama === nama);
const ingatkan = (siapa: "hendra" | "zulkifli" | "budi" | "meutia" | "yusnidar" | "lain", isi: object) =>
  w[siapa].call("kelengkapan.ingatkan", { unitId: w.cast.unit.puskesmas, ...isi });

test("menghitung yang wajib ber-SKP menurut unit jabatannya, dari unit teratas sampai ke bawah", async () => {
  const pemko = await w.hendra.call("kelengkapan.lihat", {});
  expect(pemko).toMatchObject({ unit: { id: w.cast.unit.pemko }, tahun: 2026, batasSkp: "2026-01-31", jalur: [] });
  // everybody but the Wali Kota, who is no ASN
  expect(pemko.jumlah).toEqual({ wajib: 10, belum: 7, draf: 1, dikembalikan: 0, menunggu: 1, ditetapkan: 1, terlambat: 0 });
  expect(pemko.langsung.wajib).toBe(2);
  expect(pemko.anak.map(({ nama, jumlah, punyaAnak }) => [nama, jumlah.wajib, punyaAnak])).toEqual([
    ["BKPSDM", 1, false],
    ["Dinas Kesehatan", 5, true],
    ["Kecamatan Medan Baru", 2, false],
  ]);
  const dinas = await w.hendra.call("kelengkapan.lihat", { unitId: w.cast.unit.dinkes });
  expect(dinas.jalur).toEqual([{ id: w.cast.unit.pemko, nama: "Pemerintah Kota Medan" }]);
  expect(dinas.anak).toMatchObject([{ nama: "UPT Puskesmas Uji", jumlah: { wajib: 4, menunggu: 1, ditetapkan: 1, draf: 1, belum: 1 } }]);
});

test("yang CLTN, MPP, atau diberhentikan sementara tidak wajib; yang tugas belajar tetap wajib", async () => {
  await w.connection.db
    .insertInto("keadaan_pegawai")
    .values([
      { pegawai_id: w.lain.pegawaiId, keadaan: "CLTN", mulai: "2026-01-02" },
      { pegawai_id: w.admin.pegawaiId, keadaan: "TUGAS_BELAJAR", mulai: "2026-01-02" },
      { pegawai_id: w.hendra.pegawaiId, keadaan: "MPP", mulai: "2026-03-02" },
    ])
    .execute();
  const pemko = await w.hendra.call("kelengkapan.lihat", {});
  expect(pemko.jumlah.wajib).toBe(9);
  expect(pemko.dikecualikan).toBe(1);
});

test("mengatakan siapa menunggu siapa sejak kapan dalam hari kerja, yang terlama lebih dahulu", async () => {
  await w.connection.db.insertInto("hari_libur").values({ tanggal: "2026-01-16", nama: "Isra Mikraj", sumber: "uji" }).execute();
  w.clock.set("2026-01-20T02:00:00Z");
  expect(await baris("Sari Rahmadani")).toMatchObject({
    keadaan: "MENUNGGU",
    skpId: skpSari.skpId,
    bolehBaca: true,
    isTerlambat: false,
    menunggu: { nama: "dr. Budi Nasution", isDiri: false, sejak: "2026-01-12", hariKerja: 5 },
  });
  expect(await baris("Dewi Anggraini")).toMatchObject({ keadaan: "DITETAPKAN", menunggu: null });
  // Budi has not begun: since the first day of the year
  expect((await daftar()).map((satu) => [satu.nama, satu.menunggu?.sejak])).toEqual([
    ["dr. Budi Nasution", "2026-01-01"],
    ["Ratna Harahap", "2026-01-12"],
    ["Sari Rahmadani", "2026-01-12"],
    ["Dewi Anggraini", undefined],
  ]);
  expect((await daftar({ urut: "nama" })).map((satu) => satu.nama)[0]).toBe("dr. Budi Nasution");
  expect(await daftar({ keadaan: "DRAF" })).toHaveLength(1);
  expect(await daftar({ cari: "rahma" })).toHaveLength(1);
});

test("SKP yang dikembalikan menunggu pemiliknya sejak hari itu; sesudah 31 Januari yang diajukan menunggu atasan penilai", async () => {
  w.clock.set("2026-01-15T02:00:00Z");
  const { versi } = await w.budi.call("skp.kembalikan", { ...skpSari, alasan: "Target belum jelas." });
  expect(await baris("Sari Rahmadani")).toMatchObject({ keadaan: "DIKEMBALIKAN", menunggu: { isDiri: true, sejak: "2026-01-15" } });
  await w.sari.call("skp.ajukan", { skpId: skpSari.skpId, versi });
  w.clock.set("2026-02-03T02:00:00Z");
  expect(await baris("Sari Rahmadani", { terlambat: "ya" })).toMatchObject({
    isTerlambat: true,
    menunggu: { nama: "dr. Yusnidar Lubis", sejak: "2026-02-01", hariKerja: 2 },
  });
  expect((await w.hendra.call("kelengkapan.lihat", { unitId: w.cast.unit.puskesmas })).jumlah.terlambat).toBe(3);
});

test("SKP jabatan lama yang sudah ditetapkan tidak menjawab jabatan baru", async () => {
  const { db } = w.connection;
  await db.updateTable("penugasan").set({ selesai: "2026-01-10" }).where("pegawai_id", "=", w.dewi.pegawaiId).execute();
  await db
    .insertInto("penugasan")
    .values({ pegawai_id: w.dewi.pegawaiId, jabatan_id: w.cast.jabatan.ratna, jenis: "DEFINITIF", mulai: "2026-01-10" })
    .execute();
  expect(await baris("Dewi Anggraini")).toMatchObject({ keadaan: "BELUM", menunggu: { sejak: "2026-01-10" } });
});

test("halaman berikutnya dimulai sesudah orang terakhir, tanpa lubang dan tanpa ulangan", async () => {
  const { db } = w.connection;
  const orang = Array.from({ length: 45 }, (_, n) => ({
    nama: `Uji ${String(n).padStart(2, "0")}`,
    jenis: "PNS" as const,
    nip: `19800101201001${String(1000 + n)}`,
  }));
  const baru = await db.insertInto("pegawai").values(orang).returning("id").execute();
  await db
    .insertInto("penugasan")
    .values(baru.map(({ id }) => ({ pegawai_id: id, jabatan_id: w.cast.jabatan.lain, jenis: "DEFINITIF" as const, mulai: "2024-01-02" })))
    .execute();
  const nama: string[] = [];
  let kursor: string | undefined;
  do {
    const halaman = await w.hendra.call("kelengkapan.daftar", { unitId: w.cast.unit.pemko, kursor });
    nama.push(...halaman.baris.map((satu) => satu.nama));
    kursor = halaman.berikutnya ?? undefined;
  } while (kursor);
  expect(nama).toHaveLength(55);
  expect(new Set(nama).size).toBe(55);
  await expect(w.hendra.call("kelengkapan.daftar", { unitId: w.cast.unit.pemko, kursor: "abc" })).rejects.toMatchObject({ status: 422 });
});

test("pengingat tampak di Beranda yang ditunggu, dengan siapa dan ke mana, lalu hilang sendiri", async () => {
  expect(await ingatkan("hendra", { pegawaiId: w.sari.pegawaiId })).toMatchObject({ terkirim: 1, orang: 1, nama: "dr. Budi Nasution", surel: false });
  const { pengingat } = await w.budi.call("beranda.lihat", {});
  expect(pengingat).toEqual([
    { oleh: "Hendra Ginting", pada: "2026-01-12", isi: "SKP 2026 Sari Rahmadani menunggu Anda", tombol: { teks: "Baca SKP", ke: `/skp/${skpSari.skpId}` } },
  ]);
  expect((await w.sari.call("beranda.lihat", {})).pengingat).toEqual([]);
  expect(await baris("Sari Rahmadani")).toMatchObject({ pengingat: { oleh: "Hendra Ginting", pada: "2026-01-12", lagi: "2026-01-15" } });
  await w.budi.call("skp.tetapkan", skpSari);
  expect((await w.budi.call("beranda.lihat", {})).pengingat).toEqual([]);
});

test("hal yang sama paling sering sekali dalam tiga hari kerja, dan tekanan kedua mengatakan siapa dan kapan", async () => {
  await ingatkan("hendra", { pegawaiId: w.sari.pegawaiId });
  w.clock.set("2026-01-14T02:00:00Z");
  await expect(ingatkan("zulkifli", { pegawaiId: w.sari.pegawaiId })).rejects.toMatchObject({
    code: "SUDAH_DIINGATKAN",
    message: expect.stringMatching(/Budi.*Hendra Ginting.*12 Januari 2026.*15 Januari 2026/),
  });
  // of another matter he may be reminded; those of three days ago are left alone
  expect(await ingatkan("zulkifli", {})).toMatchObject({ terkirim: 2, orang: 2, dilewati: 1 });
  w.clock.set("2026-01-15T02:00:00Z");
  expect(await ingatkan("budi", { pegawaiId: w.ratna.pegawaiId }).catch((galat: { code: string }) => galat.code)).toBe("SUDAH_DIINGATKAN");
  expect(await ingatkan("zulkifli", { pegawaiId: w.sari.pegawaiId })).toMatchObject({ terkirim: 1 });
  const catatan = await w.connection.db.selectFrom("audit").select("rincian").where("operasi", "=", "kelengkapan.ingatkan").execute();
  expect(catatan).toHaveLength(3);
});

test("yang punya surel menerima satu surat tiap hal, dan pekerjaan yang diulang tidak menyuratinya lagi", async () => {
  const { db } = w.connection;
  await db.updateTable("pegawai").set({ surel: "budi@contoh.invalid" }).where("id", "=", w.budi.pegawaiId).execute();
  await skpDiajukan(w, "ratna", (await w.ratna.call("skp.daftarSaya", {})).skp[0]?.id);
  await ingatkan("hendra", {});
  const { kiriman } = await db.selectFrom("pengingat").select("kiriman").executeTakeFirstOrThrow();
  const terkirim: Surel[] = [];
  const { run } = jobsKelengkapan({ db, clock: w.clock, alamat: "https://terang.contoh", kirimSurel: async (surel) => void terkirim.push(surel) })[
    "kelengkapan.kirimPengingat"
  ];
  await run({ kiriman });
  await run({ kiriman });
  expect(terkirim.map(({ kepada, judul }) => [kepada, judul])).toEqual([
    ["budi@contoh.invalid", "Pengingat SKP 2026"],
    ["budi@contoh.invalid", "Pengingat SKP 2026"],
  ]);
  const isi = terkirim.map((satu) => satu.isi).join("\n");
  expect(isi).toContain("Hendra Ginting mengingatkan Anda: 2 SKP 2026 menunggu Anda: Ratna Harahap dan Sari Rahmadani.");
  expect(isi).toContain("SKP 2026 Anda belum dimulai");
  expect(isi).toContain("https://terang.contoh/");
});

test("dua orang menekan bersamaan: satu pengingat", async () => {
  const hasil = await Promise.allSettled([ingatkan("hendra", { pegawaiId: w.sari.pegawaiId }), ingatkan("zulkifli", { pegawaiId: w.sari.pegawaiId })]);
  expect(hasil.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});

test("yang sudah selesai, yang bukan di unit itu, dan diri sendiri tidak diingatkan", async () => {
  await expect(ingatkan("hendra", { pegawaiId: w.dewi.pegawaiId })).rejects.toMatchObject({ code: "TIDAK_DITUNGGU" });
  await expect(ingatkan("hendra", { pegawaiId: w.lain.pegawaiId })).rejects.toMatchObject({ code: "TIDAK_DITUNGGU" });
  await expect(ingatkan("budi", { pegawaiId: w.sari.pegawaiId })).rejects.toMatchObject({ code: "TIDAK_DITUNGGU" });
  w.clock.set("2027-01-12T02:00:00Z");
  await expect(ingatkan("hendra", {})).rejects.toMatchObject({ code: "TAHUN_BELUM_DIBUKA" });
  expect(await w.hendra.call("kelengkapan.lihat", {})).toMatchObject({ tahun: 2027, batasSkp: null, jumlah: { wajib: 0 } });
});

test("kepala unit melihat unitnya ke bawah; inspektorat hanya membaca; yang lain tidak melihat apa pun", async () => {
  expect(await w.yusnidar.call("kelengkapan.lihat", {})).toMatchObject({ unit: { nama: "Dinas Kesehatan" }, boleh: { ingatkan: true, isiSkp: false } });
  await expect(w.yusnidar.call("kelengkapan.lihat", { unitId: w.cast.unit.camat })).rejects.toMatchObject({ status: 404 });
  expect(await w.meutia.call("kelengkapan.lihat", {})).toMatchObject({ boleh: { ingatkan: false, isiSkp: true, serah: false } });
  await expect(ingatkan("meutia", {})).rejects.toMatchObject({ status: 403 });
  await expect(ingatkan("lain", {})).rejects.toMatchObject({ status: 404 });
  expect(await w.sari.call("kelengkapan.lihat", {})).toMatchObject({ unit: null, jumlah: { wajib: 0 } });
  await expect(w.sari.call("kelengkapan.daftar", { unitId: w.cast.unit.puskesmas })).rejects.toMatchObject({ status: 404 });
  // a head reads the list, not every SKP below
  expect((await w.yusnidar.call("kelengkapan.daftar", { unitId: w.cast.unit.puskesmas, cari: "ratna" })).baris[0]).toMatchObject({ bolehBaca: true });
  expect((await w.zulkifli.call("kelengkapan.daftar", { unitId: w.cast.unit.puskesmas, cari: "ratna" })).baris[0]).toMatchObject({ bolehBaca: false });
});
