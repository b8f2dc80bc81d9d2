import type { ReactNode } from "react";
import { satuTitik } from "#web/format/titik.ts";

/** A note: one bold clause, one sentence. Gold to remember, red only for what stops something, green for what is done. */
export function Kabar({
  jenis = "biasa",
  tegas,
  children,
  status,
}: {
  jenis?: "biasa" | "ingat" | "salah" | "beres";
  tegas?: ReactNode;
  children?: ReactNode;
  /** Announced by screen readers when it appears. */
  status?: boolean;
}) {
  return (
    <div className="kabar" data-jenis={jenis === "biasa" ? undefined : jenis} role={status ? "status" : undefined}>
      <p>
        {tegas && <b>{typeof tegas === "string" ? satuTitik(tegas) : tegas}</b>}
        {tegas && children ? " " : null}
        {children}
      </p>
    </div>
  );
}
