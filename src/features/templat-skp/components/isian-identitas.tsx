import { JENIS_PEGAWAI, LABEL_JENIS_PEGAWAI } from "#rules/kosakata-pegawai.ts";
import { Isian } from "#web/ui/isian.tsx";

/** What a template is called and whom it serves. */
export function IsianIdentitas({
  isi,
  galat,
}: {
  isi: { nama: string; namaJabatan: string; jenisPegawai: string };
  galat: (nama: string) => string | undefined;
}) {
  return (
    <>
      <Isian name="nama" label="Nama templat" petunjuk="Misalnya Guru kelas SD." defaultValue={isi.nama} galat={galat("nama")} maxLength={200} />
      <Isian
        name="namaJabatan"
        label="Untuk nama jabatan"
        petunjuk="Seperti tercatat dalam struktur, misalnya Guru Ahli Pertama. Pegawai dengan jabatan ini ditawari lebih dahulu."
        defaultValue={isi.namaJabatan}
        galat={galat("namaJabatan")}
        maxLength={200}
      />
      <Isian
        jenis="pilihan"
        name="jenisPegawai"
        label="Jenis pegawai"
        kosong="Semua jenis pegawai"
        pilihan={JENIS_PEGAWAI.filter((nilai) => nilai !== "NON_ASN").map((nilai) => ({ nilai, teks: LABEL_JENIS_PEGAWAI[nilai] }))}
        defaultValue={isi.jenisPegawai}
        galat={galat("jenisPegawai")}
      />
    </>
  );
}
