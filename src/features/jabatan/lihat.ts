import { z } from "zod";
import { ESELON, JENIS_JABATAN, JENIS_UNIT, JENJANG } from "#rules/kosakata-pegawai.ts";
import { HariOpsional, Pemegang } from "#features/organisasi/schemas.ts";
import { anyRelation, masuk } from "#platform/access/relation.ts";
import { Id } from "#platform/input.ts";
import { readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { pengelolaJabatan } from "./access.ts";
import { findJabatan, isDiizinkanJabatan, listBawahan, listPemegang, listRantai, listRiwayatJabatan } from "./queries.ts";

const Pos = z.object({ id: z.string(), nama: z.string(), unit: z.string(), pemegang: z.string().nullable() });

export const lihat = readOperation({
  summary: "Satu jabatan: pemegang dulu dan sekarang, rantai atasan, bawahan, tugas dan fungsinya",
  http: ["GET", "/struktur/jabatan/:jabatanId"],
  input: z.object({ jabatanId: Id, pada: HariOpsional }),
  output: z.object({
    id: z.string(),
    pada: z.string(),
    hariIni: z.string(),
    kode: z.string().nullable(),
    nama: z.string(),
    unitId: z.string(),
    unit: z.string(),
    jenisUnit: z.enum(JENIS_UNIT),
    jenis: z.enum(JENIS_JABATAN),
    isPimpinanUnit: z.boolean(),
    isMandiri: z.boolean(),
    /** One holder at a time. */
    isTunggal: z.boolean(),
    jenjang: z.enum(JENJANG).nullable(),
    eselon: z.enum(ESELON).nullable(),
    kelas: z.number().nullable(),
    tugas: z.string().nullable(),
    fungsi: z.string().nullable(),
    atasanId: z.string().nullable(),
    mulai: z.string(),
    selesai: z.string().nullable(),
    sejak: z.string(),
    versi: z.number(),
    /** Everybody who ever held it, with those of the day marked. */
    pemegang: z.array(Pemegang.extend({ dasar: z.string().nullable(), berlaku: z.boolean() })),
    rantai: z.array(Pos),
    bawahan: z.array(Pos),
    riwayat: z.array(
      z.object({ nama: z.string(), unit: z.string(), atasan: z.string().nullable(), mulai: z.string(), selesai: z.string(), dasar: z.string().nullable() }),
    ),
    boleh: z.object({ ubah: z.boolean() }),
  }),
  access: masuk,
  async run({ db, actor, today }, { jabatanId, pada = today }) {
    const jabatan = (await findJabatan(db, jabatanId)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    const pemegang = await listPemegang(db, jabatanId);
    return {
      ...jabatan,
      pada,
      hariIni: today,
      pemegang: pemegang.map((satu) => ({ ...satu, berlaku: satu.mulai <= pada && (satu.selesai === null || pada < satu.selesai) })),
      rantai: await listRantai(db, jabatanId, pada),
      bawahan: await listBawahan(db, jabatanId, pada),
      riwayat: await listRiwayatJabatan(db, jabatanId),
      boleh: { ubah: jabatan.selesai === null && (await isDiizinkanJabatan(db, jabatanId, anyRelation([pengelolaJabatan], "j", actor, today))) },
    };
  },
});
