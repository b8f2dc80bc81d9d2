import { Form, Link } from "react-router";
import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import { Tombol } from "#web/ui/tombol.tsx";

export type Tawaran = OutputOf<Operations, "matriks.tawaran">["tawaran"][number];

/** What leaders offer from their matrix, beside the draft it would go into: agreed with line by line, never put there. */
export function TawaranPimpinan({ tawaran, permintaanId, bolehPakai }: { tawaran: readonly Tawaran[]; permintaanId: string; bolehPakai: boolean }) {
  if (tawaran.length === 0) return null;
  return (
    <section className="lembar susun j3 sisip" aria-labelledby="tawaran">
      <h2 id="tawaran">Pimpinan menawarkan {tawaran.length === 1 ? "satu hasil kerja" : `${tawaran.length} hasil kerja`}</h2>
      <ul className="susun j3">
        {tawaran.map((satu) => (
          <li key={satu.id} className="susun j1">
            <b>{satu.teks}</b>
            <span className="dua">
              untuk “{satu.hasilPimpinan}”, dari {satu.dari}
              {satu.tim ? `, tim ${satu.tim}` : ""}
            </span>
            {bolehPakai && (
              <Form method="post" action="/matriks/tawaran">
                <input type="hidden" name="permintaanId" value={permintaanId} />
                <input type="hidden" name="hasilId" value={satu.id} />
                <input type="hidden" name="ke" value="skp" />
                <Tombol jenis="kedua" name="aksi" value="pakai">
                  Pakai<span className="sr">: {satu.teks}</span>
                </Tombol>
              </Form>
            )}
          </li>
        ))}
      </ul>
      <p className="dua">
        {bolehPakai ? "Yang belum cocok dapat ditolak dengan alasan di halaman " : "Tawaran menunggu sampai SKP Anda dapat diubah. Semuanya ada di halaman "}
        <Link to="/matriks/tawaran">hasil kerja yang ditawarkan</Link>.
      </p>
    </section>
  );
}
