import { expect, test } from "vitest";
import { operations } from "#operations.ts";
import type { Call, Operations } from "#operations.ts";
import { evaluasiTerbuka } from "../../../tests/evaluasi-terbuka.ts";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";

/** Hendra in a real session; `call` acts as whoever that session stands for at the moment. */
async function hendraMasuk(w: World) {
  const { sessions } = w.terang.system;
  const { cookies } = await sessions.open(w.hendra.akunId, { ip: "127.0.0.1", peramban: "uji" });
  const cookie = cookies[0]?.split(";")[0] ?? "";
  const actor = async () => (await sessions.actorOf(cookie)) ?? ({ jenis: "PUBLIK" } as const);
  const call = (async (id: keyof Operations, input: never) => (await w.terang.invoke(id, await actor(), input, { cookie })).output) as Call;
  const mulai = (pegawaiId: string, menit = 30) => call("perwakilan.mulai", { pegawaiId, alasan: "Sari minta dibantu mengisi.", menit });
  return { call, mulai, actor };
}

test("pengelola bertindak untuk pegawainya: sesi langsung berganti, tulisan membawa nama keduanya, lalu selesai", async () => {
  const w = await world();
  const h = await hendraMasuk(w);
  expect((await h.call("akun.saya", {})).nama).toBe("Hendra Ginting");
  expect(await h.call("perwakilan.calon", { pegawaiId: w.sari.pegawaiId })).toMatchObject({ nama: "Sari Rahmadani", boleh: true, sebab: null });
  const { sampai } = await h.mulai(w.sari.pegawaiId);
  expect(sampai).toBe("2026-01-12T02:30:00.000Z");
  expect((await h.call("akun.saya", {})).nama).toBe("Sari Rahmadani");
  expect(await h.actor()).toMatchObject({ akunId: w.hendra.akunId, wakil: { nama: "Hendra Ginting" } });
  const { skpId } = await h.call("skp.mulai", {});
  const [mulai] = (await w.sari.call("skp.lihat", { skpId: skpId as never })).jejak;
  expect(mulai).toMatchObject({ oleh: "Hendra Ginting atas nama Sari Rahmadani", olehId: w.hendra.pegawaiId, tindakan: "MULAI" });
  const audit = await w.connection.db.selectFrom("audit").select(["pelaku", "rincian"]).where("operasi", "=", "skp.mulai").executeTakeFirstOrThrow();
  expect(audit).toMatchObject({ pelaku: w.hendra.pegawaiId, rincian: { atasNama: w.sari.pegawaiId } });
  await h.call("perwakilan.akhiri", {});
  expect((await h.call("akun.saya", {})).nama).toBe("Hendra Ginting");
  await expect(h.call("perwakilan.akhiri", {})).rejects.toMatchObject({ code: "TIDAK_SEDANG_MEWAKILI" });
});

test("realisasi dan bukti yang dicatat wakil membawa namanya", async () => {
  const w = await world();
  const { skpId } = await evaluasiTerbuka(w, "sari", { realisasi: false });
  const h = await hendraMasuk(w);
  await h.mulai(w.sari.pegawaiId);
  const { baris } = await h.call("realisasi.lihatBulan", { bulan: "2026-09" });
  const satu = baris[0];
  const isi = { rhkId: satu?.rhkId, indikatorId: satu?.indikatorId, bulan: "2026-09", nilai: "70", uraian: "Kohort ibu.", versi: 0 };
  const hasil = await h.call("realisasi.simpan", isi as never);
  expect(hasil.realisasi?.wakil).toBe("Hendra Ginting");
  const { bukti } = await h.call("realisasi.tambahTautan", {
    realisasiId: hasil.realisasi?.id ?? "",
    judul: "Rekap",
    tautan: "https://contoh.invalid/r",
  } as never);
  expect(bukti[0]?.wakil).toBe("Hendra Ginting");
  await h.call("perwakilan.akhiri", {});
  const sendiri = await w.sari.call("realisasi.simpan", { ...isi, nilai: "71", versi: 1 } as never);
  expect(sendiri.realisasi).toMatchObject({ wakil: null, nilai: 71 });
  expect(skpId).toBeTruthy();
});

