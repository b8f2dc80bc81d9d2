import { z } from "zod";
import { dayOf } from "#platform/clock.ts";
import type { Clock } from "#platform/clock.ts";
import type { Database } from "#platform/db/connect.ts";
import type { JobDefinition } from "#platform/jobs/boss.ts";
import { bidangKurang, usulkanPemetaan } from "./bidang.ts";
import { bukaLembar } from "./buka-lembar.ts";
import { catatImpor, findIsi, findPemetaan, hapusBaris, insertBaris, sidikKepala } from "./queries.ts";
import { bacaBaris } from "./baca-baris.ts";
import { susunRencana } from "./susun-rencana.ts";
import { hitungTindakan } from "./rencana.ts";
import { batalkanSekarang, terapkanSekarang } from "./laksanakan.ts";

type Parts = { db: Database; clock: Clock };
const Data = z.object({ imporId: z.uuid(), oleh: z.uuid().optional() });
const SEKALI = 1_000;

/** Checking, applying and taking back run apart from the request, so that a slow line does not hold them. */
export function jobsImpor({ db, clock }: Parts): Record<"impor.periksa" | "impor.terapkan" | "impor.batalkan", JobDefinition> {
  return {
    "impor.periksa": {
      async run(data) {
        await periksaSekarang(db, Data.parse(data).imporId, dayOf(clock.now()));
      },
    },
    "impor.terapkan": {
      async run(data) {
        const { imporId, oleh } = Data.parse(data);
        await terapkanSekarang(db, imporId, z.uuid().parse(oleh), clock.now());
      },
    },
    "impor.batalkan": {
      async run(data) {
        const { imporId, oleh } = Data.parse(data);
        await batalkanSekarang(db, imporId, z.uuid().parse(oleh), clock.now());
      },
    },
  };
}

/** Reads the file, proposes the columns, compares every row. Run again, it begins again. */
export async function periksaSekarang(db: Database, imporId: string, hari: string): Promise<void> {
  const impor = await findIsi(db, imporId);
  if (!impor?.isi || impor.status !== "MEMERIKSA") return;
  const buku = await bukaLembar(impor.isi);
  if ("galat" in buku) return catatImpor(db, imporId, { status: "GAGAL", galat: buku.galat });
  const { lembar, kepala, catatan } = buku;
  const ingat = Object.keys(impor.pemetaan).length > 0 ? impor.pemetaan : await findPemetaan(db, impor.jenis, sidikKepala(kepala));
  const pemetaan = ingat ?? usulkanPemetaan(impor.jenis, kepala);
  const kurang = bidangKurang(impor.jenis, pemetaan);
  const dasar = { lembar: lembar.nama, kepala, pemetaan };
  if (kurang.length > 0) {
    return catatImpor(db, imporId, {
      ...dasar,
      status: "PEMETAAN",
      galat: `Tunjuk kolom untuk ${kurang.map(({ judul }) => judul).join(", ")}.`,
      ringkasan: { catatan },
    });
  }
  const baris = bacaBaris(impor.jenis, lembar, pemetaan);
  await catatImpor(db, imporId, { ...dasar, galat: null, jumlah_baris: baris.length, kemajuan: 0 });
  const rencana = (await susunRencana(db, baris, { jenis: impor.jenis, unitId: impor.unit_id, hari, oleh: imporId, pada: new Date(hari) })).toSorted(
    (a, b) => a.baris - b.baris,
  );
  await hapusBaris(db, imporId);
  for (let dari = 0; dari < rencana.length; dari += SEKALI) {
    await insertBaris(db, imporId, rencana.slice(dari, dari + SEKALI));
    await catatImpor(db, imporId, { kemajuan: Math.min(dari + SEKALI, rencana.length) });
  }
  const jumlah = hitungTindakan(rencana);
  await catatImpor(db, imporId, { status: (jumlah.GALAT ?? 0) > 0 ? "BERGALAT" : "SIAP", ringkasan: { ...jumlah, catatan } });
}
