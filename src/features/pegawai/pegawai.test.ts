import { expect, test } from "vitest";
import { judge } from "#platform/operation.ts";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";
import { PELIHAT_PEGAWAI, PEMBACA_DATA_PEGAWAI } from "./access.ts";

const nama = (daftar: { baris: { nama: string }[] }) => daftar.baris.map((satu) => satu.nama);

async function isiKota(w: World, banyak: number, isi: (nomor: number) => { nama: string; nip?: string | null }): Promise<string[]> {
  const { db } = w.connection;
  const pegawai = await db
    .insertInto("pegawai")
    .values(Array.from({ length: banyak }, (_, nomor) => ({ jenis: "PNS" as const, nip: `19900101201501${String(2000 + nomor)}`, ...isi(nomor) })))
    .returning("id")
    .execute();
  const jabatan = await db
    .insertInto("jabatan")
    .values({ unit_id: w.cast.unit.puskesmas, nama: "Perawat Ahli Pertama", jenis: "FUNGSIONAL", atasan_id: w.cast.jabatan.budi })
    .returning("id")
    .executeTakeFirstOrThrow();
  await db
    .insertInto("penugasan")
    .values(pegawai.map((satu) => ({ pegawai_id: satu.id, jabatan_id: jabatan.id, jenis: "DEFINITIF" as const, mulai: "2025-01-02" })))
    .execute();
  return pegawai.map((satu) => satu.id);
}

test("lain hanya melihat rekan satu unitnya, tanpa data pribadi; hendra melihat semua orang", async () => {
  const w = await world();
  const sari = await w.sari.call("pegawai.daftar", {});
  expect(nama(sari)).toEqual(["dr. Budi Nasution", "Dewi Anggraini", "Ratna Harahap", "Sari Rahmadani"]);
  expect(sari.baris.map((satu) => satu.nip)).toEqual([null, null, null, w.sari.nip]);
  expect(sari.baris[0]).toMatchObject({ lengkap: false, jenis: null, pangkatGolRuang: null, keadaan: null, jabatan: "Kepala UPT Puskesmas Uji" });
  const lain = await w.lain.call("pegawai.daftar", {});
  expect(nama(lain)).toContain(w.lain.nama);
  expect(nama(lain).some((satu) => satu.includes("Sari"))).toBe(false);
  expect(lain.baris.filter((satu) => satu.id !== w.lain.pegawaiId).every((satu) => satu.nip === null && !satu.lengkap)).toBe(true);
  const hendra = await w.hendra.call("pegawai.daftar", {});
  expect(hendra.total).toEqual({ jumlah: Object.keys(w.cast.orang).length, lebih: false });
  expect(hendra.baris.every((satu) => satu.lengkap)).toBe(true);
  const budi = await w.budi.call("pegawai.daftar", {});
  expect(budi.baris.find((satu) => satu.id === w.dewi.pegawaiId)?.nip).toBe(w.dewi.nip);
  await expect(w.publik.call("pegawai.daftar", {})).rejects.toMatchObject({ code: "BELUM_MASUK" });
});

test("yang terlihat dalam daftar sama dengan yang diizinkan relasinya, orang demi orang", async () => {
  const w = await world();
  await w.connection.db
    .insertInto("peran")
    .values({ pegawai_id: w.lain.pegawaiId, peran: "INSPEKTORAT", unit_id: w.cast.unit.puskesmas, mulai: "2026-01-01" })
    .execute();
  for (const siapa of [w.sari, w.budi, w.yusnidar, w.wali, w.hendra, w.meutia, w.zulkifli, w.lain]) {
    const actor = { jenis: "PEGAWAI", pegawaiId: siapa.pegawaiId, akunId: siapa.akunId, nama: siapa.nama } as const;
    const terlihat = new Map((await siapa.call("pegawai.daftar", {})).baris.map((satu) => [satu.id, satu.lengkap]));
    for (const { pegawaiId } of Object.values(w.cast.orang)) {
      const putusan = await judge(w.connection.db, "pegawai", pegawaiId, PEMBACA_DATA_PEGAWAI, PELIHAT_PEGAWAI, actor, "2026-01-12");
      const daftar = terlihat.has(pegawaiId) ? (terlihat.get(pegawaiId) ? "BOLEH" : "TIDAK_BERHAK") : "TIDAK_TERLIHAT";
      expect(daftar).toBe(putusan);
    }
  }
});

