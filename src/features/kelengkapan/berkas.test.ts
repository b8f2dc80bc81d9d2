import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import { bacaLembar } from "#platform/lembar/baca.ts";
import { skpDiajukan } from "../../../tests/skp-uji.ts";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";
import { BARIS_TERBANYAK } from "./lembar.ts";
import { listKolomSerah } from "./queries-serah.ts";

let w: World;
beforeEach(async () => {
  w = await world();
  const sari = await skpDiajukan(w, "sari");
  await w.budi.call("skp.tetapkan", sari);
  await skpDiajukan(w, "dewi");
});

const unitId = () => w.cast.unit.puskesmas;
async function isi(berkas: { isi: Uint8Array }): Promise<string[][]> {
  const hasil = await bacaLembar(berkas.isi);
  return hasil.ok ? (hasil.lembar[0]?.baris ?? []).map(({ sel }) => sel.map((satu) => String(satu?.nilai ?? ""))) : [];
}

test("daftar kelengkapan diunduh dengan saringan yang sama; NIP hanya bagi yang membacanya menurut peran", async () => {
  const [kepala = [], ...baris] = await isi(await w.hendra.call("kelengkapan.ekspor", { unitId: unitId(), keadaan: "MENUNGGU" }));
  expect(kepala.slice(0, 5)).toEqual(["NIP", "Nama", "Jabatan", "Unit kerja", "Keadaan SKP"]);
  expect(baris).toHaveLength(1);
  expect(baris[0]).toEqual(expect.arrayContaining([w.dewi.nip, "Dewi Anggraini", "Menunggu penetapan", "dr. Budi Nasution"]));
  expect((await isi(await w.budi.call("kelengkapan.ekspor", { unitId: unitId(), bentuk: "csv" })))[0]?.[0]).toBe("Nama");
  await expect(w.lain.call("kelengkapan.ekspor", { unitId: unitId() })).rejects.toMatchObject({ status: 404 });
});

test("isi SKP diunduh satu baris tiap indikator, dan rumus di dalamnya tidak pernah berjalan", async () => {
  const { db } = w.connection;
  await db.updateTable("indikator").set({ teks: '=HYPERLINK("http://contoh.invalid")' }).execute();
  const teks = new TextDecoder().decode((await w.hendra.call("kelengkapan.eksporIsi", { unitId: unitId(), bentuk: "csv" })).isi);
  expect(teks).toContain("'=HYPERLINK");
  const baris = await isi(await w.meutia.call("kelengkapan.eksporIsi", { unitId: unitId() }));
  expect(baris).toHaveLength(3);
  expect(baris[1]).toEqual(expect.arrayContaining(["Dewi Anggraini", "Ibu hamil terlayani sesuai SOP", "Kuantitas", "80–90%", w.budi.nip, "DIAJUKAN"]));
  await expect(w.zulkifli.call("kelengkapan.eksporIsi", { unitId: unitId() })).rejects.toMatchObject({ status: 403 });
  const catatan = await db.selectFrom("audit").select("rincian").where("operasi", "=", "kelengkapan.eksporIsi").execute();
  expect(catatan[0]?.rincian).toMatchObject({ berkas: "isi-skp", baris: 2 });
});

test("berkas SIASN memuat hanya yang diketahui dan hanya SKP yang ditetapkan; pengenal orang dan rating kosong", async () => {
  const [kepala = [], ...baris] = await isi(await w.hendra.call("kelengkapan.unduhSerah", { unitId: unitId(), berkas: "SIASN_SKP22" }));
  expect(kepala).toEqual(expect.arrayContaining(["pnsDinilaiOrang", "penilaiNipNrp", "statusPenilai", "kuadranKinerjaNilai"]));
  expect(baris).toHaveLength(1);
  const satu = Object.fromEntries(kepala.map((nama, n) => [nama, baris[0]?.[n] ?? ""]));
  expect(satu).toMatchObject({
    nip: w.sari.nip,
    tahun: "2026",
    penilaiNipNrp: w.budi.nip,
    penilaiGolongan: "III/c",
    statusPenilai: "ASN",
    pnsDinilaiOrang: "",
    hasilKerjaNilai: "",
  });
  const layar = await isi(await w.hendra.call("kelengkapan.unduhSerah", { unitId: unitId(), berkas: "EKINERJA_SKP" }));
  expect(layar[1]).toEqual(expect.arrayContaining(["Sari Rahmadani", "dr. Budi Nasution", "Kuantitatif", "Kuantitas", "80–90%"]));
});

test("penilai bukan ASN ditulis NON ASN, tanpa NIP", async () => {
  const { skpId, versi } = await skpDiajukan(w, "yusnidar");
  await w.wali.call("skp.tetapkan", { skpId, versi });
  const [kepala = [], ...baris] = await isi(await w.hendra.call("kelengkapan.unduhSerah", { unitId: w.cast.unit.dinkes, berkas: "SIASN_SKP22" }));
  const yusnidar = baris.find((satu) => satu.includes(w.yusnidar.nip ?? ""));
  expect([yusnidar?.[kepala.indexOf("statusPenilai")], yusnidar?.[kepala.indexOf("penilaiNipNrp")] ?? ""]).toEqual(["NON ASN", ""]);
});

