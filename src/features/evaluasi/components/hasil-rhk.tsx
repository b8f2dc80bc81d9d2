import { LABEL_ASPEK } from "#rules/kosakata.ts";
import { denganSatuan, rentangAngka } from "#web/format/angka.ts";
import { tanggalTahun } from "#web/format/tanggal.ts";
import { Kutip } from "#web/ui/kutip.tsx";
import { type Kolom, Tabel } from "#web/ui/tabel.tsx";
import { TandaRating } from "#web/ui/tanda-rating.tsx";
import type { EvaluasiResponse } from "../schemas.ts";

export type Rhk = EvaluasiResponse["rhk"][number];
type Indikator = Rhk["indikator"][number];
type UmpanBalik = Rhk["umpanBalik"][number];

/**
 * What one result rests on: its indicators with target, realisasi, place and evidence, or the narrative of the result, then
 * the feedback on it. `buktiTerpisah` gives the evidence a column of its own; at the desk it stands under the indicator.
 */
export function HasilRhk({ rhk, buktiTerpisah, saya }: { rhk: Rhk; buktiTerpisah?: boolean; saya?: string | undefined }) {
  const lajur: Kolom<Indikator>[] = [
    {
      kunci: "indikator",
      judul: "Indikator",
      kepala: true,
      isi: (i) => (
        <>
          {i.teks}
          {i.aspek && <span className="dua blok">{LABEL_ASPEK[i.aspek]}</span>}
          {!buktiTerpisah && <DaftarBukti bukti={i.bukti} />}
        </>
      ),
    },
    { kunci: "target", judul: "Target", isi: (i) => <Target indikator={i} /> },
    { kunci: "realisasi", judul: "Realisasi", isi: (i) => <Realisasi indikator={i} /> },
    { kunci: "posisi", judul: "Posisi", utuh: true, isi: (i) => (i.posisi ? <TandaRating nilai={i.posisi} /> : <span className="dua">tanpa angka</span>) },
  ];
  if (buktiTerpisah)
    lajur.push({
      kunci: "bukti",
      judul: "Bukti dukung",
      isi: (i) => (i.bukti.length > 0 ? <DaftarBukti bukti={i.bukti} /> : <span className="dua">belum ada</span>),
    });
  return (
    <div className="susun j3">
      {rhk.indikator.length > 0 && (
        <Tabel ringkas judul={`Indikator, target, dan realisasi: ${rhk.teks}`} kolom={lajur} baris={rhk.indikator} kunci={(i) => i.indikatorId} />
      )}
      {rhk.realisasi && (
        <div className="susun j1">
          <p className="baca">{rhk.realisasi.uraian || <span className="dua">Realisasi belum ditulis.</span>}</p>
          <DaftarBukti bukti={rhk.realisasi.bukti} />
        </div>
      )}
      {rhk.indikator.length === 0 && !rhk.realisasi && <p className="dua">Realisasi belum dicatat.</p>}
      <DaftarUmpanBalik daftar={rhk.umpanBalik} saya={saya} />
    </div>
  );
}

/** The target of the year, and beside it what was expected by the month that counts where the two differ. */
function Target({ indikator: { target, bawah, atas, satuan, langkah } }: { indikator: Indikator }) {
  const kini = rentangAngka(bawah, atas, satuan ?? "", 1);
  return (
    <>
      {target ?? <span className="dua">kualitatif</span>}
      {langkah && <span className="dua blok">{langkah}</span>}
      {target !== null && kini !== "" && rapat(kini) !== rapat(target) && !langkah?.endsWith(`: ${kini}`) && (
        <span className="dua blok">sampai kini {kini}</span>
      )}
    </>
  );
}

/** Only signs that matter when two spellings of one range are compared. */
const rapat = (teks: string) => teks.toLowerCase().replaceAll(/[\s.]/g, "").replaceAll("-", "–");

function Realisasi({ indikator: { nilai, satuan, uraian } }: { indikator: Indikator }) {
  if (nilai === null && uraian === "") return <span className="dua">belum dicatat</span>;
  return (
    <>
      {nilai !== null && <b className="utuh">{denganSatuan(nilai, satuan ?? "")}</b>}
      {uraian !== "" && <span className="dua blok">{uraian}</span>}
    </>
  );
}

function DaftarBukti({ bukti }: { bukti: Indikator["bukti"] }) {
  if (bukti.length === 0) return null;
  return (
    <ul className="bukti-kecil">
      {bukti.map((b) => (
        <li key={b.id}>
          {b.tautan ? (
            <a href={b.tautan} rel="noopener noreferrer" target="_blank">
              {b.judul}
            </a>
          ) : (
            <a href={`/api/v1/bukti/${b.id}/berkas`}>{b.judul}</a>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Feedback in the order it came; the reader's own carries *Anda*. */
export function DaftarUmpanBalik({ daftar, saya, tentang }: { daftar: readonly UmpanBalik[]; saya?: string | undefined; tentang?: string }) {
  if (daftar.length === 0) return null;
  return (
    <ul className="garis">
      {daftar.map((u) => (
        <li key={u.id}>
          <Kutip siapa={u.dari === saya ? "Anda" : u.dari} rincian={[tanggalTahun(u.pada), tentang].filter(Boolean).join(", ")}>
            {u.teks}
          </Kutip>
        </li>
      ))}
    </ul>
  );
}

/** "3 indikator, 1 DIBAWAH"; "2 indikator, semua SESUAI"; "uraian" where there is nothing to count. */
export function ringkasRhk(rhk: Rhk): string {
  const n = rhk.indikator.length;
  if (n === 0) return rhk.realisasi ? "uraian" : "belum dicatat";
  const satu = rhk.indikator[0]?.posisi;
  if (n === 1) return satu ? `1 indikator, ${satu}` : "1 indikator";
  const lain = (["DIATAS", "DIBAWAH"] as const).flatMap((p) => {
    const banyak = rhk.indikator.filter((i) => i.posisi === p).length;
    return banyak > 0 ? [`${banyak} ${p}`] : [];
  });
  if (lain.length > 0) return `${n} indikator, ${lain.join(", ")}`;
  return rhk.indikator.every((i) => i.posisi === "SESUAI") ? `${n} indikator, SESUAI` : `${n} indikator`;
}
