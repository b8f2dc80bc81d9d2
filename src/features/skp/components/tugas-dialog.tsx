import { Link } from "react-router";
import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import { kapan, selisihHari } from "#web/format/tanggal.ts";
import { type Kolom, Tabel } from "#web/ui/tabel.tsx";

type Tugas = OutputOf<Operations, "dialog.tugas">["tugas"][number];

const ISI: Record<Tugas["jenis"], (jumlah: number) => string> = {
  USUL: (jumlah) => `${jumlah} usul menunggu jawaban`,
  KERAGUAN: (jumlah) => `${jumlah} keraguan menunggu jawaban`,
  JAWABAN: (jumlah) => `${jumlah} jawaban belum dibaca`,
  PERSETUJUAN: () => "catatan pertemuan menunggu persetujuan",
};

/** What people of the team wait for in their dialogues, the oldest first. Draws nothing when nothing waits. */
export function TugasDialog({ tugas, kini }: { tugas: readonly Tugas[]; kini: string }) {
  if (tugas.length === 0) return null;
  const kolom: Kolom<Tugas>[] = [
    {
      kunci: "nama",
      judul: "Nama",
      kepala: true,
      isi: (satu) => <Link to={`/skp/${satu.skpId}/dialog${satu.dialogId ? `/${satu.dialogId}` : ""}`}>{satu.lawan}</Link>,
    },
    { kunci: "apa", judul: "Yang menunggu Anda", isi: (satu) => ISI[satu.jenis](satu.jumlah) },
    { kunci: "sejak", judul: "Sejak", isi: (satu) => umur(satu.sejak, kini) },
  ];
  return (
    <section className="susun j3" aria-labelledby="dialog">
      <h2 id="dialog">Dialog yang menunggu Anda</h2>
      <Tabel judul="Usul, keraguan, dan catatan pertemuan yang menunggu Anda" baris={tugas} kunci={(_, n) => n} kolom={kolom} />
    </section>
  );
}

function umur(sejak: string, kini: string): string {
  const hari = selisihHari(sejak, kini);
  return hari > 1 ? `${kapan(sejak, kini)}, ${hari} hari lalu` : kapan(sejak, kini);
}
