import { Link } from "react-router";
import { angka } from "#web/format/angka.ts";
import { rentangTanggal } from "#web/format/tanggal.ts";
import { BatangAlur, LegendaAlur } from "#web/ui/batang-alur.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { type Kolom, Tabel } from "#web/ui/tabel.tsx";
import type { BerandaResponse } from "../schemas.ts";

type Kemajuan = NonNullable<BerandaResponse["kemajuan"]>;
type Unit = Kemajuan["unit"][number];

/** So many units stand open; the rest are one line away. */
const UNIT_TAMPIL = 12;

/** How far the cycle is: what holds it up, then unit by unit, most unfinished first. Counts, never percentages or ranks. */
export function KemajuanUnit({ kemajuan }: { kemajuan: Kemajuan }) {
  const { unit, periode, tahun, tertahan, capaianBelum } = kemajuan;
  const jumlah = (baca: (satu: Unit) => number) => unit.reduce((n, satu) => n + baca(satu), 0);
  const belumSelesai = ({ alur }: Unit) => alur.tandaTangan + alur.penilai + alur.belum;
  const urut = unit.toSorted((a, b) => belumSelesai(b) - belumSelesai(a));
  const lain = urut.slice(UNIT_TAMPIL);
  const tabel = (baris: Unit[], judul: string) => (
    <Tabel judul={judul} className="kemajuan label-atas" kolom={KOLOM} baris={baris} kunci={(satu) => satu.unitId} />
  );
  if (unit.length === 0) return <Kosong judul="Belum ada unit">Unit muncul di sini begitu Anda diberi peran untuknya.</Kosong>;
  return (
    <section className="susun" aria-labelledby="kemajuan">
      <div className="susun j1">
        <h2 id="kemajuan" tabIndex={-1}>
          Sejauh mana {periode?.nama ?? `SKP ${tahun}`}
        </h2>
        <p className="dua">
          {periode && <>Masa penilaian {rentangTanggal(periode.buka, periode.tutup)}. </>}
          {angka(jumlah((satu) => satu.orang))} pegawai: {angka(jumlah((satu) => satu.skp.ditetapkan))} SKP ditetapkan,{" "}
          {angka(jumlah((satu) => satu.skp.diajukan))} menunggu penilai, {angka(jumlah((satu) => satu.skp.draf))} draf,{" "}
          {angka(jumlah((satu) => satu.skp.belum))} belum dimulai. <Link to="/kelengkapan">Siapa menunggu siapa</Link>
        </p>
      </div>
      {(tertahan.length > 0 || capaianBelum.length > 0) && (
        <div className="tertahan">
          {tertahan.length > 0 && (
            <Daftar judul="Penilai yang masih harus menilai" isi={tertahan.map((satu) => [satu.penilai, `${satu.unit}, ${angka(satu.belum)} orang`])} />
          )}
          {capaianBelum.length > 0 && (
            <Daftar judul="Capaian organisasi belum ada" isi={capaianBelum.map((satu) => [satu.unit, `${angka(satu.dinilai)} orang menunggu`])} />
          )}
        </div>
      )}
      <LegendaAlur />
      {tabel(urut.slice(0, UNIT_TAMPIL), `Kemajuan tiap unit, ${periode?.nama ?? tahun}`)}
      {lain.length > 0 && (
        <details className="buka">
          <summary>{angka(lain.length)} unit lain</summary>
          {tabel(lain, "Kemajuan unit lain")}
        </details>
      )}
    </section>
  );
}

function Daftar({ judul, isi }: { judul: string; isi: [string, string][] }) {
  return (
    <div className="susun j2">
      <h3>{judul}</h3>
      <ul className="garis rapat">
        {isi.slice(0, 6).map(([nama, rincian]) => (
          <li key={`${nama} ${rincian}`}>
            <b>{nama}</b> <span className="dua">{rincian}</span>
          </li>
        ))}
      </ul>
      {isi.length > 6 && <p className="dua">dan {angka(isi.length - 6)} lainnya</p>}
    </div>
  );
}

const KOLOM: Kolom<Unit>[] = [
  { kunci: "unit", judul: "Unit", kepala: true, isi: (satu) => satu.nama },
  { kunci: "orang", judul: "Pegawai", angka: true, isi: (satu) => angka(satu.orang) },
  { kunci: "skp", judul: "SKP ditetapkan", angka: true, isi: (satu) => angka(satu.skp.ditetapkan) },
  { kunci: "selesai", judul: "Selesai", angka: true, isi: (satu) => angka(satu.alur.selesai) },
  { kunci: "ttd", judul: "Tanda tangan", angka: true, isi: (satu) => angka(satu.alur.tandaTangan) },
  { kunci: "penilai", judul: "Penilai", angka: true, isi: (satu) => angka(satu.alur.penilai) },
  { kunci: "belum", judul: "Belum mencatat", angka: true, isi: (satu) => angka(satu.alur.belum) },
  { kunci: "alur", judul: "Alur", isi: (satu) => <BatangAlur alur={satu.alur} /> },
];
