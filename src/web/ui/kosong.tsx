import type { ReactNode } from "react";

/** Nothing here yet: why, and how it fills. Nobody's fault. */
export function Kosong({ judul, children, aksi }: { judul: ReactNode; children?: ReactNode; aksi?: ReactNode }) {
  return (
    <div className="kosong susun j3">
      <p className="kosong-judul">{judul}</p>
      {children && <p className="baca">{children}</p>}
      {aksi && <div className="sebaris">{aksi}</div>}
    </div>
  );
}
