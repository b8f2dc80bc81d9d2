import { beforeEach, expect, test } from "vitest";
import { isRefusal } from "#platform/refusal.ts";
import { isiUji, rhkUji } from "../../../tests/skp-uji.ts";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";

let w: World;
let skpId: string;
const LANGKAH = ["10", "20%", "", "100"];
const TERBACA = [10, 20, null, 100];

beforeEach(async () => {
  w = await world();
  ({ skpId } = await w.sari.call("skp.mulai", {}));
});

const ukuran = (isi: object = {}) =>
  rhkUji({
    indikator: [{ aspek: "KUANTITAS", teks: "Persentase bayi dengan imunisasi lengkap", target: "100%", isAkumulatif: true, lintasan: LANGKAH, ...isi }],
  });
const simpan = (versi: number, isi: object = {}) => w.sari.call("skp.simpan", { skpId, versi, ...isiUji([ukuran(isi)]) });
const indikator = async (id = skpId) => (await w.sari.call("skp.lihat", { skpId: id })).rhk[0]?.indikator[0];

/** Set by the rater, January recorded for no month yet. */
async function tetapkan() {
  const { versi } = await simpan(1);
  const diajukan = await w.sari.call("skp.ajukan", { skpId, versi });
  return w.budi.call("skp.tetapkan", { skpId, versi: diajukan.versi });
}

test("langkah disimpan sebagai angka, tampak di jejak bersama target, dan hilang bila dikosongkan", async () => {
  const { rhk, versi, jejak } = await simpan(1);
  expect(rhk[0]?.indikator[0]).toMatchObject({ target: "100%", targetBawah: 100, lintasan: TERBACA });
  expect(jejak[0]?.perubahan).toContainEqual(expect.objectContaining({ menjadi: "100% (TW I 10%, TW II 20%, TW IV 100%)" }));
  const lagi = await w.sari.call("skp.simpan", { skpId, versi, ...isiUji([{ ...rhk[0] }]) });
  expect(lagi.rhk[0]?.indikator[0]?.lintasan).toEqual(TERBACA);
  const tanpa = await simpan(lagi.versi, { id: rhk[0]?.indikator[0]?.id, lintasan: ["", "", "", ""] });
  expect(tanpa.rhk[0]?.indikator[0]?.lintasan).toBeNull();
});

test("langkah yang ditulis di dalam target terbaca, kata-katanya tetap", async () => {
  const target = "25% (TW I), 50% (TW II), 75% (TW III), 100% (TW IV)";
  const { rhk, temuan, versi } = await simpan(1, { target, lintasan: [] });
  expect(rhk[0]?.indikator[0]).toMatchObject({ target, targetBawah: 100, targetAtas: 100, satuan: "%", arah: "NAIK", lintasan: [25, 50, 75, 100] });
  expect(temuan.nasihat.filter(({ path }) => path.endsWith(".target"))).toEqual([]);
  // the words went: so do the steps they told
  const polos = await w.sari.call("skp.simpan", { skpId, versi, ...isiUji([ukuran({ id: rhk[0]?.indikator[0]?.id, lintasan: [] })]) });
  expect(polos.rhk[0]?.indikator[0]?.lintasan).toBeNull();
});

test.each([
  ["huruf", ["sepuluh"], 0, /^Tulis satu angka/],
  ["negatif", ["10", "-5"], 1, /^Tulis satu angka/],
  ["satuan lain", ["10", "20", "30 dokumen"], 2, /satuan target setahun, %/],
])("%s kembali di isiannya, tidak ada yang tersimpan", async (_, lintasan, ke, kalimat) => {
  const tolak = await simpan(1, { lintasan }).catch((galat: unknown) => galat);
  if (!isRefusal(tolak)) throw tolak;
  expect(tolak.errors).toEqual([expect.objectContaining({ path: `rhk.0.indikator.0.lintasan.${ke}`, message: expect.stringMatching(kalimat) })]);
  expect((await w.sari.call("skp.lihat", { skpId })).versi).toBe(1);
});

test("lebih dari empat langkah ditolak", async () => {
  const tolak = await simpan(1, { lintasan: ["1", "2", "3", "4", "5"] }).catch((galat: unknown) => galat);
  if (!isRefusal(tolak)) throw tolak;
  expect(tolak.errors).toMatchObject([{ path: "rhk.0.indikator.0.lintasan", message: expect.stringMatching(/empat langkah/) }]);
});

test("yang tidak cocok dengan target hanya saran: SKP tetap dapat diajukan", async () => {
  const { temuan, versi } = await simpan(1, { lintasan: ["50", "20", "", "90"] });
  expect(temuan.nasihat.filter(({ kode }) => kode.startsWith("LINTASAN")).map(({ path, kode }) => [path, kode])).toEqual([
    ["rhk.0.indikator.0.target", "LINTASAN_AKHIR"],
    ["rhk.0.indikator.0.target", "LINTASAN_MUNDUR"],
  ]);
  expect((await w.sari.call("skp.ajukan", { skpId, versi })).status).toBe("DIAJUKAN");
});

