import type { ReactNode } from "react";

/** What stops the form at one question. Nothing is drawn without words. */
export function PesanGalat({ id, children }: { id: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <p className="galat" id={id}>
      {children}
    </p>
  );
}
