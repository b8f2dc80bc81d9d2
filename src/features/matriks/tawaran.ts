import { z } from "zod";
import { catatJejak, lockSkp } from "#features/skp/queries.ts";
import { RHK_TERBANYAK } from "#features/skp/schemas.ts";
import { on } from "#platform/access/relation.ts";
import { Id, teksWajib } from "#platform/input.ts";
import { personOf, wakilOf, writeOperation } from "#platform/operation.ts";
import { refuse } from "#platform/refusal.ts";
import { statusBerikut } from "#rules/siklus-skp.ts";
import { PEMBACA_MATRIKS, PENGATUR_MATRIKS, penerimaHasil } from "./access.ts";
import { findSkpTahun, hitungRhk, lockHasil, lockMatriks, pakaiHasil, tawarkanSemua, tolakHasil } from "./queries.ts";
import { MatriksId } from "./schemas.ts";
import { TOLAK_MATRIKS } from "./teks.ts";

export const tawarkan = writeOperation({
  summary: "Menawarkan semua hasil di matriks kepada anggotanya sebagai calon RHK",
  http: ["POST", "/matriks/:matriksId/tawaran"],
  input: z.object({ matriksId: MatriksId }),
  output: z.object({ jumlah: z.number() }),
  access: on((input: { matriksId: string }) => input.matriksId, [...PENGATUR_MATRIKS], PEMBACA_MATRIKS),
  refusals: [TOLAK_MATRIKS.TIDAK_ADA_TAWARAN],
  async run({ tx, now, audit }, { matriksId }) {
    await lockMatriks(tx, matriksId);
    const jumlah = await tawarkanSemua(tx, matriksId, now);
    if (jumlah === 0) refuse(TOLAK_MATRIKS.TIDAK_ADA_TAWARAN);
    audit({ jenis: "matriks_peran", id: matriksId, rincian: { ditawarkan: jumlah } });
    return { jumlah };
  },
});

const access = on((input: { hasilId: string }) => input.hasilId, [penerimaHasil]);

export const pakai = writeOperation({
  summary: "Menerima satu hasil yang ditawarkan pimpinan sebagai RHK di draf SKP saya",
  http: ["POST", "/matriks-tawaran/:hasilId/terima"],
  input: z.object({ hasilId: Id }),
  output: z.object({ skpId: z.string(), rhkId: z.string() }),
  access,
  wakil: "boleh",
  refusals: [TOLAK_MATRIKS.TAWARAN_SUDAH_DIJAWAB, TOLAK_MATRIKS.SKP_BELUM_DIMULAI, TOLAK_MATRIKS.SKP_TIDAK_DAPAT_DIUBAH, TOLAK_MATRIKS.RHK_PENUH],
  async run(context, { hasilId }) {
    const { tx, now, audit } = context;
    const pegawaiId = personOf(context);
    const hasil = await lockHasil(tx, hasilId);
    if (hasil.dipakai_pada !== null || hasil.ditolak_pada !== null) refuse(TOLAK_MATRIKS.TAWARAN_SUDAH_DIJAWAB);
    const skpId = (await findSkpTahun(tx, pegawaiId, hasil.tahun)) ?? refuse(TOLAK_MATRIKS.SKP_BELUM_DIMULAI);
    const skp = await lockSkp(tx, skpId);
    if (!statusBerikut(skp.status, "ubah")) refuse(TOLAK_MATRIKS.SKP_TIDAK_DAPAT_DIUBAH);
    const jumlah = await hitungRhk(tx, skpId);
    if (jumlah >= RHK_TERBANYAK) refuse(TOLAK_MATRIKS.RHK_PENUH);
    const rhkId = await pakaiHasil(tx, hasilId, now, {
      skp_id: skpId,
      teks: hasil.teks,
      rhk_pimpinan_id: hasil.rhk_id,
      rhk_pimpinan_teks: hasil.rhk_id ? null : hasil.kolom,
      penugasan_dari: hasil.tim ? `Tim ${hasil.tim}`.replace(/^Tim Tim /i, "Tim ").slice(0, 300) : null,
      sasaran_id: hasil.sasaran_id,
    });
    await tx
      .updateTable("skp")
      .set({ versi: skp.versi + 1, diubah_pada: now, diubah_oleh: pegawaiId })
      .where("id", "=", skpId)
      .execute();
    const perubahan = [{ kunci: rhkId, bagian: `RHK ${jumlah + 1}, dari matriks pimpinan`, dari: null, menjadi: hasil.teks }];
    await catatJejak(tx, { skpId, pada: now, pegawaiId, wakilId: wakilOf(context), tindakan: "UBAH", perubahan });
    audit({ jenis: "skp", id: skpId, rincian: { dariMatriks: hasil.matriks_id, hasilId, rhkId } });
    return { skpId, rhkId };
  },
});

export const tolak = writeOperation({
  summary: "Menolak satu hasil yang ditawarkan pimpinan, dengan alasan yang dibacanya di matriks",
  http: ["POST", "/matriks-tawaran/:hasilId/tolak"],
  input: z.object({ hasilId: Id, alasan: teksWajib(1000, "Alasan", "Tulis alasannya, supaya dapat dibicarakan.") }),
  output: z.object({ hasilId: z.string() }),
  access,
  refusals: [TOLAK_MATRIKS.TAWARAN_SUDAH_DIJAWAB],
  async run({ tx, now, audit }, { hasilId, alasan }) {
    const hasil = await lockHasil(tx, hasilId);
    if (hasil.dipakai_pada !== null || hasil.ditolak_pada !== null) refuse(TOLAK_MATRIKS.TAWARAN_SUDAH_DIJAWAB);
    await tolakHasil(tx, hasilId, now, alasan);
    audit({ jenis: "matriks_peran", id: hasil.matriks_id, rincian: { hasilId, alasan } });
    return { hasilId };
  },
});
