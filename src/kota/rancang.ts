import { JENIS_JABATAN } from "#demo/isi/jenis-jabatan.ts";
import type { KindJabatan, KunciJenis } from "#demo/isi/jenis-jabatan.ts";
import type { Jenjang, Pos, StatusAsn, Unit } from "./bentuk.ts";

const JENJANG: readonly (readonly [string, Jenjang])[] = [
  ["Ahli Pertama", "AHLI_PERTAMA"],
  ["Ahli Muda", "AHLI_MUDA"],
  ["Ahli Madya", "AHLI_MADYA"],
  ["Ahli Utama", "AHLI_UTAMA"],
  ["Penyelia", "PENYELIA"],
  ["Mahir", "MAHIR"],
  ["Terampil", "TERAMPIL"],
];

/** Eselon of the structural posts (regulation notes 7.9). */
const ESELON: Partial<Record<KunciJenis, string>> = {
  sekda: "II.a",
  asisten: "II.b",
  stafAhli: "II.b",
  kepalaDinas: "II.b",
  inspektur: "II.b",
  direkturRs: "II.b",
  sekretarisDinas: "III.a",
  kabag: "III.a",
  irban: "III.a",
  camat: "III.a",
  kabid: "III.b",
  sekcam: "III.b",
  kasubbag: "IV.a",
  kasi: "IV.a",
  lurah: "IV.a",
  sekretarisLurah: "IV.b",
};

type OpsiPos = { nama?: string; templat?: string; atasan?: Pos; bobot?: Partial<Record<StatusAsn, number>> };
export type Rancangan = {
  readonly unit: Unit[];
  readonly pos: Pos[];
  /** How many of something there are in a city of this size. */
  banyak(penuh: number, paling?: number): number;
  tambahUnit(induk: Unit | null, kode: string, nama: string, jenis: string, dasar?: string | null): Unit;
  /** The head of a unit; under the head of the unit above unless told. */
  kepala(unit: Unit, jenis: KunciJenis, opsi?: OpsiPos): Pos;
  /** A post under the head of the unit unless told; shared when its `bobot` says so. */
  jabatan(unit: Unit, jenis: KunciJenis, opsi?: OpsiPos): Pos;
};

/** The drawing board: units and posts in the order in which their parents come first. */
export function mulaiRancangan(id: () => string, skala: number): Rancangan {
  const unit: Unit[] = [];
  const pos: Pos[] = [];
  const kepalaDari = new Map<Unit, Pos>();
  const kepalaDiAtas = (awal: Unit | null): Pos | null => {
    for (let satu = awal; satu; satu = satu.induk) {
      const kepala = kepalaDari.get(satu);
      if (kepala) return kepala;
    }
    return null;
  };
  const tambah = (di: Unit, jenis: KunciJenis, isPimpinan: boolean, opsi: OpsiPos): Pos => {
    const kind: KindJabatan = JENIS_JABATAN[jenis];
    const nama = opsi.nama ?? kind.nama;
    const satu: Pos = {
      nomor: pos.length,
      id: id(),
      unit: di,
      nama,
      jenis,
      kelompok: kind.jenis,
      kelas: kind.kelas,
      jenjang: kind.jenis === "FUNGSIONAL" ? (JENJANG.find(([kata]) => nama.includes(kata))?.[1] ?? null) : null,
      eselon: ESELON[jenis] ?? null,
      isPimpinan,
      isMandiri: isPimpinan && (kind.mandiri ?? false),
      isTunggal: isPimpinan || ["KEPALA_DAERAH", "JPT", "ADMINISTRATOR", "PENGAWAS"].includes(kind.jenis),
      templat: opsi.templat ?? jenis,
      atasan: opsi.atasan ?? kepalaDiAtas(isPimpinan ? di.induk : di),
      bobot: opsi.bobot ?? {},
    };
    pos.push(satu);
    if (isPimpinan) kepalaDari.set(di, satu);
    return satu;
  };
  return {
    unit,
    pos,
    banyak: (penuh, paling = 1) => Math.max(Math.min(penuh, paling), Math.round(penuh * skala)),
    tambahUnit(induk, kode, nama, jenis, dasar = null) {
      const satu: Unit = { id: id(), kode, nama, jenis, induk, dasar };
      unit.push(satu);
      return satu;
    },
    kepala: (di, jenis, opsi = {}) => tambah(di, jenis, true, opsi),
    jabatan: (di, jenis, opsi = {}) => tambah(di, jenis, false, opsi),
  };
}
