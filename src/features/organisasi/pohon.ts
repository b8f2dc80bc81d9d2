import { z } from "zod";
import { masuk } from "#platform/access/relation.ts";
import { Id } from "#platform/input.ts";
import { readOperation } from "#platform/operation.ts";
import { listPimpinan, listUnitPada } from "./queries.ts";
import { HariOpsional, SimpulUnit } from "./schemas.ts";
import { bentangkan } from "./susun-pohon.ts";

export const pohon = readOperation({
  summary: "Pohon unit kerja pada hari apa pun, dengan pemimpin dan jumlah orangnya; dapat dicari",
  http: ["GET", "/struktur"],
  input: z.object({
    pada: HariOpsional,
    cari: z.string("Kata pencarian harus berupa teks.").trim().max(100, "Kata pencarian terlalu panjang.").default(""),
    /** Units shown with what is below them. */
    buka: z.preprocess(
      (value) => (typeof value === "string" ? value.split(",").filter(Boolean) : value),
      z.array(Id).max(50, "Terlalu banyak unit dibuka.").default([]),
    ),
  }),
  output: z.object({
    pada: z.string(),
    hariIni: z.string(),
    jumlahUnit: z.number(),
    jumlahPegawai: z.number(),
    /** How many units the search hits; at most `SEHALAMAN` of them are shown. */
    jumlahKena: z.number(),
    unit: z.array(SimpulUnit),
  }),
  access: masuk,
  async run({ db, today }, { pada = today, cari, buka }) {
    const semua = await listUnitPada(db, pada);
    const { tampak, jumlahKena, jumlahPegawai } = bentangkan(semua, cari, buka);
    const pimpinan = Map.groupBy(
      await listPimpinan(
        db,
        pada,
        tampak.map((satu) => satu.id),
      ),
      (satu) => satu.unitId,
    );
    return {
      pada,
      hariIni: today,
      jumlahUnit: semua.length,
      jumlahPegawai,
      jumlahKena,
      unit: tampak.map((satu) => ({ ...satu, pimpinan: (pimpinan.get(satu.id) ?? []).map(({ nama, jenis }) => ({ nama, jenis })) })),
    };
  },
});