test("yang tidak dinyatakan terbuka ditolak selama bertindak untuk orang lain, dan hanya data orang itu yang terbuka", async () => {
  const w = await world();
  const { skpId: skpDewi } = await evaluasiTerbuka(w, "dewi");
  const h = await hendraMasuk(w);
  await h.mulai(w.sari.pegawaiId);
  const tertutup = Object.entries(operations).filter(([, one]) => one.access.jenis !== "publik" && !("wakil" in one && one.wakil));
  expect(tertutup.map(([id]) => id)).toEqual(
    expect.arrayContaining([
      "evaluasi.terima",
      "evaluasi.tandaTangani",
      "evaluasi.tetapkanPredikat",
      "skp.tetapkan",
      "peran.beri",
      "umpanBalik.beri",
      "perwakilan.mulai",
    ]),
  );
  await expect(h.call("peran.daftar", {})).rejects.toMatchObject({ code: "DIWAKILI_TIDAK_BOLEH", status: 403 });
  await expect(h.call("evaluasi.terima", { evaluasiId: skpDewi } as never)).rejects.toMatchObject({ code: "DIWAKILI_TIDAK_BOLEH" });
  await expect(h.mulai(w.ratna.pegawaiId)).rejects.toMatchObject({ code: "DIWAKILI_TIDAK_BOLEH" });
  await expect(h.call("skp.lihat", { skpId: skpDewi } as never)).rejects.toMatchObject({ status: 404 });
});

test("berakhir sendiri pada waktunya, dan saat peran pengelolanya dicabut", async () => {
  const w = await world();
  const h = await hendraMasuk(w);
  await h.mulai(w.sari.pegawaiId, 15);
  w.clock.set("2026-01-12T02:15:00Z");
  expect((await h.call("akun.saya", {})).nama).toBe("Hendra Ginting");
  await h.mulai(w.dewi.pegawaiId, 60);
  expect((await h.call("akun.saya", {})).nama).toBe("Dewi Anggraini");
  const peran = (await w.admin.call("peran.daftar", {})).peran.find((one) => one.peran === "PENGELOLA_KINERJA");
  await w.admin.call("peran.cabut", { peranId: peran?.id ?? "", versi: 1, alasan: "Pindah." });
  expect((await h.call("akun.saya", {})).nama).toBe("Hendra Ginting");
});

test("hanya pengelola unit itu, dengan alasan, paling lama 60 menit, dan tidak untuk pejabat", async () => {
  const w = await world();
  const h = await hendraMasuk(w);
  const mulai = (isi: Record<string, unknown>) => h.call("perwakilan.mulai", { pegawaiId: w.sari.pegawaiId, alasan: "Bantu", ...isi } as never);
  await expect(mulai({ menit: 61 })).rejects.toMatchObject({ errors: [{ path: "menit" }] });
  await expect(mulai({ alasan: " " })).rejects.toMatchObject({ errors: [{ path: "alasan" }] });
  for (const siapa of [w.budi, w.meutia, w.zulkifli, w.wali, w.admin])
    await expect(mulai({ pegawaiId: siapa.pegawaiId })).rejects.toMatchObject({ code: "TIDAK_DAPAT_DIWAKILI" });
  await expect(mulai({ pegawaiId: w.hendra.pegawaiId })).rejects.toMatchObject({ status: 404 });
  for (const siapa of [w.budi, w.meutia, w.admin, w.lain, w.zulkifli])
    await expect(siapa.call("perwakilan.mulai", { pegawaiId: w.sari.pegawaiId, alasan: "x" })).rejects.toMatchObject({ status: 404 });
  await expect(w.hendra.call("perwakilan.mulai", { pegawaiId: w.sari.pegawaiId, alasan: "x" })).rejects.toMatchObject({ code: "SESI_TIDAK_DITEMUKAN" });
  expect(await w.connection.db.selectFrom("perwakilan").select("id").execute()).toEqual([]);
});

test("yang diwakili membaca siapa bertindak untuknya dan apa yang dibukanya", async () => {
  const w = await world();
  const { evaluasiId } = await evaluasiTerbuka(w);
  const h = await hendraMasuk(w);
  await h.mulai(w.sari.pegawaiId);
  await h.call("evaluasi.lihat", { evaluasiId } as never);
  const { perwakilan, hari } = await w.sari.call("jejakAkses.saya", {});
  expect(perwakilan).toMatchObject([{ wakil: "Hendra Ginting", alasan: "Sari minta dibantu mengisi.", masihBerjalan: true }]);
  expect(hari[0]?.catatan).toMatchObject([{ pelaku: { nama: "Hendra Ginting" }, sebagai: "bertindak untuk Anda", apa: "evaluasi triwulan III 2026" }]);
});
