import type { ReactNode } from "react";

/** What stood there and what stands there now; told in words to those who listen. */
export function Perubahan({ dari, menjadi }: { dari: ReactNode; menjadi: ReactNode }) {
  return (
    <>
      {dari !== null && dari !== "" && (
        <del>
          <span className="sr">semula </span>
          {dari}
        </del>
      )}{" "}
      {menjadi !== null && menjadi !== "" && (
        <ins>
          <span className="sr">menjadi </span>
          {menjadi}
        </ins>
      )}
    </>
  );
}
