import { z } from "zod";
import { filtered } from "#platform/access/relation.ts";
import { readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { PELIHAT_PEGAWAI } from "./access.ts";
import { tulisKursor } from "./kursor.ts";
import type { Kursor } from "./kursor.ts";
import { countPegawai, findJangkauan, kataCari, listMirip, listPegawai } from "./queries.ts";
import type { BarisRow, SyaratDaftar } from "./queries.ts";
import { BarisPegawai, KursorMasuk, Saringan } from "./schemas.ts";
import { syaratDaftar } from "./syarat-daftar.ts";

const SEHALAMAN = 20;
/** Counting further costs more than anybody gains by it. */
const TERHITUNG = 1000;
/** More people than this with a similar name are no help to anybody. */
const MIRIP = 300;

export const daftar = readOperation({
  summary: "Pegawai yang boleh saya lihat, dua puluh sehalaman, dengan pencarian dan saringan",
  http: ["GET", "/pegawai"],
  input: Saringan.extend({ kursor: KursorMasuk }),
  output: z.object({
    baris: z.array(BarisPegawai),
    total: z.object({ jumlah: z.number(), lebih: z.boolean() }),
    /** Pages on either side; null at the ends. */
    sebelumnya: z.string().nullable(),
    berikutnya: z.string().nullable(),
    /** Nothing matched the words as typed; these are similar. */
    mirip: z.boolean(),
  }),
  access: filtered(PELIHAT_PEGAWAI),
  async run({ db, today, actor, allowed }, { kursor, ...saringan }) {
    if (actor.jenis !== "PEGAWAI") refuse(REFUSAL.BELUM_MASUK);
    const urut = saringan.urut ?? "nama";
    const jangkauan = await findJangkauan(db, actor, today);
    const syarat = syaratDaftar({ saringan, actor, today, jangkauan, allowed });
    // a cursor of another order belongs to another list: begin anew
    if (!kursor || kursor.urut !== urut) return halamanPertama(db, syarat, urut);
    const dicari = kursor.mirip ? await miripSaja(db, syarat) : syarat;
    const rows = await listPegawai(db, dicari, kursor, SEHALAMAN + 1);
    if (kursor.arah === "S" && rows.length <= SEHALAMAN) return halamanPertama(db, syarat, urut);
    const baris = kursor.arah === "S" ? rows.slice(-SEHALAMAN) : rows.slice(0, SEHALAMAN);
    return jawaban(baris, { ...kursor, adaSebelum: baris.length > 0, adaSesudah: kursor.arah === "S" || rows.length > SEHALAMAN });
  },
});

type Db = Parameters<typeof listPegawai>[0];

async function halamanPertama(db: Db, syarat: SyaratDaftar, urut: string) {
  const [rows, total] = await Promise.all([listPegawai(db, syarat, null, SEHALAMAN + 1), countPegawai(db, syarat, TERHITUNG + 1)]);
  if (rows.length > 0 || !syarat.saringan.cari)
    return jawaban(rows.slice(0, SEHALAMAN), { urut, total, mirip: false, adaSebelum: false, adaSesudah: rows.length > SEHALAMAN });
  const mirip = await miripSaja(db, syarat);
  const [serupa, banyak] = await Promise.all([listPegawai(db, mirip, null, SEHALAMAN + 1), countPegawai(db, mirip, TERHITUNG + 1)]);
  return jawaban(serupa.slice(0, SEHALAMAN), { urut, total: banyak, mirip: serupa.length > 0, adaSebelum: false, adaSesudah: serupa.length > SEHALAMAN });
}

async function miripSaja(db: Db, syarat: SyaratDaftar): Promise<SyaratDaftar> {
  const { kata } = kataCari(syarat.saringan.cari ?? "");
  return { ...syarat, mirip: await listMirip(db, kata, syarat.jangkauan, syarat.hari, MIRIP) };
}

function jawaban(rows: BarisRow[], keadaan: Pick<Kursor, "urut" | "total" | "mirip"> & { adaSebelum: boolean; adaSesudah: boolean }) {
  const { urut, total, mirip } = keadaan;
  const kursor = (arah: Kursor["arah"], row: BarisRow | undefined) => (row ? tulisKursor({ arah, urut, total, mirip, kunci: row.kunci }) : null);
  return {
    baris: rows,
    total: { jumlah: Math.min(total, TERHITUNG), lebih: total > TERHITUNG },
    sebelumnya: keadaan.adaSebelum ? kursor("S", rows[0]) : null,
    berikutnya: keadaan.adaSesudah ? kursor("B", rows.at(-1)) : null,
    mirip,
  };
}
