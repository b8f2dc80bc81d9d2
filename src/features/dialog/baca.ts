import { sql } from "kysely";
import { z } from "zod";
import { PEMBACA_SKP } from "#features/skp/access.ts";
import { findSkp, listJejak } from "#features/skp/queries.ts";
import type { SkpRow } from "#features/skp/queries.ts";
import { readIsi } from "#features/skp/read-isi.ts";
import { SkpId } from "#features/skp/schemas.ts";
import { filtered, masuk } from "#platform/access/relation.ts";
import { personOf, readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import type { PelakuSiklus } from "#rules/siklus.ts";
import { tindakanKeraguan } from "#rules/siklus-keraguan.ts";
import { tindakanUsul } from "#rules/siklus-usul.ts";
import { barisSkp } from "./baris.ts";
import { lawanPegawai, pihakDialog } from "./pihak.ts";
import { findPaham, listDialog, listDitawarkan, listKeraguan, listTugasDialog, listUsul } from "./queries.ts";
import type { DialogRow } from "./queries.ts";
import { RuangDialogResponse, TugasDialogResponse } from "./schemas.ts";
import type { RuangDialog } from "./schemas.ts";
import { susunBaris } from "./susun-baris.ts";

export const lihat = readOperation({
  summary: "Melihat dialog kinerja satu SKP: usul dan jejak tiap baris, pertemuan yang dicatat, pemahaman dan keraguan",
  http: ["GET", "/skp/:skpId/dialog"],
  input: z.object({ skpId: SkpId }),
  output: RuangDialogResponse,
  access: filtered(PEMBACA_SKP, (input: { skpId: string }) => input.skpId),
  wakil: "boleh",
  tercatat: { jenis: "SKP", pegawai: (r) => sql`${r}.pegawai_id` },
  async run({ db, actor, today, allowed }, { skpId }) {
    const skp = (await findSkp(db, skpId, allowed("s"))) ?? refuse(REFUSAL.TIDAK_DITEMUKAN);
    const siapa = actor.jenis === "PEGAWAI" ? actor.pegawaiId : null;
    const pihak = pihakDialog(skp, siapa, today);
    const [isi, usul] = [await readIsi(db, skpId), await listUsul(db, skpId)];
    const baris = barisSkp(isi.rhk, isi.lampiran);
    const susunan = susunBaris(baris, await listJejak(db, skpId), usul, await listDitawarkan(db, skpId));
    const paham = await findPaham(db, skpId);
    return {
      skp: { id: skp.id, tahun: skp.tahun, status: skp.status, versi: skp.versi, batasSkp: skp.batas_skp, pegawai: skp.pegawai, penilai: skp.penilai },
      lawan: lawan(skp, today),
      pihak,
      usul: usul.map((one) => ({
        ...one,
        pada: one.pada.toISOString(),
        dijawabPada: one.dijawabPada?.toISOString() ?? null,
        boleh: pihak === null ? [] : tindakanUsul({ status: one.status, pengusul: one.pengusul, skp: skp.status }, pihak),
      })),
      baris: susunan.baris,
      porsi: {
        jumlah: susunan.porsi.nilai.jumlah,
        alasan: susunan.porsi.alasan.map(({ teks, dasar }) => ({ teks, pasal: dasar ? `${dasar.pasal} ${dasar.halaman ?? ""}`.trim() : null })),
      },
      dialog: (await listDialog(db, skpId)).map((one) => presentDialog(one, pihak)),
      paham: paham && { pada: paham.pada.toISOString(), masihBerlaku: paham.masihBerlaku },
      keraguan: (await listKeraguan(db, skpId)).map((one) => ({
        ...one,
        pada: one.pada.toISOString(),
        sejak: one.sejak.toISOString(),
        boleh: tindakanKeraguan(one.status, pihak),
      })),
      boleh: { usulkan: pihak !== null && skp.status === "DIAJUKAN", catatDialog: pihak !== null, nyatakan: pihak === "PEGAWAI" },
    };
  },
});

function lawan(skp: SkpRow, hari: string): { id: string; nama: string } {
  const atasan = skp.atasan_penilai;
  if (skp.status === "DITETAPKAN" && skp.penilai_pengganti_id !== null) return { id: skp.penilai_pengganti_id, nama: skp.penilai_pengganti ?? "" };
  return atasan && lawanPegawai(skp, hari) === atasan.id ? { id: atasan.id, nama: atasan.nama } : { id: skp.penilai.id, nama: skp.penilai.nama };
}

/** A signature counts for the version it was given on. */
function presentDialog({ persetujuan, diubahPada, ...one }: DialogRow, pihak: PelakuSiklus | null): RuangDialog["dialog"][number] {
  const ringkas = (rows: DialogRow["persetujuan"]) => rows.map(({ pihak: sisi, nama, pada }) => ({ pihak: sisi, nama, pada }));
  const setuju = persetujuan.filter((satu) => satu.versi === one.versi);
  return {
    ...one,
    diubahPada: diubahPada.toISOString(),
    setuju: ringkas(setuju),
    gugur: ringkas(persetujuan.filter((satu) => satu.versi !== one.versi)),
    boleh: { ubah: pihak !== null, setujui: pihak !== null && setuju.every((satu) => satu.pihak !== pihak) },
  };
}

export const tugas = readOperation({
  summary: "Yang menunggu saya dalam dialog kinerja: usul, keraguan, jawaban, dan catatan pertemuan yang belum saya setujui",
  http: ["GET", "/dialog-menunggu"],
  input: z.object({}),
  output: TugasDialogResponse,
  access: masuk,
  async run(context) {
    const rows = await listTugasDialog(context.db, personOf(context), context.today);
    return { tugas: rows.map((row) => ({ ...row, sejak: row.sejak.toISOString() })) };
  },
});
