import { expect, test } from "vitest";
import { world } from "../../../tests/world.ts";

const baca = (isi: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(isi);

test("CSV memakai titik koma dan BOM, NIP utuh, dan tidak ada sel yang menjadi rumus", async () => {
  const w = await world();
  for (const [nomor, nama] of ["=HYPERLINK(1)", "+62", "-cmd", "@SUM(A1)"].entries())
    await w.connection.db
      .insertInto("pegawai")
      .values({ nama, jenis: "PNS", nip: `19900101201501100${nomor}` })
      .execute();
  const { isi, nama } = await w.hendra.call("pegawai.ekspor", { bentuk: "csv", kolom: "nip,unit", keadaan: "SEMUA" });
  const teks = baca(isi);
  expect(nama).toBe("pegawai-2026-01-12.csv");
  expect(teks.startsWith("\uFEFFNama;NIP;Unit kerja")).toBe(true);
  expect(teks).toContain(w.sari.nip ?? "-");
  const baris = teks.slice(1).trim().split(/\r?\n/);
  expect(baris).toHaveLength(1 + Object.keys(w.cast.orang).length + 4);
  expect(baris.filter((satu) => /^"?[=+\-@]/.test(satu))).toEqual([]);
  expect(teks).toContain("'=HYPERLINK(1)");
});

test("unduhan memuat yang tersaring saja, tanpa data pribadi rekan, dan tercatat dalam audit", async () => {
  const w = await world();
  const rekan = baca((await w.dewi.call("pegawai.ekspor", { bentuk: "csv", kolom: "nip,jenis,jabatan" })).isi);
  expect(rekan).toContain("Sari Rahmadani");
  expect(rekan).not.toContain(w.sari.nip);
  expect(rekan).not.toContain(w.hendra.nama);
  const xlsx = await w.hendra.call("pegawai.ekspor", { unitId: w.cast.unit.puskesmas });
  expect(Array.from(xlsx.isi.slice(0, 2))).toEqual([0x50, 0x4b]);
  const audit = await w.connection.db.selectFrom("audit").select(["pelaku", "rincian"]).where("operasi", "=", "pegawai.ekspor").orderBy("id").execute();
  expect(audit.map((satu) => [satu.pelaku, (satu.rincian as { baris: number }).baris])).toEqual([
    [w.dewi.pegawaiId, 4],
    [w.hendra.pegawaiId, 4],
  ]);
  await expect(w.publik.call("pegawai.ekspor", {})).rejects.toMatchObject({ status: 401 });
});
