import { beforeEach, describe, expect, test } from "vitest";
import { terbitkanSkp } from "#features/dokumen/terbitkan.ts";
import { tandaiPengganti } from "#features/penilai/queries.ts";
import { lockSkp } from "./queries.ts";
import { ratnaMenggantiBudi, evaluasiUji, skpDitetapkan } from "../../../tests/skp-ditetapkan.ts";
import type { SkpUji } from "../../../tests/skp-ditetapkan.ts";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";

let w: World;
let skp: SkpUji;
const LAMPIRAN = { DUKUNGAN_SUMBER_DAYA: ["Satu tensimeter"], SKEMA_PERTANGGUNGJAWABAN: ["Laporan bulanan"], KONSEKUENSI: ["Penugasan baru"] };
const ANC = { teks: "Persentase ibu hamil dengan ANC 6 kali", target: "80–90%", bawah: 80, atas: 90, satuan: "%", arah: "NAIK" as const };

beforeEach(async () => {
  w = await world();
  skp = await skpDitetapkan(
    w,
    { pegawai: "sari", penilai: "budi", atasan: "yusnidar" },
    {
      rhk: [
        { teks: "Ibu hamil terlayani sesuai SOP", indikator: [ANC] },
        { teks: "Kelas ibu hamil terlaksana", indikator: [{ teks: "Jumlah kelas", target: "12 kelas", bawah: 12, satuan: "kelas", arah: "NAIK" }] },
      ],
    },
  );
  for (const triwulan of ["I", "II", "III", "IV-AKHIR"] as const) await evaluasiUji(w, skp, { pegawai: "sari", penilai: "budi" }, triwulan, "TERBUKA");
  await w.connection.db
    .insertInto("lampiran_skp")
    .values(Object.entries(LAMPIRAN).map(([jenis, [teks = ""]]) => ({ skp_id: skp.skpId, jenis: jenis as "KONSEKUENSI", urutan: 0, teks })))
    .execute();
});

const mulai = (who: World["sari"] = w.sari) =>
  who.call("skp.mulaiPerubahan", { skpId: skp.skpId, jenis: "PENUGASAN_BARU", alasan: "Ditugaskan di tim imunisasi mulai Mei.", tugasBelajar: null });

/** The draft as the form sends it: the first result with a new target, the second dropped, a new one added. */
async function ubahIsi(skpId: string) {
  const draf = await w.sari.call("skp.lihat", { skpId });
  const [pertama] = draf.rhk;
  return w.sari.call("skp.simpan", {
    skpId,
    versi: draf.versi,
    pendekatan: "KUANTITATIF",
    rhk: [
      {
        ...pertama,
        indikator: [
          { ...pertama?.indikator[0], target: "85–95%" },
          { aspek: "KUALITAS", teks: "Indeks kepuasan ibu hamil", target: "88", indikator: [] },
        ],
      },
      {
        jenis: "TAMBAHAN",
        teks: "Bayi di wilayah kerja memperoleh imunisasi dasar lengkap",
        indikator: [{ aspek: "KUANTITAS", teks: "Persentase bayi dengan imunisasi dasar lengkap", target: "95%" }],
      },
    ] as never,
    ekspektasi: { KOLABORATIF: ["Berbagi jadwal dengan tim imunisasi"] } as never,
    lampiran: LAMPIRAN,
  });
}

/** Drawn up, handed in, and set by the rater. */
async function terapkan(skpId: string) {
  const isi = await ubahIsi(skpId);
  const diajukan = await w.sari.call("skp.ajukan", { skpId, versi: isi.versi });
  return w.budi.call("skp.tetapkan", { skpId, versi: diajukan.versi });
}

