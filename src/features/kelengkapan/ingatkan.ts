import { randomUUID } from "node:crypto";
import { z } from "zod";
import { findKalender } from "#features/evaluasi/queries.ts";
import { on } from "#platform/access/relation.ts";
import { dayOf } from "#platform/clock.ts";
import { Id } from "#platform/input.ts";
import { personOf, writeOperation } from "#platform/operation.ts";
import { refuse } from "#platform/refusal.ts";
import { bolehDiingatkanLagi, pengingatTerakhirSebelum } from "#rules/jarak-pengingat.ts";
import { tanggalPanjang } from "#rules/tanggal.ts";
import { PEMBACA_KELENGKAPAN, PENJAGA_KELENGKAPAN } from "./access.ts";
import { listPerubahanDiingatkan } from "./queries-perubahan.ts";
import { findPeriodeTahun, insertPengingat, listDitunggu, lockPengingat } from "./queries.ts";
import { SaringanKelengkapan } from "./schemas.ts";
import { TOLAK_KELENGKAPAN } from "./teks.ts";

/** So many names stand in the audit; their number always does. */
const NAMA_TERBANYAK = 50;

export const ingatkan = writeOperation({
  summary:
    "Mengingatkan orang yang ditunggu SKP seorang pegawai atau perubahannya, atau semua yang ditunggu dalam daftar sebuah unit; hal yang sama paling sering sekali dalam tiga hari kerja",
  http: ["POST", "/kelengkapan/:unitId/pengingat"],
  input: SaringanKelengkapan.omit({ urut: true }).extend({
    unitId: Id,
    pegawaiId: z.preprocess((nilai) => (nilai === "" ? undefined : nilai), Id.optional()),
    /** Instead of the list: whom waiting changes of set SKP wait for. */
    perubahan: z.literal("ya", "Tulis ya, atau kosongkan.").optional(),
  }),
  output: z.object({
    /** Matters somebody was reminded of, and how many people that were. */
    terkirim: z.number(),
    orang: z.number(),
    /** Left alone, because they were reminded less than three working days ago. */
    dilewati: z.number(),
    nama: z.string().nullable(),
    surel: z.boolean(),
  }),
  access: on((input: { unitId: string }) => input.unitId, PENJAGA_KELENGKAPAN, PEMBACA_KELENGKAPAN),
  refusals: [TOLAK_KELENGKAPAN.TAHUN_BELUM_DIBUKA, TOLAK_KELENGKAPAN.SUDAH_DIINGATKAN, TOLAK_KELENGKAPAN.TIDAK_DITUNGGU],
  async run(context, { unitId, pegawaiId, perubahan, ...saringan }) {
    const { tx, today, now, layanan } = context;
    const olehId = personOf(context);
    const tahun = Number(today.slice(0, 4));
    const periode = (await findPeriodeTahun(tx, tahun)) ?? refuse(TOLAK_KELENGKAPAN.TAHUN_BELUM_DIBUKA);
    const kalender = await findKalender(tx);
    await lockPengingat(tx);
    const dasar = { id: periode.id, tahun, hari: today };
    const ditunggu = perubahan
      ? await listPerubahanDiingatkan(tx, dasar, { unitId, pegawaiId, olehId })
      : await listDitunggu(tx, dasar, { unitId, saringan, pegawaiId, olehId });
    const [pertama] = ditunggu;
    if (!pertama) refuse(TOLAK_KELENGKAPAN.TIDAK_DITUNGGU);
    const batas = pengingatTerakhirSebelum(today, kalender);
    const boleh = ditunggu.filter(({ terakhir }) => terakhir === null || dayOf(terakhir) <= batas);
    if (boleh.length === 0) {
      const terakhir = dayOf(pertama.terakhir ?? now);
      refuse(TOLAK_KELENGKAPAN.SUDAH_DIINGATKAN, {
        nama: ditunggu.length === 1 ? pertama.kepada : "Semua yang ditunggu di sini",
        oleh: ditunggu.length === 1 ? pertama.oleh : null,
        pada: tanggalPanjang(terakhir),
        lagi: tanggalPanjang(bolehDiingatkanLagi(terakhir, kalender)),
      });
    }
    const kiriman = randomUUID();
    await insertPengingat(tx, { ditunggu: boleh, periodeId: periode.id, unitId, olehId, pada: now, kiriman });
    if (layanan.surel) await context.enqueue("kelengkapan.kirimPengingat", { kiriman });
    const orang = new Set(boleh.map(({ kepadaId }) => kepadaId));
    context.audit({
      jenis: "unit",
      id: unitId,
      rincian: {
        pengingat: boleh.length,
        ...(perubahan ? { perubahan } : {}),
        orang: orang.size,
        dilewati: ditunggu.length - boleh.length,
        kepada: [...orang].slice(0, NAMA_TERBANYAK),
      },
    });
    return {
      terkirim: boleh.length,
      orang: orang.size,
      dilewati: ditunggu.length - boleh.length,
      nama: orang.size === 1 ? (boleh[0]?.kepada ?? null) : null,
      surel: layanan.surel,
    };
  },
});
