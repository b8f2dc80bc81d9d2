import { sql } from "kysely";
import type { Berperan, Orang } from "./kota.ts";
import { ukurOperasi } from "./operasi.ts";
import type { Peladen, Pertanyaan } from "./operasi.ts";
import type { Ukuran } from "./ukuran.ts";

/** Lists, search and the rater of one person, each asked in sixteen ways. */
export async function ukurDaftar(peladen: Peladen & { orang: readonly Orang[] }, pengelola: Berperan): Promise<Ukuran[]> {
  const tanya = (daftar: readonly Record<string, string>[], jalur: string): Pertanyaan[] =>
    daftar.map((masukan) => ({ actor: pengelola, masukan, jalur: `${jalur}?${new URLSearchParams(masukan).toString()}` }));
  return [
    await ukurOperasi(peladen, {
      nama: "Daftar: 20 pegawai dari seluruh kota, disaring, diurutkan, menurut kewenangan (API)",
      kunci: "daftar",
      operasi: "pegawai.daftar",
      tanya: tanya(await saringan(peladen), "/api/v1/pegawai"),
      orientasi: "≥ 1.000 per detik",
    }),
    await ukurOperasi(peladen, {
      nama: "Pencarian: orang, unit, dan jabatan dari satu kotak (API)",
      kunci: "cari",
      operasi: "cari.temukan",
      tanya: tanya(
        (await contohKata(peladen)).map((kata) => ({ kata })),
        "/api/v1/cari",
      ),
    }),
    await ukurOperasi(peladen, {
      nama: "Penilai satu orang dengan alasannya (API)",
      kunci: "penilai",
      operasi: "penilai.saya",
      tanya: peladen.orang.map((actor) => ({ actor, masukan: {}, jalur: "/api/v1/penilai-saya" })),
    }),
  ];
}

/** By kind of person and post, below a perangkat daerah, in several orders. */
async function saringan({ perekam }: Peladen): Promise<Record<string, string>[]> {
  const { rows } = await sql<{ id: string }>`select id from unit where jenis in ('DINAS', 'KECAMATAN') order by kode limit 4`.execute(perekam.db);
  const unit = rows.map((satu) => satu.id);
  return [
    { jenis: "PPPK", urut: "nama" },
    { jenis: "PNS", urut: "unit" },
    { jenis: "PPPK_PARUH_WAKTU", urut: "nama" },
    { jenisJabatan: "FUNGSIONAL", urut: "jabatan" },
    { jenisJabatan: "PENGAWAS", urut: "nama" },
    {},
    { urut: "nip" },
    { jenis: "PNS", jenisJabatan: "PELAKSANA" },
    ...unit.map((unitId) => ({ unitId, urut: "nama" })),
    ...unit.map((unitId) => ({ unitId, jenis: "PNS" })),
  ];
}

/** Words people type: a family name, the start of a given name, a kind of post, a place. */
async function contohKata({ perekam }: Peladen): Promise<string[]> {
  const { rows } = await sql<{ nama: string }>`select nama from pegawai where jenis = 'PNS' order by id limit 8`.execute(perekam.db);
  const nama = rows.map((satu) => satu.nama.replaceAll(/(?:^| )\p{L}+\.|,.*/gu, "").trim());
  return [...nama, "guru", "lurah", "puskesmas", "nasution", "medan baru", "siti", "bidan mahir", "sd negeri"];
}