describe("perubahan SKP yang sudah ditetapkan", () => {
  test("SKP tetap berlaku selama perubahan disusun, dan perubahan tidak tampak sebagai SKP kedua", async () => {
    const { skpId } = await mulai();
    await ubahIsi(skpId);
    const asli = await w.sari.call("skp.lihat", { skpId: skp.skpId });
    expect(asli).toMatchObject({ status: "DITETAPKAN", perubahanTerbuka: { skpId, status: "DRAF" }, boleh: { mulaiPerubahan: false } });
    expect(asli.rhk.map((one) => one.teks)).toEqual(["Ibu hamil terlayani sesuai SOP", "Kelas ibu hamil terlaksana"]);
    const daftar = await w.sari.call("skp.daftarSaya", {});
    expect(daftar.skp).toHaveLength(1);
    expect(daftar).toMatchObject({ bolehMulai: false, skp: [{ id: skp.skpId, perubahan: { skpId, status: "DRAF" } }] });
    w.clock.set("2026-02-10T02:00:00Z");
    const bulan = await w.sari.call("realisasi.lihatBulan", { bulan: "2026-02" });
    expect(bulan.baris).toHaveLength(2);
    expect((await w.budi.call("skp.daftarTim", {})).tim.filter((one) => one.nama === w.sari.nama)).toHaveLength(1);
  });

  test("manual dan strategi yang ditulis selama perubahan terbuka tinggal pada SKP-nya, juga bila perubahan dibatalkan", async () => {
    const iki = skp.rhk[0]?.indikator[0] ?? "";
    const isi = { definisi: "Ibu hamil terdaftar", formula: "", satuan: "%", tingkat: "", sumberData: "Kohort", periode: "BULANAN" };
    await w.sari.call("manualIki.simpan", { skpId: skp.skpId, indikatorId: iki, versi: 0, tujuan: "Tujuan lama", ...isi } as never);
    const { skpId } = await mulai();
    const [salinan] = (await w.sari.call("manualIki.lihat", { skpId })).iki;
    expect(salinan).toMatchObject({ tujuan: "Tujuan lama", versi: 1 });
    w.clock.set("2026-02-10T03:00:00Z");
    const di = { skpId, indikatorId: salinan?.indikatorId ?? "" };
    await w.sari.call("manualIki.simpan", { ...di, versi: 1, tujuan: "Tujuan baru", ...isi } as never);
    await w.sari.call("strategi.mulai", { ...di, cara: "PEMBAGIAN_ASPEK", hasil: "Kelas ibu hamil berjalan" });
    const daftar = async (id: string) =>
      (await w.sari.call("strategi.daftar", { skpId: id })).iki.flatMap(({ strategi }) => strategi.map(({ hasil }) => hasil));
    expect(await daftar(skpId)).toEqual(["Kelas ibu hamil berjalan"]);
    await w.sari.call("skp.batalkanPerubahan", { skpId });
    expect(await daftar(skp.skpId)).toEqual(["Kelas ibu hamil berjalan"]);
    expect((await w.sari.call("manualIki.lihat", { skpId: skp.skpId })).iki[0]).toMatchObject({ indikatorId: iki, tujuan: "Tujuan baru", versi: 2 });
    // set: the same, and a manual that was written on the SKP meanwhile is not lost to an older copy
    const lagi = await mulai();
    w.clock.set("2026-02-10T04:00:00Z");
    await w.sari.call("manualIki.simpan", { skpId: skp.skpId, indikatorId: iki, versi: 2, tujuan: "Tujuan terbaru", ...isi } as never);
    await terapkan(lagi.skpId);
    expect((await w.sari.call("manualIki.lihat", { skpId: skp.skpId })).iki[0]).toMatchObject({ indikatorId: iki, tujuan: "Tujuan terbaru", versi: 3 });
    expect(await daftar(skp.skpId)).toEqual(["Kelas ibu hamil berjalan"]);
  });

  test("perubahan demi perubahan: baris yang berakhir pada perubahan berbeda tidak berebut tempat", async () => {
    const hapus = async (ke: number, indikator: number | null) => {
      const { skpId } = await w.sari.call("skp.mulaiPerubahan", { skpId: skp.skpId, jenis: "PENUGASAN_BARU", alasan: "Tugas berganti.", tugasBelajar: null });
      const draf = await w.sari.call("skp.lihat", { skpId });
      const rhk =
        indikator === null
          ? draf.rhk.toSpliced(ke, 1)
          : draf.rhk.map((satu, n) => (n === ke ? { ...satu, indikator: satu.indikator.toSpliced(indikator, 1) } : satu));
      const isi = { pendekatan: draf.pendekatan, ekspektasi: draf.ekspektasi, lampiran: draf.lampiran, rhk };
      const { versi } = await w.sari.call("skp.simpan", { skpId, versi: draf.versi, ...isi } as never);
      const diajukan = await w.sari.call("skp.ajukan", { skpId, versi });
      return w.budi.call("skp.tetapkan", { skpId, versi: diajukan.versi });
    };
    const tambah = async () => {
      const { skpId } = await mulai();
      return terapkan(skpId);
    };
    const { rhk } = await tambah();
    expect(rhk.map((satu) => satu.indikator.length)).toEqual([2, 1]);
    await hapus(0, 1);
    await tambah();
    expect((await hapus(0, 0)).rhk.map((satu) => satu.indikator.length)).toEqual([1, 1]);
  });

  test("bedanya dibaca kedua pihak: kata lama, kata baru, dan sebabnya", async () => {
    const { skpId } = await mulai();
    await ubahIsi(skpId);
    const { perubahan } = await w.budi.call("skp.lihat", { skpId });
    expect(perubahan).toMatchObject({ skpId: skp.skpId, jenis: "PENUGASAN_BARU", alasan: "Ditugaskan di tim imunisasi mulai Mei." });
    expect(perubahan?.beda).toEqual(
      expect.arrayContaining([
        { bagian: "Target RHK 1, indikator 1", dari: "80–90%", menjadi: "85–95%" },
        { bagian: "RHK 1, indikator 2", dari: null, menjadi: "Indeks kepuasan ibu hamil" },
        { bagian: "RHK dihapus", dari: "Kelas ibu hamil terlaksana", menjadi: null },
        { bagian: "Ekspektasi khusus Kolaboratif", dari: null, menjadi: "Berbagi jadwal dengan tim imunisasi" },
      ]),
    );
    expect(perubahan?.beda.some((one) => one.bagian.startsWith("Lampiran") || one.bagian === "Dukungan sumber daya")).toBe(false);
  });

  test("ditetapkan: pengenal dan realisasi tetap, baris yang hilang berakhir, versi lama tersimpan dengan alasannya", async () => {
    w.clock.set("2026-02-10T02:00:00Z");
    const [anc, kelas] = skp.rhk;
    await w.sari.call("realisasi.simpan", {
      rhkId: kelas?.id ?? "",
      indikatorId: kelas?.indikator[0],
      bulan: "2026-02",
      nilai: 2,
      uraian: "Dua kelas",
      versi: 0,
    } as never);
    const { skpId } = await mulai();
    const sesudah = await terapkan(skpId);
    expect(sesudah.id).toBe(skp.skpId);
    expect(sesudah.rhk.map((one) => one.teks)).toEqual(["Ibu hamil terlayani sesuai SOP", "Bayi di wilayah kerja memperoleh imunisasi dasar lengkap"]);
    expect(sesudah.rhk[0]).toMatchObject({
      id: anc?.id,
      indikator: [{ id: anc?.indikator[0], target: "85–95%", targetBawah: 85 }, { teks: "Indeks kepuasan ibu hamil" }],
    });
    expect(sesudah).toMatchObject({ status: "DITETAPKAN", perubahanTerbuka: null, perubahan: null });
    expect(sesudah.jejak[0]).toMatchObject({ tindakan: "TERAPKAN_PERUBAHAN", oleh: w.budi.nama });
    expect(sesudah.jejak.map((one) => one.tindakan)).toEqual(expect.arrayContaining(["MULAI_PERUBAHAN", "AJUKAN"]));
    await expect(w.sari.call("skp.lihat", { skpId })).rejects.toMatchObject({ code: "TIDAK_DITEMUKAN" });

    const februari = await w.sari.call("realisasi.lihatBulan", { bulan: "2026-02" });
    expect(februari.baris.find((one) => one.rhkId === kelas?.id)?.realisasi?.uraian).toBe("Dua kelas");
    expect(februari.baris.map((one) => one.teks)).toContain("Indeks kepuasan ibu hamil");
    w.clock.set("2026-03-05T02:00:00Z");
    const maret = await w.sari.call("realisasi.lihatBulan", { bulan: "2026-03" });
    expect(maret.baris.map((one) => one.rhkId)).not.toContain(kelas?.id);

    const { versi } = await w.sari.call("skp.riwayatVersi", { skpId: skp.skpId });
    expect(versi).toMatchObject([{ nomor: 1, jenis: "PENUGASAN_BARU", alasan: "Ditugaskan di tim imunisasi mulai Mei.", digantiOleh: w.budi.nama }]);
    const lama = await w.meutia.call("skp.lihatVersi", { skpId: skp.skpId, nomor: 1 });
    expect(lama.rhk.map((one) => one.teks)).toEqual(["Ibu hamil terlayani sesuai SOP", "Kelas ibu hamil terlaksana"]);
    await expect(w.lain.call("skp.lihatVersi", { skpId: skp.skpId, nomor: 1 })).rejects.toMatchObject({ code: "TIDAK_DITEMUKAN" });
  });

  test("evaluasi triwulan membaca baris yang berlaku dalam triwulan itu", async () => {
    w.clock.set("2026-05-11T02:00:00Z");
    await terapkan((await mulai()).skpId);
    const rhkDinilai = async (bulan: string) => (await w.sari.call("realisasi.lihatBulan", { bulan })).baris.map((one) => one.rhk.teks);
    expect(await rhkDinilai("2026-04")).toContain("Kelas ibu hamil terlaksana");
    expect(await rhkDinilai("2026-04")).not.toContain("Bayi di wilayah kerja memperoleh imunisasi dasar lengkap");
    w.clock.set("2026-06-11T02:00:00Z");
    expect(await rhkDinilai("2026-06")).toContain("Bayi di wilayah kerja memperoleh imunisasi dasar lengkap");
    const evaluasi = await w.connection.db.selectFrom("evaluasi").select(["id", "periode_evaluasi_id"]).where("skp_id", "=", skp.skpId).execute();
    const lihat = async (triwulan: "I" | "III") => {
      const id = evaluasi.find((one) => one.periode_evaluasi_id === w.cast.periodeEvaluasi[triwulan])?.id ?? "";
      return JSON.stringify(await w.budi.call("evaluasi.lihat", { evaluasiId: id }));
    };
    expect(await lihat("I")).toContain("Kelas ibu hamil terlaksana");
    expect(await lihat("I")).not.toContain("imunisasi dasar lengkap");
    expect(await lihat("III")).not.toContain("Kelas ibu hamil terlaksana");
    expect(await lihat("III")).toContain("imunisasi dasar lengkap");
  });

  test("dokumen lama digantikan; yang baru memuat kata baru", async () => {
    const { db } = w.connection;
    const terbit = () => db.transaction().execute((tx) => terbitkanSkp(tx, skp.skpId, w.clock.now()));
    expect((await terbit()).map((one) => one.form).toSorted()).toEqual(["A.1.7", "A.1.8"]);
    await terapkan((await mulai()).skpId);
    expect((await terbit()).map((one) => one.form).toSorted()).toEqual(["A.1.7", "A.1.8"]);
    const dokumen = await db.selectFrom("dokumen").select(["form", "digantikan_pada", "data"]).where("form", "=", "A.1.7").orderBy("dibuat_pada").execute();
    expect(dokumen.map((one) => [one.digantikan_pada !== null, JSON.stringify(one.data).includes("imunisasi dasar lengkap")])).toEqual(
      expect.arrayContaining([
        [true, false],
        [false, true],
      ]),
    );
  }, 60_000);

  test("dibatalkan: SKP seperti semula, jejaknya tetap", async () => {
    const { skpId } = await mulai(w.budi);
    await ubahIsi(skpId);
    expect(await w.sari.call("skp.batalkanPerubahan", { skpId })).toEqual({ skpId: skp.skpId });
    const asli = await w.sari.call("skp.lihat", { skpId: skp.skpId });
    expect(asli).toMatchObject({ perubahanTerbuka: null, boleh: { mulaiPerubahan: true } });
    expect(asli.rhk).toHaveLength(2);
    expect(asli.jejak.map((one) => one.tindakan)).toEqual(expect.arrayContaining(["MULAI_PERUBAHAN", "BATAL_PERUBAHAN"]));
    await expect(w.sari.call("skp.batalkanPerubahan", { skpId: skp.skpId })).rejects.toMatchObject({ code: "BUKAN_PERUBAHAN" });
  });

  test("satu perubahan pada satu waktu; yang kosong tidak diajukan; pendekatan tidak berganti", async () => {
    const { skpId } = await mulai();
    await expect(mulai(w.budi)).rejects.toMatchObject({ code: "PERUBAHAN_SUDAH_ADA" });
    await expect(w.sari.call("skp.mulaiPerubahan", { skpId, jenis: "LAINNYA", alasan: "x", tugasBelajar: null })).rejects.toMatchObject({
      code: "BELUM_DITETAPKAN",
    });
    await expect(w.sari.call("skp.ajukan", { skpId, versi: 1 })).rejects.toMatchObject({ code: "TIDAK_ADA_YANG_BERUBAH" });
    await expect(
      w.sari.call("skp.simpan", { skpId, versi: 1, pendekatan: "KUALITATIF", rhk: [], ekspektasi: {} as never, lampiran: LAMPIRAN }),
    ).rejects.toMatchObject({ code: "PENDEKATAN_TETAP" });
    await expect(w.dewi.call("skp.mulaiPerubahan", { skpId: skp.skpId, jenis: "LAINNYA", alasan: "x", tugasBelajar: null })).rejects.toMatchObject({
      status: 404,
    });
    await expect(w.hendra.call("skp.mulaiPerubahan", { skpId: skp.skpId, jenis: "LAINNYA", alasan: "x", tugasBelajar: null })).rejects.toMatchObject({
      status: 403,
    });
  });

  test("penilai mengembalikan perubahan dengan alasan; SKP tetap berlaku", async () => {
    const { skpId } = await mulai();
    const isi = await ubahIsi(skpId);
    const diajukan = await w.sari.call("skp.ajukan", { skpId, versi: isi.versi });
    expect((await w.budi.call("skp.daftarTim", {})).tim.find((one) => one.nama === w.sari.nama)).toMatchObject({
      menungguSaya: true,
      perubahan: { skpId, status: "DIAJUKAN" },
    });
    expect(await w.budi.call("skp.kembalikan", { skpId, versi: diajukan.versi, alasan: "Target 95% terlalu jauh." })).toMatchObject({ status: "DRAF" });
    expect((await w.sari.call("skp.lihat", { skpId: skp.skpId })).status).toBe("DITETAPKAN");
  });

  test("tugas belajar mulai di tengah tahun masuk SKP yang sama (L.II.B hlm. 64)", async () => {
    const { skpId } = await w.sari.call("skp.mulaiPerubahan", {
      skpId: skp.skpId,
      jenis: "TUGAS_BELAJAR",
      alasan: "Tugas belajar S-2 mulai September.",
      tugasBelajar: "SEDANG",
    });
    const diajukan = await w.sari.call("skp.ajukan", { skpId, versi: 1 });
    expect(await w.budi.call("skp.tetapkan", { skpId, versi: diajukan.versi })).toMatchObject({ id: skp.skpId, tugasBelajar: "SEDANG" });
    const evaluasi = await w.connection.db.selectFrom("evaluasi").select("tugas_belajar").where("skp_id", "=", skp.skpId).execute();
    expect(evaluasi.map((one) => one.tugas_belajar)).toEqual(["SEDANG", "SEDANG", "SEDANG", "SEDANG"]);
  });

  test("tahun berikutnya SKP lama tidak diubah lagi", async () => {
    w.clock.set("2027-01-04T02:00:00Z");
    await expect(mulai()).rejects.toMatchObject({ code: "SKP_SUDAH_BERAKHIR" });
  });
});

