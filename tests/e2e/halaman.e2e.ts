import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { bacaApi, bukaTamu, masukSebagai, tab, periksaHalaman } from "./panggung.ts";
import type { Penonton } from "./panggung.ts";

/** Who looks at which page, and the address when it needs a record of that person. */
const HALAMAN: Record<string, { orang: string | null; alamat?: string | ((penonton: Penonton) => Promise<string>); status?: number }> = {
  "": { orang: "Ma'ruf" },
  masuk: { orang: null },
  bantuan: { orang: null },
  "kebijakan-data": { orang: null },
  aturan: { orang: null },
  skp: { orang: "Melva" },
  "skp/:skpId": { orang: "Melva", alamat: async (penonton) => `/skp/${(await bacaApi<{ skp: { id: string }[] }>(penonton, "/skp")).skp[0]?.id}` },
  "skp/:skpId/salin": {
    orang: "Theresia",
    alamat: async (penonton) => `/skp/${(await bacaApi<{ skp: { id: string }[] }>(penonton, "/skp")).skp[0]?.id}/salin`,
  },
  "skp/:skpId/perubahan": {
    orang: "Melva",
    alamat: async (penonton) => `/skp/${(await bacaApi<{ skp: { id: string }[] }>(penonton, "/skp")).skp[0]?.id}/perubahan`,
  },
  "skp/:skpId/versi/:nomor": {
    orang: "Melva",
    alamat: async (penonton) => `/skp/${(await bacaApi<{ skp: { id: string }[] }>(penonton, "/skp")).skp[0]?.id}/versi/1`,
  },
  "skp/:skpId/serah-terima": {
    orang: "Melva",
    alamat: async (penonton) => `/skp/${(await bacaApi<{ skp: { id: string }[] }>(penonton, "/skp")).skp[0]?.id}/serah-terima`,
  },
  "skp/:skpId/tautan": {
    orang: "Theresia",
    alamat: async (penonton) => `/skp/${(await bacaApi<{ skp: { id: string }[] }>(penonton, "/skp")).skp[0]?.id}/tautan`,
  },
  "skp/:skpId/pustaka": {
    orang: "Theresia",
    alamat: async (penonton) => `/skp/${(await bacaApi<{ skp: { id: string }[] }>(penonton, "/skp")).skp[0]?.id}/pustaka`,
  },
  "skp/:skpId/manual": {
    orang: "Simbolon",
    alamat: async (penonton) => `/skp/${(await bacaApi<{ skp: { id: string }[] }>(penonton, "/skp")).skp[0]?.id}/manual`,
  },
  "skp/:skpId/strategi": {
    orang: "Simbolon",
    alamat: async (penonton) => `/skp/${(await bacaApi<{ skp: { id: string }[] }>(penonton, "/skp")).skp[0]?.id}/strategi`,
  },
  "skp/:skpId/strategi/:strategiId": { orang: "Simbolon", alamat: strategiBaru },
  "skp/:skpId/dialog": { orang: "Melva", alamat: (penonton) => dialogSaya(penonton, "") },
  "skp/:skpId/dialog/:dialogId": { orang: "Melva", alamat: (penonton) => dialogSaya(penonton, "/baru") },
  tim: { orang: "Simbolon" },
  "bulan-ini": { orang: "Theresia" },
  "realisasi/:bulan": { orang: "Melva", alamat: "/realisasi/2026-10" },
  "realisasi/:bulan/:nomor": { orang: "Melva", alamat: "/realisasi/2026-10/1" },
  "umpan-balik": { orang: "Ratna" },
  penilaian: { orang: "Yusnidar", alamat: "/penilaian?daftar" },
  "penilaian/:evaluasiId": {
    orang: "Yusnidar",
    alamat: async (penonton) => `/penilaian/${(await bacaApi<{ tim: { evaluasiId: string }[] }>(penonton, "/tim/evaluasi")).tim[0]?.evaluasiId}`,
  },
  hasil: { orang: "Ma'ruf" },
  "hasil/:evaluasiId": {
    orang: "Ma'ruf",
    alamat: async (penonton) =>
      `/hasil/${(await bacaApi<{ evaluasi: { id: string; predikat: string | null }[] }>(penonton, "/evaluasi")).evaluasi.find((satu) => satu.predikat !== null)?.id}`,
  },
  "capaian-organisasi": { orang: "Hendra" },
  "masuk/kode": { orang: null },
  "masuk/faktor-kedua": { orang: null },
  "masuk/lupa": { orang: null },
  "masuk/tautan": { orang: null },
  keamanan: { orang: "Melva" },
  "keamanan/faktor-kedua": { orang: "Melva" },
  "akun-pegawai": { orang: "Hendra" },
  "akun-pegawai/:pegawaiId": { orang: "Hendra", alamat: (penonton) => orangLain(penonton, (id) => `/akun-pegawai/${id}`) },
  "penilai-saya": { orang: "Melva" },
  tiket: { orang: "Hendra" },
  "tiket/:tiketId": { orang: "Ma'ruf", alamat: tiketBaru },
  "perwakilan/:pegawaiId": { orang: "Hendra", alamat: (penonton) => orangLain(penonton, (id) => `/perwakilan/${id}`) },
  "skp/:skpId/templat": {
    orang: "Theresia",
    alamat: async (penonton) => `/skp/${(await bacaApi<{ skp: { id: string }[] }>(penonton, "/skp")).skp[0]?.id}/templat`,
  },
  templat: { orang: "Hendra" },
  "templat/tambah": { orang: "Hendra" },
  "templat/:templatId": { orang: "Hendra", alamat: (penonton) => templatPertama(penonton, (id) => `/templat/${id}`) },
  "templat/:templatId/usulkan": { orang: "Hendra", alamat: (penonton) => templatPertama(penonton, (id) => `/templat/${id}/usulkan`) },
  "tim/penetapan": { orang: "Simbolon" },
  "templat/:templatId/ubah": { orang: "Hendra", alamat: (penonton) => templatPertama(penonton, (id) => `/templat/${id}/ubah`) },
  indikator: { orang: "Melva" },
  "indikator/tambah": { orang: "Hendra" },
  "indikator/:pustakaId": { orang: "Hendra", alamat: (penonton) => indikatorPustaka(penonton, (id) => `/indikator/${id}`) },
  "indikator/:pustakaId/perbaiki": { orang: "Hendra", alamat: (penonton) => indikatorPustaka(penonton, (id) => `/indikator/${id}/perbaiki`) },
  "siapa-melihat": { orang: "Melva" },
  peran: { orang: "Hendra" },
  pegawai: { orang: "Hendra" },
  "pegawai/tambah": { orang: "Hendra", alamat: (penonton) => unitLain(penonton, (id) => `/pegawai/tambah?unitId=${id}`) },
  "pegawai/:pegawaiId": { orang: "Hendra", alamat: (penonton) => orangLain(penonton, (id) => `/pegawai/${id}`) },
  "pegawai/:pegawaiId/ubah": { orang: "Hendra", alamat: (penonton) => orangLain(penonton, (id) => `/pegawai/${id}/ubah`) },
  "pegawai/:pegawaiId/penugasan": { orang: "Hendra", alamat: (penonton) => orangLain(penonton, (id) => `/pegawai/${id}/penugasan?cariJabatan=lurah`) },
  cari: { orang: "Hendra", alamat: "/cari?kata=bidan" },
  struktur: { orang: "Hendra" },
  "struktur/masalah": { orang: "Hendra" },
  "struktur/unit/:unitId": { orang: "Hendra", alamat: (penonton) => unitLain(penonton, (id) => `/struktur/unit/${id}`) },
  ...Object.fromEntries(
    ["ubah", "tambah", "gabung", "pecah", "akhiri", "jabatan-baru"].map((ubahan) => [
      `struktur/unit/:unitId/${ubahan}`,
      { orang: "Hendra", alamat: (penonton: Penonton) => unitLain(penonton, (id) => `/struktur/unit/${id}/${ubahan}`) },
    ]),
  ),
  ...Object.fromEntries(
    ["", "/ubah", "/akhiri"].map((ubahan) => [
      `struktur/jabatan/:jabatanId${ubahan}`,
      { orang: "Hendra", alamat: (penonton: Penonton) => jabatanLain(penonton, (id) => `/struktur/jabatan/${id}${ubahan}`) },
    ]),
  ),
  "tim-kerja": { orang: "Hendra" },
  "tim-kerja/:timKerjaId": {
    orang: "Hendra",
    alamat: async (penonton) => `/tim-kerja/${(await bacaApi<{ tim: { id: string }[] }>(penonton, "/tim-kerja")).tim[0]?.id}`,
  },
  "pohon-kinerja": { orang: "Hendra" },
  "pohon-kinerja/atur": { orang: "Hendra" },
  "pohon-kinerja/tautkan": {
    orang: "Melva",
    alamat: async (penonton) => {
      const skpId = (await bacaApi<{ skp: { id: string }[] }>(penonton, "/skp")).skp[0]?.id ?? "";
      const { rhk } = await bacaApi<{ rhk: { id: string }[] }>(penonton, `/skp/${skpId}`);
      return `/pohon-kinerja/tautkan?rhk=${rhk[0]?.id}&skp=${skpId}`;
    },
  },
  "garis-pandang": { orang: "Melva" },
  matriks: { orang: "Simbolon" },
  "matriks/tawaran": { orang: "Melva" },
  "matriks/:matriksId": {
    orang: "Simbolon",
    alamat: async ({ konteks, alamat }) => {
      const jawab = await konteks.request.post(`${alamat}/api/v1/matriks`, { data: {} });
      expect(jawab.status()).toBe(200);
      return `/matriks/${((await jawab.json()) as { matriksId: string }).matriksId}`;
    },
  },
  kelengkapan: { orang: "Hendra" },
  "kelengkapan/serah-terima": {
    orang: "Hendra",
    alamat: async (penonton) => `/kelengkapan/serah-terima?unitId=${(await bacaApi<{ unit: { id: string } }>(penonton, "/kelengkapan")).unit.id}`,
  },
  delegasi: { orang: "Hendra", alamat: "/delegasi?cariJabatan=kepala" },
  kalender: { orang: "Hendra" },
  impor: { orang: "Hendra" },
  "impor/:imporId": { orang: "Hendra", alamat: imporBaru },
  "periksa/:kode?": { orang: null, alamat: "/periksa" },
  audit: { orang: "Meutia" },
  api: { orang: null },
  "*": { orang: null, alamat: "/tidak-ada-di-sini", status: 404 },
};
/** Addresses that only act and show nothing. */
const TANPA_LAYAR = new Set(["keluar", "masuk/tunggal", "perwakilan/selesai"]);

