import { z } from "zod";
import { lockStruktur } from "#features/organisasi/queries.ts";
import { DasarSurat } from "#features/organisasi/schemas.ts";
import { assertHariBerlaku, TOLAK_UNIT } from "#features/organisasi/teks.ts";
import { assertSesudahTerakhir, unitTujuan } from "#features/organisasi/wewenang.ts";
import { on } from "#platform/access/relation.ts";
import { Id, Versi, tanggal } from "#platform/input.ts";
import { writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { pengelolaJabatan, semuaOrangJabatan } from "./access.ts";
import { periksaIsiJabatan } from "./periksa-isi.ts";
import { changeJabatan, findJabatan, updateSifatJabatan } from "./queries.ts";
import { IsiJabatan } from "./schemas.ts";
import { TOLAK_JABATAN } from "./teks.ts";

export const ubah = writeOperation({
  summary: "Mengubah jabatan sejak satu tanggal; nama, unit, dan atasan sebelumnya tetap tersimpan",
  http: ["PUT", "/struktur/jabatan/:jabatanId"],
  input: IsiJabatan.extend({ jabatanId: Id, versi: Versi, unitId: Id, pada: tanggal("Pilih tanggal mulai berlaku."), dasar: DasarSurat }),
  output: z.object({ jabatanId: z.string(), versi: z.number() }),
  access: on((input: { jabatanId: string }) => input.jabatanId, [pengelolaJabatan], [semuaOrangJabatan]),
  refusals: [
    TOLAK_JABATAN.ATASAN_MELINGKAR,
    TOLAK_JABATAN.PIMPINAN_UNIT_SUDAH_ADA,
    TOLAK_JABATAN.JABATAN_SUDAH_BERAKHIR,
    TOLAK_UNIT.UNIT_SUDAH_BERAKHIR,
    TOLAK_UNIT.UNIT_TARGET_DI_LUAR_WEWENANG,
    TOLAK_UNIT.PERUBAHAN_LEBIH_BARU,
  ],
  async run(context, { jabatanId, versi, unitId, pada, dasar, ...isi }) {
    const { tx, actor, today } = context;
    await lockStruktur(tx);
    const jabatan = (await findJabatan(tx, jabatanId)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    if (jabatan.versi !== versi) refuse(REFUSAL.DATA_SUDAH_BERUBAH, { versi: jabatan.versi });
    if (jabatan.selesai !== null) refuse(TOLAK_JABATAN.JABATAN_SUDAH_BERAKHIR, { nama: jabatan.nama, pada: jabatan.selesai });
    assertHariBerlaku("pada", pada, today);
    assertSesudahTerakhir("pada", jabatan, pada);
    if (unitId !== jabatan.unitId) await unitTujuan(tx, "unitId", unitId, pada, actor, today);
    await periksaIsiJabatan(tx, isi, unitId, jabatanId, pada);
    await changeJabatan(tx, jabatan, { nama: isi.nama, unitId, atasanId: isi.atasanId }, pada, dasar);
    await updateSifatJabatan(tx, jabatanId, isi);
    // who rates whom may follow from this: open SKP go along today, not only after midnight
    await context.enqueue("penilai.segarkan", {});
    context.audit({
      jenis: "jabatan",
      id: jabatanId,
      rincian: { pada, dasar, dari: { nama: jabatan.nama, unitId: jabatan.unitId, atasanId: jabatan.atasanId }, menjadi: { ...isi, unitId } },
    });
    return { jabatanId, versi: versi + 1 };
  },
});
