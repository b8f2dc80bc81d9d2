import { z } from "zod";
import { findKop } from "#features/dokumen/queries.ts";
import { PEMBACA_SKP } from "#features/skp/access.ts";
import { findSkp } from "#features/skp/queries.ts";
import { SkpId } from "#features/skp/schemas.ts";
import { anyRelation, filtered, masuk } from "#platform/access/relation.ts";
import { BerkasKeluar } from "#platform/input.ts";
import { XLSX } from "#platform/lembar/tulis.ts";
import { personOf, readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { pegawaiDibawah } from "./access.ts";
import { lembarManual, renderManual } from "./documents/lembar-manual.ts";
import { listManualPimpinan } from "./queries.ts";
import { ManualResponse } from "./schemas.ts";
import { susunManual } from "./susun-manual.ts";
import { TOLAK_MANUAL } from "./teks.ts";

const access = filtered([...PEMBACA_SKP, pegawaiDibawah], (input: { skpId: string }) => input.skpId);

export const lihat = readOperation({
  summary: "Manual Indikator Kinerja satu SKP: arti tiap indikator, kelengkapannya, dan tingkat hasilnya",
  http: ["GET", "/skp/:skpId/manual"],
  input: z.object({ skpId: SkpId }),
  output: ManualResponse,
  access,
  wakil: "boleh",
  async run({ db, actor, today, allowed }, { skpId }) {
    return (await susunManual(db, skpId, actor, today, allowed("s"))) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
  },
});

export const unduh = readOperation({
  summary: "Mengunduh Manual Indikator Kinerja (Format A.1.3) sebagai PDF atau XLSX",
  http: ["GET", "/skp/:skpId/manual/unduh"],
  input: z.object({ skpId: SkpId, bentuk: z.enum(["pdf", "xlsx"], "Pilih pdf atau xlsx.").default("pdf") }),
  output: BerkasKeluar,
  access,
  wakil: "boleh",
  laju: { kali: 120, menit: 15, per: "orang" },
  refusals: [TOLAK_MANUAL.MANUAL_KOSONG],
  async run({ db, actor, now, today, allowed }, { skpId, bentuk }) {
    const manual = (await susunManual(db, skpId, actor, today, allowed("s"))) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    if (manual.iki.length === 0) refuse(TOLAK_MANUAL.MANUAL_KOSONG);
    const nama = `A.1.3-manual-iki-${manual.tahun}.${bentuk}`;
    if (bentuk === "xlsx") return { nama, jenis: XLSX, isi: await lembarManual(manual) };
    const { mulai, selesai } = (await findSkp(db, skpId)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    return { nama, jenis: "application/pdf", isi: new Uint8Array(renderManual({ ...(await findKop(db)), periode: { mulai, selesai }, ...manual }, now)) };
  },
});

export const pimpinan = readOperation({
  summary: "Manual Indikator Kinerja pimpinan unit saya yang boleh saya baca",
  http: ["GET", "/manual-pimpinan"],
  input: z.object({}),
  output: z.object({
    tahun: z.number(),
    manual: z.array(z.object({ skpId: z.string(), nama: z.string(), jabatan: z.string(), jumlahIki: z.number(), jumlahManual: z.number() })),
  }),
  access: masuk,
  wakil: "boleh",
  async run(context) {
    const tahun = Number(context.today.slice(0, 4));
    const allowed = anyRelation([pegawaiDibawah], "s", context.actor, context.today);
    return { tahun, manual: await listManualPimpinan(context.db, personOf(context), tahun, allowed) };
  },
});
