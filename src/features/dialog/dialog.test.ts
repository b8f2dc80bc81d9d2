import { beforeEach, expect, test } from "vitest";
import { skpDiajukan } from "../../../tests/skp-uji.ts";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";

let w: World;
let skpId: string;
let versi: number;
beforeEach(async () => {
  w = await world();
  ({ skpId, versi } = await skpDiajukan(w, "sari"));
});

const ISI = { tanggal: "2026-01-12", cara: "TATAP_MUKA" as const, ekspektasi: "Target ANC 85–92%.", dukungan: "Dua tensimeter dipesan." };
const ruang = (siapa: "sari" | "budi" | "hendra" = "sari") => w[siapa].call("dialog.lihat", { skpId });

test("pertemuan dicatat dan disetujui kedua pihak; perubahan sesudahnya menggugurkan persetujuan", async () => {
  const { id: dialogId } = await w.budi.call("dialog.catat", { skpId, ...ISI });
  await w.budi.call("dialog.setujui", { skpId, dialogId, versi: 1 });
  await expect(w.budi.call("dialog.setujui", { skpId, dialogId, versi: 1 })).rejects.toMatchObject({ code: "SUDAH_DISETUJUI" });
  expect((await w.sari.call("dialog.tugas", {})).tugas).toMatchObject([{ jenis: "PERSETUJUAN", dialogId }]);
  await w.sari.call("dialog.setujui", { skpId, dialogId, versi: 1 });
  expect((await ruang()).dialog[0]).toMatchObject({
    setuju: [{ pihak: "PENILAI" }, { pihak: "PEGAWAI", nama: w.sari.nama }],
    gugur: [],
    boleh: { setujui: false },
  });
  // the same words again void nothing
  await w.sari.call("dialog.simpan", { skpId, dialogId, versi: 1, ...ISI });
  expect((await ruang()).dialog[0]?.setuju).toHaveLength(2);
  await w.sari.call("dialog.simpan", { skpId, dialogId, versi: 1, ...ISI, konsekuensi: "Penugasan baru." });
  expect((await ruang("budi")).dialog[0]).toMatchObject({ versi: 2, setuju: [], gugur: [{}, {}], boleh: { setujui: true } });
  await expect(w.budi.call("dialog.setujui", { skpId, dialogId, versi: 1 })).rejects.toMatchObject({
    code: "DATA_SUDAH_BERUBAH",
    detail: { oleh: w.sari.nama },
  });
  await expect(w.budi.call("dialog.simpan", { skpId, dialogId, versi: 1, ...ISI })).rejects.toMatchObject({ code: "DATA_SUDAH_BERUBAH" });
});

test("catatan kosong belum dapat disetujui; tanggal yang belum terjadi ditolak di isiannya", async () => {
  await expect(w.sari.call("dialog.catat", { skpId, ...ISI, tanggal: "2026-01-13" })).rejects.toMatchObject({ errors: [{ path: "tanggal" }] });
  await expect(w.sari.call("dialog.catat", { skpId, ...ISI, tanggal: "", cara: "" as never })).rejects.toMatchObject({
    errors: [{ path: "tanggal" }, { path: "cara" }],
  });
  const { id: dialogId } = await w.sari.call("dialog.catat", { skpId, tanggal: "2026-01-12", cara: "DARING" });
  await expect(w.sari.call("dialog.setujui", { skpId, dialogId, versi: 1 })).rejects.toMatchObject({ code: "DIALOG_KOSONG" });
});

test("dialog berlanjut sesudah SKP ditetapkan, dengan pejabat penilai", async () => {
  await w.budi.call("skp.tetapkan", { skpId, versi });
  w.clock.set("2026-07-06T02:00:00Z");
  await w.budi.call("dialog.catat", { skpId, ...ISI, tanggal: "2026-07-06" });
  await w.sari.call("dialog.catat", { skpId, ...ISI });
  expect((await ruang()).dialog.map((satu) => satu.tanggal)).toEqual(["2026-07-06", "2026-01-12"]);
  for (const siapa of ["yusnidar", "hendra"] as const) await expect(w[siapa].call("dialog.catat", { skpId, ...ISI })).rejects.toMatchObject({ status: 403 });
});

