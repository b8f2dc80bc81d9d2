import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { isiUji, rhkJpt, rhkUji, skpDiajukan } from "../../../tests/skp-uji.ts";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";
import type { SkpResponse } from "./schemas.ts";

let w: World;
let skpId: string;
beforeEach(async () => {
  w = await world();
  ({ skpId } = await w.sari.call("skp.mulai", {}));
});

const simpan = (versi: number, rhk: object[], lain: object = {}) => w.sari.call("skp.simpan", { skpId, versi, ...isiUji(rhk), ...lain });
const ubahan = (skp: SkpResponse) => skp.jejak.filter((satu) => satu.tindakan === "UBAH").map((satu) => satu.perubahan);

test("baris yang tinggal memegang pengenalnya; pengenal milik orang lain atau dipakai dua kali diganti", async () => {
  const milikDewi = await skpDiajukan(w, "dewi");
  const asing = milikDewi.rhk[0];
  const satu = await simpan(1, [
    rhkUji({ teks: "A" }),
    rhkUji({ id: asing?.id, teks: "B", indikator: [{ id: asing?.indikator[0]?.id, aspek: "WAKTU", teks: "Ukuran", target: "3 hari" }] }),
  ]);
  const [a, b] = satu.rhk;
  expect(b?.id).not.toBe(asing?.id);
  expect(b?.indikator[0]?.id).not.toBe(asing?.indikator[0]?.id);
  expect((await w.dewi.call("skp.lihat", { skpId: milikDewi.skpId })).rhk).toEqual(milikDewi.rhk);
  const dua = await simpan(
    2,
    [b, { ...a, teks: "A lagi" }, { ...a, teks: "Salinan A" }].map((one) => ({ ...one })),
  );
  expect(dua.rhk.map((one) => [one.id, one.teks])).toEqual([
    [b?.id, "B"],
    [a?.id, "A lagi"],
    [expect.any(String), "Salinan A"],
  ]);
  expect(new Set(dua.rhk.flatMap((one) => [one.id, ...one.indikator.map((ind) => ind.id)])).size).toBe(6);
  expect(dua.rhk[1]?.indikator[0]?.id).toBe(a?.indikator[0]?.id);
});

test("tautan bawahan tetap saat pimpinan menyunting, dan kata-katanya tinggal saat hasil itu dihapus", async () => {
  const budi = await skpDiajukan(w, "budi");
  const pimpinan = budi.rhk[0];
  const { pilihan } = await w.sari.call("skp.pilihanRhkPimpinan", { skpId });
  expect(pilihan.map((satu) => satu.id)).toEqual([pimpinan?.id]);
  const bawahan = await simpan(1, [rhkUji({ rhkPimpinanId: pimpinan?.id })]);
  expect(bawahan.rhk[0]).toMatchObject({ rhkPimpinanTeks: pimpinan?.teks, rhkPimpinanPemilik: w.budi.nama });
  const kembali = await w.yusnidar.call("skp.kembalikan", { skpId: budi.skpId, versi: budi.versi, alasan: "Perjelas." });
  const jelas = await w.budi.call("skp.simpan", {
    skpId: budi.skpId,
    versi: kembali.versi,
    ...isiUji([rhkJpt({ teks: "Baru" }), { ...pimpinan, teks: "Diperjelas" }]),
  });
  expect((await w.sari.call("skp.lihat", { skpId })).rhk[0]).toMatchObject({ rhkPimpinanId: pimpinan?.id, rhkPimpinanTeks: "Diperjelas" });
  // while it is a draft it is not offered, but the link already there may stay
  const tetap = await simpan(2, [{ ...bawahan.rhk[0], teks: "Disunting" }]);
  expect(tetap.rhk[0]?.rhkPimpinanId).toBe(pimpinan?.id);
  await w.budi.call("skp.simpan", { skpId: budi.skpId, versi: jelas.versi, ...isiUji([{ ...jelas.rhk[0] }]) });
  expect((await w.sari.call("skp.lihat", { skpId })).rhk[0]).toMatchObject({ rhkPimpinanId: null, rhkPimpinanTeks: "Diperjelas" });
});

