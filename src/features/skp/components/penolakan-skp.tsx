import type { GalatIsian } from "#web/ui/galat-isian.ts";
import { RingkasanGalat } from "#web/ui/ringkasan-galat.tsx";
import { bedaSkp } from "./beda-skp.ts";
import { isianDariSkp } from "./isian-skp.ts";
import { TulisanTertinggal } from "./konflik-skp.tsx";
import type { DataSkp, HasilTindakan } from "./tindakan.ts";

/** Why an act was refused, and everything that was typed and would else be lost. */
export function Penolakan({ hasil, galat, data }: { hasil: HasilTindakan; galat: GalatIsian; data: DataSkp }) {
  const tersimpan = isianDariSkp(data.skp);
  if (galat.daftar.length > 0 && hasil.isian === null)
    return (
      <div className="sisip">
        <RingkasanGalat galat={galat.daftar} judul={hasil.masalah.detail} />
      </div>
    );
  // what was typed in a form that is no longer on the page
  const hilang = [
    { bagian: "Alasan", saya: data.skp.boleh.kembalikan ? "" : hasil.alasan, lain: "" },
    { bagian: "Pesan", saya: data.skp.boleh.tulisPesan ? "" : hasil.pesan, lain: "" },
    ...(hasil.ekspektasi && !data.skp.boleh.ubahEkspektasi ? bedaSkp({ ...tersimpan, ekspektasi: hasil.ekspektasi }, tersimpan) : []),
  ].filter((satu) => satu.saya !== "");
  return (
    <div className="sisip">
      <TulisanTertinggal pesan={hasil.masalah.detail} saya={hasil.tersimpan ? null : hasil.isian} tersimpan={tersimpan} lain={hilang} />
    </div>
  );
}
