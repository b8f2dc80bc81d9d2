import { type Ekspektasi, EKSPEKTASI, LABEL_PREDIKAT } from "#rules/kosakata.ts";
import { KUADRAN } from "#rules/predikat-kinerja.ts";
import { BentukPredikat, WARNA_PREDIKAT } from "#web/ui/bentuk-predikat.tsx";

/** Hasil kerja upwards, perilaku kerja to the right, as the regulation draws it. */
const BARIS = EKSPEKTASI;
const LAJUR = EKSPEKTASI.toReversed();

/**
 * The quadrant. Still: the given ratings tint their row and column and fill the cell where they meet.
 * Live (`hidup`): inside a form whose radios are named `hasilKerja` and `perilakuKerja`, the filled cell follows the choice by
 * CSS alone; nothing is filled before both are chosen.
 */
export function Kuadran({ hasilKerja, perilakuKerja, hidup }: { hasilKerja?: Ekspektasi | null; perilakuKerja?: Ekspektasi | null; hidup?: boolean }) {
  return (
    <div className="susun j1">
      <p className="sumbu-y" aria-hidden="true">
        ↑ HASIL KERJA
      </p>
      <table className="kuadran" data-hidup={hidup ? "" : undefined}>
        <caption className="sr">Kuadran predikat kinerja pegawai: baris rating hasil kerja, kolom rating perilaku kerja</caption>
        <colgroup>
          <col className="k0" />
          <col span={3} />
        </colgroup>
        <tbody>
          {BARIS.map((b) => (
            <tr key={b} data-b={b}>
              <th scope="row" data-lajur={tanda(b === hasilKerja)}>
                {b}
              </th>
              {LAJUR.map((l) => {
                const predikat = KUADRAN[b][l];
                const kini = b === hasilKerja && l === perilakuKerja;
                return (
                  <td
                    key={l}
                    data-p={WARNA_PREDIKAT[predikat]}
                    data-k={l}
                    data-lajur={tanda(!kini && (b === hasilKerja || l === perilakuKerja))}
                    aria-current={kini || undefined}
                  >
                    <BentukPredikat nilai={predikat} />
                    {LABEL_PREDIKAT[predikat]}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            {LAJUR.map((l) => (
              <th key={l} scope="col" data-k={l} data-lajur={tanda(l === perilakuKerja)}>
                {l}
              </th>
            ))}
          </tr>
        </tfoot>
      </table>
      <p className="sumbu-x" aria-hidden="true">
        PERILAKU KERJA →
      </p>
    </div>
  );
}

function tanda(ya: boolean): "" | undefined {
  return ya ? "" : undefined;
}
