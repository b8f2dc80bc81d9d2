import type { Operations } from "#operations.ts";
import type { OutputOf } from "#platform/operation.ts";
import { LABEL_KEADAAN } from "#rules/kosakata-pegawai.ts";
import { tanggalTahun } from "#web/format/tanggal.ts";
import { Kosong } from "#web/ui/kosong.tsx";
import { type Kolom, Tabel } from "#web/ui/tabel.tsx";

type Profil = OutputOf<Operations, "profil.lihat">;
type Masa = { mulai: string; selesai: string | null; kini: boolean };

const HARI_MS = 86_400_000;

/** "2 Januari 2024–sekarang"; the stored end is the first day it no longer holds, people read the last. */
export function masa({ mulai, selesai }: Pick<Masa, "mulai" | "selesai">): string {
  if (selesai === null) return `${tanggalTahun(mulai)}–sekarang`;
  return `${tanggalTahun(mulai)}–${tanggalTahun(new Date(Date.parse(selesai) - HARI_MS).toISOString().slice(0, 10))}`;
}

const CARA = { DEFINITIF: "Definitif", PLT: "Plt.", PLH: "Plh.", TAMBAHAN: "Tugas tambahan" } as const;

const KOLOM_JABATAN: Kolom<Profil["penugasan"][number]>[] = [
  { kunci: "jabatan", judul: "Jabatan", kepala: true, isi: (satu) => satu.jabatan },
  { kunci: "unit", judul: "Unit kerja", isi: (satu) => satu.unit },
  { kunci: "cara", judul: "Dipegang sebagai", label: "Sebagai", isi: (satu) => CARA[satu.jenis] },
  { kunci: "masa", judul: "Masa", isi: (satu) => (satu.kini ? <b>{masa(satu)}</b> : masa(satu)) },
  { kunci: "dasar", judul: "Dasar", isi: (satu) => satu.dasar ?? <span className="dua">tidak dicatat</span> },
];

export function JabatanProfil({ penugasan }: { penugasan: Profil["penugasan"] }) {
  return (
    <section className="susun j3" aria-labelledby="jabatan">
      <h2 id="jabatan">Jabatan</h2>
      <Tabel
        judul="Jabatan dari kapan sampai kapan"
        kolom={penugasan.some((satu) => satu.dasar) ? KOLOM_JABATAN : KOLOM_JABATAN.slice(0, -1)}
        baris={penugasan}
        kunci={(satu) => satu.id}
        kosong={<Kosong judul="Belum ada jabatan">Tanpa jabatan, pegawai ini tidak punya penilai dan tidak dapat menyusun SKP.</Kosong>}
      />
    </section>
  );
}

const KOLOM_TIM: Kolom<Profil["tim"][number]>[] = [
  { kunci: "tim", judul: "Tim", kepala: true, isi: (satu) => satu.nama },
  { kunci: "peran", judul: "Peran", isi: (satu) => [satu.isKetua ? "Ketua" : "Anggota", satu.peran].filter(Boolean).join(", ") },
  { kunci: "masa", judul: "Masa", isi: (satu) => masa(satu) },
];

export function TimProfil({ tim }: { tim: Profil["tim"] }) {
  if (tim.length === 0) return null;
  return (
    <section className="susun j3" aria-labelledby="tim">
      <h2 id="tim">Tim kerja</h2>
      <Tabel judul="Tim kerja dan perannya" kolom={KOLOM_TIM} baris={tim} kunci={(satu) => `${satu.id} ${satu.mulai}`} />
    </section>
  );
}

const KOLOM_KEADAAN: Kolom<Profil["keadaan"][number]>[] = [
  { kunci: "keadaan", judul: "Keadaan", kepala: true, isi: (satu) => LABEL_KEADAAN[satu.keadaan] },
  { kunci: "masa", judul: "Masa", isi: (satu) => (satu.kini ? <b>{masa(satu)}</b> : masa(satu)) },
  { kunci: "tempat", judul: "Tempat", isi: (satu) => satu.tempat ?? "–" },
  { kunci: "dasar", judul: "Dasar", isi: (satu) => satu.dasar ?? "–" },
];

export function KeadaanProfil({ keadaan }: { keadaan: Profil["keadaan"] }) {
  if (keadaan.length === 0) return null;
  return (
    <section className="susun j3" aria-labelledby="keadaan">
      <h2 id="keadaan">Keadaan</h2>
      <Tabel judul="Keadaan dari kapan sampai kapan" kolom={KOLOM_KEADAAN} baris={keadaan} kunci={(satu) => satu.mulai} />
    </section>
  );
}
