import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { tanggalTahun } from "#web/format/tanggal.ts";
import { panggil } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Kabar } from "#web/ui/kabar.tsx";
import { Kepala } from "#web/ui/kepala.tsx";
import { BacaHasilKerja } from "../components/baca-skp.tsx";
import { isianDariSkp } from "../components/isian-skp.ts";
import { LampiranSkp } from "../components/lampiran-skp.tsx";
import { PerilakuSkp } from "../components/perilaku-editor.tsx";
import "../components/skp.css";

export const meta = () => judul("Versi SKP");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const call = context.get(panggil);
  const skpId = params.skpId ?? "";
  const isi = await call("skp.lihatVersi", { skpId, nomor: Number(params.nomor) });
  const { versi } = await call("skp.riwayatVersi", { skpId });
  const ini = versi.find(({ nomor }) => nomor === isi.nomor);
  if (!ini) throw new Response(null, { status: 404 });
  const kini = await call("skp.lihat", { skpId });
  const diam = { ...kini.boleh, tetapkan: false, ubah: false };
  return { skp: { ...kini, rhk: isi.rhk, ekspektasi: isi.ekspektasi, lampiran: isi.lampiran, boleh: diam, temuan: { galat: [], nasihat: [] } }, ini };
}

export default function VersiSkp() {
  const { skp, ini } = useLoaderData<typeof loader>();
  const isian = isianDariSkp(skp);
  return (
    <Isi>
      <Kepala
        pulang={{ ke: `/skp/${skp.id}/perubahan`, teks: `Perubahan SKP ${skp.tahun}` }}
        judul={`SKP ${skp.tahun}, ${skp.pegawai.nama}, versi ${ini.nomor}`}
        pengantar={`Berlaku dari ${tanggalTahun(ini.ditetapkanPada)} sampai ${tanggalTahun(ini.digantiPada)}.`}
      />
      <div className="susun j7">
        <Kabar jenis="ingat" tegas="Ini versi lama.">
          Diganti karena: {ini.alasan}
        </Kabar>
        <section className="susun j3" aria-labelledby="hk">
          <h2 id="hk">Hasil kerja</h2>
          <BacaHasilKerja skp={skp} />
        </section>
        <section className="susun j3" aria-labelledby="pk">
          <h2 id="pk">Perilaku kerja, BerAKHLAK</h2>
          <PerilakuSkp ekspektasi={isian.ekspektasi} />
        </section>
        <section className="susun j3" aria-labelledby="lp">
          <h2 id="lp">Lampiran SKP</h2>
          <LampiranSkp lampiran={isian.lampiran} />
        </section>
      </div>
    </Isi>
  );
}
