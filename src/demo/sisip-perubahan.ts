import { bedaIsi } from "#features/skp/beda-isi.ts";
import { readIsi } from "#features/skp/read-isi.ts";
import type { Tx } from "#platform/db/connect.ts";
import { idDari } from "./acak.ts";
import type { Kota } from "./kota.ts";
import { sisip } from "./sisip.ts";
import { penetap } from "./sisip-skp.ts";
import { tenggatPerubahan } from "#rules/tenggat-kebijakan.ts";
import { HARI_LIBUR, TENGGAT } from "./susun-periode.ts";
import type { SkpKota } from "./susun-skp.ts";

/** As JSON holds it. */
const polos = (isi: unknown) => JSON.parse(JSON.stringify(isi));

const DITETAPKAN_LAGI = new Date("2026-06-08T03:20:00Z");
const DIAJUKAN = new Date("2026-10-12T04:05:00Z");
const TENGGAT_PERUBAHAN = tenggatPerubahan({
  diajukan: "2026-10-12",
  kebijakan: TENGGAT,
  kalender: { hariLibur: HARI_LIBUR.map((satu) => satu.tanggal), hariKerjaPerMinggu: 5 },
}).nilai;

/** One SKP that was changed in June, with its first version; and one change that waits for the rater. */
export async function sisipPerubahan(tx: Tx, kota: Kota, skp: readonly SkpKota[]): Promise<void> {
  const milik = (kunci: string) => skp.find((satu) => satu.pegawai === kota.pegawaiDari.get(kunci));
  const [melva, rosmala] = [milik("melva"), milik("kabidPaud")];
  if (melva?.status !== "DITETAPKAN" || rosmala?.status !== "DITETAPKAN") throw new Error("Kota peragaan tidak memuat SKP yang diubah.");
  await sisipVersi(tx, melva);
  await sisipTerbuka(tx, rosmala);
}

/** The words of January: one result fewer, since the assignment came in June. */
async function sisipVersi(tx: Tx, skp: SkpKota): Promise<void> {
  const kini = await readIsi(tx, skp.id);
  const lama = { ...kini, rhk: kini.rhk.slice(0, -1) };
  const alasan = "Penugasan baru dari Kepala Bidang sejak Juni, bersama dukungan yang menyertainya.";
  const beda = bedaIsi(lama, kini);
  const oleh = penetap(skp);
  await sisip(tx, "skp_versi", [
    {
      id: idDari(`versi:${skp.id}:1`),
      skp_id: skp.id,
      nomor: 1,
      isi: polos(lama),
      ditetapkan_pada: skp.ditetapkan ?? skp.dibuat,
      ditetapkan_oleh: oleh,
      diganti_pada: DITETAPKAN_LAGI,
      diganti_oleh: oleh,
      jenis_perubahan: "PENUGASAN_BARU",
      alasan,
      perubahan: polos(beda),
    },
  ]);
  await tx
    .updateTable("skp")
    .set({ ditetapkan_pada: DITETAPKAN_LAGI, versi: skp.versi + 1, diubah_pada: DITETAPKAN_LAGI })
    .where("id", "=", skp.id)
    .execute();
  const baru = skp.rhk.at(-1);
  if (baru) await tx.updateTable("rencana_hasil_kerja").set({ mulai: "2026-06-08" }).where("id", "=", baru.id).execute();
  await sisip(tx, "jejak_skp", [
    {
      id: idDari(`jejak-versi:${skp.id}`),
      skp_id: skp.id,
      pada: DITETAPKAN_LAGI,
      pegawai_id: oleh,
      tindakan: "TERAPKAN_PERUBAHAN",
      catatan: `Penugasan baru: ${alasan}`,
      perubahan: polos(beda),
    },
  ]);
}

