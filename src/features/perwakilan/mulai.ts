import { z } from "zod";
import { on } from "#platform/access/relation.ts";
import { Id, teksWajib } from "#platform/input.ts";
import { personOf, writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { tokenSesi } from "#platform/session/sessions.ts";
import { pengelolaPegawai } from "./access.ts";
import { attachSesi, findCalon, insertPerwakilan } from "./queries.ts";
import { TOLAK_PERWAKILAN } from "./teks.ts";

const MENIT_MS = 60_000;

export const mulai = writeOperation({
  summary: "Bertindak untuk seorang pegawai unit saya, paling lama 60 menit, dengan alasan",
  http: ["POST", "/pegawai/:pegawaiId/perwakilan"],
  input: z.object({
    pegawaiId: Id,
    alasan: teksWajib(500, "Alasan", "Tulis mengapa Anda perlu bertindak untuk pegawai ini; ia membacanya."),
    menit: z.coerce.number("Pilih lamanya.").int("Pilih lamanya.").min(5, "Paling singkat 5 menit.").max(60, "Paling lama 60 menit.").default(30),
  }),
  output: z.object({ perwakilanId: z.string(), nama: z.string(), sampai: z.string() }),
  access: on((input: { pegawaiId: string }) => input.pegawaiId, [pengelolaPegawai]),
  refusals: [TOLAK_PERWAKILAN.TIDAK_DAPAT_DIWAKILI, TOLAK_PERWAKILAN.SESI_TIDAK_DITEMUKAN],
  async run(context, { pegawaiId, alasan, menit }) {
    const { tx, actor, now, today, meta } = context;
    if (actor.jenis !== "PEGAWAI") refuse(REFUSAL.BELUM_MASUK);
    const untuk = (await findCalon(tx, pegawaiId, today)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    if (untuk.isPejabat) refuse(TOLAK_PERWAKILAN.TIDAK_DAPAT_DIWAKILI, { nama: untuk.nama });
    const sampai = new Date(now.getTime() + menit * MENIT_MS);
    const perwakilanId = await insertPerwakilan(tx, { wakilId: personOf(context), untukId: pegawaiId, alasan, mulai: now, sampai });
    if (!(await attachSesi(tx, tokenSesi(meta.cookie), actor.akunId, perwakilanId))) refuse(TOLAK_PERWAKILAN.SESI_TIDAK_DITEMUKAN);
    context.lupakanSesi(actor.akunId);
    context.audit({ jenis: "perwakilan", id: perwakilanId, rincian: { untukId: pegawaiId, alasan, sampai: sampai.toISOString() } });
    return { perwakilanId, nama: untuk.nama, sampai: sampai.toISOString() };
  },
});
