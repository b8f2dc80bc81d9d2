import { sql } from "kysely";
import { expect, test } from "vitest";
import { jobTable } from "#jobs.ts";
import { sealAudit } from "#platform/audit.ts";
import { bacaPdf } from "../../../tests/baca-pdf.ts";
import { ALASAN, evaluasiTerbuka } from "../../../tests/evaluasi-terbuka.ts";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";
import { aturAlamat, alamatPeriksa } from "./alamat.ts";
import { bacaKode, buatKode } from "./kode.ts";
import { samarkanNama } from "./samaran.ts";

const SESUAI = { hasilKerja: "SESUAI", perilakuKerja: "SESUAI", ...ALASAN, catatan: "Jaga waktu tunggu." } as const;
const kerja = (w: World) => jobTable({ db: w.connection.db, clock: w.clock });

async function ditetapkan(sampaikan = true) {
  const w = await world();
  const terbuka = await evaluasiTerbuka(w);
  await w.budi.call("evaluasi.tetapkanPredikat", { evaluasiId: terbuka.evaluasiId, versi: 1, ...SESUAI, sampaikan });
  return { w, ...terbuka };
}

test("antrean dan pembaca yang datang bersamaan menerbitkan sekali", async () => {
  const { w, skpId, evaluasiId } = await ditetapkan();
  await Promise.all([
    kerja(w)["dokumen.terbitkanEvaluasi"].run({ evaluasiId }),
    w.sari.call("dokumen.siapkan", { skpId }),
    kerja(w)["dokumen.terbitkanEvaluasi"].run({ evaluasiId }),
    kerja(w)["dokumen.terbitkanSkp"].run({ skpId }),
  ]);
  const { dokumen } = await w.sari.call("dokumen.daftar", { skpId });
  expect(dokumen.map((one) => one.form).toSorted()).toEqual(["A.1.7", "A.1.8", "C.1.3", "D.1.1"]);
  expect(dokumen.every((one) => /^TRG-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/.test(one.kode) && one.digantikanPada === null)).toBe(
    true,
  );
  expect((await w.sari.call("dokumen.daftar", { evaluasiId })).dokumen).toHaveLength(2);
  const { n } = await w.connection.db
    .selectFrom("audit")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("sasaran_jenis", "=", "dokumen")
    .executeTakeFirstOrThrow();
  expect(n).toBe(4);
});

test("dokumen memuat isi yang dibekukan, kode, dan alamat pemeriksaannya", async () => {
  const { w, skpId, evaluasiId } = await ditetapkan();
  await w.budi.call("dokumen.siapkan", { skpId });
  const { dokumen } = await w.sari.call("dokumen.daftar", { evaluasiId });
  for (const [form, isi] of [
    ["D.1.1", ["BAIK", "Jaga waktu tunggu.", "Sari Rahmadani", "14 Oktober 2026"]],
    ["C.1.3", ["69%", "33 menit", "Rutin memeriksa ibu hamil.", "Pasien", "UPT Puskesmas Uji"]],
  ] as const) {
    const satu = dokumen.find((one) => one.form === form);
    const berkas = await w.sari.call("dokumen.unduh", { dokumenId: satu?.id ?? "" });
    expect(berkas).toMatchObject({ jenis: "application/pdf", nama: `${form}-${satu?.kode}.pdf` });
    const { teks } = await bacaPdf(berkas.isi);
    for (const kata of [...isi, satu?.kode ?? "-"]) expect(teks).toContain(kata);
  }
});

test("pegawai mendapat dokumen evaluasi sejak disampaikan, orang lain tidak pernah", async () => {
  const { w, skpId, evaluasiId } = await ditetapkan(false);
  await w.sari.call("dokumen.siapkan", { skpId });
  expect((await w.sari.call("dokumen.daftar", { evaluasiId })).dokumen).toEqual([]);
  const [d11] = (await w.budi.call("dokumen.daftar", { evaluasiId })).dokumen;
  const dokumenId = d11?.id ?? "";
  await expect(w.sari.call("dokumen.unduh", { dokumenId })).rejects.toMatchObject({ status: 404 });
  await w.budi.call("evaluasi.sampaikan", { evaluasiId });
  expect((await w.sari.call("dokumen.unduh", { dokumenId })).isi.length).toBeGreaterThan(10_000);
  for (const siapa of [w.dewi, w.lain]) {
    await expect(siapa.call("dokumen.unduh", { dokumenId })).rejects.toMatchObject({ status: 404 });
    expect((await siapa.call("dokumen.daftar", { evaluasiId })).dokumen).toEqual([]);
    await expect(siapa.call("dokumen.siapkan", { skpId })).rejects.toMatchObject({ status: 404 });
  }
  for (const siapa of [w.yusnidar, w.hendra, w.meutia]) expect((await siapa.call("dokumen.daftar", { evaluasiId })).dokumen).toHaveLength(2);
  await expect(w.sari.call("dokumen.daftar", {})).rejects.toMatchObject({ code: "MASUKAN_TIDAK_SAH" });
});

