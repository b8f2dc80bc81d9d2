import { JENIS_LAMPIRAN, LABEL_LAMPIRAN, LABEL_NILAI, NILAI_PERILAKU } from "#rules/kosakata.ts";
import type { JenisLampiran, NilaiPerilaku } from "#rules/kosakata.ts";
import { bedaDaftar, bedaRhk } from "./perubahan-isi.ts";
import type { Perubahan, RhkRow } from "./queries.ts";

/** What a SKP says, as it is read. */
export type IsiSkpRows = { rhk: RhkRow[]; ekspektasi: Record<NilaiPerilaku, string[]>; lampiran: Record<JenisLampiran, string[]> };

/** The lines of a draft under the ids of the lines they stand for: `asal` maps the draft's ids to those. */
export function denganAsal(rhk: readonly RhkRow[], asal: ReadonlyMap<string, string>): RhkRow[] {
  return rhk.map((one) => ({
    ...one,
    id: asal.get(one.id) ?? one.id,
    indikator: one.indikator.map((ind) => ({ ...ind, id: asal.get(ind.id) ?? ind.id })),
  }));
}

/** All that differs between two readings of a SKP, line by line, in words for people. */
export function bedaIsi(dari: IsiSkpRows, menjadi: IsiSkpRows): { bagian: string; dari: string | null; menjadi: string | null }[] {
  const perilaku = NILAI_PERILAKU.map((nilai) => ({
    bagian: `Ekspektasi khusus ${LABEL_NILAI[nilai]}`,
    dari: dari.ekspektasi[nilai],
    menjadi: menjadi.ekspektasi[nilai],
  }));
  const lampiran = JENIS_LAMPIRAN.map((jenis) => ({ bagian: LABEL_LAMPIRAN[jenis], dari: dari.lampiran[jenis], menjadi: menjadi.lampiran[jenis] }));
  return [...bedaRhk(dari.rhk, menjadi.rhk), ...bedaJenis(dari.rhk, menjadi.rhk), ...bedaDaftar([...perilaku, ...lampiran])].map(tanpaKunci);
}

/** Results that changed between utama and tambahan. */
function bedaJenis(dari: readonly RhkRow[], menjadi: readonly RhkRow[]): Perubahan[] {
  const lama = new Map(dari.map((one) => [one.id, one.jenis]));
  return menjadi.flatMap((one, index) => {
    const jenis = lama.get(one.id);
    return jenis && jenis !== one.jenis ? [{ bagian: `Prioritas RHK ${index + 1}`, dari: jenis.toLowerCase(), menjadi: one.jenis.toLowerCase() }] : [];
  });
}

const tanpaKunci = ({ bagian, dari, menjadi }: Perubahan) => ({ bagian, dari, menjadi });
