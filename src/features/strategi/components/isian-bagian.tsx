import { type CaraStrategi, KATA_CARA } from "#rules/strategi.ts";
import type { GalatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import type { DaftarStrategi, Strategi } from "./baca-strategi.tsx";
import { type Jawaban, nilaiIsian } from "./jawaban.ts";

/** Spare rows under what stands, so that shares are added without script. */
const CADANGAN = 2;

/** The shares of a strategy: what it is, what comes of it, and who carries it. An emptied row goes. */
export function IsianBagian({ isi, satu, jawaban, galat }: { isi: DaftarStrategi; satu: Strategi; jawaban: Jawaban | null; galat: GalatIsian }) {
  const cara = jawaban ? (nilaiIsian(jawaban, "cara") as CaraStrategi) : satu.cara;
  const kata = KATA_CARA[cara] ?? KATA_CARA[satu.cara];
  const diketik = jawaban?.diketik["bagian"];
  const jumlah = Math.max(satu.bagian.length + CADANGAN, Array.isArray(diketik) ? diketik.length : 0);
  return (
    <div className="susun j4">
      {Array.from({ length: jumlah }, (_, nomor) => {
        const bagian = satu.bagian[nomor];
        const isian = (nama: "sebutan" | "beban" | "hasil" | "pegawaiId") => {
          const name = `bagian.${nomor}.${nama}`;
          return { name, defaultValue: nilaiIsian(jawaban, name, bagian?.[nama] ?? ""), galat: galat.untuk(name) };
        };
        const pilihan = isi.calon.map(({ pegawaiId, nama, jabatan, tim }) => ({ nilai: pegawaiId, teks: [nama, jabatan, tim].filter(Boolean).join(", ") }));
        if (bagian?.pegawaiId && !isi.calon.some(({ pegawaiId }) => pegawaiId === bagian.pegawaiId))
          pilihan.push({ nilai: bagian.pegawaiId, teks: `${bagian.nama}, bukan anggota lagi` });
        return (
          <fieldset key={nomor} className="bagian-strategi susun j3">
            <legend>{bagian ? `Bagian ${nomor + 1}` : `Bagian ${nomor + 1} (boleh kosong)`}</legend>
            <Isian {...isian("sebutan")} label={kata.sebutan} maxLength={500} />
            {(satu.cara === "PEMBAGIAN_BEBAN" || cara === "PEMBAGIAN_BEBAN") && (
              <Isian {...isian("beban")} label="Beban" petunjuk="Angka dengan satuannya, misalnya 5 ton." maxLength={200} />
            )}
            <Isian {...isian("hasil")} jenis="panjang" rows={2} label={kata.hasil} maxLength={2000} />
            <Isian {...isian("pegawaiId")} jenis="pilihan" label="Dipikul oleh" kosong="Belum ditentukan" pilihan={pilihan} />
          </fieldset>
        );
      })}
    </div>
  );
}
