import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { PASANGAN_TUGAS } from "../../../tests/data/tugas-jabatan.ts";
import { ukurTugas } from "../../../tests/data/ukur-tugas.ts";
import { isiUji, rhkUji, skpDiajukan } from "../../../tests/skp-uji.ts";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";

let w: World;
beforeEach(async () => {
  w = await world();
});

async function drafSari(rhk: object[]): Promise<string> {
  const { skpId } = await w.sari.call("skp.mulai", {});
  const { versi } = await w.sari.call("skp.lihat", { skpId });
  await w.sari.call("skp.simpan", { skpId, versi, ...isiUji(rhk) });
  return skpId;
}
const kode = async (skpId: string, siapa: "sari" | "budi" = "sari") =>
  (await w[siapa].call("skp.nasihatLanjut", { skpId })).nasihat.map((satu) => [satu.path, satu.kode]);

test("RHK yang tidak menyentuh tugas jabatan diberi saran; penugasan dan hasil tambahan tidak", async () => {
  const tugas = PASANGAN_TUGAS.find(({ jabatan }) => jabatan === "Bidan Penyelia")?.tugas ?? "";
  await w.connection.db.updateTable("jabatan").set({ tugas }).where("id", "=", w.cast.jabatan.sari).execute();
  const luar = "Retribusi parkir tertagih sesuai potensi";
  const skpId = await drafSari([
    rhkUji({}),
    rhkUji({ teks: luar }),
    rhkUji({ teks: luar.replace("parkir", "pasar"), jenis: "TAMBAHAN", penugasanDari: "Kepala Dinas" }),
  ]);
  expect(await kode(skpId)).toEqual([["rhk.1.teks", "LUAR_TUGAS"]]);
  // a post whose duties nobody wrote down says nothing
  await w.connection.db.updateTable("jabatan").set({ tugas: null }).where("id", "=", w.cast.jabatan.sari).execute();
  expect(await kode(skpId)).toEqual([]);
});

test("RHK yang sama pada rekan di jabatan lain diberi saran; namanya hanya bagi yang boleh membaca SKP itu", async () => {
  await skpDiajukan(w, "ratna");
  const skpId = await drafSari([rhkUji({})]);
  const sari = (await w.sari.call("skp.nasihatLanjut", { skpId })).nasihat;
  expect(sari).toMatchObject([{ path: "rhk.0.teks", kode: "KEMBAR_TIM" }]);
  expect(sari[0]?.teks).not.toContain("Ratna");
  expect((await w.budi.call("skp.nasihatLanjut", { skpId })).nasihat[0]?.teks).toContain("Ratna Harahap (Perawat Penyelia)");
  await expect(w.dewi.call("skp.nasihatLanjut", { skpId })).rejects.toMatchObject({ status: 404 });
});

test("draf rekan tidak dibandingkan", async () => {
  const { skpId: punyaRatna } = await w.ratna.call("skp.mulai", {});
  const { versi } = await w.ratna.call("skp.lihat", { skpId: punyaRatna });
  await w.ratna.call("skp.simpan", { skpId: punyaRatna, versi, ...isiUji() });
  expect(await kode(await drafSari([rhkUji({})]))).toEqual([]);
});

test("target di bawah realisasi tahun lalu untuk indikator yang hampir sama", async () => {
  const { db } = w.connection;
  const [periodeId, lalu, rhkId, indikatorId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  await db.insertInto("periode").values({ id: periodeId, tahun: 2025, mulai: "2025-01-01", selesai: "2025-12-31", batas_skp: "2025-01-31" }).execute();
  const pada = new Date("2025-01-20T02:00:00Z");
  await db
    .insertInto("skp")
    .values({
      id: lalu,
      periode_id: periodeId,
      pegawai_id: w.sari.pegawaiId,
      jabatan_id: w.cast.jabatan.sari,
      penilai_id: w.budi.pegawaiId,
      penilai_jabatan_id: w.cast.jabatan.budi,
      penilai_alasan: "Atasan langsung.",
      keluarga: "JA_JF",
      pendekatan: "KUANTITATIF",
      status: "DITETAPKAN",
      dibuat_pada: pada,
      diubah_pada: pada,
      ditetapkan_pada: pada,
      ditetapkan_oleh: w.budi.pegawaiId,
    })
    .execute();
  await db.insertInto("rencana_hasil_kerja").values({ id: rhkId, skp_id: lalu, urutan: 0, jenis: "UTAMA", teks: "Ibu hamil terlayani" }).execute();
  await db
    .insertInto("indikator")
    .values({ id: indikatorId, rhk_id: rhkId, urutan: 0, teks: "Persentase ibu hamil dengan ANC 6 kali", target: "75–85%", satuan: "%", arah: "NAIK" })
    .execute();
  const catat = (bulan: string, nilai: string) => ({
    skp_id: lalu,
    rhk_id: rhkId,
    indikator_id: indikatorId,
    bulan,
    nilai,
    dicatat_oleh: w.sari.pegawaiId,
    dicatat_pada: pada,
  });
  await db
    .insertInto("realisasi")
    .values([catat("2025-11-01", "70"), catat("2025-12-01", "93")])
    .execute();
  const skpId = await drafSari([rhkUji({})]);
  expect((await w.sari.call("skp.nasihatLanjut", { skpId })).nasihat).toMatchObject([
    { path: "rhk.0.indikator.0.target", kode: "TARGET_DI_BAWAH_LALU", teks: expect.stringMatching(/2025 Anda mencapai 93/) },
  ]);
});

test("ukuran di luar tugas pada pasangan berlabel tidak turun", async () => {
  expect(PASANGAN_TUGAS.length).toBeGreaterThanOrEqual(60);
  const { disusun, disisihkan } = await ukurTugas(w.connection.db);
  for (const satu of [disusun, disisihkan]) {
    expect(satu.presisi).toBeGreaterThanOrEqual(0.8);
    expect(satu.jangkauan).toBeGreaterThanOrEqual(0.8);
  }
});
