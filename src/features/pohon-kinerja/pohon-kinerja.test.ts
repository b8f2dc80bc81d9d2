import { beforeEach, describe, expect, test, vi } from "vitest";
import { sql } from "kysely";
import kasusPohon from "../../../tests/contoh/al3-d1-pohon-kinerja-dinkes.json" with { type: "json" };
import { bacaPdf } from "../../../tests/baca-pdf.ts";
import { isiUji, rhkUji, skpDiajukan } from "../../../tests/skp-uji.ts";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";

let w: World;
beforeEach(async () => {
  w = await world();
});

const tambah = async (unitId: string, teks: string, indukId: string | null = null, siapa: "hendra" | "budi" | "yusnidar" | "sari" = "hendra") =>
  (await w[siapa].call("sasaran.tambah", { unitId, tahun: 2026, indukId, dokumen: "PK", teks })).sasaranId;
const pohon = (cari = "") => w.hendra.call("pohonKinerja.lihat", { cari });

describe("contoh PermenPANRB 6/2022 Anak Lampiran 3 Diagram 1: pohon kinerja dinas kesehatan", () => {
  test("empat belas simpul di lima tingkat tersimpan utuh, dan jalur daun sampai ke akar", async () => {
    const unit = [w.cast.unit.pemko, w.cast.unit.dinkes, w.cast.unit.puskesmas, w.cast.unit.puskesmas, w.cast.unit.puskesmas];
    const dokumen = ["RPJMD", "RENSTRA", "SASARAN_PROGRAM", "SASARAN_KEGIATAN", "PROSES"] as const;
    const id = new Map<string, string>();
    for (const [n, tingkat] of kasusPohon.content.tingkat.entries())
      for (const simpul of tingkat.simpul) {
        const { sasaranId } = await w.hendra.call("sasaran.tambah", {
          unitId: unit[n] ?? "",
          tahun: 2026,
          indukId: "induk" in simpul ? (id.get(String(simpul.induk)) ?? "") : null,
          dokumen: dokumen[n] ?? "PROSES",
          teks: simpul.sasaran,
          indikator: simpul.indikator.join("\n"),
        });
        id.set(simpul.id, sasaranId);
      }
    const { simpul, jumlah } = await pohon();
    expect(jumlah).toBe(kasusPohon.expected.jumlah_simpul);
    const induk = new Map(simpul.map((satu) => [satu.id, satu.indukId]));
    const jalur: string[] = [];
    for (let satu: string | null = id.get("S4.1") ?? null; satu !== null; satu = induk.get(satu) ?? null)
      jalur.push([...id].find(([, milik]) => milik === satu)?.[0] ?? "");
    expect(jalur).toEqual(kasusPohon.expected["jalur_S4.1_ke_akar"]);
    expect(simpul.find((satu) => satu.id === id.get("S2.5"))?.indikator).toHaveLength(12);
    // a search shows what it hits with the way up to the top
    const hasil = await pohon("cohot arsip");
    expect(hasil.jumlahKena).toBe(1);
    expect(hasil.simpul).toHaveLength(5);
  });
});

test("garis pandang: dari RHK bidan lewat hasil kepala puskesmas sampai sasaran kota, dan sebaliknya siapa yang menyumbang", async () => {
  const kota = await tambah(w.cast.unit.pemko, "Derajat kesehatan meningkat");
  const dinas = await tambah(w.cast.unit.dinkes, "Pelayanan kesehatan meningkat", kota);
  const sepi = await tambah(w.cast.unit.dinkes, "Sumber daya kesehatan tersedia", kota);
  const budi = await skpDiajukan(w, "budi");
  const rhkBudi = budi.rhk[0]?.id ?? "";
  const { skpId } = await w.sari.call("skp.mulai", {});
  await w.sari.call("skp.simpan", { skpId, versi: 1, ...isiUji([rhkUji({ rhkPimpinanId: rhkBudi }), rhkUji({ teks: "Hasil tersendiri" })]) });
  await w.budi.call("sasaran.tautkan", { rhkId: rhkBudi, sasaranId: dinas });
  const { rhk } = await w.sari.call("pohonKinerja.garisPandang", {});
  expect(rhk[0]?.jalur.map(({ jenis, id }) => [jenis, id])).toEqual([
    ["RHK", rhkBudi],
    ["SASARAN", dinas],
    ["SASARAN", kota],
  ]);
  expect(rhk[1]).toMatchObject({ sasaranId: null, jalur: [] });
  const { simpul, jumlahYatim } = await pohon();
  expect(simpul.find(({ id }) => id === dinas)).toMatchObject({ jumlahOrang: 2, penyumbang: [{ nama: w.budi.nama }], isYatim: false });
  expect(simpul.find(({ id }) => id === kota)?.isYatim).toBe(false);
  expect(jumlahYatim).toBe(1);
  expect(simpul.find(({ id }) => id === sepi)?.isYatim).toBe(true);
  // whose SKP one may not read is counted, not named
  const lain = await w.lain.call("pohonKinerja.lihat", {});
  expect(lain.simpul.find(({ id }) => id === dinas)).toMatchObject({ jumlahPenyumbang: 1, penyumbang: [] });
  const janggal = await w.budi.call("pohonKinerja.kejanggalan", { unitId: w.cast.unit.puskesmas });
  expect(janggal.tanpaRhk.map(({ nama }) => nama)).toEqual([w.dewi.nama, w.ratna.nama]);
  expect(janggal.tanpaTujuan).toMatchObject([{ teks: "Hasil tersendiri", nama: w.sari.nama, bolehTautkan: true }]);
  // a head further up reads of it; linking is for the owner, the rater and the pengelola
  const jauh = await w.yusnidar.call("pohonKinerja.kejanggalan", { unitId: w.cast.unit.dinkes });
  expect(jauh.tanpaTujuan.find(({ teks }) => teks === "Hasil tersendiri")).toMatchObject({ bolehTautkan: false });
  await w.budi.call("sasaran.tautkan", { rhkId: rhkBudi, sasaranId: "" });
  expect((await pohon()).jumlahYatim).toBe(3);
});

