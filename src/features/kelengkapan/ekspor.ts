import { z } from "zod";
import { findKalender } from "#features/evaluasi/queries.ts";
import { anyRelation, on } from "#platform/access/relation.ts";
import { BerkasKeluar, Id } from "#platform/input.ts";
import { writeOperation } from "#platform/operation.ts";
import { refuse } from "#platform/refusal.ts";
import { LABEL_NILAI } from "#rules/kosakata.ts";
import { PEMBACA_ISI_SKP, PEMBACA_KELENGKAPAN, PEMBACA_NIP } from "./access.ts";
import { presentBaris, presentPerubahan } from "./baris.ts";
import { BARIS_TERBANYAK, BENTUK, berkasLembar, lembarIsiSkp, lembarKelengkapan } from "./lembar.ts";
import { countIsi, listIsi, listLampiranUnit } from "./queries-serah.ts";
import { listPerubahan } from "./queries-perubahan.ts";
import { findIzin, findPeriodeTahun, listKelengkapan } from "./queries.ts";
import { SaringanKelengkapan } from "./schemas.ts";
import { TOLAK_KELENGKAPAN } from "./teks.ts";

const bentuk = z.enum(BENTUK, "Pilih xlsx atau csv.").default("xlsx");

/** A write, because who took a list out of the system is kept in the audit. */
export const ekspor = writeOperation({
  summary: "Mengunduh daftar kelengkapan SKP satu unit dan unit di bawahnya sebagai XLSX atau CSV, dengan saringan yang sama",
  http: ["GET", "/kelengkapan/:unitId/ekspor"],
  input: SaringanKelengkapan.extend({ unitId: Id, bentuk }),
  output: BerkasKeluar,
  access: on((input: { unitId: string }) => input.unitId, PEMBACA_KELENGKAPAN),
  rahasia: true,
  refusals: [TOLAK_KELENGKAPAN.TAHUN_BELUM_DIBUKA],
  async run({ tx, actor, today, audit }, { unitId, bentuk: jenis, ...saringan }) {
    const tahun = Number(today.slice(0, 4));
    const periode = (await findPeriodeTahun(tx, tahun)) ?? refuse(TOLAK_KELENGKAPAN.TAHUN_BELUM_DIBUKA);
    const { nip } = await findIzin(tx, unitId, { nip: anyRelation(PEMBACA_NIP, "x", actor, today) });
    const rows = await listKelengkapan(
      tx,
      { id: periode.id, tahun, hari: today },
      { unitId, saringan, allowed: anyRelation([], "s", actor, today), dari: null, batas: BARIS_TERBANYAK },
    );
    const kalender = await findKalender(tx);
    const perubahan = new Map(
      (await listPerubahan(tx, { id: periode.id, tahun, hari: today }, { unitId, allowed: anyRelation([], "s", actor, today), batas: BARIS_TERBANYAK })).map(
        (row) => [row.pegawaiId, presentPerubahan(row, kalender, today)],
      ),
    );
    const baris = rows.map((row) => ({ ...presentBaris(row, kalender, today), nip: row.nip, perubahan: perubahan.get(row.pegawaiId) ?? null }));
    audit({ jenis: "unit", id: unitId, rincian: { berkas: "kelengkapan", saringan, bentuk: jenis, baris: baris.length } });
    return berkasLembar(lembarKelengkapan(baris, nip), `kelengkapan-skp-${today}`, jenis);
  },
});

export const eksporIsi = writeOperation({
  summary: "Mengunduh isi SKP satu unit dan unit di bawahnya, satu baris tiap indikator, sebagai XLSX atau CSV",
  http: ["GET", "/kelengkapan/:unitId/isi-skp"],
  input: z.object({ unitId: Id, bentuk }),
  output: BerkasKeluar,
  access: on((input: { unitId: string }) => input.unitId, PEMBACA_ISI_SKP, PEMBACA_KELENGKAPAN),
  rahasia: true,
  refusals: [TOLAK_KELENGKAPAN.TAHUN_BELUM_DIBUKA, TOLAK_KELENGKAPAN.TERLALU_BANYAK_BARIS],
  async run({ tx, today, audit }, { unitId, bentuk: jenis }) {
    const tahun = Number(today.slice(0, 4));
    const periode = (await findPeriodeTahun(tx, tahun)) ?? refuse(TOLAK_KELENGKAPAN.TAHUN_BELUM_DIBUKA);
    const dasar = { id: periode.id, tahun, hari: today };
    const jumlah = await countIsi(tx, dasar, unitId, false);
    if (jumlah > BARIS_TERBANYAK) refuse(TOLAK_KELENGKAPAN.TERLALU_BANYAK_BARIS, { jumlah });
    // what belongs to a whole SKP stands in the first of its rows
    const lampiran = new Map((await listLampiranUnit(tx, dasar, unitId, LABEL_NILAI)).map((satu) => [satu.skpId, satu]));
    const baris = (await listIsi(tx, dasar, unitId, false)).map((satu) => {
      const milik = lampiran.get(satu.skpId) ?? null;
      lampiran.delete(satu.skpId);
      return { ...satu, lampiran: milik };
    });
    audit({ jenis: "unit", id: unitId, rincian: { berkas: "isi-skp", bentuk: jenis, baris: baris.length } });
    return berkasLembar(lembarIsiSkp(baris), `isi-skp-${today}`, jenis);
  },
});
