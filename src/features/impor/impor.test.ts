import { writeXlsx } from "hucre/xlsx";
import { beforeEach, expect, test } from "vitest";
import { sql } from "kysely";
import { readXlsx } from "hucre/xlsx";
import { buatNip } from "#rules/nip.ts";
import { world } from "../../../tests/world.ts";
import type { World } from "../../../tests/world.ts";
import type { JenisImpor } from "./bidang.ts";
import { periksaSekarang } from "./jobs.ts";
import { batalkanSekarang, terapkanSekarang } from "./laksanakan.ts";

let w: World;
beforeEach(async () => {
  w = await world();
  await sql`update jabatan set kode = 'J-' || left(id::text, 8)`.execute(w.connection.db);
});

const NIP_BARU = buatNip({ jenis: "PNS", tanggalLahir: "1991-05-17", tmt: "2019-03", jenisKelamin: "L", urut: 7 });
const NI_PPPK = buatNip({ jenis: "PPPK", tanggalLahir: "1995-02-03", tahun: 2023, jenisKelamin: "P", urut: 4 });
const csv = (isi: string) => new TextEncoder().encode(isi);
const hari = () => w.clock.now().toISOString().slice(0, 10);

async function kirim(jenis: JenisImpor, isi: Uint8Array, unit: keyof World["cast"]["unit"] = "pemko") {
  const { imporId } = await w.hendra.call("impor.unggah", { jenis, unitId: w.cast.unit[unit], berkas: { nama: "uji.csv", isi } } as never);
  await periksaSekarang(w.connection.db, imporId, hari());
  return w.hendra.call("impor.lihat", { imporId });
}
async function terapkan(imporId: string, versi: number) {
  await w.hendra.call("impor.terapkan", { imporId, versi });
  await terapkanSekarang(w.connection.db, imporId, w.hendra.pegawaiId, w.clock.now());
  return (await w.hendra.call("impor.lihat", { imporId })).impor;
}
async function batalkan(imporId: string) {
  const { versi } = (await w.hendra.call("impor.lihat", { imporId })).impor;
  await w.hendra.call("impor.batalkan", { imporId, versi });
  await batalkanSekarang(w.connection.db, imporId, w.hendra.pegawaiId, w.clock.now());
  return (await w.hendra.call("impor.lihat", { imporId })).impor;
}
const jumlahPegawai = async () =>
  Number(
    (
      await w.connection.db
        .selectFrom("pegawai")
        .select(sql<number>`count(*)`.as("n"))
        .executeTakeFirstOrThrow()
    ).n,
  );

test("pegawai: pratinjau menyebut yang ditambah, diubah, dan tetap; diterapkan sekali; diulang tidak menggandakan", async () => {
  const isi = csv(
    `NIP;Nama;Gol. Ruang;Pangkat\n${NIP_BARU};Ahmad Uji;III/b;Penata Muda Tingkat I\n${NI_PPPK};Bunga Uji;IX;\n${w.sari.nip};Sari Rahmadani, S.Keb.;III/d;Penata Tingkat I\n${w.dewi.nip};${w.dewi.nama};;\n`,
  );
  const { impor, baris } = await kirim("PEGAWAI", isi);
  expect(impor).toMatchObject({ status: "SIAP", jumlahBaris: 4, ringkasan: { TAMBAH: 2, UBAH: 1, SAMA: 1 } });
  expect(baris[2]?.perubahan).toEqual([
    { bidang: "nama", dari: "Sari Rahmadani", menjadi: "Sari Rahmadani, S.Keb." },
    { bidang: "pangkatGolRuang", dari: "Penata (III/c)", menjadi: "Penata Tingkat I (III/d)" },
  ]);
  const sebelum = await jumlahPegawai();
  expect(await terapkan(impor.id, impor.versi)).toMatchObject({ status: "DITERAPKAN", galat: null, diterapkanOleh: w.hendra.nama });
  expect(await jumlahPegawai()).toBe(sebelum + 2);
  const baru = await w.connection.db.selectFrom("pegawai").select(["nama", "jenis", "pangkat_gol_ruang"]).where("nip", "=", NI_PPPK).executeTakeFirst();
  expect(baru).toEqual({ nama: "Bunga Uji", jenis: "PPPK", pangkat_gol_ruang: "IX" });
  const lagi = await kirim("PEGAWAI", isi);
  expect(lagi.impor.ringkasan).toMatchObject({ SAMA: 4 });
});

