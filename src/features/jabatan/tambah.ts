import { z } from "zod";
import { pengelolaUnit } from "#features/pegawai/access.ts";
import { lockStruktur } from "#features/organisasi/queries.ts";
import { DasarSurat } from "#features/organisasi/schemas.ts";
import { assertHariBerlaku, TOLAK_UNIT } from "#features/organisasi/teks.ts";
import { unitTujuan } from "#features/organisasi/wewenang.ts";
import { on } from "#platform/access/relation.ts";
import { Id, tanggal } from "#platform/input.ts";
import { writeOperation } from "#platform/operation.ts";
import { periksaIsiJabatan } from "./periksa-isi.ts";
import { insertJabatan } from "./queries.ts";
import { IsiJabatan } from "./schemas.ts";
import { TOLAK_JABATAN } from "./teks.ts";

export const tambah = writeOperation({
  summary: "Menambah jabatan di satu unit kerja",
  http: ["POST", "/struktur/unit/:unitId/jabatan"],
  input: IsiJabatan.extend({ unitId: Id, mulai: tanggal("Pilih tanggal jabatan ini mulai ada."), dasar: DasarSurat }),
  output: z.object({ jabatanId: z.string(), unitId: z.string(), nama: z.string() }),
  access: on((input: { unitId: string }) => input.unitId, [pengelolaUnit]),
  refusals: [TOLAK_JABATAN.PIMPINAN_UNIT_SUDAH_ADA, TOLAK_UNIT.UNIT_SUDAH_BERAKHIR, TOLAK_UNIT.UNIT_TARGET_DI_LUAR_WEWENANG],
  async run(context, { unitId, mulai, dasar, ...isi }) {
    const { tx, actor, today } = context;
    await lockStruktur(tx);
    assertHariBerlaku("mulai", mulai, today);
    await unitTujuan(tx, "mulai", unitId, mulai, actor, today);
    await periksaIsiJabatan(tx, isi, unitId, null, mulai);
    const jabatanId = await insertJabatan(tx, { ...isi, unitId, mulai });
    context.audit({ jenis: "jabatan", id: jabatanId, rincian: { unitId, mulai, dasar, ...isi } });
    return { jabatanId, unitId, nama: isi.nama };
  },
});