test("keraguan menjadi tugas penilai dengan umurnya, dijawab, dan pegawai yang mengatakan jelas atau belum; SKP tidak tertahan", async () => {
  const { baris } = await ruang();
  const target = baris.find((satu) => satu.jenis === "TARGET");
  const { id: keraguanId } = await w.sari.call("dialog.nyatakanRagu", { skpId, kunci: target?.kunci ?? "", teks: "Apakah ibu hamil pindahan dihitung?" });
  w.clock.set("2026-01-15T02:00:00Z");
  expect((await w.budi.call("dialog.tugas", {})).tugas).toMatchObject([{ jenis: "KERAGUAN", lawan: w.sari.nama, sejak: "2026-01-12T02:00:00.000Z" }]);
  await expect(w.sari.call("dialog.lanjutkanRagu", { skpId, keraguanId, teks: "?" })).rejects.toMatchObject({ code: "KERAGUAN_BUKAN_GILIRAN" });
  await w.budi.call("dialog.jawabRagu", { skpId, keraguanId, teks: "Dihitung sejak bulan ia pindah." });
  expect((await w.sari.call("dialog.tugas", {})).tugas).toMatchObject([{ jenis: "JAWABAN" }]);
  await w.sari.call("dialog.lanjutkanRagu", { skpId, keraguanId, teks: "Bagaimana bila pindah di tengah bulan?" });
  await w.budi.call("skp.tetapkan", { skpId, versi });
  await w.budi.call("dialog.jawabRagu", { skpId, keraguanId, teks: "Ikut bulan berikutnya." });
  await w.sari.call("dialog.selesaikanRagu", { skpId, keraguanId });
  expect((await ruang()).keraguan).toMatchObject([
    {
      bagian: "Target RHK 1, indikator 1",
      status: "SELESAI",
      kata: [{ pihak: "PENILAI" }, { pihak: "PEGAWAI" }, { teks: "Ikut bulan berikutnya." }],
      boleh: [],
    },
  ]);
  await expect(w.budi.call("dialog.jawabRagu", { skpId, keraguanId, teks: "Lagi." })).rejects.toMatchObject({ code: "KERAGUAN_BUKAN_GILIRAN" });
});

test("saya paham dan sanggup berlaku atas kata saat itu, dan tidak lagi sesudah katanya berubah", async () => {
  expect((await ruang()).paham).toBeNull();
  await expect(w.budi.call("dialog.nyatakanPaham", { skpId })).rejects.toMatchObject({ status: 403 });
  w.clock.set("2026-01-13T02:00:00Z");
  await w.sari.call("dialog.nyatakanPaham", { skpId });
  expect((await ruang()).paham).toMatchObject({ masihBerlaku: true });
  const satu = (await ruang()).baris[2];
  const usul = await w.budi.call("dialog.usulkan", { skpId, kunci: satu?.kunci ?? "", dari: satu?.kini ?? "", menjadi: "95%", alasan: "Baseline." });
  w.clock.set("2026-01-14T02:00:00Z");
  await w.sari.call("dialog.terimaUsul", { skpId, usulId: usul.id });
  expect((await ruang("hendra")).paham).toMatchObject({ masihBerlaku: false });
});

test("pertemuan yang belum terjadi atau jauh sebelum tahunnya ditolak di tanggalnya", async () => {
  for (const tanggal of ["2026-02-01", "2024-06-01"])
    await expect(w.budi.call("dialog.catat", { skpId, ...ISI, tanggal })).rejects.toMatchObject({ code: "TANGGAL_DIALOG", errors: [{ path: "tanggal" }] });
  expect((await ruang()).dialog).toEqual([]);
});
