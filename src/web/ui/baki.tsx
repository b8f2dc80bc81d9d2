import type { ReactNode } from "react";

/**
 * The bar of actions at the foot of a form: live outcome, main button, second, then how the saving stands.
 * `keadaan` is announced when it changes; give it from the start (an empty string is fine) where it will change.
 */
export function Baki({ children, keadaan, tuts }: { children: ReactNode; keadaan?: ReactNode; tuts?: ReactNode }) {
  return (
    <div className="baki">
      {children}
      {keadaan !== undefined && (
        <p className="dua" role="status">
          {keadaan}
        </p>
      )}
      {tuts && <p className="kecil tuts">{tuts}</p>}
    </div>
  );
}