test("saringan: unit dengan bawahannya, jenis, jenis jabatan, keadaan", async () => {
  const w = await world();
  const { db } = w.connection;
  const hendra = w.hendra.call;
  expect(nama(await hendra("pegawai.daftar", { unitId: w.cast.unit.dinkes }))).toEqual([
    "dr. Budi Nasution",
    "Dewi Anggraini",
    "Ratna Harahap",
    "Sari Rahmadani",
    "dr. Yusnidar Lubis",
  ]);
  expect(nama(await hendra("pegawai.daftar", { jenis: "NON_ASN" }))).toEqual(["Wali Uji"]);
  expect(nama(await hendra("pegawai.daftar", { jenisJabatan: "JPT", urut: "unit" }))).toEqual(["dr. Yusnidar Lubis", "Ir. Zulkifli Daulay"]);
  await db.updateTable("penugasan").set({ selesai: "2026-01-05" }).where("pegawai_id", "=", w.dewi.pegawaiId).execute();
  await db.insertInto("keadaan_pegawai").values({ pegawai_id: w.sari.pegawaiId, keadaan: "TUGAS_BELAJAR", mulai: "2026-01-01" }).execute();
  await db.updateTable("pegawai").set({ berhenti_pada: "2026-01-10", alasan_berhenti: "PENSIUN" }).where("id", "=", w.ratna.pegawaiId).execute();
  await db.updateTable("penugasan").set({ selesai: "2026-01-10" }).where("pegawai_id", "=", w.yusnidar.pegawaiId).execute();
  await db.insertInto("penugasan").values({ pegawai_id: w.budi.pegawaiId, jabatan_id: w.cast.jabatan.yusnidar, jenis: "PLT", mulai: "2026-01-10" }).execute();
  expect(nama(await hendra("pegawai.daftar", { keadaan: "TANPA_JABATAN" }))).toEqual(["Dewi Anggraini", "dr. Yusnidar Lubis"]);
  expect(nama(await hendra("pegawai.daftar", { keadaan: "TUGAS_BELAJAR" }))).toEqual(["Sari Rahmadani"]);
  expect(nama(await hendra("pegawai.daftar", { keadaan: "BERHENTI" }))).toEqual(["Ratna Harahap"]);
  const plt = await hendra("pegawai.daftar", { keadaan: "PLT" });
  expect(plt.baris).toMatchObject([{ nama: "dr. Budi Nasution", jabatan: "Kepala UPT Puskesmas Uji", plt: ["Kepala Dinas Kesehatan"] }]);
  expect((await hendra("pegawai.daftar", {})).total.jumlah).toBe(Object.keys(w.cast.orang).length - 1);
  expect((await hendra("pegawai.daftar", { keadaan: "SEMUA" })).total.jumlah).toBe(Object.keys(w.cast.orang).length);
  // who may not read personal data learns nothing by filtering
  expect(nama(await w.dewi.call("pegawai.daftar", { keadaan: "TUGAS_BELAJAR" }))).toEqual([]);
  expect(nama(await w.sari.call("pegawai.daftar", { jenis: "PNS" }))).toEqual(["Sari Rahmadani"]);
  await expect(hendra("pegawai.daftar", { jenis: "DEWA" as never })).rejects.toMatchObject({ code: "MASUKAN_TIDAK_SAH", errors: [{ path: "jenis" }] });
  await expect(hendra("pegawai.daftar", { kursor: "bukan-kursor" })).rejects.toMatchObject({ code: "MASUKAN_TIDAK_SAH", errors: [{ path: "kursor" }] });
});

test("halaman demi halaman setiap orang muncul tepat sekali, juga bila namanya sama dan ada yang baru dicatat", async () => {
  const w = await world();
  const banyak = Object.keys(w.cast.orang).length + 75;
  const semua = await isiKota(w, 75, (nomor) => ({ nama: nomor % 3 === 0 ? `Siti ${nomor}` : "Ahmad Siregar" }));
  for (const urut of ["nama", "nip", "unit", "jabatan"] as const) {
    const terbaca: string[] = [];
    let kursor: string | undefined;
    let terakhir: string | null = null;
    do {
      const halaman = await w.hendra.call("pegawai.daftar", { urut, kursor });
      expect(halaman.total.jumlah).toBe(banyak);
      terbaca.push(...halaman.baris.map((satu) => satu.id));
      kursor = halaman.berikutnya ?? undefined;
      terakhir = halaman.sebelumnya;
    } while (kursor);
    expect(new Set(terbaca).size).toBe(terbaca.length);
    expect(terbaca).toHaveLength(banyak);
    expect(semua.every((id) => terbaca.includes(id))).toBe(true);
    const mundur = await w.hendra.call("pegawai.daftar", { urut, kursor: terakhir ?? "" });
    expect(mundur.baris.map((satu) => satu.id)).toEqual(terbaca.slice(60, 80));
  }
  const satu = await w.hendra.call("pegawai.daftar", {});
  await w.connection.db.insertInto("pegawai").values({ nama: "Aaa Baru", jenis: "PNS", nip: "199001012015019999" }).execute();
  const dua = await w.hendra.call("pegawai.daftar", { kursor: satu.berikutnya ?? "" });
  expect(dua.baris.map((b) => b.id).some((id) => satu.baris.some((b) => b.id === id))).toBe(false);
  expect(dua.baris).toHaveLength(20);
});

test("pencarian memahami beberapa kata, salah ketik, dan NIP berspasi; NIP yang tak boleh dibaca tidak dapat dicari", async () => {
  const w = await world();
  const cari = async (siapa: { call: World["sari"]["call"] }, kata: string) => siapa.call("pegawai.daftar", { cari: kata });
  expect(nama(await cari(w.hendra, "bidan puskesmas"))).toEqual(["Dewi Anggraini", "Sari Rahmadani"]);
  expect(nama(await cari(w.hendra, "O'Brien"))).toEqual([w.lain.nama]);
  const salah = await cari(w.hendra, "Yusnidra");
  expect(salah).toMatchObject({ mirip: true, total: { jumlah: 1 } });
  expect(nama(salah)).toEqual(["dr. Yusnidar Lubis"]);
  const nip = w.sari.nip ?? "";
  const berspasi = `${nip.slice(0, 8)} ${nip.slice(8, 14)} ${nip.slice(14, 15)}`;
  expect(nama(await cari(w.hendra, berspasi))).toEqual(["Sari Rahmadani"]);
  expect(nama(await cari(w.dewi, berspasi))).toEqual([]);
  expect(nama(await cari(w.hendra, "100%"))).toEqual([]);
});
