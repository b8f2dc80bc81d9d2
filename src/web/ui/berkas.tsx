import { type ReactNode, useState } from "react";
import { ukuranBerkas } from "#web/format/angka.ts";
import { useHidup } from "#web/luring/hidup.ts";
import { PesanGalat } from "#web/ui/pesan-galat.tsx";

/**
 * Chooses files. Without script it is the browser's own control in the browser's own words; with script the words are ours and
 * the chosen names and sizes stand beside the button. A file over the limit is told at once; the server decides again.
 */
export function Berkas({
  name,
  label,
  petunjuk,
  galat,
  accept,
  kamera,
  banyak,
  wajib,
  batas = 5 * 1024 * 1024,
}: {
  name: string;
  label: ReactNode;
  petunjuk?: ReactNode;
  galat?: string | undefined;
  accept?: string;
  /** Opens the camera on a phone. */
  kamera?: boolean;
  banyak?: boolean;
  wajib?: boolean;
  /** Largest size of one file in bytes. */
  batas?: number;
}) {
  const hidup = useHidup();
  const [dipilih, setDipilih] = useState<readonly { nama: string; ukuran: number }[]>([]);
  const besar = dipilih.find((b) => b.ukuran > batas);
  const pesan = besar
    ? `${besar.nama} berukuran ${ukuranBerkas(besar.ukuran)}. Perkecil menjadi paling besar ${ukuranBerkas(batas)}.`
    : dipilih.length === 0
      ? galat
      : undefined;
  const uraian = [pesan && `${name}-galat`, petunjuk && `${name}-petunjuk`].filter(Boolean).join(" ");
  return (
    <div className="isian">
      <label htmlFor={name}>{label}</label>
      {petunjuk && (
        <p className="dua" id={`${name}-petunjuk`}>
          {petunjuk}
        </p>
      )}
      <PesanGalat id={`${name}-galat`}>{pesan}</PesanGalat>
      <div className="berkas" data-hidup={hidup ? "" : undefined}>
        <input
          type="file"
          id={name}
          name={name}
          accept={accept}
          capture={kamera ? "environment" : undefined}
          multiple={banyak}
          required={wajib}
          aria-invalid={pesan ? true : undefined}
          aria-describedby={uraian || undefined}
          onChange={(e) => setDipilih([...(e.currentTarget.files ?? [])].map((f) => ({ nama: f.name, ukuran: f.size })))}
        />
        {hidup && (
          <>
            <span className="berkas-tombol" aria-hidden="true">
              {kamera ? "Ambil foto atau pilih berkas" : "Pilih berkas"}
            </span>
            <span className="dua" aria-hidden="true">
              {dipilih.length === 0 ? "Belum ada berkas dipilih" : dipilih.map((b) => `${b.nama}, ${ukuranBerkas(b.ukuran)}`).join("; ")}
            </span>
          </>
        )}
      </div>
    </div>
  );
}
