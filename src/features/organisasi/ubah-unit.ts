import { z } from "zod";
import { on } from "#platform/access/relation.ts";
import { Id, teksWajib, Versi, tanggal } from "#platform/input.ts";
import { writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { semuaOrang } from "./access.ts";
import { pengelolaUnit } from "#features/pegawai/access.ts";
import { JENIS_UNIT } from "#rules/kosakata-pegawai.ts";
import { changeUnit, findUnit, isMelingkar, lockStruktur } from "./queries.ts";
import { DasarSurat, kosongkan } from "./schemas.ts";
import { assertHariBerlaku, salahDi, tolakDi, TOLAK_UNIT } from "./teks.ts";
import { assertKodeBebas, assertSesudahTerakhir, unitTujuan } from "./wewenang.ts";

export const ubahUnit = writeOperation({
  summary: "Mengubah nama, kode, jenis, atau letak unit kerja sejak satu tanggal; keadaan sebelumnya tetap tersimpan",
  http: ["PUT", "/struktur/unit/:unitId"],
  input: z.object({
    unitId: Id,
    versi: Versi,
    kode: teksWajib(60, "Kode"),
    nama: teksWajib(200, "Nama unit"),
    jenis: z.enum(JENIS_UNIT, "Pilih jenis unit."),
    /** Null only for the unit at the top. */
    indukId: kosongkan(Id),
    pada: tanggal("Pilih tanggal mulai berlaku."),
    dasar: DasarSurat,
  }),
  output: z.object({ unitId: z.string(), versi: z.number() }),
  access: on((input: { unitId: string }) => input.unitId, [pengelolaUnit], [semuaOrang]),
  refusals: [
    TOLAK_UNIT.KODE_UNIT_DIPAKAI,
    TOLAK_UNIT.UNIT_MELINGKAR,
    TOLAK_UNIT.UNIT_SUDAH_BERAKHIR,
    TOLAK_UNIT.UNIT_TARGET_DI_LUAR_WEWENANG,
    TOLAK_UNIT.PERUBAHAN_LEBIH_BARU,
  ],
  async run(context, { unitId, versi, kode, nama, jenis, indukId, pada, dasar }) {
    const { tx, actor, today } = context;
    await lockStruktur(tx);
    const unit = (await findUnit(tx, unitId)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    if (unit.versi !== versi) refuse(REFUSAL.DATA_SUDAH_BERUBAH, { versi: unit.versi });
    if (unit.selesai !== null) refuse(TOLAK_UNIT.UNIT_SUDAH_BERAKHIR, { nama: unit.nama, pada: unit.selesai });
    assertHariBerlaku("pada", pada, today);
    assertSesudahTerakhir("pada", unit, pada);
    await assertKodeBebas(tx, "kode", kode, unitId);
    if (indukId !== unit.indukId) {
      if (indukId === null || unit.indukId === null)
        salahDi("indukId", indukId === null ? "Pilih unit di atasnya." : "Unit teratas tidak berada di bawah unit lain.");
      const induk = await unitTujuan(tx, "indukId", indukId, pada, actor, today);
      if (await isMelingkar(tx, unitId, indukId, pada)) tolakDi("indukId", TOLAK_UNIT.UNIT_MELINGKAR, { unit: unit.nama, induk: induk.nama });
    }
    await changeUnit(tx, unit, { kode, nama, jenis, indukId }, pada, dasar);
    const { kode: kodeLama, nama: namaLama, jenis: jenisLama, indukId: indukLama } = unit;
    // who rates whom may follow from this: open SKP go along today, not only after midnight
    await context.enqueue("penilai.segarkan", {});
    context.audit({
      jenis: "unit",
      id: unitId,
      rincian: { pada, dasar, dari: { kode: kodeLama, nama: namaLama, jenis: jenisLama, indukId: indukLama }, menjadi: { kode, nama, jenis, indukId } },
    });
    return { unitId, versi: versi + 1 };
  },
});
