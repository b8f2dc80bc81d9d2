import { PEMBACA_SKP, atasanPenilaiSkp, pemilikSkp, penggantiSkp, penilaiSkp } from "#features/skp/access.ts";
import { lockSkp } from "#features/skp/queries.ts";
import { SkpId, Versi } from "#features/skp/schemas.ts";
import { TOLAK_SKP } from "#features/skp/teks.ts";
import { on } from "#platform/access/relation.ts";
import { personOf, writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { assertPihak } from "./pihak.ts";
import { insertDialog, insertPersetujuan, lockDialog, ubahDialog } from "./queries.ts";
import { LANGKAH_DIALOG } from "./kosakata-dialog.ts";
import { DialogPada, IsiDialog, Selesai } from "./schemas.ts";
import { TOLAK_DIALOG } from "./teks.ts";

const access = on((input: { skpId: string }) => input.skpId, [pemilikSkp, penilaiSkp, atasanPenilaiSkp, penggantiSkp], PEMBACA_SKP);

export const catatDialog = writeOperation({
  summary: "Mencatat satu pertemuan dialog kinerja: tanggal, cara, dan yang disepakati pada empat bagian",
  http: ["POST", "/skp/:skpId/dialog"],
  input: IsiDialog.extend({ skpId: SkpId }),
  output: Selesai,
  access,
  wakil: "boleh",
  refusals: [TOLAK_DIALOG.TANGGAL_DIALOG, TOLAK_SKP.BATAS_SKP_LEWAT],
  async run(context, { skpId, ...isi }) {
    const { tx, now, today } = context;
    const skp = await lockSkp(tx, skpId);
    await assertPihak(context, skp);
    assertTanggal(isi.tanggal, today, skp.tahun);
    const oleh = personOf(context);
    const id = await insertDialog(tx, { skp_id: skpId, ...isi, dibuat_oleh: oleh, dibuat_pada: now, diubah_oleh: oleh, diubah_pada: now });
    context.audit({ jenis: "skp", id: skpId, rincian: { dialogId: id, tanggal: isi.tanggal, cara: isi.cara } });
    return { skpId, id };
  },
});

export const simpanDialog = writeOperation({
  summary: "Mengubah catatan pertemuan; persetujuan atas catatan semula gugur",
  http: ["PUT", "/skp/:skpId/dialog/:dialogId"],
  input: IsiDialog.extend({ ...DialogPada.shape, versi: Versi }),
  output: Selesai,
  access,
  wakil: "boleh",
  refusals: [TOLAK_DIALOG.TANGGAL_DIALOG, TOLAK_SKP.BATAS_SKP_LEWAT],
  async run(context, { skpId, dialogId, versi, ...isi }) {
    const { tx, now, today } = context;
    const skp = await lockSkp(tx, skpId);
    await assertPihak(context, skp);
    const dialog = (await lockDialog(tx, skpId, dialogId)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    if (dialog.versi !== versi) refuse(REFUSAL.DATA_SUDAH_BERUBAH, { oleh: dialog.nama_pengubah, versi: dialog.versi });
    assertTanggal(isi.tanggal, today, skp.tahun);
    // the same words again are no change, and void nothing
    const berubah = (Object.keys(isi) as (keyof typeof isi)[]).filter((bagian) => isi[bagian] !== dialog[bagian]);
    if (berubah.length > 0) await ubahDialog(tx, dialogId, { ...isi, versi: versi + 1, diubah_oleh: personOf(context), diubah_pada: now });
    context.audit({ jenis: "skp", id: skpId, rincian: { dialogId, berubah } });
    return { skpId, id: dialogId };
  },
});

export const setujuiDialog = writeOperation({
  summary: "Menyetujui catatan pertemuan seperti yang tertulis sekarang",
  http: ["POST", "/skp/:skpId/dialog/:dialogId/persetujuan"],
  input: DialogPada.extend({ versi: Versi }),
  output: Selesai,
  access,
  refusals: [TOLAK_DIALOG.DIALOG_KOSONG, TOLAK_DIALOG.SUDAH_DISETUJUI, TOLAK_SKP.BATAS_SKP_LEWAT],
  async run(context, { skpId, dialogId, versi }) {
    const { tx, now } = context;
    const skp = await lockSkp(tx, skpId);
    const pihak = await assertPihak(context, skp);
    const dialog = (await lockDialog(tx, skpId, dialogId)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    if (dialog.versi !== versi) refuse(REFUSAL.DATA_SUDAH_BERUBAH, { oleh: dialog.nama_pengubah, versi: dialog.versi });
    if (LANGKAH_DIALOG.every((bagian) => dialog[bagian] === "")) refuse(TOLAK_DIALOG.DIALOG_KOSONG);
    const baru = await insertPersetujuan(tx, { dialog_id: dialogId, versi, pihak, pegawai_id: personOf(context), pada: now });
    if (!baru) refuse(TOLAK_DIALOG.SUDAH_DISETUJUI);
    context.audit({ jenis: "skp", id: skpId, rincian: { dialogId, versi, disetujui: pihak } });
    return { skpId, id: dialogId };
  },
});

/** A talk is written down when it was held; the first may lie in the year before, when the unit's draft is drawn up (Ps 7(4)). */
function assertTanggal(hari: string, today: string, tahun: number): void {
  if (hari <= today && hari >= `${tahun - 1}-01-01`) return;
  refuse(TOLAK_DIALOG.TANGGAL_DIALOG, {}, [{ path: "tanggal", code: "di_luar", message: TOLAK_DIALOG.TANGGAL_DIALOG.sentence({}) }]);
}
