import { beforeEach, describe, expect, test } from "vitest";
import { skpDitetapkan } from "../../../tests/skp-ditetapkan.ts";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";

let w: World;
let skpId: string;
const CATATAN = { tanggal: "2026-05-05", cara: "TATAP_MUKA" as const, ekspektasi: "Target ANC tetap.", dukungan: "", pertanggungjawaban: "", konsekuensi: "" };

beforeEach(async () => {
  w = await world();
  ({ skpId } = await skpDitetapkan(w, { pegawai: "sari", penilai: "budi", atasan: "yusnidar" }));
  w.clock.set("2026-05-06T02:00:00Z");
});
const gantikan = () => w.connection.db.updateTable("skp").set({ penilai_pengganti_id: w.ratna.pegawaiId }).where("id", "=", skpId).execute();
const menunggu = async (siapa: "sari" | "ratna" | "budi") => (await w[siapa].call("dialog.tugas", {})).tugas.map(({ jenis, lawan }) => [jenis, lawan]);

describe("penilai pengganti dalam dialog SKP yang sudah ditetapkan (L.II.C hlm. 65 no. 7)", () => {
  test("mencatat dan menyetujui pertemuan, dan menjawab keraguan; pegawai melihatnya sebagai lawan bicara", async () => {
    await expect(w.ratna.call("dialog.catat", { skpId, ...CATATAN })).rejects.toMatchObject({ status: 404 });
    await gantikan();
    expect(await w.ratna.call("dialog.lihat", { skpId })).toMatchObject({ pihak: "PENILAI", boleh: { catatDialog: true, usulkan: false } });
    expect(await w.sari.call("dialog.lihat", { skpId })).toMatchObject({ lawan: { nama: w.ratna.nama } });
    const { id } = await w.ratna.call("dialog.catat", { skpId, ...CATATAN });
    await w.ratna.call("dialog.simpan", { skpId, dialogId: id, versi: 1, ...CATATAN, dukungan: "Tensimeter baru." });
    await w.ratna.call("dialog.setujui", { skpId, dialogId: id, versi: 2 });
    expect(await menunggu("sari")).toEqual([["PERSETUJUAN", w.ratna.nama]]);
    const { id: keraguanId } = await w.sari.call("dialog.nyatakanRagu", { skpId, kunci: null, teks: "Apakah targetnya tetap?" });
    expect(await menunggu("ratna")).toEqual([["KERAGUAN", w.sari.nama]]);
    await w.ratna.call("dialog.jawabRagu", { skpId, keraguanId, teks: "Tetap sampai akhir tahun." });
    expect(await menunggu("sari")).toContainEqual(["JAWABAN", w.ratna.nama]);
  });

  test("penilai yang menetapkan tetap ikut dialog; orang lain tidak", async () => {
    await gantikan();
    expect(await w.budi.call("dialog.lihat", { skpId })).toMatchObject({ pihak: "PENILAI" });
    expect(await w.budi.call("dialog.catat", { skpId, ...CATATAN })).toMatchObject({ skpId });
    expect(await w.meutia.call("dialog.lihat", { skpId })).toMatchObject({ pihak: null, boleh: { catatDialog: false } });
    await expect(w.meutia.call("dialog.catat", { skpId, ...CATATAN })).rejects.toMatchObject({ status: 403 });
  });
});
