import { Form, Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { nipBerspasi } from "#rules/nip.ts";
import { coba } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Isian } from "#web/ui/isian.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { Tombol } from "#web/ui/tombol.tsx";

export const meta = () => judul("Cari");

const KOSONG = { pegawai: [], unit: [], jabatan: [], mirip: false };

export async function loader({ context, request }: LoaderFunctionArgs) {
  const kata = (new URL(request.url).searchParams.get("kata") ?? "").trim();
  const hasil = await coba(() => context.get(panggil)("cari.temukan", { kata }));
  if (!hasil.ok && hasil.masalah.status !== 422) throw Response.json(hasil.masalah, { status: hasil.masalah.status });
  return { kata, galat: hasil.ok ? null : (hasil.masalah.errors[0]?.message ?? hasil.masalah.detail), hasil: hasil.ok ? hasil.hasil : KOSONG };
}

export default function Cari() {
  const { kata, galat, hasil } = useLoaderData<typeof loader>();
  const { pegawai, unit, jabatan, mirip } = hasil;
  const nihil = kata !== "" && galat === null && pegawai.length + unit.length + jabatan.length === 0;
  const lainnya = `/pegawai?cari=${encodeURIComponent(kata)}`;
  return (
    <Isi>
      <Kepala
        judul={kata ? `Hasil untuk “${kata}”` : "Cari"}
        pengantar="Cari orang, unit, atau jabatan. Beberapa kata boleh digabung, misalnya bidan helvetia."
      >
        <Form method="get" action="/cari" role="search" aria-label="Cari orang, unit, dan jabatan" key={kata}>
          <div className="sebaris">
            <Isian name="kata" label="Nama, NIP, jabatan, atau unit" defaultValue={kata} galat={galat ?? undefined} autoComplete="off" />
            <Tombol jenis="kedua">Cari</Tombol>
          </div>
        </Form>
      </Kepala>
      <div className="susun j7">
        {mirip && (
          <Kabar jenis="ingat" tegas={`Tidak ada orang yang persis “${kata}”.`} status>
            Ini yang paling mirip.
          </Kabar>
        )}
        {pegawai.length > 0 && (
          <section className="susun j3" aria-labelledby="orang">
            <h2 id="orang">Orang</h2>
            <ul className="garis">
              {pegawai.map((satu) => (
                <li key={satu.id}>
                  <Link to={`/pegawai/${satu.id}`}>{satu.nama}</Link>
                  <p className="dua">
                    {[satu.jabatan ? `${satu.isPlt ? "Plt. " : ""}${satu.jabatan}` : "tanpa jabatan", satu.unit, satu.nip && `NIP ${nipBerspasi(satu.nip)}`]
                      .filter(Boolean)
                      .join(", ")}
                  </p>
                </li>
              ))}
            </ul>
            {!mirip && pegawai.length === 8 && (
              <p>
                <Link to={lainnya}>Semua orang yang cocok</Link>
              </p>
            )}
          </section>
        )}
        {unit.length > 0 && (
          <section className="susun j3" aria-labelledby="unit">
            <h2 id="unit">Unit kerja</h2>
            <ul className="garis">
              {unit.map((satu) => (
                <li key={satu.id}>
                  <Link to={`/struktur/unit/${satu.id}`}>{satu.nama}</Link>
                  {satu.induk && <p className="dua">{satu.induk}</p>}
                </li>
              ))}
            </ul>
          </section>
        )}
        {jabatan.length > 0 && (
          <section className="susun j3" aria-labelledby="jabatan">
            <h2 id="jabatan">Jabatan</h2>
            <ul className="garis">
              {jabatan.map((satu) => (
                <li key={satu.id}>
                  <Link to={`/struktur/unit/${satu.unitId}`}>{satu.nama}</Link>
                  <p className="dua">
                    {satu.unit}, {satu.pemegang === 0 ? "belum ada yang memegang" : `${satu.pemegang} orang`}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        )}
        {nihil && (
          <Kosong judul="Tidak ada yang cocok">
            Periksa ejaannya, atau coba sebagian kata saja. Orang hanya ditemukan bila Anda boleh melihatnya: rekan satu unit, tim yang Anda nilai, atau unit
            yang Anda kelola.
          </Kosong>
        )}
      </div>
    </Isi>
  );
}