test("lebih dari delapan RHK ditandai sebagai beban", async () => {
  const { skpId } = await w.sari.call("skp.mulai", {});
  await w.sari.call("skp.simpan", { skpId, versi: 1, ...isiUji(Array.from({ length: 9 }, (_, n) => rhkUji({ teks: `Hasil ${n}` }))) });
  expect((await w.hendra.call("pohonKinerja.kejanggalan", { unitId: w.cast.unit.dinkes })).beban).toMatchObject([{ nama: w.sari.nama, jumlah: 9 }]);
});

test("sasaran tidak menjadi turunannya sendiri dan induknya di unit atas; basis data pun menolak", async () => {
  const atas = await tambah(w.cast.unit.dinkes, "Atas");
  const bawah = await tambah(w.cast.unit.puskesmas, "Bawah", atas);
  const isi = { dokumen: "PK" as const, teks: "Atas" };
  await expect(w.hendra.call("sasaran.ubah", { sasaranId: atas, versi: 1, indukId: bawah, ...isi })).rejects.toMatchObject({
    code: "INDUK_TIDAK_SAH",
    errors: [{ path: "indukId" }],
  });
  await expect(tambah(w.cast.unit.dinkes, "Lain", bawah)).rejects.toMatchObject({ code: "INDUK_TIDAK_SAH" });
  await expect(tambah(w.cast.unit.camat, "Lain", bawah)).rejects.toMatchObject({ code: "INDUK_TIDAK_SAH" });
  const sama = await tambah(w.cast.unit.puskesmas, "Lebih bawah", bawah);
  await expect(sql`update sasaran set induk_id = ${sama} where id = ${bawah}`.execute(w.connection.db)).rejects.toThrow(/turunannya sendiri/);
  await expect(sql`update sasaran set induk_id = ${bawah} where id = ${atas}`.execute(w.connection.db)).rejects.toThrow(/turunannya sendiri/);
});

test("pimpinan unit mengatur sasaran unitnya, yang lain tidak; versi lama, anak berjalan, dan sasaran berakhir ditolak", async () => {
  const sasaranId = await tambah(w.cast.unit.puskesmas, "Layanan membaik", null, "budi");
  await expect(tambah(w.cast.unit.puskesmas, "Lain", null, "sari")).rejects.toMatchObject({ status: 403 });
  const anak = await tambah(w.cast.unit.puskesmas, "Layanan ANC cepat", sasaranId, "budi");
  const isi = { dokumen: "PK" as const, teks: "Layanan puskesmas membaik", indikator: "Nilai SKM | 80\nPersentase keluarga sehat" };
  await w.budi.call("sasaran.ubah", { sasaranId, versi: 1, ...isi });
  await expect(w.budi.call("sasaran.ubah", { sasaranId, versi: 1, ...isi })).rejects.toMatchObject({ code: "DATA_SUDAH_BERUBAH" });
  await expect(w.sari.call("sasaran.ubah", { sasaranId, versi: 2, ...isi })).rejects.toMatchObject({ status: 403 });
  expect((await pohon()).simpul[0]?.indikator).toEqual([
    { teks: "Nilai SKM", target: "80" },
    { teks: "Persentase keluarga sehat", target: null },
  ]);
  await expect(w.budi.call("sasaran.akhiri", { sasaranId, versi: 2, alasan: "Diganti." })).rejects.toMatchObject({ code: "MASIH_BERANAK" });
  await w.budi.call("sasaran.akhiri", { sasaranId: anak, versi: 1, alasan: "Diganti." });
  await expect(w.budi.call("sasaran.akhiri", { sasaranId: anak, versi: 2, alasan: "Lagi." })).rejects.toMatchObject({ code: "SASARAN_SUDAH_BERAKHIR" });
  const { rhk } = await skpDiajukan(w, "budi");
  await expect(w.budi.call("sasaran.tautkan", { rhkId: rhk[0]?.id ?? "", sasaranId: anak })).rejects.toMatchObject({ code: "SASARAN_TIDAK_ADA" });
  expect((await pohon()).jumlah).toBe(1);
});

