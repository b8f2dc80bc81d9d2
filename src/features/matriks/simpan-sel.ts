import { z } from "zod";
import { on } from "#platform/access/relation.ts";
import { Id } from "#platform/input.ts";
import { personOf, writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { PEMBACA_MATRIKS, PENGATUR_MATRIKS } from "./access.ts";
import { listAnggotaMatriks, lockKolom, lockSel, tulisSel } from "./queries.ts";
import { HasilSel, KolomId, MatriksId } from "./schemas.ts";
import { TOLAK_MATRIKS } from "./teks.ts";

export const simpanSel = writeOperation({
  summary: "Menyimpan hasil satu anggota untuk satu hasil pimpinan di matriks",
  http: ["PUT", "/matriks/:matriksId/kolom/:kolomId/pegawai/:pegawaiId"],
  input: z.object({
    matriksId: MatriksId,
    kolomId: KolomId,
    pegawaiId: Id,
    /** 0 for a cell nobody wrote in yet. */
    versi: z.coerce.number("Versi tidak sah.").int("Versi tidak sah.").min(0, "Versi tidak sah."),
    hasil: HasilSel,
  }),
  output: z.object({ versi: z.number() }),
  access: on((input: { matriksId: string }) => input.matriksId, [...PENGATUR_MATRIKS], PEMBACA_MATRIKS),
  refusals: [TOLAK_MATRIKS.KOLOM_TIDAK_ADA, TOLAK_MATRIKS.BUKAN_ANGGOTA_MATRIKS, TOLAK_MATRIKS.HASIL_SUDAH_DIPAKAI],
  async run(context, { matriksId, kolomId, pegawaiId, versi, hasil }) {
    const { tx, now, today, audit } = context;
    const saya = personOf(context);
    if (!(await lockKolom(tx, matriksId, kolomId))) refuse(TOLAK_MATRIKS.KOLOM_TIDAK_ADA);
    if (!(await listAnggotaMatriks(tx, matriksId, today)).some((satu) => satu.pegawaiId === pegawaiId)) refuse(TOLAK_MATRIKS.BUKAN_ANGGOTA_MATRIKS);
    const sel = await lockSel(tx, kolomId, pegawaiId);
    if ((sel?.versi ?? 0) !== versi)
      refuse(REFUSAL.DATA_SUDAH_BERUBAH, {
        oleh: sel?.diubah_oleh === saya ? "Anda, di perangkat lain," : sel?.oleh,
        versi: sel?.versi ?? 0,
        tersimpan: sel?.hasil.map(({ teks }) => teks) ?? [],
      });
    const terpakai = sel?.hasil.find((satu) => satu.dipakai_pada !== null && !hasil.includes(satu.teks));
    if (terpakai)
      refuse(TOLAK_MATRIKS.HASIL_SUDAH_DIPAKAI, { teks: terpakai.teks }, [
        { path: "hasil", code: "dipakai", message: TOLAK_MATRIKS.HASIL_SUDAH_DIPAKAI.sentence({ teks: terpakai.teks }) },
      ]);
    await tulisSel(tx, sel, { kolomId, pegawaiId, versi: versi + 1, hasil, now, oleh: saya });
    audit({ jenis: "matriks_peran", id: matriksId, rincian: { kolomId, pegawaiId, dari: sel?.hasil.map(({ teks }) => teks) ?? [], menjadi: hasil } });
    return { versi: versi + 1 };
  },
});
