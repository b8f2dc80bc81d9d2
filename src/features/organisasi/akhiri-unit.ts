import { z } from "zod";
import { listJabatanTerbuka } from "#features/jabatan/queries.ts";
import { on } from "#platform/access/relation.ts";
import { Id, Versi, tanggal } from "#platform/input.ts";
import { writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { semuaOrang } from "./access.ts";
import { pengelolaUnit } from "#features/pegawai/access.ts";
import { changeUnit, endUnit, findUnit, listAnak, lockStruktur } from "./queries.ts";
import { DasarSurat } from "./schemas.ts";
import { assertHariBerlaku, salahDi, TOLAK_UNIT } from "./teks.ts";
import { assertSempatAda, assertSesudahTerakhir } from "./wewenang.ts";

export const akhiriUnit = writeOperation({
  summary: "Mengakhiri unit kerja yang sudah kosong",
  http: ["POST", "/struktur/unit/:unitId/akhiri"],
  input: z.object({ unitId: Id, versi: Versi, pada: tanggal("Pilih hari pertama unit ini tidak ada lagi."), dasar: DasarSurat }),
  output: z.object({ unitId: z.string(), selesai: z.string() }),
  access: on((input: { unitId: string }) => input.unitId, [pengelolaUnit], [semuaOrang]),
  refusals: [TOLAK_UNIT.UNIT_SUDAH_BERAKHIR, TOLAK_UNIT.UNIT_MASIH_BERISI, TOLAK_UNIT.PERUBAHAN_LEBIH_BARU],
  async run(context, { unitId, versi, pada, dasar }) {
    const { tx, today } = context;
    await lockStruktur(tx);
    const unit = (await findUnit(tx, unitId)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    if (unit.versi !== versi) refuse(REFUSAL.DATA_SUDAH_BERUBAH, { versi: unit.versi });
    if (unit.selesai !== null) refuse(TOLAK_UNIT.UNIT_SUDAH_BERAKHIR, { nama: unit.nama, pada: unit.selesai });
    if (unit.indukId === null) salahDi("pada", "Unit teratas tidak dapat diakhiri.");
    assertHariBerlaku("pada", pada, today);
    assertSempatAda("pada", unit, pada);
    assertSesudahTerakhir("pada", unit, pada);
    const isi = [...(await listJabatanTerbuka(tx, [unitId])), ...(await listAnak(tx, [unitId]))].map((satu) => satu.nama);
    if (isi.length > 0) refuse(TOLAK_UNIT.UNIT_MASIH_BERISI, { nama: unit.nama, isi: sebutkan(isi) });
    await changeUnit(tx, unit, {}, pada, dasar);
    await endUnit(tx, { ...unit, versi: versi + 1 }, pada);
    context.audit({ jenis: "unit", id: unitId, rincian: { diakhiriPada: pada, dasar } });
    return { unitId, selesai: pada };
  },
});

/** The first names, then how many more. */
export function sebutkan(nama: readonly string[]): string {
  const awal = nama.slice(0, 4);
  return nama.length > awal.length ? `${awal.join(", ")}, dan ${nama.length - awal.length} lagi` : awal.join(", ");
}