test("D.1.1 diterbitkan ulang setelah pegawai menandatangani; yang lama mengaku digantikan", async () => {
  const { w, skpId, evaluasiId } = await ditetapkan();
  await w.sari.call("dokumen.siapkan", { skpId });
  await w.sari.call("evaluasi.terima", { evaluasiId });
  expect(await w.sari.call("dokumen.siapkan", { skpId })).toEqual({ diterbitkan: 0 });
  w.clock.set("2026-10-20T02:00:00Z");
  await w.sari.call("evaluasi.tandaTangani", { evaluasiId });
  await kerja(w)["dokumen.terbitkanEvaluasi"].run({ evaluasiId });
  await kerja(w)["dokumen.terbitkanEvaluasi"].run({ evaluasiId });
  const d11 = (await w.sari.call("dokumen.daftar", { evaluasiId })).dokumen.filter((one) => one.form === "D.1.1");
  expect(d11.map((one) => one.digantikanPada)).toEqual([null, "2026-10-20T02:00:00.000Z"]);
  expect(await w.publik.call("dokumen.periksa", { kode: d11[1]?.kode ?? "" })).toMatchObject({ status: "DIGANTIKAN" });
  const { teks } = await bacaPdf((await w.sari.call("dokumen.unduh", { dokumenId: d11[0]?.id ?? "" })).isi);
  expect(teks).toContain("20 Oktober 2026");
});

test("siapa pun memeriksa keaslian tanpa mengetahui predikat, dan segelnya cocok", async () => {
  const { w, skpId, evaluasiId } = await ditetapkan();
  await w.sari.call("dokumen.siapkan", { skpId });
  const d11 = (await w.sari.call("dokumen.daftar", { evaluasiId })).dokumen.find((one) => one.form === "D.1.1");
  const kode = d11?.kode ?? "";
  const asli = await w.publik.call("dokumen.periksa", { kode: ` ${kode.toLowerCase().replaceAll("-", " ").replaceAll("0", "o").replaceAll("1", "l")} ` });
  expect(asli).toMatchObject({
    status: "ASLI",
    kode,
    dokumen: {
      form: "D.1.1",
      judul: "Dokumen Evaluasi Kinerja Pegawai",
      namaTersamar: "S••• R••••••••",
      nipAkhir: w.sari.nip?.slice(-3),
      unitKerja: "UPT Puskesmas Uji",
      penandaTangan: "Pejabat Penilai Kinerja",
      tanggal: "2026-10-14",
      dataUtuh: true,
      berkasUtuh: true,
      segel: null,
    },
  });
  expect(JSON.stringify(asli)).not.toMatch(/BAIK|SESUAI|Rahmadani|predikat/);
  await sealAudit(w.connection.db, w.clock.now());
  expect((await w.publik.call("dokumen.periksa", { kode })).dokumen?.segel).toMatchObject({ nomor: 1, cocok: true });
  for (const asal of ["TRG-0000-0000-0000", "bukan kode", "", "TRG-UUUU-UUUU-UUUU"])
    expect(await w.publik.call("dokumen.periksa", { kode: asal })).toMatchObject({ status: "TIDAK_DIKENAL", dokumen: null });
});

test("dokumen yang diubah di basis data ketahuan, juga bila sidik jarinya ikut diubah", async () => {
  const { w, skpId, evaluasiId } = await ditetapkan();
  const { db } = w.connection;
  await w.sari.call("dokumen.siapkan", { skpId });
  const { dokumen } = await w.sari.call("dokumen.daftar", { evaluasiId });
  const [hasil, d11] = [dokumen.find((one) => one.form === "C.1.3"), dokumen.find((one) => one.form === "D.1.1")];
  await sql`update dokumen set data = jsonb_set(data, '{predikat}', '"SANGAT_BAIK"') where id = ${d11?.id}`.execute(db);
  expect(await w.publik.call("dokumen.periksa", { kode: d11?.kode ?? "" })).toMatchObject({ status: "RUSAK", dokumen: { dataUtuh: false, berkasUtuh: true } });
  await sql`update dokumen set pdf = 'palsu'::bytea, pdf_sha256 = encode(sha256('palsu'::bytea), 'hex') where id = ${hasil?.id}`.execute(db);
  expect(await w.publik.call("dokumen.periksa", { kode: hasil?.kode ?? "" })).toMatchObject({
    status: "RUSAK",
    dokumen: { dataUtuh: true, berkasUtuh: false },
  });
});

