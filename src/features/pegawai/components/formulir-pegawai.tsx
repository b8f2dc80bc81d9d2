import type { ReactNode } from "react";
import { Form } from "react-router";
import { JENIS_PEGAWAI, LABEL_JENIS_PEGAWAI } from "#rules/kosakata-pegawai.ts";
import type { Isi, Masalah } from "#web/formulir.ts";
import { Fakta } from "#web/ui/fakta.tsx";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { Tombol } from "#web/ui/tombol.tsx";

export type Ketikan = { [nama: string]: string };

/** What was typed, as far as it is text. */
export function ketikan(isi: { [nama: string]: Isi }): Ketikan {
  return Object.fromEntries(Object.entries(isi).flatMap(([nama, nilai]) => (typeof nilai === "string" ? [[nama, nilai]] : [])));
}

const NAMA_ISIAN = [
  ["nama", "Nama"],
  ["jenis", "Jenis pegawai"],
  ["nip", "NIP atau NI PPPK"],
  ["pangkatGolRuang", "Pangkat"],
  ["surel", "Surel"],
] as const;

/** Name, number, kind, rank and e-mail of one person; `children` are the fields only a new person has. */
export function FormulirPegawai({
  isi,
  masalah,
  permintaanId,
  versi,
  tombol,
  batal,
  tersimpan,
  children,
}: {
  isi: Ketikan;
  masalah: Masalah | null;
  permintaanId: string;
  versi?: number;
  tombol: string;
  batal: string;
  /** What is stored now, to compare with when somebody else was faster. */
  tersimpan?: Ketikan;
  children?: (galat: (nama: string) => string | undefined) => ReactNode;
}) {
  const galat = galatIsian(masalah?.errors);
  return (
    <Form method="post" className="lembar susun sempit">
      <RingkasanGalat galat={galat.daftar} />
      {masalah && galat.daftar.length === 0 && (
        <Kabar jenis="salah" tegas={masalah.detail} status>
          {masalah.code === "DATA_SUDAH_BERUBAH" && "Yang Anda tulis masih ada di bawah. Bandingkan, lalu kirim lagi untuk memakai tulisan Anda."}
        </Kabar>
      )}
      {masalah?.code === "DATA_SUDAH_BERUBAH" && tersimpan && (
        <section className="susun j3" aria-labelledby="tersimpan">
          <h2 id="tersimpan">Yang tersimpan sekarang</h2>
          <Fakta
            isi={NAMA_ISIAN.flatMap(([kunci, nama]) =>
              tersimpan[kunci] === isi[kunci]
                ? []
                : [
                    [
                      nama,
                      kunci === "jenis" ? LABEL_JENIS_PEGAWAI[tersimpan.jenis as keyof typeof LABEL_JENIS_PEGAWAI] : tersimpan[kunci] || "kosong",
                    ] as const,
                  ],
            )}
          />
        </section>
      )}
      <input type="hidden" name="permintaanId" value={permintaanId} />
      {versi !== undefined && <input type="hidden" name="versi" value={versi} />}
      <Isian name="nama" label="Nama lengkap dengan gelar" defaultValue={isi.nama ?? ""} galat={galat.untuk("nama")} maxLength={200} autoComplete="off" />
      <Isian
        jenis="pilihan"
        name="jenis"
        label="Jenis pegawai"
        kosong="Pilih"
        defaultValue={isi.jenis ?? ""}
        galat={galat.untuk("jenis")}
        pilihan={JENIS_PEGAWAI.map((nilai) => ({ nilai, teks: LABEL_JENIS_PEGAWAI[nilai] }))}
      />
      <Isian
        name="nip"
        label="NIP atau NI PPPK"
        petunjuk="18 angka, boleh dengan spasi. Kosong hanya untuk yang bukan ASN."
        defaultValue={isi.nip ?? ""}
        galat={galat.untuk("nip")}
        inputMode="numeric"
        autoComplete="off"
      />
      <Isian
        name="pangkatGolRuang"
        label="Pangkat dan golongan ruang"
        opsional
        defaultValue={isi.pangkatGolRuang ?? ""}
        galat={galat.untuk("pangkatGolRuang")}
      />
      <Isian name="surel" label="Surel" opsional defaultValue={isi.surel ?? ""} galat={galat.untuk("surel")} inputMode="email" autoComplete="off" />
      {children?.((nama) => galat.untuk(nama))}
      <Isian
        name="dasar"
        label="Dasar"
        opsional
        petunjuk="Nomor surat keputusan atau alasan perubahan."
        defaultValue={isi.dasar ?? ""}
        galat={galat.untuk("dasar")}
        maxLength={500}
      />
      <p className="sebaris">
        <Tombol penuh>{tombol}</Tombol>
        <Tombol jenis="ketiga" ke={batal}>
          Batal
        </Tombol>
      </p>
    </Form>
  );
}