describe("penilai berganti sesudah SKP ditetapkan (L.II.C hlm. 65 no. 7)", () => {
  /** Ratna takes over the post of Budi on 1 May. */
  async function ganti() {
    const { db } = w.connection;
    w.clock.set("2026-05-04T02:00:00Z");
    await ratnaMenggantiBudi(w, "2026-05-01");
    return db.transaction().execute((tx) => tandaiPengganti(tx, "2026-05-04"));
  }

  test("penilai baru melihat SKP, memperjelas ekspektasi, dan menetapkannya", async () => {
    await expect(w.ratna.call("skp.lihat", { skpId: skp.skpId })).rejects.toMatchObject({ status: 404 });
    expect(await ganti()).toBe(1);
    expect(await w.ratna.call("skp.lihat", { skpId: skp.skpId })).toMatchObject({
      penilaiPengganti: w.ratna.nama,
      boleh: { mulaiPerubahan: true, tetapkan: false },
    });
    const { skpId } = await w.ratna.call("skp.mulaiPerubahan", {
      skpId: skp.skpId,
      jenis: "PENILAI_BARU",
      alasan: "Memperjelas ekspektasi dengan penilai baru.",
      tugasBelajar: null,
    });
    const diajukan = await w.sari.call("skp.ajukan", { skpId, versi: 1 });
    await expect(w.budi.call("skp.tetapkan", { skpId, versi: diajukan.versi })).rejects.toMatchObject({ status: 404 });
    expect(await w.ratna.call("skp.tetapkan", { skpId, versi: diajukan.versi })).toMatchObject({
      id: skp.skpId,
      penilai: { nama: w.ratna.nama },
      penilaiPengganti: null,
    });
    const evaluasi = await w.connection.db
      .selectFrom("evaluasi")
      .innerJoin("periode_evaluasi as pe", "pe.id", "evaluasi.periode_evaluasi_id")
      .select(["pe.triwulan", "penilai_id", "pe.buka", "pe.tutup"])
      .where("skp_id", "=", skp.skpId)
      .execute();
    for (const one of evaluasi) expect(one.penilai_id).toBe("2026-05-04" >= one.buka && "2026-05-04" <= one.tutup ? w.budi.pegawaiId : w.ratna.pegawaiId);
  });

  test("penilai yang kembali menghapus tandanya", async () => {
    await ganti();
    const { db } = w.connection;
    await db.deleteFrom("penugasan").where("pegawai_id", "=", w.ratna.pegawaiId).where("mulai", "=", "2026-05-01").execute();
    await db.updateTable("penugasan").set({ selesai: null }).where("pegawai_id", "=", w.budi.pegawaiId).execute();
    expect(await db.transaction().execute((tx) => tandaiPengganti(tx, "2026-05-05"))).toBe(1);
    expect(await w.sari.call("skp.lihat", { skpId: skp.skpId })).toMatchObject({ penilaiPengganti: null });
  });
});

