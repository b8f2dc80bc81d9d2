import { type ActionFunctionArgs, data, Form, Link, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import type { Operations } from "#operations.ts";
import type { InputOf } from "#platform/operation.ts";
import { CARA_STRATEGI, KATA_CARA } from "#rules/strategi.ts";
import { bacaFormulir, bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Dasar } from "#web/ui/dasar.tsx";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { Pilih } from "#web/ui/pilih.tsx";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { BacaStrategi } from "../components/baca-strategi.tsx";
import { type Jawaban, nilaiIsian } from "../components/jawaban.ts";
import "../components/strategi.css";

export const meta = () => judul("Strategi pencapaian");

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const alamat = new URL(request.url).searchParams;
  const isi = await context.get(panggil)("strategi.daftar", { skpId: params.skpId ?? "" });
  return { isi, terpilih: alamat.get("iki"), kabar: alamat.get("kabar"), permintaanId: permintaanBaru() };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const skpId = params.skpId ?? "";
  const diketik = bacaFormulir(formulir);
  const masukan = { ...diketik, skpId } as unknown as InputOf<Operations, "strategi.mulai">;
  const hasil = await coba(() => context.get(panggil)("strategi.mulai", masukan, bacaPermintaan(formulir)));
  if (hasil.ok) throw redirect(`/skp/${skpId}/strategi/${hasil.hasil.strategiId}`);
  const jawaban: Jawaban = { masalah: hasil.masalah, diketik };
  return data(jawaban, { status: hasil.masalah.status });
}

export default function DaftarStrategi() {
  const { isi, terpilih, kabar, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>() ?? null;
  const { iki, lepas, boleh, pemilik, skpId } = isi;
  const tanpa = iki.filter(({ strategi }) => strategi.length === 0).length;
  const dipilih = jawaban ? nilaiIsian(jawaban, "indikatorId") : terpilih;
  return (
    <Isi>
      <Kepala
        pulang={{ ke: `/skp/${skpId}`, teks: `SKP ${isi.tahun}` }}
        judul="Strategi pencapaian"
        pengantar={
          boleh.ubah
            ? "Untuk tiap indikator, tulis bagaimana ia dicapai dan siapa memikul bagian mana. Hasilnya dapat dibawa ke matriks peran hasil."
            : `Bagaimana ${pemilik.nama} mencapai tiap indikatornya, dan siapa memikul bagian mana.`
        }
        rincian={iki.length === 0 ? undefined : tanpa === 0 ? "Semua indikator sudah berstrategi." : `${tanpa} dari ${iki.length} indikator belum berstrategi.`}
      >
        <p className="sebaris">
          <Link to={`/skp/${skpId}/manual`}>Manual tiap indikator</Link>
          {boleh.ubah && <Link to="/matriks">Matriks peran hasil</Link>}
        </p>
        <Dasar>Strategi pencapaian hasil kerja (Lampiran Bab II.A.4 hlm. 39–43). Workblock ditawarkan, tidak diwajibkan.</Dasar>
      </Kepala>
      <div className="susun j7">
        {kabar === "dihapus" && (
          <Kabar jenis="beres" tegas="Strategi dihapus." status>
            Peran yang sudah ada di matriks tidak ikut terhapus.
          </Kabar>
        )}
        {iki.length === 0 && (
          <Kosong judul="Belum ada indikator" aksi={<Link to={`/skp/${skpId}`}>Buka SKP</Link>}>
            Strategi ditulis untuk tiap indikator, jadi isilah indikator di SKP dahulu.
          </Kosong>
        )}
        <ol className="daftar-strategi">
          {iki.map((satu) => (
            <li key={satu.indikatorId} id={`iki-${satu.indikatorId}`} className="susun j3">
              <div>
                <h2>{satu.teks}</h2>
                <p className="dua">
                  {satu.target ? `Target ${satu.target}. ` : ""}RHK: {satu.rhk || "belum ditulis"}
                </p>
              </div>
              {satu.strategi.map((strategi) => (
                <BacaStrategi key={strategi.id} isi={isi} satu={strategi} />
              ))}
              {boleh.ubah && dipilih === satu.indikatorId ? (
                <TambahStrategi skpId={skpId} indikatorId={satu.indikatorId} permintaanId={permintaanId} jawaban={jawaban} />
              ) : boleh.ubah ? (
                <p>
                  <Link to={`/skp/${skpId}/strategi?iki=${satu.indikatorId}#iki-${satu.indikatorId}`} preventScrollReset>
                    Tambah strategi<span className="sr"> untuk {satu.teks}</span>
                  </Link>
                </p>
              ) : (
                satu.strategi.length === 0 && <p className="dua">Belum ada strategi.</p>
              )}
            </li>
          ))}
        </ol>
        {lepas.length > 0 && (
          <section className="susun j3" aria-labelledby="lepas">
            <h2 id="lepas">Strategi tanpa indikator</h2>
            <p className="baca">Indikatornya sudah tidak ada di SKP. Strateginya tetap disimpan; pindahkan ke indikator lain atau hapus.</p>
            {lepas.map((strategi) => (
              <BacaStrategi key={strategi.id} isi={isi} satu={strategi} />
            ))}
          </section>
        )}
      </div>
    </Isi>
  );
}

function TambahStrategi({ skpId, indikatorId, permintaanId, jawaban }: { skpId: string; indikatorId: string; permintaanId: string; jawaban: Jawaban | null }) {
  const galat = galatIsian(jawaban?.masalah.errors);
  return (
    <Form method="post" className="lembar susun j5 sempit" preventScrollReset>
      <RingkasanGalat galat={galat.daftar} />
      {jawaban && galat.daftar.length === 0 && <Kabar jenis="salah" tegas={jawaban.masalah.detail} status />}
      <input type="hidden" name="permintaanId" value={permintaanId} />
      <input type="hidden" name="indikatorId" value={indikatorId} />
      <Isian
        jenis="panjang"
        name="hasil"
        label="Strategi"
        petunjuk="Dalam kata hasil, misalnya: Layanan ANC dilakukan dengan respons cepat dan akurat."
        defaultValue={nilaiIsian(jawaban, "hasil")}
        galat={galat.untuk("hasil")}
        maxLength={2000}
      />
      <Pilih
        name="cara"
        legenda="Bagaimana strategi ini dibagi?"
        petunjuk="Tiga yang pertama: hasil anggota mewakili hasil Anda. Dua yang terakhir: belum mewakili, jadi tidak dijumlahkan."
        galat={galat.untuk("cara")}
        terpilih={nilaiIsian(jawaban, "cara")}
        pilihan={CARA_STRATEGI.map((cara) => ({ nilai: cara, isi: KATA_CARA[cara].nama, arti: KATA_CARA[cara].arti }))}
      />
      <p className="sebaris">
        <Tombol penuh>Tambah strategi</Tombol>
        <Link to={`/skp/${skpId}/strategi#iki-${indikatorId}`} preventScrollReset>
          Batal
        </Link>
      </p>
    </Form>
  );
}
