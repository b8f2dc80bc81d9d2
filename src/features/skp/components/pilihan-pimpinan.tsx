import { Isian } from "#web/ui/isian.tsx";
import { PesanGalat } from "#web/ui/pesan-galat.tsx";
import type { IsianRhk } from "./isian-skp.ts";

export type RhkPimpinan = { id: string; teks: string; pemilik: string; jabatan: string };

/** Chooses the superior's result this one supports, or takes own words for it while the superior has none. */
export function PilihanPimpinan({
  nama,
  rhk,
  pilihan,
  galat,
}: {
  /** "rhk.0" */
  nama: string;
  rhk: IsianRhk;
  pilihan: readonly RhkPimpinan[];
  galat: (name: string) => string | undefined;
}) {
  const id = `${nama}.rhkPimpinanId`;
  const perOrang = Map.groupBy(pilihan, (satu) => `${satu.pemilik}, ${satu.jabatan}`);
  const hilang = rhk.rhkPimpinanId !== "" && !pilihan.some((satu) => satu.id === rhk.rhkPimpinanId);
  if (pilihan.length === 0 && !hilang)
    return (
      <Isian
        jenis="panjang"
        name={`${nama}.rhkPimpinanTeks`}
        id={id}
        label="Hasil kerja Pimpinan yang didukung"
        petunjuk="SKP Pimpinan belum diajukan, jadi belum ada daftar untuk dipilih. Tulis dengan kata sendiri dahulu."
        rows={2}
        defaultValue={rhk.rhkPimpinanTeks}
        galat={galat(id)}
        opsional
      />
    );
  return (
    <>
      <div className="isian">
        <label htmlFor={id}>Hasil kerja Pimpinan yang didukung</label>
        <PesanGalat id={`${id}-galat`}>{galat(id)}</PesanGalat>
        <select
          className="ds-input"
          id={id}
          name={id}
          defaultValue={rhk.rhkPimpinanId}
          aria-invalid={galat(id) ? true : undefined}
          aria-describedby={galat(id) ? `${id}-galat` : undefined}
        >
          <option value="">Tidak ada dalam daftar</option>
          {hilang && <option value={rhk.rhkPimpinanId}>Pilihan yang sekarang</option>}
          {[...perOrang].map(([orang, milik]) => (
            <optgroup key={orang} label={orang}>
              {milik.map((satu) => (
                <option key={satu.id} value={satu.id}>
                  {satu.teks}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <Isian
        jenis="panjang"
        name={`${nama}.rhkPimpinanTeks`}
        label="Bila tidak ada dalam daftar, tulis dengan kata sendiri"
        rows={2}
        defaultValue={rhk.rhkPimpinanTeks}
        opsional
      />
    </>
  );
}
