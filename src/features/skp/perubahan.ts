import { z } from "zod";
import { salinManual } from "#features/manual-iki/queries.ts";
import { listPenilaiBernama } from "#features/penilai/queries.ts";
import { on } from "#platform/access/relation.ts";
import { personOf, wakilOf, writeOperation } from "#platform/operation.ts";
import { refuse } from "#platform/refusal.ts";
import { kataPenilai } from "#rules/kata-penilai.ts";
import { JENIS_PERUBAHAN, LABEL_PERUBAHAN, STATUS_TUGAS_BELAJAR } from "#rules/kosakata.ts";
import { PEMBACA_SKP, pemilikSkp, penggantiSkp, penilaiSkp } from "./access.ts";
import { ikutkanPerubahan } from "./ikutkan-perubahan.ts";
import { catatJejak, lockSkp } from "./queries.ts";
import { deletePerubahan, findPenilaiTercatat, findPerubahan, insertPerubahan } from "./queries-perubahan.ts";
import { AlasanPerubahan, SkpId } from "./schemas.ts";
import { TOLAK_SKP } from "./teks.ts";

const kosong = (nilai: unknown) => (nilai === "" || nilai === undefined ? null : nilai);

export const mulaiPerubahan = writeOperation({
  summary: "Memulai perubahan SKP yang sudah ditetapkan, dengan alasannya; SKP tetap berlaku sampai perubahan ditetapkan",
  http: ["POST", "/skp/:skpId/perubahan"],
  input: z.object({
    skpId: SkpId,
    jenis: z.enum(JENIS_PERUBAHAN, "Pilih sebab perubahan."),
    alasan: AlasanPerubahan,
    /** How far study leave is from this change on; left out: as it was. */
    tugasBelajar: z.preprocess(kosong, z.enum(STATUS_TUGAS_BELAJAR, "Pilih keadaan tugas belajar.").nullable()),
  }),
  output: z.object({ skpId: z.string() }),
  access: on((input: { skpId: string }) => input.skpId, [pemilikSkp, penilaiSkp, penggantiSkp], PEMBACA_SKP),
  wakil: "boleh",
  refusals: [TOLAK_SKP.BELUM_DITETAPKAN, TOLAK_SKP.SKP_SUDAH_BERAKHIR, TOLAK_SKP.PERUBAHAN_SUDAH_ADA],
  async run(context, { skpId, jenis, alasan, tugasBelajar }) {
    const { tx, now, today, audit } = context;
    const oleh = personOf(context);
    const skp = await lockSkp(tx, skpId);
    if (skp.status !== "DITETAPKAN" || skp.mengubah_id !== null) refuse(TOLAK_SKP.BELUM_DITETAPKAN);
    if (skp.berlaku_selesai !== null || today > skp.periode_selesai) refuse(TOLAK_SKP.SKP_SUDAH_BERAKHIR);
    if (await findPerubahan(tx, skpId)) refuse(TOLAK_SKP.PERUBAHAN_SUDAH_ADA);
    // whoever rates today sets it; where nobody is found, whoever set it before
    const [kini] = await listPenilaiBernama(tx, [skp.pegawai_id], today);
    const penilai = kini
      ? {
          penilai_id: kini.penilai_id,
          penilai_jabatan_id: kini.penilai_jabatan_id,
          penilai_alasan: kataPenilai(kini, today),
          atasan_penilai_id: kini.atasan_penilai_id,
          atasan_penilai_jabatan_id: kini.atasan_jabatan_id,
        }
      : await findPenilaiTercatat(tx, skpId);
    const perubahanId = await insertPerubahan(tx, skpId, {
      ...penilai,
      jenis,
      alasan,
      tugas_belajar: jenis === "TUGAS_BELAJAR" ? (tugasBelajar ?? "SEDANG") : skp.tugas_belajar,
      pada: now,
      oleh,
      batas: skp.periode_selesai,
    });
    await salinManual(tx, skpId, perubahanId);
    await catatJejak(tx, {
      skpId: perubahanId,
      pada: now,
      pegawaiId: oleh,
      wakilId: wakilOf(context),
      tindakan: "MULAI_PERUBAHAN",
      catatan: `${LABEL_PERUBAHAN[jenis]}: ${alasan}`.slice(0, 2000),
    });
    audit({ jenis: "skp", id: skpId, rincian: { perubahanId, sebab: jenis, alasan } });
    return { skpId: perubahanId };
  },
});

export const batalkanPerubahan = writeOperation({
  summary: "Membatalkan perubahan SKP yang belum ditetapkan; SKP tetap seperti semula",
  http: ["POST", "/skp/:skpId/pembatalan-perubahan"],
  input: z.object({ skpId: SkpId }),
  output: z.object({ skpId: z.string() }),
  access: on((input: { skpId: string }) => input.skpId, [pemilikSkp, penilaiSkp], PEMBACA_SKP),
  wakil: "boleh",
  refusals: [TOLAK_SKP.BUKAN_PERUBAHAN],
  async run(context, { skpId }) {
    const { tx, now, audit } = context;
    const oleh = personOf(context);
    const skp = await lockSkp(tx, skpId);
    const asli = skp.mengubah_id ?? refuse(TOLAK_SKP.BUKAN_PERUBAHAN);
    await catatJejak(tx, { skpId, pada: now, pegawaiId: oleh, wakilId: wakilOf(context), tindakan: "BATAL_PERUBAHAN" });
    await ikutkanPerubahan(tx, skpId, asli, now);
    await deletePerubahan(tx, skpId, asli);
    audit({ jenis: "skp", id: asli, rincian: { dibatalkan: skpId, sebab: skp.jenis_perubahan } });
    return { skpId: asli };
  },
});
