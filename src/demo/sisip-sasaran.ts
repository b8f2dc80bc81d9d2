import type { Tx } from "#platform/db/connect.ts";
import { idDari } from "./acak.ts";
import { SASARAN } from "./isi/sasaran.ts";
import { TIM_KERJA } from "./isi/tim-kerja.ts";
import type { Kota } from "./kota.ts";
import { jabatanPenilaian } from "./kota.ts";
import { sisip } from "./sisip.ts";
import type { RhkKota, SkpKota } from "./susun-skp.ts";

const TAHUN = 2026;
const PADA = new Date("2026-01-05T03:00:00Z");
const idSasaran = (kunci: string) => idDari(`sasaran:${kunci}`);

/** Goals with their indicators, and which results of the heads of those units name them. */
export async function sisipSasaran(tx: Tx, kota: Kota, skp: readonly SkpKota[]): Promise<void> {
  const unitDari = new Map(kota.unit.map((satu) => [satu.kode, satu.id]));
  await sisip(
    tx,
    "sasaran",
    SASARAN.map(({ kunci, unit, dokumen, induk, teks }, urutan) => ({
      id: idSasaran(kunci),
      unit_id: ada(unitDari.get(unit)),
      tahun: TAHUN,
      induk_id: induk && idSasaran(induk),
      dokumen,
      teks,
      urutan,
      versi: 1,
      diubah_pada: PADA,
    })),
  );
  await sisip(
    tx,
    "indikator_sasaran",
    SASARAN.flatMap(({ kunci, indikator }) =>
      indikator.map(([teks, target], urutan) => ({ id: idDari(`sasaran:${kunci}:${urutan}`), sasaran_id: idSasaran(kunci), urutan, teks, target })),
    ),
  );
  for (const satu of skp) {
    const pos = jabatanPenilaian(satu.pegawai, kota);
    if (!pos.isPimpinan) continue;
    for (const rhk of satu.rhk) {
      const tujuan = SASARAN.find(({ unit, tema }) => unit === pos.unit.kode && tema?.includes(rhk.tema));
      if (tujuan)
        await tx
          .updateTable("rencana_hasil_kerja")
          .set({ sasaran_id: idSasaran(tujuan.kunci) })
          .where("id", "=", rhk.id)
          .execute();
    }
  }
}

type Sel = { kolom: string; pegawaiId: string; oleh: string; hasil: { teks: string; rhkId: string | null; isDitawarkan: boolean }[] };

/** The matrix of one puskesmas, as its SKP came from it, and one of a team whose lines still wait for an answer. */
export async function sisipMatriks(tx: Tx, kota: Kota, skp: readonly SkpKota[]): Promise<void> {
  const kepala = ada(skp.find((satu) => satu.pegawai === kota.pegawaiDari.get("budi")));
  const tim = ada(TIM_KERJA.find(({ kunci }) => kunci === "kinerja"));
  const ketua = ada(kota.pegawaiDari.get(tim.ketua));
  const [puskesmas, kinerja] = [idDari("matriks:puskesmas"), idDari("matriks:kinerja")];
  await sisip(tx, "matriks_peran", [
    { id: puskesmas, tahun: TAHUN, pemilik_id: kepala.pegawai.id, tim_kerja_id: null, ditawarkan_pada: PADA, dibuat_pada: PADA },
    { id: kinerja, tahun: TAHUN, pemilik_id: null, tim_kerja_id: idDari(`tim:${tim.kunci}`), ditawarkan_pada: PADA, dibuat_pada: PADA },
  ]);
  const anggota = skp.filter((satu) => satu.penilai.pegawai === kepala.pegawai);
  const mendukung = (kolom: RhkKota) => anggota.filter((satu) => satu.rhk.some(({ pimpinanId }) => pimpinanId === kolom.id));
  const kolomPuskesmas = kepala.rhk.filter((rhk) => mendukung(rhk).length > 0);
  const hasilKetua = skp.find((satu) => satu.pegawai === ketua)?.rhk.slice(0, 2) ?? [];
  await sisip(tx, "matriks_kolom", [
    ...kolomPuskesmas.map((rhk, urutan) => ({ id: idDari(`kolom:${rhk.id}`), matriks_id: puskesmas, urutan, rhk_id: rhk.id, teks: rhk.teks, versi: 1 })),
    ...hasilKetua.map((rhk, urutan) => ({ id: idDari(`kolom:${rhk.id}`), matriks_id: kinerja, urutan, rhk_id: rhk.id, teks: rhk.teks, versi: 1 })),
  ]);
  const sel: Sel[] = kolomPuskesmas.flatMap((kolom) =>
    mendukung(kolom).map((satu) => ({
      kolom: kolom.id,
      pegawaiId: satu.pegawai.id,
      oleh: kepala.pegawai.id,
      hasil: satu.rhk.filter(({ pimpinanId }) => pimpinanId === kolom.id).map(({ id, teks }) => ({ teks, rhkId: id, isDitawarkan: true })),
    })),
  );
  for (const [n, orang] of tim.anggota.entries()) {
    const kolom = hasilKetua[n % Math.max(1, hasilKetua.length)];
    if (kolom)
      sel.push({
        kolom: kolom.id,
        pegawaiId: ada(kota.pegawaiDari.get(orang.orang)).id,
        oleh: ketua.id,
        hasil: [{ teks: `Evaluasi kinerja triwulanan selesai tepat waktu: ${orang.peran.toLowerCase()}`, rhkId: null, isDitawarkan: true }],
      });
  }
  const idSel = ({ kolom, pegawaiId }: Sel) => idDari(`sel:${kolom}:${pegawaiId}`);
  await sisip(
    tx,
    "matriks_sel",
    sel.map((satu) => ({
      id: idSel(satu),
      kolom_id: idDari(`kolom:${satu.kolom}`),
      pegawai_id: satu.pegawaiId,
      versi: 1,
      diubah_pada: PADA,
      diubah_oleh: satu.oleh,
    })),
  );
  await sisip(
    tx,
    "matriks_hasil",
    sel.flatMap((satu) =>
      satu.hasil.map(({ teks, rhkId, isDitawarkan }, urutan) => ({
        id: idDari(`hasil:${satu.kolom}:${satu.pegawaiId}:${urutan}`),
        sel_id: idSel(satu),
        urutan,
        teks,
        ditawarkan_pada: isDitawarkan ? PADA : null,
        rhk_id: rhkId,
        dipakai_pada: rhkId ? PADA : null,
      })),
    ),
  );
}

function ada<T>(satu: T | undefined): T {
  if (satu === undefined) throw new Error("Isi sasaran peragaan menunjuk sesuatu yang tidak ada.");
  return satu;
}