test("impor yang dibatalkan mengembalikan semuanya; yang sudah diubah orang tidak dibatalkan diam-diam", async () => {
  const sebelum = await jumlahPegawai();
  const { impor } = await kirim("PEGAWAI", csv(`NIP,Nama\n${NIP_BARU},Ahmad Uji\n${w.sari.nip},Sari Baru\n`));
  await terapkan(impor.id, impor.versi);
  await w.connection.db.updateTable("pegawai").set({ nama: "Diubah Sesudahnya", versi: 9 }).where("nip", "=", w.sari.nip).execute();
  const ditolak = await batalkan(impor.id);
  expect(ditolak.status).toBe("DITERAPKAN");
  expect(ditolak.galat).toContain("1 pegawai sudah diubah");
  expect(await jumlahPegawai()).toBe(sebelum + 1);
  await w.connection.db.updateTable("pegawai").set({ nama: "Sari Baru", versi: 2 }).where("nip", "=", w.sari.nip).execute();
  expect(await batalkan(impor.id)).toMatchObject({ status: "DIBATALKAN", dibatalkanOleh: w.hendra.nama });
  expect(await jumlahPegawai()).toBe(sebelum);
  expect(await w.connection.db.selectFrom("pegawai").select(["nama", "versi"]).where("nip", "=", w.sari.nip).executeTakeFirst()).toEqual({
    nama: w.sari.nama,
    versi: 1,
  });
});

test("NIP ganda, NIP yang dibulatkan lembar kerja, dan NIP yang kurang angkanya: galat di selnya, tidak satu baris pun jalan", async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "Data",
        rows: [
          ["Daftar pegawai"],
          ["NIP", "Nama"],
          [NIP_BARU, "Satu"],
          [NIP_BARU, "Dua"],
          [1.98803122011012e17, "Tiga"],
          ["1988031220110120", "Empat"],
          ["1,98803E+17", "Lima"],
        ],
      },
    ],
  });
  const { impor, baris } = await kirim("PEGAWAI", bytes);
  expect(impor).toMatchObject({ status: "BERGALAT", ringkasan: { TAMBAH: 1, GALAT: 4 } });
  expect(baris.flatMap(({ galat }) => galat.map(({ sel, pesan }) => `${sel} ${pesan}`))).toEqual([
    `A4 NIP ${NIP_BARU} sudah ada di baris 3.`,
    expect.stringMatching(/^A5 Lembar kerja membulatkan NIP/),
    "A6 NIP terdiri atas 18 angka; Anda menulis 16.",
    expect.stringMatching(/^A7 Lembar kerja mengubah NIP/),
  ]);
  await expect(w.hendra.call("impor.terapkan", { imporId: impor.id, versi: impor.versi })).rejects.toMatchObject({ code: "IMPOR_TIDAK_SIAP" });
  const laporan = await w.hendra.call("impor.laporan", { imporId: impor.id });
  const lembar = (await readXlsx(laporan.isi)).sheets[0];
  expect(lembar?.rows).toHaveLength(5);
  expect(lembar?.rows[1]?.slice(0, 3)).toEqual([4, "A4", "NIP"]);
});

test("tiga jabatan yang saling menjadi atasan ditolak dengan nama ketiganya", async () => {
  const isi = csv(
    "Kode Jabatan;Jabatan;Kode Unit;Tipe Jabatan;Kode Atasan\nA1;Satu;U3;Pelaksana;C1\nB1;Dua;U3;Pelaksana;A1\nC1;Tiga;U3;Pelaksana;B1\nD1;Empat;U3;Fungsional Tertentu;D1\n",
  );
  const { impor, baris } = await kirim("JABATAN", isi);
  expect(impor.ringkasan).toMatchObject({ GALAT: 4 });
  expect(baris[0]?.galat[0]).toMatchObject({ sel: "E2", kolom: "Kode Atasan" });
  expect(baris[0]?.galat[0]?.pesan).toMatch(/^Atasan berputar: .*A1.*kembali/);
  for (const satu of baris.slice(0, 3)) expect(satu.galat[0]?.pesan).toMatch(/A1.*B1.*C1|B1.*C1.*A1|C1.*A1.*B1|A1.*C1.*B1|C1.*B1.*A1|B1.*A1.*C1/);
});

