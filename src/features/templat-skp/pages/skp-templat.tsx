import { Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { DaftarBeda } from "../components/beda-templat-daftar.tsx";

export const meta = () => judul("SKP dan templatnya");

export async function loader({ context, params }: LoaderFunctionArgs) {
  return { skpId: params.skpId ?? "", ...(await context.get(panggil)("templatSkp.asal", { skpId: params.skpId ?? "" })) };
}

export default function SkpTemplat() {
  const { skpId, asal } = useLoaderData<typeof loader>();
  return (
    <Isi>
      <Kepala
        pulang={{ ke: `/skp/${skpId}`, teks: "Kembali ke SKP" }}
        judul="SKP dan templatnya"
        pengantar={
          asal === null
            ? undefined
            : `${asal.diusulkanOleh ? `Diusulkan ${asal.diusulkanOleh}` : "Dimulai"} dari templat ${asal.nama}, versi ${asal.nomor}. Menyesuaikan templat itu wajar: isinya titik awal dialog, bukan ketetapan.`
        }
      />
      <div className="susun j5">
        {asal === null ? (
          <Kosong judul="SKP ini tidak dimulai dari templat" aksi={<Link to={`/skp/${skpId}/salin`}>Lihat yang dapat dipakai</Link>}>
            Templat yang cocok dengan jabatan ada di halaman Mulai dari yang sudah ada.
          </Kosong>
        ) : (
          <>
            {asal.beda.length === 0 ? <p>Isinya sama persis dengan templat.</p> : <DaftarBeda judul="Beda dengan templat" beda={asal.beda} kanan="SKP ini" />}
            <p>
              <Link to={`/templat/${asal.templatId}`}>Buka templatnya</Link>
            </p>
          </>
        )}
      </div>
    </Isi>
  );
}
