/** People of the demo city written by hand; everyone else is made up by the generator. All are fictitious. */
export type Tokoh = { readonly nama: string; readonly nip: string | null; readonly pangkat?: string };

export const TOKOH = {
  wali: { nama: "H. Baharuddin Alamsyah", nip: null },
  zulkifli: { nama: "Ir. Zulkifli Daulay, M.Si.", nip: "196905211994031003", pangkat: "IV/d" },
  yusnidar: { nama: "dr. Yusnidar Lubis, M.Kes.", nip: "197109032000032001", pangkat: "IV/c" },
  budi: { nama: "dr. Budi Nasution", nip: "197604182005011002", pangkat: "IV/a" },
  sari: { nama: "Sari Rahmadani, A.Md.Keb.", nip: "198803122011012003", pangkat: "III/c" },
  dewi: { nama: "Dewi Anggraini, A.Md.Keb.", nip: "199004112014022001", pangkat: "III/b" },
  putri: { nama: "Putri Handayani, A.Md.Keb.", nip: "199509232019032004", pangkat: "II/c" },
  maya: { nama: "dr. Maya Simanjuntak", nip: "198507172010012006", pangkat: "III/d" },
  roslina: { nama: "Roslina Tarigan, A.Md.Gz.", nip: "198911302013032003", pangkat: "III/a" },
  ahmad: { nama: "Ahmad Fauzi", nip: "198601252009031002", pangkat: "II/d" },
  kartini: { nama: "Kartini Sembiring, A.Md.Kep.", nip: "198704212012012002", pangkat: "III/a" },
  rizky: { nama: "Rizky Pratama, A.Md.Kes.", nip: "199603142023211005" },
  suherman: { nama: "Suherman", nip: "197908082008011007", pangkat: "II/c" },
  ratna: { nama: "Ratna Harahap, S.K.M.", nip: "198206152009032004", pangkat: "III/d" },
  hendra: { nama: "Hendra Ginting, S.Psi.", nip: "198402272008041001", pangkat: "III/d" },
  meutia: { nama: "Meutia Pohan, S.E., Ak.", nip: "197911082006042002", pangkat: "IV/a" },
  melva: { nama: "Melva Roida Hutagalung, S.Pd.", nip: "198611242010012005", pangkat: "III/c" },
  maruf: { nama: "Ma'ruf Hasibuan", nip: "199102062015031002", pangkat: "II/d" },
  theresia: { nama: "Theresia Octavia Sinaga, S.Kom.", nip: "199807192026212001" },
  parlindungan: { nama: "Drs. Parlindungan Simbolon, M.Pd.", nip: "196912301995121001", pangkat: "IV/b" },
  camatBaru: { nama: "Frans Seda Siregar, S.STP., M.AP.", nip: "198103052000121001", pangkat: "IV/a" },
  kabidPnf: { nama: "Hj. Nurhayati Batubara, S.Pd., M.Pd.", nip: "197402141999032002", pangkat: "IV/a" },
  kasubbagCamat: { nama: "Lenny Marlina Purba, S.AP.", nip: "198312092009042003", pangkat: "III/d" },
  pengelolaDinkes: { nama: "Rahmat Hidayat Sitompul, S.K.M.", nip: "198905182014031004", pangkat: "III/c" },
  pengelolaDisdik: { nama: "Wong Li Mei, S.AP.", nip: "199103272015042001", pangkat: "III/b" },
  belajar: { nama: "Anisa Zahra Nainggolan, S.Kep., Ns.", nip: "199212102018012002", pangkat: "III/a" },
} as const satisfies Record<string, Tokoh>;
export type KunciTokoh = keyof typeof TOKOH;
