import type { Acak } from "#demo/acak.ts";
import { TAHUN_INI } from "./bentuk.ts";
import type { Orang, Pos } from "./bentuk.ts";

/** So that about 15 in 100 of all held another post of the same kind within these years: most part-timers are too new to move. */
const PINDAH = 0.26;

/** Gives people a history: the last holding stays what it is, one before it is added. Heads change places two by two. */
export function pindahkan(acak: Acak, orang: readonly Orang[], pos: readonly Pos[], tahunAwal: number): void {
  const sejenis = Map.groupBy(
    pos.filter((satu) => !satu.isTunggal),
    (satu) => satu.jenis,
  );
  const menunggu = new Map<string, Orang>();
  for (const satu of orang) {
    const [pegangan] = satu.pegangan;
    if (!pegangan || satu.jenis === "NON_ASN" || !acak.mungkin(PINDAH)) continue;
    const { pos: kini } = pegangan;
    if (!kini.isTunggal) {
      const lama = acak.pilih(sejenis.get(kini.jenis) ?? [kini]);
      const hari = hariPindah(acak, tahunAwal);
      if (lama !== kini && hari > setahunSesudah(pegangan.mulai)) geser(satu, lama, hari);
      continue;
    }
    if (kini.kelompok === "JPT" || kini.jenis === "sekretarisDinas") continue;
    const pasangan = menunggu.get(kini.jenis);
    if (!pasangan?.pegangan[0]) {
      menunggu.set(kini.jenis, satu);
      continue;
    }
    menunggu.delete(kini.jenis);
    const lawan = pasangan.pegangan[0];
    const awal = pegangan.mulai > lawan.mulai ? pegangan.mulai : lawan.mulai;
    const hari = hariPindah(acak, tahunAwal);
    if (hari <= setahunSesudah(awal)) continue;
    geser(satu, lawan.pos, hari, awal);
    geser(pasangan, kini, hari, awal);
  }
}

/** Before `hari` the person held `lama`, since `mulai` or since what was the first day in the present post. */
function geser(orang: Orang, lama: Pos, hari: string, mulai?: string): void {
  const [kini] = orang.pegangan;
  if (kini)
    orang.pegangan = [
      { pos: lama, mulai: mulai ?? kini.mulai, selesai: hari },
      { ...kini, mulai: hari },
    ];
}

const setahunSesudah = (hari: string): string => `${Number(hari.slice(0, 4)) + 1}${hari.slice(4)}`;

function hariPindah(acak: Acak, tahunAwal: number): string {
  const tahun = acak.bulat(tahunAwal, TAHUN_INI);
  return `${tahun}-${String(acak.bulat(2, tahun === TAHUN_INI ? 8 : 11)).padStart(2, "0")}-${acak.pilih(["01", "02", "15"])}`;
}

/** The post a person held on a day: the last begun by then; null before service and after it. */
export function posPada(orang: Orang, hari: string): Pos | null {
  if (orang.berhenti !== null && orang.berhenti <= hari) return null;
  return orang.pegangan.findLast((satu) => satu.mulai <= hari && (satu.selesai === null || satu.selesai > hari))?.pos ?? null;
}