/** A target asked to be lowered because the means did not come, handed in two days before the demo's day. */
async function sisipTerbuka(tx: Tx, skp: SkpKota): Promise<void> {
  const id = idDari(`perubahan:${skp.id}`);
  await sisip(tx, "skp", [
    {
      id,
      periode_id: null,
      mengubah_id: skp.id,
      pegawai_id: skp.pegawai.id,
      jabatan_id: skp.pegawai.jabatan.id,
      penilai_id: skp.penilai.pegawai.id,
      penilai_jabatan_id: skp.penilai.jabatan.id,
      penilai_alasan: skp.alasanPenilai,
      atasan_penilai_id: skp.atasanPenilai?.pegawai.id ?? null,
      atasan_penilai_jabatan_id: skp.atasanPenilai?.jabatan.id ?? null,
      keluarga: skp.keluarga,
      pendekatan: skp.pendekatan,
      tenggat_jawab: TENGGAT_PERUBAHAN.jawab,
      batas_penetapan: TENGGAT_PERUBAHAN.alih,
      status: "DIAJUKAN",
      versi: 3,
      jenis_perubahan: "DUKUNGAN_TIDAK_TERSEDIA",
      alasan_perubahan: "Kendaraan untuk pendampingan satuan PAUD di Medan Utara tidak jadi tersedia tahun ini.",
      diajukan_pada: DIAJUKAN,
      dibuat_pada: DIAJUKAN,
      diubah_pada: DIAJUKAN,
      diubah_oleh: skp.pegawai.id,
    },
  ]);
  const kini = await readIsi(tx, skp.id);
  for (const [urutan, rhk] of kini.rhk.entries()) {
    const { id: asalId, jenis, teks, rhkPimpinanId, rhkPimpinanTeks, penugasanDari, isTugasBelajar } = rhk;
    const rhkId = idDari(`perubahan:${asalId}`);
    const atas = { rhk_pimpinan_id: rhkPimpinanId, rhk_pimpinan_teks: rhkPimpinanId ? null : rhkPimpinanTeks };
    await sisip(tx, "rencana_hasil_kerja", [
      { id: rhkId, skp_id: id, asal_id: asalId, urutan, jenis, teks, ...atas, penugasan_dari: penugasanDari, is_tugas_belajar: isTugasBelajar },
    ]);
    await sisip(
      tx,
      "indikator",
      rhk.indikator.map((satu, nomor) => ({
        id: idDari(`perubahan:${satu.id}`),
        rhk_id: rhkId,
        asal_id: satu.id,
        urutan: nomor,
        aspek: satu.aspek,
        teks: satu.teks,
        target: urutan === 0 && nomor === 0 && satu.target ? `${satu.target}, di luar Medan Utara` : satu.target,
        target_bawah: satu.targetBawah,
        target_atas: satu.targetAtas,
        satuan: satu.satuan,
        arah: satu.arah,
        is_akumulatif: satu.isAkumulatif,
        lintasan: satu.lintasan,
        perspektif: satu.perspektif,
      })),
    );
  }
  await sisip(
    tx,
    "ekspektasi_khusus",
    skp.ekspektasi.map((satu) => ({ id: idDari(`perubahan:ekspektasi:${skp.id}:${satu.nilai}:${satu.urutan}`), skp_id: id, ...satu })),
  );
  await sisip(
    tx,
    "lampiran_skp",
    skp.lampiran.map((satu) => ({ id: idDari(`perubahan:lampiran:${skp.id}:${satu.jenis}:${satu.urutan}`), skp_id: id, ...satu })),
  );
  await sisip(
    tx,
    "jejak_skp",
    (["MULAI_PERUBAHAN", "AJUKAN"] as const).map((tindakan) => ({
      id: idDari(`perubahan:jejak:${skp.id}:${tindakan}`),
      skp_id: id,
      pada: DIAJUKAN,
      pegawai_id: skp.pegawai.id,
      tindakan,
      catatan: null,
      perubahan: [],
    })),
  );
}
