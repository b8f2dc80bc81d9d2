import type { JenisPegawai, KunciJenis } from "./jenis-jabatan.ts";

export type JenisUnit =
  | "PEMKO"
  | "SETDA"
  | "DINAS"
  | "BADAN"
  | "INSPEKTORAT"
  | "SATUAN"
  | "KECAMATAN"
  | "KELURAHAN"
  | "BIDANG"
  | "BAGIAN"
  | "SEKRETARIAT"
  | "SUBBAGIAN"
  | "SEKSI"
  | "UPT"
  | "PUSKESMAS"
  | "SEKOLAH"
  | "RUMAH_SAKIT";

/** Who holds a post: nobody, someone made up by the generator, or a person written by hand in `orang.ts`. */
export type Pemegang = "KOSONG" | "ACAK" | { readonly orang: string };

export type JabatanIsi = {
  readonly jenis: KunciJenis;
  readonly pemegang: Pemegang;
  readonly kunci?: string;
  readonly nama?: string;
  readonly templat?: string;
  /** Key of the superior's post where it is not the head of this unit, or of the unit above. */
  readonly atasan?: string;
  readonly status?: JenisPegawai;
  /** First day in the post, where it must not be left to the generator. */
  readonly mulai?: string;
};

/** A unit; its first post leads it. */
export type UnitIsi = {
  readonly kode: string;
  readonly nama: string;
  readonly jenis: JenisUnit;
  readonly jabatan: readonly JabatanIsi[];
  readonly anak?: readonly UnitIsi[];
};

type Opsi = Omit<JabatanIsi, "jenis" | "pemegang">;

/** A post held by someone the generator makes up. */
export const terisi = (jenis: KunciJenis, opsi: Opsi = {}): JabatanIsi => ({ jenis, pemegang: "ACAK", ...opsi });
/** A post nobody holds. */
export const kosong = (jenis: KunciJenis, opsi: Opsi = {}): JabatanIsi => ({ jenis, pemegang: "KOSONG", ...opsi });
/** A post held by a person of `orang.ts`. */
export const oleh = (orang: string, jenis: KunciJenis, opsi: Opsi = {}): JabatanIsi => ({ jenis, pemegang: { orang }, ...opsi });

export const unit = (kode: string, nama: string, jenis: JenisUnit, jabatan: readonly JabatanIsi[], anak: readonly UnitIsi[] = []): UnitIsi => ({
  kode,
  nama,
  jenis,
  jabatan,
  anak,
});
