import { Form, Link } from "react-router";
import type { SkpResponse } from "#features/skp/schemas.ts";
import { DASAR_PERUBAHAN, LABEL_PERUBAHAN } from "#rules/kosakata.ts";
import { Buka } from "#web/ui/buka.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { DaftarBeda } from "./daftar-beda.tsx";

/** Above a draft of a change: why there is one, what differs so far, and the way out. */
export function KeadaanPerubahan({ skp, permintaanId }: { skp: SkpResponse; permintaanId: string }) {
  const { perubahan, boleh } = skp;
  if (!perubahan) return null;
  const jumlah = perubahan.beda.length;
  return (
    <section className="sisip susun j3" aria-labelledby="perubahan">
      <h2 id="perubahan">Mengapa diubah</h2>
      <p>
        <b>{LABEL_PERUBAHAN[perubahan.jenis]}.</b> {perubahan.alasan} <span className="dua">({DASAR_PERUBAHAN[perubahan.jenis]})</span>
      </p>
      <p className="dua">
        <Link to={`/skp/${perubahan.skpId}`}>SKP yang ditetapkan</Link> tetap berlaku sampai perubahan ini ditetapkan.
      </p>
      <Buka judul={jumlah === 0 ? "Belum ada yang berubah" : `${jumlah} hal berubah`} terbuka={boleh.tetapkan}>
        {jumlah === 0 ? (
          <p className="dua">Ubah target, kata-kata, atau hasil kerja di bawah; bedanya tampil di sini.</p>
        ) : (
          <DaftarBeda beda={perubahan.beda} />
        )}
      </Buka>
      {boleh.batalkanPerubahan && (
        <Buka judul="Batalkan perubahan ini">
          <Form method="post" action={`/skp/${skp.id}/perubahan`} className="susun j3">
            <input type="hidden" name="permintaanId" value={permintaanId} />
            <input type="hidden" name="aksi" value="batal" />
            <p className="dua">Yang sudah ditulis dalam perubahan ini dibuang, kecuali jejaknya. SKP yang ditetapkan tidak berubah.</p>
            <p>
              <Tombol jenis="kedua">Ya, batalkan perubahan</Tombol>
            </p>
          </Form>
        </Buka>
      )}
    </section>
  );
}
