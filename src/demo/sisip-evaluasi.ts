import { sql } from "kysely";
import { kumpulkanBahan } from "#features/evaluasi/masukan.ts";
import type { MasukanEvaluasi } from "#features/evaluasi/masukan.ts";
import type { Tx } from "#platform/db/connect.ts";
import type { CapaianOrganisasi } from "#rules/kosakata.ts";
import { predikatKinerja } from "#rules/predikat-kinerja.ts";
import { ATURAN } from "#rules/putusan.ts";
import { idDari } from "./acak.ts";
import { rantaiAtasan } from "./kota.ts";
import { penetap } from "./sisip-skp.ts";
import { sisip } from "./sisip.ts";
import { capaianUnit } from "./susun-evaluasi.ts";
import type { EvaluasiKota } from "./susun-evaluasi.ts";
import { TRIWULAN_2026 } from "./susun-periode.ts";
import type { TriwulanKota } from "./susun-periode.ts";
import type { UmpanKota } from "./susun-umpan-balik.ts";
import type { SkpKota } from "./susun-skp.ts";
import { wib } from "./waktu.ts";

export async function sisipUmpan(tx: Tx, semua: ReadonlyMap<SkpKota, readonly UmpanKota[]>): Promise<void> {
  const periode = new Map<string, string>(TRIWULAN_2026.map((satu) => [satu.triwulan, satu.id]));
  await sisip(
    tx,
    "umpan_balik",
    [...semua].flatMap(([skp, umpan]) =>
      umpan.map((satu) => ({
        id: satu.id,
        skp_id: skp.id,
        periode_evaluasi_id: periode.get(satu.triwulan) ?? "",
        rhk_id: satu.rhk?.id ?? null,
        nilai: satu.nilai,
        peran: satu.peran,
        dari_id: satu.dari?.id ?? null,
        dari_label: satu.label,
        teks: satu.teks,
        dibuat_pada: satu.pada,
      })),
    ),
  );
}

/** Units whose third quarter has no level yet: whoever rates there is told so. */
const BELUM_BERCAPAIAN = new Set(["SETDA.KERJASAMA", "SETDA.RENKEU"]);

type Capaian = ReadonlyMap<string, CapaianOrganisasi>;
const kunciCapaian = (unitId: string, triwulan: TriwulanKota): string => `${unitId} ${triwulan.triwulan}`;

/** A level for every unit led by somebody who rates, set by the head one level above. */
export async function sisipCapaian(tx: Tx, semua: readonly SkpKota[]): Promise<Capaian> {
  const pemimpin = new Map(semua.map((skp) => [skp.penilai.jabatan.unit.id, skp.penilai]));
  const baris = [...pemimpin.values()].flatMap((penilai) =>
    TRIWULAN_2026.flatMap((triwulan) => {
      const { unit } = penilai.jabatan;
      if (triwulan.triwulan === "IV-AKHIR" || (triwulan.triwulan === "III" && BELUM_BERCAPAIAN.has(unit.kode))) return [];
      const atas = rantaiAtasan(penilai.jabatan, penilai.pegawai)[0]?.pegawai ?? penilai.pegawai;
      const capaian = capaianUnit(unit.kode, triwulan.triwulan);
      return [{ triwulan, unit, capaian, oleh: atas.id }];
    }),
  );
  await sisip(
    tx,
    "capaian_organisasi",
    baris.map(({ triwulan, unit, capaian, oleh }) => ({
      id: idDari(`capaian:${unit.kode}:${triwulan.triwulan}`),
      unit_id: unit.id,
      periode_evaluasi_id: triwulan.id,
      capaian,
      dasar: DASAR[capaian].replace("{tw}", triwulan.triwulan),
      ditetapkan_oleh: oleh,
      ditetapkan_pada: wib(triwulan.buka, "08:15"),
    })),
  );
  return new Map(baris.map((satu) => [kunciCapaian(satu.unit.id, satu.triwulan), satu.capaian]));
}

const DASAR: Readonly<Record<CapaianOrganisasi, string>> = {
  ISTIMEWA: "Capaian rencana aksi perjanjian kinerja triwulan {tw}: semua indikator melewati trajectory target.",
  BAIK: "Capaian rencana aksi perjanjian kinerja triwulan {tw}: sebagian besar indikator mencapai trajectory target.",
  BUTUH_PERBAIKAN: "Capaian rencana aksi perjanjian kinerja triwulan {tw}: kira-kira separuh indikator mencapai trajectory target.",
  KURANG: "Capaian rencana aksi perjanjian kinerja triwulan {tw}: sebagian besar indikator tertinggal dari trajectory target.",
  SANGAT_KURANG: "Capaian rencana aksi perjanjian kinerja triwulan {tw}: belum ada kemajuan pada sebagian besar indikator.",
};

/**
 * The evaluations: first all of them open, then the decided ones with what they were decided on, collected by the same
 * function the evaluation itself uses. Records and feedback must be there already.
 */
