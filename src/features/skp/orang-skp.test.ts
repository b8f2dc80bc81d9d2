import { beforeEach, expect, test } from "vitest";
import type { CastName } from "../../../tests/cast.ts";
import { isiUji, rhkJpt, rhkUji, skpDiajukan } from "../../../tests/skp-uji.ts";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";

let w: World;
beforeEach(async () => {
  w = await world();
});

const kosongkan = (siapa: CastName) =>
  w.connection.db.updateTable("penugasan").set({ selesai: "2026-01-05" }).where("pegawai_id", "=", w[siapa].pegawaiId).execute();
const angkat = (siapa: CastName, jabatan: CastName, jenis: "PLT" | "PLH" = "PLT") =>
  w.connection.db.insertInto("penugasan").values({ pegawai_id: w[siapa].pegawaiId, jabatan_id: w.cast.jabatan[jabatan], jenis, mulai: "2026-01-05" }).execute();
const mulai = async (siapa: CastName) => w[siapa].call("skp.lihat", await w[siapa].call("skp.mulai", {}));

test("keluarga JPT: pejabat pimpinan tinggi dan pimpinan unit kerja mandiri memakai perspektif, bukan aspek", async () => {
  expect(await mulai("yusnidar")).toMatchObject({ keluarga: "JPT", penilai: { nama: w.wali.nama }, atasanPenilai: null });
  const { id: skpId, keluarga } = await mulai("budi");
  expect(keluarga).toBe("JPT");
  const satu = rhkUji({ indikator: [{ aspek: "KUANTITAS", perspektif: "PROSES_BISNIS", teks: "Ukuran", target: "80%" }] });
  const { versi, rhk } = await w.budi.call("skp.simpan", { skpId, versi: 1, ...isiUji([satu]) });
  expect(rhk[0]?.indikator[0]).toMatchObject({ aspek: null, perspektif: "PROSES_BISNIS" });
  const kode = ["PERSPEKTIF_TIDAK_LENGKAP", "PERSPEKTIF_TIDAK_LENGKAP", "PERSPEKTIF_ANGGARAN_TIDAK_ADA"];
  await expect(w.budi.call("skp.ajukan", { skpId, versi })).rejects.toMatchObject({
    code: "SKP_BELUM_LENGKAP",
    errors: kode.map((code) => ({ path: "rhk", code })),
  });
  const lengkap = await w.budi.call("skp.simpan", { skpId, versi, ...isiUji([rhkJpt()]) });
  expect(lengkap.temuan.galat).toEqual([]);
  expect((await w.budi.call("skp.ajukan", { skpId, versi: lengkap.versi })).status).toBe("DIAJUKAN");
});

test("keluarga JA/JF tidak menyimpan perspektif", async () => {
  const { id: skpId } = await mulai("sari");
  const { rhk } = await w.sari.call("skp.simpan", { skpId, versi: 1, ...isiUji([rhkJpt()]) });
  expect(rhk[0]?.indikator.map((satu) => satu.perspektif)).toEqual([null, null, null, null]);
});

test("jabatan atasan yang kosong dilewati, dan alasannya tertulis", async () => {
  await kosongkan("budi");
  const skp = await mulai("sari");
  expect(skp).toMatchObject({ penilai: { nama: w.yusnidar.nama }, atasanPenilai: { nama: w.wali.nama } });
  expect(skp.penilaiAlasan).toBe("Kepala Dinas Kesehatan, atasan terdekat yang terisi menurut struktur pada Senin, 12 Januari 2026.");
});

test("Plt. menjadi penilai dengan jabatannya, dan dapat menetapkan", async () => {
  await kosongkan("budi");
  await angkat("ratna", "budi");
  const { skpId, versi } = await skpDiajukan(w, "sari");
  const skp = await w.ratna.call("skp.lihat", { skpId });
  expect(skp).toMatchObject({
    penilai: { nama: w.ratna.nama, jabatan: "Kepala UPT Puskesmas Uji" },
    atasanPenilai: { nama: w.yusnidar.nama },
    boleh: { tetapkan: true },
  });
  expect(skp.penilaiAlasan).toMatch(/^Plt\. Kepala UPT Puskesmas Uji, atasan langsung/);
  expect((await w.ratna.call("skp.tetapkan", { skpId, versi })).status).toBe("DITETAPKAN");
});

test("tidak ada Plt. di samping pejabat definitif; Plh. boleh, dan pejabat definitif tetap penilai", async () => {
  await expect(angkat("ratna", "budi")).rejects.toThrow("penugasan_satu_pemegang");
  await angkat("ratna", "budi", "PLH");
  expect((await mulai("sari")).penilai.nama).toBe(w.budi.nama);
});

test("yang menjabat Plt. dinilai di tempat ia menjadi Plt.", async () => {
  await kosongkan("budi");
  await angkat("ratna", "budi");
  const skp = await mulai("ratna");
  expect(skp).toMatchObject({
    penilai: { nama: w.yusnidar.nama },
    atasanPenilai: { nama: w.wali.nama },
    pegawai: { nama: w.ratna.nama, jabatan: "Perawat Penyelia" },
  });
});

test("penilai yang juga Plt. di jabatan di atasnya bukan atasan bagi dirinya", async () => {
  await kosongkan("yusnidar");
  await angkat("budi", "yusnidar");
  const { skpId, versi } = await skpDiajukan(w, "sari");
  expect(await w.sari.call("skp.lihat", { skpId })).toMatchObject({ penilai: { nama: w.budi.nama }, atasanPenilai: { nama: w.wali.nama } });
  w.clock.set("2026-02-09T02:00:00Z");
  await expect(w.budi.call("skp.tetapkan", { skpId, versi })).rejects.toMatchObject({ code: "BATAS_SKP_LEWAT", message: expect.stringContaining(w.wali.nama) });
  expect((await w.wali.call("skp.tetapkan", { skpId, versi })).status).toBe("DITETAPKAN");
});

test("yang mulai menjabat sesudah Januari punya waktu sendiri, sebanyak hari kerja menurut kebijakan", async () => {
  await w.connection.db.updateTable("penugasan").set({ mulai: "2026-02-02" }).where("pegawai_id", "=", w.sari.pegawaiId).execute();
  w.clock.set("2026-02-09T02:00:00Z");
  const { skpId, versi } = await skpDiajukan(w, "sari");
  expect((await w.sari.call("skp.lihat", { skpId })).periode.batasSkp).toBe("2026-03-02");
  expect((await w.budi.call("skp.tetapkan", { skpId, versi })).status).toBe("DITETAPKAN");
});
