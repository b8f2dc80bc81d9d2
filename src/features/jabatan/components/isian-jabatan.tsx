import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import { ESELON, JENIS_JABATAN, JENJANG, LABEL_JENIS_JABATAN, LABEL_JENJANG } from "#rules/kosakata-pegawai.ts";
import { type Jawaban, nilaiIsian } from "#features/organisasi/components/lembar-struktur.tsx";
import type { GalatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";

type Jabatan = OutputOf<Operations, "jabatan.lihat">;
type Pilihan = OutputOf<Operations, "organisasi.pilihan">;

const YA_TIDAK = [
  { nilai: "false", teks: "Tidak" },
  { nilai: "true", teks: "Ya" },
];

/** What a post is: the same questions for a new one and for a change. */
export function IsianJabatan({ jabatan, pilihan, jawaban, galat }: { jabatan: Jabatan | null; pilihan: Pilihan; jawaban: Jawaban; galat: GalatIsian }) {
  const nilai = (nama: string, tersimpan: string | null | undefined) => ({
    name: nama,
    defaultValue: nilaiIsian(jawaban, nama, tersimpan),
    galat: galat.untuk(nama),
  });
  const atasan = pilihan.atasan.map((satu) => ({ nilai: satu.id, teks: `${satu.nama}, ${satu.unit}` }));
  const kini = jabatan?.rantai[0];
  // the superior of now may stand outside the units above
  if (jabatan?.atasanId && kini && !atasan.some((satu) => satu.nilai === jabatan.atasanId))
    atasan.unshift({ nilai: jabatan.atasanId, teks: `${kini.nama}, ${kini.unit}` });
  return (
    <>
      <Isian {...nilai("nama", jabatan?.nama)} label="Nama jabatan" maxLength={200} />
      <Isian
        {...nilai("jenis", jabatan?.jenis)}
        jenis="pilihan"
        label="Jenis"
        kosong="Pilih jenis"
        pilihan={JENIS_JABATAN.map((satu) => ({ nilai: satu, teks: LABEL_JENIS_JABATAN[satu] }))}
      />
      <Isian {...nilai("atasanId", jabatan?.atasanId)} jenis="pilihan" label="Atasan langsung" kosong="Pilih jabatan atasan" pilihan={atasan} />
      <Isian
        {...nilai("isPimpinanUnit", String(jabatan?.isPimpinanUnit ?? false))}
        jenis="pilihan"
        label="Memimpin unit ini"
        petunjuk="Kepala sekolah: jenis Fungsional dan memimpin unit."
        pilihan={YA_TIDAK}
      />
      <Isian
        {...nilai("isMandiri", String(jabatan?.isMandiri ?? false))}
        jenis="pilihan"
        label="Pimpinan unit kerja mandiri"
        petunjuk="Direncanakan dan dinilai seperti pimpinan tinggi (Lampiran Bab II.A.2, hlm. 27)."
        pilihan={YA_TIDAK}
      />
      <Isian
        {...nilai("jenjang", jabatan?.jenjang)}
        jenis="pilihan"
        label="Jenjang"
        opsional
        kosong="Tanpa jenjang"
        pilihan={JENJANG.map((satu) => ({ nilai: satu, teks: LABEL_JENJANG[satu] }))}
      />
      <Isian
        {...nilai("eselon", jabatan?.eselon)}
        jenis="pilihan"
        label="Eselon"
        opsional
        kosong="Tanpa eselon"
        pilihan={ESELON.map((satu) => ({ nilai: satu, teks: satu }))}
      />
      <Isian {...nilai("kelas", jabatan?.kelas?.toString())} label="Kelas jabatan" opsional petunjuk="1 sampai 17." inputMode="numeric" />
      <Isian {...nilai("tugas", jabatan?.tugas)} jenis="panjang" label="Tugas" opsional maxLength={4000} />
      <Isian {...nilai("fungsi", jabatan?.fungsi)} jenis="panjang" label="Fungsi" opsional maxLength={4000} />
    </>
  );
}
