import { lazy, type ReactNode, Suspense } from "react";
import { Form, useNavigation } from "react-router";
import { nanti } from "#web/nanti.ts";
import { Baki } from "#web/ui/baki.tsx";
import { type GalatIsian, galatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { useKunciFormulir } from "#web/ui/kunci-formulir.ts";
import { Tombol } from "#web/ui/tombol.tsx";
import { BacaHasilKerja } from "./baca-skp.tsx";
import { idIsian, isianDariSkp } from "./isian-skp.ts";
import { JejakSkp } from "./jejak-skp.tsx";
import { LampiranSkp } from "./lampiran-skp.tsx";
import { PerilakuSkp } from "./perilaku-editor.tsx";
import { PesanSkp } from "./pesan-skp.tsx";
import type { DataSkp, HasilTindakan } from "./tindakan.ts";

/** Only after a refusal that left writing behind. */
const Penolakan = lazy(() => nanti(() => import("./penolakan-skp.tsx")).then((isi) => ({ default: isi.Penolakan })));

/** Only where proposals are open. */
const UsulSebelumTetap = lazy(() => nanti(() => import("./usul-sebelum-tetap.tsx")).then((isi) => ({ default: isi.UsulSebelumTetap })));
/** Only once the SKP is set. */
const DokumenSkp = lazy(() => nanti(() => import("./dokumen-skp.tsx")).then((isi) => ({ default: isi.DokumenSkp })));

/** The SKP as it is read. Who may set it finds the two answers at the foot, and may add expectations before. */
export function PembacaSkp({ data, hasil }: { data: DataSkp; hasil: HasilTindakan | null }) {
  const { skp, saya, sekarang } = data;
  const isian = isianDariSkp(skp);
  const galat = galatIsian(hasil?.masalah.errors.map(({ path, message }) => ({ path: idIsian(path), message })));
  const kepada = skp.pegawai.id === saya ? skp.penilai.nama : skp.pegawai.nama;
  return (
    <>
      {hasil && (
        <Suspense fallback={null}>
          <Penolakan hasil={hasil} galat={galat} data={data} />
        </Suspense>
      )}
      <div className="kolom">
        <div className="susun j7">
          <section className="susun j3" aria-labelledby="hk">
            <h2 id="hk">Hasil kerja</h2>
            <BacaHasilKerja skp={skp} />
          </section>
          <section className="susun j3" aria-labelledby="pk">
            <h2 id="pk">Perilaku kerja, BerAKHLAK</h2>
            {skp.boleh.ubahEkspektasi ? <AturEkspektasi data={data} hasil={hasil} galat={galat} /> : <PerilakuSkp ekspektasi={isian.ekspektasi} />}
          </section>
          <section className="susun j3" aria-labelledby="lp">
            <h2 id="lp">Lampiran SKP</h2>
            <LampiranSkp lampiran={isian.lampiran} />
          </section>
          {skp.boleh.kembalikan && <Kembalikan data={data} hasil={hasil} galat={galat} />}
        </div>
        <aside className="susun j5" aria-label="Dokumen dan jejak dialog">
          {skp.status === "DITETAPKAN" && (
            <section className="susun j3" aria-labelledby="dokumen">
              <h2 id="dokumen" tabIndex={-1}>
                Dokumen
              </h2>
              <Formulir data={data}>
                <Suspense fallback={null}>
                  <DokumenSkp dokumen={data.dokumen} />
                </Suspense>
              </Formulir>
            </section>
          )}
          <h2 id="dk">Jejak dialog kinerja</h2>
          <JejakSkp jejak={skp.jejak} saya={saya} sekarang={sekarang} />
          {skp.boleh.tulisPesan && (
            <Formulir data={data}>
              <PesanSkp kepada={kepada} isi={hasil?.pesan ?? ""} galat={galat.untuk("pesan")} />
            </Formulir>
          )}
        </aside>
      </div>
      {skp.boleh.tetapkan && data.usulTerbuka.length > 0 && (
        <Suspense fallback={null}>
          <UsulSebelumTetap data={data} />
        </Suspense>
      )}
      {skp.boleh.tetapkan && <Tetapkan data={data} />}
    </>
  );
}

function Formulir({ data, children }: { data: DataSkp; children: ReactNode }) {
  return (
    <Form method="post" action={`/skp/${data.skp.id}`} replace preventScrollReset noValidate key={useKunciFormulir(data.permintaanId)}>
      <input type="hidden" name="permintaanId" value={data.permintaanId} />
      <input type="hidden" name="versi" value={data.skp.versi} />
      {children}
    </Form>
  );
}

function AturEkspektasi({ data, hasil, galat }: { data: DataSkp; hasil: HasilTindakan | null; galat: GalatIsian }) {
  const tersimpan = isianDariSkp(data.skp).ekspektasi;
  return (
    <Formulir data={data}>
      <div className="susun j3">
        <p className="dua">Anda boleh menambahkan ekspektasi khusus pada tiap nilai sebelum menetapkan.</p>
        <PerilakuSkp ekspektasi={hasil?.ekspektasi ?? tersimpan} ubah galat={galat.untuk} tersimpan={hasil?.ekspektasi ? tersimpan : undefined} />
        <div>
          <Tombol jenis="kedua" name="aksi" value="atur-ekspektasi">
            Simpan ekspektasi khusus
          </Tombol>
        </div>
      </div>
    </Formulir>
  );
}

function Kembalikan({ data, hasil, galat }: { data: DataSkp; hasil: HasilTindakan | null; galat: GalatIsian }) {
  return (
    <details className="buka" open={hasil?.aksi === "kembalikan"}>
      <summary>Kembalikan dengan alasan</summary>
      <Formulir data={data}>
        <div className="susun j3">
          <Isian
            jenis="panjang"
            name="alasan"
            label={`Apa yang perlu diperbaiki ${data.skp.pegawai.nama}?`}
            petunjuk="Alasan ini dibaca pegawai dan masuk ke jejak dialog kinerja."
            defaultValue={hasil?.alasan ?? ""}
            galat={galat.untuk("alasan")}
          />
          <div>
            <Tombol jenis="kedua" name="aksi" value="kembalikan">
              Kembalikan kepada {data.skp.pegawai.nama}
            </Tombol>
          </div>
        </div>
      </Formulir>
    </details>
  );
}

function Tetapkan({ data }: { data: DataSkp }) {
  const { state } = useNavigation();
  return (
    <Formulir data={data}>
      <Baki>
        <Tombol penuh name="aksi" value="tetapkan" sibuk={state === "submitting"}>
          Tetapkan SKP
        </Tombol>
        <a className="ds-button" data-variant="secondary" href="#alasan">
          Kembalikan
        </a>
      </Baki>
    </Formulir>
  );
}
