import { type ActionFunctionArgs, data, Form, type LoaderFunctionArgs, redirect, useActionData, useLoaderData, useSearchParams } from "react-router";
import { permintaanBaru } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { FormulirUmpanBalik, type Rekan } from "../components/formulir-umpan-balik.tsx";
import { tindakanUmpanBalik } from "../components/tindakan-umpan-balik.ts";
import { UmpanBalikDiterima } from "../components/umpan-balik-diterima.tsx";

export const meta = () => judul("Umpan balik");

export async function loader({ context, request }: LoaderFunctionArgs) {
  const call = context.get(panggil);
  const { tahun, rekan } = await call("umpanBalik.rekan", {});
  const { skp } = await call("skp.daftarSaya", {});
  const milik = skp.find((satu) => satu.tahun === tahun && satu.status === "DITETAPKAN");
  const daftar = milik ? await call("umpanBalik.daftar", { skpId: milik.id }) : null;
  const untuk = new URL(request.url).searchParams.get("untuk");
  // only the chosen person's results travel: the list itself needs names
  const dipilih = rekan.find((satu) => satu.skpId === untuk) ?? null;
  return {
    tahun,
    daftar,
    dipilih,
    rekan: rekan.map(({ skpId, nama, jabatan, hubungan }) => ({ skpId, nama, jabatan, hubungan })),
    permintaanId: permintaanBaru(),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const hasil = await tindakanUmpanBalik(context.get(panggil), formulir);
  if (!hasil) throw redirect(`/umpan-balik?terkirim=${encodeURIComponent(String(formulir.get("skpId")))}`);
  if (hasil.masalah.status === 404) throw Response.json(hasil.masalah, { status: 404 });
  return data(hasil, { status: hasil.masalah.status });
}

export default function UmpanBalik() {
  const { tahun, daftar, dipilih, rekan, permintaanId } = useLoaderData<typeof loader>();
  const hasil = useActionData<typeof action>() ?? null;
  const [cari] = useSearchParams();
  const terkirim = rekan.find((satu) => satu.skpId === cari.get("terkirim"));
  return (
    <Isi>
      <Kepala judul="Umpan balik" pengantar="Satu kalimat yang jujur dan nyata membantu rekan bekerja lebih baik, dan dibaca sebelum menilai.">
        {terkirim && (
          <Kabar jenis="beres" tegas="Terkirim." status>
            {terkirim.nama} dapat membacanya sekarang.
          </Kabar>
        )}
      </Kepala>
      <div className="susun j7">
        <PilihOrang rekan={rekan} dipilih={dipilih?.skpId ?? ""} />
        {dipilih && (
          <FormulirUmpanBalik key={dipilih.skpId} rekan={dipilih} permintaanId={permintaanId} hasil={hasil?.diketik.skpId === dipilih.skpId ? hasil : null} />
        )}
        <UmpanBalikDiterima daftar={daftar} tahun={tahun} />
      </div>
    </Isi>
  );
}

const KELOMPOK: [Rekan["hubungan"], string][] = [
  ["PENILAI_SAYA", "Penilai saya"],
  ["REKAN_SETINGKAT", "Rekan setingkat"],
  ["BAWAHAN_SAYA", "Pegawai yang saya nilai"],
];

/** The choice of a person is an address of its own, so that it works without script. */
function PilihOrang({ rekan, dipilih }: { rekan: readonly Pick<Rekan, "skpId" | "nama" | "jabatan" | "hubungan">[]; dipilih: string }) {
  return (
    <section className="susun j3 sempit" aria-labelledby="beri">
      <h2 id="beri">Beri umpan balik</h2>
      {rekan.length === 0 ? (
        <Kosong judul="Belum ada yang dapat Anda beri umpan balik">
          Penilai Anda, rekan setingkat, dan pegawai yang Anda nilai muncul di sini sesudah SKP mereka ditetapkan.
        </Kosong>
      ) : (
        <Form method="get" className="susun j3">
          <div className="isian">
            <label htmlFor="untuk">Kepada siapa?</label>
            <select id="untuk" name="untuk" className="ds-input" defaultValue={dipilih} required>
              <option value="">Pilih orangnya</option>
              {KELOMPOK.map(([hubungan, nama]) => {
                const anggota = rekan.filter((satu) => satu.hubungan === hubungan);
                return anggota.length === 0 ? null : (
                  <optgroup label={nama} key={hubungan}>
                    {anggota.map((satu) => (
                      <option key={satu.skpId} value={satu.skpId}>
                        {satu.nama}, {satu.jabatan}
                      </option>
                    ))}
                  </optgroup>
                );
              })}
            </select>
          </div>
          <div>
            <Tombol jenis={dipilih ? "kedua" : "utama"} penuh>
              {dipilih ? "Ganti orang" : "Lanjut menulis"}
            </Tombol>
          </div>
        </Form>
      )}
    </section>
  );
}
