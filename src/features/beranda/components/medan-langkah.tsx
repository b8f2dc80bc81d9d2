import { hariLagi, salam, tanggalHari, tanggalPenuh, tanggalTahun } from "#web/format/tanggal.ts";
import { Jalan } from "#web/ui/jalan.tsx";
import { Medan } from "#web/ui/medan.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import type { BerandaResponse } from "../schemas.ts";

type Langkah = BerandaResponse["langkah"]["utama"];

/** The field of attention with the one next step. */
export function MedanLangkah({ nama, langkah, lain, kini }: { nama: string; langkah: Langkah; lain: number; kini: string }) {
  const { tenggat, tombol, jalan, bila } = langkah;
  return (
    <Medan
      pembuka={`${tanggalPenuh(kini)}. ${salam(kini)}, ${namaPanggil(nama)}. ${menunggu(langkah.jenis === "LAKUKAN", lain)}`}
      judul={langkah.judul}
      kapan={tenggat && <Kapan tenggat={tenggat} kini={kini} />}
      alasan={langkah.alasan}
      aksi={
        tombol && (
          <Tombol emas penuh ke={tombol.ke}>
            {tombol.teks}
          </Tombol>
        )
      }
      upaya={langkah.upaya}
      {...(bila ? { bila } : {})}
    >
      {jalan && <Jalan label={jalan.label} langkah={jalan.tahap} />}
    </Medan>
  );
}

/** "paling lambat Senin, 12 Oktober, 5 hari lagi"; the year is said when it is another one. */
export function Kapan({ tenggat, kini }: { tenggat: NonNullable<Langkah["tenggat"]>; kini: string }) {
  const isDekat = Math.abs(Date.parse(tenggat.hari) - Date.parse(kini)) < 60 * 86_400_000;
  const hari = tenggat.hari.slice(0, 4) === kini.slice(0, 4) ? tanggalHari(tenggat.hari) : `${tanggalHari(tenggat.hari).split(",")[0]}, ${tanggalTahun(tenggat.hari)}`;
  return (
    <>
      {tenggat.kata} <b>{hari}</b>
      {isDekat && (
        <>
          , <span className="utuh">{hariLagi(tenggat.hari, kini)}</span>
        </>
      )}
      {tenggat.ekor && `; ${tenggat.ekor}`}
    </>
  );
}

const BILANGAN = ["", "Satu", "Dua", "Tiga", "Empat", "Lima", "Enam", "Tujuh", "Delapan", "Sembilan"];

function menunggu(isSatu: boolean, lain: number): string {
  const jumlah = (isSatu ? 1 : 0) + lain;
  if (jumlah === 0) return "";
  return `${BILANGAN[jumlah] ?? jumlah} hal menunggu Anda.`;
}

/** How a person is greeted: without titles before and after, by the first name. "Ir. Zulkifli Daulay" → "Zulkifli". */
function namaPanggil(nama: string): string {
  const kata = (nama.split(",")[0] ?? nama).split(" ").filter((satu) => !satu.endsWith("."));
  const pertama = kata[0] ?? nama;
  return /^(?:H|Hj|M|Moh|Muhammad)$/.test(pertama) ? kata.slice(0, 2).join(" ") : pertama;
}
