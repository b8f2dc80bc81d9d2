import { z } from "zod";
import { lockStruktur } from "#features/organisasi/queries.ts";
import { DasarSurat } from "#features/organisasi/schemas.ts";
import { assertHariBerlaku, TOLAK_UNIT } from "#features/organisasi/teks.ts";
import { assertSempatAda, assertSesudahTerakhir } from "#features/organisasi/wewenang.ts";
import { on } from "#platform/access/relation.ts";
import { Id, Versi, tanggal } from "#platform/input.ts";
import { writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { pengelolaJabatan, semuaOrangJabatan } from "./access.ts";
import { endJabatan, findJabatan, listBawahanTerbuka, listPenugasanSejak } from "./queries.ts";
import { TOLAK_JABATAN } from "./teks.ts";

export const akhiri = writeOperation({
  summary: "Mengakhiri jabatan yang tidak dipegang dan tidak membawahi siapa pun",
  http: ["POST", "/struktur/jabatan/:jabatanId/akhiri"],
  input: z.object({ jabatanId: Id, versi: Versi, pada: tanggal("Pilih hari pertama jabatan ini tidak ada lagi."), dasar: DasarSurat }),
  output: z.object({ jabatanId: z.string(), unitId: z.string() }),
  access: on((input: { jabatanId: string }) => input.jabatanId, [pengelolaJabatan], [semuaOrangJabatan]),
  refusals: [...Object.values(TOLAK_JABATAN), TOLAK_UNIT.PERUBAHAN_LEBIH_BARU],
  async run(context, { jabatanId, versi, pada, dasar }) {
    const { tx, today } = context;
    await lockStruktur(tx);
    const jabatan = (await findJabatan(tx, jabatanId)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    if (jabatan.versi !== versi) refuse(REFUSAL.DATA_SUDAH_BERUBAH, { versi: jabatan.versi });
    if (jabatan.selesai !== null) refuse(TOLAK_JABATAN.JABATAN_SUDAH_BERAKHIR, { nama: jabatan.nama, pada: jabatan.selesai });
    assertHariBerlaku("pada", pada, today);
    assertSempatAda("pada", jabatan, pada);
    assertSesudahTerakhir("pada", jabatan, pada);
    const dipegang = await listPenugasanSejak(tx, [jabatanId], pada);
    if (dipegang.length > 0) refuse(TOLAK_JABATAN.JABATAN_MASIH_DIPEGANG, { nama: jabatan.nama, orang: dipegang.map((satu) => satu.nama).join(", ") });
    const bawahan = await listBawahanTerbuka(tx, [jabatanId]);
    if (bawahan.length > 0) refuse(TOLAK_JABATAN.JABATAN_MASIH_MEMBAWAHI, { nama: jabatan.nama, bawahan: bawahan.map((satu) => satu.nama).join(", ") });
    await endJabatan(tx, [jabatanId], pada);
    context.audit({ jenis: "jabatan", id: jabatanId, rincian: { diakhiriPada: pada, dasar } });
    return { jabatanId, unitId: jabatan.unitId };
  },
});
