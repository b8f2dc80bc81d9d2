import { angka } from "#web/format/angka.ts";
import { rentangTanggal } from "#web/format/tanggal.ts";
import { BatangAlur, LegendaAlur } from "#web/ui/batang-alur.tsx";
import { Kosong } from "#web/ui/kosong.tsx";
import { type Kolom, Tabel } from "#web/ui/tabel.tsx";
import type { BerandaResponse } from "../schemas.ts";

type Kemajuan = NonNullable<BerandaResponse["kemajuan"]>;
type Unit = Kemajuan["unit"][number];

/** How far the cycle is, unit by unit: those with most people not yet closed first. Counts, never percentages or ranks. */
export function KemajuanUnit({ kemajuan }: { kemajuan: Kemajuan }) {
  const { unit, periode, tahun, tertahan, capaianBelum } = kemajuan;
  const jumlah = (baca: (satu: Unit) => number) => unit.reduce((n, satu) => n + baca(satu), 0);
  const belumSelesai = ({ alur }: Unit) => alur.tandaTangan + alur.penilai + alur.belum;
  return (
    <div className="kolom">
      <section className="susun" aria-labelledby="kemajuan">
        <div className="susun j1">
          <h2 id="kemajuan">Sejauh mana {periode?.nama ?? `SKP ${tahun}`}</h2>
          <p className="dua">
            {periode && <>Masa penilaian {rentangTanggal(periode.buka, periode.tutup)}. </>}
            {angka(jumlah((satu) => satu.orang))} pegawai: {angka(jumlah((satu) => satu.skp.ditetapkan))} SKP ditetapkan, {angka(jumlah((satu) => satu.skp.diajukan))} menunggu penilai, {angka(jumlah((satu) => satu.skp.draf))} draf, {angka(jumlah((satu) => satu.skp.belum))} belum dimulai.
          </p>
        </div>
        <LegendaAlur />
        <Tabel
          judul={`Kemajuan tiap unit, ${periode?.nama ?? tahun}`}
          className="kemajuan"
          kolom={KOLOM}
          baris={unit.toSorted((a, b) => belumSelesai(b) - belumSelesai(a))}
          kunci={(satu) => satu.unitId}
          kosong={<Kosong judul="Belum ada unit">Unit muncul di sini begitu Anda diberi peran untuknya.</Kosong>}
        />
      </section>
      <aside className="susun" aria-label="Yang tertahan">
        {capaianBelum.length > 0 && (
          <div className="susun j2">
            <h2>Capaian organisasi belum ada</h2>
            <ul className="garis rapat">
              {capaianBelum.slice(0, 8).map((satu) => (
                <li key={satu.unit}>
                  {satu.unit} <span className="dua">{angka(satu.dinilai)} orang menunggu</span>
                </li>
              ))}
            </ul>
          </div>
        )}
        {tertahan.length > 0 && (
          <div className="susun j2">
            <h2>Penilai yang masih harus menilai</h2>
            <ul className="garis rapat">
              {tertahan.map((satu) => (
                <li key={`${satu.penilai} ${satu.unit}`}>
                  <b>{satu.penilai}</b>{" "}
                  <span className="dua">
                    {satu.unit}, {angka(satu.belum)} orang
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
        {tertahan.length === 0 && capaianBelum.length === 0 && unit[0] && (
          <div className="susun j2">
            <h2>Paling banyak menunggu</h2>
            <ul className="garis rapat">
              {unit
                .toSorted((a, b) => b.alur.penilai + b.alur.belum - a.alur.penilai - a.alur.belum)
                .slice(0, 5)
                .filter((satu) => satu.alur.penilai + satu.alur.belum > 0)
                .map((satu) => (
                  <li key={satu.unitId}>
                    <b>{satu.nama}</b>{" "}
                    <span className="dua">
                      {angka(satu.alur.penilai)} menunggu penilai, {angka(satu.alur.belum)} belum mencatat
                    </span>
                  </li>
                ))}
            </ul>
          </div>
        )}
      </aside>
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