test("lingkaran yang melewati jabatan di Terang juga terlihat", async () => {
  const kode = async (siapa: "budi" | "sari") =>
    (await w.connection.db.selectFrom("jabatan").select("kode").where("id", "=", w.cast.jabatan[siapa]).executeTakeFirstOrThrow()).kode;
  const isi = csv(
    `Kode Jabatan;Jabatan;Kode Unit;Tipe Jabatan;Kode Atasan\n${await kode("budi")};Kepala UPT Puskesmas Uji;U3;Pengawas;${await kode("sari")}\n`,
  );
  expect((await kirim("JABATAN", isi)).baris[0]?.galat[0]?.pesan).toMatch(/^Atasan berputar/);
});

test("unit dan jabatan baru: anak boleh ditulis sebelum induk; ganti nama menyimpan nama lama", async () => {
  const unit = await kirim(
    "UNIT",
    csv("Kode;Nama Unit;Jenis;Kode Induk\nU3-B;Poli Anak;Instalasi;U3-A\nU3-A;Instalasi Rawat;Instalasi;U3\nU3;Puskesmas Uji Jaya;Puskesmas;U2\n"),
  );
  expect(unit.impor.ringkasan).toMatchObject({ TAMBAH: 2, UBAH: 1 });
  expect((await terapkan(unit.impor.id, unit.impor.versi)).status).toBe("DITERAPKAN");
  const { rows } = await sql<{ nama: string }>`select nama from unit_pada('2026-01-11') where kode = 'U3'`.execute(w.connection.db);
  expect(rows).toEqual([{ nama: "UPT Puskesmas Uji" }]);
  const lingkup = await sql<{ n: number }>`select count(*) as n from unit_lingkup ul join unit u on u.id = ul.unit_id where u.kode = 'U3-B'`.execute(
    w.connection.db,
  );
  expect(Number(lingkup.rows[0]?.n)).toBe(5);
  expect((await batalkan(unit.impor.id)).status).toBe("DIBATALKAN");
  expect((await w.connection.db.selectFrom("unit").select("nama").where("kode", "=", "U3").executeTakeFirst())?.nama).toBe("UPT Puskesmas Uji");
});

test("riwayat jabatan: penugasan baru mengakhiri yang lama; tumpang tindih, dua kepala, dan jabatan tak dikenal adalah galat", async () => {
  const kode = async (siapa: "budi" | "dewi" | "lain") =>
    (await w.connection.db.selectFrom("jabatan").select("kode").where("id", "=", w.cast.jabatan[siapa]).executeTakeFirstOrThrow()).kode;
  const isi = csv(
    `NIP;Kode Jabatan;TMT;Selesai;Keterangan\n${w.sari.nip};${await kode("lain")};1 Februari 2026;;Definitif\n${w.dewi.nip};${await kode("budi")};02/02/2026;;Definitif\n${w.ratna.nip};TIDAK-ADA;2026-02-02;;\n${w.ratna.nip};${await kode("dewi")};01/01/2024;01/03/2024;Definitif\n`,
  );
  const { baris, impor } = await kirim("PENUGASAN", isi);
  expect(impor.ringkasan).toMatchObject({ TAMBAH: 1, GALAT: 3 });
  expect(baris[0]).toMatchObject({ tindakan: "TAMBAH", peringatan: [expect.stringContaining("Bidan Penyelia berakhir pada 2026-02-01")] });
  expect(baris[1]?.galat[0]?.pesan).toContain(`sudah dipegang ${w.budi.nama}`);
  expect(baris[2]?.galat[0]?.pesan).toContain("Tidak ada jabatan berkode TIDAK-ADA");
  expect(baris[3]?.galat[0]?.pesan).toContain("Bertumpang tindih dengan jabatan definitif Perawat Penyelia");
  const satu = await kirim("PENUGASAN", csv(`NIP;Kode Jabatan;TMT\n${w.sari.nip};${await kode("lain")};46054\n`));
  expect((await terapkan(satu.impor.id, satu.impor.versi)).status).toBe("DITERAPKAN");
  const masa = await w.connection.db.selectFrom("penugasan").select(["mulai", "selesai"]).where("pegawai_id", "=", w.sari.pegawaiId).orderBy("mulai").execute();
  expect(masa).toEqual([
    { mulai: "2024-01-02", selesai: "2026-02-01" },
    { mulai: "2026-02-01", selesai: null },
  ]);
  expect((await kirim("PENUGASAN", csv(`NIP;Kode Jabatan;TMT\n${w.sari.nip};${await kode("lain")};2026-02-01\n`))).impor.ringkasan).toMatchObject({ SAMA: 1 });
});

