import { beforeEach, expect, test } from "vitest";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";

let w: World;
beforeEach(async () => {
  w = await world();
});

const pohon = async (pada?: string) =>
  (await w.sari.call("organisasi.pohon", { pada, buka: [w.cast.unit.dinkes, w.cast.unit.bkpsdm] })).unit.map((satu) => satu.nama);
const ubahUnit = { kode: "U2", nama: "Dinas Kesehatan dan Keluarga", jenis: "DINAS" } as const;

test("nama baru berlaku sejak tanggalnya; sehari sebelumnya nama lama yang tampil", async () => {
  const { dinkes, pemko } = w.cast.unit;
  const isi = { unitId: dinkes, versi: 1, ...ubahUnit, indukId: pemko, pada: "2025-07-01", dasar: "Perda 3/2025" };
  expect(await w.hendra.call("organisasi.ubahUnit", isi)).toMatchObject({ versi: 2 });
  expect(await pohon("2025-06-30")).toContain("Dinas Kesehatan");
  expect(await pohon("2025-07-01")).toContain("Dinas Kesehatan dan Keluarga");
  expect((await w.sari.call("organisasi.lihatUnit", { unitId: dinkes })).riwayat).toMatchObject([
    { nama: "Dinas Kesehatan", induk: "Pemerintah Kota Medan", mulai: "2020-01-01", selesai: "2025-07-01", dasar: "Perda 3/2025" },
  ]);
  await expect(w.hendra.call("organisasi.ubahUnit", isi)).rejects.toMatchObject({ code: "DATA_SUDAH_BERUBAH" });
  await expect(w.hendra.call("organisasi.ubahUnit", { ...isi, versi: 2, pada: "2025-06-01" })).rejects.toMatchObject({
    code: "PERUBAHAN_LEBIH_BARU",
    errors: [{ path: "pada" }],
  });
  await expect(w.hendra.call("organisasi.ubahUnit", { ...isi, versi: 2, pada: "2026-02-01" })).rejects.toMatchObject({ errors: [{ path: "pada" }] });
  await expect(w.hendra.call("organisasi.ubahUnit", { ...isi, versi: 2, kode: "U5" })).rejects.toMatchObject({
    code: "KODE_UNIT_DIPAKAI",
    errors: [{ path: "kode" }],
  });
  // the same day again corrects, and leaves no state of zero days behind
  await w.hendra.call("organisasi.ubahUnit", { ...isi, versi: 2, nama: "Dinas Kesehatan dan KB" });
  expect((await w.sari.call("organisasi.lihatUnit", { unitId: dinkes })).riwayat).toHaveLength(1);
});

test("unit tidak dapat pindah ke bawah bawahannya, juga tidak pada hari yang sudah lewat", async () => {
  const { dinkes, puskesmas, pemko, camat } = w.cast.unit;
  await expect(w.hendra.call("organisasi.ubahUnit", { unitId: dinkes, versi: 1, ...ubahUnit, indukId: puskesmas, pada: "2026-01-01" })).rejects.toMatchObject({
    code: "UNIT_MELINGKAR",
    errors: [{ path: "indukId" }],
  });
  await w.hendra.call("organisasi.ubahUnit", {
    unitId: puskesmas,
    versi: 1,
    kode: "U3",
    nama: "UPT Puskesmas Uji",
    jenis: "PUSKESMAS",
    indukId: camat,
    pada: "2025-07-01",
  });
  await expect(w.hendra.call("organisasi.ubahUnit", { unitId: dinkes, versi: 1, ...ubahUnit, indukId: puskesmas, pada: "2025-03-01" })).rejects.toMatchObject({
    code: "UNIT_MELINGKAR",
  });
  await w.hendra.call("organisasi.ubahUnit", { unitId: dinkes, versi: 1, ...ubahUnit, indukId: puskesmas, pada: "2025-08-01" });
  expect((await w.sari.call("organisasi.lihatUnit", { unitId: dinkes })).jalan.map((satu) => satu.id)).toEqual([pemko, camat, puskesmas]);
});

