import { z } from "zod";
import { PEMBACA_SKP } from "#features/skp/access.ts";
import { anyRelation, filtered, masuk } from "#platform/access/relation.ts";
import { Centang, Id } from "#platform/input.ts";
import { personOf, readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { PENAUT_RHK, PENGATUR_UNIT } from "./access.ts";
import { countOrang, findIsiSasaran, findKejanggalan, findKerangka, listJalur } from "./queries.ts";
import { indukPilihan, SimpulResponse, Tahun } from "./schemas.ts";
import { lengkapi, ringkasPohon, susunPohon } from "./susun-pohon.ts";

/** More goals than this make a page too heavy for a phone; the rest opens where it hangs [ours]. */
const TAMPIL_TERBANYAK = 150;
/** More results than this for one person is marked as heavy [ours]; the law names no number. */
export const BATAS_BEBAN = 8;
const tahunBerjalan = (today: string) => Number(today.slice(0, 4));

export const lihat = readOperation({
  summary: "Pohon kinerja satu tahun: sasaran kota dan unit, indikatornya, dan siapa yang menyumbang",
  http: ["GET", "/pohon-kinerja"],
  input: z.object({
    tahun: Tahun.optional(),
    unitId: indukPilihan,
    cari: z.string("Kata pencarian harus berupa teks.").trim().max(100, "Kata pencarian terlalu panjang.").default(""),
    /** A page asks for as much as a phone draws; without it the answer is the whole tree. */
    ringkas: Centang,
    /** With `ringkas`: only this goal and what is below it. */
    akarId: indukPilihan,
  }),
  output: z.object({
    tahun: z.number(),
    jumlah: z.number(),
    jumlahKena: z.number(),
    jumlahYatim: z.number(),
    simpul: z.array(SimpulResponse),
    /** The goals above the one asked for, from the top. */
    jalur: z.array(z.object({ id: z.string(), teks: z.string() })),
    /** Goals that are neither shown nor counted at one shown. */
    jumlahTerpotong: z.number(),
    /** Units this person may keep goals for. */
    unitAtur: z.array(z.object({ id: z.string(), nama: z.string() })),
  }),
  access: masuk,
  async run({ db, actor, today }, { tahun = tahunBerjalan(today), unitId, cari, ringkas, akarId }) {
    const baca = anyRelation(PEMBACA_SKP, "s", actor, today);
    const { sasaran, unitAtur } = await findKerangka(db, tahun, unitId, anyRelation(PENGATUR_UNIT, "n", actor, today));
    // a search looks into all of them; else only what is shown is read
    const isiSemua =
      cari === ""
        ? null
        : await findIsiSasaran(
            db,
            sasaran.map(({ id }) => id),
            baca,
          );
    const pohon = susunPohon(sasaran, cari, isiSemua ?? undefined);
    const tampak = ringkas ? ringkasPohon(pohon, { akarId, cari, terbanyak: TAMPIL_TERBANYAK }) : { simpul: pohon.simpul, jalur: [], jumlahTerpotong: 0 };
    const ids = tampak.simpul.map(({ id }) => id);
    const simpul = lengkapi(tampak.simpul, isiSemua ?? (await findIsiSasaran(db, ids, baca)), await countOrang(db, tahun, ids));
    return { tahun, ...pohon, ...tampak, simpul, unitAtur };
  },
});

const Orang = { pegawaiId: z.string(), nama: z.string(), jabatan: z.string() };

export const kejanggalan = readOperation({
  summary: "Yang perlu ditengok di satu unit: orang tanpa hasil kerja, beban berat, dan RHK yang tidak sampai ke sasaran",
  http: ["GET", "/pohon-kinerja/unit/:unitId/kejanggalan"],
  input: z.object({ unitId: Id, tahun: Tahun.optional() }),
  output: z.object({
    jumlahOrang: z.number(),
    tanpaRhk: z.array(z.object(Orang)),
    beban: z.array(z.object({ ...Orang, jumlah: z.number() })),
    tanpaTujuan: z.array(
      z.object({ rhkId: z.string(), teks: z.string(), nama: z.string(), jabatan: z.string(), skpId: z.string(), bolehTautkan: z.boolean() }),
    ),
  }),
  access: filtered([...PENGATUR_UNIT], (input: { unitId: string }) => input.unitId),
  async run({ db, actor, today, allowed }, { unitId, tahun = tahunBerjalan(today) }) {
    return (
      (await findKejanggalan(db, unitId, tahun, today, BATAS_BEBAN, allowed("n"), anyRelation(PENAUT_RHK, "r", actor, today))) ??
      refuse(REFUSAL.TIDAK_DITEMUKAN)
    );
  },
});

export const garisPandang = readOperation({
  summary: "Untuk apa pekerjaan saya: dari tiap RHK saya, lewat hasil pimpinan, sampai sasaran kota",
  http: ["GET", "/garis-pandang"],
  input: z.object({ tahun: Tahun.optional() }),
  output: z.object({
    tahun: z.number(),
    rhk: z.array(
      z.object({
        rhkId: z.string(),
        teks: z.string(),
        pimpinanTeks: z.string().nullable(),
        sasaranId: z.string().nullable(),
        jalur: z.array(z.object({ jenis: z.enum(["RHK", "SASARAN"]), id: z.string(), teks: z.string(), siapa: z.string(), keterangan: z.string() })),
      }),
    ),
  }),
  access: masuk,
  async run(context, { tahun = tahunBerjalan(context.today) }) {
    return { tahun, rhk: await listJalur(context.db, personOf(context), tahun) };
  },
});
