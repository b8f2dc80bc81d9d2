import { z } from "zod";
import { ASPEK, EKSPEKTASI, JENIS_RHK, PENDEKATAN, PERAN_UMPAN_BALIK, PREDIKAT_KINERJA } from "#rules/kosakata.ts";
import { STATUS_EVALUASI } from "#rules/siklus-evaluasi.ts";
import { STATUS_SKP } from "#rules/siklus-skp.ts";
import { ARAH } from "#rules/target.ts";
import { JENIS_LANGKAH, PERAN_LANGKAH } from "./langkah.ts";

export const LangkahResponse = z.object({
  kode: z.string(),
  peran: z.enum(PERAN_LANGKAH),
  /** LAKUKAN: act now; TUNGGU: somebody else acts; SELESAI: nothing, only the next date. */
  jenis: z.enum(JENIS_LANGKAH),
  judul: z.string(),
  tenggat: z.object({ kata: z.string(), hari: z.string(), ekor: z.string().nullable() }).nullable(),
  alasan: z.string(),
  tombol: z.object({ teks: z.string(), ke: z.string() }).nullable(),
  upaya: z.string().nullable(),
  bila: z.object({ tanya: z.string(), jawab: z.string() }).nullable(),
  jalan: z.object({ label: z.string(), tahap: z.array(z.object({ nama: z.string(), siapa: z.string(), kini: z.boolean() })) }).nullable(),
});

/** One thing recorded through the year: an indikator, or a whole RHK where the SKP is qualitative. */
export const IndikatorSejauhIni = z.object({
  id: z.string(),
  teks: z.string(),
  rhk: z.object({ nomor: z.number(), jenis: z.enum(JENIS_RHK) }),
  aspek: z.enum(ASPEK).nullable(),
  target: z.string().nullable(),
  satuan: z.string(),
  arah: z.enum(ARAH).nullable(),
  /** January to December; `bawah`–`atas` is expected by the end of each month. */
  seri: z.array(z.object({ bulan: z.string(), nilai: z.number().nullable(), bawah: z.number().nullable(), atas: z.number().nullable() })),
  /** The last month recorded. `klausa`: where the figure stands, in one clause. */
  terakhir: z
    .object({
      bulan: z.string(),
      nilai: z.number().nullable(),
      uraian: z.string(),
      posisi: z.enum(EKSPEKTASI).nullable(),
      klausa: z.string().nullable(),
      membaik: z.boolean(),
    })
    .nullable(),
});
export type IndikatorSejauhIni = z.output<typeof IndikatorSejauhIni>;

const Hitungan = z.object({ selesai: z.number(), tandaTangan: z.number(), penilai: z.number(), belum: z.number() });
const Periode = z.object({ nama: z.string(), catatSampai: z.string(), buka: z.string(), tutup: z.string() });

export const BerandaResponse = z.object({
  hariIni: z.string(),
  nama: z.string(),
  langkah: z.object({ utama: LangkahResponse, lain: z.array(LangkahResponse) }),
  /** Reminders that still stand: by whom, of what, where to go. */
  pengingat: z.array(z.object({ oleh: z.string(), pada: z.string(), isi: z.string(), tombol: z.object({ teks: z.string(), ke: z.string() }) })),
  /** The person's own year; null for someone who is not rated here. */
  saya: z
    .object({
      skp: z.object({ id: z.string(), tahun: z.number(), status: z.enum(STATUS_SKP), pendekatan: z.enum(PENDEKATAN) }).nullable(),
      /** The month to record now: incomplete and ended; else the running one; null when none may be recorded. */
      bulan: z.string().nullable(),
      indikator: z.array(IndikatorSejauhIni),
      umpanBalik: z.array(
        z.object({ id: z.string(), dari: z.string(), peran: z.enum(PERAN_UMPAN_BALIK), sasaran: z.string(), teks: z.string(), dibuatPada: z.string() }),
      ),
      /** The latest result received: before that it is opened with its reasons, not met by chance. */
      hasil: z.object({ evaluasiId: z.string(), periode: z.string(), predikat: z.enum(PREDIKAT_KINERJA) }).nullable(),
    })
    .nullable(),
  /** The people someone rates, in the period that runs. */
  tim: z
    .object({
      periode: Periode,
      orang: z.array(
        z.object({
          evaluasiId: z.string(),
          nama: z.string(),
          jabatan: z.string(),
          status: z.enum(STATUS_EVALUASI),
          isDraf: z.boolean(),
          terisi: z.number(),
          adaUmpanBalik: z.boolean(),
        }),
      ),
    })
    .nullable(),
  /** Units someone manages, leads or audits. */
  kemajuan: z
    .object({
      tahun: z.number(),
      periode: Periode.nullable(),
      unit: z.array(
        z.object({
          unitId: z.string(),
          nama: z.string(),
          orang: z.number(),
          skp: z.object({ belum: z.number(), draf: z.number(), diajukan: z.number(), ditetapkan: z.number() }),
          alur: Hitungan,
        }),
      ),
      capaianBelum: z.array(z.object({ unit: z.string(), dinilai: z.number() })),
      tertahan: z.array(z.object({ penilai: z.string(), unit: z.string(), belum: z.number() })),
    })
    .nullable(),
});
export type BerandaResponse = z.output<typeof BerandaResponse>;
