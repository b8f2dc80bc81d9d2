import { Link } from "react-router";
import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import { tanggalTahun } from "#web/format/tanggal.ts";
import { Tabel } from "#web/ui/tabel.tsx";

type Unit = OutputOf<Operations, "organisasi.lihatUnit">;
type Sambungan = Unit["pendahulu"][number];

const ASAL: Record<Sambungan["cara"], string> = { PENGGABUNGAN: "Gabungan dari", PEMECAHAN: "Pecahan dari", PENGGANTIAN: "Menggantikan" };
const TERUS: Record<Sambungan["cara"], string> = { PENGGABUNGAN: "Digabung ke", PEMECAHAN: "Dipecah menjadi", PENGGANTIAN: "Digantikan" };

/** From which units this one came and which ones continue it, as sentences with links. */
export function KataSambungan({ pendahulu, penerus }: Pick<Unit, "pendahulu" | "penerus">) {
  return (
    <>
      {kelompok(pendahulu).map((isi) => (
        <Kalimat key={`asal ${isi[0]?.id}`} awal={ASAL} isi={isi} sehariSebelum />
      ))}
      {kelompok(penerus).map((isi) => (
        <Kalimat key={`terus ${isi[0]?.id}`} awal={TERUS} isi={isi} />
      ))}
    </>
  );
}

function kelompok(isi: readonly Sambungan[]): Sambungan[][] {
  return [...Map.groupBy(isi, (satu) => `${satu.cara} ${satu.pada}`).values()];
}

function Kalimat({ awal, isi, sehariSebelum }: { awal: Record<Sambungan["cara"], string>; isi: readonly Sambungan[]; sehariSebelum?: boolean }) {
  const satu = isi[0];
  if (!satu) return null;
  // a unit that has ended is looked at as it stood the day before
  const hari = sehariSebelum ? `?pada=${kemarin(satu.pada)}` : "";
  return (
    <p>
      {awal[satu.cara]}{" "}
      {isi.map((lain, i) => (
        <span key={lain.id}>
          {i > 0 && (i === isi.length - 1 ? " dan " : ", ")}
          <Link to={`/struktur/unit/${lain.id}${hari}`}>{lain.nama}</Link>
        </span>
      ))}{" "}
      sejak {tanggalTahun(satu.pada)}
      {satu.dasar ? `, ${satu.dasar}` : ""}.
    </p>
  );
}

export function kemarin(hari: string): string {
  return new Date(Date.parse(hari) - 86_400_000).toISOString().slice(0, 10);
}

/** What the unit was called and where it stood before, each row leading to that time. */
export function RiwayatUnit({ unit }: { unit: Unit }) {
  if (unit.riwayat.length === 0) return null;
  return (
    <Tabel
      judul="Nama dan letak sebelumnya"
      judulTampak
      kolom={[
        {
          kunci: "masa",
          judul: "Masa",
          kepala: true,
          isi: (satu) => (
            <Link to={`/struktur/unit/${unit.id}?pada=${satu.mulai}`}>{`${tanggalTahun(satu.mulai)}–${tanggalTahun(kemarin(satu.selesai))}`}</Link>
          ),
        },
        { kunci: "nama", judul: "Nama", isi: (satu) => satu.nama },
        { kunci: "induk", judul: "Di bawah", isi: (satu) => satu.induk ?? "–" },
        { kunci: "kode", judul: "Kode", isi: (satu) => satu.kode },
        { kunci: "dasar", judul: "Dasar", isi: (satu) => satu.dasar ?? "–" },
      ]}
      baris={unit.riwayat}
      kunci={(satu) => satu.mulai}
    />
  );
}
