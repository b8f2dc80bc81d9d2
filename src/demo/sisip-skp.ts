import type { Tx } from "#platform/db/connect.ts";
import { idDari } from "./acak.ts";
import { sisip } from "./sisip.ts";
import { PERIODE } from "./susun-periode.ts";
import type { CatatanKota } from "./susun-realisasi.ts";
import type { SkpKota } from "./susun-skp.ts";

/** Plans with their results, indicators, expectations, attachments and trail. */
export async function sisipSkp(tx: Tx, semua: readonly SkpKota[]): Promise<void> {
  await sisip(
    tx,
    "skp",
    semua.map((skp) => ({
      id: skp.id,
      periode_id: PERIODE.id,
      pegawai_id: skp.pegawai.id,
      jabatan_id: skp.pegawai.jabatan.id,
      penilai_id: skp.penilai.pegawai.id,
      penilai_jabatan_id: skp.penilai.jabatan.id,
      penilai_alasan: skp.alasanPenilai,
      atasan_penilai_id: skp.atasanPenilai?.pegawai.id ?? null,
      atasan_penilai_jabatan_id: skp.atasanPenilai?.jabatan.id ?? null,
      keluarga: skp.keluarga,
      pendekatan: skp.pendekatan,
      tugas_belajar: skp.tugasBelajar,
      batas_penetapan: skp.batasPenetapan,
      status: skp.status,
      // about half of the people let colleagues begin with theirs
      is_boleh_disalin: skp.status === "DITETAPKAN" && Number.parseInt(skp.pegawai.id.slice(0, 2), 16) % 2 === 0,
      versi: skp.versi,
      diajukan_pada: skp.diajukan,
      ditetapkan_pada: skp.ditetapkan,
      ditetapkan_oleh: skp.ditetapkan ? penetap(skp) : null,
      alasan_kembali: skp.alasanKembali,
      dibuat_pada: skp.dibuat,
      diubah_pada: skp.jejak.at(-1)?.pada ?? skp.dibuat,
      diubah_oleh: skp.ditetapkan ? penetap(skp) : skp.alasanKembali ? skp.penilai.pegawai.id : skp.pegawai.id,
    })),
  );
  await sisip(
    tx,
    "rencana_hasil_kerja",
    semua.flatMap((skp) =>
      skp.rhk.map((rhk) => ({
        id: rhk.id,
        skp_id: skp.id,
        urutan: rhk.urutan,
        jenis: rhk.jenis,
        teks: rhk.teks,
        rhk_pimpinan_id: rhk.pimpinanId,
        rhk_pimpinan_teks: rhk.pimpinanTeks,
        penugasan_dari: rhk.penugasanDari,
        is_tugas_belajar: rhk.isTugasBelajar,
      })),
    ),
  );
  await sisip(
    tx,
    "indikator",
    semua.flatMap((skp) => {
      // the qualitative approach tells measure and target together, so no figures stand beside its text
      const isAngka = skp.pendekatan === "KUANTITATIF";
      return skp.rhk.flatMap((rhk) =>
        rhk.indikator.map((satu, n) => ({
          id: satu.id,
          rhk_id: rhk.id,
          urutan: n + 1,
          aspek: satu.aspek,
          teks: satu.teks,
          target: satu.target,
          target_bawah: isAngka ? satu.bawah : null,
          target_atas: isAngka ? satu.atas : null,
          satuan: isAngka ? satu.satuan : null,
          arah: isAngka ? satu.arah : null,
          is_akumulatif: isAngka && satu.isAkumulatif,
          lintasan: isAngka && satu.lintasan ? [...satu.lintasan] : null,
          perspektif: satu.perspektif,
        })),
      );
    }),
  );
  await sisip(
    tx,
    "ekspektasi_khusus",
    semua.flatMap((skp) => skp.ekspektasi.map((satu) => ({ id: idDari(`ekspektasi:${skp.id}:${satu.nilai}:${satu.urutan}`), skp_id: skp.id, ...satu }))),
  );
  await sisip(
    tx,
    "lampiran_skp",
    semua.flatMap((skp) => skp.lampiran.map((satu) => ({ id: idDari(`lampiran:${skp.id}:${satu.jenis}:${satu.urutan}`), skp_id: skp.id, ...satu }))),
  );
  await sisip(
    tx,
    "jejak_skp",
    semua.flatMap((skp) =>
      skp.jejak.map((satu, n) => ({
        id: idDari(`jejak:${skp.id}:${n}`),
        skp_id: skp.id,
        pada: satu.pada,
        pegawai_id: satu.tindakan === "TETAPKAN" ? penetap(skp) : satu.oleh === "PEGAWAI" ? skp.pegawai.id : skp.penilai.pegawai.id,
        tindakan: satu.tindakan,
        catatan: satu.catatan,
        perubahan: JSON.parse(JSON.stringify(satu.perubahan)),
      })),
    ),
  );
}

/** Who set the plan: after January the superior of the penilai (Ps 14(1), p. 65). */
export function penetap(skp: SkpKota): string {
  return (skp.isDieskalasi ? (skp.atasanPenilai ?? skp.penilai) : skp.penilai).pegawai.id;
}

/** Records of the months with their evidence. */
export async function sisipCatatan(tx: Tx, semua: ReadonlyMap<SkpKota, CatatanKota>): Promise<void> {
  const catatan = [...semua].flatMap(([skp, isi]) => isi.realisasi.map((satu) => ({ skp, satu })));
  await sisip(
    tx,
    "realisasi",
    catatan.map(({ skp, satu }) => ({
      id: satu.id,
      skp_id: skp.id,
      rhk_id: satu.rhk.id,
      indikator_id: satu.indikator?.id ?? null,
      bulan: `2026-${String(satu.bulan).padStart(2, "0")}-01`,
      nilai: satu.nilai,
      uraian: satu.uraian,
      dicatat_oleh: skp.pegawai.id,
      dicatat_pada: satu.pada,
    })),
  );
  const bukti = [...semua].flatMap(([skp, isi]) => isi.bukti.map((satu) => ({ skp, satu })));
  await sisip(
    tx,
    "berkas",
    bukti.flatMap(({ skp, satu }) =>
      satu.berkas
        ? [
            {
              id: idDari(`berkas:${satu.id}`),
              nama: satu.berkas.nama,
              jenis_mime: satu.berkas.mime,
              ukuran: satu.berkas.isi.length,
              sha256: satu.berkas.sha256,
              isi: `\\x${satu.berkas.isi.toString("hex")}` as unknown as Buffer,
              pemilik_id: skp.pegawai.id,
              dibuat_pada: satu.realisasi.pada,
            },
          ]
        : [],
    ),
  );
  await sisip(
    tx,
    "bukti",
    bukti.map(({ satu }) => ({
      id: satu.id,
      realisasi_id: satu.realisasi.id,
      judul: satu.judul,
      tautan: satu.tautan,
      berkas_id: satu.berkas ? idDari(`berkas:${satu.id}`) : null,
      dibuat_pada: satu.realisasi.pada,
    })),
  );
}
