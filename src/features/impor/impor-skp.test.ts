import { beforeEach, expect, test } from "vitest";
import { readXlsx } from "hucre/xlsx";
import { skpDiajukan } from "../../../tests/skp-uji.ts";
import { skpDitetapkan } from "../../../tests/skp-ditetapkan.ts";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";
import { periksaSekarang } from "./jobs.ts";
import { batalkanSekarang, terapkanSekarang } from "./laksanakan.ts";

let w: World;
beforeEach(async () => {
  w = await world();
});

const KEPALA = "NIP;Nama;RHK pimpinan yang diintervensi;Jenis RHK;RHK;Aspek;Indikator;Target;NIP penilai;Status SKP";
const baris = (
  siapa: "sari" | "dewi" | "ratna" | "lain",
  rhk: string,
  indikator: string,
  target = "80–90%",
  lain: { jenis?: string; aspek?: string; penilai?: string; atas?: string } = {},
) =>
  [w[siapa].nip, "siapa saja", lain.atas ?? "", lain.jenis ?? "Utama", rhk, lain.aspek ?? "Kuantitas", indikator, target, lain.penilai ?? "", "Draf"].join(";");
const berkas = (...isi: string[]) => new TextEncoder().encode([KEPALA, ...isi].join("\n"));
const hari = () => w.clock.now().toISOString().slice(0, 10);

async function kirim(isi: Uint8Array, unit: keyof World["cast"]["unit"] = "dinkes") {
  const { imporId } = await w.hendra.call("impor.unggah", { jenis: "SKP", unitId: w.cast.unit[unit], berkas: { nama: "skp.csv", isi } } as never);
  await periksaSekarang(w.connection.db, imporId, hari());
  return w.hendra.call("impor.lihat", { imporId });
}
async function terapkan(imporId: string, versi: number) {
  await w.hendra.call("impor.terapkan", { imporId, versi });
  await terapkanSekarang(w.connection.db, imporId, w.hendra.pegawaiId, w.clock.now());
  return (await w.hendra.call("impor.lihat", { imporId })).impor;
}
async function batalkan(imporId: string) {
  const { versi } = (await w.hendra.call("impor.lihat", { imporId })).impor;
  await w.hendra.call("impor.batalkan", { imporId, versi });
  await batalkanSekarang(w.connection.db, imporId, w.hendra.pegawaiId, w.clock.now());
  return (await w.hendra.call("impor.lihat", { imporId })).impor;
}
const skp = async (siapa: "sari" | "dewi" | "ratna") => {
  const [satu] = (await w[siapa].call("skp.daftarSaya", {})).skp;
  return satu ? w[siapa].call("skp.lihat", { skpId: satu.id }) : null;
};
const isiDua = () =>
  berkas(
    baris("sari", "Ibu hamil terlayani sesuai SOP", "Persentase ibu hamil dengan ANC 6 kali", "80–90%", { atas: "Angka kematian ibu turun" }),
    baris("sari", "Ibu hamil terlayani sesuai SOP", "Lama tunggu di poli", "maksimal 30 menit", { aspek: "Waktu" }),
    baris("sari", "Data kohort lengkap", "Persentase kohort terisi", "95–98%", { jenis: "Tambahan" }),
    baris("dewi", "Bayi baru lahir mendapat kunjungan lengkap", "Persentase bayi dengan tiga kunjungan"),
  );

