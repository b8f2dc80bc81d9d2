import { type RefObject, useState } from "react";
import { type Isian } from "#web/luring/isian-form.ts";
import { kirimKeApi } from "#web/luring/kirim-ke-api.ts";
import { type SimpanOtomatis, useSimpanOtomatis } from "#web/luring/simpan-otomatis.ts";
import type { EvaluasiResponse } from "../schemas.ts";

export type DrafRating = {
  simpan: SimpanOtomatis;
  /** Advice to the choice saved last: it comes only after the choice. */
  saran: EvaluasiResponse["saran"];
  /** The version another device saved, when two exist. */
  lain: EvaluasiResponse | null;
};

/** Autosave of the draft ratings through the API. Each answer brings the advice that belongs to the saved choice. */
export function useDrafRating({
  formRef,
  evaluasi,
  penggunaId,
  isKonflik,
}: {
  formRef: RefObject<HTMLFormElement | null>;
  evaluasi: EvaluasiResponse;
  penggunaId: string;
  isKonflik: boolean;
}): DrafRating {
  const [saran, setSaran] = useState(evaluasi.saran);
  const [lain, setLain] = useState<EvaluasiResponse | null>(null);
  const alamat = `/api/v1/evaluasi/${evaluasi.id}`;
  const simpan = useSimpanOtomatis({
    formRef,
    kunci: `rating:${evaluasi.id}`,
    penggunaId,
    versi: evaluasi.versi,
    disimpanPada: evaluasi.diubahPada,
    isKonflik,
    async kirim(isian, { permintaanId, versi }) {
      const { hasil, isi } = await kirimKeApi("PUT", `${alamat}/rating`, { versi: Number(versi), ...ratingDari(isian) }, permintaanId);
      if (hasil.jenis === "TERSIMPAN" && isEvaluasi(isi)) {
        setSaran(isi.saran);
        setLain(null);
      }
      if (hasil.jenis === "KONFLIK") {
        const terbaru = await ambil(alamat);
        if (terbaru === null) return { jenis: "TERPUTUS" };
        setLain(terbaru);
      }
      return hasil;
    },
  });
  return { simpan, saran, lain };
}

function ratingDari(isian: Isian) {
  const satu = (nama: string) => isian[nama]?.[0] ?? "";
  return {
    hasilKerja: satu("hasilKerja"),
    perilakuKerja: satu("perilakuKerja"),
    alasanHasilKerja: satu("alasanHasilKerja"),
    alasanPerilakuKerja: satu("alasanPerilakuKerja"),
    catatan: satu("catatan"),
  };
}

async function ambil(alamat: string): Promise<EvaluasiResponse | null> {
  const jawaban = await fetch(alamat, { headers: { accept: "application/json" } }).catch(() => null);
  const isi: unknown = jawaban?.ok ? await jawaban.json().catch(() => null) : null;
  return isEvaluasi(isi) ? isi : null;
}

function isEvaluasi(isi: unknown): isi is EvaluasiResponse {
  return typeof isi === "object" && isi !== null && "saran" in isi && "versi" in isi && "rhk" in isi;
}
