import { z } from "zod";
import { findSaya } from "#features/akun/queries.ts";
import { listTugasDialog } from "#features/dialog/queries.ts";
import { dayOf } from "#platform/clock.ts";
import { masuk } from "#platform/access/relation.ts";
import { personOf, readOperation } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { langkahBerikut } from "./langkah-berikut.ts";
import { listPeriode } from "./queries.ts";
import { BerandaResponse } from "./schemas.ts";
import { bacaPengingat } from "./susun-pengingat.ts";
import { bacaSaya } from "./susun-saya.ts";
import { bacaTim } from "./susun-tim.ts";
import { bacaKemajuan, bacaSegel } from "./susun-kemajuan.ts";

export const lihat = readOperation({
  summary: "Beranda saya: satu langkah berikutnya dengan tenggat dan alasannya, lalu keadaan indikator, tim, atau unit saya",
  http: ["GET", "/beranda"],
  input: z.object({}),
  output: BerandaResponse,
  access: masuk,
  wakil: "boleh",
  async run(context) {
    const { db, actor, today } = context;
    const orang = (await findSaya(db, personOf(context), today)) ?? refuse(REFUSAL.BELUM_MASUK);
    if (actor.jenis !== "PEGAWAI") refuse(REFUSAL.BELUM_MASUK);
    const punya = new Set(orang.peran);
    const periode = await listPeriode(db, Number(today.slice(0, 4)));
    const saya = punya.has("PEGAWAI") ? await bacaSaya(db, orang.id, today) : null;
    const tim = await bacaTim(db, orang.id, periode, today);
    const kemajuan = punya.has("PENGELOLA") || punya.has("PIMPINAN") || punya.has("INSPEKTORAT") ? await bacaKemajuan(db, actor, periode, today) : null;
    const langkah = langkahBerikut({
      hariIni: today,
      pegawai: saya?.fakta ?? null,
      penilai: tim?.fakta ?? null,
      pengelola: punya.has("PENGELOLA") ? (kemajuan?.pengelola ?? null) : null,
      pimpinan: punya.has("PIMPINAN") ? (kemajuan?.pimpinan ?? null) : null,
      inspektorat: punya.has("INSPEKTORAT") ? await bacaSegel(db) : null,
      dialog: (await listTugasDialog(db, orang.id, today)).map((satu) => ({ ...satu, sejak: dayOf(satu.sejak) })),
    });
    const pengingat = await bacaPengingat(db, orang.id, today);
    return { hariIni: today, nama: orang.nama, langkah, pengingat, saya: saya?.tampil ?? null, tim: tim?.tampil ?? null, kemajuan: kemajuan?.tampil ?? null };
  },
});
