import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { panggil, sekarang } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { KemajuanUnit } from "../components/kemajuan-unit.tsx";
import { LangkahLain } from "../components/langkah-lain.tsx";
import { MedanLangkah } from "../components/medan-langkah.tsx";
import { PengingatSaya } from "../components/pengingat-saya.tsx";
import { SayaSejauhIni } from "../components/saya-sejauh-ini.tsx";
import { TimSejauhIni } from "../components/tim-sejauh-ini.tsx";
import "../components/beranda.css";

export const meta = () => judul("Beranda");

export async function loader({ context }: LoaderFunctionArgs) {
  const beranda = await context.get(panggil)("beranda.lihat", {});
  return { beranda, kini: (context.get(sekarang) ?? new Date()).toISOString() };
}

/** The home of every role: one next step, then what stands behind it. */
export default function Beranda() {
  const { beranda, kini } = useLoaderData<typeof loader>();
  const { langkah, saya, tim, kemajuan } = beranda;
  return (
    <>
      <MedanLangkah nama={beranda.nama} langkah={langkah.utama} lain={langkah.lain} kini={kini} />
      <Isi>
        <div className="susun j7">
          <PengingatSaya pengingat={beranda.pengingat} />
          <LangkahLain langkah={langkah.lain} kini={kini} />
          {kemajuan && <KemajuanUnit kemajuan={kemajuan} />}
          {tim && <TimSejauhIni tim={tim} />}
          {saya && <SayaSejauhIni saya={saya} />}
        </div>
      </Isi>
    </>
  );
}