test("dua dinas digabung: jabatan dan unit di bawahnya ikut, kepala yang lain berakhir, dan pohon hari sebelumnya tetap lama", async () => {
  const { dinkes, bkpsdm, puskesmas, pemko } = w.cast.unit;
  const kepalaBkpsdm = await w.hendra.call("jabatan.tambah", {
    unitId: bkpsdm,
    nama: "Kepala BKPSDM",
    jenis: "JPT",
    isPimpinanUnit: true,
    atasanId: w.cast.jabatan.wali,
    mulai: "2020-01-01",
  });
  await w.connection.db.updateTable("jabatan").set({ atasan_id: kepalaBkpsdm.jabatanId }).where("id", "=", w.cast.jabatan.hendra).execute();
  await w.connection.db
    .insertInto("peran")
    .values({ pegawai_id: w.lain.pegawaiId, peran: "PENGELOLA_KINERJA", unit_id: bkpsdm, mulai: "2024-01-02" })
    .execute();
  const isi = {
    unitId: dinkes,
    versi: 1,
    denganId: [bkpsdm],
    kode: "U9",
    nama: "Dinas Kesehatan dan SDM",
    jenis: "DINAS",
    pada: "2026-01-05",
    dasar: "Perda 1/2026",
  } as const;
  await expect(w.hendra.call("organisasi.gabungUnit", isi)).rejects.toMatchObject({ code: "PIMPINAN_BELUM_DIPILIH", errors: [{ path: "pimpinanId" }] });
  await expect(w.hendra.call("organisasi.gabungUnit", { ...isi, denganId: [] })).rejects.toMatchObject({ errors: [{ path: "denganId" }] });
  // somebody is to take the post that would end: said before anything moves
  const nanti = { pegawai_id: w.lain.pegawaiId, jabatan_id: kepalaBkpsdm.jabatanId, jenis: "PLT", mulai: "2026-02-02" } as const;
  await w.connection.db.insertInto("penugasan").values(nanti).execute();
  await expect(w.hendra.call("organisasi.gabungUnit", { ...isi, pimpinanId: w.cast.jabatan.yusnidar })).rejects.toMatchObject({
    code: "PENUGASAN_SESUDAHNYA",
    errors: [{ path: "pada" }],
  });
  await w.connection.db.deleteFrom("penugasan").where("jabatan_id", "=", kepalaBkpsdm.jabatanId).execute();
  const hasil = await w.hendra.call("organisasi.gabungUnit", { ...isi, pimpinanId: w.cast.jabatan.yusnidar, namaPimpinan: "Kepala Dinas Kesehatan dan SDM" });
  expect(hasil).toMatchObject({ jabatanPindah: 2, jabatanBerakhir: ["Kepala BKPSDM"], unitPindah: 1, peranTertinggal: [{ peran: "PENGELOLA_KINERJA" }] });

  expect(await pohon("2026-01-04")).toEqual(expect.arrayContaining(["Dinas Kesehatan", "BKPSDM", "UPT Puskesmas Uji"]));
  expect(await pohon("2026-01-05")).not.toContain("BKPSDM");
  const baru = await w.sari.call("organisasi.lihatUnit", { unitId: hasil.unitId });
  expect(baru.jalan.map((satu) => satu.id)).toEqual([pemko]);
  expect(baru.anak.map((satu) => satu.id)).toEqual([puskesmas]);
  expect(baru.jabatan.map((satu) => [satu.nama, satu.pemegang.map((p) => p.nama)])).toEqual([
    ["Kepala Dinas Kesehatan dan SDM", ["dr. Yusnidar Lubis"]],
    ["Analis SDM Aparatur Ahli Muda", ["Hendra Ginting"]],
  ]);
  expect(new Set(baru.pendahulu.map((satu) => `${satu.nama} ${satu.cara}`))).toEqual(new Set(["BKPSDM PENGGABUNGAN", "Dinas Kesehatan PENGGABUNGAN"]));
  expect((await w.sari.call("jabatan.lihat", { jabatanId: w.cast.jabatan.hendra })).rantai[0]?.nama).toBe("Kepala Dinas Kesehatan dan SDM");
  const lama = await w.sari.call("jabatan.lihat", { jabatanId: w.cast.jabatan.hendra, pada: "2026-01-04" });
  expect(lama.rantai[0]?.nama).toBe("Kepala BKPSDM");
  expect((await w.sari.call("organisasi.lihatUnit", { unitId: bkpsdm, pada: "2026-01-04" })).jabatan.map((satu) => satu.nama)).toContain(
    "Analis SDM Aparatur Ahli Muda",
  );
});

