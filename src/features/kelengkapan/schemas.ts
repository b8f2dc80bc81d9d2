import { z } from "zod";
import { Id, teks } from "#platform/input.ts";
import { KEADAAN_SKP } from "#rules/keadaan-skp.ts";

export const URUT_KELENGKAPAN = ["lama", "nama"] as const;

/** An address of a filter left empty by its form means: not filtered. */
const boleh = <T extends z.ZodType>(isi: T) => z.preprocess((nilai) => (nilai === "" ? undefined : nilai), isi.optional());

/** What narrows the list; as it stands in the address of the page. */
export const SaringanKelengkapan = z.object({
  keadaan: boleh(z.enum(KEADAAN_SKP, "Keadaan ini tidak dikenal.")),
  /** Only those past the last day of setting. */
  terlambat: boleh(z.literal("ya", "Tulis ya, atau kosongkan.")),
  cari: boleh(teks(100, "Pencarian")),
  urut: boleh(z.enum(URUT_KELENGKAPAN, "Urutan ini tidak dikenal.")),
});
export type SaringanKelengkapan = z.output<typeof SaringanKelengkapan>;

export const UnitOpsional = boleh(Id);

const UnitRingkas = z.object({ id: z.string(), nama: z.string() });

export const Hitungan = z.object({
  wajib: z.number(),
  belum: z.number(),
  draf: z.number(),
  dikembalikan: z.number(),
  menunggu: z.number(),
  ditetapkan: z.number(),
  /** Not set, and the last day of setting has passed. */
  terlambat: z.number(),
});
export type Hitungan = z.output<typeof Hitungan>;

export const RingkasanResponse = z.object({
  hariIni: z.string(),
  tahun: z.number(),
  /** Null: the year is not opened, nobody must have a SKP of it yet. */
  batasSkp: z.string().nullable(),
  /** The unit shown; null when there is none this person looks after. */
  unit: UnitRingkas.nullable(),
  /** Units above that may be opened too, the highest first. */
  jalur: z.array(UnitRingkas),
  /** The highest units this person may open. */
  puncak: z.array(UnitRingkas),
  jumlah: Hitungan,
  /** People of the unit itself, not of those below. */
  langsung: Hitungan,
  anak: z.array(UnitRingkas.extend({ jumlah: Hitungan, punyaAnak: z.boolean() })),
  /** Hold a post but draw up no SKP: leave without pay, suspended, preparing for retirement. */
  dikecualikan: z.number(),
  /** Changes of set SKP that wait, in the unit and below. */
  perubahanMenunggu: z.number(),
  boleh: z.object({ ingatkan: z.boolean(), isiSkp: z.boolean(), serah: z.boolean() }),
});
export type Ringkasan = z.output<typeof RingkasanResponse>;

export const BarisKelengkapan = z.object({
  pegawaiId: z.string(),
  nama: z.string(),
  jabatan: z.string(),
  unit: z.string(),
  keadaan: z.enum(KEADAAN_SKP),
  skpId: z.string().nullable(),
  /** The reader may open that SKP. */
  bolehBaca: z.boolean(),
  batas: z.string(),
  isTerlambat: z.boolean(),
  /** Whom it waits for, since which day, and how many working days that is; null when it is set. */
  menunggu: z.object({ id: z.string(), nama: z.string(), isDiri: z.boolean(), sejak: z.string(), hariKerja: z.number() }).nullable(),
  /** The last reminder of this matter; `lagi`: the first day another may go. */
  pengingat: z.object({ pada: z.string(), oleh: z.string(), lagi: z.string() }).nullable(),
});
export type BarisKelengkapan = z.output<typeof BarisKelengkapan>;

/** A change of a set SKP that waits to be set, and for whom. */
export const BarisPerubahan = z.object({
  skpId: z.string(),
  pegawaiId: z.string(),
  nama: z.string(),
  jabatan: z.string(),
  unit: z.string(),
  /** The reader may open it. */
  bolehBaca: z.boolean(),
  diajukan: z.string(),
  /** By when the penilai answers, and whether that has passed. */
  tenggat: z.string(),
  isTerlambat: z.boolean(),
  menunggu: z.object({ id: z.string(), nama: z.string(), sejak: z.string(), hariKerja: z.number() }),
  pengingat: z.object({ pada: z.string(), oleh: z.string(), lagi: z.string() }).nullable(),
});
export type BarisPerubahan = z.output<typeof BarisPerubahan>;
