import type { Tx } from "#platform/db/connect.ts";
import { idDari } from "./acak.ts";
import { PELAKSANA_TUGAS, PERAN } from "./isi/orang.ts";
import { TIM_KERJA } from "./isi/tim-kerja.ts";
import { tugasJabatan } from "./isi/tugas-jabatan.ts";
import type { Kota } from "./kota.ts";
import { PILIHAN_PERAGAAN, SUREL_WALI_KOTA } from "./pilihan.ts";
import { sisip } from "./sisip.ts";
import { HARI_LIBUR, PERIODE, TRIWULAN_2026 } from "./susun-periode.ts";
import { PERAGAAN_MULAI } from "./waktu.ts";

/** Units, posts, people, who holds what, roles, periods and holidays. */
export async function sisipOrganisasi(tx: Tx, kota: Kota): Promise<void> {
  await sisip(
    tx,
    "unit",
    kota.unit.map(({ id, kode, nama, jenis, induk }) => ({ id, kode, nama, jenis, induk_id: induk?.id ?? null, mulai: "2020-01-01" })),
  );
  await sisip(
    tx,
    "jabatan",
    kota.jabatan.map((satu) => ({
      id: satu.id,
      unit_id: satu.unit.id,
      nama: satu.nama,
      jenis: satu.kelompok,
      is_pimpinan_unit: satu.isPimpinan,
      is_mandiri: satu.isMandiri,
      kelas: satu.kelas,
      tugas: tugasJabatan(satu.nama),
      atasan_id: satu.atasan?.id ?? null,
    })),
  );
  await sisip(
    tx,
    "pegawai",
    kota.pegawai.map(({ id, nip, nama, jenis, pangkat }) => ({ id, nip, nama, jenis, pangkat_gol_ruang: pangkat })),
  );
  const definitif = kota.pegawai.map((satu) => ({
    id: idDari(`penugasan:${satu.kunci}`),
    pegawai_id: satu.id,
    jabatan_id: satu.jabatan.id,
    jenis: "DEFINITIF" as "DEFINITIF" | "PLT",
    mulai: satu.mulai,
    dasar: null as string | null,
  }));
  const pelaksana = PELAKSANA_TUGAS.map(({ orang, jabatan, mulai, dasar }) => ({
    id: idDari(`penugasan:${orang}:plt`),
    pegawai_id: wajib(kota.pegawaiDari.get(orang)).id,
    jabatan_id: wajib(kota.jabatanDari.get(jabatan)).id,
    jenis: "PLT" as const,
    mulai,
    dasar,
  }));
  await sisip(tx, "penugasan", [...definitif, ...pelaksana]);
  const unitDari = new Map(kota.unit.map((satu) => [satu.kode, satu.id]));
  await sisip(
    tx,
    "peran",
    PERAN.map(({ orang, peran, unit, mulai }) => ({
      id: idDari(`peran:${orang}`),
      pegawai_id: wajib(kota.pegawaiDari.get(orang)).id,
      peran,
      unit_id: wajib(unitDari.get(unit)),
      mulai,
    })),
  );
  await sisip(
    tx,
    "tim_kerja",
    TIM_KERJA.map(({ kunci, nama, tujuan, unit, mulai, selesai, dasar }) => ({
      id: idDari(`tim:${kunci}`),
      nama,
      tujuan,
      unit_id: wajib(unitDari.get(unit)),
      mulai,
      selesai,
      dasar,
      versi: 1,
    })),
  );
  await sisip(
    tx,
    "tim_kerja_anggota",
    TIM_KERJA.flatMap(({ kunci, ketua, anggota, mulai, selesai }) =>
      [{ orang: ketua, peran: "" }, ...anggota].map(({ orang, peran }) => ({
        id: idDari(`tim:${kunci}:${orang}`),
        tim_kerja_id: idDari(`tim:${kunci}`),
        pegawai_id: wajib(kota.pegawaiDari.get(orang)).id,
        is_ketua: orang === ketua,
        peran,
        mulai,
        selesai,
      })),
    ),
  );
  await sisip(tx, "periode", [PERIODE]);
  await sisip(
    tx,
    "periode_evaluasi",
    TRIWULAN_2026.map((satu) => ({ ...satu, periode_id: PERIODE.id })),
  );
  await sisip(tx, "hari_libur", HARI_LIBUR);
}

/** Accounts for everybody; `sandi` is the shared hash, null when people sign in by one click only. */
export async function sisipAkun(tx: Tx, kota: Kota, sandi: string | null): Promise<void> {
  const pada = "2026-01-02T01:00:00.000Z";
  const akun = kota.pegawai.map((satu) => ({
    id: idDari(`akun:${satu.kunci}`),
    pegawai_id: satu.id,
    nip: satu.nip,
    nama: satu.nama,
    surel: satu.nip ? `${satu.nip}@peragaan.invalid` : SUREL_WALI_KOTA,
    surel_terverifikasi: true,
    nip_tampil: satu.nip,
    is_peragaan: true,
    dibuat_pada: pada,
    diubah_pada: pada,
  }));
  await sisip(tx, "akun", akun);
  if (sandi !== null) {
    await sisip(
      tx,
      "kredensial",
      akun
        .filter((satu) => satu.nip !== null)
        .map(({ id }) => ({
          id: idDari(`kredensial:${id}`),
          akun_id: id,
          penyedia: "credential",
          akun_penyedia: id,
          sandi,
          dibuat_pada: pada,
          diubah_pada: pada,
        })),
    );
  }
  const tokoh = PILIHAN_PERAGAAN.map(({ masuk, ...satu }) => ({
    akunId: wajib(akun.find((calon) => calon.nip === masuk || calon.surel === masuk)).id,
    ...satu,
  }));
  await sisip(tx, "pengaturan", [
    { kunci: "peragaan.tokoh", nilai: tokoh },
    // the demo's clock starts at its own morning when the city is loaded, and runs on from there
    { kunci: "peragaan.mulai", nilai: { peragaan: PERAGAAN_MULAI, nyata: new Date().toISOString() } },
  ]);
}

function wajib<T>(nilai: T | undefined): T {
  if (nilai === undefined) throw new Error("Isi peragaan menunjuk sesuatu yang tidak ada.");
  return nilai;
}