test("satu baris satu indikator menjadi draf milik pegawainya; pratinjau menyebut untuk siapa; diulang tidak menggandakan", async () => {
  const pimpinan = await skpDitetapkan(w, { pegawai: "budi", penilai: "yusnidar" }, { rhk: [{ teks: "Angka kematian ibu turun" }] });
  const { impor, baris: rencana } = await kirim(isiDua());
  expect(impor).toMatchObject({ status: "SIAP", jumlahBaris: 4, ringkasan: { TAMBAH: 4 } });
  expect(rencana[0]?.peringatan).toEqual(["Draf baru untuk Sari Rahmadani: 2 hasil kerja, dinilai dr. Budi Nasution."]);
  expect(await skp("sari")).toBeNull();
  expect(await terapkan(impor.id, impor.versi)).toMatchObject({ status: "DITERAPKAN", galat: null });
  const milik = await skp("sari");
  expect(milik).toMatchObject({ status: "DRAF", pendekatan: "KUANTITATIF", penilai: { nama: "dr. Budi Nasution" }, boleh: { ubah: true, ajukan: true } });
  expect(
    milik?.rhk.map((satu) => [satu.jenis, satu.teks, satu.rhkPimpinanId, satu.indikator.map(({ teks, target, aspek, arah }) => [teks, target, aspek, arah])]),
  ).toEqual([
    [
      "UTAMA",
      "Ibu hamil terlayani sesuai SOP",
      pimpinan.rhk[0]?.id,
      [
        ["Persentase ibu hamil dengan ANC 6 kali", "80–90%", "KUANTITAS", "NAIK"],
        ["Lama tunggu di poli", "maksimal 30 menit", "WAKTU", "TURUN"],
      ],
    ],
    ["TAMBAHAN", "Data kohort lengkap", null, [["Persentase kohort terisi", "95–98%", "KUANTITAS", "NAIK"]]],
  ]);
  expect(milik?.jejak[0]).toMatchObject({ oleh: w.hendra.nama, tindakan: "PESAN" });
  expect((await kirim(isiDua())).impor).toMatchObject({ status: "SIAP", ringkasan: { SAMA: 4 } });
});

test("draf kosong diisi tanpa baris kosong yang tersisa; draf lain, SKP yang diajukan, dan yang ditetapkan dilaporkan dan tidak disentuh", async () => {
  const { skpId } = await w.sari.call("skp.mulai", { pendekatan: "KUALITATIF" });
  const kosong = { jenis: "UTAMA", teks: "", indikator: [{ teks: "", target: "" }] };
  await w.sari.call("skp.simpan", { skpId, versi: 1, pendekatan: "KUALITATIF", rhk: [kosong], ekspektasi: {}, lampiran: {} } as never);
  const { impor } = await kirim(isiDua());
  expect(impor.ringkasan).toMatchObject({ UBAH: 3, TAMBAH: 1 });
  await terapkan(impor.id, impor.versi);
  expect((await skp("sari"))?.rhk.map(({ teks, indikator }) => [teks, indikator.length])).toEqual([
    ["Ibu hamil terlayani sesuai SOP", 2],
    ["Data kohort lengkap", 1],
  ]);
  const ratna = await skpDiajukan(w, "ratna");
  const lain = await kirim(berkas(baris("sari", "Hasil yang lain", "Ukuran"), baris("ratna", "Hasil yang lain", "Ukuran")));
  expect(lain.impor).toMatchObject({ status: "BERGALAT", ringkasan: { GALAT: 2 } });
  expect(lain.baris.map(({ galat }) => galat[0])).toEqual([
    { sel: "A2", kolom: "NIP", pesan: "Draf Sari Rahmadani sudah berisi tulisan lain, jadi tidak ditimpa." },
    { sel: "A3", kolom: "NIP", pesan: "SKP Ratna Harahap sudah diajukan, jadi tidak diubah lewat impor." },
  ]);
  await w.budi.call("skp.tetapkan", { skpId: ratna.skpId, versi: ratna.versi } as never);
  expect((await kirim(berkas(baris("ratna", "Hasil yang lain", "Ukuran")))).baris[0]?.galat[0]?.pesan).toContain("sudah ditetapkan");
  expect((await kirim(berkas(baris("ratna", "Ibu hamil terlayani sesuai SOP", "Persentase ibu hamil dengan ANC 6 kali")))).impor.ringkasan).toMatchObject({
    SAMA: 1,
  });
});

