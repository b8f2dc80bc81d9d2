import type { JenisPegawai } from "./jenis-jabatan.ts";

/** The people who are told one by one; everybody else is made up by the generator. */
export type OrangIsi = {
  readonly nama: string;
  /** null only for someone who is not ASN. */
  readonly nip: string | null;
  readonly jenis?: JenisPegawai;
  readonly golongan?: string;
  /** First day in the post. */
  readonly mulai: string;
};

export const ORANG = {
  waliKota: { nama: "H. Baharuddin Alamsyah", nip: null, jenis: "NON_ASN", mulai: "2025-02-20" },
  zulkifli: { nama: "Ir. Zulkifli Daulay, M.Si.", nip: "196905211994031003", golongan: "IV/d", mulai: "2024-05-06" },
  meutia: { nama: "Meutia Pohan, S.E., Ak., CA.", nip: "197911082006042002", golongan: "IV/a", mulai: "2022-04-01" },
  hendra: { nama: "Hendra Ginting, S.STP., M.AP.", nip: "198402272008041001", golongan: "III/d", mulai: "2021-12-31" },
  theresia: { nama: "Theresia Octavia Sinaga, S.Kom.", nip: "199807192026212001", jenis: "PPPK", golongan: "IX", mulai: "2026-10-01" },
  yusnidar: { nama: "dr. Yusnidar Lubis, M.Kes.", nip: "197109032000032001", golongan: "IV/c", mulai: "2023-06-12" },
  budi: { nama: "dr. Budi Nasution", nip: "197604182005011002", golongan: "IV/a", mulai: "2024-01-02" },
  ratna: { nama: "Ratna Harahap, S.K.M., M.K.M.", nip: "198206152009032004", golongan: "III/d", mulai: "2022-01-03" },
  maya: { nama: "dr. Maya Simanjuntak", nip: "198610092014032001", golongan: "III/d", mulai: "2020-03-02" },
  sari: { nama: "Sari Rahmadani, A.Md.Keb.", nip: "198803122011012003", golongan: "III/c", mulai: "2021-04-01" },
  dewi: { nama: "Dewi Anggraini, A.Md.Keb.", nip: "199104252014032002", golongan: "III/b", mulai: "2022-04-01" },
  putri: { nama: "Putri Handayani, A.Md.Keb.", nip: "199612182020122004", golongan: "II/d", mulai: "2021-02-01" },
  roslina: { nama: "Roslina Tarigan, A.Md.Gz.", nip: "198909302012042001", golongan: "III/b", mulai: "2020-01-02" },
  fauzi: { nama: "Ahmad Fauzi", nip: "199305142019031005", golongan: "II/d", mulai: "2019-05-02" },
  kartini: { nama: "Kartini Sembiring, A.Md.Kep.", nip: "198707212010012006", golongan: "III/b", mulai: "2019-01-02" },
  rizky: { nama: "Rizky Pratama, A.Md.Kes.", nip: "199901112023211003", jenis: "PPPK", golongan: "VII", mulai: "2023-08-01" },
  suherman: { nama: "Suherman", nip: "197508171999031002", golongan: "II/c", mulai: "2015-01-02" },
  pengelolaDinkes: { nama: "Evi Novrida Siregar, S.AP.", nip: "198501302010012007", golongan: "III/c", mulai: "2022-01-03" },
  tugasBelajar: { nama: "Yohanes Ferdinand Purba, S.K.M.", nip: "198904042015031001", golongan: "III/c", mulai: "2021-04-01" },
  parlindungan: { nama: "Drs. Parlindungan Simbolon, M.Pd.", nip: "196912301995121001", golongan: "IV/b", mulai: "2022-09-05" },
  pengelolaDikbud: { nama: "Nurul Fadhilah Batubara, S.Psi.", nip: "198703052011012002", golongan: "III/c", mulai: "2022-01-03" },
  kabidPaud: { nama: "Dra. Hj. Rosmala Dewi Pulungan, M.Pd.", nip: "197002171996032002", golongan: "IV/a", mulai: "2023-01-09" },
  melva: { nama: "Melva Roida Hutagalung, S.Pd.", nip: "198611242010012005", golongan: "III/c", mulai: "2023-03-01" },
  kasiTapem: { nama: "Rosliana Br. Ginting, S.Sos.", nip: "197806112007012003", golongan: "III/d", mulai: "2023-10-02" },
  maruf: { nama: "Ma'ruf Hasibuan", nip: "199102062015031002", golongan: "II/d", mulai: "2020-02-03" },
} as const satisfies Record<string, OrangIsi>;

export type KunciOrang = keyof typeof ORANG;

/** Acting holders: who runs which vacant post, since when. */
export const PELAKSANA_TUGAS = [
  { orang: "parlindungan", jabatan: "KADIS-DIKBUD", mulai: "2025-11-03", dasar: "Surat Perintah Pelaksana Tugas Nomor 800.1.11/4127" },
] as const;

/** Who administers, leads or audits, and for which unit. */
export const PERAN = [
  { orang: "hendra", peran: "PENGELOLA_KINERJA", unit: "12.71", mulai: "2022-01-03" },
  { orang: "pengelolaDinkes", peran: "PENGELOLA_KINERJA", unit: "DINKES", mulai: "2022-01-03" },
  { orang: "pengelolaDikbud", peran: "PENGELOLA_KINERJA", unit: "DIKBUD", mulai: "2022-01-03" },
  { orang: "zulkifli", peran: "PIMPINAN", unit: "12.71", mulai: "2024-05-06" },
  { orang: "meutia", peran: "INSPEKTORAT", unit: "12.71", mulai: "2022-04-01" },
] as const;
