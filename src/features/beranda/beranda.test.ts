import { beforeEach, expect, test } from "vitest";
import { DALAM_JENDELA, evaluasiTerbuka } from "../../../tests/evaluasi-terbuka.ts";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";

let w: World;
beforeEach(async () => {
  w = await world();
});
const lihat = (siapa: "sari" | "budi" | "yusnidar" | "wali" | "hendra" | "meutia" | "zulkifli" | "lain") => w[siapa].call("beranda.lihat", {});

test("pegawai melihat langkahnya berubah dari memulai SKP sampai menunggu penetapan, penilai melihat gilirannya", async () => {
  expect((await lihat("sari")).langkah.utama).toMatchObject({ kode: "MULAI_SKP", tenggat: { hari: "2026-01-31" } });
  const { skpId } = await w.sari.call("skp.mulai", {});
  expect((await lihat("sari")).langkah.utama).toMatchObject({ kode: "LENGKAPI_SKP", tombol: { ke: `/skp/${skpId}` } });
  await w.sari.call("skp.simpan", {
    skpId,
    versi: 1,
    pendekatan: "KUANTITATIF",
    ekspektasi: {} as never,
    lampiran: { DUKUNGAN_SUMBER_DAYA: ["Tensimeter"], SKEMA_PERTANGGUNGJAWABAN: ["Laporan"], KONSEKUENSI: ["Penugasan"] },
    rhk: [
      {
        jenis: "UTAMA",
        teks: "Ibu hamil terlayani sesuai SOP",
        indikator: [{ aspek: "KUANTITAS", teks: "Persentase ibu hamil dengan ANC 6 kali", target: "80–90%" }],
      },
    ] as never,
  });
  const { versi } = await w.sari.call("skp.ajukan", { skpId, versi: 2 });
  expect((await lihat("sari")).langkah.utama).toMatchObject({ kode: "TUNGGU_PENETAPAN_SKP", jenis: "TUNGGU", judul: "SKP 2026 menunggu dr. Budi Nasution" });
  expect((await lihat("budi")).langkah.lain.concat((await lihat("budi")).langkah.utama)).toEqual(
    expect.arrayContaining([expect.objectContaining({ kode: "TETAPKAN_SKP", tombol: { teks: "Baca SKP Sari Rahmadani", ke: `/skp/${skpId}` } })]),
  );
  w.clock.set("2026-02-03T02:00:00Z");
  expect((await lihat("yusnidar")).langkah.lain.concat((await lihat("yusnidar")).langkah.utama)).toEqual(
    expect.arrayContaining([expect.objectContaining({ kode: "TETAPKAN_SKP_ESKALASI" })]),
  );
  await w.yusnidar.call("skp.kembalikan", { skpId, versi, alasan: "Tambahkan indikator waktu." });
  expect((await lihat("sari")).langkah.utama).toMatchObject({ kode: "PERBAIKI_SKP", alasan: expect.stringContaining("Tambahkan indikator waktu.") });
});

test("sepanjang Triwulan III: mencatat, menunggu penilaian, menerima, menandatangani", async () => {
  const { evaluasiId } = await evaluasiTerbuka(w);
  const mencatat = await lihat("sari");
  expect(mencatat.langkah.utama).toMatchObject({ kode: "CATAT_REALISASI", judul: "Catat realisasi Juli", tenggat: { hari: "2026-10-16" } });
  expect(mencatat.saya).toMatchObject({
    bulan: "2026-07",
    indikator: [
      {
        teks: "Ibu hamil yang mendapat ANC sedikitnya 6 kali",
        terakhir: { bulan: "2026-09", nilai: 69, posisi: "SESUAI", klausa: "September dalam rentang (66–72%)" },
      },
      { terakhir: { nilai: 33, posisi: "DIBAWAH" } },
    ],
    umpanBalik: [{ teks: expect.any(String) }, { teks: expect.any(String) }],
    hasil: null,
  });
  expect(mencatat.saya?.indikator[0]?.seri).toHaveLength(12);
  expect((await lihat("budi")).tim).toMatchObject({
    periode: { nama: "Triwulan III 2026" },
    orang: [{ nama: "Sari Rahmadani", status: "TERBUKA", terisi: 4, adaUmpanBalik: true }],
  });
  expect((await lihat("budi")).langkah.lain.concat((await lihat("budi")).langkah.utama).map((satu) => satu.kode)).toContain("NILAI_TIM");
  const simpan = await w.budi.call("evaluasi.tetapkanPredikat", {
    evaluasiId,
    versi: 1,
    hasilKerja: "SESUAI",
    perilakuKerja: "SESUAI",
    alasanHasilKerja: "Sesuai bukti bulan September.",
    alasanPerilakuKerja: "Sesuai umpan balik rekan.",
    sampaikan: false,
  } as never);
  expect((await lihat("sari")).langkah.utama.kode).toBe("TUNGGU_HASIL");
  expect((await lihat("budi")).langkah.lain.concat((await lihat("budi")).langkah.utama).map((satu) => satu.kode)).toContain("SAMPAIKAN_HASIL");
  expect((await lihat("sari")).saya?.hasil).toBeNull();
  await w.budi.call("evaluasi.sampaikan", { evaluasiId, versi: simpan.versi } as never);
  expect((await lihat("sari")).langkah.utama).toMatchObject({ kode: "TERIMA_HASIL", tombol: { ke: `/hasil/${evaluasiId}` } });
  await w.sari.call("evaluasi.terima", { evaluasiId } as never);
  // 14 working days after Wednesday 14 October
  expect((await lihat("sari")).langkah.utama).toMatchObject({ kode: "TANDA_TANGANI", tenggat: { hari: "2026-11-03" } });
  await w.sari.call("evaluasi.tandaTangani", { evaluasiId } as never);
  const selesai = await lihat("sari");
  expect(selesai.langkah.utama).toMatchObject({ jenis: "SELESAI", judul: "Tidak ada yang menunggu Anda", tombol: null });
  expect(selesai.saya?.hasil).toMatchObject({ evaluasiId, predikat: "BAIK", periode: "Triwulan III 2026" });
});