test("galat disebut dengan selnya: orang tak dikenal, di luar unit, aspek asing, indikator kembar, jenis yang berbeda; satu galat menahan semuanya", async () => {
  const { impor, baris: rencana } = await kirim(
    berkas(
      baris("sari", "Hasil", "Ukuran"),
      baris("sari", "hasil", "ukuran"),
      baris("sari", "Hasil", "Ukuran lain", "80%", { jenis: "Tambahan" }),
      baris("dewi", "Hasil", "Ukuran", "80%", { aspek: "Warna" }),
      baris("lain", "Hasil", "Ukuran"),
      `199001012015031009;;;;Hasil;;Ukuran;80%;;`,
      `${w.ratna.nip};;;;Hasil;;;80%;;`,
    ),
  );
  expect(impor.status).toBe("BERGALAT");
  expect(rencana.map(({ galat }) => galat.map(({ sel, pesan }) => `${sel} ${pesan.split(/[.:]/)[0]}`))).toEqual([
    [],
    ["G3 Indikator ini sudah ada di baris 2"],
    ["D4 Jenis RHK ini berbeda dengan baris 2, padahal hasil kerjanya sama"],
    [expect.stringContaining('F5 "Warna" bukan aspek')],
    [expect.stringContaining("A6 Ma'ruf")],
    ["A7 NIP 199001012015031009 belum tercatat di Terang"],
    ["G8 Indikator belum diisi"],
  ]);
  await expect(w.hendra.call("impor.terapkan", { imporId: impor.id, versi: impor.versi })).rejects.toMatchObject({ code: "IMPOR_TIDAK_SIAP" });
});

test("dibatalkan selama draf belum disentuh; sesudah pegawai menulis, mengajukan, atau berpesan, tidak lagi", async () => {
  const { impor } = await kirim(isiDua());
  await terapkan(impor.id, impor.versi);
  expect(await batalkan(impor.id)).toMatchObject({ status: "DIBATALKAN" });
  expect(await skp("sari")).toBeNull();
  const lagi = await kirim(isiDua());
  await terapkan(lagi.impor.id, lagi.impor.versi);
  const milik = await skp("dewi");
  await w.dewi.call("skp.tulisPesan", { skpId: milik?.id ?? "", pesan: "Target ini masih saya pelajari." } as never);
  const gagal = await batalkan(lagi.impor.id);
  expect(gagal).toMatchObject({ status: "DITERAPKAN" });
  expect(gagal.galat).toContain("1 SKP sudah diubah");
  expect(await skp("sari")).not.toBeNull();
});

test("penilai yang lain dari struktur diberitahukan; tanpa target menjadi kualitatif; contoh lembarnya terbaca kembali", async () => {
  const { impor, baris: rencana } = await kirim(berkas(baris("sari", "Hasil", "Narasi yang memuat 80–90%", "", { penilai: w.hendra.nip ?? "", aspek: "" })));
  expect(rencana[0]?.peringatan[1]).toContain("bukan NIP");
  await terapkan(impor.id, impor.versi);
  expect(await skp("sari")).toMatchObject({ pendekatan: "KUALITATIF", rhk: [{ indikator: [{ target: null, aspek: null }] }] });
  const contoh = await w.hendra.call("impor.unduhContoh", { jenis: "SKP" });
  const { sheets } = await readXlsx(contoh.isi);
  expect(sheets[0]?.rows[0]?.slice(0, 5)).toEqual(["NIP", "RHK pimpinan", "Penugasan dari", "Jenis", "RHK"]);
});

