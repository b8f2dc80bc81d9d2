import { findKalender } from "#features/evaluasi/queries.ts";
import { listSkpTim } from "#features/skp/queries-tim.ts";
import { dayOf } from "#platform/clock.ts";
import type { Reader } from "#platform/db/connect.ts";
import { tenggat } from "#rules/tenggat.ts";
import type { FaktaPenilai } from "./langkah.ts";
import { namaPolos } from "./nama-polos.ts";
import { namaPeriode, periodeDinilai } from "./periode-berjalan.ts";
import { listTimBeranda } from "./queries.ts";
import type { PeriodeBeranda } from "./queries.ts";
import type { BerandaResponse } from "./schemas.ts";

/** The people someone rates or stands over; null for someone who has nobody. */
export async function bacaTim(
  db: Reader,
  penilaiId: string,
  periode: readonly PeriodeBeranda[],
  hariIni: string,
): Promise<{ fakta: FaktaPenilai; tampil: BerandaResponse["tim"] } | null> {
  const tahun = Number(hariIni.slice(0, 4));
  const kini = periodeDinilai(periode, hariIni);
  const anggota = (await listTimBeranda(db, penilaiId, kini?.id ?? null, hariIni)).map((satu) => ({
    ...satu,
    nama: namaPolos(satu.nama),
    penilai: namaPolos(satu.penilai),
  }));
  const skp = await listSkpTim(db, penilaiId, tahun, hariIni);
  if (anggota.length === 0 && skp.tim.length === 0) return null;
  const kalender = await findKalender(db);
  const menunggu = skp.tim.flatMap((satu) =>
    satu.menungguSaya && satu.skpId
      ? [
          {
            skpId: satu.status === "DITETAPKAN" ? (satu.perubahan?.skpId ?? satu.skpId) : satu.skpId,
            nama: namaPolos(satu.nama),
            hubungan: satu.hubungan,
            isPerubahan: satu.status === "DITETAPKAN",
            tenggat: satu.tenggat,
            batas: satu.batas,
          },
        ]
      : [],
  );
  /** The nearest day first. */
  const ditunggu = (hubungan: "PENILAI" | "ATASAN_PENILAI", isPerubahan: boolean) =>
    menunggu
      .filter((satu) => satu.hubungan === hubungan && satu.isPerubahan === isPerubahan)
      .toSorted((a, b) => (a.tenggat ?? "").localeCompare(b.tenggat ?? ""))
      .map(({ skpId, nama, tenggat: hari, batas }) => ({ skpId, nama, tenggat: hari, batas }));
  const tim = anggota.filter((satu) => satu.isPenilai && satu.periodeEvaluasiId === kini?.id);
  const belum = tim.filter((satu) => satu.status === "TERBUKA");
  const fakta: FaktaPenilai = {
    tahun,
    batasSkp: skp.batasSkp,
    skpMenunggu: ditunggu("PENILAI", false),
    skpEskalasi: ditunggu("ATASAN_PENILAI", false),
    perubahanMenunggu: ditunggu("PENILAI", true),
    perubahanEskalasi: ditunggu("ATASAN_PENILAI", true),
    periode:
      kini && tim.length > 0
        ? {
            nama: namaPeriode(kini),
            catatSampai: kini.catatSampai,
            buka: kini.buka,
            tutup: kini.tutup,
            laporan: tenggat({ jenis: "laporan", sejak: kini.tutup, ...kalender }).nilai,
            semua: tim.length,
            belum: belum.map(({ evaluasiId, nama }) => ({ evaluasiId, nama })),
            // asked for only once the period is near its end: feedback about nothing yet helps nobody
            tanpaUmpanBalik: hariIni > kini.selesai ? belum.filter((satu) => !satu.adaUmpanBalik).map((satu) => satu.nama) : [],
          }
        : null,
    sampaikan: anggota
      .flatMap((satu) =>
        satu.isPenilai && satu.status === "DITETAPKAN" && satu.ditetapkanPada
          ? [
              {
                evaluasiId: satu.evaluasiId,
                nama: satu.nama,
                penyampaian: tenggat({ jenis: "penyampaian", sejak: dayOf(satu.ditetapkanPada), ...kalender }).nilai,
              },
            ]
          : [],
      )
      .toSorted((a, b) => a.penyampaian.localeCompare(b.penyampaian)),
    terlewat: anggota.flatMap((satu) =>
      satu.isPenilai
        ? []
        : [{ nama: satu.nama, penilai: satu.penilai, batas: tenggat({ jenis: "penandatanganan-atasan", sejak: satu.tutup, ...kalender }).nilai }],
    ),
  };
  return {
    fakta,
    tampil:
      kini && tim.length > 0 ? { periode: { nama: namaPeriode(kini), catatSampai: kini.catatSampai, buka: kini.buka, tutup: kini.tutup }, orang: tim } : null,
  };
}
