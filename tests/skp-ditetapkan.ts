import { randomUUID } from "node:crypto";
import { JENIS_LAMPIRAN } from "#rules/kosakata.ts";
import type { World } from "./world.ts";
import type { CastName } from "./cast.ts";

export type IndikatorUji = {
  teks: string;
  target?: string;
  bawah?: number;
  atas?: number;
  satuan?: string;
  arah?: "NAIK" | "TURUN" | "RENTANG";
  isAkumulatif?: boolean;
};
export type SkpUji = { skpId: string; rhk: { id: string; indikator: string[] }[] };

/** A SKP already set, put straight into the database: tests of what comes after need not walk through planning. */
export async function skpDitetapkan(
  w: World,
  siapa: { pegawai: CastName; penilai: CastName; atasan?: CastName },
  isi: { pendekatan?: "KUALITATIF" | "KUANTITATIF"; status?: "DRAF" | "DITETAPKAN"; rhk?: { teks: string; indikator?: IndikatorUji[] }[] } = {},
): Promise<SkpUji> {
  const { db } = w.connection;
  const skpId = randomUUID();
  const status = isi.status ?? "DITETAPKAN";
  const pada = new Date("2026-01-15T02:00:00Z");
  await db
    .insertInto("skp")
    .values({
      id: skpId,
      periode_id: w.cast.periodeId,
      pegawai_id: w[siapa.pegawai].pegawaiId,
      jabatan_id: w.cast.jabatan[siapa.pegawai],
      penilai_id: w[siapa.penilai].pegawaiId,
      penilai_jabatan_id: w.cast.jabatan[siapa.penilai],
      penilai_alasan: "Atasan langsung.",
      atasan_penilai_id: siapa.atasan ? w[siapa.atasan].pegawaiId : null,
      atasan_penilai_jabatan_id: siapa.atasan ? w.cast.jabatan[siapa.atasan] : null,
      keluarga: "JA_JF",
      pendekatan: isi.pendekatan ?? "KUANTITATIF",
      status,
      dibuat_pada: pada,
      diubah_pada: pada,
      ...(status === "DITETAPKAN" ? { ditetapkan_pada: pada, ditetapkan_oleh: w[siapa.penilai].pegawaiId } : {}),
    })
    .execute();
  const rhk: SkpUji["rhk"] = [];
  for (const [urutan, one] of (isi.rhk ?? [{ teks: "Ibu hamil terlayani sesuai SOP" }]).entries()) {
    const id = randomUUID();
    await db.insertInto("rencana_hasil_kerja").values({ id, skp_id: skpId, urutan, jenis: "UTAMA", teks: one.teks }).execute();
    const indikator: string[] = [];
    for (const [nomor, ind] of (one.indikator ?? []).entries()) {
      indikator.push(randomUUID());
      await db
        .insertInto("indikator")
        .values({
          id: indikator[nomor] ?? "",
          rhk_id: id,
          urutan: nomor,
          aspek: "KUANTITAS",
          teks: ind.teks,
          target: ind.target ?? null,
          target_bawah: ind.bawah ?? null,
          target_atas: ind.atas ?? null,
          satuan: ind.satuan ?? null,
          arah: ind.arah ?? null,
          is_akumulatif: ind.isAkumulatif ?? false,
        })
        .execute();
    }
    rhk.push({ id, indikator });
  }
  return { skpId, rhk };
}

/** An evaluation of that SKP that is open, or already set. */
export async function evaluasiUji(
  w: World,
  skp: SkpUji,
  siapa: { pegawai: CastName; penilai: CastName },
  triwulan: "I" | "II" | "III" | "IV-AKHIR",
  status: "TERBUKA" | "DITETAPKAN",
): Promise<void> {
  const pada = new Date("2026-10-13T02:00:00Z");
  await w.connection.db
    .insertInto("evaluasi")
    .values({
      skp_id: skp.skpId,
      periode_evaluasi_id: w.cast.periodeEvaluasi[triwulan],
      pegawai_id: w[siapa.pegawai].pegawaiId,
      penilai_id: w[siapa.penilai].pegawaiId,
      status,
      diubah_pada: pada,
      ...(status === "DITETAPKAN"
        ? {
            rating_hasil_kerja: "SESUAI",
            rating_perilaku_kerja: "SESUAI",
            predikat: "BAIK",
            capaian_organisasi: "BAIK",
            aturan_versi: "uji",
            masukan: JSON.stringify({}),
            ditetapkan_pada: pada,
            ditetapkan_oleh: w[siapa.penilai].pegawaiId,
          }
        : {}),
    })
    .execute();
}

/** Sari's SKP as Budi set it, with one result and every part of the lampiran: a change of it can be handed in as it stands. */
export async function skpSariBerlampiran(w: World): Promise<SkpUji> {
  const anc = { teks: "Persentase ibu hamil dengan ANC 6 kali", target: "80–90%", bawah: 80, atas: 90, satuan: "%", arah: "NAIK" } as const;
  const skp = await skpDitetapkan(
    w,
    { pegawai: "sari", penilai: "budi", atasan: "yusnidar" },
    { rhk: [{ teks: "Ibu hamil terlayani sesuai SOP", indikator: [anc] }] },
  );
  const lampiran = JENIS_LAMPIRAN.map((jenis) => ({ skp_id: skp.skpId, jenis, urutan: 0, teks: "Uji" }));
  await w.connection.db.insertInto("lampiran_skp").values(lampiran).execute();
  return skp;
}

/** Ratna takes over the post of Budi on that day. */
export async function ratnaMenggantiBudi(w: World, hari: string): Promise<void> {
  const { db } = w.connection;
  await db.updateTable("penugasan").set({ selesai: hari }).where("pegawai_id", "in", [w.budi.pegawaiId, w.ratna.pegawaiId]).execute();
  await db.insertInto("penugasan").values({ pegawai_id: w.ratna.pegawaiId, jabatan_id: w.cast.jabatan.budi, jenis: "DEFINITIF", mulai: hari }).execute();
}
