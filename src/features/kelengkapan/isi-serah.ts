/** Facts of Terang a column of a hand-over file may carry, by the names `serah_kolom.isi` uses, as people call them. */
export const ISI_SERAH = {
  tahun: "Tahun",
  "pegawai.nip": "NIP pegawai",
  "pegawai.nama": "Nama pegawai",
  "pegawai.jabatan": "Jabatan pegawai",
  "pegawai.unit": "Unit pegawai",
  "penilai.nip": "NIP penilai",
  "penilai.nama": "Nama penilai",
  "penilai.jabatan": "Jabatan penilai",
  "penilai.unit": "Unit penilai",
  "penilai.golongan": "Golongan penilai",
  "penilai.status": "Status penilai, ASN atau bukan",
  "skp.mulai": "SKP berlaku mulai",
  "skp.selesai": "SKP berlaku sampai",
  "skp.pendekatan": "Pendekatan SKP",
  "rhk.pimpinan": "RHK pimpinan yang diintervensi",
  "rhk.jenis": "Jenis RHK",
  "rhk.teks": "RHK",
  "indikator.aspek": "Aspek indikator",
  "indikator.teks": "Indikator",
  "indikator.target": "Target",
} as const;
export type IsiSerah = keyof typeof ISI_SERAH;

/** Facts of a whole SKP: the only ones a file with one row a SKP can carry. */
const PER_SKP = (Object.keys(ISI_SERAH) as IsiSerah[]).filter((satu) => satu === "tahun" || /^(pegawai|penilai)\./.test(satu));

export const ISI_BERKAS: Record<"SIASN_SKP22" | "EKINERJA_SKP", readonly IsiSerah[]> = {
  SIASN_SKP22: PER_SKP,
  EKINERJA_SKP: Object.keys(ISI_SERAH) as IsiSerah[],
};
