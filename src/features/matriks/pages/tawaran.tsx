import { type ActionFunctionArgs, data, Form, Link, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Dasar } from "#web/ui/dasar.tsx";
import { galatIsian } from "#web/ui/galat-isian.ts";
import { IndukAnak } from "#web/ui/induk-anak.tsx";
import { Isian } from "#web/ui/isian.tsx";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { Tombol } from "#web/ui/tombol.tsx";

export const meta = () => judul("Hasil kerja yang ditawarkan");

export async function loader({ context }: LoaderFunctionArgs) {
  return { ...(await context.get(panggil)("matriks.tawaran", {})), permintaanId: permintaanBaru() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const call = context.get(panggil);
  const formulir = await request.formData();
  const [hasilId, alasan, isTolak] = [String(formulir.get("hasilId") ?? ""), String(formulir.get("alasan") ?? ""), formulir.get("aksi") === "tolak"];
  const id = bacaPermintaan(formulir, `${isTolak ? "t" : "p"}-${hasilId.slice(0, 8)}`);
  if (isTolak) {
    const tolak = await coba(() => call("matriks.tolak", { hasilId, alasan }, id));
    if (tolak.ok) throw redirect("/matriks/tawaran");
    return data({ masalah: tolak.masalah, hasilId, alasan }, { status: tolak.masalah.status });
  }
  const pakai = await coba(() => call("matriks.pakai", { hasilId }, id));
  if (pakai.ok) throw redirect(formulir.get("ke") === "skp" ? `/skp/${pakai.hasil.skpId}#tawaran` : "/matriks/tawaran");
  return data({ masalah: pakai.masalah, hasilId, alasan: "" }, { status: pakai.masalah.status });
}

export default function Tawaran() {
  const { tawaran, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>() ?? null;
  const galat = galatIsian(jawaban?.masalah.errors);
  return (
    <Isi>
      <Kepala
        pulang={{ ke: "/skp", teks: "SKP saya" }}
        judul="Hasil kerja yang ditawarkan"
        pengantar="Pimpinan mengusulkan hasil ini dari matriks peran hasil. Pakai yang Anda sepakati; yang belum cocok, jelaskan alasannya supaya dibicarakan."
      >
        <Dasar>Ekspektasi disepakati dalam dialog kinerja (Pasal 7; Lampiran Bab II.A.5.g hlm. 46).</Dasar>
      </Kepala>
      <div className="susun j6">
        {jawaban && galat.daftar.length === 0 && (
          <Kabar jenis="salah" tegas={jawaban.masalah.detail} status>
            {jawaban.masalah.code === "SKP_BELUM_DIMULAI" && <Link to="/skp">Mulai SKP saya</Link>}
          </Kabar>
        )}
        {tawaran.length === 0 ? (
          <Kosong judul="Tidak ada tawaran yang menunggu" aksi={<Link to="/skp">Buka SKP saya</Link>}>
            Yang sudah Anda pakai ada di SKP Anda.
          </Kosong>
        ) : (
          <ul className="susun j5">
            {tawaran.map((satu) => (
              <li key={satu.id} className="lembar susun j3">
                <IndukAnak siapa={`Hasil ${satu.dari}`} induk={satu.hasilPimpinan}>
                  <p>
                    <b>{satu.teks}</b>
                  </p>
                </IndukAnak>
                {satu.tim && <p className="dua">Tim kerja {satu.tim}</p>}
                <Form method="post" className="sebaris">
                  <input type="hidden" name="permintaanId" value={permintaanId} />
                  <input type="hidden" name="hasilId" value={satu.id} />
                  <Tombol name="aksi" value="pakai">
                    Pakai<span className="sr">: {satu.teks}</span>
                  </Tombol>
                </Form>
                <details className="buka" open={jawaban?.hasilId === satu.id && galat.daftar.length > 0}>
                  <summary>Belum cocok</summary>
                  <Form method="post" className="susun sempit">
                    <input type="hidden" name="permintaanId" value={permintaanId} />
                    <input type="hidden" name="hasilId" value={satu.id} />
                    <Isian
                      jenis="panjang"
                      name="alasan"
                      id={`alasan-${satu.id}`}
                      label={`Alasan untuk ${satu.dari}`}
                      defaultValue={jawaban?.hasilId === satu.id ? jawaban.alasan : ""}
                      galat={jawaban?.hasilId === satu.id ? galat.untuk("alasan") : undefined}
                    />
                    <Tombol jenis="kedua" name="aksi" value="tolak">
                      Tolak dengan alasan
                    </Tombol>
                  </Form>
                </details>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Isi>
  );
}