describe("pindah jabatan sesudah SKP ditetapkan (L.II.C hlm. 65 no. 6)", () => {
  /** Sari takes up the post of the clerk in Medan Baru on 25 August. */
  async function pindah() {
    const { db } = w.connection;
    w.clock.set("2026-08-27T02:00:00Z");
    await db.updateTable("penugasan").set({ selesai: "2026-08-25" }).where("pegawai_id", "in", [w.sari.pegawaiId, w.lain.pegawaiId]).execute();
    await db
      .insertInto("penugasan")
      .values({ pegawai_id: w.sari.pegawaiId, jabatan_id: w.cast.jabatan.lain, jenis: "DEFINITIF", mulai: "2026-08-25" })
      .execute();
  }

  test("SKP lama berakhir, yang baru mulai; evaluasi yang belum dinilai ikut penilai baru", async () => {
    await pindah();
    expect(await w.sari.call("skp.daftarSaya", {})).toMatchObject({
      bolehMulai: true,
      pindah: { jabatan: "Pengadministrasi Perkantoran", sejak: "2026-08-25" },
    });
    const { skpId } = await w.sari.call("skp.mulai", {});
    expect(skpId).not.toBe(skp.skpId);
    expect(await w.sari.call("skp.lihat", { skpId })).toMatchObject({ penilai: { nama: w.zulkifli.nama }, berlaku: { mulai: "2026-08-25" } });
    expect(await w.sari.call("skp.lihat", { skpId: skp.skpId })).toMatchObject({
      status: "DITETAPKAN",
      berlaku: { selesai: "2026-08-25" },
      boleh: { mulaiPerubahan: false },
    });
    const daftar = await w.sari.call("skp.daftarSaya", {});
    expect(daftar.skp.map((one) => [one.id, one.selesai])).toEqual([
      [skpId, null],
      [skp.skpId, "2026-08-25"],
    ]);
    expect(daftar.bolehMulai).toBe(false);
    const sisa = await w.connection.db.selectFrom("evaluasi").select("periode_evaluasi_id").where("skp_id", "=", skp.skpId).execute();
    expect(sisa.map((one) => one.periode_evaluasi_id).toSorted()).toEqual([w.cast.periodeEvaluasi.I, w.cast.periodeEvaluasi.II].toSorted());
    expect((await w.sari.call("realisasi.lihatBulan", { bulan: "2026-07" })).skp?.id).toBe(skp.skpId);
    expect((await w.sari.call("realisasi.lihatBulan", { bulan: "2026-08" })).skp?.id).toBe(skpId);
    await expect(w.sari.call("skp.mulai", {})).rejects.toMatchObject({ code: "SKP_SUDAH_ADA" });
  });

  test("SKP baru ditetapkan: evaluasi mulai dari triwulan pindah", async () => {
    await pindah();
    const { skpId } = await w.sari.call("skp.mulai", {});
    const isi = await w.sari.call("skp.simpan", {
      skpId,
      versi: 1,
      pendekatan: "KUANTITATIF",
      rhk: [
        {
          jenis: "UTAMA",
          teks: "Surat masuk terdistribusi tepat waktu",
          rhkPimpinanTeks: "Layanan kecamatan tertib",
          indikator: [{ aspek: "WAKTU", teks: "Waktu distribusi surat", target: "maksimal 1 hari kerja" }],
        },
      ] as never,
      ekspektasi: {} as never,
      lampiran: LAMPIRAN,
    });
    const diajukan = await w.sari.call("skp.ajukan", { skpId, versi: isi.versi });
    await w.zulkifli.call("skp.tetapkan", { skpId, versi: diajukan.versi });
    const evaluasi = await w.connection.db.selectFrom("evaluasi").select("periode_evaluasi_id").where("skp_id", "=", skpId).execute();
    expect(evaluasi.map((one) => one.periode_evaluasi_id).toSorted()).toEqual([w.cast.periodeEvaluasi.III, w.cast.periodeEvaluasi["IV-AKHIR"]].toSorted());
  });

  test("draf yang belum ditetapkan ikut ke jabatan baru dengan isinya; usul yang menunggu penilai lama berakhir", async () => {
    await w.connection.db.deleteFrom("evaluasi").execute();
    await w.connection.db.updateTable("skp").set({ status: "DIAJUKAN", ditetapkan_pada: null, ditetapkan_oleh: null }).where("id", "=", skp.skpId).execute();
    const baris = { kunci: skp.rhk[1]?.id ?? "", dari: "Kelas ibu hamil terlaksana", menjadi: "Kelas ibu hamil berjalan tiap bulan", alasan: "Lebih jelas." };
    await w.sari.call("dialog.usulkan", { skpId: skp.skpId, ...baris });
    await pindah();
    expect(await w.sari.call("skp.mulai", {})).toEqual({ skpId: skp.skpId });
    const draf = await w.sari.call("skp.lihat", { skpId: skp.skpId });
    expect(draf).toMatchObject({ status: "DRAF", penilai: { nama: w.zulkifli.nama }, pegawai: { jabatan: "Pengadministrasi Perkantoran" } });
    expect(draf.rhk).toHaveLength(2);
    expect(draf.jejak[0]).toMatchObject({ tindakan: "PINDAH_JABATAN" });
    expect((await w.sari.call("dialog.lihat", { skpId: skp.skpId })).usul).toMatchObject([{ status: "GUGUR" }]);
    expect((await w.zulkifli.call("dialog.tugas", {})).tugas).toEqual([]);
  });

  test("yang menunggu kunci sebuah perubahan yang sementara itu ditetapkan atau dibatalkan mendapat jawaban, bukan galat", async () => {
    await expect(w.connection.db.transaction().execute((tx) => lockSkp(tx, "00000000-0000-4000-8000-000000000000"))).rejects.toMatchObject({
      code: "TIDAK_DITEMUKAN",
    });
  });
});