export async function sisipEvaluasi(tx: Tx, semua: readonly EvaluasiKota[], capaian: Capaian): Promise<void> {
  await sisip(
    tx,
    "evaluasi",
    semua.map(({ id, skp, triwulan, status, hasil, perilaku, alasanHasil, alasanPerilaku, diubah }) => {
      const isDraf = status === "TERBUKA" && hasil !== null;
      return {
        id,
        skp_id: skp.id,
        periode_evaluasi_id: triwulan.id,
        pegawai_id: skp.pegawai.id,
        penilai_id: skp.penilai.pegawai.id,
        versi: isDraf ? 2 : 1,
        tugas_belajar: skp.tugasBelajar,
        rating_hasil_kerja: isDraf ? hasil : null,
        rating_perilaku_kerja: isDraf ? perilaku : null,
        alasan_hasil_kerja: isDraf ? alasanHasil : null,
        alasan_perilaku_kerja: isDraf ? alasanPerilaku : null,
        diubah_pada: status === "TERBUKA" ? diubah : (skp.ditetapkan ?? skp.dibuat),
      };
    }),
  );
  const putus = semua.filter((satu) => satu.status !== "TERBUKA");
  const bahan = await kumpulkanBahan(
    tx,
    putus.map((satu) => satu.id),
  );
  const isi = putus.map((satu) => {
    const { id, skp, triwulan, status, hasil, perilaku } = satu;
    const rincian = bahan.get(id);
    const organisasi = capaian.get(kunciCapaian(skp.penilai.jabatan.unit.id, triwulan));
    if (!rincian || !organisasi || !hasil || !perilaku) throw new Error(`Evaluasi ${skp.pegawai.nama} ${triwulan.triwulan} tidak lengkap.`);
    const masukan: MasukanEvaluasi = {
      ...rincian,
      aturanVersi: ATURAN.versi,
      hasilKerja: hasil,
      perilakuKerja: perilaku,
      tugasBelajar: skp.tugasBelajar,
      capaianOrganisasi: organisasi,
      alasanHasilKerja: satu.alasanHasil ?? "",
      alasanPerilakuKerja: satu.alasanPerilaku ?? "",
    };
    return {
      id,
      status,
      versi: 1 + ["TERBUKA", "DITETAPKAN", "DISAMPAIKAN", "DITERIMA", "DIKEMBALIKAN"].indexOf(status),
      rating_hasil_kerja: hasil,
      rating_perilaku_kerja: perilaku,
      alasan_hasil_kerja: satu.alasanHasil,
      alasan_perilaku_kerja: satu.alasanPerilaku,
      catatan: satu.catatan,
      predikat: predikatKinerja({ hasilKerja: hasil, perilakuKerja: perilaku, ...(skp.tugasBelajar ? { tugasBelajar: skp.tugasBelajar } : {}) }).nilai,
      capaian_organisasi: organisasi,
      aturan_versi: masukan.aturanVersi,
      masukan,
      diubah_pada: satu.diubah,
      diubah_oleh: status === "DITERIMA" || status === "DIKEMBALIKAN" ? skp.pegawai.id : satu.oleh.id,
      ditetapkan_pada: satu.ditetapkan,
      ditetapkan_oleh: satu.oleh.id,
      disampaikan_pada: satu.disampaikan,
      diterima_pada: satu.diterima,
      ditandatangani_pada: satu.ditandatangani,
    };
  });
  const kolom = Object.keys(isi[0] ?? {}).filter((nama) => nama !== "id");
  const atur = sql.join(kolom.map((nama) => sql`${sql.ref(nama)} = ${sql.ref(`x.${nama}`)}`));
  for (let dari = 0; dari < isi.length; dari += 200) {
    await sql`update evaluasi e set ${atur} from json_populate_recordset(null::evaluasi, ${JSON.stringify(isi.slice(dari, dari + 200))}::json) x where e.id = x.id`.execute(
      tx,
    );
  }
}

/** The trail of what was set, in the order in which it happened. */
export async function sisipAudit(tx: Tx, skp: readonly SkpKota[], evaluasi: readonly EvaluasiKota[]): Promise<void> {
  const baris = [
    ...skp.flatMap((satu) =>
      satu.ditetapkan
        ? [
            {
              pada: satu.ditetapkan,
              pelaku: penetap(satu),
              operasi: "skp.tetapkan",
              sasaran_jenis: "skp",
              sasaran_id: satu.id,
              rincian: { status: "DITETAPKAN", dieskalasi: satu.isDieskalasi } as Record<string, unknown>,
            },
          ]
        : [],
    ),
    ...evaluasi.flatMap((satu) =>
      satu.ditetapkan
        ? [
            {
              pada: satu.ditetapkan,
              pelaku: satu.oleh.id,
              operasi: "evaluasi.tetapkanPredikat",
              sasaran_jenis: "evaluasi",
              sasaran_id: satu.id,
              rincian: { status: "DITETAPKAN", hasilKerja: satu.hasil, perilakuKerja: satu.perilaku, aturanVersi: ATURAN.versi } as Record<string, unknown>,
            },
          ]
        : [],
    ),
  ].toSorted((a, b) => (a.pada < b.pada ? -1 : a.pada > b.pada ? 1 : 0));
  await sisip(
    tx,
    "audit",
    baris.map((satu) => ({ ...satu, rincian: JSON.parse(JSON.stringify(satu.rincian)) })),
  );
}
