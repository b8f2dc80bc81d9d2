import { beforeEach, expect, test } from "vitest";
import { ISI_PUSTAKA } from "../../../tests/pustaka-uji.ts";
import { isiUji, rhkUji } from "../../../tests/skp-uji.ts";
import { skpDitetapkan } from "../../../tests/skp-ditetapkan.ts";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";

let w: World;
beforeEach(async () => {
  w = await world();
});

const RHK = [
  {
    teks: "Ibu hamil terlayani sesuai SOP",
    indikator: [{ teks: "Persentase ibu hamil dengan ANC 6 kali", target: "80–90%", bawah: 80, atas: 90, satuan: "%", arah: "NAIK" as const }],
  },
  { teks: "Bayi baru lahir mendapat kunjungan lengkap", indikator: [{ teks: "Persentase bayi dengan tiga kunjungan", target: "85–90%" }] },
];

/** Budi, who leads the puskesmas, makes a template for Sari's post of Dewi's SKP. */
async function templat(lain: object = {}) {
  const { skpId } = await skpDitetapkan(w, { pegawai: "dewi", penilai: "budi" }, { rhk: RHK });
  await w.connection.db.insertInto("lampiran_skp").values({ skp_id: skpId, jenis: "KONSEKUENSI", urutan: 0, teks: "Penghargaan" }).execute();
  const { templatId } = await w.budi.call("templatSkp.tambah", {
    unitId: w.cast.unit.puskesmas,
    nama: "Bidan Penyelia",
    namaJabatan: "bidan penyelia",
    jenisPegawai: "",
    dariSkpId: skpId,
    ...lain,
  } as never);
  return { templatId, skpId };
}
const isiDari = (satu: Awaited<ReturnType<typeof w.budi.call<"templatSkp.lihat">>>) => ({
  templatId: satu.id,
  versi: satu.versi,
  nama: satu.nama,
  namaJabatan: satu.namaJabatan,
  jenisPegawai: satu.jenisPegawai ?? "",
  pendekatan: satu.isi.pendekatan,
  rhk: satu.isi.rhk,
  ekspektasi: satu.isi.ekspektasi,
  lampiran: satu.isi.lampiran,
});

test("pimpinan unit menjadikan SKP bawahannya templat; yang sejabatan ditawari lebih dahulu dan mengisinya sekali tekan", async () => {
  const { templatId } = await templat();
  expect((await w.sari.call("templatSkp.pilihan", {})).templat).toMatchObject([
    { id: templatId, cocokJabatan: true, jumlahRhk: 2, jumlahIndikator: 2, nomor: 1 },
  ]);
  expect((await w.ratna.call("templatSkp.pilihan", {})).templat).toMatchObject([{ id: templatId, cocokJabatan: false }]);
  expect((await w.lain.call("templatSkp.pilihan", {})).templat).toEqual([]);
  const { skpId } = await w.sari.call("skp.mulai", {});
  expect(await w.sari.call("templatSkp.pakai", { skpId, versi: 1, templatId } as never)).toEqual({ skpId, versi: 2, jumlah: 2 });
  const skp = await w.sari.call("skp.lihat", { skpId });
  expect(skp.rhk.map((satu) => [satu.teks, satu.indikator[0]?.target, satu.indikator[0]?.targetBawah, satu.indikator[0]?.aspek])).toEqual([
    [RHK[0]?.teks, "80–90%", 80, "KUANTITAS"],
    [RHK[1]?.teks, "85–90%", 85, "KUANTITAS"],
  ]);
  expect(skp.lampiran.KONSEKUENSI).toEqual(["Penghargaan"]);
  expect(skp.jejak[0]).toMatchObject({ catatan: "Memakai templat Bidan Penyelia, versi 1.", oleh: "Sari Rahmadani" });
  expect(await w.budi.call("templatSkp.asal", { skpId } as never)).toMatchObject({
    asal: { templatId, nomor: 1, diusulkanOleh: null, beda: [] },
    bolehTemplat: true,
  });
});