describe("tautan sementara ke hasil pimpinan", () => {
  test("ditulis sebelum SKP pimpinan ada, ditautkan sesudahnya, tanpa mengubah kata-katanya", async () => {
    const { db } = w.connection;
    await db
      .updateTable("rencana_hasil_kerja")
      .set({ rhk_pimpinan_teks: "Ibu hamil mendapatkan layanan ANC sesuai prosedur" })
      .where("skp_id", "=", skp.skpId)
      .where("urutan", "=", 0)
      .execute();
    expect(await w.sari.call("skp.tautan", { skpId: skp.skpId })).toMatchObject({
      pilihan: [],
      rhk: [
        { nomor: 1, saranId: null },
        { nomor: 2, saranId: null },
      ],
    });
    const atas = await skpDitetapkan(
      w,
      { pegawai: "budi", penilai: "yusnidar" },
      { rhk: [{ teks: "Ibu hamil mendapatkan layanan ANC dan persalinan sesuai prosedur" }, { teks: "Keuangan puskesmas tertib" }] },
    );
    const { rhk, versi, pilihan } = await w.sari.call("skp.tautan", { skpId: skp.skpId });
    expect(pilihan).toHaveLength(2);
    expect(rhk.map((one) => one.saranId)).toEqual([atas.rhk[0]?.id, null]);
    const pilih = { rhkId: rhk[0]?.id ?? "", rhkPimpinanId: atas.rhk[0]?.id ?? "" };
    expect(await w.budi.call("skp.tautkan", { skpId: skp.skpId, versi, tautan: [pilih] })).toEqual({ skpId: skp.skpId, jumlah: 1 });
    const sesudah = await w.sari.call("skp.lihat", { skpId: skp.skpId });
    expect(sesudah.rhk[0]).toMatchObject({ teks: "Ibu hamil terlayani sesuai SOP", rhkPimpinanId: atas.rhk[0]?.id, rhkPimpinanPemilik: w.budi.nama });
    expect(sesudah.jejak[0]).toMatchObject({ tindakan: "TAUTKAN", oleh: w.budi.nama });
    expect((await w.sari.call("skp.tautan", { skpId: skp.skpId })).rhk.map((one) => one.nomor)).toEqual([2]);
    await expect(w.sari.call("skp.tautkan", { skpId: skp.skpId, versi: versi + 1, tautan: [pilih] })).rejects.toMatchObject({ code: "RHK_BUKAN_MILIK_SKP" });
    await expect(w.sari.call("skp.tautkan", { skpId: skp.skpId, versi, tautan: [pilih] })).rejects.toMatchObject({ code: "DATA_SUDAH_BERUBAH" });
    await expect(
      w.sari.call("skp.tautkan", { skpId: skp.skpId, versi: versi + 1, tautan: [{ rhkId: rhk[1]?.id ?? "", rhkPimpinanId: skp.rhk[0]?.id ?? "" }] }),
    ).rejects.toMatchObject({ code: "RHK_PIMPINAN_TIDAK_SAH" });
  });

  test("hasil pimpinan yang sendiri bertumpu pada SKP ini tidak ditawarkan: tidak ada lingkaran", async () => {
    const atas = await skpDitetapkan(
      w,
      { pegawai: "budi", penilai: "yusnidar" },
      { rhk: [{ teks: "Layanan ANC sesuai prosedur" }, { teks: "Keuangan tertib" }] },
    );
    await w.connection.db
      .updateTable("rencana_hasil_kerja")
      .set({ rhk_pimpinan_id: skp.rhk[0]?.id })
      .where("id", "=", atas.rhk[0]?.id ?? "")
      .execute();
    const { versi, pilihan, rhk } = await w.sari.call("skp.tautan", { skpId: skp.skpId });
    expect(pilihan.map((one) => one.teks)).toEqual(["Keuangan tertib"]);
    const melingkar = [{ rhkId: rhk[0]?.id ?? "", rhkPimpinanId: atas.rhk[0]?.id ?? "" }];
    await expect(w.sari.call("skp.tautkan", { skpId: skp.skpId, versi, tautan: melingkar })).rejects.toMatchObject({ code: "RHK_PIMPINAN_TIDAK_SAH" });
  });

  test("hasil pimpinan yang dihentikan perubahan menunggu tautan baru", async () => {
    const atas = await skpDitetapkan(
      w,
      { pegawai: "budi", penilai: "yusnidar" },
      { rhk: [{ teks: "Layanan ANC sesuai prosedur" }, { teks: "Keuangan tertib" }] },
    );
    const { db } = w.connection;
    await db.updateTable("rencana_hasil_kerja").set({ rhk_pimpinan_id: atas.rhk[0]?.id }).where("skp_id", "=", skp.skpId).execute();
    expect((await w.sari.call("skp.tautan", { skpId: skp.skpId })).rhk).toEqual([]);
    await db
      .updateTable("rencana_hasil_kerja")
      .set({ selesai: "2026-05-01" })
      .where("id", "=", atas.rhk[0]?.id ?? "")
      .execute();
    expect((await w.sari.call("skp.tautan", { skpId: skp.skpId })).rhk).toMatchObject([
      { tertulis: "Layanan ANC sesuai prosedur" },
      { tertulis: "Layanan ANC sesuai prosedur" },
    ]);
  });
});
