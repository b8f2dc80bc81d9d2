import type { TugasDialog } from "#features/dialog/queries.ts";
import { nomorHari, tanggalDari } from "#rules/tanggal.ts";
import { tanggalBulan } from "#web/format/tanggal.ts";
import type { FaktaDialog, Langkah } from "./langkah.ts";
import { sebut } from "./sebut.ts";
import { namaPolos } from "./nama-polos.ts";

type Susunan = {
  kode: string;
  judul: (satu: string, orang: number, jumlah: number) => string;
  alasan: (sejak: string) => string;
  tombol: string;
  menit: number;
  hari: number;
  tagar: string;
};

/** What waits in the dialogue has no day in the law: after `hari` calendar days it counts as due. `[ours]` */
const SUSUNAN: Record<TugasDialog["jenis"], Susunan> = {
  USUL: {
    kode: "JAWAB_USUL",
    judul: (satu, orang, jumlah) => (orang === 1 ? `Jawab ${jumlah === 1 ? "usul" : `${jumlah} usul`} ${satu}` : `Jawab usul ${satu}`),
    alasan: (sejak) =>
      `Menunggu sejak ${sejak}. Terima, tolak dengan alasan, atau balas dengan kata lain; yang belum dijawab saat SKP ditetapkan berakhir sendiri.`,
    tombol: "Baca usulnya",
    menit: 3,
    hari: 3,
    tagar: "#usul",
  },
  KERAGUAN: {
    kode: "JAWAB_KERAGUAN",
    judul: (satu) => `Jawab keraguan ${satu}`,
    alasan: (sejak) => `Menunggu sejak ${sejak}. Ekspektasi yang jelas lebih mudah dicapai; keraguan tidak menahan apa pun.`,
    tombol: "Baca dan jawab",
    menit: 5,
    hari: 14,
    tagar: "#paham",
  },
  JAWABAN: {
    kode: "BACA_JAWABAN_KERAGUAN",
    judul: (satu) => `Baca jawaban ${satu} atas keraguan Anda`,
    alasan: (sejak) => `Dijawab ${sejak}. Katakan apakah sekarang sudah jelas.`,
    tombol: "Baca jawabannya",
    menit: 2,
    hari: 7,
    tagar: "#paham",
  },
  PERSETUJUAN: {
    kode: "SETUJUI_DIALOG",
    judul: (satu) => `Baca catatan pertemuan dengan ${satu}`,
    alasan: (sejak) => `Sudah disetujui pihak lain ${sejak}. Setujui bila sesuai dengan yang dibicarakan, atau ubah catatannya.`,
    tombol: "Baca catatannya",
    menit: 3,
    hari: 7,
    tagar: "",
  },
};

/** What waits for a person in their dialogues: one step per kind and side, the longest waiting named first. */
export function langkahDialog(fakta: FaktaDialog, hariIni: string): Langkah[] {
  const hasil: Langkah[] = [];
  for (const pihak of ["PENILAI", "PEGAWAI"] as const)
    for (const [jenis, susun] of Object.entries(SUSUNAN) as [TugasDialog["jenis"], Susunan][]) {
      const semua = fakta.filter((satu) => satu.jenis === jenis && satu.pihak === pihak);
      const [pertama] = semua;
      if (!pertama) continue;
      const nama = [...new Set(semua.map((satu) => namaPolos(satu.lawan)))];
      hasil.push({
        kode: pihak === "PENILAI" ? susun.kode : `${susun.kode}_SAYA`,
        peran: pihak,
        jenis: "LAKUKAN",
        judul: susun.judul(
          sebut(nama),
          nama.length,
          semua.reduce((n, satu) => n + satu.jumlah, 0),
        ),
        tenggat: null,
        alasan: susun.alasan(tanggalBulan(pertama.sejak)),
        tombol: { teks: susun.tombol, ke: `/skp/${pertama.skpId}/dialog${pertama.dialogId ? `/${pertama.dialogId}` : susun.tagar}` },
        upaya: `Kira-kira ${semua.length * susun.menit} menit.`,
        bila: null,
        jalan: null,
        urut: kemudian(tanggalDari(nomorHari(pertama.sejak) + susun.hari), hariIni),
      });
    }
  return hasil;
}

const kemudian = (a: string, b: string): string => (a < b ? b : a);