test("yang sudah ditulis tetap, kalimat yang sama tidak digandakan, baris kosong diganti, dan beda terhadap templat terlihat", async () => {
  const { templatId } = await templat();
  const { skpId } = await w.sari.call("skp.mulai", {});
  await w.sari.call("skp.simpan", {
    skpId,
    versi: 1,
    ...isiUji([
      rhkUji({ teks: "ibu hamil  terlayani sesuai SOP", indikator: [{ aspek: "KUALITAS", teks: "Kepuasan ibu", target: "88–92%" }] }),
      { jenis: "UTAMA", teks: "", indikator: [] },
    ]),
  });
  expect(await w.sari.call("templatSkp.pakai", { skpId, versi: 2, templatId } as never)).toMatchObject({ jumlah: 1 });
  expect(await w.sari.call("templatSkp.pakai", { skpId, versi: 3, templatId } as never)).toMatchObject({ jumlah: 0 });
  const skp = await w.sari.call("skp.lihat", { skpId });
  expect(skp.rhk.map((satu) => satu.teks)).toEqual(["ibu hamil terlayani sesuai SOP", RHK[1]?.teks]);
  expect(skp.lampiran.KONSEKUENSI).toEqual(["Penugasan baru"]);
  const { asal } = await w.sari.call("templatSkp.asal", { skpId } as never);
  expect(asal?.beda).toContainEqual({ bagian: "RHK 1, indikator 1", templat: "Persentase ibu hamil dengan ANC 6 kali", skp: "Kepuasan ibu" });
  expect(asal?.beda).toContainEqual({ bagian: "RHK 1, indikator 1, target", templat: "80–90%", skp: "88–92%" });
});

test("hasil kerja pimpinan yang ditulis templat ditautkan bila pimpinan sendiri sudah mengajukannya", async () => {
  const { templatId } = await templat();
  const kini = await w.budi.call("templatSkp.lihat", { templatId } as never);
  await w.budi.call("templatSkp.perbaiki", {
    ...isiDari(kini),
    rhk: kini.isi.rhk.map((satu) => ({ ...satu, rhkPimpinanTeks: "Angka kematian ibu turun" })),
  } as never);
  const pimpinan = await skpDitetapkan(w, { pegawai: "budi", penilai: "yusnidar" }, { rhk: [{ teks: "Angka kematian ibu turun" }] });
  const { skpId } = await w.sari.call("skp.mulai", {});
  await w.sari.call("templatSkp.pakai", { skpId, versi: 1, templatId } as never);
  const skp = await w.sari.call("skp.lihat", { skpId });
  expect(skp.rhk.map((satu) => satu.rhkPimpinanId)).toEqual([pimpinan.rhk[0]?.id, pimpinan.rhk[0]?.id]);
});

test("versi baru tidak mengubah yang lama; isi yang sama, versi usang, dan nama kembar ditolak; yang dihentikan tidak dipakai lagi", async () => {
  const { templatId, skpId: dari } = await templat();
  const { skpId } = await w.sari.call("skp.mulai", {});
  await w.sari.call("templatSkp.pakai", { skpId, versi: 1, templatId } as never);
  const kini = await w.budi.call("templatSkp.lihat", { templatId } as never);
  await expect(w.budi.call("templatSkp.perbaiki", isiDari(kini) as never)).rejects.toMatchObject({ code: "TEMPLAT_TIDAK_BERUBAH" });
  const rhk = kini.isi.rhk.map((satu, n) => (n === 0 ? { ...satu, teks: "Ibu hamil sehat sampai melahirkan" } : satu));
  expect(await w.budi.call("templatSkp.perbaiki", { ...isiDari(kini), rhk, catatan: "Kalimat hasil." } as never)).toMatchObject({ nomor: 2 });
  await expect(w.budi.call("templatSkp.perbaiki", { ...isiDari(kini), rhk } as never)).rejects.toMatchObject({ code: "DATA_SUDAH_BERUBAH" });
  const baru = await w.sari.call("templatSkp.lihat", { templatId } as never);
  expect(baru).toMatchObject({ nomor: 2, dipakai: 1, boleh: { ubah: false } });
  expect(baru.semuaVersi[0]).toMatchObject({
    nomor: 2,
    catatan: "Kalimat hasil.",
    beda: [{ bagian: "RHK 1", templat: RHK[0]?.teks, skp: "Ibu hamil sehat sampai melahirkan" }],
  });
  expect((await w.sari.call("templatSkp.asal", { skpId } as never)).asal).toMatchObject({ nomor: 1, beda: [] });
  const sekali = { unitId: w.cast.unit.puskesmas, nama: "BIDAN penyelia", namaJabatan: "Bidan", dariSkpId: dari };
  await expect(w.budi.call("templatSkp.tambah", sekali as never)).rejects.toMatchObject({ code: "NAMA_TEMPLAT_DIPAKAI", errors: [{ path: "nama" }] });
  await w.budi.call("templatSkp.hentikan", { templatId, versi: 2, alasan: "Diganti." } as never);
  expect((await w.sari.call("templatSkp.pilihan", {})).templat).toEqual([]);
  await expect(w.sari.call("templatSkp.pakai", { skpId, versi: 2, templatId } as never)).rejects.toMatchObject({ code: "TEMPLAT_DIHENTIKAN" });
  await expect(w.budi.call("templatSkp.perbaiki", { ...isiDari(kini), versi: 3, rhk } as never)).rejects.toMatchObject({ code: "TEMPLAT_DIHENTIKAN" });
});