test("pengelola, pimpinan, dan inspektorat melihat kemajuan unit; orang lain tidak", async () => {
  await evaluasiTerbuka(w, "sari", { capaian: null });
  w.clock.set(DALAM_JENDELA);
  const hendra = await lihat("hendra");
  expect(hendra.langkah.utama).toMatchObject({ kode: "MULAI_SKP" });
  expect(hendra.langkah.lain.map((satu) => satu.kode)).toEqual(["TETAPKAN_CAPAIAN", "BANTU_PENILAI"]);
  expect(hendra.kemajuan).toMatchObject({ capaianBelum: [{ unit: "UPT Puskesmas Uji", dinilai: 1 }], tertahan: [{ penilai: "dr. Budi Nasution", belum: 1 }] });
  const dinkes = hendra.kemajuan?.unit.find((satu) => satu.nama === "Dinas Kesehatan");
  expect(dinkes).toMatchObject({ orang: 5, skp: { belum: 4, ditetapkan: 1 }, alur: { selesai: 0, penilai: 1, belum: 0 } });
  const { kemajuan } = await lihat("zulkifli");
  expect(kemajuan?.unit.find((satu) => satu.nama === "Dinas Kesehatan")).toEqual(dinkes);
  expect(kemajuan?.capaianBelum).toEqual([]);
  const meutia = await lihat("meutia");
  expect(meutia.langkah.lain.concat(meutia.langkah.utama).map((satu) => satu.kode)).toContain("PERIKSA_AUDIT");
  expect((await lihat("sari")).kemajuan).toBeNull();
});

test("Wali Kota bukan ASN: tanpa SKP sendiri, dengan orang yang dinilai", async () => {
  const wali = await lihat("wali");
  expect(wali.saya).toBeNull();
  expect(wali.langkah.utama.jenis).toBe("SELESAI");
});

test("jendela yang lewat naik ke atasan penilai", async () => {
  await evaluasiTerbuka(w);
  w.clock.set("2026-10-28T02:00:00Z");
  const { langkah } = await lihat("yusnidar");
  expect([langkah.utama, ...langkah.lain]).toEqual(
    expect.arrayContaining([expect.objectContaining({ kode: "NILAI_SEBAGAI_ATASAN", tenggat: expect.objectContaining({ hari: "2026-11-13" }) })]),
  );
  expect((await lihat("sari")).langkah.utama).toMatchObject({ kode: "TUNGGU_ATASAN" });
});

test("hari ini terbuka bagi siapa pun, beranda tidak", async () => {
  w.clock.set(DALAM_JENDELA);
  expect(await w.publik.call("beranda.hariIni", {})).toEqual({
    hariIni: "2026-10-14",
    kabar: ["Realisasi Triwulan III 2026 dicatat sampai Jumat, 16 Oktober, 2 hari lagi.", "Penilaian Triwulan III 2026 berlangsung 12–26 Oktober."],
  });
  await expect(w.publik.call("beranda.lihat", {})).rejects.toMatchObject({ code: "BELUM_MASUK" });
  expect(await w.sari.call("beranda.bantuan", {})).toEqual({ pengelola: ["Hendra Ginting"] });
});
