import { beforeEach, expect, test } from "vitest";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";
import { bacaLibur } from "./baca-libur.ts";

let w: World;
beforeEach(async () => {
  w = await world();
});
const unitId = () => w.cast.unit.pemko;

test("tahun berikutnya dibuka sekali, dengan masa menurut hari kerja; SKP tahun itu lalu dapat disusun", async () => {
  await w.hendra.call("kalender.catatLibur", { unitId: unitId(), daftar: "1 Januari 2027; Tahun Baru", sumber: "uji" });
  const { periodeId } = await w.hendra.call("kalender.bukaTahun", { unitId: unitId(), tahun: 2027 });
  const { periode, usulan, boleh } = await w.hendra.call("kalender.lihat", { tahun: 2027 });
  expect(periode).toMatchObject({
    id: periodeId,
    batasSkp: "2027-01-31",
    jendela: [{ triwulan: "I" }, { triwulan: "II" }, { triwulan: "III" }, { triwulan: "IV-AKHIR", tutup: "2028-01-31" }],
  });
  expect([usulan, boleh.atur]).toEqual([null, true]);
  await expect(w.hendra.call("kalender.bukaTahun", { unitId: unitId(), tahun: 2027 })).rejects.toMatchObject({ code: "TAHUN_SUDAH_DIBUKA" });
  await expect(w.hendra.call("kalender.bukaTahun", { unitId: unitId(), tahun: 2031 })).rejects.toMatchObject({
    code: "TAHUN_DI_LUAR",
    errors: [{ path: "tahun" }],
  });
  w.clock.set("2027-01-05T02:00:00Z");
  expect(await w.sari.call("skp.mulai", {})).toHaveProperty("skpId");
});

test("masa yang belum berjalan dapat diubah, yang berjalan hanya dipanjangkan, dan dua layar tidak saling menimpa", async () => {
  const { periode } = await w.sari.call("kalender.lihat", { tahun: 2026 });
  const satu = periode?.jendela[1] ?? expect.fail("tidak ada triwulan II");
  const ubah = { unitId: unitId(), jendelaId: satu.id, versi: 1, catatSampai: satu.catatSampai, buka: satu.buka, tutup: satu.tutup };
  const salah = await w.hendra.call("kalender.aturJendela", { ...ubah, tutup: satu.mulai }).catch((galat: unknown) => galat);
  expect(salah).toMatchObject({ code: "MASUKAN_TIDAK_SAH", errors: [{ path: "tutup" }] });
  expect(await w.hendra.call("kalender.aturJendela", { ...ubah, tutup: "2026-07-31" })).toMatchObject({ versi: 2 });
  await expect(w.hendra.call("kalender.aturJendela", ubah)).rejects.toMatchObject({ code: "DATA_SUDAH_BERUBAH" });
  w.clock.set(`${satu.buka}T05:00:00Z`);
  const jalan = { ...ubah, versi: 2 };
  await expect(w.hendra.call("kalender.aturJendela", { ...jalan, tutup: "2026-07-30" })).rejects.toMatchObject({ code: "MASA_SUDAH_BERJALAN" });
  expect(await w.hendra.call("kalender.aturJendela", { ...jalan, tutup: "2026-08-07" })).toMatchObject({ versi: 3 });
  const audit = await w.connection.db.selectFrom("audit").select("rincian").where("operasi", "=", "kalender.aturJendela").orderBy("id").execute();
  expect(audit.map((satu) => satu.rincian)).toMatchObject([
    { menjadi: { tutup: "2026-07-31" } },
    { dari: { tutup: "2026-07-31" }, menjadi: { tutup: "2026-08-07" } },
  ]);
});

test("hari libur: ditempel dari pengumuman, semua atau tidak sama sekali, yang sudah lewat tidak dihapus", async () => {
  const daftar = "Tanggal\tNama\n2026-03-20\tCuti bersama Idulfitri\n21/03/2026\tIdulfitri 1447 Hijriah\nSenin, 17 Agustus 2026; Hari Kemerdekaan\n";
  const catat = (isi: string) => w.hendra.call("kalender.catatLibur", { unitId: unitId(), daftar: isi, sumber: "SKB 3 Menteri" });
  await expect(catat(`${daftar}31 Februari 2026; Tidak ada\n2026-05-01\n`)).rejects.toMatchObject({
    code: "MASUKAN_TIDAK_SAH",
    errors: [{ path: "daftar", message: expect.stringMatching(/Baris 5: “31 Februari 2026” bukan tanggal.*Baris 6: namanya belum ada/s) }],
  });
  const sebelum = (await w.hendra.call("kalender.lihat", { tahun: 2026 })).libur.length;
  expect(await catat(daftar)).toEqual({ baru: 3, diubah: 0 });
  expect(await catat(daftar)).toEqual({ baru: 0, diubah: 3 });
  const { libur } = await w.sari.call("kalender.lihat", { tahun: 2026 });
  expect(libur).toHaveLength(sebelum + 3);
  expect(libur.find((satu) => satu.tanggal === "2026-03-20")).toMatchObject({ isCutiBersama: true, sumber: "SKB 3 Menteri" });
  await w.hendra.call("kalender.hapusLibur", { unitId: unitId(), tanggal: "2026-08-17" });
  await expect(w.hendra.call("kalender.hapusLibur", { unitId: unitId(), tanggal: "2026-08-17" })).rejects.toMatchObject({ code: "TIDAK_DITEMUKAN" });
  await expect(w.hendra.call("kalender.hapusLibur", { unitId: unitId(), tanggal: "2026-01-01" })).rejects.toMatchObject({ code: "LIBUR_SUDAH_LEWAT" });
});

test("kalender dibaca siapa pun yang masuk, dan hanya diubah pengelola instansi", async () => {
  await expect(w.publik.call("kalender.lihat", {})).rejects.toMatchObject({ code: "BELUM_MASUK" });
  expect((await w.sari.call("kalender.lihat", {})).boleh.atur).toBe(false);
  await expect(w.sari.call("kalender.bukaTahun", { unitId: unitId(), tahun: 2027 })).rejects.toMatchObject({ status: 403 });
  await expect(w.hendra.call("kalender.bukaTahun", { unitId: w.cast.unit.dinkes, tahun: 2027 })).rejects.toMatchObject({ status: 404 });
});

test("daftar yang terlalu panjang, hari yang sama dua kali, dan daftar kosong disebut", () => {
  expect(bacaLibur("x; y\n".repeat(81), "s").salah).toEqual(["Paling banyak 80 baris sekali kirim; Anda menulis 81."]);
  expect(bacaLibur("2026-05-01; Buruh\n1 Mei 2026; Buruh", "s").salah).toEqual(["Baris 2: 1 Mei 2026 sudah disebut di baris lain."]);
  expect(bacaLibur("Tanggal; Nama", "s").salah).toEqual(["Belum ada hari libur di bawah judul kolomnya."]);
});
