import { Link } from "react-router";
import { angka } from "#web/format/angka.ts";
import { Buka } from "#web/ui/buka.tsx";
import { type Kolom, Tabel } from "#web/ui/tabel.tsx";
import type { Hitungan, Ringkasan } from "../schemas.ts";
import { alamatKelengkapan } from "./alamat.ts";

type Baris = { id: string; nama: string; jumlah: Hitungan; buka: boolean };

const KATA = [
  ["belum", "Belum mulai", "BELUM"],
  ["draf", "Draf", "DRAF"],
  ["dikembalikan", "Dikembalikan", "DIKEMBALIKAN"],
  ["menunggu", "Menunggu penetapan", "MENUNGGU"],
  ["ditetapkan", "Ditetapkan", "DITETAPKAN"],
] as const;

/** The unit itself in five figures; each leads to its people. */
export function RingkasUnit({ unitId, jumlah }: { unitId: string; jumlah: Hitungan }) {
  return (
    <ul className="hitungan-skp">
      {KATA.map(([kunci, kata, keadaan]) => (
        <li key={kunci}>
          <span className="angka">{angka(jumlah[kunci])}</span>
          {jumlah[kunci] > 0 ? <Link to={`${alamatKelengkapan(unitId, { keadaan })}#orang`}>{kata}</Link> : <span className="dua">{kata}</span>}
        </li>
      ))}
      <li>
        <span className="angka">{angka(jumlah.terlambat)}</span>
        {jumlah.terlambat > 0 ? (
          <Link to={`${alamatKelengkapan(unitId, { terlambat: "ya" })}#orang`}>Lewat batas</Link>
        ) : (
          <span className="dua">Lewat batas</span>
        )}
      </li>
    </ul>
  );
}

/** The units right below with their counts: those with most unfinished first, complete ones folded away. Each leads to its people. */
export function TabelAnak({ ringkas }: { ringkas: Ringkasan }) {
  const { anak, langsung, unit } = ringkas;
  const baris: Baris[] = anak.filter(({ jumlah }) => jumlah.wajib > 0).map((satu) => ({ ...satu, buka: true }));
  if (baris.length > 0 && unit && langsung.wajib > 0) baris.push({ id: unit.id, nama: `Langsung di ${unit.nama}`, jumlah: langsung, buka: false });
  if (baris.length === 0) return null;
  const kolom: Kolom<Baris>[] = [
    { kunci: "unit", judul: "Unit", kepala: true, isi: (satu) => (satu.buka ? <Link to={alamatKelengkapan(satu.id)}>{satu.nama}</Link> : satu.nama) },
    { kunci: "wajib", judul: "Wajib", label: "Wajib ber-SKP", angka: true, isi: (satu) => angka(satu.jumlah.wajib) },
    ...KATA.map(([kunci, kata]) => ({ kunci, judul: kata, angka: true, isi: (satu: Baris) => angka(satu.jumlah[kunci]) })),
    { kunci: "terlambat", judul: "Lewat batas", angka: true, isi: (satu) => angka(satu.jumlah.terlambat) },
  ];
  const sisa = ({ jumlah }: Baris) => jumlah.wajib - jumlah.ditetapkan;
  const belum = baris.filter((satu) => sisa(satu) > 0).toSorted((a, b) => sisa(b) - sisa(a));
  const sudah = baris.filter((satu) => sisa(satu) === 0);
  const tabel = (judul: string, isi: Baris[]) => <Tabel judul={judul} kolom={kolom} baris={isi} kunci={(satu) => `${satu.id}-${satu.buka}`} ringkas />;
  return (
    <>
      {belum.length > 0 && tabel(`Unit di bawah ${unit?.nama ?? ""} yang belum lengkap, yang terbanyak lebih dahulu`, belum)}
      {sudah.length > 0 && (
        <Buka judul={`${angka(sudah.length)} unit sudah lengkap`} terbuka={belum.length === 0 && sudah.length <= 5}>
          {tabel("Unit yang sudah lengkap", sudah)}
        </Buka>
      )}
    </>
  );
}
