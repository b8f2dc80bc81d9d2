import type { ReactNode } from "react";

/** The pasal or page a sentence stands on. The sign § is drawn before it. */
export function Dasar({ children }: { children: ReactNode }) {
  return <p className="dasar">{children}</p>;
}
