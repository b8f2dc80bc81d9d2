import { z } from "zod";
import { semuaOrang } from "#features/organisasi/access.ts";
import { PEMBACA_SKP } from "#features/skp/access.ts";
import { findSkp, listEkspektasi, listLampiran, listRhk } from "#features/skp/queries.ts";
import { anyRelation, on } from "#platform/access/relation.ts";
import { personOf, writeOperation } from "#platform/operation.ts";
import { refuse } from "#platform/refusal.ts";
import { PENGATUR_UNIT } from "./access.ts";
import { isiDariSkp } from "./isi-templat.ts";
import { insertTemplat, insertVersi } from "./queries.ts";
import { Id, IdentitasTemplat } from "./schemas.ts";
import { TOLAK_TEMPLAT } from "./teks.ts";

export const tambah = writeOperation({
  summary: "Menjadikan sebuah SKP templat bagi jabatan yang sama di satu unit dan di bawahnya",
  http: ["POST", "/templat-skp"],
  input: IdentitasTemplat.extend({ unitId: Id, dariSkpId: Id }),
  output: z.object({ templatId: z.string() }),
  access: on((input: { unitId: string }) => input.unitId, [...PENGATUR_UNIT], [semuaOrang]),
  refusals: [TOLAK_TEMPLAT.NAMA_TEMPLAT_DIPAKAI, TOLAK_TEMPLAT.SUMBER_TIDAK_TERBACA, TOLAK_TEMPLAT.SUMBER_KOSONG],
  async run(context, { unitId, nama, namaJabatan, jenisPegawai, dariSkpId }) {
    const { tx, now, today } = context;
    // whoever makes a template of it must be able to read it: nothing is shown by this way that is not shown otherwise
    const skp =
      (await findSkp(tx, dariSkpId, anyRelation([...PEMBACA_SKP], "s", context.actor, today))) ??
      refuse(TOLAK_TEMPLAT.SUMBER_TIDAK_TERBACA, {}, [{ path: "dariSkpId", code: "tidak_terbaca", message: TOLAK_TEMPLAT.SUMBER_TIDAK_TERBACA.sentence({}) }]);
    const isi = isiDariSkp(skp, await listRhk(tx, dariSkpId), await listEkspektasi(tx, dariSkpId), await listLampiran(tx, dariSkpId));
    if (isi.rhk.length === 0) refuse(TOLAK_TEMPLAT.SUMBER_KOSONG);
    const templatId =
      (await insertTemplat(tx, { nama, nama_jabatan: namaJabatan, jenis_pegawai: jenisPegawai, unit_id: unitId, keluarga: skp.keluarga })) ??
      refuse(TOLAK_TEMPLAT.NAMA_TEMPLAT_DIPAKAI, {}, [{ path: "nama", code: "dipakai", message: TOLAK_TEMPLAT.NAMA_TEMPLAT_DIPAKAI.sentence({}) }]);
    await insertVersi(tx, { templatId, nomor: 1, isi, catatan: null, oleh: personOf(context), pada: now });
    context.audit({ jenis: "templat_skp", id: templatId, rincian: { unitId, nama, namaJabatan, dariSkpId, jumlahRhk: isi.rhk.length } });
    return { templatId };
  },
});