test("realisasi dan evaluasi memakai langkah triwulannya, bukan garis lurus", async () => {
  const skp = await tetapkan();
  const [rhk] = skp.rhk;
  const satu = rhk?.indikator[0];
  const bulan = await w.sari.call("realisasi.lihatBulan", { bulan: "2026-06" });
  expect(bulan.baris[0]).toMatchObject({ target: "100%", langkah: "Target sampai Triwulan II: 20%", rentang: { bawah: 20, atas: 20 } });
  expect(bulan.baris[0]?.seri.map(({ bawah }) => bawah)).toEqual([3.33, 6.67, 10, 13.33, 16.67, 20, 20, 20, 20, 46.67, 73.33, 100]);
  await w.connection.db
    .insertInto("realisasi")
    .values({
      skp_id: skpId,
      rhk_id: rhk?.id ?? "",
      indikator_id: satu?.id ?? "",
      bulan: "2026-06-01",
      nilai: 20,
      uraian: "",
      dicatat_oleh: w.sari.pegawaiId,
      dicatat_pada: new Date("2026-07-01T02:00:00Z"),
    })
    .execute();
  w.clock.set("2026-07-14T02:00:00Z");
  const { id } = await w.connection.db
    .selectFrom("evaluasi")
    .select("id")
    .where("skp_id", "=", skpId)
    .where("periode_evaluasi_id", "=", w.cast.periodeEvaluasi.II)
    .executeTakeFirstOrThrow();
  const meja = await w.budi.call("evaluasi.lihat", { evaluasiId: id });
  // the straight line would have asked for half
  expect(meja.rhk[0]?.indikator[0]).toMatchObject({ langkah: "Target sampai Triwulan II: 20%", bawah: 20, atas: 20, posisi: "SESUAI" });
});

test("perubahan membawa langkah, dan langkah yang berubah tampak sebagai bedanya", async () => {
  await tetapkan();
  const { skpId: drafId } = await w.sari.call("skp.mulaiPerubahan", { skpId, jenis: "PENUGASAN_BARU", alasan: "Tim imunisasi.", tugasBelajar: null });
  const draf = await w.sari.call("skp.lihat", { skpId: drafId });
  expect(draf.rhk[0]?.indikator[0]?.lintasan).toEqual(TERBACA);
  const [rhk] = draf.rhk;
  const baru = { ...rhk, indikator: [{ ...rhk?.indikator[0], lintasan: [10, 40, 70, 100] }] };
  const isi = await w.sari.call("skp.simpan", { skpId: drafId, versi: draf.versi, ...isiUji([baru]) });
  expect(isi.perubahan?.beda).toEqual([
    {
      bagian: "Target RHK 1, indikator 1",
      dari: "100% (TW I 10%, TW II 20%, TW IV 100%)",
      menjadi: "100% (TW I 10%, TW II 40%, TW III 70%, TW IV 100%)",
    },
  ]);
  const { versi } = await w.sari.call("skp.ajukan", { skpId: drafId, versi: isi.versi });
  await w.budi.call("skp.tetapkan", { skpId: drafId, versi });
  expect((await indikator())?.lintasan).toEqual([10, 40, 70, 100]);
  const { rhk: lama } = await w.sari.call("skp.lihatVersi", { skpId, nomor: 1 });
  expect(lama[0]?.indikator[0]?.lintasan).toEqual(TERBACA);
});

test("dari rekan sejabatan tersalin bersama targetnya", async () => {
  const { db } = w.connection;
  const { nama } = await db.selectFrom("jabatan").select("nama").where("id", "=", w.cast.jabatan.sari).executeTakeFirstOrThrow();
  await db.updateTable("jabatan").set({ nama }).where("id", "=", w.cast.jabatan.dewi).execute();
  await tetapkan();
  await w.sari.call("skp.izinkanSalin", { skpId, boleh: true } as never);
  const { skpId: milikDewi } = await w.dewi.call("skp.mulai", {});
  await w.dewi.call("skp.salin", { skpId: milikDewi, versi: 1, dariSkpId: skpId });
  expect((await w.dewi.call("skp.lihat", { skpId: milikDewi })).rhk[0]?.indikator[0]).toMatchObject({ target: "100%", lintasan: TERBACA });
});

test("basis data menolak langkah yang bukan empat angka", async () => {
  const { rhk } = await simpan(1);
  const tulis = (lintasan: unknown) =>
    w.connection.db
      .updateTable("indikator")
      .set({ lintasan: JSON.stringify(lintasan) })
      .where("id", "=", rhk[0]?.indikator[0]?.id ?? "")
      .execute();
  for (const salah of [{}, [1, 2], [1, 2, 3, "4"], [1, 2, 3, -4], [1, 2, 3, 4, 5]]) await expect(tulis(salah)).rejects.toThrow(/check/);
  await tulis([null, null, 1.5, 2]);
});

test("templat membawa langkah ke draf yang memakainya, dan membandingkannya", async () => {
  await tetapkan();
  const { templatId } = await w.budi.call("templatSkp.tambah", {
    unitId: w.cast.unit.puskesmas,
    nama: "Imunisasi",
    namaJabatan: "Perawat",
    jenisPegawai: "",
    dariSkpId: skpId,
  } as never);
  expect((await w.budi.call("templatSkp.lihat", { templatId })).isi.rhk[0]?.indikator[0]?.lintasan).toEqual(TERBACA);
  const { skpId: lain } = await w.dewi.call("skp.mulai", {});
  await w.dewi.call("templatSkp.pakai", { skpId: lain, versi: 1, templatId } as never);
  const { rhk } = await w.dewi.call("skp.lihat", { skpId: lain });
  expect(rhk[0]?.indikator[0]).toMatchObject({ targetBawah: 100, lintasan: TERBACA });
  const baru = { ...rhk[0], indikator: [{ ...rhk[0]?.indikator[0], lintasan: [30, null, null, 100] }] };
  await w.dewi.call("skp.simpan", { skpId: lain, versi: 2, ...isiUji([baru]) });
  const { asal } = await w.dewi.call("templatSkp.asal", { skpId: lain } as never);
  expect(asal?.beda).toContainEqual({
    bagian: "RHK 1, indikator 1, target",
    templat: "100% (TW I 10%, TW II 20%, TW IV 100%)",
    skp: "100% (TW I 30%, TW IV 100%)",
  });
});