test("kolom yang tidak dikenal ditunjuk pengelola, lalu diingat untuk berkas berikutnya", async () => {
  const isi = (nama: string) => csv(`Nomor Induk;Siapa\n${NIP_BARU};${nama}\n`);
  const { impor } = await kirim("PEGAWAI", isi("Ahmad Uji"));
  expect(impor).toMatchObject({ status: "PEMETAAN", galat: "Tunjuk kolom untuk NIP, Nama.", kepala: ["Nomor Induk", "Siapa"] });
  await expect(w.hendra.call("impor.petakan", { imporId: impor.id, versi: 1, pemetaan: { "Nomor Induk": "nip" } })).rejects.toMatchObject({
    code: "IMPOR_KOLOM_KURANG",
  });
  await expect(w.hendra.call("impor.petakan", { imporId: impor.id, versi: 1, pemetaan: { "Nomor Induk": "nip", Siapa: "nip" } })).rejects.toMatchObject({
    errors: [{ path: "pemetaan" }],
  });
  await w.hendra.call("impor.petakan", { imporId: impor.id, versi: 1, pemetaan: { "Nomor Induk": "nip", Siapa: "nama" } });
  await periksaSekarang(w.connection.db, impor.id, hari());
  expect((await terapkan(impor.id, 2)).status).toBe("DITERAPKAN");
  expect((await kirim("PEGAWAI", isi("Ahmad Uji Dua"))).impor).toMatchObject({ status: "SIAP", ringkasan: { UBAH: 1 } });
});

test("data yang berubah di antara pemeriksaan dan penerapan menghentikan seluruh berkas", async () => {
  const { impor } = await kirim("PEGAWAI", csv(`NIP;Nama\n${NI_PPPK};Bunga\n${w.sari.nip};Sari Baru\n`), "puskesmas");
  expect(impor.status).toBe("SIAP");
  const sebelum = await jumlahPegawai();
  await w.connection.db.updateTable("jabatan").set({ unit_id: w.cast.unit.camat }).where("id", "=", w.cast.jabatan.sari).execute();
  const hasil = await terapkan(impor.id, impor.versi);
  expect(hasil).toMatchObject({ status: "BERGALAT", galat: expect.stringContaining("tidak satu baris pun") });
  expect(await jumlahPegawai()).toBe(sebelum);
});

test("di luar unit yang dikelola adalah galat; impor orang lain tidak tampak; berkas selain lembar kerja ditolak", async () => {
  const { baris } = await kirim("PEGAWAI", csv(`NIP;Nama\n${w.lain.nip};Lain Baru\n`), "puskesmas");
  expect(baris[0]?.galat[0]?.pesan).toContain("di luar unit yang Anda kelola");
  const { impor } = await kirim("PEGAWAI", csv(`NIP;Nama\n${NIP_BARU};Ahmad\n`));
  expect((await w.hendra.call("impor.daftar", {})).impor.map(({ nomor }) => nomor)).toContain(impor.nomor);
  expect(await w.sari.call("impor.daftar", {})).toEqual({ impor: [], unit: [] });
  expect((await w.hendra.call("impor.lihat", { imporId: impor.id })).boleh.putuskan).toBe(true);
  expect((await w.meutia.call("impor.lihat", { imporId: impor.id })).boleh.putuskan).toBe(false);
  for (const siapa of ["sari", "zulkifli", "lain"] as const)
    await expect(w[siapa].call("impor.lihat", { imporId: impor.id })).rejects.toMatchObject({ status: 404 });
  expect((await w.meutia.call("impor.lihat", { imporId: impor.id })).impor.nomor).toBe(impor.nomor);
  await expect(w.meutia.call("impor.terapkan", { imporId: impor.id, versi: 1 })).rejects.toMatchObject({ status: 403 });
  await expect(w.hendra.call("impor.terapkan", { imporId: impor.id, versi: 7 })).rejects.toMatchObject({ code: "DATA_SUDAH_BERUBAH" });
  await w.hendra.call("impor.tinggalkan", { imporId: impor.id, versi: impor.versi });
  const isi = await w.connection.db.selectFrom("impor").select(["isi", "status"]).where("id", "=", impor.id).executeTakeFirst();
  expect(isi).toEqual({ isi: null, status: "DITINGGALKAN" });
  const pdf = { jenis: "PEGAWAI" as const, unitId: w.cast.unit.pemko, berkas: { nama: "a.xlsx", isi: new TextEncoder().encode("%PDF-1.7") } };
  await expect(w.hendra.call("impor.unggah", pdf)).rejects.toMatchObject({ code: "IMPOR_BUKAN_LEMBAR", errors: [{ path: "berkas" }] });
  expect((await kirim("PEGAWAI", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 9]))).impor).toMatchObject({
    status: "GAGAL",
    galat: expect.stringContaining(".xls"),
  });
});

