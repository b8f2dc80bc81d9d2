import { findKalender, listEvaluasiSaya } from "#features/evaluasi/queries.ts";
import type { EvaluasiSayaRow } from "#features/evaluasi/queries.ts";
import { listRealisasi } from "#features/realisasi/queries.ts";
import { listMenunggu } from "#features/serah-terima/queries.ts";
import { listRhk } from "#features/skp/queries.ts";
import { findPenunggu } from "#features/skp/queries-tim-perubahan.ts";
import { listTiketKini } from "#features/tiket/queries.ts";
import { listUmpanBalik } from "#features/umpan-balik/queries.ts";
import { dayOf } from "#platform/clock.ts";
import type { Reader } from "#platform/db/connect.ts";
import type { Kalender } from "#rules/hari-kerja.ts";
import { hasilFinal } from "#rules/hasil-final.ts";
import { tenggat } from "#rules/tenggat.ts";
import { indikatorSejauhIni } from "./indikator-sejauh-ini.ts";
import type { FaktaEvaluasi, FaktaPegawai } from "./langkah.ts";
import { namaPolos } from "./nama-polos.ts";
import { namaPeriode } from "./periode-berjalan.ts";
import { findBatasSkp, listBulanCatat, listSkpSaya } from "./queries.ts";
import type { SkpSaya } from "./queries.ts";
import type { BerandaResponse } from "./schemas.ts";

/** How much feedback stands beside the indicators; all of it is one link away. */
const UMPAN_BALIK_TAMPIL = 2;

/** A person's own year: the facts the next step follows from, and what the page shows beside it. */
export async function bacaSaya(db: Reader, pegawaiId: string, hariIni: string): Promise<{ fakta: FaktaPegawai; tampil: NonNullable<BerandaResponse["saya"]> }> {
  const tahun = Number(hariIni.slice(0, 4));
  const semuaSkp = await listSkpSaya(db, pegawaiId, tahun, hariIni);
  const skp = semuaSkp.find((satu) => satu.tahun === tahun) ?? null;
  // until a new SKP stands, last year's is what is being closed
  const tampilSkp = skp?.status === "DITETAPKAN" ? skp : (semuaSkp.find((satu) => satu.status === "DITETAPKAN") ?? skp);
  const bulan = await listBulanCatat(db, pegawaiId, hariIni);
  const evaluasi = await listEvaluasiSaya(db, pegawaiId);
  const kalender = await findKalender(db);
  const catat = bulan.filter((satu) => satu.isBerakhir && satu.terisi < satu.jumlah);
  const berjalan = bulan.findLast((satu) => !satu.isBerakhir) ?? null;
  const fakta: FaktaPegawai = {
    tahun,
    batasSkp: await findBatasSkp(db, tahun),
    skp: skp && faktaSkp(skp, hariIni, skp.perubahan?.status === "DIAJUKAN" ? await findPenunggu(db, skp.perubahan.id, hariIni) : null),
    catat: catat
      .toReversed()
      .map(({ bulan: satu, terisi, jumlah, catatSampai, tutup, evaluasiId }) => ({ bulan: satu, terisi, jumlah, catatSampai, tutup, evaluasiId })),
    bulanBerjalan: berjalan && { bulan: berjalan.bulan, catatSampai: berjalan.catatSampai },
    tiket: (await listTiketKini(db, pegawaiId, hariIni)).map((satu) => ({ ...satu, penangan: satu.penangan && namaPolos(satu.penangan) })),
    serahTerima: (await listMenunggu(db, pegawaiId, hariIni)).map((satu) => ({ ...satu, dari: namaPolos(satu.dari) })),
    evaluasi: evaluasi.filter((satu) => satu.mulai <= hariIni).map((satu) => faktaEvaluasi(satu, kalender)),
  };
  const hasil = evaluasi.find((satu) => satu.predikat !== null && satu.status !== "TERBUKA" && satu.diterimaPada !== null);
  const ditetapkan = tampilSkp?.status === "DITETAPKAN" ? tampilSkp : null;
  const umpanBalik = ditetapkan ? ((await listUmpanBalik(db, ditetapkan.id)) ?? []) : [];
  return {
    fakta,
    tampil: {
      skp: tampilSkp && { id: tampilSkp.id, tahun: tampilSkp.tahun, status: tampilSkp.status, pendekatan: tampilSkp.pendekatan },
      bulan: catat.at(-1)?.bulan ?? berjalan?.bulan ?? null,
      indikator: ditetapkan
        ? indikatorSejauhIni({
            pendekatan: ditetapkan.pendekatan,
            tahun: ditetapkan.tahun,
            rhk: await listRhk(db, ditetapkan.id),
            realisasi: await listRealisasi(db, ditetapkan.id),
          })
        : [],
      umpanBalik: umpanBalik
        .toSorted((a, b) => b.dibuatPada.localeCompare(a.dibuatPada))
        .slice(0, UMPAN_BALIK_TAMPIL)
        .map(({ id, dari, peran, sasaran, teks, dibuatPada }) => ({ id, dari, peran, sasaran: sasaran.teks, teks, dibuatPada })),
      hasil: hasil?.predikat ? { evaluasiId: hasil.id, periode: namaPeriode(hasil), predikat: hasil.predikat } : null,
    },
  };
}

type Penunggu = Awaited<ReturnType<typeof findPenunggu>>;

function faktaSkp(skp: SkpSaya, hariIni: string, penunggu: Penunggu): NonNullable<FaktaPegawai["skp"]> {
  const { id, status, batas, alasanKembali, jumlahRhk, pindah } = skp;
  const penilai = namaPolos(skp.penilai);
  const penetap = hariIni > batas && skp.atasan !== null ? namaPolos(skp.atasan) : penilai;
  return {
    id,
    status,
    penilai,
    penetap,
    batas,
    alasanKembali,
    jumlahRhk,
    diajukanPada: skp.diajukanPada ? dayOf(skp.diajukanPada) : null,
    ...perubahanSkp(skp, penunggu),
    pindah,
  };
}

const perubahanSkp = ({ perubahan, pengganti }: SkpSaya, penunggu: Penunggu) => ({
  perubahan: perubahan && { ...perubahan, penetap: namaPolos(penunggu?.nama ?? perubahan.penetap), tenggat: penunggu?.tenggat ?? null },
  pengganti: pengganti && namaPolos(pengganti),
});

function faktaEvaluasi(row: EvaluasiSayaRow, kalender: Kalender): FaktaEvaluasi {
  const isFinal = hasilFinal({ dinilaiKepalaDaerah: row.isPenilaiKepalaDaerah, dinilaiAtasanPenilai: false }).nilai;
  const sejak = (jenis: "penyampaian" | "pengembalian" | "keberatan", pada: Date | null) =>
    pada ? tenggat({ jenis, sejak: dayOf(pada), ...kalender }).nilai : null;
  return {
    id: row.id,
    periode: namaPeriode(row),
    status: row.status,
    penilai: namaPolos(row.namaPenilai),
    atasan: row.namaAtasan === null ? null : namaPolos(row.namaAtasan),
    catatSampai: row.catatSampai,
    buka: row.buka,
    tutup: row.tutup,
    tenggat: {
      penyampaian: sejak("penyampaian", row.ditetapkanPada),
      pengembalian: sejak("pengembalian", row.diterimaPada),
      keberatan: isFinal ? null : sejak("keberatan", row.diterimaPada),
    },
    isFinal,
  };
}
