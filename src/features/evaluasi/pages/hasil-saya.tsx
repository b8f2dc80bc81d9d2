import { Link, type LoaderFunctionArgs, useLoaderData } from "react-router";
import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import { hariLagi, tanggalPenuh, tanggalTahun } from "#web/format/tanggal.ts";
import { panggil, sekarang } from "#web/konteks.ts";
import { Isi } from "#web/layout/isi.tsx";
import { judul } from "#web/layout/judul.ts";
import { Kepala } from "#web/ui/kepala.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { Predikat } from "#web/ui/predikat.tsx";
import { type Kolom, Tabel } from "#web/ui/tabel.tsx";
import { Tombol } from "#web/ui/tombol.tsx";
import { namaPeriode } from "../components/nama-periode.ts";
import "../components/evaluasi.css";

type Evaluasi = OutputOf<Operations, "evaluasi.daftarSaya">["evaluasi"][number];

export const meta = () => judul("Hasil saya");

export async function loader({ context }: LoaderFunctionArgs) {
  const { evaluasi } = await context.get(panggil)("evaluasi.daftarSaya", {});
  return { evaluasi, kini: (context.get(sekarang) ?? new Date()).toISOString() };
}

export default function HasilSaya() {
  const { evaluasi, kini } = useLoaderData<typeof loader>();
  const langkah = langkahPertama(evaluasi, kini);
  return (
    <Isi>
      <Kepala judul="Hasil saya" pengantar={langkah ? <Pengantar satu={langkah} kini={kini} /> : "Tidak ada yang menunggu Anda."}>
        {langkah && <Aksi satu={langkah} />}
      </Kepala>
      <Tabel
        judul="Hasil evaluasi saya tiap periode"
        kolom={lajur(kini)}
        baris={evaluasi}
        kunci={(satu) => satu.id}
        kosong={<Kosong judul="Belum ada evaluasi">Evaluasi triwulan muncul di sini begitu SKP Anda ditetapkan dan periodenya dibuka.</Kosong>}
      />
    </Isi>
  );
}

/** What is mine comes before what is others'; a result to receive before a deadline, the nearest deadline before the later. */
function langkahPertama(evaluasi: readonly Evaluasi[], kini: string): Evaluasi | undefined {
  const berjalan = evaluasi.filter((satu) => satu.langkah !== null && satu.jendela.mulai <= kini.slice(0, 10));
  const mendesak = (satu: Evaluasi) =>
    `${satu.langkah?.siapa === "ANDA" ? 0 : 1} ${satu.langkah?.apa === "TERIMA" ? "" : (satu.langkah?.palingLambat ?? "9999")}`;
  return berjalan.toSorted((a, b) => mendesak(a).localeCompare(mendesak(b)))[0];
}

function Pengantar({ satu, kini }: { satu: Evaluasi; kini: string }) {
  const nama = namaPeriode(satu.jendela);
  const batas = satu.langkah?.palingLambat;
  const kapan = batas ? (
    <>
      {" "}
      paling lambat <b>{tanggalPenuh(batas)}</b> ({hariLagi(batas, kini)})
    </>
  ) : null;
  switch (satu.langkah?.apa) {
    case "TERIMA":
      return (
        <>
          Hasil {nama} sudah disampaikan. Buka, baca alasannya, lalu catat bahwa Anda menerimanya. Sejak hari itu Anda punya 14 hari kerja untuk menandatangani
          dan untuk mengajukan keberatan.
        </>
      );
    case "TANDA_TANGANI":
      return (
        <>
          Tandatangani dan kembalikan dokumen {nama}
          {kapan}, 14 hari kerja sejak Anda terima. Tanda tangan tidak menghapus hak keberatan.
        </>
      );
    case "CATAT_REALISASI":
      return (
        <>
          Catat realisasi {nama}
          {kapan}, supaya {satu.penilai} menilai dari bukti Anda.
        </>
      );
    case "SAMPAIKAN":
      return (
        <>
          {satu.penilai} sudah menetapkan hasil {nama} dan menyampaikannya kepada Anda{kapan}.
        </>
      );
    case "NILAI":
    case undefined:
      return (
        <>
          {satu.langkah?.nama ?? satu.penilai} menilai {nama}
          {kapan}. Anda tidak perlu berbuat apa-apa sekarang.
        </>
      );
  }
}

function Aksi({ satu }: { satu: Evaluasi }) {
  if (satu.langkah?.siapa !== "ANDA") return null;
  return (
    <p>
      {satu.langkah.apa === "CATAT_REALISASI" ? (
        <Tombol ke="/bulan-ini">Catat realisasi</Tombol>
      ) : (
        <Tombol ke={`/hasil/${satu.id}`}>Buka hasil {namaPeriode(satu.jendela)}</Tombol>
      )}
    </p>
  );
}

function lajur(kini: string): Kolom<Evaluasi>[] {
  return [
    { kunci: "periode", judul: "Periode", kepala: true, isi: (satu) => <Link to={`/hasil/${satu.id}`}>{namaPeriode(satu.jendela)}</Link> },
    { kunci: "predikat", judul: "Predikat", isi: (satu) => (satu.predikat ? <Predikat nilai={satu.predikat} polos /> : <span className="dua">belum</span>) },
    { kunci: "penilai", judul: "Penilai", isi: (satu) => satu.penilai },
    { kunci: "langkah", judul: "Langkah berikutnya", isi: (satu) => langkahSingkat(satu, kini) },
  ];
}

function langkahSingkat({ langkah, ditandatanganiPada, jendela }: Evaluasi, kini: string): string {
  if (langkah === null) return ditandatanganiPada ? `Selesai, ditandatangani ${tanggalTahun(ditandatanganiPada)}` : "Selesai";
  const batas = langkah.palingLambat ? `, paling lambat ${tanggalPenuh(langkah.palingLambat)}` : "";
  if (jendela.mulai > kini.slice(0, 10)) return `Dimulai ${tanggalPenuh(jendela.mulai)}`;
  const apa = {
    CATAT_REALISASI: "Anda mencatat realisasi",
    NILAI: `${langkah.nama ?? "Penilai"} menilai`,
    SAMPAIKAN: `${langkah.nama ?? "Penilai"} menyampaikan hasil`,
    TERIMA: "Anda membaca dan menerima hasil",
    TANDA_TANGANI: "Anda menandatangani dan mengembalikan",
  }[langkah.apa];
  return apa + batas;
}
