import { renderDokumenEvaluasi, renderHasilEvaluasi } from "#features/evaluasi/documents/lembar-evaluasi.ts";
import type { DataDokumenEvaluasi, DataHasilEvaluasi } from "#features/evaluasi/documents/lembar-evaluasi.ts";
import { renderLampiranSkp, renderSkp } from "#features/skp/documents/lembar-skp.ts";
import type { DataLampiranSkp, DataSkp } from "#features/skp/documents/lembar-skp.ts";
import type { Verifikasi } from "#platform/documents/cetak.ts";

/** Every official form with the data it is made from, as stored in `dokumen.data`. */
export type IsiDokumen =
  | { form: "A.1.1" | "A.1.2" | "A.1.6" | "A.1.7"; data: DataSkp }
  | { form: "A.1.8"; data: DataLampiranSkp }
  | { form: "C.1.1" | "C.1.2" | "C.1.3"; data: DataHasilEvaluasi }
  | { form: "D.1.1"; data: DataDokumenEvaluasi };
export type Form = IsiDokumen["form"];

export const JUDUL_FORM = {
  "A.1.1": "Sasaran Kinerja Pegawai",
  "A.1.2": "Sasaran Kinerja Pegawai",
  "A.1.6": "Sasaran Kinerja Pegawai",
  "A.1.7": "Sasaran Kinerja Pegawai",
  "A.1.8": "Lampiran Sasaran Kinerja Pegawai",
  "C.1.1": "Hasil Evaluasi Kinerja Pegawai",
  "C.1.2": "Hasil Evaluasi Kinerja Pegawai",
  "C.1.3": "Hasil Evaluasi Kinerja Pegawai",
  "D.1.1": "Dokumen Evaluasi Kinerja Pegawai",
} as const satisfies Record<Form, string>;

/** The PDF of a document; equal input gives equal bytes. */
export function renderDokumen(isi: IsiDokumen, verifikasi: Verifikasi): Uint8Array {
  switch (isi.form) {
    case "A.1.8":
      return renderLampiranSkp(isi.data, verifikasi);
    case "C.1.1":
    case "C.1.2":
    case "C.1.3":
      return renderHasilEvaluasi(isi.data, verifikasi);
    case "D.1.1":
      return renderDokumenEvaluasi(isi.data, verifikasi);
    case "A.1.1":
    case "A.1.2":
    case "A.1.6":
    case "A.1.7":
      return renderSkp(isi.data, verifikasi);
  }
}
