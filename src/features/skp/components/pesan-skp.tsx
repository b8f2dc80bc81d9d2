import { Isian } from "#web/ui/isian.tsx";
import { Tombol } from "#web/ui/tombol.tsx";

/** The box for a word in the dialogue; stands in a form of its own or in that of the draft. */
export function PesanSkp({ kepada, isi, galat }: { kepada: string; isi: string; galat: string | undefined }) {
  return (
    <div className="susun j2">
      <Isian jenis="panjang" name="pesan" label={`Tulis kepada ${kepada}`} rows={3} defaultValue={isi} galat={galat} />
      <div>
        <Tombol jenis="kedua" name="aksi" value="kirim-pesan">
          Kirim pesan
        </Tombol>
      </div>
    </div>
  );
}
