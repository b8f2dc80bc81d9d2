import { pembuatId } from "./acak.ts";
import type { Orang, Pos, Tahun, Unit } from "./bentuk.ts";
import { susunOrang } from "./susun-orang.ts";
import type { Warga } from "./susun-orang.ts";
import { susunStruktur } from "./susun-struktur.ts";
import type { Wilayah } from "./susun-struktur.ts";
import { susunTahun } from "./susun-tahun.ts";
import { TAHUN_INI } from "./bentuk.ts";

type Peran = { readonly orang: Orang; readonly peran: "PENGELOLA_KINERJA" | "PIMPINAN" | "INSPEKTORAT" | "ADMIN"; readonly unit: Unit };
export type KotaBesar = Warga & {
  readonly benih: number;
  readonly unit: readonly Unit[];
  readonly pos: readonly Pos[];
  readonly tahun: readonly Tahun[];
  readonly peran: readonly Peran[];
};

/** Structure, people and periods in memory; plans and records are made person by person later. */
export function susunKota({ benih, orang: jumlah, tahun }: { benih: number; orang: number; tahun: number }, wilayah: Wilayah): KotaBesar {
  const { unit, pos } = susunStruktur(pembuatId(benih, "struktur"), wilayah, jumlah);
  const warga = susunOrang(benih, pos, jumlah, TAHUN_INI - tahun + 1);
  return { benih, unit, pos, ...warga, tahun: susunTahun(pembuatId(benih, "tahun"), tahun), peran: susunPeran(unit, warga.orang) };
}

/** A pengelola for the whole city and one for every perangkat daerah; inspektorat, pimpinan and admin at the root. */
function susunPeran(unit: readonly Unit[], orang: readonly Orang[]): Peran[] {
  const pemko = unit[0] as Unit;
  const kini = (satu: Orang) => satu.pegangan.at(-1)?.pos;
  const aktif = orang.filter((satu) => satu.berhenti === null);
  const cari = (jumlah: number, cocok: (pos: Pos) => boolean) => aktif.filter((satu) => cocok(kini(satu) as Pos)).slice(0, jumlah);
  const beri = (peran: Peran["peran"], siapa: readonly Orang[], di: Unit = pemko): Peran[] => siapa.map((satu) => ({ orang: satu, peran, unit: di }));
  const perangkat = unit.filter((satu) => satu.induk === pemko);
  return [
    ...beri(
      "PENGELOLA_KINERJA",
      cari(2, (p) => p.unit.kode.startsWith("BKPSDM.B") && p.kelompok === "FUNGSIONAL"),
    ),
    ...perangkat.flatMap((satu) =>
      beri(
        "PENGELOLA_KINERJA",
        cari(1, (p) => p.jenis === "kasubbag" && p.unit.kode === `${satu.kode}.UMUM`),
        satu,
      ),
    ),
    ...beri(
      "INSPEKTORAT",
      cari(6, (p) => p.unit.kode === "ITKO"),
    ),
    ...beri(
      "PIMPINAN",
      cari(4, (p) => p.jenis === "sekda" || p.jenis === "asisten"),
    ),
    ...beri(
      "ADMIN",
      cari(2, (p) => p.unit.kode === "BKPSDM.SEK" && p.jenis === "prakom"),
    ),
  ];
}
