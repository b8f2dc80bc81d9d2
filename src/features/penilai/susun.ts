import type { Reader } from "#platform/db/connect.ts";
import { pejabatPenilai } from "#rules/pejabat-penilai.ts";
import { findStruktur, findTercatat, listMasaPenilai, listPengelolaDari } from "./queries.ts";
import type { MasaPenilai } from "./queries.ts";
import type { PenilaiResponse } from "./schemas.ts";

const RIWAYAT_TERBANYAK = 8;

/** Everything a page says about who rates a person on a day; null when the person does not exist. */
export async function susunPenilai(db: Reader, pegawaiId: string, pada: string): Promise<PenilaiResponse | null> {
  const struktur = await findStruktur(db, pegawaiId, pada);
  const orang = struktur.orang.find((one) => one.id === pegawaiId);
  if (!orang) return null;
  const { nilai, alasan } = pejabatPenilai(struktur, pegawaiId, pada);
  const siapa = (id: string, jabatanId: string) => ({
    id,
    nama: struktur.orang.find((one) => one.id === id)?.nama ?? "",
    jabatan: struktur.jabatan.find((one) => one.id === jabatanId)?.nama ?? "",
  });
  const tercatat = await findTercatat(db, pegawaiId, pada);
  return {
    pada,
    pegawai: { id: orang.id, nama: orang.nama },
    penilai: nilai && {
      ...siapa(nilai.penilai, nilai.jabatanPenilai),
      cara: nilai.cara,
      dinilaiDi: struktur.jabatan.find((one) => one.id === nilai.dinilaiDi)?.nama ?? "",
    },
    atasanPenilai: nilai?.atasanPenilai && nilai.jabatanAtasan ? siapa(nilai.atasanPenilai, nilai.jabatanAtasan) : null,
    langkah: alasan.map(({ teks, dasar, kode }) => ({ kode: String(kode), teks, ...(dasar ? { dasar } : {}) })),
    riwayat: gabungMasa(await listMasaPenilai(db, pegawaiId, pada)),
    tercatat: tercatat && {
      skpId: tercatat.skpId,
      tahun: tercatat.tahun,
      penilai: tercatat.penilai,
      sama: tercatat.penilaiId === nilai?.penilai,
      status: tercatat.status,
    },
    delegasiId: nilai?.delegasi ?? null,
    pengelola: (await listPengelolaDari(db, pegawaiId, pada)).map((one) => one.nama),
  };
}

/** Joins neighbouring days with the same answer; newest first, as they come. */
function gabungMasa(masa: readonly MasaPenilai[]): PenilaiResponse["riwayat"] {
  const hasil: (PenilaiResponse["riwayat"][number] & { kunci: string })[] = [];
  for (const { hari, kunci, penilai, jabatan, cara, atasan } of masa) {
    const terakhir = hasil.at(-1);
    if (terakhir?.kunci === kunci) terakhir.mulai = hari;
    else hasil.push({ mulai: hari, selesai: terakhir?.mulai ?? null, penilai, jabatan, cara, atasan, kunci });
  }
  return hasil.slice(0, RIWAYAT_TERBANYAK).map(({ kunci: _kunci, ...satu }) => satu);
}
