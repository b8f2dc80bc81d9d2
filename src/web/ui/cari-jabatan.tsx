import { Form } from "react-router";
import { Isian } from "#web/ui/isian.tsx";
import { Pilih } from "#web/ui/pilih.tsx";
import { Tombol } from "#web/ui/tombol.tsx";

/** A post that was found, with who holds it now. */
export type JabatanDitemukan = { id: string; nama: string; unit: string; pemegang: string | null };

/** Looks for a post by words; a form of its own that reloads the page with `?cariJabatan=`, so it works without script. */
export function CariJabatan({ label = "Cari jabatan", nilai }: { label?: string; nilai: string }) {
  return (
    <Form method="get" className="susun j3" preventScrollReset>
      <Isian name="cariJabatan" label={label} petunjuk="Nama jabatan atau unitnya, paling sedikit tiga huruf." defaultValue={nilai} type="search" />
      <p className="sebaris">
        <Tombol jenis="kedua">Cari jabatan</Tombol>
      </p>
    </Form>
  );
}

/** The posts found, as cards of the form field `jabatanId`; the only one found is chosen. */
export function PilihJabatan({ jabatan, terpilih, galat }: { jabatan: readonly JabatanDitemukan[]; terpilih: string | undefined; galat: string | undefined }) {
  return (
    <Pilih
      name="jabatanId"
      legenda="Jabatan"
      galat={galat}
      terpilih={terpilih ?? (jabatan.length === 1 ? jabatan[0]?.id : undefined) ?? ""}
      pilihan={jabatan.map(({ id, nama, unit, pemegang }) => ({
        nilai: id,
        isi: <b>{nama}</b>,
        arti: `${unit}. ${pemegang ? `Kini: ${pemegang}.` : "Kini kosong."}`,
      }))}
    />
  );
}