/** Somebody else's page: a clerk the pengelola keeps. */
async function orangLain(penonton: Penonton, jadi: (id: string) => string): Promise<string> {
  const { baris } = await bacaApi<{ baris: { id: string }[] }>(penonton, "/pegawai?cari=Theresia");
  return jadi(baris[0]?.id ?? "");
}

async function unitLain(penonton: Penonton, jadi: (id: string) => string): Promise<string> {
  const { unit } = await bacaApi<{ unit: { id: string; jumlahAnak: number; tingkat: number }[] }>(penonton, "/struktur");
  return jadi(unit.find(({ tingkat, jumlahAnak }) => tingkat > 0 && jumlahAnak > 0)?.id ?? "");
}

async function templatPertama(penonton: Penonton, alamat: (id: string) => string): Promise<string> {
  return alamat((await bacaApi<{ baris: { id: string }[] }>(penonton, "/templat-skp")).baris[0]?.id ?? "");
}

async function indikatorPustaka(penonton: Penonton, jadi: (id: string) => string): Promise<string> {
  const { baris } = await bacaApi<{ baris: { id: string }[] }>(penonton, "/pustaka-indikator");
  return jadi(baris[0]?.id ?? "");
}

async function jabatanLain(penonton: Penonton, jadi: (id: string) => string): Promise<string> {
  const { jabatan } = await bacaApi<{ jabatan: { id: string }[] }>(penonton, "/jabatan?cari=lurah");
  return jadi(jabatan[0]?.id ?? "");
}

