import { type ActionFunctionArgs, data, Form, Link, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Dasar } from "#web/ui/dasar.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { Tombol } from "#web/ui/tombol.tsx";

export const meta = () => judul("Matriks peran hasil");

export async function loader({ context }: LoaderFunctionArgs) {
  return { ...(await context.get(panggil)("matriks.daftar", {})), permintaanId: permintaanBaru() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const call = context.get(panggil);
  const formulir = await request.formData();
  const timKerjaId = String(formulir.get("timKerjaId") ?? "");
  const hasil = await coba(() =>
    timKerjaId === ""
      ? call("matriks.mulai", {}, bacaPermintaan(formulir, "saya"))
      : call("matriks.mulaiTim", { timKerjaId }, bacaPermintaan(formulir, timKerjaId.slice(0, 8))),
  );
  if (hasil.ok) throw redirect(`/matriks/${hasil.hasil.matriksId}`);
  return data(hasil.masalah, { status: hasil.masalah.status });
}

export default function DaftarMatriks() {
  const { tahun, isPemimpin, matriksId, lain, permintaanId } = useLoaderData<typeof loader>();
  const masalah = useActionData<typeof action>() ?? null;
  const mulai = (timKerjaId: string, teks: string) => (
    <Form method="post">
      <input type="hidden" name="permintaanId" value={permintaanId} />
      <input type="hidden" name="timKerjaId" value={timKerjaId} />
      <Tombol jenis={timKerjaId === "" ? "utama" : "kedua"} penuh>
        {teks}
      </Tombol>
    </Form>
  );
  return (
    <Isi>
      <Kepala
        judul="Matriks peran hasil"
        pengantar="Satu layar yang menunjukkan hasil siapa mendukung hasil pimpinan yang mana. Dari sini RHK anggota ditawarkan."
      >
        <Dasar>Matriks Pembagian Peran dan Hasil, Format A.1.5 (Lampiran Bab II.A.5.g–j hlm. 46–49).</Dasar>
      </Kepala>
      <div className="susun j7">
        {masalah && <Kabar jenis="salah" tegas={masalah.detail} status />}
        {isPemimpin && (
          <section className="susun j3" aria-labelledby="saya">
            <h2 id="saya">Matriks Anda {tahun}</h2>
            {matriksId ? (
              <p>
                <Tombol ke={`/matriks/${matriksId}`}>Buka matriks {tahun}</Tombol>
              </p>
            ) : (
              <>
                <p className="baca">Hasil kerja di SKP Anda langsung menjadi kolom. Anda masih dapat menambah dan mengubahnya.</p>
                {mulai("", `Mulai matriks ${tahun}`)}
              </>
            )}
          </section>
        )}
        {lain.length > 0 && (
          <section className="susun j3" aria-labelledby="lain">
            <h2 id="lain">Tim kerja dan matriks yang memuat peran Anda</h2>
            <ul className="susun j3">
              {lain.map((satu) => (
                <li key={`${satu.timKerjaId}${satu.matriksId}`} className="sebaris">
                  {satu.matriksId ? (
                    <Link to={`/matriks/${satu.matriksId}`}>{satu.jenis === "TIM" ? satu.nama : `Matriks ${satu.nama}`}</Link>
                  ) : (
                    <>
                      <span>{satu.nama}</span>
                      {mulai(satu.timKerjaId ?? "", "Mulai matriks tim")}
                    </>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )}
        {!isPemimpin && lain.length === 0 && (
          <Kosong judul="Belum ada matriks untuk Anda" aksi={<Link to="/skp">Buka SKP saya</Link>}>
            Matriks disusun pimpinan dan ketua tim. Begitu hasil untuk Anda ditawarkan, Anda melihatnya di sini dan di halaman SKP.
          </Kosong>
        )}
      </div>
    </Isi>
  );
}
