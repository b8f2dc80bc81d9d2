import { Form, Link } from "react-router";
import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import { LABEL_JENIS_PEGAWAI } from "#rules/kosakata-pegawai.ts";
import { Buka } from "#web/ui/buka.tsx";
import { Tombol } from "#web/ui/tombol.tsx";

export type TemplatDitawarkan = OutputOf<Operations, "templatSkp.pilihan">["templat"][number];

type Sembunyi = Readonly<Record<string, string | number>>;

/** Templates to begin with: those of the post open, the others of the unit behind a line. Each one press. */
export function TawaranTemplat({ templat, tombol, sembunyi }: { templat: readonly TemplatDitawarkan[]; tombol: string; sembunyi: Sembunyi }) {
  if (templat.length === 0) return null;
  const cocok = templat.filter(({ cocokJabatan }) => cocokJabatan);
  const lain = templat.filter(({ cocokJabatan }) => !cocokJabatan);
  return (
    <section className="susun j3" aria-labelledby="dari-templat">
      <h2 id="dari-templat">{cocok.length > 0 ? "Mulai dari templat jabatan Anda" : "Mulai dari templat unit Anda"}</h2>
      <p className="dua baca">Isinya usul, bukan ketetapan. Sesuaikan kata dan targetnya dengan pekerjaan Anda sebelum diajukan.</p>
      {cocok.map((satu) => (
        <Kartu key={satu.id} satu={satu} tombol={tombol} sembunyi={sembunyi} />
      ))}
      {lain.length > 0 && (
        <Buka judul={cocok.length > 0 ? "Templat lain di unit Anda" : "Pilih templat"} catatan={`${lain.length} templat`}>
          {lain.map((satu) => (
            <Kartu key={satu.id} satu={satu} tombol={tombol} sembunyi={sembunyi} />
          ))}
        </Buka>
      )}
    </section>
  );
}

function Kartu({ satu, tombol, sembunyi }: { satu: TemplatDitawarkan; tombol: string; sembunyi: Sembunyi }) {
  return (
    <Form method="post" className="lembar susun j2 sempit">
      {Object.entries(sembunyi).map(([nama, nilai]) => (
        <input key={nama} type="hidden" name={nama} value={nilai} />
      ))}
      <input type="hidden" name="aksi" value="templat" />
      <input type="hidden" name="templatId" value={satu.id} />
      <h3>
        <Link to={`/templat/${satu.id}`}>{satu.nama}</Link>
      </h3>
      <p className="dua">
        {satu.jumlahRhk} hasil kerja, {satu.jumlahIndikator} indikator, dari {satu.unit}
        {satu.jenisPegawai ? `, untuk ${LABEL_JENIS_PEGAWAI[satu.jenisPegawai]}` : ""}
      </p>
      <p className="sebaris">
        <Tombol jenis="kedua" penuh>
          {tombol}
          <span className="sr">: {satu.nama}</span>
        </Tombol>
      </p>
    </Form>
  );
}