async function strategiBaru(penonton: Penonton): Promise<string> {
  const skpId = (await bacaApi<{ skp: { id: string }[] }>(penonton, "/skp")).skp[0]?.id ?? "";
  const { iki } = await bacaApi<{ iki: { indikatorId: string }[] }>(penonton, `/skp/${skpId}/strategi`);
  const jawab = await penonton.konteks.request.post(`${penonton.alamat}/api/v1/skp/${skpId}/strategi`, {
    data: { indikatorId: iki[0]?.indikatorId, cara: "PENDEKATAN_LAYANAN", hasil: "Layanan ANC dilakukan dengan respons cepat." },
  });
  expect(jawab.status()).toBe(200);
  return `/skp/${skpId}/strategi/${((await jawab.json()) as { strategiId: string }).strategiId}`;
}

async function dialogSaya(penonton: Penonton, sisa: string): Promise<string> {
  return `/skp/${(await bacaApi<{ skp: { id: string }[] }>(penonton, "/skp")).skp[0]?.id}/dialog${sisa}`;
}

async function tiketBaru({ konteks, alamat }: Penonton): Promise<string> {
  const jawab = await konteks.request.post(`${alamat}/api/v1/tiket`, { data: { jenis: "LAINNYA", uraian: "Alamat kantor saya keliru." } });
  expect(jawab.status()).toBe(200);
  return `/tiket/${((await jawab.json()) as { tiketId: string }).tiketId}`;
}