test("teks disimpan seperti diketik", async () => {
  const aneh = `Ma'ruf "O'Brien" 🌟👩‍⚕️ <script>alert('x')</script> & ; drop table skp; -- \\ {{x}} ${"é".normalize("NFD")}`;
  const hasil = await simpan(1, [rhkUji({ teks: aneh, penugasanDari: aneh, indikator: [{ aspek: "BIAYA", teks: aneh, target: `9 ${aneh}` }] })], {
    ekspektasi: { LOYAL: [aneh, ""] },
    lampiran: { DUKUNGAN_SUMBER_DAYA: [`  ${aneh}\r\nbaris dua  `], SKEMA_PERTANGGUNGJAWABAN: [], KONSEKUENSI: ["\u0000\ud800"] },
  });
  expect(hasil.rhk[0]).toMatchObject({ teks: aneh, penugasanDari: aneh, indikator: [{ teks: aneh, target: `9 ${aneh}` }] });
  expect(hasil.ekspektasi.LOYAL).toEqual([aneh]);
  expect(hasil.lampiran.DUKUNGAN_SUMBER_DAYA).toEqual([`${aneh}\nbaris dua`]);
  expect(hasil.lampiran.KONSEKUENSI).toEqual(["\ufffd"]);
});

test("target yang ganjil tersimpan sebagai tulisan, tidak pernah sebagai kesalahan sistem", async () => {
  const target = [
    "9".repeat(500),
    "1e999",
    "90–80%",
    "-5%",
    "maksimal 3 hari",
    "Rp1,5 miliar",
    "𝟗𝟎%",
    "∞",
    "seratus",
    "0,0000000000000000001%",
    `Rp${"9".repeat(300)} triliun`,
  ];
  const hasil = await simpan(1, [rhkUji({ indikator: target.map((satu) => ({ aspek: "KUANTITAS", teks: "Ukuran", target: satu })) })]);
  const indikator = hasil.rhk[0]?.indikator ?? [];
  expect(indikator.map((satu) => satu.target)).toEqual(target);
  expect(indikator[4]).toMatchObject({ targetBawah: null, targetAtas: 3, satuan: "hari", arah: "TURUN" });
  expect(indikator[5]).toMatchObject({ targetBawah: 1_500_000_000 });
  for (const satu of indikator) expect([satu.targetBawah, satu.targetAtas].every((angka) => angka === null || Number.isFinite(angka))).toBe(true);
  expect((await w.sari.call("skp.lihat", { skpId })).rhk).toEqual(hasil.rhk);
});

test("suntingan dalam satu jam menjadi satu catatan, baris demi baris; yang kembali seperti semula hilang", async () => {
  const awal = await simpan(1, [rhkUji({ teks: "A" }), rhkUji({ teks: "B" }), rhkUji({ teks: "C" })]);
  const [a, b, c] = awal.rhk.map((satu) => ({ ...satu }));
  const pukul = (jam: string) => w.clock.set(`2026-01-13T${jam}:00Z`);
  pukul("02:00");
  await simpan(2, [{ ...a, teks: "A1" }, b ?? {}, c ?? {}]);
  pukul("02:20");
  // moved up, then edited: number 1 is now another line
  await simpan(3, [{ ...b, teks: "B1" }, { ...a, teks: "A2" }, c ?? {}]);
  expect(ubahan(await w.sari.call("skp.lihat", { skpId }))[0]).toEqual([
    { bagian: "RHK 2", dari: "A", menjadi: "A2" },
    { bagian: "RHK 1", dari: "B", menjadi: "B1" },
  ]);
  pukul("02:40");
  await simpan(4, [{ ...b, teks: "B" }]);
  const hapus = ubahan(await w.sari.call("skp.lihat", { skpId }))[0] ?? [];
  expect(hapus.filter((satu) => satu.bagian === "RHK dihapus").map((satu) => satu.dari)).toEqual(["A", "C"]);
  expect(hapus.some((satu) => satu.dari === "B")).toBe(false);
  pukul("03:50");
  const lewat = await simpan(5, [{ ...b, teks: "B2" }]);
  expect(ubahan(lewat)[0]).toEqual([{ bagian: "RHK 1", dari: "B", menjadi: "B2" }]);
  pukul("03:55");
  expect(ubahan(await simpan(6, [{ ...b, teks: "B" }]))).toHaveLength(2);
});

