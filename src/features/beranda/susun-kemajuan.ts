import { sql } from "kysely";
import { pengelolaTiket } from "#features/tiket/access.ts";
import { findAntrean } from "#features/tiket/queries.ts";
import type { PersonActor } from "#platform/access/relation.ts";
import { dayOf } from "#platform/clock.ts";
import type { Reader } from "#platform/db/connect.ts";
import type { FaktaInspektorat, FaktaPengelola, FaktaPimpinan } from "./langkah.ts";
import { namaPolos } from "./nama-polos.ts";
import { namaPeriode, periodeBerjalan } from "./periode-berjalan.ts";
import { findSegelTerakhir, listCapaianBelum, listKemajuan, listPenilaiTertahan } from "./queries.ts";
import type { PeriodeBeranda } from "./queries.ts";
import type { BerandaResponse } from "./schemas.ts";

/** How far the cycle is in the units someone manages, leads or audits. */
export async function bacaKemajuan(
  db: Reader,
  actor: PersonActor,
  periode: readonly PeriodeBeranda[],
  hariIni: string,
): Promise<{ pengelola: FaktaPengelola; pimpinan: FaktaPimpinan; tampil: NonNullable<BerandaResponse["kemajuan"]> }> {
  const kini = periodeBerjalan(periode, hariIni);
  const tahun = kini?.tahun ?? Number(hariIni.slice(0, 4));
  const unit = await listKemajuan(db, actor.pegawaiId, tahun, kini?.id ?? null, hariIni);
  const capaianBelum = kini ? await listCapaianBelum(db, actor, kini.id, hariIni) : [];
  const tertahan = (kini ? await listPenilaiTertahan(db, actor, kini.id, hariIni) : []).map((satu) => ({ ...satu, penilai: namaPolos(satu.penilai) }));
  const tiket = await findAntrean(db, pengelolaTiket.where(sql.ref("t"), actor, hariIni), hariIni);
  const nama = kini ? namaPeriode(kini) : "";
  const jumlah = unit.reduce((n, { alur }) => n + alur.selesai + alur.tandaTangan + alur.penilai + alur.belum, 0);
  return {
    pengelola: { periode: kini && { nama, selesai: kini.selesai, buka: kini.buka, tutup: kini.tutup }, capaianBelum, tertahan, tiket },
    pimpinan: { periode: kini && { nama, buka: kini.buka, tutup: kini.tutup }, selesai: unit.reduce((n, satu) => n + satu.ditetapkan, 0), jumlah },
    tampil: {
      tahun,
      periode: kini && { nama, catatSampai: kini.catatSampai, buka: kini.buka, tutup: kini.tutup },
      unit: unit.map(({ ditetapkan: _, ...satu }) => satu),
      capaianBelum,
      tertahan,
    },
  };
}

export async function bacaSegel(db: Reader): Promise<FaktaInspektorat> {
  const { segel, belumDisegel } = await findSegelTerakhir(db);
  return { segel: segel && { nomor: segel.nomor, hari: dayOf(segel.pada) }, belumDisegel };
}
