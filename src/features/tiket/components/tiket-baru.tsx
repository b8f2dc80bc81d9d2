import { Form } from "react-router";
import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import type { Masalah } from "#web/formulir.ts";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Pilih } from "#web/ui/pilih.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { JENIS_TIKET, LABEL_JENIS_TIKET } from "./kata-tiket.ts";

export type Diketik = { jenis: string; uraian: string; cari: string; usulanPenilaiId: string };

/** Writes a ticket. "Cari" sends the same form back with the people found, so nothing typed is lost and no script is needed. */
export function TiketBaru({
  diketik,
  calon,
  masalah,
  permintaanId,
}: {
  diketik: Diketik;
  calon: OutputOf<Operations, "tiket.calon">["calon"] | null;
  masalah: Masalah | null;
  permintaanId: string;
}) {
  const galat = galatIsian(masalah?.errors);
  return (
    <Form method="post" action="/tiket#tiket-baru" className="lembar susun sempit" id="tiket-baru" noValidate>
      <h2>Laporkan yang keliru</h2>
      <RingkasanGalat galat={galat.daftar} />
      {masalah && galat.daftar.length === 0 && (
        <Kabar jenis="salah" tegas={masalah.detail} status>
          Tulisan Anda masih ada di bawah.
        </Kabar>
      )}
      <input type="hidden" name="permintaanId" value={permintaanId} />
      <Isian
        jenis="pilihan"
        name="jenis"
        label="Apa yang keliru"
        kosong="Pilih"
        pilihan={JENIS_TIKET.map((nilai) => ({ nilai, teks: LABEL_JENIS_TIKET[nilai] }))}
        defaultValue={diketik.jenis}
        galat={galat.untuk("jenis")}
      />
      <Isian
        jenis="panjang"
        name="uraian"
        label="Uraian"
        petunjuk="Apa yang keliru, seharusnya bagaimana, dan sejak kapan."
        defaultValue={diketik.uraian}
        galat={galat.untuk("uraian")}
        maxLength={2000}
      />
      <Isian
        name="cari"
        label="Siapa seharusnya penilai Anda"
        opsional
        petunjuk="Nama atau NIP, sedikitnya tiga huruf, lalu tekan Cari orang."
        defaultValue={diketik.cari}
      />
      <p>
        <Tombol jenis="kedua" name="aksi" value="cari">
          Cari orang
        </Tombol>
      </p>
      {calon &&
        (calon.length > 0 ? (
          <Pilih
            name="usulanPenilaiId"
            legenda="Pilih orangnya"
            galat={galat.untuk("usulanPenilaiId")}
            terpilih={diketik.usulanPenilaiId}
            pilihan={calon.map((satu) => ({ nilai: satu.id, isi: <b>{satu.nama}</b>, arti: `${satu.jabatan}, ${satu.unit}` }))}
          />
        ) : (
          <Kabar jenis="ingat" tegas="Tidak ada yang cocok di perangkat daerah Anda." status>
            Periksa ejaannya, atau kirim tanpa usulan dan sebut namanya dalam uraian.
          </Kabar>
        ))}
      <p className="dua">Dijawab pengelola paling lambat lima hari kerja. SKP tetap dapat disusun dengan penilai yang tercatat.</p>
      <p>
        <Tombol penuh name="aksi" value="kirim">
          Kirim laporan
        </Tombol>
      </p>
    </Form>
  );
}
