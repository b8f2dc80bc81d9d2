import { z } from "zod";
import { findKop } from "#features/dokumen/queries.ts";
import { PEMBACA_SKP } from "#features/skp/access.ts";
import { anyRelation, masuk } from "#platform/access/relation.ts";
import { BerkasKeluar } from "#platform/input.ts";
import { XLSX } from "#platform/lembar/tulis.ts";
import { readOperation } from "#platform/operation.ts";
import { refuse } from "#platform/refusal.ts";
import { PENGATUR_UNIT } from "./access.ts";
import { lembarPohon, renderPohon } from "./documents/lembar-pohon.ts";
import { countOrang, findIsiSasaran, findKerangka } from "./queries.ts";
import { indukPilihan, Tahun } from "./schemas.ts";
import { lengkapi, susunPohon } from "./susun-pohon.ts";
import { TOLAK_SASARAN } from "./teks.ts";

/** Drawing more than this in one paper keeps everybody else waiting for seconds. */
const PDF_TERBANYAK = 2000;

export const unduh = readOperation({
  summary: "Mengunduh pohon kinerja satu tahun, seluruh kota atau satu unit, sebagai PDF atau XLSX",
  http: ["GET", "/pohon-kinerja/unduh"],
  input: z.object({ tahun: Tahun.optional(), unitId: indukPilihan, bentuk: z.enum(["pdf", "xlsx"], "Pilih pdf atau xlsx.").default("pdf") }),
  output: BerkasKeluar,
  access: masuk,
  // a tree of a thousand goals is the longest of all papers
  laju: { kali: 30, menit: 15, per: "orang" },
  refusals: [TOLAK_SASARAN.POHON_TERLALU_BESAR],
  async run({ db, actor, now, today }, { tahun = Number(today.slice(0, 4)), unitId, bentuk }) {
    const { sasaran } = await findKerangka(db, tahun, unitId, anyRelation(PENGATUR_UNIT, "n", actor, today));
    if (bentuk === "pdf" && sasaran.length > PDF_TERBANYAK) refuse(TOLAK_SASARAN.POHON_TERLALU_BESAR, { jumlah: sasaran.length });
    const ids = sasaran.map(({ id }) => id);
    const isi = await findIsiSasaran(db, ids, anyRelation(PEMBACA_SKP, "s", actor, today));
    const simpul = lengkapi(susunPohon(sasaran).simpul, isi, await countOrang(db, tahun, ids));
    const nama = `pohon-kinerja-${tahun}.${bentuk}`;
    if (bentuk === "xlsx") return { nama, jenis: XLSX, isi: await lembarPohon({ simpul }) };
    const { instansi } = await findKop(db);
    return { nama, jenis: "application/pdf", isi: new Uint8Array(renderPohon({ instansi, tahun, simpul }, now)) };
  },
});