test("satu unit dipecah: yang dibagikan pindah, yang tidak tinggal, dan asal hanya berakhir bila kosong", async () => {
  const { puskesmas, dinkes } = w.cast.unit;
  const { sari, dewi } = w.cast.jabatan;
  const isi = { unitId: puskesmas, versi: 1, bagian: [{ kode: "U31", nama: "UPT Puskesmas Uji Timur" }], ke: { [sari]: 1, [dewi]: 1 }, pada: "2026-01-05" };
  await expect(w.hendra.call("organisasi.pecahUnit", { ...isi, akhiriAsal: true })).rejects.toMatchObject({
    errors: [{ path: "akhiriAsal", message: expect.stringContaining("Perawat Penyelia") }],
  });
  await expect(w.hendra.call("organisasi.pecahUnit", { ...isi, ke: { [w.cast.jabatan.lain]: 1 } })).rejects.toMatchObject({ code: "MASUKAN_TIDAK_SAH" });
  const { baru } = await w.hendra.call("organisasi.pecahUnit", isi);
  const timur = await w.sari.call("organisasi.lihatUnit", { unitId: baru[0]?.unitId ?? "" });
  expect(timur).toMatchObject({ jenis: "PUSKESMAS", pendahulu: [{ id: puskesmas, cara: "PEMECAHAN" }] });
  expect(timur.jabatan.map((satu) => satu.nama)).toEqual(["Bidan Mahir", "Bidan Penyelia"]);
  expect(timur.jalan.at(-1)?.id).toBe(dinkes);
  expect((await w.sari.call("organisasi.lihatUnit", { unitId: puskesmas, pada: "2026-01-04" })).jabatan).toHaveLength(4);
  expect((await w.sari.call("organisasi.lihatUnit", { unitId: puskesmas })).jabatan).toHaveLength(2);
});

test("unit yang masih berisi tidak dapat diakhiri dan isinya disebut; yang kosong dapat", async () => {
  const { dinkes, puskesmas } = w.cast.unit;
  await expect(w.hendra.call("organisasi.akhiriUnit", { unitId: dinkes, versi: 1, pada: "2026-01-05" })).rejects.toMatchObject({
    code: "UNIT_MASIH_BERISI",
    message: expect.stringMatching(/Kepala Dinas Kesehatan.*UPT Puskesmas Uji/),
  });
  const { unitId } = await w.hendra.call("organisasi.tambahUnit", {
    indukId: puskesmas,
    kode: "U32",
    nama: "Instalasi Farmasi",
    jenis: "INSTALASI",
    mulai: "2025-01-01",
  });
  await expect(
    w.hendra.call("organisasi.tambahUnit", { indukId: puskesmas, kode: "U32", nama: "Lagi", jenis: "INSTALASI", mulai: "2025-01-01" }),
  ).rejects.toMatchObject({ code: "KODE_UNIT_DIPAKAI" });
  expect(await w.hendra.call("organisasi.akhiriUnit", { unitId, versi: 1, pada: "2026-01-05" })).toMatchObject({ selesai: "2026-01-05" });
  await expect(
    w.hendra.call("organisasi.tambahUnit", { indukId: unitId, kode: "U33", nama: "Gudang", jenis: "SEKSI", mulai: "2026-01-06" }),
  ).rejects.toMatchObject({ code: "UNIT_SUDAH_BERAKHIR" });
  expect((await w.sari.call("organisasi.lihatUnit", { unitId, pada: "2026-01-04" })).ada).toBe(true);
});

test("pengelola satu unit tidak memindahkan apa pun ke unit orang lain, dan yang bukan pengelola hanya melihat", async () => {
  const { camat, dinkes, puskesmas, pemko } = w.cast.unit;
  await w.connection.db
    .insertInto("peran")
    .values({ pegawai_id: w.lain.pegawaiId, peran: "PENGELOLA_KINERJA", unit_id: dinkes, mulai: "2024-01-02" })
    .execute();
  const isi = { unitId: puskesmas, versi: 1, kode: "U3", nama: "UPT Puskesmas Uji", jenis: "PUSKESMAS", pada: "2026-01-05" } as const;
  await expect(w.lain.call("organisasi.ubahUnit", { ...isi, indukId: camat })).rejects.toMatchObject({ code: "UNIT_TARGET_DI_LUAR_WEWENANG", status: 403 });
  await expect(w.sari.call("organisasi.ubahUnit", { ...isi, indukId: dinkes })).rejects.toMatchObject({ status: 403 });
  await expect(
    w.lain.call("organisasi.tambahUnit", { indukId: pemko, kode: "U8", nama: "Dinas Baru", jenis: "DINAS", mulai: "2026-01-01" }),
  ).rejects.toMatchObject({ status: 404 });
  expect(await w.lain.call("organisasi.ubahUnit", { ...isi, nama: "UPT Puskesmas Uji Baru", indukId: dinkes })).toMatchObject({ versi: 2 });
});
