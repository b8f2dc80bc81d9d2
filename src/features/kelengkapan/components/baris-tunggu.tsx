import { Form, Link } from "react-router";
import { tanggalBulan } from "#web/format/tanggal.ts";
import { Tombol } from "#web/ui/tombol.tsx";
import type { BarisKelengkapan, BarisPerubahan } from "../schemas.ts";
import type { IsiSaringan } from "./alamat.ts";

/** What the lists of the page share: where they are, who looks, whether they may remind. */
export type Isi = { unitId: string; saringan: IsiSaringan; permintaanId: string; hariIni: string; bolehIngatkan: boolean; saya: string };

/** Who it is, with a way to the SKP for those who may read it. */
export function NamaOrang({
  baris: { nama, jabatan, unit, skpId, bolehBaca },
}: {
  baris: Pick<BarisKelengkapan, "nama" | "jabatan" | "unit" | "skpId" | "bolehBaca">;
}) {
  return (
    <>
      {skpId && bolehBaca ? <Link to={`/skp/${skpId}`}>{nama}</Link> : nama}
      <span className="dua blok">
        {jabatan}, {unit}
      </span>
    </>
  );
}

/** For whom it waits, and since when. */
export function Menunggu({ menunggu }: { menunggu: BarisKelengkapan["menunggu"] | BarisPerubahan["menunggu"] }) {
  if (menunggu === null) return <span className="dua">tidak menunggu</span>;
  return (
    <>
      {"isDiri" in menunggu && menunggu.isDiri ? "pegawai sendiri" : <b>{menunggu.nama}</b>}
      <span className="dua blok">
        sejak {tanggalBulan(menunggu.sejak)}
        {menunggu.hariKerja > 0 && (
          <>
            , <span className="utuh">{menunggu.hariKerja} hari kerja</span>
          </>
        )}
      </span>
    </>
  );
}

/** The last reminder, and the button for the next when it may come; of the SKP itself or of a change of it. */
export function Ingatkan({
  isi,
  baris: { pegawaiId, menunggu, pengingat },
  perubahan = false,
}: {
  isi: Isi;
  baris: Pick<BarisKelengkapan | BarisPerubahan, "pegawaiId" | "menunggu" | "pengingat">;
  perubahan?: boolean;
}) {
  if (menunggu === null) return null;
  const belumBoleh = pengingat !== null && isi.hariIni < pengingat.lagi;
  return (
    <>
      {pengingat && (
        <span className="dua blok">
          {tanggalBulan(pengingat.pada)} oleh {pengingat.oleh}
          {belumBoleh && `; lagi mulai ${tanggalBulan(pengingat.lagi)}`}
        </span>
      )}
      {menunggu.id === isi.saya && <span className="dua">menunggu Anda</span>}
      {menunggu.id !== isi.saya && !belumBoleh && (
        <Form method="post" action="/kelengkapan" preventScrollReset>
          <IsianTersembunyi isi={isi} />
          <input type="hidden" name="pegawaiId" value={pegawaiId} />
          {perubahan && <input type="hidden" name="perubahan" value="ya" />}
          <Tombol jenis="kedua">
            Ingatkan
            <span className="sr">
              {" "}
              {menunggu.nama}
              {perubahan && " tentang perubahan"}
            </span>
          </Tombol>
        </Form>
      )}
    </>
  );
}

/** What every reminder form carries: the unit, the filter to come back to, the id of the submission. */
export function IsianTersembunyi({ isi: { unitId, saringan, permintaanId } }: { isi: Isi }) {
  return (
    <>
      <input type="hidden" name="permintaanId" value={permintaanId} />
      <input type="hidden" name="unitId" value={unitId} />
      {Object.entries(saringan).map(([nama, nilai]) => (
        <input key={nama} type="hidden" name={nama} value={nilai} />
      ))}
    </>
  );
}
