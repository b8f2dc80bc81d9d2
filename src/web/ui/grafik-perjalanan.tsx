import { angka, denganSatuan } from "#web/format/angka.ts";
import { BULAN } from "#web/format/tanggal.ts";
import { type Bingkai, deret, type DuaBelasBulan, type Rentang, skala } from "#web/ui/skala-grafik.ts";

export type Perjalanan = {
  /** Recorded values, Januari first; null where nothing is recorded. */
  realisasi: DuaBelasBulan<number>;
  /** The range of expectation of each month; null where nothing is expected. */
  rentang: DuaBelasBulan<Rentang>;
  /** "%", "menit", "dokumen". */
  satuan: string;
  /** 1–12: the month asked for. */
  bulanDiminta?: number | null;
  /** Smaller is better: said in words, nothing is flipped. */
  makinKecilMakinBaik?: boolean;
  /** Counts begin at zero. */
  hitungan?: boolean;
};

const KECIL: Bingkai = { kiri: 5, kanan: 170, atas: 3, bawah: 53 };
const BESAR: Bingkai = { kiri: 6, kanan: 296, atas: 8, bawah: 146 };

/**
 * Twelve months of one indicator: gold band of expectation, green line of realisation, a ringed dot at the last value, a dotted
 * upright at the month asked for. `besar` adds the months, the last value and the ends of the band.
 */
export function GrafikPerjalanan({ besar, ...data }: Perjalanan & { besar?: boolean }) {
  const bingkai = besar ? BESAR : KECIL;
  const { x, y } = skala(data.realisasi, data.rentang, bingkai, data.hitungan ?? false);
  const tinggi = (n: number | null, lain: number) => (n === null ? lain : y(n));
  const tercatat = data.realisasi.flatMap((nilai, bulan) => (nilai === null ? [] : [{ bulan, nilai }]));
  const akhir = tercatat.at(-1);
  const diminta = data.bulanDiminta ? data.bulanDiminta - 1 : null;
  return (
    <svg className="grafik" viewBox={besar ? "0 0 340 168" : "0 0 176 56"} role="img" aria-label={kalimatPerjalanan(data)}>
      {deret(data.rentang).map((d) => {
        const lebar = d.length === 1 ? 3 : 0;
        const atas = d.map(({ bulan, nilai }) => [x(bulan) - lebar, tinggi(nilai.atas, bingkai.atas)] as const);
        const bawah = d.map(({ bulan, nilai }) => [x(bulan) + lebar, tinggi(nilai.bawah, bingkai.bawah)] as const);
        return <polygon key={d[0]?.bulan} className="pita" points={[...atas, ...bawah.toReversed()].map((p) => p.join(",")).join(" ")} />;
      })}
      {(["atas", "bawah"] as const).flatMap((tepi) =>
        deret(data.rentang.map((r) => r?.[tepi] ?? null)).map((d) => <polyline key={`${tepi}${d[0]?.bulan}`} className="harap" points={titik(d, x, y)} />),
      )}
      {diminta !== null && <path className="sumbu" d={`M${x(diminta)} 2V${bingkai.bawah + (besar ? 4 : 0)}`} strokeDasharray="1 3" />}
      {deret(data.realisasi).map((d) =>
        d.length === 1 && d[0] !== undefined ? (
          <circle key={d[0].bulan} className="titik" cx={x(d[0].bulan)} cy={y(d[0].nilai)} r={besar ? 4 : 3.5} />
        ) : (
          <polyline key={d[0]?.bulan} className="nyata" points={titik(d, x, y)} />
        ),
      )}
      {akhir && <circle className="titik" cx={x(akhir.bulan)} cy={y(akhir.nilai)} r={besar ? 5.5 : 4.5} />}
      {besar && <Keterangan data={data} x={x} y={y} akhir={akhir} diminta={diminta} />}
    </svg>
  );
}

type Skala = (n: number) => number;
type Nilai = { bulan: number; nilai: number };

function Keterangan({ data, x, y, akhir, diminta }: { data: Perjalanan; x: Skala; y: Skala; akhir: Nilai | undefined; diminta: number | null }) {
  const ujung = data.rentang.findLast((r) => r !== null);
  const atas = ujung?.atas ?? null;
  const bawah = ujung?.bawah ?? null;
  // two ends close together are pushed apart, one single target is written once
  const rapat = atas !== null && bawah !== null && y(bawah) - y(atas) < 13;
  const tengah = rapat ? (y(atas) + y(bawah)) / 2 : 0;
  return (
    <>
      {BULAN.map((nama, i) => (
        <text key={nama} x={x(i)} y="165" textAnchor="middle" className={i === diminta ? "tebal" : undefined}>
          {nama[0]}
        </text>
      ))}
      {atas !== null && (
        <text x="303" y={(rapat && atas !== bawah ? tengah - 6.5 : y(atas)) + 4}>
          {angka(atas)}
        </text>
      )}
      {bawah !== null && atas !== bawah && (
        <text x="303" y={(rapat ? tengah + 6.5 : y(bawah)) + 4}>
          {angka(bawah)}
        </text>
      )}
      {akhir && (
        <text
          className="nilai-akhir"
          x={x(akhir.bulan)}
          y={y(akhir.nilai) < 28 ? y(akhir.nilai) + 20 : y(akhir.nilai) - 11}
          textAnchor={akhir.bulan < 1 ? "start" : "middle"}
        >
          {denganSatuan(akhir.nilai, data.satuan)}
        </text>
      )}
    </>
  );
}

function titik(d: readonly Nilai[], x: Skala, y: Skala): string {
  return d.map(({ bulan, nilai }) => `${x(bulan)},${y(nilai)}`).join(" ");
}

/** The drawing in words, with every value: "Januari sampai Maret: 5, 12, 19 persen; rentang ekspektasi Maret 17 sampai 21 persen." */
export function kalimatPerjalanan(data: Perjalanan): string {
  const satuan = data.satuan === "%" ? "persen" : data.satuan;
  const ekor = satuan === "" ? "" : ` ${satuan}`;
  const bagian: string[] = [];
  const tercatat = deret(data.realisasi);
  for (const d of tercatat) {
    const awal = BULAN[d[0]?.bulan ?? 0];
    const akhir = BULAN[d.at(-1)?.bulan ?? 0];
    bagian.push(`${awal === akhir ? awal : `${awal} sampai ${akhir}`}: ${d.map((t) => angka(t.nilai)).join(", ")}${ekor}`);
  }
  if (tercatat.length === 0) bagian.push("Belum ada realisasi yang dicatat");
  const bulan = data.bulanDiminta ? data.bulanDiminta - 1 : (tercatat.at(-1)?.at(-1)?.bulan ?? 11);
  const rentang = data.rentang[bulan];
  if (rentang) bagian.push(`rentang ekspektasi ${BULAN[bulan]} ${kataRentang(rentang)}${ekor}`);
  if (data.makinKecilMakinBaik) bagian.push("makin kecil makin baik");
  return `${bagian.join("; ")}.`;
}

function kataRentang({ bawah, atas }: Rentang): string {
  if (bawah === null) return `paling banyak ${angka(atas ?? 0)}`;
  if (atas === null) return `paling sedikit ${angka(bawah)}`;
  return bawah === atas ? angka(bawah) : `${angka(bawah)} sampai ${angka(atas)}`;
}
