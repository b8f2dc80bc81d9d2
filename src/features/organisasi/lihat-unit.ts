import { z } from "zod";
import { anyRelation, masuk } from "#platform/access/relation.ts";
import { Id } from "#platform/input.ts";
import { readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { pengelolaUnit } from "#features/pegawai/access.ts";
import { JENIS_JABATAN, JENIS_UNIT } from "#rules/kosakata-pegawai.ts";
import { findSambungan, findUnit, isDiizinkan, listJabatanUnit, listPimpinan, listRiwayatUnit, listUnitPada } from "./queries.ts";
import { HariOpsional, Pemegang, SimpulUnit, UnitRingkas } from "./schemas.ts";
import { bentangkan } from "./susun-pohon.ts";

const Sambungan = z.object({
  id: z.string(),
  nama: z.string(),
  cara: z.enum(["PENGGABUNGAN", "PEMECAHAN", "PENGGANTIAN"]),
  pada: z.string(),
  dasar: z.string().nullable(),
});

export const lihatUnit = readOperation({
  summary: "Satu unit kerja pada hari apa pun: pemimpin, jabatan dan pemegangnya, unit di bawahnya, nama lama, asal dan penerusnya",
  http: ["GET", "/struktur/unit/:unitId"],
  input: z.object({ unitId: Id, pada: HariOpsional }),
  output: z.object({
    id: z.string(),
    pada: z.string(),
    hariIni: z.string(),
    /** False when the unit did not exist on that day; then name and parent are those of today. */
    ada: z.boolean(),
    kode: z.string(),
    nama: z.string(),
    jenis: z.enum(JENIS_UNIT),
    /** From the top down, without the unit itself. */
    jalan: z.array(UnitRingkas),
    mulai: z.string(),
    selesai: z.string().nullable(),
    jumlahPegawai: z.number(),
    jabatan: z.array(
      z.object({
        id: z.string(),
        nama: z.string(),
        jenis: z.enum(JENIS_JABATAN),
        isPimpinanUnit: z.boolean(),
        isMandiri: z.boolean(),
        kelas: z.number().nullable(),
        jumlahPemegang: z.number(),
        pemegang: z.array(Pemegang),
      }),
    ),
    anak: z.array(SimpulUnit),
    riwayat: z.array(
      z.object({
        kode: z.string(),
        nama: z.string(),
        indukId: z.string().nullable(),
        induk: z.string().nullable(),
        mulai: z.string(),
        selesai: z.string(),
        dasar: z.string().nullable(),
      }),
    ),
    pendahulu: z.array(Sambungan),
    penerus: z.array(Sambungan),
    /** What a change must name: the state it was made from. */
    kini: z.object({ kode: z.string(), nama: z.string(), jenis: z.enum(JENIS_UNIT), indukId: z.string().nullable(), versi: z.number(), sejak: z.string() }),
    boleh: z.object({ ubah: z.boolean() }),
  }),
  access: masuk,
  async run({ db, actor, today }, { unitId, pada = today }) {
    const kini = (await findUnit(db, unitId)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    const semua = await listUnitPada(db, pada);
    const dari = new Map(semua.map((satu) => [satu.id, satu]));
    const dulu = dari.get(unitId);
    const jalan: { id: string; nama: string }[] = [];
    for (let induk = dulu?.indukId ?? kini.indukId; induk !== null;) {
      const atas = dari.get(induk);
      if (!atas) break;
      jalan.unshift({ id: atas.id, nama: atas.nama });
      induk = atas.indukId;
    }
    const { tampak } = bentangkan(semua, "", [unitId]);
    const anak = tampak.filter((satu) => satu.indukId === unitId);
    const pimpinan = await listPimpinan(
      db,
      pada,
      anak.map((satu) => satu.id),
    );
    const { pendahulu, penerus } = await findSambungan(db, unitId);
    return {
      id: unitId,
      pada,
      hariIni: today,
      ada: dulu !== undefined,
      kode: dulu?.kode ?? kini.kode,
      nama: dulu?.nama ?? kini.nama,
      jenis: kini.jenis,
      jalan,
      mulai: kini.mulai,
      selesai: kini.selesai,
      jumlahPegawai: tampak.find((satu) => satu.id === unitId)?.jumlahPegawai ?? 0,
      jabatan: await listJabatanUnit(db, unitId, pada),
      anak: anak.map((satu) => ({ ...satu, tingkat: 0, pimpinan: pimpinan.filter((p) => p.unitId === satu.id).map(({ nama, jenis }) => ({ nama, jenis })) })),
      riwayat: await listRiwayatUnit(db, unitId),
      pendahulu,
      penerus,
      kini: { kode: kini.kode, nama: kini.nama, jenis: kini.jenis, indukId: kini.indukId, versi: kini.versi, sejak: kini.sejak },
      boleh: { ubah: kini.selesai === null && (await isDiizinkan(db, unitId, anyRelation([pengelolaUnit], "u", actor, today))) },
    };
  },
});
