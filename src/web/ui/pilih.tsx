import type { ChangeEventHandler, ReactNode } from "react";
import { PesanGalat } from "#web/ui/pesan-galat.tsx";

export type PilihanKartu = {
  nilai: string;
  /** The word of the choice, often a rating sign. */
  isi: ReactNode;
  /** What the choice means, in a sentence. */
  arti?: ReactNode;
};

/**
 * Choices as cards: control, word, meaning. One choice unless `banyak`. Nothing is chosen beforehand unless `terpilih` says
 * what the person chose earlier.
 */
export function Pilih({
  name,
  legenda,
  legendaBesar,
  petunjuk,
  galat,
  pilihan,
  terpilih,
  banyak,
  lajur,
  wajib,
  onChange,
}: {
  name: string;
  legenda: ReactNode;
  /** The question is a section of its own. */
  legendaBesar?: boolean;
  petunjuk?: ReactNode;
  galat?: string | undefined;
  pilihan: readonly PilihanKartu[];
  /** What was chosen earlier: one value, or several with `banyak`. */
  terpilih?: string | readonly string[] | null | undefined;
  banyak?: boolean;
  /** Cards side by side: two, or four that become two on a phone. */
  lajur?: 2 | 4;
  wajib?: boolean;
  onChange?: ChangeEventHandler<HTMLInputElement>;
}) {
  const dipilih = typeof terpilih === "string" ? [terpilih] : (terpilih ?? []);
  const uraian = [galat && `${name}-galat`, petunjuk && `${name}-petunjuk`].filter(Boolean).join(" ");
  return (
    <fieldset className="isian" aria-describedby={uraian || undefined}>
      <legend className={legendaBesar ? "besar" : undefined}>{legenda}</legend>
      {petunjuk && (
        <p className="dua" id={`${name}-petunjuk`}>
          {petunjuk}
        </p>
      )}
      <PesanGalat id={`${name}-galat`}>{galat}</PesanGalat>
      <div className={lajur ? `pilih lajur-${lajur}` : "pilih"}>
        {pilihan.map(({ nilai, isi, arti }, nomor) => (
          <label key={nilai}>
            <input
              // the error summary leads to the first card
              id={nomor === 0 ? name : undefined}
              type={banyak ? "checkbox" : "radio"}
              name={name}
              value={nilai}
              defaultChecked={dipilih.includes(nilai)}
              required={wajib && !banyak}
              aria-invalid={galat ? true : undefined}
              onChange={onChange}
            />
            <span>
              {isi}
              {arti && <span className="dua blok">{arti}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
