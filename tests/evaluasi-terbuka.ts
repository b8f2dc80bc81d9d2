import { randomUUID } from "node:crypto";
import type { CapaianOrganisasi } from "#rules/kosakata.ts";
import type { CastName } from "./cast.ts";
import { evaluasiUji, skpDitetapkan } from "./skp-ditetapkan.ts";
import type { IndikatorUji } from "./skp-ditetapkan.ts";
import type { World } from "./world.ts";

export const DALAM_JENDELA = "2026-10-14T02:00:00Z";

const INDIKATOR: IndikatorUji[] = [
  { teks: "Ibu hamil yang mendapat ANC sedikitnya 6 kali", target: "66–72%", bawah: 66, atas: 72, satuan: "%", arah: "NAIK" },
  { teks: "Waktu tunggu pelayanan", target: "20–30 menit", bawah: 20, atas: 30, satuan: "menit", arah: "TURUN" },
];

/** A SKP set, its Triwulan III open for rating, September recorded with evidence and feedback, the achievement set. */
export async function evaluasiTerbuka(w: World, pegawai: CastName = "sari", isi: { realisasi?: boolean; capaian?: CapaianOrganisasi | null } = {}) {
  const { db } = w.connection;
  const siapa = { pegawai, penilai: "budi", atasan: "yusnidar" } as const;
  const skp = await skpDitetapkan(w, siapa, { rhk: [{ teks: "Ibu hamil mendapat pemeriksaan kehamilan", indikator: INDIKATOR }] });
  await evaluasiUji(w, skp, siapa, "III", "TERBUKA");
  const { id: evaluasiId } = await db.selectFrom("evaluasi").select("id").where("skp_id", "=", skp.skpId).executeTakeFirstOrThrow();
  const [rhk] = skp.rhk;
  const pada = new Date("2026-10-05T02:00:00Z");
  if (isi.realisasi !== false && rhk) {
    for (const [bulan, anc, tunggu] of [
      ["2026-08-01", 60, 41],
      ["2026-09-01", 69, 33],
    ] as const) {
      for (const [nomor, nilai] of [anc, tunggu].entries()) {
        const id = randomUUID();
        const indikatorId = rhk.indikator[nomor] ?? "";
        await db
          .insertInto("realisasi")
          .values({
            id,
            skp_id: skp.skpId,
            rhk_id: rhk.id,
            indikator_id: indikatorId,
            bulan,
            nilai,
            uraian: nomor === 0 ? "Kohort ibu" : "",
            dicatat_oleh: w[pegawai].pegawaiId,
            dicatat_pada: pada,
          })
          .execute();
        if (bulan === "2026-09-01")
          await db
            .insertInto("bukti")
            .values({ realisasi_id: id, judul: `Rekap ${nomor + 1}`, tautan: "https://bukti.invalid/rekap", dibuat_pada: pada })
            .execute();
      }
    }
    await db
      .insertInto("umpan_balik")
      .values([
        {
          skp_id: skp.skpId,
          periode_evaluasi_id: w.cast.periodeEvaluasi.III,
          rhk_id: rhk.id,
          peran: "PIMPINAN",
          dari_id: w.budi.pegawaiId,
          dari_label: w.budi.nama,
          teks: "Rutin memeriksa ibu hamil.",
          dibuat_pada: pada,
        },
        {
          skp_id: skp.skpId,
          periode_evaluasi_id: w.cast.periodeEvaluasi.III,
          nilai: "KOMPETEN",
          peran: "PIHAK_LAIN",
          dari_label: "Pasien",
          teks: "Penjelasannya jelas.",
          dibuat_pada: pada,
        },
      ])
      .execute();
  }
  const capaian = isi.capaian === undefined ? "BAIK" : isi.capaian;
  if (capaian)
    await db
      .insertInto("capaian_organisasi")
      .values({
        unit_id: w.cast.unit.puskesmas,
        periode_evaluasi_id: w.cast.periodeEvaluasi.III,
        capaian,
        dasar: "Laporan kinerja triwulan III",
        ditetapkan_oleh: w.hendra.pegawaiId,
        ditetapkan_pada: pada,
      })
      .onConflict((conflict) => conflict.columns(["unit_id", "periode_evaluasi_id"]).doNothing())
      .execute();
  w.clock.set(DALAM_JENDELA);
  return { skpId: skp.skpId, evaluasiId, rhkId: rhk?.id ?? "", indikator: rhk?.indikator ?? [] };
}

export const ALASAN = { alasanHasilKerja: "Pelayanan berjalan tanpa kesalahan tindakan.", alasanPerilakuKerja: "Konsisten menerapkan nilai dasar ASN." };
