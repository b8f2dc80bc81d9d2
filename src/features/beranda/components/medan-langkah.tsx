import type { ReactNode } from "react";
import { hariLagi, salam, tanggalHari, tanggalPenuh, tanggalTahun } from "#web/format/tanggal.ts";
import { Jalan } from "#web/ui/jalan.tsx";
import { Medan } from "#web/ui/medan.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import type { BerandaResponse } from "../schemas.ts";

type Langkah = BerandaResponse["langkah"]["utama"];

/** The field of attention with the one next step. */
export function MedanLangkah({ nama, langkah, lain, kini }: { nama: string; langkah: Langkah; lain: readonly Langkah[]; kini: string }) {
  const { tenggat, tombol, jalan, bila } = langkah;
  return (
    <Medan
      pembuka={`${tanggalPenuh(kini)}. ${salam(kini)}, ${namaPanggil(nama)}. ${menunggu([langkah, ...lain])}`.trim()}
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
      {jalan && <Jalan label={jalan.label} langkah={jalan.tahap.map((satu) => ({ ...satu, siapa: takPutus(satu.siapa) }))} />}
    </Medan>
  );
}

/** "paling lambat Senin, 12 Oktober, 5 hari lagi"; the year is said when it is another one. */
export function Kapan({ tenggat, kini }: { tenggat: NonNullable<Langkah["tenggat"]>; kini: string }) {
  const isDekat = Math.abs(Date.parse(tenggat.hari) - Date.parse(kini)) < 60 * 86_400_000;
  const hari =
    tenggat.hari.slice(0, 4) === kini.slice(0, 4) ? tanggalHari(tenggat.hari) : `${tanggalHari(tenggat.hari).split(",")[0]}, ${tanggalTahun(tenggat.hari)}`;
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

/** Only what the person can do waits for them. */
function menunggu(langkah: readonly Langkah[]): string {
  const jumlah = langkah.filter((satu) => satu.jenis === "LAKUKAN").length;
  if (jumlah === 0) return "";
  return `${BILANGAN[jumlah] ?? jumlah} hal menunggu Anda.`;
}

/** Dates and counts of days that must not break over two lines. */
const UTUH = /(\d{1,2}(?:–\d{1,2})? (?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)|\d+ hari kerja)/;

function takPutus(teks: string): ReactNode {
  return teks.split(UTUH).map((bagian, i) =>
    i % 2 === 0 ? (
      bagian
    ) : (
      <span key={i} className="utuh">
        {bagian}
      </span>
    ),
  );
}

/** How a person is greeted: without titles before and after, by the first name. "Ir. Zulkifli Daulay" → "Zulkifli". */
function namaPanggil(nama: string): string {
  const kata = (nama.split(",")[0] ?? nama).split(" ").filter((satu) => !satu.endsWith("."));
  const pertama = kata[0] ?? nama;
  return /^(?:H|Hj|M|Moh|Muhammad)$/.test(pertama) ? kata.slice(0, 2).join(" ") : pertama;
}
