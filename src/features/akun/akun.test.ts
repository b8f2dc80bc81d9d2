import { beforeEach, expect, test } from "vitest";
import { SANDI_UJI } from "../../../tests/cast.ts";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";

let w: World;
beforeEach(async () => {
  w = await world();
});
const coba = (nip: string | null, kataSandi: string, ip = "10.0.0.1") => w.publik.call("akun.masuk", { nip: nip ?? "", kataSandi }, { ip });

test("masuk dengan NIP, juga yang ditulis berspasi, dan kata sandi yang benar", async () => {
  const nip = w.sari.nip ?? "";
  expect(await coba(nip, SANDI_UJI)).toMatchObject({ nama: "Sari Rahmadani" });
  expect(await coba(nip.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, "$1 $2 $3 $4"), SANDI_UJI)).toMatchObject({ nama: "Sari Rahmadani" });
  expect(await w.connection.db.selectFrom("audit").select("operasi").where("operasi", "=", "akun.masuk").execute()).toHaveLength(2);
});

test("kata sandi salah dan NIP tak dikenal mendapat jawaban yang sama", async () => {
  const salah = { code: "NIP_ATAU_SANDI_SALAH", status: 422, errors: [{ path: "kataSandi" }] };
  await expect(coba(w.sari.nip, "bukan ini sandinya")).rejects.toMatchObject(salah);
  await expect(coba("199001012015031009", SANDI_UJI)).rejects.toMatchObject(salah);
});

test("NIP 17 angka ditolak pada isiannya dengan jumlah angkanya", async () => {
  await expect(coba("19880312201101200", SANDI_UJI)).rejects.toMatchObject({
    code: "MASUKAN_TIDAK_SAH",
    errors: [{ path: "nip", message: expect.stringContaining("17") }],
  });
  await expect(coba("", "")).rejects.toMatchObject({
    errors: [
      { path: "nip", message: "Isi NIP Anda." },
      { path: "kataSandi", message: "Isi kata sandi Anda." },
    ],
  });
});

test("kata sandi sementara yang lewat masanya menyebut tanggal dan kepada siapa meminta", async () => {
  await w.connection.db.updateTable("akun").set({ sandi_berlaku_sampai: "2026-01-10T00:00:00Z" }).where("nip", "=", w.sari.nip).execute();
  await expect(coba(w.sari.nip, SANDI_UJI)).rejects.toMatchObject({ code: "SANDI_KEDALUWARSA", message: expect.stringMatching(/2026-01-10.*pengelola/) });
  expect(await w.connection.db.selectFrom("sesi").select("id").execute()).toEqual([]);
});

test("percobaan yang terlalu sering dari satu alamat ditahan, orang lain dan alamat lain tidak", async () => {
  for (let n = 0; n < 8; n += 1) await expect(coba(w.sari.nip, "salah")).rejects.toMatchObject({ code: "NIP_ATAU_SANDI_SALAH" });
  await expect(coba(w.sari.nip, SANDI_UJI)).rejects.toMatchObject({ code: "TERLALU_SERING", status: 429 });
  expect(await coba(w.sari.nip, SANDI_UJI, "10.0.0.2")).toMatchObject({ nama: "Sari Rahmadani" });
  expect(await coba(w.dewi.nip, SANDI_UJI)).toMatchObject({ nama: "Dewi Anggraini" });
});

test("seratus tebakan yang dikirim serentak pun hanya delapan yang diperiksa", async () => {
  const hasil = await Promise.allSettled(Array.from({ length: 100 }, (_, n) => coba(w.sari.nip, `tebakan ${n}`)));
  const kode = hasil.map((satu) => (satu.status === "rejected" ? (satu.reason as { code: string }).code : "MASUK"));
  expect(kode.filter((satu) => satu === "NIP_ATAU_SANDI_SALAH")).toHaveLength(8);
  expect(kode.filter((satu) => satu === "TERLALU_SERING")).toHaveLength(92);
});

test("pengenal akun peragaan yang bukan pengenal mendapat 404", async () => {
  await expect(w.publik.call("akun.masukPeragaan", { akunId: "a\u0000b" })).rejects.toMatchObject({ status: 404 });
});

test("masuk tanpa kata sandi hanya ada dalam peragaan", async () => {
  await expect(w.publik.call("akun.masukPeragaan", { akunId: w.sari.akunId })).rejects.toMatchObject({ code: "BUKAN_PERAGAAN", status: 404 });
  await w.connection.db.insertInto("pengaturan").values({ kunci: "peragaan.tokoh", nilai: "[]" }).execute();
  expect(await w.publik.call("akun.masukPeragaan", { akunId: w.sari.akunId })).toMatchObject({ nama: "Sari Rahmadani" });
});

test("saya memuat jabatan dan peran hari ini", async () => {
  expect(await w.hendra.call("akun.saya", {})).toMatchObject({ jabatan: "Analis SDM Aparatur Ahli Muda", peran: ["PEGAWAI", "PENGELOLA"] });
  expect((await w.wali.call("akun.saya", {})).peran).not.toContain("PEGAWAI");
  await expect(w.publik.call("akun.saya", {})).rejects.toMatchObject({ code: "BELUM_MASUK", status: 401 });
});