test("pemeriksaan menyebut yang terhalang dan sebabnya; baris itu tidak ikut dalam berkas", async () => {
  await w.connection.db.updateTable("pegawai").set({ pangkat_gol_ruang: null }).where("id", "=", w.budi.pegawaiId).execute();
  const periksa = await w.hendra.call("kelengkapan.periksaSerah", { unitId: unitId() });
  expect(periksa).toMatchObject({
    siap: 0,
    belumDitetapkan: 3,
    terhalang: { jumlah: 1, baris: [{ nama: "Sari Rahmadani", sebab: ["golongan pejabat penilai belum tercatat"] }] },
  });
  expect(periksa.kolom.filter(({ keyakinan }) => keyakinan === "C").length).toBeGreaterThan(5);
  expect(await isi(await w.hendra.call("kelengkapan.unduhSerah", { unitId: unitId(), berkas: "SIASN_SKP22" }))).toHaveLength(1);
  await expect(w.meutia.call("kelengkapan.unduhSerah", { unitId: unitId(), berkas: "SIASN_SKP22" })).rejects.toMatchObject({ status: 403 });
});

test("isi yang melebihi satu lembar kerja ditolak dengan jumlahnya dan jalan keluarnya, tanpa berkas dan tanpa catatan unduhan", async () => {
  const { db } = w.connection;
  const { id } = await db.selectFrom("skp").select("id").where("status", "=", "DITETAPKAN").executeTakeFirstOrThrow();
  // Sari's and Dewi's results are there already, so these are just too many
  await sql`insert into rencana_hasil_kerja (skp_id, urutan, jenis, teks) select ${id}::uuid, n, 'UTAMA', 'Uji' from generate_series(1000, 999 + ${BARIS_TERBANYAK}::int) n`.execute(
    db,
  );
  const jumlah = (BARIS_TERBANYAK + 2).toLocaleString("id-ID");
  await expect(w.hendra.call("kelengkapan.eksporIsi", { unitId: unitId() })).rejects.toMatchObject({
    code: "TERLALU_BANYAK_BARIS",
    status: 422,
    message: `Isinya ${jumlah} baris, lebih dari satu lembar kerja. Pilih unit di bawahnya.`,
  });
  await expect(w.hendra.call("kelengkapan.unduhSerah", { unitId: unitId(), berkas: "EKINERJA_SKP" })).rejects.toMatchObject({ code: "TERLALU_BANYAK_BARIS" });
  expect(await db.selectFrom("audit").select("id").where("operasi", "=", "kelengkapan.eksporIsi").execute()).toEqual([]);
}, 60_000);

test("kolom berkas serah terima diganti pengelola instansi: judul, isi, urutan, sumber; yang lama tersimpan dan tercatat", async () => {
  const pemko = w.cast.unit.pemko;
  const dasar = { unitId: pemko, berkas: "EKINERJA_SKP" as const, hapus: false, keyakinan: "A" as const, sumber: "Surat BKN uji 1/2026", catatan: "" };
  const atur = (isi: { semula: string | null; nama: string; isi: string | null; urutan: number; hapus?: boolean }) =>
    w.hendra.call("kelengkapan.aturKolomSerah", { ...dasar, ...isi });
  const judul = async () => (await isi(await w.hendra.call("kelengkapan.unduhSerah", { unitId: unitId(), berkas: "EKINERJA_SKP" })))[0] ?? [];
  const semula = await judul();
  expect((await w.hendra.call("kelengkapan.periksaSerah", { unitId: unitId() })).boleh.aturKolom).toBe(false);
  expect((await w.hendra.call("kelengkapan.periksaSerah", { unitId: pemko })).boleh.aturKolom).toBe(true);

  await atur({ semula: "Nama", nama: "Nama lengkap", isi: "pegawai.nama", urutan: 1 });
  await atur({ semula: null, nama: "Golongan atasan", isi: "penilai.golongan", urutan: 100 });
  await atur({ semula: "Aspek", nama: "Aspek", isi: null, urutan: 3, hapus: true });
  const kini = await judul();
  expect(kini.slice(0, 2)).toEqual(["Nama lengkap", "NIP"]);
  expect(kini.at(-1)).toBe("Golongan atasan");
  expect(kini).not.toContain("Aspek");
  const [, baris = []] = await isi(await w.hendra.call("kelengkapan.unduhSerah", { unitId: unitId(), berkas: "EKINERJA_SKP" }));
  expect(baris[0]).toBe("Sari Rahmadani");
  const kemarin = new Date(w.clock.now().getTime() - 86_400_000).toISOString().slice(0, 10);
  expect((await listKolomSerah(w.connection.db, kemarin)).filter(({ berkas }) => berkas === "EKINERJA_SKP").map(({ nama }) => nama)).toEqual(semula);

  await expect(atur({ semula: "Nama", nama: "Nama", isi: "pegawai.nama", urutan: 1 })).rejects.toMatchObject({ code: "DATA_SUDAH_BERUBAH" });
  await expect(atur({ semula: "NIP", nama: "Unit", isi: "pegawai.nip", urutan: 1 })).rejects.toMatchObject({ status: 422 });
  await expect(
    w.hendra.call("kelengkapan.aturKolomSerah", { ...dasar, berkas: "SIASN_SKP22", semula: null, nama: "rhk", isi: "rhk.teks", urutan: 1 }),
  ).rejects.toMatchObject({
    status: 422,
  });
  await expect(w.meutia.call("kelengkapan.aturKolomSerah", { ...dasar, semula: "NIP", nama: "NIP", isi: null, urutan: 1 })).rejects.toMatchObject({
    status: 403,
  });
  const audit = await w.connection.db.selectFrom("audit").select("rincian").where("operasi", "=", "kelengkapan.aturKolomSerah").orderBy("id").execute();
  expect(audit[0]?.rincian).toMatchObject({
    berkas: "EKINERJA_SKP",
    dari: { nama: "Nama", urutan: 2, keyakinan: "B" },
    menjadi: { nama: "Nama lengkap", urutan: 1, keyakinan: "A", sumber: "Surat BKN uji 1/2026" },
  });
});
