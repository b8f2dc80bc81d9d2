import { z } from "zod";
import { on } from "#platform/access/relation.ts";
import { Id, tanggal } from "#platform/input.ts";
import { writeOperation } from "#platform/operation.ts";
import { refuse } from "#platform/refusal.ts";
import { pimpinanUnit } from "./access.ts";
import { pengelolaUnit } from "#features/pegawai/access.ts";
import { findOrang, insertAnggota, insertTim } from "./queries.ts";
import { Dasar, Nama, Nip, SelesaiTim, Tujuan } from "./schemas.ts";
import { TOLAK_TIM } from "./teks.ts";

export const buat = writeOperation({
  summary: "Membentuk tim kerja di satu unit, dengan ketuanya",
  http: ["POST", "/tim-kerja"],
  input: z
    .object({ unitId: Id, nama: Nama, tujuan: Tujuan, ketuaNip: Nip, mulai: tanggal("Pilih tanggal mulai."), selesai: SelesaiTim.default(null), dasar: Dasar })
    .refine(({ mulai, selesai }) => selesai === null || selesai > mulai, { path: ["selesai"], error: "Tanggal berakhir harus sesudah tanggal mulai." }),
  output: z.object({ timKerjaId: z.string() }),
  access: on((input: { unitId: string }) => input.unitId, [pengelolaUnit, pimpinanUnit]),
  refusals: [TOLAK_TIM.ORANG_TIDAK_DITEMUKAN],
  async run({ tx, audit }, { unitId, nama, tujuan, ketuaNip, mulai, selesai, dasar }) {
    const ketua = await findOrang(tx, ketuaNip, mulai);
    if (!ketua) refuse(TOLAK_TIM.ORANG_TIDAK_DITEMUKAN, {}, [{ path: "ketuaNip", code: "tidakAda", message: TOLAK_TIM.ORANG_TIDAK_DITEMUKAN.sentence({}) }]);
    const timKerjaId = await insertTim(tx, { nama, tujuan, unit_id: unitId, mulai, selesai, dasar });
    await insertAnggota(tx, { tim_kerja_id: timKerjaId, pegawai_id: ketua.id, is_ketua: true, peran: "", mulai, selesai });
    audit({ jenis: "tim_kerja", id: timKerjaId, rincian: { nama, unitId, ketua: ketua.id, mulai, selesai, dasar } });
    return { timKerjaId };
  },
});
