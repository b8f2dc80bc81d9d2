import { z } from "zod";
import { pengelolaKalender } from "#features/kalender/access.ts";
import { pengelolaUnit } from "#features/pegawai/access.ts";
import { anyRelation, filtered, on } from "#platform/access/relation.ts";
import { BerkasKeluar, Id } from "#platform/input.ts";
import { readOperation, writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { KEYAKINAN } from "#rules/keyakinan.ts";
import { LABEL_ASPEK } from "#rules/kosakata.ts";
import { golongan, halanganSerah } from "#rules/layak-serah.ts";
import type { NilaiLembar } from "#platform/lembar/tulis.ts";
import { PEMBACA_KELENGKAPAN } from "./access.ts";
import { BARIS_TERBANYAK, BENTUK, berkasLembar } from "./lembar.ts";
import { BERKAS_SERAH, countIsi, listIsi, listKolomSerah, listSkpSerah, readNilaiSerah } from "./queries-serah.ts";
import type { IsiRow, SkpSerahRow } from "./queries-serah.ts";
import type { IsiSerah } from "./isi-serah.ts";
import { findIzin, findPeriodeTahun, findRingkas, findUnitTerbuka } from "./queries.ts";
import { TOLAK_KELENGKAPAN } from "./teks.ts";

/** So many rows that cannot be handed over stand on the page; their number always does. */
const TAMPIL = 100;

export const periksaSerah = readOperation({
  summary:
    "Memeriksa SKP satu unit sebelum diserahkan ke e-Kinerja dan SIASN: yang siap, yang belum ditetapkan, yang terhalang dan sebabnya, dan asal tiap kolom",
  http: ["GET", "/kelengkapan/:unitId/serah"],
  input: z.object({ unitId: Id }),
  output: z.object({
    tahun: z.number(),
    unit: z.object({ id: z.string(), nama: z.string() }),
    siap: z.number(),
    belumDitetapkan: z.number(),
    terhalang: z.object({
      jumlah: z.number(),
      baris: z.array(z.object({ skpId: z.string(), nama: z.string(), jabatan: z.string(), unit: z.string(), sebab: z.array(z.string()) })),
    }),
    kolom: z.array(
      z.object({
        berkas: z.enum(BERKAS_SERAH),
        nama: z.string(),
        isi: z.string().nullable(),
        keyakinan: z.enum(KEYAKINAN),
        sumber: z.string(),
        catatan: z.string().nullable(),
      }),
    ),
    /** May change the columns: whoever manages the whole instansi, on its root. */
    boleh: z.object({ aturKolom: z.boolean() }),
  }),
  access: filtered([pengelolaUnit], (input: { unitId: string }) => input.unitId),
  refusals: [TOLAK_KELENGKAPAN.TAHUN_BELUM_DIBUKA],
  async run({ db, actor, today, allowed }, { unitId }) {
    const unit = (await findUnitTerbuka(db, unitId, today, allowed("x"))) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    const tahun = Number(today.slice(0, 4));
    const periode = (await findPeriodeTahun(db, tahun)) ?? refuse(TOLAK_KELENGKAPAN.TAHUN_BELUM_DIBUKA);
    const dasar = { id: periode.id, tahun, hari: today };
    const { jumlah } = await findRingkas(db, dasar, unitId);
    const terhalang = (await listSkpSerah(db, dasar, unitId)).flatMap((satu) => {
      const sebab = halanganSerah(satu);
      return sebab.length > 0 ? [{ skpId: satu.skpId, nama: satu.nama, jabatan: satu.jabatan, unit: satu.unit, sebab }] : [];
    });
    return {
      tahun,
      unit: { id: unit.id, nama: unit.nama },
      siap: jumlah.ditetapkan - terhalang.length,
      belumDitetapkan: jumlah.wajib - jumlah.ditetapkan,
      terhalang: { jumlah: terhalang.length, baris: terhalang.slice(0, TAMPIL) },
      kolom: await listKolomSerah(db, today),
      boleh: await findIzin(db, unit.id, { aturKolom: anyRelation([pengelolaKalender], "x", actor, today) }),
    };
  },
});

export const unduhSerah = writeOperation({
  summary: "Mengunduh berkas serah terima SKP yang sudah ditetapkan: medan skp22 SIASN, atau isian menurut urutan layar e-Kinerja; baris terhalang tidak ikut",
  http: ["GET", "/kelengkapan/:unitId/serah/:berkas"],
  input: z.object({ unitId: Id, berkas: z.enum(BERKAS_SERAH, "Pilih berkasnya."), bentuk: z.enum(BENTUK, "Pilih xlsx atau csv.").default("xlsx") }),
  output: BerkasKeluar,
  access: on((input: { unitId: string }) => input.unitId, [pengelolaUnit], PEMBACA_KELENGKAPAN),
  rahasia: true,
  refusals: [TOLAK_KELENGKAPAN.TAHUN_BELUM_DIBUKA, TOLAK_KELENGKAPAN.TERLALU_BANYAK_BARIS],
  async run({ tx, today, audit }, { unitId, berkas, bentuk }) {
    const tahun = Number(today.slice(0, 4));
    const periode = (await findPeriodeTahun(tx, tahun)) ?? refuse(TOLAK_KELENGKAPAN.TAHUN_BELUM_DIBUKA);
    const dasar = { id: periode.id, tahun, hari: today };
    const kolom = (await listKolomSerah(tx, today)).filter((satu) => satu.berkas === berkas);
    const kata = await readNilaiSerah(tx, today);
    const skp = (await listSkpSerah(tx, dasar, unitId)).filter((satu) => halanganSerah(satu).length === 0);
    let fakta: Partial<Record<string, NilaiLembar>>[];
    if (berkas === "SIASN_SKP22") fakta = skp.map((satu) => faktaSkp(satu, tahun, kata));
    else {
      const jumlah = await countIsi(tx, dasar, unitId, true);
      if (jumlah > BARIS_TERBANYAK) refuse(TOLAK_KELENGKAPAN.TERLALU_BANYAK_BARIS, { jumlah });
      const ikut = new Map(skp.map((satu) => [satu.skpId, satu]));
      fakta = (await listIsi(tx, dasar, unitId, true)).flatMap((isi) => {
        const induk = ikut.get(isi.skpId);
        return induk ? [{ ...faktaSkp(induk, tahun, kata), ...faktaIsi(isi) }] : [];
      });
    }
    const lembar = {
      nama: berkas,
      kolom: kolom.map(({ nama }) => ({ judul: nama, jenis: "teks" as const, lebar: 24 })),
      // a fact Terang does not know stays empty: it is never guessed
      baris: fakta.map((satu) => kolom.map(({ isi }) => (isi === null ? null : (satu[isi] ?? null)))),
    };
    audit({ jenis: "unit", id: unitId, rincian: { berkas, bentuk, baris: fakta.length } });
    return berkasLembar(lembar, `${berkas.toLowerCase().replaceAll("_", "-")}-${today}`, bentuk);
  },
});

/** Facts of a SKP by the names `serah_kolom.isi` uses. */
function faktaSkp(satu: SkpSerahRow, tahun: number, kata: (isi: string, dari: string) => string): Partial<Record<IsiSerah, NilaiLembar>> {
  return {
    "pegawai.nip": satu.nip,
    "pegawai.nama": satu.nama,
    "pegawai.jabatan": satu.jabatan,
    "pegawai.unit": satu.unit,
    tahun: String(tahun),
    "penilai.nip": satu.penilaiNip,
    "penilai.nama": satu.penilaiNama,
    "penilai.jabatan": satu.penilaiJabatan,
    "penilai.unit": satu.penilaiUnit,
    "penilai.golongan": golongan(satu.penilaiGolongan),
    "penilai.status": kata("penilai.status", satu.isPenilaiAsn ? "ASN" : "NON_ASN"),
  };
}

function faktaIsi(isi: IsiRow): Partial<Record<IsiSerah, NilaiLembar>> {
  return {
    "skp.mulai": isi.mulai,
    "skp.selesai": isi.selesai,
    "skp.pendekatan": isi.pendekatan === "KUANTITATIF" ? "Kuantitatif" : "Kualitatif",
    "rhk.pimpinan": isi.rhkPimpinan,
    "rhk.jenis": isi.jenisRhk === "TAMBAHAN" ? "Tambahan" : "Utama",
    "rhk.teks": isi.rhk,
    "indikator.aspek": isi.aspek && LABEL_ASPEK[isi.aspek],
    "indikator.teks": isi.indikator,
    "indikator.target": isi.target,
  };
}
