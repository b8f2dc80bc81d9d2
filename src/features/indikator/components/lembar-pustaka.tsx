import type { ReactNode } from "react";
import { Form } from "react-router";
import type { GalatIsian } from "#web/ui/galat-isian.ts";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Kabar } from "#web/ui/kabar.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import type { Jawaban } from "./isian-versi.tsx";

/** The sheet of a form about the library: what went wrong above, the button and the way back below. */
export function LembarPustaka({
  jawaban,
  permintaanId,
  tersembunyi = {},
  tombol,
  batal,
  children,
}: {
  jawaban: Jawaban;
  permintaanId: string;
  tersembunyi?: Record<string, string | number>;
  tombol: string;
  batal: string;
  children: (galat: GalatIsian) => ReactNode;
}) {
  const galat = galatIsian(jawaban?.masalah.errors);
  return (
    <Form method="post" className="lembar lembar-pustaka susun sempit">
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
      {children(galat)}
      <p className="sebaris">
        <Tombol penuh>{tombol}</Tombol>
        <Tombol jenis="ketiga" ke={batal}>
          Batal
        </Tombol>
      </p>
    </Form>
  );
}
