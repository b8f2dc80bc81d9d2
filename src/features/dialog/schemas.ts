import { z } from "zod";
import { Orang } from "#features/pegawai/schemas.ts";
import { SkpId } from "#features/skp/schemas.ts";
import { Id, tanggal, teks, teksWajib } from "#platform/input.ts";
import { ASAL_BARIS } from "#rules/porsi-penulisan.ts";
import { rapikanTulisan } from "#rules/rapikan-tulisan.ts";
import { STATUS_KERAGUAN, TINDAKAN_KERAGUAN } from "#rules/siklus-keraguan.ts";
import { STATUS_SKP } from "#rules/siklus-skp.ts";
import { STATUS_USUL, TINDAKAN_USUL } from "#rules/siklus-usul.ts";
import { CARA_DIALOG } from "./kosakata-dialog.ts";
import { JENIS_TUGAS_DIALOG } from "./queries.ts";

export const PIHAK = ["PEGAWAI", "PENILAI"] as const;

export const IsiUsul = {
  /** The words the proposal is made on, as the person saw them. */
  dari: teks(70_000, "Kata semula"),
  menjadi: teksWajib(4000, "Usul", "Tulis kata yang Anda usulkan.").transform(rapikanTulisan),
  alasan: teksWajib(1000, "Alasan", "Tulis alasannya, supaya dapat dibicarakan."),
};
export const Kunci = z.string("Pilih barisnya.").min(1, "Pilih barisnya.").max(80, "Baris ini tidak dikenal.");
export const UsulPada = z.object({ skpId: SkpId, usulId: Id });
export const KeraguanPada = z.object({ skpId: SkpId, keraguanId: Id });
export const DialogPada = z.object({ skpId: SkpId, dialogId: Id });

const catatan = (nama: string) => teks(4000, nama).transform(rapikanTulisan).default("");
export const IsiDialog = z.object({
  tanggal: tanggal("Isi tanggal pertemuan."),
  cara: z.enum(CARA_DIALOG, "Pilih tatap muka atau daring."),
  ekspektasi: catatan("Catatan"),
  dukungan: catatan("Catatan"),
  pertanggungjawaban: catatan("Catatan"),
  konsekuensi: catatan("Catatan"),
});

export const Selesai = z.object({ skpId: z.string(), id: z.string() });

export const UsulResponse = z.object({
  id: z.string(),
  membalasId: z.string().nullable(),
  kunci: z.string(),
  bagian: z.string(),
  dari: z.string(),
  menjadi: z.string(),
  alasan: z.string(),
  pengusul: z.enum(PIHAK),
  oleh: z.string(),
  olehId: z.string(),
  pada: z.string(),
  status: z.enum(STATUS_USUL),
  dijawabOleh: z.string().nullable(),
  dijawabOlehId: z.string().nullable(),
  dijawabPada: z.string().nullable(),
  alasanJawab: z.string().nullable(),
  /** What the one who asks may do with it now. */
  boleh: z.array(z.enum(TINDAKAN_USUL)),
});

export const DialogResponse = z.object({
  id: z.string(),
  tanggal: z.string(),
  cara: z.enum(CARA_DIALOG),
  ekspektasi: z.string(),
  dukungan: z.string(),
  pertanggungjawaban: z.string(),
  konsekuensi: z.string(),
  versi: z.number(),
  diubahOleh: z.string(),
  diubahPada: z.string(),
  /** Signatures on the notes as they stand. */
  setuju: z.array(z.object({ pihak: z.enum(PIHAK), nama: z.string(), pada: z.string() })),
  /** Signatures on earlier notes, void since these were changed. */
  gugur: z.array(z.object({ pihak: z.enum(PIHAK), nama: z.string(), pada: z.string() })),
  boleh: z.object({ ubah: z.boolean(), setujui: z.boolean() }),
});

export const KeraguanResponse = z.object({
  id: z.string(),
  kunci: z.string().nullable(),
  bagian: z.string(),
  teks: z.string(),
  pada: z.string(),
  status: z.enum(STATUS_KERAGUAN),
  sejak: z.string(),
  kata: z.array(z.object({ pihak: z.enum(PIHAK), nama: z.string(), pada: z.string(), teks: z.string() })),
  boleh: z.array(z.enum(TINDAKAN_KERAGUAN)),
});

export const BarisResponse = z.object({
  kunci: z.string(),
  bagian: z.string(),
  jenis: z.enum(["RHK", "INDIKATOR", "TARGET", "LAMPIRAN"]),
  kini: z.string(),
  asal: z.enum(ASAL_BARIS),
  /** Id of the proposal that waits for an answer. */
  usulTerbuka: z.string().nullable(),
  /** Who wrote, proposed and accepted what, oldest first. `olehId` null: the SKP itself moved on. */
  jejak: z.array(
    z.object({
      pada: z.string(),
      oleh: z.string().nullable(),
      olehId: z.string().nullable(),
      tindakan: z.enum(["TULIS", "USUL", "BALAS", "TERIMA", "TOLAK", "TARIK", "GUGUR"]),
      dari: z.string().nullable(),
      menjadi: z.string().nullable(),
      alasan: z.string().nullable(),
    }),
  ),
});

export const RuangDialogResponse = z.object({
  skp: z.object({ id: z.string(), tahun: z.number(), status: z.enum(STATUS_SKP), versi: z.number(), batasSkp: z.string(), pegawai: Orang, penilai: Orang }),
  /** Who talks with the pegawai today: the penilai, or the atasan penilai once the time for setting has passed. */
  lawan: z.object({ id: z.string(), nama: z.string() }),
  /** The side of the one who asks; null for those who only read. */
  pihak: z.enum(PIHAK).nullable(),
  usul: z.array(UsulResponse),
  baris: z.array(BarisResponse),
  porsi: z.object({ jumlah: z.record(z.enum(ASAL_BARIS), z.number()), alasan: z.array(z.object({ teks: z.string(), pasal: z.string().nullable() })) }),
  dialog: z.array(DialogResponse),
  paham: z.object({ pada: z.string(), masihBerlaku: z.boolean() }).nullable(),
  keraguan: z.array(KeraguanResponse),
  boleh: z.object({ usulkan: z.boolean(), catatDialog: z.boolean(), nyatakan: z.boolean() }),
});
export type RuangDialog = z.output<typeof RuangDialogResponse>;

export const TugasDialogResponse = z.object({
  tugas: z.array(
    z.object({
      jenis: z.enum(JENIS_TUGAS_DIALOG),
      skpId: z.string(),
      dialogId: z.string().nullable(),
      lawan: z.string(),
      pihak: z.enum(PIHAK),
      jumlah: z.number(),
      sejak: z.string(),
    }),
  ),
});