test("langkah tiap triwulan dibaca dari kolomnya; yang tidak terbaca disebut di selnya", async () => {
  const kepala = "NIP;RHK;Aspek;Indikator;Target;Bertahap per triwulan";
  const isi = (langkah: string) =>
    new TextEncoder().encode(`${kepala}\n${w.sari.nip};Bayi terlindungi;Kuantitas;Persentase bayi dengan imunisasi lengkap;80%;"${langkah}"`);
  const salah = await kirim(isi("20; banyak"));
  expect(salah.baris[0]?.galat).toMatchObject([{ kolom: "Bertahap per triwulan", pesan: expect.stringMatching(/paling banyak empat angka/) }]);
  const { impor } = await kirim(isi("20; 40;; 80"));
  await terapkan(impor.id, impor.versi);
  expect((await skp("sari"))?.rhk[0]?.indikator[0]).toMatchObject({ target: "80%", lintasan: [20, 40, null, 80] });
  expect((await kirim(isi("20; 40;; 80"))).impor.ringkasan).toMatchObject({ SAMA: 1 });
  const lain = await kirim(isi("20 dokumen; 40"));
  expect(lain.baris[0]?.galat).toMatchObject([{ pesan: expect.stringMatching(/satuan target setahun, %/) }]);
});

test("lampiran dan ekspektasi khusus ikut terbaca; yang berulang di tiap baris dihitung sekali; pembatalan membawanya kembali", async () => {
  const kepala = "NIP;RHK;Aspek;Indikator;Target;Dukungan sumber daya;Pertanggungjawaban;Konsekuensi;Ekspektasi khusus";
  const satu = (indikator: string, lampiran: string) => `${w.sari.nip};Ibu hamil terlayani sesuai SOP;Kuantitas;${indikator};80–90%;${lampiran}`;
  const penuh =
    '"- Satu tensimeter\n- Kendaraan puskesmas";Laporan bulanan;Penugasan baru;"Kolaboratif: Berbagi jadwal\nBerorientasi pelayanan: Menyapa lebih dahulu"';
  const isi = (...baris: string[]) => new TextEncoder().encode([kepala, ...baris].join("\n"));
  const berulang = isi(satu("ANC 6 kali", penuh), satu("Kelas ibu hamil", penuh));
  const { impor, baris: rencana } = await kirim(berulang);
  expect(impor).toMatchObject({ status: "SIAP" });
  expect(rencana[0]?.peringatan).toEqual(["Draf baru untuk Sari Rahmadani: 1 hasil kerja, 4 butir lampiran, 2 ekspektasi khusus, dinilai dr. Budi Nasution."]);
  await terapkan(impor.id, impor.versi);
  expect(await skp("sari")).toMatchObject({
    lampiran: {
      DUKUNGAN_SUMBER_DAYA: ["Satu tensimeter", "Kendaraan puskesmas"],
      SKEMA_PERTANGGUNGJAWABAN: ["Laporan bulanan"],
      KONSEKUENSI: ["Penugasan baru"],
    },
    ekspektasi: { KOLABORATIF: ["Berbagi jadwal"], BERORIENTASI_PELAYANAN: ["Menyapa lebih dahulu"] },
  });
  expect((await kirim(berulang)).impor).toMatchObject({ ringkasan: { SAMA: 2 } });
  expect((await kirim(isi(satu("ANC 6 kali", "Lain;;;"), satu("Kelas ibu hamil", ";;;")))).impor).toMatchObject({ ringkasan: { GALAT: 2 } });
  // what is taken out of the list of completeness is read again as the same
  const berkas = await w.hendra.call("kelengkapan.eksporIsi", { unitId: w.cast.unit.dinkes, bentuk: "csv" });
  expect((await kirim(berkas.isi)).impor).toMatchObject({ ringkasan: { SAMA: 2 } });
  await batalkan(impor.id);
  expect(await skp("sari")).toBeNull();
  expect(await w.connection.db.selectFrom("lampiran_skp").select("id").execute()).toEqual([]);
  const tanpaNilai = await kirim(isi(satu("ANC 6 kali", ";;;Berbagi jadwal")));
  expect(tanpaNilai.impor.ringkasan).toMatchObject({ GALAT: 1 });
  expect(tanpaNilai.baris[0]?.galat[0]?.pesan).toContain("Awali tiap baris dengan nilainya");
});
