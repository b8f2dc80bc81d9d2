import type { Tx } from "#platform/db/connect.ts";
import { idDari } from "./acak.ts";
import { sisip } from "./sisip.ts";
import type { SkpKota } from "./susun-skp.ts";
import { wib } from "./waktu.ts";

/** Two dialogues: Sari's of January with a doubt of this week, and one of a new colleague with a proposal that waits. */
export async function sisipDialog(tx: Tx, skp: readonly SkpKota[]): Promise<void> {
  const sari = milik(skp, "sari");
  const apoteker = milik(skp, "BARU-APOTEKER");
  await sisip(tx, "dialog_kinerja", [
    pertemuan(sari, {
      tanggal: "2026-01-15",
      jam: "13:50",
      cara: "TATAP_MUKA",
      ekspektasi: "Target ANC 80–90%, karena tahun lalu sudah 78%.\nKomplain persalinan paling banyak 6 setahun; tiap komplain dibahas bersama.",
      dukungan: "dr. Budi menambah satu tenaga administrasi mulai Februari. Bila belum datang sampai Maret, target ANC dibicarakan lagi.",
      pertanggungjawaban: "Reviu tiap dua minggu, hari Senin. Bukti dari register kohort.",
      konsekuensi: "Pelatihan SICANTIK didahulukan untuk yang datanya paling lengkap.",
    }),
    pertemuan(apoteker, {
      tanggal: "2026-10-06",
      jam: "10:30",
      cara: "DARING",
      ekspektasi: "Obat esensial selalu tersedia pada hari pelayanan. Informasi obat diberikan langsung kepada pasien atau keluarganya.",
      dukungan: "Permintaan obat dapat diajukan tiap minggu, tidak lagi tiap bulan.",
      pertanggungjawaban: "Laporan stok tiap akhir bulan dari aplikasi.",
      konsekuensi: "",
    }),
  ]);
  await sisip(tx, "dialog_persetujuan", [...disetujui(sari, "2026-01-15", "14:05", "16:20"), ...disetujui(apoteker, "2026-10-06", "11:00", "13:15")]);
  const kedaluwarsa = baris(apoteker, 1, 0);
  await sisip(tx, "usul_skp", [
    {
      id: idDari(`usul:${apoteker.id}`),
      skp_id: apoteker.id,
      kunci: `${kedaluwarsa.id}.target`,
      bagian: `Target ${kedaluwarsa.bagian}`,
      dari: kedaluwarsa.target,
      menjadi: "0,3–0,8%",
      alasan: "Dengan permintaan tiap minggu, persediaan tidak perlu menumpuk.",
      pengusul: "PENILAI",
      diusulkan_oleh: apoteker.penilai.pegawai.id,
      diusulkan_pada: wib("2026-10-12", "09:10"),
      status: "TERBUKA",
    },
  ]);
  const [tunggu, informasi] = [baris(sari, 0, 2), baris(apoteker, 0, 1)];
  await sisip(tx, "keraguan_skp", [
    keraguan(
      sari,
      tunggu,
      wib("2026-10-12", "14:25"),
      "Sejak antrean daring dibuka, waktu tunggu dihitung dari jam janji atau dari pasien datang? Selisihnya bisa sepuluh menit.",
    ),
    keraguan(apoteker, informasi, wib("2026-10-08", "08:40"), "Apakah obat yang diambilkan keluarga juga dihitung sebagai satu pasien?"),
  ]);
}

function milik(skp: readonly SkpKota[], kunci: string): SkpKota {
  const satu = skp.find(({ pegawai }) => pegawai.kunci === kunci);
  if (!satu) throw new Error(`Tidak ada SKP peragaan milik ${kunci}.`);
  return satu;
}

type Isi = {
  tanggal: string;
  jam: string;
  cara: "TATAP_MUKA" | "DARING";
  ekspektasi: string;
  dukungan: string;
  pertanggungjawaban: string;
  konsekuensi: string;
};

function pertemuan(skp: SkpKota, { jam, ...isi }: Isi) {
  const pada = wib(isi.tanggal, jam);
  const oleh = skp.penilai.pegawai.id;
  return { id: idDari(`dialog:${skp.id}`), skp_id: skp.id, ...isi, versi: 1, dibuat_oleh: oleh, dibuat_pada: pada, diubah_oleh: oleh, diubah_pada: pada };
}

function disetujui(skp: SkpKota, tanggal: string, jamPenilai: string, jamPegawai: string) {
  const dialog = { dialog_id: idDari(`dialog:${skp.id}`), versi: 1 };
  return [
    { ...dialog, pihak: "PENILAI" as const, pegawai_id: skp.penilai.pegawai.id, pada: wib(tanggal, jamPenilai) },
    { ...dialog, pihak: "PEGAWAI" as const, pegawai_id: skp.pegawai.id, pada: wib(tanggal, jamPegawai) },
  ];
}

/** One indicator by its place on the form, with the name the pages give it. */
function baris(skp: SkpKota, rhk: number, indikator: number) {
  const satu = skp.rhk[rhk]?.indikator[indikator];
  if (!satu?.target) throw new Error(`SKP peragaan ${skp.pegawai.kunci} tidak punya target itu.`);
  return { id: satu.id, target: satu.target, bagian: `RHK ${rhk + 1}, indikator ${indikator + 1}` };
}

function keraguan(skp: SkpKota, tentang: { id: string; bagian: string }, pada: string, teks: string) {
  return {
    id: idDari(`keraguan:${skp.id}`),
    skp_id: skp.id,
    kunci: `${tentang.id}.target`,
    bagian: `Target ${tentang.bagian}`,
    teks,
    dinyatakan_pada: pada,
    status: "TERBUKA" as const,
    sejak: pada,
  };
}
