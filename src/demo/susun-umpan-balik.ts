import type { NilaiPerilaku, PeranUmpanBalik } from "#rules/kosakata.ts";
import { NILAI_PERILAKU } from "#rules/kosakata.ts";
import { acakDari, idDari } from "./acak.ts";
import type { Acak } from "./acak.ts";
import { bidangKerja } from "./bidang-kerja.ts";
import type { TriwulanCerita } from "./isi/cerita.ts";
import { SUARA_LUAR, UMPAN_HASIL, UMPAN_PERILAKU } from "./isi/kalimat.ts";
import type { Kota, PegawaiKota } from "./kota.ts";
import { hariKerjaSejak, jamKerja } from "./susun-perjalanan.ts";
import { ratingTriwulan } from "./susun-rating.ts";
import type { RhkKota, SkpKota } from "./susun-skp.ts";
import { wib } from "./waktu.ts";

export type UmpanKota = {
  readonly id: string;
  readonly triwulan: TriwulanCerita;
  readonly rhk: RhkKota | null;
  readonly nilai: NilaiPerilaku | null;
  readonly peran: PeranUmpanBalik;
  readonly dari: PegawaiKota | null;
  readonly label: string;
  readonly teks: string;
  readonly pada: string;
};

/** Days on which feedback of a quarter is given; the third runs until the week before the demo begins. */
const HARI: Readonly<Record<TriwulanCerita, readonly string[]>> = {
  I: ["2026-02-11", "2026-02-26", "2026-03-10", "2026-03-27", "2026-04-07"],
  II: ["2026-04-22", "2026-05-12", "2026-06-09", "2026-06-24", "2026-07-07"],
  III: ["2026-07-22", "2026-08-12", "2026-09-08", "2026-09-23", "2026-10-06"],
};

/**
 * Feedback of one quarter: the rater always gives it (Ps 18–19), colleagues, subordinates and people served sometimes.
 * `isPasti`: the quarter is rated, so the rater has spoken for sure.
 */
export function susunUmpan(skp: SkpKota, triwulan: TriwulanCerita, kota: Kota, isPasti: boolean): UmpanKota[] {
  const ditulis = (skp.cerita.umpan ?? []).filter((satu) => satu.tw === triwulan);
  const hasil = ditulis.map((satu, nomor): UmpanKota => {
    const dari = satu.dari ? (kota.pegawaiDari.get(satu.dari) ?? null) : null;
    return {
      id: idDari(`umpan:${skp.pegawai.kunci}:${triwulan}:c${nomor}`),
      triwulan,
      rhk: typeof satu.tentang === "number" ? (skp.rhk.find((rhk) => rhk.nomor === satu.tentang) ?? null) : null,
      nilai: typeof satu.tentang === "number" ? null : satu.tentang,
      peran: satu.peran,
      dari,
      label: satu.label ?? dari?.nama ?? "Pihak lain",
      teks: satu.teks,
      pada: wib(...satu.pada),
    };
  });
  const acak = acakDari(`umpan:${skp.pegawai.kunci}:${triwulan}`);
  const lain = dariSekitar(skp, triwulan, kota, acak);
  if (hasil.some((satu) => satu.peran === "PIMPINAN")) return hasil.length > 3 ? hasil : [...hasil, ...lain];
  const pimpinan = isPasti || acak.mungkin(0.75) ? dariPimpinan(skp, triwulan, acak) : [];
  return [...hasil, ...pimpinan, ...lain];
}

function dariPimpinan(skp: SkpKota, triwulan: TriwulanCerita, acak: Acak): UmpanKota[] {
  const { hasil, perilaku } = ratingTriwulan(skp, triwulan);
  const pimpinan = { triwulan, peran: "PIMPINAN" as const, dari: skp.penilai.pegawai, label: skp.penilai.pegawai.nama };
  const nilai = acak.pilih(NILAI_PERILAKU);
  const nada = perilaku === "DIBAWAH" || (perilaku === "SESUAI" && acak.mungkin(0.3)) ? "PERLU" : "BAIK";
  return [
    {
      ...pimpinan,
      id: idDari(`umpan:${skp.pegawai.kunci}:${triwulan}:hasil`),
      rhk: acak.pilih(skp.rhk),
      nilai: null,
      teks: acak.pilih(UMPAN_HASIL[hasil]),
      pada: saat(triwulan, acak),
    },
    {
      ...pimpinan,
      id: idDari(`umpan:${skp.pegawai.kunci}:${triwulan}:perilaku`),
      rhk: null,
      nilai,
      teks: acak.pilih(UMPAN_PERILAKU[nilai][nada]),
      pada: saat(triwulan, acak),
    },
  ];
}

function dariSekitar(skp: SkpKota, triwulan: TriwulanCerita, kota: Kota, acak: Acak): UmpanKota[] {
  const { jabatan } = skp.pegawai;
  const hasil: UmpanKota[] = [];
  const beri = (peran: PeranUmpanBalik, orang: PegawaiKota | undefined): void => {
    if (!orang) return;
    const nilai = acak.pilih(NILAI_PERILAKU);
    hasil.push({
      id: idDari(`umpan:${skp.pegawai.kunci}:${triwulan}:${peran}`),
      triwulan,
      rhk: null,
      nilai,
      peran,
      dari: orang,
      label: orang.nama,
      teks: acak.pilih(UMPAN_PERILAKU[nilai][acak.mungkin(0.85) ? "BAIK" : "PERLU"]),
      pada: saat(triwulan, acak),
    });
  };
  const lama = kota.pegawai.filter((satu) => satu !== skp.pegawai && satu.mulai < "2026-01-01" && satu.jenis !== "NON_ASN");
  if (acak.mungkin(0.35))
    beri(
      "REKAN_SETINGKAT",
      acak.beberapa(
        lama.filter((satu) => satu.jabatan.atasan === jabatan.atasan && satu.jabatan.kelompok === jabatan.kelompok),
        1,
      )[0],
    );
  if (acak.mungkin(0.4))
    beri(
      "BAWAHAN",
      acak.beberapa(
        lama.filter((satu) => satu.jabatan.atasan === jabatan),
        1,
      )[0],
    );
  if (acak.mungkin(0.28)) {
    const [label, nilai, teks] = acak.pilih(SUARA_LUAR[bidangKerja(jabatan)]);
    hasil.push({
      id: idDari(`umpan:${skp.pegawai.kunci}:${triwulan}:luar`),
      triwulan,
      rhk: null,
      nilai,
      peran: "PIHAK_LAIN",
      dari: null,
      label,
      teks,
      pada: saat(triwulan, acak),
    });
  }
  return hasil;
}

const saat = (triwulan: TriwulanCerita, acak: Acak): string => wib(hariKerjaSejak(acak.pilih(HARI[triwulan])), jamKerja(acak));
