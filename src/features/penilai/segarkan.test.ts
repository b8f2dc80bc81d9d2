import { beforeEach, expect, test } from "vitest";
import { jobTable } from "#jobs.ts";
import { skpDiajukan } from "../../../tests/skp-uji.ts";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";

let w: World;
beforeEach(async () => {
  w = await world();
});

const segarkan = () => jobTable({ db: w.connection.db, clock: w.clock })["penilai.segarkan"].run({});
/** Ratna takes over from Budi as Plt. on the day. */
const ganti = async (hari: string) => {
  await w.connection.db.updateTable("penugasan").set({ selesai: hari }).where("pegawai_id", "=", w.budi.pegawaiId).execute();
  await w.connection.db.insertInto("penugasan").values({ pegawai_id: w.ratna.pegawaiId, jabatan_id: w.cast.jabatan.budi, jenis: "PLT", mulai: hari }).execute();
};

test("draf dan SKP yang diajukan mengikuti penilai hari ini, dan jejaknya menyebut siapa menggantikan siapa", async () => {
  const draf = await w.dewi.call("skp.mulai", {});
  const diajukan = await skpDiajukan(w, "sari");
  await ganti("2026-01-10");
  await segarkan();
  for (const { skpId } of [draf, diajukan]) {
    const skp = await w.ratna.call("skp.lihat", { skpId });
    expect(skp).toMatchObject({ penilai: { nama: w.ratna.nama }, atasanPenilai: { nama: w.yusnidar.nama } });
    expect(skp.jejak[0]).toMatchObject({ tindakan: "GANTI_PENILAI", oleh: "Terang", olehId: null, perubahan: [{ dari: w.budi.nama, menjadi: w.ratna.nama }] });
    expect(skp.jejak[0]?.catatan).toBe(
      `${w.ratna.nama} menggantikan ${w.budi.nama}: Plt. Kepala UPT Puskesmas Uji, atasan langsung menurut struktur pada Senin, 12 Januari 2026.`,
    );
  }
  expect((await w.ratna.call("skp.tetapkan", { skpId: diajukan.skpId, versi: diajukan.versi })).status).toBe("DITETAPKAN");
  const audit = () => w.connection.db.selectFrom("audit").select("sasaran_id").where("operasi", "=", "penilai.segarkan").execute();
  expect(new Set((await audit()).map((row) => row.sasaran_id))).toEqual(new Set([draf.skpId, diajukan.skpId]));
  await segarkan();
  expect(await audit()).toHaveLength(2);
});

test("SKP yang sudah ditetapkan tidak disentuh", async () => {
  const { skpId, versi } = await skpDiajukan(w, "sari");
  await w.budi.call("skp.tetapkan", { skpId, versi });
  await ganti("2026-01-10");
  await segarkan();
  expect(await w.sari.call("skp.lihat", { skpId })).toMatchObject({ status: "DITETAPKAN", penilai: { nama: w.budi.nama } });
});

test("tanpa penilai pengganti, penilai yang tercatat tetap", async () => {
  const { skpId } = await w.zulkifli.call("skp.mulai", {});
  await w.connection.db.updateTable("penugasan").set({ selesai: "2026-01-10" }).where("pegawai_id", "=", w.wali.pegawaiId).execute();
  await segarkan();
  expect((await w.zulkifli.call("skp.lihat", { skpId })).penilai.nama).toBe(w.wali.nama);
});