test("indikator yang diambil dari pustaka menyimpan asalnya di versi baru templat; yang dihentikan meninggalkan kata-katanya saja", async () => {
  const { templatId } = await templat();
  const isi = { ...ISI_PUSTAKA, unitId: w.cast.unit.dinkes, mulai: "2026-01-01" };
  const [pakai, henti] = [
    await w.hendra.call("indikator.tambah", { ...isi, kode: "KES-01" } as never),
    await w.hendra.call("indikator.tambah", { ...isi, kode: "KES-02" } as never),
  ];
  await w.hendra.call("indikator.hentikan", { pustakaId: henti.pustakaId, versi: 1, alasan: "Diganti." } as never);
  const kini = await w.budi.call("templatSkp.lihat", { templatId } as never);
  const baris = ["11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"] as const;
  const versi = await Promise.all([pakai, henti].map(async ({ pustakaId }) => (await w.budi.call("indikator.lihat", { pustakaId })).kini.id));
  const diambil = baris.map((id) => ({ id, aspek: "KUANTITAS", teks: ISI_PUSTAKA.teks, target: ISI_PUSTAKA.targetContoh, arah: "NAIK" }));
  const rhk = kini.isi.rhk.map((satu, n) => (n === 0 ? { ...satu, indikator: [...satu.indikator, ...diambil] } : satu));
  const pustaka = baris.map((indikatorId, n) => ({ indikatorId, versiId: versi[n] }));
  await w.budi.call("templatSkp.perbaiki", { ...isiDari(kini), rhk, pustaka } as never);
  const baru = await w.budi.call("templatSkp.lihat", { templatId } as never);
  expect(baru.isi.rhk[0]?.indikator.map((satu) => satu.pustaka?.kode ?? null)).toEqual([null, "KES-01", null]);
  expect(baru.isi.rhk[0]?.indikator[1]).toMatchObject({ teks: ISI_PUSTAKA.teks, pustaka: { versiId: versi[0], pustakaId: pakai.pustakaId } });
  expect(baris).not.toContain(baru.isi.rhk[0]?.indikator[1]?.id);
});

test("hanya pimpinan dan pengelola unit yang membuat templat, dan hanya dari SKP yang boleh mereka baca", async () => {
  const { skpId } = await templat();
  const isi = { unitId: w.cast.unit.puskesmas, nama: "Lain", namaJabatan: "Bidan", dariSkpId: skpId };
  await expect(w.sari.call("templatSkp.tambah", isi as never)).rejects.toMatchObject({ code: "TIDAK_BERHAK" });
  await expect(w.budi.call("templatSkp.tambah", { ...isi, unitId: w.cast.unit.dinkes } as never)).rejects.toMatchObject({ code: "TIDAK_BERHAK" });
  const { templatId } = await w.hendra.call("templatSkp.tambah", { ...isi, unitId: w.cast.unit.pemko } as never);
  expect((await w.hendra.call("templatSkp.pilihanUnit", {})).unit[0]?.nama).toBe("Pemerintah Kota Medan");
  await expect(w.budi.call("templatSkp.hentikan", { templatId, versi: 1, alasan: "Uji." } as never)).rejects.toMatchObject({ code: "TIDAK_BERHAK" });
  const yusnidar = await skpDitetapkan(w, { pegawai: "yusnidar", penilai: "zulkifli" });
  await expect(w.budi.call("templatSkp.tambah", { ...isi, nama: "Intip", dariSkpId: yusnidar.skpId } as never)).rejects.toMatchObject({
    code: "SUMBER_TIDAK_TERBACA",
  });
  const kosong = await w.sari.call("skp.mulai", {});
  await expect(w.budi.call("templatSkp.tambah", { ...isi, nama: "Kosong", dariSkpId: kosong.skpId } as never)).rejects.toMatchObject({ code: "SUMBER_KOSONG" });
  expect((await w.lain.call("templatSkp.daftar", { cari: "lain medan" })).baris).toMatchObject([{ id: templatId, nama: "Lain" }]);
});

test("bentuk yang berbeda dan SKP yang bukan draf tidak menerima templat", async () => {
  const { templatId, skpId } = await templat();
  const { skpId: pimpinan } = await w.yusnidar.call("skp.mulai", {});
  await expect(w.yusnidar.call("templatSkp.pakai", { skpId: pimpinan, versi: 1, templatId } as never)).rejects.toMatchObject({ code: "KELUARGA_BERBEDA" });
  await expect(w.dewi.call("templatSkp.pakai", { skpId, versi: 1, templatId } as never)).rejects.toMatchObject({ code: "STATUS_TIDAK_MENGIZINKAN" });
});