test("berkas di tangan dibandingkan byte demi byte", async () => {
  const { w, skpId, evaluasiId } = await ditetapkan();
  await w.sari.call("dokumen.siapkan", { skpId });
  const [satu] = (await w.sari.call("dokumen.daftar", { evaluasiId })).dokumen;
  const kode = satu?.kode ?? "";
  const { isi } = await w.sari.call("dokumen.unduh", { dokumenId: satu?.id ?? "" });
  expect(await w.publik.call("dokumen.periksaBerkas", { kode, berkas: { nama: "a.pdf", isi } })).toMatchObject({ hasil: "SAMA_PERSIS" });
  expect(await w.publik.call("dokumen.periksaBerkas", { kode, berkas: { nama: "a.pdf", isi: isi.with(isi.length - 1, 0) } })).toMatchObject({
    hasil: "BERBEDA",
  });
  expect(await w.publik.call("dokumen.periksaBerkas", { kode: "TRG-0000-0000-0000", berkas: { nama: "a.pdf", isi } })).toMatchObject({
    hasil: "TIDAK_DIKENAL",
  });
});

test("dokumen yang belum dicetak belum dapat diunduh, lalu dicetak dari datanya sendiri", async () => {
  const { w, skpId, evaluasiId } = await ditetapkan();
  await w.sari.call("dokumen.siapkan", { skpId });
  const [satu] = (await w.sari.call("dokumen.daftar", { evaluasiId })).dokumen;
  const dokumenId = satu?.id ?? "";
  const asli = (await w.sari.call("dokumen.unduh", { dokumenId })).isi;
  await w.connection.db.updateTable("dokumen").set({ pdf: null, pdf_sha256: null }).where("id", "=", dokumenId).execute();
  await expect(w.sari.call("dokumen.unduh", { dokumenId })).rejects.toMatchObject({ code: "DOKUMEN_BELUM_SIAP" });
  expect(await w.sari.call("dokumen.siapkan", { skpId })).toEqual({ diterbitkan: 1 });
  expect(Buffer.from((await w.sari.call("dokumen.unduh", { dokumenId })).isi).equals(Buffer.from(asli))).toBe(true);
});

test("SKP yang belum ditetapkan dan evaluasi yang terbuka tidak menerbitkan apa-apa", async () => {
  const w = await world();
  const { skpId, evaluasiId } = await evaluasiTerbuka(w);
  await kerja(w)["dokumen.terbitkanEvaluasi"].run({ evaluasiId });
  await w.connection.db.updateTable("skp").set({ status: "DIAJUKAN", ditetapkan_pada: null, ditetapkan_oleh: null }).where("id", "=", skpId).execute();
  expect(await w.sari.call("dokumen.siapkan", { skpId })).toEqual({ diterbitkan: 0 });
});

test("kode: mudah dieja, tahan salah ketik yang lazim", () => {
  const banyak = new Set(Array.from({ length: 500 }, buatKode));
  expect(banyak.size).toBe(500);
  for (const kode of banyak) expect(bacaKode(kode)).toBe(kode);
  expect(bacaKode("trg o1il abcd 2345")).toBe("TRG-0111-ABCD-2345");
  for (const salah of ["", "TRG", "TRG-ABCD-ABCD-ABC", "TRG-ABCU-ABCD-ABCD", "TRG-ABCD-ABCD-ABCD-A"]) expect(bacaKode(salah)).toBeNull();
});

test("nama disamarkan, gelar ditinggalkan", () => {
  expect(samarkanNama("Sari Rahmadani, A.Md.Keb.")).toBe("S••• R••••••••");
  expect(samarkanNama("Nur")).toBe("N••");
});

test("alamat pemeriksaan mengikuti alamat pemasangan", () => {
  const awal = alamatPeriksa("X").replace("/periksa/X", "");
  aturAlamat("https://terang.example.go.id/");
  expect(alamatPeriksa("TRG-1")).toBe("https://terang.example.go.id/periksa/TRG-1");
  aturAlamat(awal);
});