test("menyimpan tanpa perubahan tidak menambah jejak, juga pada pendekatan kualitatif", async () => {
  await simpan(1, [rhkUji({})], { pendekatan: "KUALITATIF" });
  const { rhk } = await w.sari.call("skp.lihat", { skpId });
  expect(rhk[0]?.indikator[0]).toMatchObject({ aspek: null, target: null, targetBawah: null });
  const sebelum = ubahan(await w.sari.call("skp.lihat", { skpId }));
  expect(sebelum[0]).toContainEqual({ bagian: "Pendekatan", dari: "kuantitatif", menjadi: "kualitatif" });
  w.clock.set("2026-01-14T02:00:00Z");
  const lagi = await simpan(2, [{ ...rhk[0], indikator: rhk[0]?.indikator.map((satu) => ({ ...satu, target: "80%" })) }], { pendekatan: "KUALITATIF" });
  expect(ubahan(lagi)).toEqual(sebelum);
  const lengkap = await w.sari.call("skp.ajukan", { skpId, versi: lagi.versi });
  expect(lengkap).toMatchObject({ status: "DIAJUKAN", pendekatan: "KUALITATIF" });
});

test("dua simpanan bersamaan: satu menang, yang lain diberi tahu; kiriman yang sama dua kali bekerja sekali", async () => {
  const [x, y] = await Promise.allSettled([simpan(1, [rhkUji({ teks: "Ponsel" })]), simpan(1, [rhkUji({ teks: "Laptop" })])]);
  const kalah = [x, y].find((satu) => satu.status === "rejected");
  expect([x, y].filter((satu) => satu.status === "fulfilled")).toHaveLength(1);
  expect(kalah?.reason).toMatchObject({
    code: "DATA_SUDAH_BERUBAH",
    status: 409,
    detail: { versi: 2 },
    message: expect.stringMatching(/^Anda, di perangkat lain, mengubah/),
  });
  const permintaanId = randomUUID();
  const isi = { skpId, versi: 2, ...isiUji([rhkUji({ teks: "Sekali" })]) };
  const pertama = await w.sari.call("skp.simpan", isi, { permintaanId });
  expect(await w.sari.call("skp.simpan", isi, { permintaanId })).toEqual(pertama);
  expect(pertama.versi).toBe(3);
  await expect(w.sari.call("skp.simpan", { ...isi, versi: 3 }, { permintaanId })).rejects.toMatchObject({ code: "PERMINTAAN_BERBEDA" });
  const ajukan = await Promise.all([1, 2].map(() => w.sari.call("skp.ajukan", { skpId, versi: 3 }, { permintaanId: "ajukan-sekali-saja" })));
  expect(ajukan.map((satu) => satu.versi)).toEqual([4, 4]);
  await w.budi.call("skp.aturEkspektasi", { skpId, versi: 4, ekspektasi: { LOYAL: ["Menjaga rahasia pasien"] } as never });
  await expect(w.budi.call("skp.tetapkan", { skpId, versi: 4 })).rejects.toMatchObject({
    code: "DATA_SUDAH_BERUBAH",
    message: expect.stringMatching(/^Anda, di perangkat lain,/),
  });
  await w.budi.call("skp.kembalikan", { skpId, versi: 5, alasan: "Perjelas." });
  await expect(simpan(4, [])).rejects.toMatchObject({ code: "DATA_SUDAH_BERUBAH", message: expect.stringContaining(w.budi.nama) });
});
