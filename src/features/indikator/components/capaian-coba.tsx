import { Form } from "react-router";
import { Dasar } from "#web/ui/dasar.tsx";
import { Isian } from "#web/ui/isian.tsx";
import { Tombol } from "#web/ui/tombol.tsx";

export type HasilCoba = { target: string; realisasi: string; nilai: string | null; alasan: string[]; galat: { target?: string; realisasi?: string } };

/** Try what a realisation would mean against a target: the same rule everywhere, its sums shown. */
export function CapaianCoba({ hasil, satuan, contoh }: { hasil: HasilCoba | null; satuan: string; contoh: string }) {
  return (
    <section className="susun j3" aria-labelledby="hitung">
      <h2 id="hitung">Coba hitung capaian</h2>
      <Form method="get" className="coba-hitung" preventScrollReset>
        <Isian name="target" label="Target" defaultValue={hasil?.target ?? contoh} galat={hasil?.galat.target} maxLength={200} />
        <Isian
          name="realisasi"
          label="Realisasi"
          petunjuk={`Satuan: ${satuan}`}
          inputMode="decimal"
          defaultValue={hasil?.realisasi}
          galat={hasil?.galat.realisasi}
          maxLength={40}
        />
        <Tombol jenis="kedua">Hitung</Tombol>
      </Form>
      {hasil && hasil.alasan.length > 0 && (
        <div className="susun j1" role="status">
          <p className="baca">
            <b>{hasil.nilai === null ? "Tidak dapat ditulis sebagai persen." : `Capaian ${hasil.nilai}%.`}</b> {hasil.alasan.join(" ")}
          </p>
          <Dasar>Cara hitung dan batas tertingginya kebijakan Terang; peraturan tidak menetapkannya.</Dasar>
        </div>
      )}
    </section>
  );
}
