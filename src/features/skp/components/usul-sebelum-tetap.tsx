import { Link } from "react-router";
import { Kabar } from "#web/ui/kabar.tsx";
import type { DataSkp } from "./tindakan.ts";

/** Before the press: what is still being talked about ends when the SKP is set. */
export function UsulSebelumTetap({ data: { skp, usulTerbuka } }: { data: DataSkp }) {
  const jumlah = usulTerbuka.length;
  return (
    <div className="sisip">
      <Kabar jenis="ingat" tegas={`${jumlah} usul belum dijawab: ${usulTerbuka.join("; ")}.`}>
        Bila SKP ditetapkan atau dikembalikan sekarang, usul itu berakhir sendiri. <Link to={`/skp/${skp.id}/dialog#usul`}>Lihat usulnya</Link>
      </Kabar>
    </div>
  );
}
