import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import { tanggalTahun } from "#web/format/tanggal.ts";
import { Tombol } from "#web/ui/tombol.tsx";

export type Dokumen = OutputOf<Operations, "dokumen.daftar">["dokumen"][number];

/** The official documents of this SKP by the name of their form; made on the spot when none has been made yet. */
export function DokumenSkp({ dokumen }: { dokumen: readonly Dokumen[] }) {
  const dipakai = dokumen.filter((satu) => satu.digantikanPada === null);
  // the plan itself first, then what was found of it
  const berlaku = [...dipakai.filter((satu) => satu.evaluasiId === null), ...dipakai.filter((satu) => satu.evaluasiId !== null)];
  if (berlaku.length === 0)
    return (
      <div className="susun j2">
        <p className="dua">Dokumen resminya belum dibuat. Membuatnya beberapa detik saja.</p>
        <div>
          <Tombol jenis="kedua" name="aksi" value="siapkan-dokumen">
            Siapkan dokumen
          </Tombol>
        </div>
      </div>
    );
  return (
    <ul className="susun j3">
      {berlaku.map((satu) => (
        <li key={satu.id}>
          <a href={`/api/v1/dokumen/${satu.id}/pdf`}>
            Unduh {satu.judul}
            {satu.triwulan ? `, Triwulan ${satu.triwulan}` : ""}
          </a>
          <p className="dua">
            Formulir {satu.form}, PDF, diterbitkan {tanggalTahun(satu.dibuatPada)}
          </p>
        </li>
      ))}
    </ul>
  );
}
