import type { ReactNode } from "react";
import { Form } from "react-router";
import type { Isi, Masalah } from "#web/formulir.ts";
import { galatIsian, type GalatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { Tombol } from "#web/ui/tombol.tsx";

/** What a refused form gives back: the refusal and what was typed. */
export type Jawaban = { masalah: Masalah; diketik: { [nama: string]: Isi } } | null;

/** What somebody typed, or what is stored. */
export function nilaiIsian(jawaban: Jawaban, nama: string, tersimpan: string | null | undefined): string {
  const diketik = jawaban?.diketik[nama];
  if (jawaban) return typeof diketik === "string" ? diketik : "";
  return tersimpan ?? "";
}

/** The sheet of every change to structure: from which day, on which letter, and what only this change asks. */
export function LembarStruktur({
  jawaban,
  permintaanId,
  tersembunyi,
  hari,
  hariIni,
  tombol,
  batal,
  children,
}: {
  jawaban: Jawaban;
  permintaanId: string;
  tersembunyi: Record<string, string | number>;
  /** The field of the day, and the words above it. */
  hari: { nama: "pada" | "mulai"; label: string; petunjuk?: string };
  hariIni: string;
  tombol: string;
  batal: string;
  children?: (galat: GalatIsian) => ReactNode;
}) {
  const galat = galatIsian(jawaban?.masalah.errors);
  return (
    <Form method="post" className="lembar susun sempit">
      <RingkasanGalat galat={galat.daftar} />
      {jawaban && galat.daftar.length === 0 && (
        <Kabar jenis="salah" tegas={jawaban.masalah.detail} status>
          {jawaban.masalah.code === "DATA_SUDAH_BERUBAH" && "Buka halaman ini lagi untuk memulai dari keadaan terbaru."}
        </Kabar>
      )}
      <input type="hidden" name="permintaanId" value={permintaanId} />
      {Object.entries(tersembunyi).map(([nama, nilai]) => (
        <input key={nama} type="hidden" name={nama} value={nilai} />
      ))}
      {children?.(galat)}
      <Isian
        name={hari.nama}
        label={hari.label}
        petunjuk={hari.petunjuk ?? "Hari ini atau hari yang sudah lewat. Keadaan sebelum hari itu tetap tersimpan."}
        type="date"
        max={hariIni}
        defaultValue={nilaiIsian(jawaban, hari.nama, hariIni)}
        galat={galat.untuk(hari.nama)}
      />
      <Isian
        name="dasar"
        label="Dasar"
        opsional
        petunjuk="Nomor surat atau peraturan."
        maxLength={500}
        defaultValue={nilaiIsian(jawaban, "dasar", "")}
        galat={galat.untuk("dasar")}
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
