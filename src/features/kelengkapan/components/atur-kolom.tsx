import { Form, Link } from "react-router";
import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import { KEYAKINAN, LABEL_KEYAKINAN } from "#rules/keyakinan.ts";
import type { Masalah } from "#web/formulir.ts";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { ISI_BERKAS, ISI_SERAH } from "../isi-serah.ts";

type Kolom = OutputOf<Operations, "kelengkapan.periksaSerah">["kolom"][number];
export type JawabanKolom = { masalah: Masalah; diketik: Record<string, string> } | null;

/** One column of a file that is handed over: what the other system calls it, what goes in, where it stands, on what ground. */
export function AturKolom({
  berkas,
  kolom,
  urutan,
  unitId,
  permintaanId,
  jawaban,
  pulang,
}: {
  berkas: Kolom["berkas"];
  /** Null: a new one, at the end. */
  kolom: Kolom | null;
  urutan: number;
  unitId: string;
  permintaanId: string;
  jawaban: JawabanKolom;
  pulang: string;
}) {
  const galat = galatIsian(jawaban?.masalah.errors);
  const diketik = jawaban?.diketik;
  return (
    <Form method="post" className="lembar susun sempit" aria-labelledby="judul-kolom">
      <h3 id="judul-kolom">{kolom ? `Ubah kolom ${kolom.nama}` : "Tambah kolom"}</h3>
      <p className="baca">Berlaku sejak hari ini; yang lama tersimpan, dan siapa mengubah apa tercatat.</p>
      {jawaban && (
        <RingkasanGalat galat={galat.daftar.length > 0 ? galat.daftar : [{ id: "nama", pesan: jawaban.masalah.detail }]} judul={jawaban.masalah.detail} />
      )}
      <input type="hidden" name="permintaanId" value={permintaanId} />
      <input type="hidden" name="unitId" value={unitId} />
      <input type="hidden" name="berkas" value={berkas} />
      <input type="hidden" name="semula" value={diketik?.semula ?? kolom?.nama ?? ""} />
      <Isian name="nama" label="Judul kolom" defaultValue={diketik?.nama ?? kolom?.nama} galat={galat.untuk("nama")} maxLength={100} />
      <Isian
        jenis="pilihan"
        name="isi"
        label="Diisi dengan"
        kosong="Dikosongkan"
        defaultValue={diketik?.isi ?? kolom?.isi ?? ""}
        galat={galat.untuk("isi")}
        pilihan={ISI_BERKAS[berkas].map((nilai) => ({ nilai, teks: ISI_SERAH[nilai] }))}
      />
      <Isian name="urutan" label="Urutan" inputMode="numeric" defaultValue={diketik?.urutan ?? urutan} galat={galat.untuk("urutan")} />
      <Isian
        jenis="pilihan"
        name="keyakinan"
        label="Keyakinan"
        defaultValue={diketik?.keyakinan ?? kolom?.keyakinan ?? "D"}
        galat={galat.untuk("keyakinan")}
        pilihan={KEYAKINAN.map((nilai) => ({ nilai, teks: `${nilai}: ${LABEL_KEYAKINAN[nilai]}` }))}
      />
      <Isian
        name="sumber"
        label="Sumber"
        petunjuk="Dari mana diketahui, misalnya surat atau buku panduan BKN."
        defaultValue={diketik?.sumber ?? kolom?.sumber}
        galat={galat.untuk("sumber")}
        maxLength={300}
      />
      <Isian name="catatan" label="Catatan" opsional defaultValue={diketik?.catatan ?? kolom?.catatan ?? ""} galat={galat.untuk("catatan")} maxLength={300} />
      <p className="sebaris">
        <Tombol penuh>Simpan kolom</Tombol>
        {kolom && (
          <Tombol jenis="kedua" name="hapus" value="ya">
            Hapus kolom ini
          </Tombol>
        )}
        <Link to={pulang}>Batal</Link>
      </p>
    </Form>
  );
}
