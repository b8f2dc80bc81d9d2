import type { ButtonHTMLAttributes, ReactNode } from "react";
import { Link } from "react-router";

type Wujud = {
  children: ReactNode;
  /** One `utama` per form. */
  jenis?: "utama" | "kedua" | "ketiga";
  /** The gold button of the field of attention, and only there. */
  emas?: boolean;
  /** Full width on a phone. */
  penuh?: boolean;
  className?: string;
};

type SebagaiTombol = Wujud & { ke?: undefined; sibuk?: boolean } & Omit<ButtonHTMLAttributes<HTMLButtonElement>, "children">;
type SebagaiTautan = Wujud & {
  /** Where it leads; then it is a link that looks like a button. */
  ke: string;
  /** Leaves the router: for downloads and for pages it does not know. */
  muat?: boolean;
  unduh?: boolean;
};

const VARIAN = { utama: undefined, kedua: "secondary", ketiga: "tertiary" } as const;

/** A button (submits its form unless told otherwise), or with `ke` a link of the same shape. Verb and object on it. */
export function Tombol(props: SebagaiTombol | SebagaiTautan) {
  const { children, jenis = "utama", emas, penuh, className } = props;
  const wujud = {
    className: ["ds-button", penuh && "penuh", className].filter(Boolean).join(" "),
    "data-variant": VARIAN[jenis],
    "data-emas": emas ? "" : undefined,
  };
  if (props.ke !== undefined) {
    return props.muat || props.unduh ? (
      <a {...wujud} href={props.ke} download={props.unduh ? "" : undefined}>
        {children}
      </a>
    ) : (
      <Link {...wujud} to={props.ke}>
        {children}
      </Link>
    );
  }
  const { jenis: _jenis, emas: _emas, penuh: _penuh, className: _className, children: _children, ke: _ke, sibuk, ...tombol } = props;
  return (
    <button type="submit" {...tombol} {...wujud} aria-busy={sibuk || undefined}>
      {children}
    </button>
  );
}
