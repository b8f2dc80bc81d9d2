import type { ReactNode } from "react";

/** The main part of a page. The skip link and the focus after a change of page land here. */
export function Isi({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <main id="isi" tabIndex={-1} className={className}>
      {children}
    </main>
  );
}
