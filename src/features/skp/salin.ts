import { z } from "zod";
import { on } from "#platform/access/relation.ts";
import type { Tx } from "#platform/db/connect.ts";
import { personOf, wakilOf, writeOperation } from "#platform/operation.ts";
import { refuse } from "#platform/refusal.ts";
import { JENIS_LAMPIRAN, NILAI_PERILAKU } from "#rules/kosakata.ts";
import { statusBerikut } from "#rules/siklus-skp.ts";
import { PEMBACA_SKP, pemilikSkp } from "./access.ts";
import { assertVersi } from "./assert-versi.ts";
import { simpanIsi } from "./isi-skp.ts";
import { catatJejak, findSkp, listEkspektasi, listLampiran, listRhk, listRhkPimpinan, lockSkp } from "./queries.ts";
import type { RhkRow } from "./queries.ts";
import { listSumber } from "./queries-salinan.ts";
import { RHK_TERBANYAK, SkpId, Versi } from "./schemas.ts";
import type { IsiDisimpan, IsiSkp } from "./schemas.ts";
import { TOLAK_SKP } from "./teks.ts";

export const salin = writeOperation({
  summary: "Menyalin hasil kerja dan indikator dari SKP lain ke draf saya; yang sudah saya tulis tetap",
  http: ["POST", "/skp/:skpId/salin"],
  input: z.object({ skpId: SkpId, versi: Versi, dariSkpId: SkpId }),
  output: z.object({ skpId: z.string(), versi: z.number(), jumlah: z.number() }),
  access: on((input: { skpId: string }) => input.skpId, [pemilikSkp], PEMBACA_SKP),
  wakil: "boleh",
  refusals: [TOLAK_SKP.STATUS_TIDAK_MENGIZINKAN, TOLAK_SKP.SUMBER_TIDAK_BOLEH, TOLAK_SKP.RHK_PIMPINAN_TIDAK_SAH],
  async run(context, { skpId, versi, dariSkpId }) {
    const { tx, now } = context;
    const pegawaiId = personOf(context);
    const skp = await lockSkp(tx, skpId);
    if (!statusBerikut(skp.status, "ubah")) refuse(TOLAK_SKP.STATUS_TIDAK_MENGIZINKAN, { status: skp.status });
    assertVersi(skp, versi, pegawaiId);
    const sumber = (await listSumber(tx, skpId)).find((satu) => satu.skpId === dariSkpId);
    if (!sumber) refuse(TOLAK_SKP.SUMBER_TIDAK_BOLEH, {}, [{ path: "dariSkpId", code: "tidak_boleh", message: TOLAK_SKP.SUMBER_TIDAK_BOLEH.sentence({}) }]);
    const { isi, jumlah } = await gabungkan(tx, skp, dariSkpId);
    const perubahan = await simpanIsi(tx, skp, isi);
    await tx
      .updateTable("skp")
      .set({ pendekatan: isi.pendekatan, versi: versi + 1, diubah_pada: now, diubah_oleh: pegawaiId })
      .where("id", "=", skpId)
      .execute();
    const catatan = `Disalin dari ${sumber.milikSaya ? `SKP ${sumber.tahun} sendiri` : `SKP ${sumber.tahun} ${sumber.nama}`}.`;
    await catatJejak(tx, { skpId, pada: now, pegawaiId, wakilId: wakilOf(context), tindakan: "PESAN", catatan, perubahan });
    context.audit({ jenis: "skp", id: skpId, rincian: { dariSkpId, jumlah } });
    return { skpId, versi: versi + 1, jumlah };
  },
});

/** The draft with the source's results behind its own. What it already says stays; the same words are not taken twice. */
async function gabungkan(tx: Tx, skp: { id: string; pendekatan: IsiSkp["pendekatan"] }, dariSkpId: string): Promise<{ isi: IsiDisimpan; jumlah: number }> {
  const asal = await findSkp(tx, dariSkpId);
  const milik = await listRhk(tx, skp.id);
  const ada = new Set(milik.map((satu) => polos(satu.teks)));
  const ditawarkan = new Set((await listRhkPimpinan(tx, skp.id)).map((satu) => satu.id));
  const baru = (await listRhk(tx, dariSkpId)).filter((satu) => !ada.has(polos(satu.teks))).slice(0, RHK_TERBANYAK - milik.length);
  const [ekspektasi, lampiran, lampiranAsal] = [await listEkspektasi(tx, skp.id), await listLampiran(tx, skp.id), await listLampiran(tx, dariSkpId)];
  const baris = <R extends { teks: string }>(rows: readonly R[], cocok: (row: R) => boolean) => rows.filter(cocok).map((row) => row.teks);
  const perLampiran = (jenis: (typeof JENIS_LAMPIRAN)[number]) => {
    const sendiri = baris(lampiran, (row) => row.jenis === jenis);
    return sendiri.length > 0 ? sendiri : baris(lampiranAsal, (row) => row.jenis === jenis);
  };
  return {
    isi: {
      pendekatan: milik.length === 0 && asal ? asal.pendekatan : skp.pendekatan,
      rhk: [...milik, ...baru.map((satu) => tanpaId(satu, ditawarkan))],
      ekspektasi: Object.fromEntries(NILAI_PERILAKU.map((nilai) => [nilai, baris(ekspektasi, (row) => row.nilai === nilai)])) as IsiSkp["ekspektasi"],
      lampiran: Object.fromEntries(JENIS_LAMPIRAN.map((jenis) => [jenis, perLampiran(jenis)])) as IsiSkp["lampiran"],
    },
    jumlah: baru.length,
  };
}

/** A result as new. Its link upwards stays where the same superior's result is offered here too, else as words. */
function tanpaId(satu: RhkRow, ditawarkan: ReadonlySet<string>): IsiDisimpan["rhk"][number] {
  const tetap = satu.rhkPimpinanId !== null && ditawarkan.has(satu.rhkPimpinanId);
  return {
    ...satu,
    id: null,
    rhkPimpinanId: tetap ? satu.rhkPimpinanId : null,
    rhkPimpinanTeks: tetap ? null : satu.rhkPimpinanTeks,
    indikator: satu.indikator.map((one) => ({ ...one, id: null })),
  };
}

const polos = (teks: string): string => teks.toLowerCase().replaceAll(/\s+/g, " ").trim();