describe("seribu sasaran", () => {
  /** Ten goals of the city, each with ten of the dinas, each with nine of the puskesmas; every one with an indicator. */
  async function seribu() {
    const lapis = [
      [w.cast.unit.pemko, "Kota", 10],
      [w.cast.unit.dinkes, "Dinas", 10],
      [w.cast.unit.puskesmas, "Puskesmas", 9],
    ] as const;
    let induk = "";
    for (const [unitId, nama, banyak] of lapis) {
      await sql`insert into sasaran (unit_id, tahun, dokumen, induk_id, teks, urutan, diubah_pada)
        select ${unitId}::uuid, 2026, 'PK', i.id, ${nama}::text || coalesce(' ' || i.teks, '') || ' ' || n, n, now()
        from (select s.id, s.teks from sasaran s where s.teks like ${`${induk}%`} and ${induk} <> '' union all select null, null where ${induk} = '') i, generate_series(1, ${banyak}::int) n`.execute(
        w.connection.db,
      );
      induk = nama;
    }
    await sql`insert into indikator_sasaran (sasaran_id, urutan, teks, target) select id, 0, 'Ukuran ' || teks, '80' from sasaran`.execute(w.connection.db);
  }

  test("dijawab dengan tiga pernyataan, berapa pun sasarannya; halaman memuat lapis atas, dan tiap cabang dibuka tersendiri", async () => {
    await seribu();
    const semua = await w.hendra.call("pohonKinerja.lihat", {});
    expect(semua.jumlah).toBe(1010);
    expect(semua.simpul).toHaveLength(1010);
    const jalankan = vi.spyOn(w.connection.db.getExecutor(), "executeQuery");
    const mulai = performance.now();
    const pohon = await w.hendra.call("pohonKinerja.lihat", { ringkas: true });
    const lama = performance.now() - mulai;
    expect(jalankan).toHaveBeenCalledTimes(3);
    jalankan.mockRestore();
    expect(lama).toBeLessThan(5000);
    expect(pohon.simpul).toHaveLength(110);
    expect(pohon).toMatchObject({ jumlah: 1010, jumlahYatim: 1010, jumlahTerpotong: 0, jalur: [] });
    const dinas = pohon.simpul.find(({ tingkat }) => tingkat === 1);
    expect(dinas).toMatchObject({ jumlahBawah: 9 });
    const cabang = await w.hendra.call("pohonKinerja.lihat", { ringkas: true, akarId: dinas?.id });
    expect(cabang.simpul).toHaveLength(10);
    expect(cabang.simpul[0]).toMatchObject({ id: dinas?.id, indukId: null, jumlahBawah: 0 });
    expect(cabang.jalur).toEqual([{ id: dinas?.indukId, teks: expect.stringContaining("Kota") }]);
    // a search shows its hits with the way up, and says what no longer fits
    const hasil = await w.hendra.call("pohonKinerja.lihat", { ringkas: true, cari: "ukuran" });
    expect(hasil).toMatchObject({ jumlahKena: 1010, jumlahTerpotong: 860 });
    expect(hasil.simpul).toHaveLength(150);
  });

  test("tercetak sebagai tabel berlekuk dan sebagai lembar kerja", async () => {
    await seribu();
    const pdf = await bacaPdf((await w.hendra.call("pohonKinerja.unduh", {})).isi);
    expect(pdf.teks).toContain("POHON KINERJA");
    expect(pdf.teks).toContain("10.10.9 ");
    const { isi, nama } = await w.hendra.call("pohonKinerja.unduh", { bentuk: "xlsx", unitId: w.cast.unit.dinkes });
    expect(nama).toBe("pohon-kinerja-2026.xlsx");
    expect(Buffer.from(isi).toString("latin1", 0, 2)).toBe("PK");
  });
});
