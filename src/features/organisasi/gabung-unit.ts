import { z } from "zod";
import { changeJabatan, endJabatan, findLingkaran, listBawahanTerbuka, listJabatanTerbuka, listPenugasanSejak } from "#features/jabatan/queries.ts";
import type { JabatanRow } from "#features/jabatan/queries.ts";
import type { Tx } from "#platform/db/connect.ts";
import { on } from "#platform/access/relation.ts";
import { Id, teks, Versi, tanggal } from "#platform/input.ts";
import { writeOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { semuaOrang } from "./access.ts";
import { pengelolaUnit } from "#features/pegawai/access.ts";
import { JENIS_UNIT } from "#rules/kosakata-pegawai.ts";
import { changeUnit, endUnit, findUnit, insertPendahulu, insertUnit, isMelingkar, listAnak, lockStruktur, moveIkutan } from "./queries.ts";
import type { UnitRow } from "./queries.ts";
import { DasarSurat, kosongkan } from "./schemas.ts";
import { assertHariBerlaku, salahDi, tolakDi, TOLAK_UNIT } from "./teks.ts";
import { assertKodeBebas, assertSempatAda, assertSesudahTerakhir, unitTujuan } from "./wewenang.ts";

const Daftar = z.preprocess(
  (value) => (typeof value === "string" ? [value].filter(Boolean) : value),
  z.array(Id).max(20, "Paling banyak 20 unit sekaligus.").default([]),
);

export const gabungUnit = writeOperation({
  summary: "Menggabungkan beberapa unit menjadi satu unit baru, atau ke dalam unit yang sudah ada",
  http: ["POST", "/struktur/unit/:unitId/gabung"],
  input: z.object({
    unitId: Id,
    versi: Versi,
    /** The other units that end, beside `unitId`. */
    denganId: Daftar,
    /** The unit that takes them in; null: a new one beside `unitId`, named below. */
    keUnitId: kosongkan(Id),
    kode: teks(60, "Kode").default(""),
    nama: teks(200, "Nama unit").default(""),
    jenis: kosongkan(z.enum(JENIS_UNIT, "Pilih jenis unit.")),
    /** The post that leads afterwards; the other posts that led end. */
    pimpinanId: kosongkan(Id),
    /** Its name from then on; empty keeps the one it has. */
    namaPimpinan: teks(200, "Nama jabatan pimpinan").default(""),
    pada: tanggal("Pilih tanggal mulai berlaku."),
    dasar: DasarSurat,
  }),
  output: z.object({
    unitId: z.string(),
    nama: z.string(),
    jabatanPindah: z.number(),
    jabatanBerakhir: z.array(z.string()),
    unitPindah: z.number(),
    /** Roles that still name a unit that has ended. */
    peranTertinggal: z.array(z.object({ nama: z.string(), peran: z.string() })),
  }),
  access: on((input: { unitId: string }) => input.unitId, [pengelolaUnit], [semuaOrang]),
  refusals: Object.values(TOLAK_UNIT),
  async run(context, input) {
    const { tx, actor, today } = context;
    const { unitId, pada, dasar, keUnitId } = input;
    await lockStruktur(tx);
    const utama = (await findUnit(tx, unitId)) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    if (utama.versi !== input.versi) refuse(REFUSAL.DATA_SUDAH_BERUBAH, { versi: utama.versi });
    assertHariBerlaku("pada", pada, today);
    if (utama.indukId === null) salahDi("pada", "Unit teratas tidak dapat digabungkan.");
    const asalId = [...new Set([unitId, ...input.denganId])].filter((id) => id !== keUnitId);
    const asal: UnitRow[] = [];
    for (const id of asalId) asal.push(await unitTujuan(tx, id === unitId ? "pada" : "denganId", id, pada, actor, today));
    if (asal.length + (keUnitId ? 1 : 0) < 2 || keUnitId === unitId) salahDi(keUnitId === unitId ? "keUnitId" : "denganId", "Pilih sedikitnya satu unit lain.");
    for (const satu of asal) {
      assertSempatAda("pada", satu, pada);
      assertSesudahTerakhir("pada", satu, pada);
      if (satu.indukId !== null && asalId.includes(satu.indukId))
        salahDi("denganId", `${satu.nama} sudah berada di bawah unit yang digabung, jadi ikut dengan sendirinya.`);
    }
    const tujuan = await unitHasil(tx, context, input, utama);
    for (const satu of asal)
      if (await isMelingkar(tx, satu.id, tujuan.id, pada)) tolakDi("keUnitId", TOLAK_UNIT.UNIT_MELINGKAR, { unit: satu.nama, induk: tujuan.nama });

    const jabatan = await listJabatanTerbuka(tx, asalId);
    const memimpin = [...jabatan, ...(keUnitId ? await listJabatanTerbuka(tx, [keUnitId]) : [])].filter((satu) => satu.isPimpinanUnit);
    const pimpinan =
      memimpin.length === 0 ? null : (memimpin.find((satu) => satu.id === input.pimpinanId) ?? tolakDi("pimpinanId", TOLAK_UNIT.PIMPINAN_BELUM_DIPILIH));
    const berakhir = memimpin.filter((satu) => satu !== pimpinan);
    const pindah = jabatan.filter((satu) => !berakhir.includes(satu));
    for (const satu of [...berakhir, ...pindah]) assertSesudahTerakhir("pada", satu, pada);
    await akhiriPimpinanLama(tx, berakhir, pimpinan, pada, dasar);
    for (const satu of await listJabatanTerbuka(tx, asalId))
      await changeJabatan(
        tx,
        satu,
        { unitId: tujuan.id, ...(satu.id === pimpinan?.id && input.namaPimpinan ? { nama: input.namaPimpinan } : {}) },
        pada,
        dasar,
      );
    const anak = await listAnak(tx, asalId);
    for (const satu of anak) {
      assertSesudahTerakhir("pada", satu, pada);
      if (satu.id !== tujuan.id) await changeUnit(tx, satu, { indukId: tujuan.id }, pada, dasar);
    }
    for (const satu of asal) {
      await insertPendahulu(tx, tujuan.id, satu.id, "PENGGABUNGAN", pada, dasar);
      await endUnit(tx, satu, pada);
    }
    const peranTertinggal = await moveIkutan(tx, asalId, tujuan.id, pada);
    // who rates whom may follow from this: open SKP go along today, not only after midnight
    await context.enqueue("penilai.segarkan", {});
    context.audit({
      jenis: "unit",
      id: tujuan.id,
      rincian: { digabungDari: asalId, pada, dasar, jabatanBerakhir: berakhir.map((satu) => satu.id), pimpinanId: pimpinan?.id ?? null },
    });
    return {
      unitId: tujuan.id,
      nama: tujuan.nama,
      jabatanPindah: pindah.length,
      jabatanBerakhir: berakhir.map((satu) => satu.nama),
      unitPindah: anak.length,
      peranTertinggal,
    };
  },
});

type Konteks = { actor: Parameters<typeof unitTujuan>[4]; today: string };
type Masukan = { keUnitId: string | null; kode: string; nama: string; jenis: UnitRow["jenis"] | null; pada: string; dasar: string };

/** The unit everything goes to: the one named, or a new one in the place of the first. */
async function unitHasil(tx: Tx, { actor, today }: Konteks, masukan: Masukan, utama: UnitRow): Promise<{ id: string; nama: string }> {
  const { keUnitId, kode, nama, jenis, pada, dasar } = masukan;
  if (keUnitId) return unitTujuan(tx, "keUnitId", keUnitId, pada, actor, today);
  if (nama === "") salahDi("nama", "Tulis nama unit hasil penggabungan.");
  if (kode === "") salahDi("kode", "Tulis kode unit hasil penggabungan.");
  await assertKodeBebas(tx, "kode", kode, null);
  const induk = await unitTujuan(tx, "pada", utama.indukId ?? "", pada, actor, today);
  return { id: await insertUnit(tx, { kode, nama, jenis: jenis ?? utama.jenis, indukId: induk.id, mulai: pada, dasar }), nama };
}

/** Who stands above a post whose superior ends: the post that leads now, or for that post itself whoever stood above the ended ones. */
function atasanBaru(satu: JabatanRow, berakhir: readonly JabatanRow[], pimpinan: JabatanRow | null): string | null {
  if (pimpinan && satu.id !== pimpinan.id) return pimpinan.id;
  let atas = satu.atasanId;
  for (let lama = berakhir.find((one) => one.id === atas); lama; lama = berakhir.find((one) => one.id === atas)) atas = lama.atasanId;
  return atas;
}

async function akhiriPimpinanLama(tx: Tx, berakhir: readonly JabatanRow[], pimpinan: JabatanRow | null, pada: string, dasar: string): Promise<void> {
  const id = berakhir.map((satu) => satu.id);
  const sesudah = (await listPenugasanSejak(tx, id, pada)).find((satu) => satu.mulai >= pada);
  if (sesudah) tolakDi("pada", TOLAK_UNIT.PENUGASAN_SESUDAHNYA, { nama: sesudah.nama, jabatan: sesudah.jabatan, mulai: sesudah.mulai });
  const bawahan = (await listBawahanTerbuka(tx, id)).filter((satu) => !id.includes(satu.id));
  // the post that leads now goes first, so that it never hangs below one of its own subordinates
  for (const satu of bawahan.sort((a, b) => Number(b.id === pimpinan?.id) - Number(a.id === pimpinan?.id))) {
    assertSesudahTerakhir("pada", satu, pada);
    // who stood between the ended post and the one that leads now moves up instead of closing a circle
    const isDiAtas = pimpinan !== null && satu.id !== pimpinan.id && (await findLingkaran(tx, satu.id, pimpinan.id, pada)) !== null;
    await changeJabatan(tx, satu, { atasanId: atasanBaru(satu, berakhir, isDiAtas ? null : pimpinan) }, pada, dasar);
  }
  await endJabatan(tx, id, pada);
}
