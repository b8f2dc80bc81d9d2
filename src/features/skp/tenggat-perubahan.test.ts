import { beforeEach, describe, expect, test } from "vitest";
import { readKebijakanTenggat } from "#features/kalender/queries-tenggat.ts";
import { segarkanPenilai } from "#features/penilai/segarkan.ts";
import { findKalender } from "#features/evaluasi/queries.ts";
import { tambahHariKerja } from "#rules/hari-kerja.ts";
import { batasSkpJabatanBaru } from "#rules/tenggat-kebijakan.ts";
import { sql } from "kysely";
import { ratnaMenggantiBudi, skpSariBerlampiran } from "../../../tests/skp-ditetapkan.ts";
import type { SkpUji } from "../../../tests/skp-ditetapkan.ts";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";

let w: World;
let skp: SkpUji;

beforeEach(async () => {
  w = await world();
  skp = await skpSariBerlampiran(w);
  await w.connection.db
    .insertInto("hari_libur")
    .values(["2026-05-01", "2026-05-14", "2026-05-15"].map((tanggal) => ({ tanggal, nama: "Libur uji", sumber: "uji" })))
    .execute();
  w.clock.set("2026-05-04T02:00:00Z");
});

/** Sari asks for study leave to be noted on Monday 4 May and hands it in. */
async function ajukan() {
  const { skpId } = await w.sari.call("skp.mulaiPerubahan", {
    skpId: skp.skpId,
    jenis: "TUGAS_BELAJAR",
    alasan: "Tugas belajar S-2 mulai Agustus.",
    tugasBelajar: "SEDANG",
  });
  return { skpId, ...(await w.sari.call("skp.ajukan", { skpId, versi: 1 })) };
}
const timMenunggu = async (siapa: "budi" | "yusnidar" | "ratna") => (await w[siapa].call("skp.daftarTim", {})).tim.filter((satu) => satu.menungguSaya);
const langkah = async (siapa: "sari" | "budi" | "yusnidar" | "ratna", kode: string) => {
  const { utama, lain } = (await w[siapa].call("beranda.lihat", {})).langkah;
  return [utama, ...lain].find((satu) => satu.kode === kode);
};