/** A file with one mistake, checked: the page with most on it. */
async function imporBaru(penonton: Penonton): Promise<string> {
  const { konteks, alamat } = penonton;
  const { unit } = await bacaApi<{ unit: { id: string }[] }>(penonton, "/impor");
  const berkas = { name: "uji.csv", mimeType: "text/csv", buffer: Buffer.from("NIP;Nama\n123;Kurang Angka\n") };
  const jawab = await konteks.request.post(`${alamat}/api/v1/impor`, { multipart: { jenis: "PEGAWAI", unitId: unit[0]?.id ?? "", berkas } });
  expect(jawab.status()).toBe(200);
  const { imporId } = (await jawab.json()) as { imporId: string };
  await expect
    .poll(async () => (await bacaApi<{ impor: { status: string } }>(penonton, `/impor/${imporId}`)).impor.status, { timeout: 20_000 })
    .toBe("BERGALAT");
  return `/impor/${imporId}`;
}

const rute = readFileSync(join(import.meta.dirname, "../../src/routes.ts"), "utf8");
const alamatRute = [...rute.matchAll(/^ {2}route\("([^"]+)"/gm)].map((cocok) => cocok[1] ?? "");

test("setiap alamat di routes.ts diperiksa di sini", () => {
  expect(alamatRute.length).toBeGreaterThan(10);
  expect(["", ...alamatRute.filter((satu) => !TANPA_LAYAR.has(satu))].toSorted()).toEqual(Object.keys(HALAMAN).toSorted());
});

/** One signed-in browser per person: their pages are tabs in it, with one cache. */
const jendela = new Map<string, Promise<Penonton>>();
afterAll(async () => {
  for (const satu of jendela.values()) await (await satu).konteks.close();
});

function jendelaMilik(orang: string | null): Promise<Penonton> {
  const kunci = orang ?? "";
  const ada = jendela.get(kunci) ?? (orang === null ? bukaTamu() : masukSebagai(orang));
  jendela.set(kunci, ada);
  return ada;
}

describe.concurrent("tanpa galat axe, tanpa gulir ke samping, tanpa galat konsol", () => {
  test.each(Object.entries(HALAMAN))("/%s pada 1280 dan 360 px", async (jalur, { orang, alamat, status = 200 }) => {
    const penonton = await tab(await jendelaMilik(orang));
    const tujuan = typeof alamat === "function" ? await alamat(penonton) : (alamat ?? `/${jalur}`);
    const jawab = await penonton.page.goto(tujuan);
    expect(jawab?.status(), tujuan).toBe(status);
    const boleh = { bolehStatus: status === 200 ? [] : [status] };
    await periksaHalaman(penonton.page, boleh);
    await penonton.page.setViewportSize({ width: 360, height: 740 });
    await periksaHalaman(penonton.page, boleh);
    penonton.lepas();
  });
});
