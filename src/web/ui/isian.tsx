import type { ComponentPropsWithRef, ReactNode } from "react";
import { PesanGalat } from "#web/ui/pesan-galat.tsx";

type Dasar = {
  /** Also the id, unless one is given: the error summary links to it. */
  name: string;
  label: ReactNode;
  /** The label is there for those who listen; others read it in a column head. */
  labelTersembunyi?: boolean;
  /** What helps to fill it in, between label and control. */
  petunjuk?: ReactNode;
  /** What stops the form here; the typed text stays. */
  galat?: string | undefined;
  /** Adds "(boleh kosong)" to the label. */
  opsional?: boolean;
  /** The unit after the control. */
  satuan?: string;
  /** Anything that stands beside the control, such as a rating sign. */
  sesudah?: ReactNode;
};

type Teks = Dasar & { jenis?: "teks" } & Omit<ComponentPropsWithRef<"input">, keyof Dasar> & { angka?: boolean };
type Panjang = Dasar & { jenis: "panjang" } & Omit<ComponentPropsWithRef<"textarea">, keyof Dasar>;
type Pilihan = Dasar & {
  jenis: "pilihan";
  pilihan: readonly { nilai: string; teks: string }[];
  /** The words of the empty first choice; without it the first choice is the first of the list. */
  kosong?: string;
} & Omit<ComponentPropsWithRef<"select">, keyof Dasar | "children">;

/** One question of a form: label, hint, error, then the control, tied together for screen readers. */
export function Isian(props: Teks | Panjang | Pilihan) {
  const { name, label, labelTersembunyi, petunjuk, galat, opsional, satuan, sesudah, ...kendali } = props;
  const id = kendali.id ?? name;
  const uraian = [galat && `${id}-galat`, petunjuk && `${id}-petunjuk`, sesudah && `${id}-sesudah`].filter(Boolean).join(" ");
  const bersama = {
    id,
    name,
    "aria-invalid": galat ? (true as const) : undefined,
    "aria-describedby": uraian || undefined,
  };
  const isi = <Kendali kendali={kendali} bersama={bersama} />;
  return (
    <div className="isian">
      <label htmlFor={id} className={labelTersembunyi ? "sr" : undefined}>
        {label}
        {opsional && <span className="dua opsional"> (boleh kosong)</span>}
      </label>
      {petunjuk && (
        <p className="dua" id={`${id}-petunjuk`}>
          {petunjuk}
        </p>
      )}
      <PesanGalat id={`${id}-galat`}>{galat}</PesanGalat>
      {satuan || sesudah ? (
        <div className="satuan">
          {isi}
          {satuan && (
            <span className={"angka" in kendali && kendali.angka ? "angka" : undefined} aria-hidden="true">
              {satuan}
            </span>
          )}
          {sesudah && <span id={`${id}-sesudah`}>{sesudah}</span>}
        </div>
      ) : (
        isi
      )}
    </div>
  );
}

type Bersama = { id: string; name: string; "aria-invalid": true | undefined; "aria-describedby": string | undefined };
type Sisa<P> = P extends unknown ? Omit<P, keyof Dasar> : never;

function Kendali({ kendali, bersama }: { kendali: Sisa<Teks | Panjang | Pilihan>; bersama: Bersama }) {
  if (kendali.jenis === "panjang") {
    const { jenis: _jenis, className, ...sisa } = kendali;
    return <textarea rows={3} {...sisa} {...bersama} className={kelas(className)} />;
  }
  if (kendali.jenis === "pilihan") {
    const { jenis: _jenis, pilihan, kosong, className, ...sisa } = kendali;
    return (
      <select {...sisa} {...bersama} className={kelas(className)}>
        {kosong !== undefined && <option value="">{kosong}</option>}
        {pilihan.map(({ nilai, teks }) => (
          <option key={nilai} value={nilai}>
            {teks}
          </option>
        ))}
      </select>
    );
  }
  const { jenis: _jenis, angka, className, ...sisa } = kendali;
  const sebagaiAngka = angka ? { inputMode: "decimal" as const, autoComplete: "off", size: 8, "data-angka": "" } : {};
  return <input type="text" {...sebagaiAngka} {...sisa} {...bersama} className={kelas(className)} />;
}

function kelas(tambahan: string | undefined): string {
  return tambahan ? `ds-input ${tambahan}` : "ds-input";
}
