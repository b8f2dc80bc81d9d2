import { z } from "zod";
import { changeJabatan, listJabatanTerbuka } from "#features/jabatan/queries.ts";
import { on } from "#platform/access/relation.ts";
import { Centang, Id, teks, Versi, tanggal } from "#platform/input.ts";
import { writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { semuaOrang } from "./access.ts";
import { pengelolaUnit } from "#features/pegawai/access.ts";
import { sebutkan } from "./akhiri-unit.ts";
import { JENIS_UNIT } from "#rules/kosakata-pegawai.ts";
import { changeUnit, endUnit, findUnit, insertPendahulu, insertUnit, listAnak, lockStruktur } from "./queries.ts";
import { DasarSurat, kosongkan } from "./schemas.ts";
import { assertHariBerlaku, salahDi, TOLAK_UNIT } from "./teks.ts";
import { assertKodeBebas, assertSempatAda, assertSesudahTerakhir, unitTujuan } from "./wewenang.ts";

const Bagian = z.object({
  kode: teks(60, "Kode").default(""),
  nama: teks(200, "Nama unit").default(""),
  jenis: kosongkan(z.enum(JENIS_UNIT, "Pilih jenis unit.")),
});

export const pecahUnit = writeOperation({
  summary: "Memecah satu unit menjadi beberapa unit; tiap jabatan dan unit di bawahnya dibagikan",
  http: ["POST", "/struktur/unit/:unitId/pecah"],
  input: z.object({
    unitId: Id,
    versi: Versi,
    /** The new units; one without name and code is left out. */
    bagian: z.array(Bagian).min(1, "Tulis sedikitnya satu unit baru.").max(8, "Paling banyak 8 unit baru."),
    /** Post or child unit → number of the new unit, counted from 1; what is not named stays. */
    ke: z
      .record(Id, z.coerce.number("Pilih salah satu unit.").int("Pilih salah satu unit.").min(0, "Pilih salah satu unit.").max(8, "Pilih salah satu unit."))
      .default({}),
    /** The old unit ends; then nothing may stay in it. */
    akhiriAsal: Centang,
    pada: tanggal("Pilih tanggal mulai berlaku."),
    dasar: DasarSurat,
  }),
  output: z.object({ unitId: z.string(), baru: z.array(z.object({ unitId: z.string(), nama: z.string() })) }),
  access: on((input: { unitId: string }) => input.unitId, [pengelolaUnit], [semuaOrang]),
  refusals: Object.values(TOLAK_UNIT),
  async run(context, { unitId, versi, bagian, ke, akhiriAsal, pada, dasar }) {
    const { tx, actor, today } = context;
    await lockStruktur(tx);
    const unit = (await findUnit(tx, unitId)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    if (unit.versi !== versi) refuse(REFUSAL.DATA_SUDAH_BERUBAH, { versi: unit.versi });
    if (unit.selesai !== null) refuse(TOLAK_UNIT.UNIT_SUDAH_BERAKHIR, { nama: unit.nama, pada: unit.selesai });
    if (unit.indukId === null) salahDi("pada", "Unit teratas tidak dapat dipecah.");
    assertHariBerlaku("pada", pada, today);
    assertSempatAda("pada", unit, pada);
    assertSesudahTerakhir("pada", unit, pada);
    const induk = await unitTujuan(tx, "pada", unit.indukId, pada, actor, today);

    const jabatan = await listJabatanTerbuka(tx, [unitId]);
    const anak = await listAnak(tx, [unitId]);
    const asing = Object.keys(ke).find((id) => ![...jabatan, ...anak].some((satu) => satu.id === id));
    if (asing) salahDi(`ke.${asing}`, "Ini bukan bagian dari unit yang dipecah.");
    const tinggal = [...jabatan, ...anak].filter((satu) => !ke[satu.id]).map((satu) => satu.nama);
    if (akhiriAsal && tinggal.length > 0) salahDi("akhiriAsal", `Belum dibagikan: ${sebutkan(tinggal)}. Bagikan dahulu, atau biarkan ${unit.nama} tetap ada.`);

    const baru: { unitId: string; nama: string }[] = [];
    for (const [nomor, { kode, nama, jenis }] of bagian.entries()) {
      const isDipakai = Object.values(ke).includes(nomor + 1);
      if (kode === "" && nama === "" && !isDipakai) continue;
      if (nama === "") salahDi(`bagian.${nomor}.nama`, "Tulis nama unit baru ini.");
      if (kode === "") salahDi(`bagian.${nomor}.kode`, "Tulis kode unit baru ini.");
      await assertKodeBebas(tx, `bagian.${nomor}.kode`, kode, null);
      const id = await insertUnit(tx, { kode, nama, jenis: jenis ?? unit.jenis, indukId: induk.id, mulai: pada, dasar });
      await insertPendahulu(tx, id, unitId, "PEMECAHAN", pada, dasar);
      for (const satu of jabatan.filter((pos) => ke[pos.id] === nomor + 1)) {
        assertSesudahTerakhir(`ke.${satu.id}`, satu, pada);
        await changeJabatan(tx, satu, { unitId: id }, pada, dasar);
      }
      for (const satu of anak.filter((turunan) => ke[turunan.id] === nomor + 1)) {
        assertSesudahTerakhir(`ke.${satu.id}`, satu, pada);
        await changeUnit(tx, satu, { indukId: id }, pada, dasar);
      }
      baru.push({ unitId: id, nama });
    }
    const nomorAsing = Object.entries(ke).find(([, nomor]) => nomor > bagian.length);
    if (nomorAsing) salahDi(`ke.${nomorAsing[0]}`, "Unit baru ini tidak ada.");
    if (baru.length === 0) salahDi("bagian.0.nama", "Tulis sedikitnya satu unit baru.");
    if (akhiriAsal) await endUnit(tx, unit, pada);
    else await changeUnit(tx, unit, {}, pada, dasar);
    // who rates whom may follow from this: open SKP go along today, not only after midnight
    await context.enqueue("penilai.segarkan", {});
    context.audit({ jenis: "unit", id: unitId, rincian: { dipecahMenjadi: baru, pada, dasar, akhiriAsal } });
    return { unitId, baru };
  },
});