describe("jam perubahan SKP yang menunggu (kebijakan; L.II.C hlm. 65)", () => {
  test("tenggatnya tujuh hari kerja sejak diajukan, tampak bagi kedua pihak", async () => {
    const perubahan = await ajukan();
    expect(perubahan).toMatchObject({ perubahan: { tenggat: "2026-05-13" }, periode: { batasSkp: "2026-05-13" } });
    expect(await w.sari.call("skp.lihat", { skpId: skp.skpId })).toMatchObject({ perubahanTerbuka: { tenggat: "2026-05-13" } });
    expect(await timMenunggu("budi")).toMatchObject([
      { tenggat: "2026-05-13", batas: "2026-05-13", hubungan: "PENILAI", perubahan: { skpId: perubahan.skpId } },
    ]);
    expect(await langkah("budi", "TETAPKAN_PERUBAHAN")).toMatchObject({
      tenggat: { kata: "paling lambat", hari: "2026-05-13" },
      tombol: { ke: `/skp/${perubahan.skpId}` },
      bila: { jawab: "Perubahan yang belum dijawab sampai Rabu, 13 Mei beralih kepada atasan Anda." },
    });
    expect(await langkah("sari", "TUNGGU_PERUBAHAN_SKP")).toMatchObject({ tenggat: { kata: "dijawab paling lambat", hari: "2026-05-13" } });
    expect(await timMenunggu("yusnidar")).toEqual([]);
    // setting many at once says which changes wait, and leaves them to be read one by one
    expect(await w.budi.call("templatSkp.penetapan", {})).toMatchObject({
      kelompok: [],
      perubahan: [{ skpId: perubahan.skpId, nama: w.sari.nama, tenggat: "2026-05-13", sebagaiAtasan: false }],
    });
    expect((await w.yusnidar.call("templatSkp.penetapan", {})).perubahan).toEqual([]);
  });

  test("lewat tenggat dilanjutkan atasan penilai, dan penilai diberi tahu siapa", async () => {
    const { skpId, versi } = await ajukan();
    w.clock.set("2026-05-13T02:00:00Z");
    await expect(w.yusnidar.call("skp.tetapkan", { skpId, versi })).rejects.toMatchObject({ status: 403 });
    w.clock.set("2026-05-18T02:00:00Z");
    await expect(w.budi.call("skp.tetapkan", { skpId, versi })).rejects.toMatchObject({
      code: "BATAS_SKP_LEWAT",
      message: expect.stringMatching(/13 Mei 2026.*Yusnidar/),
    });
    expect(await timMenunggu("budi")).toEqual([]);
    expect(await timMenunggu("yusnidar")).toMatchObject([{ nama: w.sari.nama, hubungan: "ATASAN_PENILAI", tenggat: null, batas: "2026-05-13" }]);
    expect(await langkah("yusnidar", "TETAPKAN_PERUBAHAN_ESKALASI")).toMatchObject({ peran: "ATASAN_PENILAI", tombol: { ke: `/skp/${skpId}` } });
    expect(await langkah("sari", "TUNGGU_PERUBAHAN_SKP")).toMatchObject({ judul: expect.stringContaining("Yusnidar"), tenggat: null });
    expect(await w.yusnidar.call("skp.tetapkan", { skpId, versi })).toMatchObject({ id: skp.skpId, status: "DITETAPKAN", tugasBelajar: "SEDANG" });
  });

  test("yang dikembalikan berhenti dihitung dan mulai lagi ketika diajukan lagi", async () => {
    const { skpId, versi } = await ajukan();
    const kembali = await w.budi.call("skp.kembalikan", { skpId, versi, alasan: "Lampirkan suratnya." });
    expect(kembali).toMatchObject({ perubahan: { tenggat: null }, periode: { batasSkp: "2026-12-31" } });
    w.clock.set("2026-05-18T02:00:00Z");
    expect(await w.sari.call("skp.ajukan", { skpId, versi: kembali.versi })).toMatchObject({ perubahan: { tenggat: "2026-05-27" } });
  });

  test("waktu penilai dan saat atasan boleh bertindak adalah kebijakan; yang sudah menunggu tetap memakai yang lama", async () => {
    const unitId = w.cast.unit.pemko;
    const { skpId } = await ajukan();
    const atur = (hal: "JAWAB_PERUBAHAN" | "ALIH_PERUBAHAN", semula: number, hariKerja: number) =>
      w.hendra.call("kalender.aturTenggat", { unitId, hal, semula, hariKerja, keyakinan: "A", sumber: "Perwal uji 1/2026" });
    await atur("JAWAB_PERUBAHAN", 7, 3);
    await atur("ALIH_PERUBAHAN", 0, 2);
    expect((await w.sari.call("skp.lihat", { skpId })).perubahan?.tenggat).toBe("2026-05-13");
    await w.sari.call("skp.batalkanPerubahan", { skpId });
    const lagi = await ajukan();
    expect(lagi).toMatchObject({ perubahan: { tenggat: "2026-05-07" }, periode: { batasSkp: "2026-05-11" } });
    w.clock.set("2026-05-08T02:00:00Z");
    expect(await langkah("budi", "TETAPKAN_PERUBAHAN")).toMatchObject({ tenggat: { kata: "tenggatnya sudah lewat,", hari: "2026-05-07" } });
    expect((await w.budi.call("skp.lihat", { skpId: lagi.skpId })).boleh.tetapkan).toBe(true);
    expect(await readKebijakanTenggat(w.connection.db, "2026-05-03")).toMatchObject({ JAWAB_PERUBAHAN: 7, ALIH_PERUBAHAN: 0 });
    await expect(atur("JAWAB_PERUBAHAN", 7, 5)).rejects.toMatchObject({ code: "DATA_SUDAH_BERUBAH" });
    await expect(atur("JAWAB_PERUBAHAN", 3, 0)).rejects.toMatchObject({ status: 422 });
    const audit = await w.connection.db.selectFrom("audit").select("rincian").where("operasi", "=", "kalender.aturTenggat").orderBy("id").execute();
    expect(audit[0]?.rincian).toMatchObject({ tenggat: "JAWAB_PERUBAHAN", dari: { hariKerja: 7 }, menjadi: { hariKerja: 3, sumber: "Perwal uji 1/2026" } });
  });

  test("penilai berganti selagi menunggu: penggantinya melihatnya, dengan waktu penuh", async () => {
    const { skpId, versi } = await ajukan();
    const { db } = w.connection;
    w.clock.set("2026-05-11T02:00:00Z");
    await ratnaMenggantiBudi(w, "2026-05-11");
    await db.transaction().execute((tx) => segarkanPenilai(tx, { now: w.clock.now(), today: "2026-05-11" }));
    expect(await timMenunggu("ratna")).toMatchObject([{ nama: w.sari.nama, perubahan: { skpId }, tenggat: "2026-05-22" }]);
    expect(await langkah("ratna", "TETAPKAN_PERUBAHAN")).toMatchObject({ tombol: { ke: `/skp/${skpId}` } });
    expect(await timMenunggu("budi")).toEqual([]);
    expect(await w.ratna.call("skp.tetapkan", { skpId, versi })).toMatchObject({ id: skp.skpId, penilai: { nama: w.ratna.nama } });
  });
});

test("hari kerja di basis data sama dengan aturannya, juga pada minggu enam hari", async () => {
  const { db } = w.connection;
  for (const minggu of [5, 6]) {
    await db.deleteFrom("pengaturan").where("kunci", "=", "hariKerjaPerMinggu").execute();
    await db
      .insertInto("pengaturan")
      .values({ kunci: "hariKerjaPerMinggu", nilai: JSON.stringify(minggu) })
      .execute();
    const kalender = await findKalender(db);
    const kebijakan = await readKebijakanTenggat(db, "2026-05-04");
    for (const dari of ["2026-02-02", "2026-04-29", "2026-05-09", "2026-05-13", "2026-12-24"]) {
      for (const jumlah of [0, 1, 3, 20, 120]) {
        const { rows } = await sql<{ hari: string }>`select tambah_hari_kerja(${dari}::date, ${jumlah}::int) as hari`.execute(db);
        expect(rows[0]?.hari).toBe(tambahHariKerja(dari, jumlah, kalender));
      }
      const { rows } = await sql<{ hari: string }>`select batas_skp_jabatan(${dari}::date, '2026-12-31'::date) as hari`.execute(db);
      expect(rows[0]?.hari).toBe(batasSkpJabatanBaru({ sejak: dari, batasSkp: "2026-01-31", akhirTahun: "2026-12-31", kebijakan, kalender }));
    }
  }
});
