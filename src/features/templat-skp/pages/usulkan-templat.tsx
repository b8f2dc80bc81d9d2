import { type ActionFunctionArgs, data, Form, Link, type LoaderFunctionArgs, useActionData, useLoaderData, useNavigation } from "react-router";
import type { Operations } from "#operations.ts";
import type { InputOf, OutputOf } from "#platform/operation.ts";
import { bacaPermintaan, coba, permintaanBaru } from "#web/formulir.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { Tabel } from "#web/ui/tabel.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import "#features/skp/components/skp.css";

type Calon = OutputOf<Operations, "templatSkp.calon">["calon"][number];

export const meta = () => judul("Usulkan templat");

export async function loader({ context, params }: LoaderFunctionArgs) {
  return { ...(await context.get(panggil)("templatSkp.calon", { templatId: params.templatId ?? "" })), permintaanId: permintaanBaru() };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const formulir = await request.formData();
  const isi = { templatId: params.templatId ?? "", pegawaiId: formulir.getAll("pegawaiId") } as unknown as InputOf<Operations, "templatSkp.usulkan">;
  const hasil = await coba(() => context.get(panggil)("templatSkp.usulkan", isi, bacaPermintaan(formulir)));
  if (hasil.ok) return data({ hasil: hasil.hasil, masalah: null });
  return data({ hasil: null, masalah: hasil.masalah.errors[0]?.message ?? hasil.masalah.detail }, { status: hasil.masalah.status });
}

export default function UsulkanTemplat() {
  const { templat, tahun, calon, permintaanId } = useLoaderData<typeof loader>();
  const jawaban = useActionData<typeof action>() ?? null;
  const { state } = useNavigation();
  const dapat = calon.filter(({ sebab }) => sebab === null);
  return (
    <Isi>
      <Kepala
        pulang={{ ke: `/templat/${templat.id}`, teks: templat.nama }}
        judul="Usulkan kepada pemegang jabatan yang sama"
        pengantar={`Draf SKP ${tahun} dibuat atau diisi dari templat ini, versi ${templat.nomor}. Tiap draf tetap milik pegawainya: ia melihat siapa yang mengusulkan, mengubah seperlunya, lalu mengajukan sendiri (Ps 7). Yang sudah menulis tidak disentuh.`}
        rincian={calon.length > 0 ? `${calon.length} pemegang jabatan ${templat.namaJabatan}; ${dapat.length} dapat diusulkan sekarang.` : undefined}
      />
      <div className="susun j5">
        {jawaban?.masalah && <Kabar jenis="salah" tegas={jawaban.masalah} status />}
        {jawaban?.hasil && (
          <Kabar jenis={jawaban.hasil.jumlah > 0 ? "beres" : "ingat"} tegas={`${jawaban.hasil.jumlah} draf diusulkan.`} status>
            {jawaban.hasil.hasil
              .filter(({ sebab }) => sebab !== null)
              .map(({ nama, sebab }) => `${nama}: ${sebab}`)
              .join(" ")}
          </Kabar>
        )}
        {calon.length === 0 ? (
          <Kosong judul="Tidak ada yang dapat Anda usulkan" aksi={<Link to={`/templat/${templat.id}`}>Kembali ke templat</Link>}>
            Yang muncul di sini pemegang jabatan {templat.namaJabatan} yang Anda nilai, pimpin, atau kelola. Tanyakan kepada pengelola kinerja unit bila
            seharusnya ada.
          </Kosong>
        ) : (
          <Form method="post" className="susun j3">
            <input type="hidden" name="permintaanId" value={permintaanId} />
            <Tabel
              judul={`Pemegang jabatan ${templat.namaJabatan}`}
              baris={calon}
              kunci={(satu) => satu.pegawaiId}
              kolom={[
                {
                  kunci: "nama",
                  judul: "Pegawai",
                  kepala: true,
                  isi: (satu) =>
                    satu.sebab === null ? (
                      <label className="centang">
                        <input type="checkbox" name="pegawaiId" value={satu.pegawaiId} defaultChecked />
                        <span>{satu.nama}</span>
                      </label>
                    ) : (
                      satu.nama
                    ),
                },
                { kunci: "unit", judul: "Unit", isi: (satu) => satu.unit },
                { kunci: "keadaan", judul: `SKP ${tahun}`, isi: keadaan },
              ]}
            />
            {dapat.length > 0 && templat.status === "BERLAKU" && (
              <p className="sebaris">
                <Tombol penuh sibuk={state === "submitting"}>
                  Usulkan kepada yang dicentang
                </Tombol>
              </p>
            )}
          </Form>
        )}
      </div>
    </Isi>
  );
}

function keadaan({ status, sebab }: Calon): string {
  return sebab ?? (status === null ? "Belum dimulai" : "Draf kosong");
}