test("nomor PPPK paruh waktu yang tidak lazim diterima dengan peringatan; bagi PNS nomor yang sama adalah galat", async () => {
  const aneh = "199013452025211001"; // month 13 of birth
  const { baris } = await kirim("PEGAWAI", csv(`NIP;Nama;Jenis Pegawai\n${aneh};Paruh Satu;PPPK Paruh Waktu\n199013452025211002;Penuh Satu;PNS\n`));
  expect(baris[0]).toMatchObject({ tindakan: "TAMBAH", galat: [], peringatan: [expect.stringContaining("tetap disimpan")] });
  expect(baris[1]).toMatchObject({ tindakan: "GALAT", galat: [{ sel: "A3", pesan: expect.stringContaining("bukan tanggal") }] });
});

test("hanya kepala kolom, isi rumus, dan lembar tersembunyi: sebabnya disebut, tidak ada yang diterapkan", async () => {
  expect((await kirim("PEGAWAI", csv("NIP;Nama\n"))).impor).toMatchObject({ status: "GAGAL", galat: expect.stringContaining("Hanya ada kepala kolom") });
  const buku = await writeXlsx({
    sheets: [
      {
        name: "Rahasia",
        rows: [
          ["NIP", "Nama"],
          [NIP_BARU, "Tersembunyi"],
        ],
        hidden: true,
      },
      {
        name: "Data",
        rows: [
          ["NIP", "Nama"],
          [NI_PPPK, "=1+1"],
        ],
      },
    ],
  });
  const { impor, baris } = await kirim("PEGAWAI", buku);
  expect(impor).toMatchObject({ status: "SIAP", lembar: "Data", ringkasan: { TAMBAH: 1, catatan: ["Lembar tersembunyi tidak dibaca: Rahasia."] } });
  expect(baris[0]?.isi.nama).toBe("=1+1");
});

test("contoh lembar kerja dapat diimpor kembali tanpa menunjuk kolom", async () => {
  const { isi } = await w.hendra.call("impor.unduhContoh", { jenis: "PEGAWAI" });
  const { impor } = await kirim("PEGAWAI", isi);
  expect(impor).toMatchObject({ status: "SIAP", ringkasan: { TAMBAH: 1 } });
});

test.each(["UNIT", "JABATAN", "PEGAWAI", "PENUGASAN"] as const)("yang diunduh sebagai %s dapat dikirim kembali dan tidak mengubah apa pun", async (jenis) => {
  for (const bentuk of ["xlsx", "csv"] as const) {
    const { isi } = await w.hendra.call("impor.unduhDaftar", { daftar: jenis, bentuk });
    const { impor, baris } = await kirim(jenis, isi);
    expect(baris.flatMap((satu) => satu.galat)).toEqual([]);
    expect(impor.jumlahBaris).toBeGreaterThan(3);
    expect(impor).toMatchObject({ status: "SIAP", ringkasan: { SAMA: impor.jumlahBaris } });
  }
  const audit = await w.connection.db.selectFrom("audit").select("rincian").where("operasi", "=", "impor.unduhDaftar").execute();
  expect(audit).toHaveLength(2);
  // somebody without a unit of their own takes nothing out but the headings
  const kosong = await w.sari.call("impor.unduhDaftar", { daftar: jenis, bentuk: "csv" });
  expect(new TextDecoder().decode(kosong.isi).trim().split("\n")).toHaveLength(1);
});
